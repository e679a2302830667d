export * from './otlp-receiver.js';
export { distinctRow, measured } from './sample-events.js';
