export * from './generated/events.js';
export * from './observation.js';
// `Reading` is the joined one that domains decide from; the part of a message is `ReadingPart`.
export { type Reading as ReadingPart } from './generated/events.js';
export { type Reading } from './observation.js';
export { EventCodec, type AnyEvent, type DecodedEvent } from './codec.js';
export { compile as compileSchema } from './avro-types.js';
export { hexFingerprint } from './fingerprint.js';
export { Records, writerOf, type RecordInfo } from './single-object.js';
export { EventError, type EventErrorCode } from './event-error.js';
export { cutText } from './cut-text.js';
export { rowBuilder, rowFields, rowSizer, type RowField, type RowFieldKind } from './rows.js';
export { SEVERITIES } from './severities.js';
export { TOPIC_PREFIX, otherTopics, topicOf } from './topics.js';
export { type Duration, type Instant } from './units.js';
