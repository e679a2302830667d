export { makeCertificate, makeRevocationList, type CertificateOptions, type MadeCertificate } from './certificate.js';
export { EmbeddedPostgres, type EmbeddedPostgresOptions, type ServerCertificate } from './embedded-postgres.js';
export { inSession, openConnections } from './open-connections.js';
export { isInstalled, SPEC_PASSWORD, startPostgres } from './start-postgres.js';
export type { Major, StartedPostgres, StartPostgresOptions } from './start-postgres.js';
export type { Client } from 'pg';
export { hasPgBouncer, startPgBouncer } from './pgbouncer.js';
export type { PgBouncerOptions, PoolMode, StartedPgBouncer } from './pgbouncer.js';
export { startBalancer, type StartedBalancer } from './balancer.js';
