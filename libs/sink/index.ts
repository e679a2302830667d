export { sinkSettings, type SinkSettings } from './settings.js';
export { otlpEndpoints } from './configure/otlp-environment.js';
