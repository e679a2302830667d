import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, readConfiguration } from '@pgherald/configuration';
import { z } from 'zod';
import type { Discovery } from '../polling.js';
import { targetsWith, type Overridable, type TargetSettings } from '../settings.js';
import type { Target } from './target.js';
import { configuredTargets, type TargetOptions } from './targets.js';

export interface TargetFolderOptions {
  readonly folder: string;
  readonly overridable: Overridable;
  /** For the targets that are made of the files. */
  readonly options: TargetOptions;
  /** Names that a file must not use again. */
  readonly taken: readonly string[];
}

/** Network file systems tell of no change, and a folder that is replaced as a whole is no longer looked at. */
const LOOK_EVERY_MS = 5_000;
/** A change comes as several notices, the first of them before the file is whole. */
const SETTLED_MS = 50;

/** One file as last read. */
interface Found {
  /** What it said, to tell whether a target is the same. */
  readonly targets: readonly { readonly said: string; readonly target: Target }[];
}

/** The targets of the folder that the settings name, if any. */
export function targetFolder(
  options: TargetOptions,
  overridable: Overridable,
  targets: readonly Target[],
): TargetFolder | undefined {
  const { targetsFolder: folder } = options.settings;
  if (folder === undefined) return undefined;
  return new TargetFolder({ folder, overridable, options, taken: targets.map(({ name }) => name) });
}

/**
 * Targets in a folder, each file a configuration with nothing but `targets`. A file that is wrong is told of and leaves its
 * targets as they were: nobody wants to stop watching a server for the sake of a slip.
 */
export class TargetFolder implements Discovery {
  readonly #files = new Map<string, Found>();
  readonly #told = new Map<string, string>();
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  #settling: NodeJS.Timeout | undefined;

  constructor(private readonly options: TargetFolderOptions) {}

  /** @throws ConfigurationError when the folder cannot be read */
  start(changed: (targets: readonly Target[]) => void): readonly Target[] {
    const { folder } = this.options;
    try {
      readdirSync(folder);
    } catch (cause) {
      throw new ConfigurationError([
        `targetsFolder: ${folder} cannot be read (${(cause as NodeJS.ErrnoException).code})`,
      ]);
    }
    this.#look();
    const lookAgain = () => {
      if (this.#look()) changed(this.#all());
    };
    this.#timer = setInterval(lookAgain, LOOK_EVERY_MS).unref();
    this.#watcher = watch(folder, () => {
      clearTimeout(this.#settling);
      this.#settling = setTimeout(lookAgain, SETTLED_MS);
    }).on('error', (error) => this.#tell(folder, `changes are seen only every ${LOOK_EVERY_MS} ms: ${error.message}`));
    return this.#all();
  }

  close(): void {
    this.#watcher?.close();
    clearInterval(this.#timer);
    clearTimeout(this.#settling);
  }

  #all(): readonly Target[] {
    return [...this.#files.values()].flatMap(({ targets }) => targets.map(({ target }) => target));
  }

  /** Whether the targets are others than before. */
  #look(): boolean {
    const before = this.#all();
    const names = this.#list();
    if (names === undefined) return false;
    for (const name of this.#files.keys()) if (!names.includes(name)) this.#files.delete(name);
    for (const name of names) this.#read(name);
    const now = this.#all();
    return now.length !== before.length || now.some((target, index) => target !== before[index]);
  }

  #list(): readonly string[] | undefined {
    const { folder } = this.options;
    try {
      return readdirSync(folder)
        .filter((name) => /^[^.].*\.ya?ml$/.test(name))
        .sort();
    } catch (error) {
      this.#tell(folder, `${folder}: cannot be read (${(error as NodeJS.ErrnoException).code}); its targets stay`);
      return undefined;
    }
  }

  #read(name: string): void {
    const { folder, overridable, options } = this.options;
    const schema = z.strictObject({ targets: targetsWith(overridable) });
    const before = this.#files.get(name)?.targets ?? [];
    try {
      const { targets } = readConfiguration(schema, { file: join(folder, name), environment: {} });
      const found = (targets as readonly TargetSettings[]).map((settings) => {
        const said = JSON.stringify(settings);
        const same = before.find((each) => each.said === said);
        if (same) return same;
        const [target] = configuredTargets([settings], options) as [Target];
        return { said, target };
      });
      this.#refuseTwice(
        name,
        found.map(({ target }) => target.name),
      );
      this.#files.set(name, { targets: found });
      this.#told.delete(name);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const problem = error.problems.join('; ').replace(`${join(folder, name)}: `, '');
      this.#tell(name, `${join(folder, name)}: ${problem}; what it said before holds`);
    }
  }

  #refuseTwice(file: string, names: readonly string[]): void {
    const others = [...this.#files].filter(([name]) => name !== file).flatMap(([, { targets }]) => targets);
    const taken = [...this.options.taken, ...others.map(({ target }) => target.name)];
    const twice = names.find((name, index) => taken.includes(name) || names.indexOf(name) !== index);
    if (twice !== undefined)
      throw new ConfigurationError([`targets: two are called ${twice}; give each a name of its own`]);
  }

  /** Once, until it is something else. */
  #tell(of: string, problem: string): void {
    if (this.#told.get(of) === problem) return;
    this.#told.set(of, problem);
    this.options.options.logger.error(problem);
  }
}
