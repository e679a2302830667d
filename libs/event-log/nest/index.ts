export { EventBatchContext } from './event-batch-context.js';
export {
  EventLogTransport,
  type EventLogTransportOptions,
  type OpenLogTransportOptions,
} from './event-log-transport.js';
export { EVENT_LOG_TRANSPORT, OnEvents } from './on-events.js';
export { Refused } from './refused.js';
export { DEFAULT_RETRY, type RetryPolicy } from './settle.js';
export { Unavailable, type UnavailableOptions } from './unavailable.js';
