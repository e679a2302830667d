export { queryAnalysis } from './context.js';
export { queryAnalysisSettings, type QueryAnalysisSettings } from './settings.js';
