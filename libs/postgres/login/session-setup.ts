import pg from 'pg';
import {
  ABOUT_SERVER,
  ABOUT_SERVER_SINGLY,
  BEGIN,
  beginPinned,
  type Budgets,
  configureSession,
  configureSingly,
  END,
  READ_COMMITTED,
} from './session-settings.js';
import { PostgresError, type Place } from '../postgres-error.js';
import type { Answer } from '../read/text-query.js';

const OLDEST_VERSION = 130_000;

export type Extensions = ReadonlyMap<string, { readonly version: string; readonly schema: string }>;

/** When a pooler takes a backend back. `session` poolers count as `transaction`. */
export type PoolerMode = 'transaction' | 'statement';

export interface SetupRequest {
  readonly budgets: Budgets;
  readonly pid: number | null;
  readonly pooler: boolean;
  readonly poolerMode?: PoolerMode | undefined;
  readonly place: Place;
  readonly warn?: ((warning: string) => void) | undefined;
}

export interface SessionSetup {
  readonly versionNum: number;
  /** Start of the server's postmaster, microseconds since 1970. */
  readonly serverStart: number;
  readonly extensions: Extensions;
  /** Whether our statements would evict others from pg_stat_statements, and nested ones would not. */
  readonly hasLittleRoom: boolean;
  readonly poolerMode: PoolerMode | null;
  /** Whether the backend that answered is the one that the login named. */
  readonly hasOwnBackend: boolean;
  readonly maySetConfig: boolean;
}

/** Thrown when a pooler refuses transactions; the next session must not use them. */
export class StatementPooling extends Error {}

type Ask = (text: string) => Promise<Answer>;

/**
 * Reads the facts of the server, and pins the session settings unless a pooler is in front, which shows in a backend pid
 * that differs from the login's. A refused part costs only itself. @throws PostgresError for an unsupported version
 */
export async function setUpSession(ask: Ask, request: SetupRequest): Promise<SessionSetup> {
  const { budgets, pid } = request;
  const mayConfigure = !request.pooler && pid !== null;
  const statement = mayConfigure ? configureSession(budgets, pid) : ABOUT_SERVER;
  const { texts, isConfigured } = await askServer(ask, budgets, statement);
  const [version, backend = null, serverStart, extensions, hasLittleRoom, maySetConfig] = texts;
  refuseOldVersion(Number(version), request.place);
  const hasOwnBackend = (backend === null ? null : Number(backend)) === pid;
  const isPooled = !mayConfigure || !hasOwnBackend;
  const setup = {
    versionNum: Number(version),
    // 0 stands for every unknown start.
    serverStart: Number(serverStart ?? 0),
    extensions: extensionsOf(JSON.parse((extensions ?? '[]') as string) as unknown[][]),
    hasLittleRoom: hasLittleRoom === 't',
    hasOwnBackend,
    maySetConfig: maySetConfig !== 'f',
  };
  const refused = isConfigured || isPooled ? [] : await configureEach(ask, budgets);
  if (refused.length > 0)
    request.warn?.(`${request.place.server}: settings of our session were refused: ${refused.join(', ')}`);
  if (!isPooled) return { ...setup, poolerMode: null };
  return { ...setup, poolerMode: request.poolerMode ?? (await findMode(ask, budgets, setup.maySetConfig)) };
}

function refuseOldVersion(versionNum: number, place: Place): void {
  if (versionNum >= OLDEST_VERSION) return;
  const version = `${Math.floor(versionNum / 10_000)}.${versionNum % 10_000}`;
  const reason = `it runs PostgreSQL ${version}; 13 or newer is needed: upgrade the server or remove the target`;
  throw new PostgresError('unsupported-version', place, { reason });
}

/** Returns the texts of {@link ABOUT_SERVER}, null if refused, and whether the statement also applied the session settings. */
async function askServer(ask: Ask, budgets: Budgets, text: string) {
  try {
    const [texts = []] = (await ask(text)).rows;
    return { texts, isConfigured: true };
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const texts = await askServerSingly(ask, budgets).catch(() => undefined);
    if (texts) return { texts, isConfigured: false };
    throw error;
  }
}

async function askServerSingly(ask: Ask, budgets: Budgets): Promise<unknown[]> {
  const { version, backend, serverStart, extensions, maySetConfig } = ABOUT_SERVER_SINGLY;
  const { rows } = await ask(version);
  const texts = [rows[0]?.[0]];
  for (const each of [backend, serverStart, extensions]) texts.push(await askAlone(ask, budgets, each));
  return [...texts, null, await askAlone(ask, budgets, maySetConfig)];
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
    await ask(beginPinned(budgets, maySetConfig));
  } catch (cause) {
    throw new StatementPooling('the pooler refuses transactions', { cause });
  }
  await ask(END);
  return 'transaction';
}

export function extensionsOf(rows: readonly (readonly unknown[])[]): Extensions {
  return new Map(
    rows.map(([name, version, schema]) => [String(name), { version: String(version), schema: String(schema) }]),
  );
}
