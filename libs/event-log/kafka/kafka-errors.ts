import { EventLogError, type EventLogErrorCode } from '../event-log.js';

const TOO_LARGE = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE']);
const FENCED = new Set(['INVALID_PRODUCER_EPOCH', 'PRODUCER_FENCED', 'TRANSACTION_COORDINATOR_FENCED']);
const MISSING = 'UNKNOWN_TOPIC_OR_PARTITION';
const UNSETTLED = new Set([MISSING, 'NOT_LEADER_FOR_PARTITION', 'LEADER_NOT_AVAILABLE']);
const AUTHENTICATION = new Set(['SASL_AUTHENTICATION_FAILED', 'UNSUPPORTED_SASL_MECHANISM', 'ILLEGAL_SASL_STATE']);

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

/** The error in the log's own terms; `where` names the brokers. It never holds what was sent. */
export function asEventLogError(error: unknown, where: string): EventLogError {
  if (error instanceof EventLogError) return error;
  const type = typeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const told = (code: EventLogErrorCode, what: string) =>
    new EventLogError(code, `Kafka at ${where}: ${what}`, { cause: error });
  if (TOO_LARGE.has(type ?? ''))
    return told('too-large', `a batch is larger than the topic takes (${type}): raise its max.message.bytes`);
  if (FENCED.has(type ?? '')) return told('fenced', `another process has taken over this share (${type})`);
  if (AUTHENTICATION.has(type ?? '') || isCalled(error, 'KafkaJSSASLAuthenticationError'))
    return told('refused', 'it does not take the user name or the password: check log.kafka.sasl');
  if (type?.endsWith('_AUTHORIZATION_FAILED'))
    return told('refused', `the user may not do this (${type}): grant it by an ACL`);
  if (isCertificate(type ?? message))
    return told(
      'refused',
      `its certificate is not trusted (${type ?? message}): check log.kafka.tls.caFile and the certificate's dates`,
    );
  return told('unavailable', `${oneLine(message)}${type === undefined || message.includes(type) ? '' : ` (${type})`}`);
}

/** Kafka is away or busy, and it is worth trying again. */
export function isOutage(error: EventLogError): boolean {
  return error.code === 'unavailable';
}

/** A broker does not know the topic, or does not know it yet. */
export function topicMissing(topic: string, where: string): EventLogError {
  const cause = Object.assign(new Error(topic), { type: MISSING });
  return new EventLogError('unavailable', `Kafka at ${where}: topic ${topic} is missing`, { cause });
}

/** It is over as soon as the brokers know of the topic, its leader or the coordinator. */
export function isUnsettled(error: unknown): boolean {
  return UNSETTLED.has(typeOf(error) ?? '') || isCalled(error, 'KafkaJSGroupCoordinatorNotFound');
}

function isCalled(error: unknown, name: string): boolean {
  const cause: unknown = Reflect.get(Object(error) as object, 'cause');
  return [error, cause].some((each) => each instanceof Error && each.name === name);
}

function isCertificate(text: string): boolean {
  return /CERT|SELF_SIGNED|certificate|ERR_TLS|UNABLE_TO_VERIFY/.test(text);
}

function oneLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
