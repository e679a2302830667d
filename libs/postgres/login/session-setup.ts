import pg from 'pg';
import {
  ABOUT_SERVER,
  ABOUT_SERVER_SINGLY,
  BEGIN,
  beginBySet,
  beginPinned,
  type Budgets,
  configureSession,
  configureSingly,
  END,
  READ_COMMITTED,
} from './session-settings.js';
import type { Answer } from '../read/text-query.js';

/** Version and schema of the extensions of a database, by name. */
export type Extensions = ReadonlyMap<string, { readonly version: string; readonly schema: string }>;

/** When a pooler takes a backend back. `session` poolers count as `transaction`. */
export type PoolerMode = 'transaction' | 'statement';

export interface SetupRequest {
  readonly budgets: Budgets;
  readonly pid: number | null;
  readonly pooler: boolean;
  /** Mode of that pooler, if an earlier session detected it. */
  readonly poolerMode?: PoolerMode | undefined;
  /** Called with the server's version before any other statement; throws if it is not supported. */
  checkVersion(versionNum: number): void;
}

export interface SessionSetup {
  readonly versionNum: number;
  /** Start of the server's postmaster, microseconds since 1970. */
  readonly serverStart: number;
  readonly extensions: Extensions;
  /** Whether our statements would evict others from pg_stat_statements, and nested ones would not. */
  readonly hasLittleRoom: boolean;
  readonly poolerMode: PoolerMode | null;
  readonly hasOwnBackend: boolean;
  readonly maySetConfig: boolean;
  readonly refused: readonly string[];
}

/** Thrown when a pooler refuses transactions; the next session must not use them. */
export class StatementPooling extends Error {}

type Ask = (text: string) => Promise<Answer>;

/** Answers to the first statement after a login; null if the server refuses one. */
interface ServerAnswers {
  readonly versionNum: number;
  readonly backend: number | null;
  readonly serverStart: number | null;
  readonly extensions: Extensions;
  readonly hasLittleRoom: boolean;
  readonly maySetConfig: boolean;
  /** Whether the statement also applied the session settings. */
  readonly isConfigured: boolean;
}

/**
 * Reads the facts of the server, and pins the session settings unless a pooler is in front, which shows in a backend pid
 * that differs from the login's. A refused part costs only itself.
 */
export async function setUpSession(ask: Ask, request: SetupRequest): Promise<SessionSetup> {
  const { budgets, pid } = request;
  const mayConfigure = !request.pooler && pid !== null;
  const answers = await askServer(ask, budgets, mayConfigure ? configureSession(budgets, pid) : ABOUT_SERVER);
  const { versionNum, serverStart, extensions, isConfigured } = answers;
  request.checkVersion(versionNum);
  const hasOwnBackend = answers.backend === pid;
  const isPooled = !mayConfigure || !hasOwnBackend;
  const refused = isConfigured || isPooled ? [] : await configureEach(ask, budgets);
  return {
    versionNum,
    serverStart: serverStart ?? UNKNOWN_START,
    extensions,
    hasLittleRoom: answers.hasLittleRoom,
    hasOwnBackend,
    maySetConfig: answers.maySetConfig,
    poolerMode: isPooled ? (request.poolerMode ?? (await findMode(ask, budgets, answers.maySetConfig))) : null,
    refused,
  };
}

const UNKNOWN_START = 0;

async function askServer(ask: Ask, budgets: Budgets, text: string): Promise<ServerAnswers> {
  try {
    const { rows } = await ask(text);
    const [version, backend, serverStart, extensions, hasLittleRoom, maySetConfig] = rows[0] ?? [];
    const answers = answersFrom(version, backend, serverStart, extensions);
    return { ...answers, hasLittleRoom: hasLittleRoom === 't', maySetConfig: maySetConfig !== 'f', isConfigured: true };
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const answers = await askServerSingly(ask, budgets).catch(() => undefined);
    if (answers) return answers;
    throw error;
  }
}

async function askServerSingly(ask: Ask, budgets: Budgets): Promise<ServerAnswers> {
  const { version, backend, serverStart, extensions } = ABOUT_SERVER_SINGLY;
  const { rows } = await ask(version);
  const answers = [];
  for (const each of [backend, serverStart, extensions]) answers.push(await askAlone(ask, budgets, each));
  const maySetConfig = (await askAlone(ask, budgets, ABOUT_SERVER_SINGLY.maySetConfig)) !== 'f';
  return { ...answersFrom(rows[0]?.[0], ...answers), hasLittleRoom: false, maySetConfig, isConfigured: false };
}

/**
 * Runs a query in its own transaction, because a standby refuses queries of a `serializable` role outside of one. Applies our
 * settings first, because the role's timeouts may be too short; without them if they are refused.
 */
async function askAlone(ask: Ask, budgets: Budgets, text: string): Promise<unknown> {
  for (const begin of [beginPinned(budgets), BEGIN]) {
    try {
      const { rows } = await ask(`${begin}; ${text}; ${END}`);
      return rows[0]?.[0] ?? null;
    } catch (error) {
      ignoreRefusal(error);
      await ask(END);
    }
  }
  return null;
}

function answersFrom(
  version: unknown,
  backend: unknown = null,
  serverStart: unknown = null,
  extensions: unknown = null,
) {
  const numberOf = (value: unknown) => (value === null ? null : Number(value));
  return {
    versionNum: Number(version),
    backend: numberOf(backend),
    serverStart: numberOf(serverStart),
    extensions: parseExtensions(extensions),
  };
}

/** @returns names of the settings that the server refused, without those that its version lacks */
async function configureEach(ask: Ask, budgets: Budgets): Promise<string[]> {
  const settings = configureSingly(budgets);
  await ask(READ_COMMITTED).catch(ignoreRefusal);
  const outcomes = await Promise.allSettled([...settings.values()].map(ask));
  return [...settings.keys()].filter((_, i) => {
    const outcome = outcomes[i];
    return outcome?.status === 'rejected' && (outcome.reason as pg.DatabaseError).code !== UNDEFINED_OBJECT;
  });
}

const UNDEFINED_OBJECT = '42704';

/** Ignores a refusal by PostgreSQL; rethrows a lost connection. */
function ignoreRefusal(error: unknown): undefined {
  if (!(error instanceof pg.DatabaseError)) throw error;
}

async function findMode(ask: Ask, budgets: Budgets, maySetConfig: boolean): Promise<PoolerMode> {
  try {
    await ask(maySetConfig ? beginPinned(budgets) : beginBySet(budgets));
  } catch (cause) {
    throw new StatementPooling('the pooler refuses transactions', { cause });
  }
  await ask(END);
  return 'transaction';
}

function parseExtensions(json: unknown): Extensions {
  return extensionsOf(JSON.parse((json ?? 'null') as string) as readonly (readonly unknown[])[] | null);
}

/** Builds extensions from rows of name, version and schema; null stands for no rows. */
export function extensionsOf(rows: readonly (readonly unknown[])[] | null): Extensions {
  return new Map(
    (rows ?? []).map(([name, version, schema]) => [String(name), { version: String(version), schema: String(schema) }]),
  );
}
