#!/usr/bin/env node
import 'reflect-metadata';
import { prepareNode } from '@pgherald/configuration/prepare-node';

prepareNode();
const { replicationMonitoring } = await import('@pgherald/replication-monitoring');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService(replicationMonitoring);
