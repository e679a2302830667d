#!/usr/bin/env node
import 'reflect-metadata';
import { prepareNode } from '@pgherald/configuration/prepare-node';

prepareNode();
const { tableIndexManagement } = await import('@pgherald/table-index-management');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService(tableIndexManagement);
