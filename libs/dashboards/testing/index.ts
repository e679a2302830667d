export { parsed, type ParsedQuery, withoutVariables } from './promql.js';
