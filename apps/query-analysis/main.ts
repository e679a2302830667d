#!/usr/bin/env node
import 'reflect-metadata';
import { requireNode } from '@pgherald/configuration/node-version';

requireNode();
const { QueryAnalysisModule, queryAnalysisSettings } = await import('@pgherald/query-analysis');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService({
  name: 'query-analysis',
  description: 'Tells which statements PostgreSQL servers run, what they cost, with which plans, and who blocks whom.',
  port: 7434,
  maxConnections: 3,
  settings: queryAnalysisSettings,
  module: QueryAnalysisModule,
});
