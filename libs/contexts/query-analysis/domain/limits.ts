/** Limits query-analysis decides by. Times are milliseconds. */
export interface QueryAnalysisLimits {
  /** A session that others wait for so long is told of. */
  readonly blocking: number;
  /** A transaction that is open for so long is told of. */
  readonly longTransaction: number;
  /** Sessions told of in one poll. */
  readonly sampleLimit: number;
  /** Statements told of in one reading. */
  readonly topN: number;
  readonly topBy: 'time' | 'calls' | 'rows' | 'blocks' | 'wal';
  /** Whether texts of statements that do not rank are read too. */
  readonly allTexts?: boolean | undefined;
  /** Without an eviction for so long, the view is told to hold everything again. */
  readonly evictionsClear: number;
  /** Time our own statements may take, in percent of the time that passes; undefined for no limit. */
  readonly costLimit?: number | undefined;
  /** Whether statements that rank are planned. */
  readonly plans: boolean;
  /** Statements planned after one ranking. */
  readonly plansPerReading: number;
  /** A plan is taken for valid for so long. */
  readonly planTtl: number;
  /** A statement that could not be planned is tried again after so long. */
  readonly planRetry: number;
  /** Plans remembered at most, and the length of all of them. */
  readonly plansKept: number;
  readonly planBytes: number;
}
