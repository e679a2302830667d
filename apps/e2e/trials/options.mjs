// What the command lines of trials have in common.
import { parseArgs } from 'node:util';

/**
 * Options with their defaults and meanings: `{ seconds: ['600', 'How long.'] }`. `--help` prints them and ends the process, as
 * does an option that there is none of.
 */
export function optionsOf(what, known) {
  const entries = Object.entries(known);
  const lines = entries.map(([name, [value, meaning]]) => `  --${name} <${name}>`.padEnd(24) + `${meaning} (${value})`);
  const usage = [what, '', ...lines, ''].join('\n');
  const options = Object.fromEntries(entries.map(([name, [value]]) => [name, { type: 'string', default: value }]));
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
    if (values.help !== true) return values;
    process.stdout.write(usage);
    process.exit(0);
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}
