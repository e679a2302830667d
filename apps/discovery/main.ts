#!/usr/bin/env node
import { requireNode } from '@pgherald/configuration/node-version';

requireNode();
await import('./command.js');
