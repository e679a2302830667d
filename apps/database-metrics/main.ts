#!/usr/bin/env node
import 'reflect-metadata';
import { requireNode } from '@pgherald/configuration/node-version';

requireNode();
const { databaseMetrics } = await import('@pgherald/database-metrics');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService(databaseMetrics);
