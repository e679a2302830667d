#!/usr/bin/env node
import 'reflect-metadata';
import { requireNode } from '@pgherald/configuration/node-version';

requireNode();
const { tableIndexManagement } = await import('@pgherald/table-index-management');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService(tableIndexManagement);
