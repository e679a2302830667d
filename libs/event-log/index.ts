export * from './event-log.js';
export { type DeadLetter, deadLetters, resend } from './dead-letters.js';
export { murmur2, partitionOf } from './partition.js';
export { EmbeddedLog, type EmbeddedLogOptions, openEmbeddedLog } from './embedded/embedded-log.js';
export { DEFAULT_RETENTION, type RetentionPolicy } from './embedded/retention.js';
export { EmbeddedLogReader, openEmbeddedLogReader } from './embedded/embedded-log-reader.js';
export { type KafkaSettings } from './kafka/settings.js';
export {
  isKafka,
  logPlace,
  openEventLog,
  openEventLogReader,
  type OpenEventLogOptions,
  topicPrefix,
} from './open-event-log.js';
export {
  polledAtOf,
  SOURCE_HEADER,
  sourceOf,
  topicsOf,
  toRecord,
  TRACE_HEADER,
  traced,
  TYPE_HEADER,
} from './record.js';
export { retryWhileUnavailable, type WaitOptions } from './retry.js';
export { decodeRecord, publishSchemas, type PublishSchemasOptions } from './schemas.js';
export { eventLogSettings, retentionOf, type EventLogSettings } from './settings.js';
