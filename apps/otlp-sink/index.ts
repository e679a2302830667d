export { SinkModule, type SinkModuleOptions, sinkTransport } from './sink.module.js';
export { sinkSettings, type SinkSettings } from './settings.js';
export { SinkError, type SinkErrorCode } from './sink-error.js';
export { type Delivery, Sink, SINK_GROUP, type SinkOptions } from './sink.js';
export type { Answer, Exporter } from './exporter.js';
export { fileExporter } from './file-exporter.js';
export { httpExporter } from './http-exporter.js';
export { type Endpoint, type Endpoints, type Environment, otlpEndpoints } from './otlp-environment.js';
