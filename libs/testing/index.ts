export {
  isInstalled,
  makeCertificate,
  openConnections,
  SPEC_PASSWORD,
  startPostgres,
} from '@pgherald/postgres/embedded';
export type {
  Client,
  EmbeddedPostgres,
  Major,
  StartedPostgres,
  StartPostgresOptions,
} from '@pgherald/postgres/embedded';
export { eventually, type EventuallyOptions } from './eventually.js';
export { aMeta, aServer } from './events.js';
export { temporaryFolder, type TemporaryFolder } from './temporary-folder.js';
