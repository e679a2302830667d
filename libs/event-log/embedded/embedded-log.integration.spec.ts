import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEventLog } from '../contract.js';
import { openEmbeddedLog } from './embedded-log.js';

const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

describeEventLog('the embedded log', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'pgherald-log-'));
  const open = () => openEmbeddedLog({ directory, logger, reserveBytes: 0 });
  let log = await open();
  return {
    log,
    async restart() {
      await log.close();
      return (log = await open());
    },
    async dispose() {
      await log.close();
      await rm(directory, { recursive: true });
    },
  };
});
