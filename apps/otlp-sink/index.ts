export { SinkModule, type SinkModuleOptions, sinkTransport } from './sink.module.js';
export { sinkSettings, type SinkSettings } from './settings.js';
export { SinkError, type SinkErrorCode } from './sink-error.js';
export { type Delivery, Sink, SINK_GROUP, type SinkOptions } from './sink.js';
export type { Answer, Exporter } from './exporter.js';
export { fileExporter } from './file-exporter.js';
export { otlpExporter } from './otlp-exporter.js';
export type { Endpoint, Endpoints } from './otlp-endpoint.js';
export { type Environment, otlpEndpoints } from './otlp-environment.js';
