#!/usr/bin/env node
import 'reflect-metadata';
import { QueryAnalysisModule, queryAnalysisSettings } from '@pgherald/query-analysis';
import { runContextService } from '@pgherald/polling/service';

await runContextService({
  name: 'query-analysis',
  description: 'Tells which statements PostgreSQL servers run, what they cost, with which plans, and who blocks whom.',
  port: 7434,
  maxConnections: 3,
  settings: queryAnalysisSettings,
  module: QueryAnalysisModule,
});
