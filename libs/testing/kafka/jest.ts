import { fileURLToPath } from 'node:url';

/** To be spread into a `jest.config.mjs`: one broker for all specs of a run, which find it in `PGHERALD_TEST_KAFKA`. */
export const withKafka = {
  globalSetup: fileURLToPath(new URL('jest-start.js', import.meta.url)),
  globalTeardown: fileURLToPath(new URL('jest-stop.js', import.meta.url)),
};
