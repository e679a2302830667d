import { QueryObfuscator } from '@pgherald/obfuscation';
import { defineContext, type Group } from '@pgherald/polling';
import { sqlFolder, type Rows } from '@pgherald/postgres';
import { INITIAL_MEMORY, observe } from './domain/observe.js';
import { refineActivity, refineStatementTexts } from './refine-texts.js';
import { PlanExplainer } from './plans/plan-explainer.js';
import { queryAnalysisSettings, type QueryAnalysisSettings } from './settings.js';
import { readVectorStatements } from './vector-statements.js';

/** Returns the groups, each read by the `.sql` file of its name. `statement-view` follows `statements` to detect evictions in between. */
export function groupsOf(settings: QueryAnalysisSettings): readonly Group[] {
  const { samplesEvery, statementsEvery, planTimeout, planBudget, explainFunction } = settings;
  const obfuscator = new QueryObfuscator(settings.obfuscationCacheBytes);
  const explainer = new PlanExplainer({ timeoutMs: planTimeout, budgetMs: planBudget, explainFunction });
  const statements = { scope: 'server', extension: 'pg_stat_statements' } as const;
  const requested = { ...statements, onRequest: true } as const;
  const every = { ...statements, everyMs: statementsEvery };
  const sampled = { everyMs: samplesEvery, refine: refineActivity(obfuscator) };
  const withoutLiterals = refineStatementTexts(obfuscator);
  const refineTexts = (rows: Rows): Rows => {
    explainer.keep(rows);
    return withoutLiterals(rows);
  };
  const readPlans: Group['read'] = (session, parameters) => explainer.read(session, parameters);
  return [
    { name: 'activity', event: 'ActivityMeasured', scope: 'server', ...sampled },
    { name: 'lock-waits', event: 'LockWaitsMeasured', scope: 'database', everyMs: samplesEvery },
    { name: 'statements', event: 'StatementStatsMeasured', ...every },
    { name: 'statement-view', event: 'StatementViewMeasured', ...every },
    { name: 'vector-tables', event: 'VectorTablesMeasured', scope: 'database', everyMs: statementsEvery },
    { name: 'vector-statements', event: 'VectorStatementsMeasured', ...requested, read: readVectorStatements },
    { name: 'statement-texts', event: 'StatementTextsMeasured', ...requested, refine: refineTexts },
    { name: 'plans', event: 'PlanMeasured', scope: 'database', onRequest: true, read: readPlans },
  ];
}

export const queryAnalysis = defineContext({
  name: 'query-analysis',
  description:
    'Analyses the statements of PostgreSQL servers: their cost, their plans, and which sessions block others.',
  port: 7434,
  maxConnections: 3,
  settings: queryAnalysisSettings,
  create: (settings) => ({
    sqlFolder: sqlFolder(import.meta.dirname),
    groups: groupsOf(settings),
    memoryType: 'QueryAnalysisMemory',
    initialMemory: INITIAL_MEMORY,
    compares: ['activity', 'statements', 'statement-view'],
    observe,
  }),
});
