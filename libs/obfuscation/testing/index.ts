export { PLANTED, plantedStatements } from './planted-statements.js';
