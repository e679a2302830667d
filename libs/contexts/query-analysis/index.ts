export { queryAnalysis } from './context.js';
export { QueryAnalysisModule } from './query-analysis.module.js';
export { queryAnalysisSettings, type QueryAnalysisSettings } from './settings.js';
