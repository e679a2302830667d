#!/usr/bin/env node
import 'reflect-metadata';
import { prepareNode } from '@pgherald/configuration/prepare-node';

prepareNode();
const { connectionManagement } = await import('@pgherald/connection-management');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService(connectionManagement);
