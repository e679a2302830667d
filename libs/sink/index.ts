export { SinkModule, type SinkModuleOptions, sinkTransport } from './sink.module.js';
export { sinkSettings, type SinkSettings } from './settings.js';
export { Sink, SINK_GROUP } from './sink.js';
export { otlpEndpoints } from './configure/otlp-environment.js';
