import { isInstalled, type Major } from '@pgherald/postgres/embedded';

const NEWEST = 18;

/**
 * Whether specs of decisions run on a major version: on the newest, and under `npm run test:versions` on all. Versions differ
 * in their SQL, and specs of the SQL run on all installed versions.
 */
export function isTried(major: Major): boolean {
  return isInstalled(major) && (major === NEWEST || process.env['PGHERALD_SPECS'] === 'versions');
}
