import type { MemoryMap, Observation, PollOfServer, Reading, ReadingEventName } from '@pgherald/events';
import type { Rows, ServerConnections, Session } from '@pgherald/postgres';

/** Columns of a group's rows that polling knows and SQL does not; filled by the row's `databaseOid`. */
export type Filled = 'watched' | 'statsEpoch' | 'countersSince' | 'databasesWatched';

/** Finds the last complete reading of a group before this poll; only of groups that the context compares. */
export type Before = <T extends ReadingEventName>(group: string, databaseOid: number) => Reading<T> | undefined;

/** A view or a few read by one statement: one `.sql` stem, one measured event. */
export interface Group {
  /** Stem of its SQL files, unless `from` names another. */
  readonly name: string;
  /** Stem of a statement that other groups use too: read in one poll, they share its rows. */
  readonly from?: string;
  readonly event: ReadingEventName;
  /** `server`: read once, in the database connected to first; `database`: read in each database watched. */
  readonly scope: 'server' | 'database';
  /** Of the databases watched, only the one of this name. */
  readonly inDatabase?: string;
  /** Milliseconds; undefined for the target's `interval`. */
  readonly everyMs?: number | undefined;
  /**
   * Reads the rows where one statement cannot: takes the place of the `.sql` file. It has its connection for itself, and
   * may send what it likes to it, one after the other; what it throws is the failure of its group. It must not ask the
   * connections for another one.
   */
  readonly read?: (session: Session, parameters: readonly unknown[], connections: ServerConnections) => Promise<Rows>;
  /** Read only when the context asks for it (`wanted`), with the parameters it gives. */
  readonly onRequest?: true;
  /** Extension that the statement reads: its version chooses the file, its schema stands for `:extension_schema`. */
  readonly extension?: string;
  /**
   * Changes rows before they become an event, such as withholding secrets. `before` are the rows of the reading before
   * this one as they were read, kept in this process only; undefined when there was none.
   */
  readonly refine?: (rows: Rows, before: Rows | undefined, readings: Before) => Rows;
}

/** A bounded context: what it reads, what it remembers, and the pure function by which it decides. */
export interface BoundedContext<M extends keyof MemoryMap = keyof MemoryMap, Limits = unknown> {
  readonly name: string;
  /** Folder of its `.sql` files. */
  readonly sqlFolder: string;
  readonly groups: readonly Group[];
  readonly memoryType: M;
  readonly initialMemory: MemoryMap[M];
  readonly limits: Limits;
  /** Groups whose previous reading its decisions compare with. */
  readonly compares: readonly string[];
  observe(memory: MemoryMap[M], poll: PollOfServer, limits: Limits): Observation<MemoryMap[M]>;
  /** What `/status` shows of the server, from the last poll of which it is not undefined. */
  readonly report?: (poll: PollOfServer) => unknown;
}
