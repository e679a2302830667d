#!/usr/bin/env node
import 'reflect-metadata';
import { requireNode } from '@pgherald/configuration/node-version';

requireNode();
const { replicationMonitoring } = await import('@pgherald/replication-monitoring');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService(replicationMonitoring);
