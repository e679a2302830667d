import { FLEET } from './dashboards/fleet.js';
import { OWN } from './dashboards/own.js';
import { QUERIES } from './dashboards/queries.js';
import { REPLICATION } from './dashboards/replication.js';
import { SERVER } from './dashboards/server.js';
import { TABLES } from './dashboards/tables.js';
import type { Dashboard } from './model.js';

export const DASHBOARDS: readonly Dashboard[] = [FLEET, SERVER, QUERIES, TABLES, REPLICATION, OWN];
