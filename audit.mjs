// `npm run audit`: known vulnerabilities of the packages that run with pgherald. Fails for high and critical ones; when the
// audit service cannot be reached it warns only, since that says nothing about the packages.
import { spawnSync } from 'node:child_process';

const SERIOUS = new Set(['high', 'critical']);
const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: import.meta.dirname,
  encoding: 'utf8',
  maxBuffer: 64 * 1_048_576,
});
const report = parsed(stdout);

if (report?.vulnerabilities === undefined) {
  const why = report?.message ?? error?.message ?? 'no answer';
  console.warn(`audit: warning: the audit service cannot be reached, so nothing was checked: ${why}`);
} else {
  const found = Object.values(report.vulnerabilities);
  const serious = found.filter(({ severity }) => SERIOUS.has(severity));
  for (const { name, severity, range, via } of found) console.log(`${severity}: ${name} ${range}: ${reasons(via)}`);
  console.log(`audit: ${found.length} packages with known vulnerabilities, ${serious.length} of them high or critical`);
  process.exitCode = serious.length > 0 ? 1 : 0;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Advisories of the package itself, or the packages through which it is affected. */
function reasons(via) {
  return via.map((each) => (typeof each === 'string' ? `through ${each}` : `${each.title} (${each.url})`)).join(', ');
}
