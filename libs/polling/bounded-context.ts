import type { Observation, PollOfServer, Reading, ReadingEventName } from '@pgherald/events';
import type { MemoryMap, MemoryName } from '@pgherald/memories';
import type { Rows, ServerConnections, Session } from '@pgherald/postgres';

/** Returns the last complete reading of a group before this poll, for groups that the context compares. */
export type Before = <T extends ReadingEventName>(group: string, databaseOid: number) => Reading<T> | undefined;

/** Views read by one statement: one `.sql` stem, one measured event. */
export interface Group {
  /** Stem of its SQL files unless `from` names another. */
  readonly name: string;
  /** Stem of a statement that several groups use; in one poll they share its rows. */
  readonly from?: string;
  readonly event: ReadingEventName;
  /** `server`: read once, in the first database. `database`: read in each watched database. */
  readonly scope: 'server' | 'database';
  /** Restricts the group to the watched database with this name. */
  readonly inDatabase?: string;
  /** Milliseconds; undefined for the target's `interval`. */
  readonly everyMs?: number | undefined;
  /**
   * Reads the rows instead of the `.sql` file, where one statement is not enough. It has the connection to itself and may send
   * several statements one after the other. Errors it throws fail the group. It must not request a second connection.
   */
  readonly read?: (session: Session, parameters: readonly unknown[], connections: ServerConnections) => Promise<Rows>;
  /** Read only when the context requests it, with the parameters of the request. */
  readonly onRequest?: true;
  /** Extension that the statement reads: its version selects the file, its schema replaces `:extension_schema`. */
  readonly extension?: string;
  /**
   * Changes rows before they become an event, for example to withhold secrets. `before` has the unchanged rows of the previous
   * reading, kept in this process only; undefined for a first reading.
   */
  readonly refine?: (rows: Rows, before: Rows | undefined, readings: Before) => Rows;
}

/** A bounded context: its groups, its memory, and the pure function that decides. */
export interface BoundedContext<M extends MemoryName = MemoryName, Limits = unknown> {
  readonly name: string;
  readonly sqlFolder: string;
  readonly groups: readonly Group[];
  readonly memoryType: M;
  readonly initialMemory: MemoryMap[M];
  readonly limits: Limits;
  /** Groups whose previous reading the decisions use. */
  readonly compares: readonly string[];
  observe(memory: MemoryMap[M], poll: PollOfServer, limits: Limits): Observation<MemoryMap[M]>;
  /** Report for `/status`. The last one that is not undefined is shown. */
  readonly report?: (poll: PollOfServer) => unknown;
}
