// What all trials share: their command line, and a line for each thing they check.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

/** Default and meaning of each option. */
export type Options<Name extends string> = Readonly<Record<Name, readonly [value: string, meaning: string]>>;

/**
 * Reads the options of the command line: `{ seconds: ['600', 'How long.'] }`. `--help` prints them and ends the process; an unknown
 * option ends it with exit code 2.
 */
export function readOptions<Name extends string>(what: string, options: Options<Name>): Readonly<Record<Name, string>> {
  const entries = Object.entries<readonly [string, string]>(options);
  const lines = entries.map(([name, [value, meaning]]) => `  --${name} <${name}>`.padEnd(24) + `${meaning} (${value})`);
  const usage = [what, '', ...lines, ''].join('\n');
  const strings = entries.map(([name, [value]]) => [name, { type: 'string' as const, default: value }] as const);
  try {
    const { help, ...values } = parseArgs({
      options: { ...Object.fromEntries(strings), help: { type: 'boolean', short: 'h' } },
    }).values;
    if (help !== true) return values as Record<Name, string>;
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
    process.stderr.write(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
  process.stdout.write(usage);
  process.exit(0);
}

/** Prints a line for each check and counts the faults. */
export class Checks {
  faults = 0;

  check(what: string, isRight: boolean, found: string | number = ''): void {
    if (!isRight) this.faults += 1;
    console.log(`${isRight ? 'ok    ' : 'WRONG '} ${what}${found === '' ? '' : `: ${found}`}`);
  }

  /** Checks that a list of faults is empty, and prints it. */
  checkFaults(what: string, faults: readonly string[]): void {
    this.faults += faults.length;
    console.log(`${faults.length === 0 ? 'ok    ' : 'WRONG '} ${what}`);
    for (const fault of faults) console.log(`         ${fault}`);
  }
}

/** A number from `least` to below `most`. */
export function between(random: () => number, least: number, most: number): number {
  return least + random() * (most - least);
}

export function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

export async function sleepBetween(random: () => number, leastMs: number, mostMs: number): Promise<void> {
  await sleep(between(random, leastMs, mostMs));
}
