import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, readConfiguration } from '@pgherald/configuration';
import { z } from 'zod';
import { targetsWith, type Overridable, type TargetSettings } from '../settings.js';
import type { Target } from './target.js';
import { configuredTargets, type TargetOptions } from './targets.js';

/** Rescan interval, because `fs.watch` misses changes on network file systems and of a folder that is replaced. */
const RESCAN_MS = 5_000;
/** Wait after a notice, because several arrive for one change, the first before the file is complete. */
const SETTLED_MS = 50;

/** The targets of a file, with their settings as JSON to detect unchanged ones. */
type TargetFile = readonly { readonly settingsJson: string; readonly target: Target }[];

export function targetFolder(
  options: TargetOptions,
  overridable: Overridable,
  targets: readonly Target[],
): TargetFolder | undefined {
  const { targetsFolder: folder } = options.settings;
  if (folder === undefined) return undefined;
  const taken = targets.map(({ name }) => name);
  return new TargetFolder(folder, overridable, options, taken);
}

/**
 * Discovers targets in a folder, in which each file has the single key `targets`. An invalid file is logged and keeps its
 * previous targets, so that a typing error does not stop monitoring.
 */
export class TargetFolder {
  readonly #files = new Map<string, TargetFile>();
  readonly #loggedProblems = new Map<string, string>();
  #watcher: FSWatcher | undefined;
  #timer: NodeJS.Timeout | undefined;
  #settling: NodeJS.Timeout | undefined;

  constructor(
    private readonly folder: string,
    private readonly overridable: Overridable,
    private readonly options: TargetOptions,
    private readonly taken: readonly string[],
  ) {}

  /**
   * Returns the current targets; `changed` gets all of them after each change. An unchanged one is the same object.
   * @throws ConfigurationError if the folder cannot be read
   */
  start(changed: (targets: readonly Target[]) => void): readonly Target[] {
    const { folder } = this;
    try {
      readdirSync(folder);
    } catch (cause) {
      throw new ConfigurationError([
        `targetsFolder: ${folder} cannot be read (${(cause as NodeJS.ErrnoException).code})`,
      ]);
    }
    this.#readFolder();
    const refresh = () => {
      if (this.#readFolder()) changed(this.#all());
    };
    this.#timer = setInterval(refresh, RESCAN_MS).unref();
    this.#watcher = watch(folder, () => {
      clearTimeout(this.#settling);
      this.#settling = setTimeout(refresh, SETTLED_MS);
    }).on('error', (error) =>
      this.#logProblem(folder, `changes are seen only every ${RESCAN_MS} ms: ${error.message}`),
    );
    return this.#all();
  }

  close(): void {
    this.#watcher?.close();
    clearInterval(this.#timer);
    clearTimeout(this.#settling);
  }

  #all(): readonly Target[] {
    return [...this.#files.values()].flat().map(({ target }) => target);
  }

  #readFolder(): boolean {
    const before = this.#all();
    const names = this.#list();
    if (names === undefined) return false;
    for (const name of this.#files.keys()) if (!names.includes(name)) this.#files.delete(name);
    for (const name of names) this.#read(name);
    const now = this.#all();
    return now.length !== before.length || now.some((target, index) => target !== before[index]);
  }

  #list(): readonly string[] | undefined {
    const { folder } = this;
    try {
      return readdirSync(folder)
        .filter((name) => /^[^.].*\.ya?ml$/.test(name))
        .sort();
    } catch (error) {
      this.#logProblem(
        folder,
        `${folder}: cannot be read (${(error as NodeJS.ErrnoException).code}); its targets are kept`,
      );
      return undefined;
    }
  }

  #read(name: string): void {
    const { folder, overridable, options } = this;
    const schema = z.strictObject({ targets: targetsWith(overridable) });
    const before = this.#files.get(name) ?? [];
    try {
      const { targets } = readConfiguration(schema, { file: join(folder, name), environment: {} });
      const parsed = (targets as readonly TargetSettings[]).map((settings) => {
        const settingsJson = JSON.stringify(settings);
        const unchanged = before.find((each) => each.settingsJson === settingsJson);
        if (unchanged) return unchanged;
        const [target] = configuredTargets([settings], options) as [Target];
        return { settingsJson, target };
      });
      this.#refuseDuplicates(name, parsed);
      this.#files.set(name, parsed);
      this.#loggedProblems.delete(name);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const problem = error.problems.join('; ').replace(`${join(folder, name)}: `, '');
      this.#logProblem(name, `${join(folder, name)}: ${problem}; its previous targets are kept`);
    }
  }

  #refuseDuplicates(file: string, targets: TargetFile): void {
    const names = targets.map(({ target }) => target.name);
    const others = [...this.#files].filter(([name]) => name !== file).flatMap(([, each]) => each);
    const taken = [...this.taken, ...others.map(({ target }) => target.name)];
    const duplicate = names.find((name, index) => taken.includes(name) || names.indexOf(name) !== index);
    if (duplicate !== undefined)
      throw new ConfigurationError([`targets: two have the name ${duplicate}; give each a different name`]);
  }

  /** Logs a problem once, until another one replaces it. */
  #logProblem(source: string, problem: string): void {
    if (this.#loggedProblems.get(source) === problem) return;
    this.#loggedProblems.set(source, problem);
    this.options.logger.error(problem);
  }
}
