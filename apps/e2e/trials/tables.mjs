// `npm run trial:tables`: tables and indexes on data the specs have not seen, on each PostgreSQL from 14 to 17 that is installed
// (`npm run test:versions` installs them), and what a real OpenTelemetry Collector makes of the metrics
// (PGHERALD_TRIAL_COLLECTOR names its program). Minutes long; exit code 1 when something is not as it should be.
import { isInstalled } from '@pgherald/testing';
import { tryBloat } from './tables-bloat.mjs';
import { tryCollector } from './tables-collector.mjs';
import { tryLocks } from './tables-locks.mjs';
import { tryStandby } from './tables-standby.mjs';
import { verdicts } from './verdicts.mjs';

const { check, failed } = verdicts();
for (const major of [14, 15, 16, 17].filter(isInstalled)) await tryBloat(major, check);
await tryStandby(check);
await tryLocks(check);
await tryCollector(process.env.PGHERALD_TRIAL_COLLECTOR, check);
process.exitCode = failed() === 0 ? 0 : 1;
