export { queryAnalysis } from './context.js';
export { queryAnalysisSettings } from './settings.js';
