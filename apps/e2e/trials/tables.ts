// `npm run trial:tables`: tables and indexes with data that no spec has, on each PostgreSQL from 14 to 17 that is installed
// (`npm run test:versions` installs them), and the metrics after they passed a real OpenTelemetry Collector
// (PGHERALD_TRIAL_COLLECTOR names its program). Takes minutes; the exit code is 1 after a fault.
import { isInstalled } from '@pgherald/testing';
import { tryBloat } from './tables-bloat.ts';
import { tryCollector } from './tables-collector.ts';
import { tryLocks, tryStandby } from './tables-polls.ts';
import { Checks } from './trial.ts';

const checks = new Checks();
for (const major of ([14, 15, 16, 17] as const).filter(isInstalled)) await tryBloat(major, checks);
await tryStandby(checks);
await tryLocks(checks);
await tryCollector(process.env['PGHERALD_TRIAL_COLLECTOR'], checks);
process.exitCode = checks.faults === 0 ? 0 : 1;
