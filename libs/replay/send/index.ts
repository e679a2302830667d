export { kafkaTarget, type KafkaTargetOptions } from './kafka-target.js';
export { SendProgress } from './send-progress.js';
export { sendRange, type SendOptions, type SendTarget } from './send-range.js';
