export { headlineOf } from './headline.js';
export { inUnit } from './in-unit.js';
