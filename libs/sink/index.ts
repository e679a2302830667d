export { sinkSettings, type SinkSettings } from './settings.js';
export { otlpEndpoints, requiredOtlpEndpoints } from './configure/otlp-environment.js';
