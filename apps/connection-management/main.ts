#!/usr/bin/env node
import 'reflect-metadata';
import { requireNode } from '@pgherald/configuration/node-version';

requireNode();
const { connectionManagement } = await import('@pgherald/connection-management');
const { runContextService } = await import('@pgherald/polling/service');

await runContextService(connectionManagement);
