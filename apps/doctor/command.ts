import { projectRoot, reportFailure } from '@pgherald/configuration';
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { examine } from './examine.js';
import { asJson, asSql, asTable, type Format, FORMATS } from './formats.js';
import { targetsFrom } from './targets-from.js';

const NOT_READY = 1;
const USAGE = 2;

interface Arguments {
  readonly format: (typeof FORMATS)[number];
  readonly sql?: true;
  readonly timeout: string;
  readonly config?: string;
}

const program = new Command('doctor')
  .description('Checks whether pgherald can watch a server: what is missing, what that costs, and how to fix it.')
  .version(projectRoot().version)
  .argument('[url...]', 'connection URLs (default: the targets of --config or PGHERALD_TARGETS)')
  .option('--sql', 'print only the statements that fix it, for psql')
  .addOption(new Option('--format <format>', 'a readable table or JSON').choices(FORMATS).default('table'))
  .option('--timeout <duration>', 'time to wait for a server', '10s')
  .option('-c, --config <file>', 'YAML configuration with targets (also PGHERALD_CONFIG)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE))
  .addHelpText(
    'after',
    `
Nothing is written to the server; the password may come from PGPASSWORD or a passfile.

Examples:
  $ npm run -s doctor -- postgres://pgherald@db1:5432/postgres
  $ npm run -s doctor -- --sql postgres://pgherald@db1/postgres | psql postgres://postgres@db1/postgres
  $ npm run -s doctor -- --format json postgres://pgherald@db1/postgres | jq '.servers[].checks[] | select(.state != "ok")'
  $ npm run -s doctor -- --config pgherald.yaml

Exit codes: 0 nothing required is missing, 1 something is missing or a server does not answer, 2 invalid command line.`,
  )
  .action(run);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportFailure('doctor', error) ? USAGE : NOT_READY;
}

async function run(urls: readonly string[], { format, sql, timeout, config }: Arguments): Promise<void> {
  const targets = targetsFrom({ urls, timeout, config, environment: process.env });
  const examined = await Promise.all(targets.map(examine));
  const colors = pc.createColors(process.stdout.isTTY && pc.isColorSupported);
  const formats: Readonly<Record<(typeof FORMATS)[number], Format>> = { table: asTable(colors), json: asJson };
  process.stdout.write(`${(sql ? asSql : formats[format])(examined)}\n`);
  process.exitCode = examined.every(({ isReady }) => isReady) ? 0 : NOT_READY;
}
