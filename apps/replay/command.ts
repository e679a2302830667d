import { projectRoot, reportFailure } from '@pgherald/configuration';
import { Command } from 'commander';
import { addBundle } from './commands/bundle.js';
import { addDeadLetters } from './commands/dead-letter-commands.js';
import { addDecide } from './commands/decide.js';
import { addExport } from './commands/export.js';
import { addPrint } from './commands/print.js';
import { addSend } from './commands/send.js';
import { addShow } from './commands/show.js';
import { addStats } from './commands/stats.js';
import { addTune } from './commands/tune.js';

const FAILURE = 1;
const USAGE = 2;

const program = new Command('replay')
  .description('Asks the past again: prints, counts, shows and decides again what the event log has, and exports it.')
  .version(projectRoot().version)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE));

for (const add of [addPrint, addStats, addShow, addDecide, addTune, addExport, addBundle, addSend, addDeadLetters])
  add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportFailure('replay', error) ? USAGE : FAILURE;
}
