export { defaultContexts } from '../limits/contexts.js';
export { decide, type DecidedRange, type DecideOptions } from './decide.js';
export { type DecideReport, INCOMPARABLE, reportOf } from './report.js';
export { type LimitsVariant, variantFrom } from '../limits/variants.js';
export type { Verdict } from './verdict.js';
export { limitOfRule, limitValue, type RuleLimit } from '../limits/rule-limits.js';
export { type Curve, curveJson, curveLines, tune, type TuneOptions } from './tune.js';
