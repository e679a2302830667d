import { isInstalled, type Major } from '@pgherald/postgres/embedded';

const NEWEST = 18;

/**
 * Whether a spec of what is decided runs on a major version: on the newest, and under `npm run test:versions` on all. Versions differ
 * in the SQL that reads them, and specs of that run on all that are installed.
 */
export function isTried(major: Major): boolean {
  return isInstalled(major) && (major === NEWEST || process.env['PGHERALD_SPECS'] === 'versions');
}
