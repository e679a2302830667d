import { cadence, duration } from '@pgherald/configuration';
import { z } from 'zod';

export const queryAnalysisSettings = z
  .strictObject({
    blocking: duration()
      .prefault('5s')
      .meta({ help: 'A session that others wait for so long raises `BlockingDetected`.' }),
    longTransaction: duration()
      .prefault('5m')
      .meta({ help: 'A transaction that is open for so long raises `LongTransactionDetected`.' }),
    sampleLimit: z.number().int().min(1).max(5_000).default(1_000).meta({
      help: 'Sessions told of in one poll by `QuerySampleCollected`; the blocked, the active and the oldest come first.',
    }),
    topN: z.number().int().min(1).max(1_000).default(200).meta({
      help: 'Statements told of in one reading by `TopQueryIdentified`; all others are told of together.',
    }),
    topBy: z
      .enum(['time', 'calls', 'rows', 'blocks', 'wal'])
      .default('time')
      .meta({ help: 'What statements are ranked by.' }),
    allTexts: z.boolean().optional().meta({
      help: 'Whether texts of statements that do not rank are read too, each within 10 minutes and 500 at once: `sink.peer.statements` sends them. By default when that is on in the same process.',
    }),
    samplesEvery: cadence()
      .prefault('interval')
      .meta({ help: 'Time between readings of sessions and their locks; `interval` for each poll.' }),
    statementsEvery: cadence()
      .prefault('60s')
      .meta({ help: 'Time between readings of pg_stat_statements; `interval` for each poll.' }),
    evictionsClear: duration()
      .prefault('1h')
      .meta({ help: 'Without an eviction for so long, `StatementViewFullCleared` is told.' }),
    costLimit: z.number().gt(0).max(100).optional().meta({
      help: 'Time that statements of pgherald may take, in percent of the time that passes. Above it polls come less often, and `BudgetExceeded` is published. It needs our statements counted by pg_stat_statements.',
    }),
    obfuscationCacheBytes: z.number().int().min(1).default(16_777_216).meta({
      help: 'Memory for texts whose obfuscated form is remembered, bytes.',
    }),
    plans: z.boolean().default(true).meta({
      help: 'Whether statements that rank are planned by EXPLAIN. They are never run, but planning may call functions of users.',
    }),
    plansPerReading: z.number().int().min(1).max(1_000).default(20).meta({
      help: 'Statements planned after one reading of pg_stat_statements.',
    }),
    planTimeout: duration().prefault('1s').meta({ help: 'Time to plan one statement.' }),
    planBudget: duration()
      .prefault('5s')
      .meta({ help: 'Time for all plans of one reading in one database; the rest waits for the next.' }),
    planTtl: duration().prefault('1h').meta({ help: 'A plan is taken for valid for so long.' }),
    planRetry: duration().prefault('10m').meta({
      help: 'A statement that could not be planned is looked at again after so long: tried at once if its relations changed, else when the failure may have passed.',
    }),
    plansKept: z.number().int().min(1).max(10_000).default(500).meta({ help: 'Plans remembered at most.' }),
    planBytes: z.number().int().min(1_024).default(262_144).meta({
      help: 'Length of all plans remembered; the least recently ranked make room.',
    }),
    explainFunction: z
      .string()
      .regex(/^[^.]+\.[^.]+$/)
      .optional()
      .meta({
        help: 'Function that plans with more rights than the role has, `schema.name`: deploy/sql/explain-function.sql.',
      }),
  })
  .prefault({});

export type QueryAnalysisSettings = z.output<typeof queryAnalysisSettings>;
