import { EventLogError, type EventLogErrorCode } from '../../event-log.js';

const MISSING = 'UNKNOWN_TOPIC_OR_PARTITION';
const UNSETTLED = new Set([MISSING, 'NOT_LEADER_FOR_PARTITION', 'LEADER_NOT_AVAILABLE']);

interface Decision {
  readonly code: EventLogErrorCode;
  readonly sentence: string;
}

const refused = (sentence: string): Decision => ({ code: 'refused', sentence });
const TOO_LARGE: Decision = {
  code: 'too-large',
  sentence: 'a batch is larger than the topic takes: raise its max.message.bytes',
};
const FENCED: Decision = { code: 'fenced', sentence: 'another process has taken over this share' };
const WRONG_PASSWORD = refused('it does not take the user name or the password: check log.kafka.sasl');

/** Errors that no retry mends, by their names in Kafka. All other errors are retryable. */
const DECISIONS: Readonly<Record<string, Decision>> = {
  MESSAGE_TOO_LARGE: TOO_LARGE,
  RECORD_LIST_TOO_LARGE: TOO_LARGE,
  INVALID_PRODUCER_EPOCH: FENCED,
  PRODUCER_FENCED: FENCED,
  TRANSACTION_COORDINATOR_FENCED: FENCED,
  SASL_AUTHENTICATION_FAILED: WRONG_PASSWORD,
  UNSUPPORTED_SASL_MECHANISM: WRONG_PASSWORD,
  ILLEGAL_SASL_STATE: WRONG_PASSWORD,
  TOPIC_AUTHORIZATION_FAILED: refused(
    'the user may not use a topic: grant Read and Write on topics that begin with log.kafka.prefix',
  ),
  GROUP_AUTHORIZATION_FAILED: refused(
    'the user may not use a consumer group: grant Read on groups that begin with log.kafka.prefix, and on the group otlp-sink',
  ),
  TRANSACTIONAL_ID_AUTHORIZATION_FAILED: refused(
    'the user may not open transactions: grant Write on transactional ids that begin with log.kafka.prefix',
  ),
  CLUSTER_AUTHORIZATION_FAILED: refused('the user may not do this in the cluster: grant IdempotentWrite on it'),
  SECURITY_DISABLED: refused('it has no authorizer'),
  POLICY_VIOLATION: refused('a policy of the cluster forbids this'),
  INVALID_CONFIG: refused('it does not take a setting of a topic'),
  INVALID_PARTITIONS: refused('it does not take this number of partitions: check log.kafka.partitions'),
  INVALID_REPLICATION_FACTOR: refused('it does not take this number of replicas'),
  INVALID_REPLICA_ASSIGNMENT: refused('it does not take these replicas'),
  INVALID_TOPIC_EXCEPTION: refused('it does not take the name of a topic: check log.kafka.prefix'),
  INVALID_GROUP_ID: refused('it does not take the name of a group: check log.kafka.prefix'),
  INVALID_SESSION_TIMEOUT: refused(
    'it does not take sessions of 6 to 10 seconds: check group.min.session.timeout.ms and group.max.session.timeout.ms',
  ),
  INVALID_TRANSACTION_TIMEOUT: refused('it does not take transactions of 30 seconds: raise transaction.max.timeout.ms'),
  INVALID_TIMESTAMP: refused(
    'a topic does not take the time of a record: set its message.timestamp.type=LogAppendTime',
  ),
  INVALID_RECORD: refused('a topic does not take a record: check what validates the records of the topic'),
  INVALID_REQUIRED_ACKS: refused('it does not take acks=all'),
  INVALID_REQUEST: refused('it does not take a request of pgherald'),
  UNSUPPORTED_VERSION: refused('it is too old or too new for pgherald'),
  UNSUPPORTED_FOR_MESSAGE_FORMAT: refused('a topic has records in a format that is too old for transactions'),
  UNSUPPORTED_COMPRESSION_TYPE: refused('it does not take records that are compressed by zstd'),
};
const CERTIFICATE = /CERT|SELF_SIGNED|certificate|ERR_TLS|UNABLE_TO_VERIFY/;
const ANY_RIGHT = refused('the user may not do this: grant it by an ACL');

/** Kafka's name of an error, as `UNKNOWN_TOPIC_OR_PARTITION`, or the system's, as `ECONNREFUSED`. */
export function typeOf(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; at !== undefined && at !== null && depth < 5; depth++) {
    for (const name of ['type', 'code'] as const) {
      const value: unknown = Reflect.get(Object(at) as object, name);
      if (typeof value === 'string' && /^[A-Z][A-Z_0-9]+$/.test(value)) return value;
    }
    at = Reflect.get(Object(at) as object, 'cause') ?? Reflect.get(Object(at) as object, 'originalError');
  }
  return undefined;
}

/** Translates an error; `where` names the brokers. The message never contains data that was sent. */
export function asEventLogError(error: unknown, where: string): EventLogError {
  if (error instanceof EventLogError) return error;
  const type = typeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const failure = (code: EventLogErrorCode, what: string) => kafkaError(code, where, what, error);
  const decision = decisionOf(error, type);
  if (decision === WRONG_PASSWORD) return failure('refused', decision.sentence);
  if (decision !== undefined) return failure(decision.code, withType(decision.sentence, type));
  if (CERTIFICATE.test(type ?? message))
    return failure(
      'refused',
      `its certificate is not trusted (${type ?? message}): check log.kafka.tls.caFile and the certificate's dates`,
    );
  const suffix = type === undefined || message.includes(type) ? '' : ` (${type})`;
  return failure('unavailable', `${oneLine(message)}${suffix}`);
}

function decisionOf(error: unknown, type = ''): Decision | undefined {
  if (isCalled(error, 'KafkaJSSASLAuthenticationError')) return WRONG_PASSWORD;
  return DECISIONS[type] ?? (type.endsWith('_AUTHORIZATION_FAILED') ? ANY_RIGHT : undefined);
}

function withType(sentence: string, type = ''): string {
  const [what = '', ...advice] = sentence.split(': ');
  return [`${what} (${type})`, ...advice].join(': ');
}

export function kafkaError(code: EventLogErrorCode, where: string, what: string, cause?: unknown): EventLogError {
  return new EventLogError(code, `Kafka at ${where}: ${what}`, cause === undefined ? undefined : { cause });
}

/** Error for a topic that a broker does not know, or not yet. */
export function topicMissing(topic: string, where: string, what = `topic ${topic} is missing`): EventLogError {
  const cause = Object.assign(new Error(topic), { type: MISSING });
  return kafkaError('unavailable', where, what, cause);
}

/** Whether the error ends as soon as the brokers know the topic, its leader or the coordinator. */
export function isUnsettled(error: unknown): boolean {
  return UNSETTLED.has(typeOf(error) ?? '') || isCalled(error, 'KafkaJSGroupCoordinatorNotFound');
}

function isCalled(error: unknown, name: string): boolean {
  const cause: unknown = Reflect.get(Object(error) as object, 'cause');
  return [error, cause].some((each) => each instanceof Error && each.name === name);
}

export function oneLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
