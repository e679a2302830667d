import { fileURLToPath } from 'node:url';

/** Part of a `jest.config.mjs`: starts one broker for all specs of a run; its address is in `PGHERALD_TEST_KAFKA`. */
export const withKafka = {
  globalSetup: fileURLToPath(new URL('jest-start.js', import.meta.url)),
  globalTeardown: fileURLToPath(new URL('jest-stop.js', import.meta.url)),
};
