import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, type EventuallyOptions } from '@pgherald/testing';

const APPS = join(import.meta.dirname, '..');
const PATIENCE_MS = 60_000;
/** Compile cache, so that a program is compiled once and not at each start. */
const NODE_COMPILE_CACHE = join(tmpdir(), 'pgherald-compiled');

/** Contexts that run as separate services. */
export type Service =
  | 'database-metrics'
  | 'query-analysis'
  | 'table-index-management'
  | 'replication-monitoring'
  | 'connection-management';

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A built program in a separate process. */
export interface Program {
  readonly pid: number;
  /** Output so far. */
  readonly stdout: string;
  readonly stderr: string;
  readonly exited: Promise<Exit>;
  /** Resolves with the first match in the output; rejects if the process ends without one. */
  says(pattern: RegExp, stream?: 'stdout' | 'stderr', patienceMs?: number): Promise<RegExpExecArray>;
  stop(signal?: NodeJS.Signals): Promise<Exit>;
}

export interface ProgramOptions {
  readonly arguments?: readonly string[];
  /** Environment in addition to PATH and HOME. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Folder of main.js; by default the built one of this workspace. */
  readonly file?: string;
}

export interface AppOptions extends ProgramOptions {
  readonly dataDir: string;
  /** URLs; none for the demo. */
  readonly targets?: readonly string[];
}

/** Running programs with their output. */
const started = new Map<ChildProcess, Readonly<Record<'stdout' | 'stderr', string>>>();

/** Starts pgherald on a free port, polling every half second and printing each poll. */
export function startApp({ dataDir, targets = [], environment, ...options }: AppOptions): Program {
  return startProgram('pgherald', {
    ...options,
    arguments: ['--verbose', ...(options.arguments ?? [])],
    environment: {
      PGHERALD_DATA_DIR: dataDir,
      PGHERALD_HTTP_PORT: '0',
      PGHERALD_INTERVAL: '500ms',
      ...(targets.length > 0 && { PGHERALD_TARGETS: targets.join(',') }),
      ...environment,
    },
  });
}

export function startProgram(
  app: 'pgherald' | 'replay' | 'doctor' | 'otlp-sink' | Service,
  options: ProgramOptions = {},
): Program {
  const { PATH = '', HOME = '' } = process.env;
  const file = options.file ?? join(APPS, app, 'dist', 'main.js');
  const child = spawn(process.execPath, [file, ...(options.arguments ?? [])], {
    env: { PATH, HOME, NODE_COMPILE_CACHE, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  started.set(child, written);
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (written[name] += text));
  const exited = new Promise<Exit>((resolve) =>
    child.once('close', (code, signal) => {
      started.delete(child);
      resolve({ code, signal });
    }),
  );
  return {
    pid: child.pid ?? -1,
    get stdout() {
      return written.stdout;
    },
    get stderr() {
      return written.stderr;
    },
    exited,
    says: async (pattern, name = 'stdout', patienceMs = PATIENCE_MS) => {
      for (const signal = AbortSignal.timeout(patienceMs); ;) {
        const match = pattern.exec(written[name]);
        if (match) return match;
        if (!started.has(child) || signal.aborted)
          throw new Error(`never said ${String(pattern)} on ${name}, but:\n${written[name].slice(-2_000)}`);
        await Promise.race([once(child[name], 'data', { signal }).catch(() => undefined), exited]);
      }
    },
    stop: async (signal = 'SIGINT') => {
      child.kill(signal);
      return exited;
    },
  };
}

/** Stops programs that a failed spec left running, and prints their output. */
export async function stopAll(): Promise<void> {
  await Promise.all(
    [...started].map(async ([child, written]) => {
      process.stderr.write(`left running: ${child.spawnargs.join(' ')}\n${written.stderr.slice(-4_000)}\n`);
      child.kill('SIGKILL');
      await once(child, 'close');
    }),
  );
}

/** Waits until the program listens, and returns its URL. */
export async function addressOf(app: Program): Promise<string> {
  const [, url = ''] = await app.says(/status at (http:\S+)\/status/, 'stderr');
  return url;
}

/** Resolves after this many polls have been printed. */
export async function polls(app: Program, count: number): Promise<void> {
  await app.says(new RegExp(`(?:polled database-metrics: \\d+ groups[^]*?){${count}}`));
}

/** Returns how many polls a program counts in /status. */
export async function countedPolls(program: Program): Promise<number> {
  const { polling } = (await (await fetch(`${await addressOf(program)}/status`)).json()) as {
    readonly polling: readonly { readonly polls: number }[];
  };
  return polling.reduce((sum, each) => sum + each.polls, 0);
}

/** Waits until a program counts this many more polls. */
export async function morePolls(program: Program, count: number, patience: EventuallyOptions): Promise<void> {
  const before = await countedPolls(program);
  await eventually(`${count} more polls`, async () => (await countedPolls(program)) >= before + count, patience);
}

/** Reads all files in a folder as bytes. SQLite stores values unchanged, so texts can be searched. */
export function filesBelow(folder: string): { readonly name: string; readonly bytes: Buffer }[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }));
}

/** Splits stdout or stderr into lines. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** A running process; `command` is its command line. */
export interface Process {
  readonly pid: number;
  readonly command: string;
}

/** Returns all running descendants of a program. */
export function descendantsOf({ pid }: Program): Process[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const all = [...table.matchAll(/^ *(\d+) +(\d+) (.*)$/gm)].map(([, own, parent, command = '']) => ({
    pid: Number(own),
    parent: Number(parent),
    command,
  }));
  const childrenOf = (of: number): Process[] =>
    all.filter(({ parent }) => parent === of).flatMap((child) => [child, ...childrenOf(child.pid)]);
  return childrenOf(pid);
}

/** Resolves when all of the processes have ended. */
export async function allGone(processes: readonly Process[]): Promise<void> {
  const commands = processes.map(({ command }) => command).join('; ');
  await eventually(`the end of ${commands}`, () => !processes.some(isRunning));
}

function isRunning({ pid }: Process): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
