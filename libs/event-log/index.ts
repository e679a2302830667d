export * from './event-log.js';
export * from './subscriber/index.js';
export { requireEventName } from './event-names.js';
export { databaseFits, databaseOf, headersFit, placeOf } from './event-place.js';
export { type DeadLetter, deadLetters, resend } from './dead-letters.js';
export { type EmbeddedLog, openEmbeddedLog } from './embedded/embedded-log.js';
export { type EmbeddedLogReader, openEmbeddedLogReader } from './embedded/embedded-log-reader.js';
export {
  isKafka,
  logPlace,
  openEventLog,
  openEventLogReader,
  type OpenEventLogOptions,
  topicPrefix,
} from './open-event-log.js';
export { polledAtOf, SOURCE_HEADER, sourceOf, toInstant, topicsOf, toRecord, traced, TYPE_HEADER } from './record.js';
export { type LogFileContent, openLogFile, writeLogFile } from './embedded/log-file.js';
export { retry, retryWhileUnavailable } from './retry.js';
export { decodeRecord, publishSchemas } from './schemas.js';
export { eventLogSettings, retentionOf, type EventLogSettings } from './settings.js';
