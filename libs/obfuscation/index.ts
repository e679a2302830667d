export { type Explainable, explainable, type NotExplainable } from './explainable.js';
export { type ObfuscatedPlan, obfuscateExpression, obfuscatePlan } from './plan.js';
export { type VectorUse, vectorUse } from './vector-use.js';
export { LONGEST, type ObfuscatedQuery, QueryObfuscator } from './query-obfuscator.js';
