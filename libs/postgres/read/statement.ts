/** Comment after the first keyword of each of our statements, so that reports can exclude them. */
export const MARKER = '/* pgherald */';

export interface Statement {
  readonly name: string;
  readonly text: string;
}
