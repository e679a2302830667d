export { refusal } from './refusal.js';
export { asWritten, releasedSchemas } from './released-schemas.js';
export { incompatibilities, offences, type Field, type Schema } from './schema-rules.js';
export { valuesOf } from './values.js';
