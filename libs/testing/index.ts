export {
  isInstalled,
  makeCertificate,
  inSession,
  openConnections,
  SPEC_PASSWORD,
  startBalancer,
  startPostgres,
} from '@pgherald/postgres/embedded';
export type {
  Client,
  EmbeddedPostgres,
  Major,
  StartedBalancer,
  StartedPostgres,
  StartPostgresOptions,
} from '@pgherald/postgres/embedded';
export { eventually, type EventuallyOptions } from './eventually.js';
export { helmProgram } from './helm.js';
export { aMeta, aServer } from './events.js';
export { isTried } from './is-tried.js';
export { aPoll, aReading, distinctRow, HOUR, MINUTE, NOW } from './readings.js';
export { PGVECTOR } from './pgvector.js';
export { onPath, promtoolProgram } from './promtool.js';
export { randomNumbers } from './random-numbers.js';
export { canMount, mountSmallDisk, unmount } from './small-disk.js';
export { subscribe } from './subscribe.js';
export { temporaryFolder, type TemporaryFolder } from './temporary-folder.js';
