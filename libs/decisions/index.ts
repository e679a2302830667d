export { decisionId, derivedId } from './decision-id.js';
export { closingOf, EpisodeLedger, type EpisodeMemory, type Missing } from './episode-ledger.js';
export { occurrence } from './occurrence.js';
export type { ClosingFacts, ClosingReason, FactsOf, Finding, Opening, Rule } from './rule.js';
export { standingOf, type Standing } from './standing.js';
export * from './units.js';
