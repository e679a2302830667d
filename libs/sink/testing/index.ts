export { startGrpcReceiver } from './grpc-receiver.js';
export * from './otlp-receiver.js';
export * from './received.js';
export { distinctRow } from '@pgherald/testing';
export { measured } from './sample-events.js';
export { type Dialect, DIALECTS } from './dialects.js';
export { SURROUNDINGS } from './surroundings.js';
