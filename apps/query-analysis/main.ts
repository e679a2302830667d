#!/usr/bin/env node
import 'reflect-metadata';
import { requireNode } from '@pgherald/configuration/node-version';

requireNode();
const { queryAnalysis } = await import('@pgherald/query-analysis');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService(queryAnalysis);
