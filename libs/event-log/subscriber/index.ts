export { type ReceivedEvent } from './deliver-events.js';
export { type KafkaConnection } from './open-subscriber-log.js';
export { type OpenLog, subscribe, type SubscriberOptions } from './subscribe.js';
