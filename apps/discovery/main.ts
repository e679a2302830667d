#!/usr/bin/env node
import { prepareNode } from '@pgherald/configuration/prepare-node';

prepareNode();
await import('./command.js');
