export { INITIAL_MEMORY, observe } from './observe.js';
export { report, type AccessReport, type Check } from './report.js';
