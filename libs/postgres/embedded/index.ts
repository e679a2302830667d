export { makeCertificate, makeRevocationList, type CertificateOptions, type MadeCertificate } from './certificate.js';
export { EmbeddedError, type EmbeddedErrorCode } from './embedded-error.js';
export { EmbeddedPostgres, type EmbeddedPostgresOptions, type ServerCertificate } from './embedded-postgres.js';
export type { ExitStatus } from './postmaster.js';
export { inSession, openConnections } from './open-connections.js';
export { isInstalled, SPEC_PASSWORD, startPostgres } from './start-postgres.js';
export type { Major, StartedPostgres, StartPostgresOptions } from './start-postgres.js';
export type { Client } from 'pg';
