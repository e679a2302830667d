#!/usr/bin/env node
import 'reflect-metadata';
import { prepareNode } from '@pgherald/configuration/prepare-node';

prepareNode();
const { databaseMetrics } = await import('@pgherald/database-metrics');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService(databaseMetrics);
