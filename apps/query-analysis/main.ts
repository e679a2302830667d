#!/usr/bin/env node
import 'reflect-metadata';
import { prepareNode } from '@pgherald/configuration/prepare-node';

prepareNode();
const { queryAnalysis } = await import('@pgherald/query-analysis');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService(queryAnalysis);
