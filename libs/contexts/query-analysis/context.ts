import { QueryObfuscator } from '@pgherald/obfuscation';
import { defineContext, type Group } from '@pgherald/polling';
import { sqlFolder } from '@pgherald/postgres';
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
  const withoutLiterals = refineStatementTexts(obfuscator);
  const every = { ...statements, everyMs: statementsEvery };
  return [
    {
      name: 'activity',
      event: 'ActivityMeasured',
      scope: 'server',
      everyMs: samplesEvery,
      refine: refineActivity(obfuscator),
    },
    { name: 'lock-waits', event: 'LockWaitsMeasured', scope: 'database', everyMs: samplesEvery },
    { name: 'statements', event: 'StatementStatsMeasured', ...every },
    { name: 'statement-view', event: 'StatementViewMeasured', ...every },
    { name: 'vector-tables', event: 'VectorTablesMeasured', scope: 'database', everyMs: statementsEvery },
    {
      name: 'vector-statements',
      event: 'VectorStatementsMeasured',
      ...statements,
      onRequest: true,
      read: readVectorStatements,
    },
    {
      name: 'statement-texts',
      event: 'StatementTextsMeasured',
      ...statements,
      onRequest: true,
      refine: (rows) => {
        explainer.keep(rows);
        return withoutLiterals(rows);
      },
    },
    {
      name: 'plans',
      event: 'PlanMeasured',
      scope: 'database',
      onRequest: true,
      read: (session, parameters) => explainer.read(session, parameters),
    },
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
