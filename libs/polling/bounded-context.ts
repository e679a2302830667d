import type { MemoryMap, Observation, PollOfServer, ReadingEventName } from '@pgherald/events';
import type { Rows } from '@pgherald/postgres';

/** Columns of a group's rows that polling knows and SQL does not; filled by the row's `databaseOid`. */
export type Filled = 'watched' | 'statsEpoch' | 'countersSince' | 'databasesWatched';

/** A view or a few read by one statement: one `.sql` stem, one measured event. */
export interface Group {
  /** Stem of its SQL files. */
  readonly name: string;
  readonly event: ReadingEventName;
  /** `server`: read once, in the database connected to first; `database`: read in each database watched. */
  readonly scope: 'server' | 'database';
  /** Milliseconds; undefined for the target's `interval`. */
  readonly everyMs?: number;
  /**
   * Changes rows before they become an event, such as withholding secrets. `before` are the rows of the reading before
   * this one as they were read, kept in this process only; undefined when there was none.
   */
  readonly refine?: (rows: Rows, before: Rows | undefined) => Rows;
}

/** A bounded context: what it reads, what it remembers, and the pure function by which it decides. */
export interface BoundedContext<M extends keyof MemoryMap = keyof MemoryMap, Limits = unknown> {
  readonly name: string;
  /** Folder of its `.sql` files. */
  readonly sqlFolder: string;
  readonly groups: readonly Group[];
  readonly memoryType: M;
  readonly nothingKnown: MemoryMap[M];
  readonly limits: Limits;
  /** Groups whose previous reading its decisions compare with. */
  readonly compares: readonly string[];
  observe(memory: MemoryMap[M], poll: PollOfServer, limits: Limits): Observation<MemoryMap[M]>;
}
