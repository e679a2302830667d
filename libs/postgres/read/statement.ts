/** Stands after the first keyword of every statement of ours, so that reports can leave them out. */
export const MARKER = '/* pgherald */';

/** A statement with the name under which it is prepared; made by `loadSql`. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}
