import { ConfigurationError, duration, projectRoot, reportFailure } from '@pgherald/configuration';
import { createLogger } from '@pgherald/telemetry';
import { Command, Option } from 'commander';
import { discover } from './discover.js';
import { inCluster, type OperatorName, OPERATORS, operatorSource } from './kubernetes.js';
import type { Source } from './member.js';
import { patroniSource } from './patroni.js';

interface Arguments {
  readonly source: OperatorName | 'patroni';
  readonly folder: string;
  readonly every: string;
  readonly user: string;
  readonly passwordFile?: string;
  readonly namespace: readonly string[];
  readonly patroni: readonly string[];
  readonly api?: string;
}

const FAILURE = 1;
const USAGE = 2;
const several = (value: string, before: readonly string[]) => [...before, value];

const program = new Command('discovery')
  .description(
    'Finds the PostgreSQL servers of an operator, and writes their target files into the folder that pgherald watches.',
  )
  .version(projectRoot().version)
  .addOption(
    new Option('--source <source>', 'where they are found')
      .choices([...Object.keys(OPERATORS), 'patroni'])
      .makeOptionMandatory(),
  )
  .requiredOption('--folder <folder>', 'targetsFolder of pgherald')
  .option('--every <duration>', 'time between two looks', '30s')
  .option('--user <role>', 'role that pgherald uses', 'pgherald')
  .option('--password-file <file>', 'file with its password, as pgherald sees it')
  .option('--namespace <namespace>', 'namespace of clusters; may be given several times', several, [])
  .option('--patroni <url>', "Patroni's REST endpoint of one member; once for each cluster", several, [])
  .option('--api <url>', "Kubernetes' API, such as kubectl proxy (default: that of this pod)")
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE))
  .action(run);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportFailure('discovery', error) ? USAGE : FAILURE;
}

async function run({ folder, every, user, passwordFile, ...place }: Arguments): Promise<void> {
  const everyMs = duration().safeParse(every);
  if (!everyMs.success) throw new ConfigurationError([`--every: ${every} is no duration such as 30s`]);
  const sources = sourcesOf(place);
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  await discover({
    ...{ sources, folder, everyMs: everyMs.data, abort: stopping.signal },
    login: { user, ...(passwordFile !== undefined && { passwordFile }) },
    logger: createLogger(),
  });
}

function sourcesOf({
  source,
  namespace,
  patroni,
  api,
}: Pick<Arguments, 'source' | 'namespace' | 'patroni' | 'api'>): readonly Source[] {
  if (source === 'patroni') {
    if (patroni.length === 0)
      throw new ConfigurationError(['--patroni: name one member of each cluster, such as http://db1:8008']);
    return patroni.map(patroniSource);
  }
  if (namespace.length === 0) throw new ConfigurationError(['--namespace: name the namespaces of the clusters']);
  const kubernetes = api === undefined ? inCluster(process.env) : { url: api };
  if (kubernetes === undefined)
    throw new ConfigurationError(['--api: this is no pod; give the address of kubectl proxy']);
  return namespace.map((each) => operatorSource(source, each, kubernetes));
}
