export { parsed, type ParsedQuery, selectorsOf, withoutVariables } from './promql.js';
