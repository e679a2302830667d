import pg from 'pg';
import {
  ABOUT_SERVER,
  ABOUT_SERVER_ALONE,
  BEGIN,
  type Budgets,
  configureSession,
  configureSingly,
  END,
  EXTENSIONS_ALONE,
  READ_COMMITTED,
} from './session-settings.js';
import type { Answer } from './text-query.js';

/** Version and schema of the extensions of a database, by name. */
export type Extensions = ReadonlyMap<string, { readonly version: string; readonly schema: string }>;

/** How long a pooler leaves a backend to one client: `session` poolers count as `transaction`. */
export type PoolerMode = 'transaction' | 'statement';

/** What a session is set up for. */
export interface SetupRequest {
  readonly budgets: Budgets;
  /** Process id of the backend, as the login named it. */
  readonly pid: number | null;
  /** Whether a pooler is known to stand in front. */
  readonly pooler: boolean;
  /** How that pooler works, when an earlier session has found it out. */
  readonly poolerMode?: PoolerMode | undefined;
  /** Called with the server's version before anything else is asked; throws when it is not supported. */
  checkVersion(versionNum: number): void;
}

/** A session as it is after its set-up. */
export interface SessionSetup {
  readonly versionNum: number;
  /** Start of the server's postmaster, microseconds since 1970. */
  readonly serverStart: number;
  readonly extensions: Extensions;
  /** Null without a pooler. */
  readonly poolerMode: PoolerMode | null;
  /** Whether the backend is the one that the login named. */
  readonly hasOwnBackend: boolean;
  /** Settings that the server refused. */
  readonly refused: readonly string[];
}

/** A pooler ends connections that begin a transaction; the next session has to do without. */
export class StatementPooling extends Error {}

type Ask = (text: string) => Promise<Answer>;

/**
 * Learns what the server is, and pins the settings of the session unless a pooler stands in front: there a login names
 * another process than the backend has. What fails costs only itself.
 */
export async function setUpSession(ask: Ask, request: SetupRequest): Promise<SessionSetup> {
  const { budgets, pid } = request;
  const mayConfigure = !request.pooler && pid !== null;
  const first = await askOrElse(ask, mayConfigure ? configureSession(budgets, pid) : ABOUT_SERVER);
  const [versionNum, backend, serverStart, extensions] = first.answer.rows[0] ?? [];
  request.checkVersion(Number(versionNum));
  const hasOwnBackend = Number(backend) === pid;
  const isPooled = !mayConfigure || !hasOwnBackend;
  const refused = first.isWhole || isPooled ? [] : await configureEach(ask, budgets);
  return {
    versionNum: Number(versionNum),
    serverStart: Number(serverStart),
    extensions: first.isWhole ? parseExtensions(extensions) : await readExtensions(ask),
    hasOwnBackend,
    poolerMode: isPooled ? (request.poolerMode ?? (await findMode(ask))) : null,
    refused,
  };
}

/** A server may refuse a part of the first statement: then it is asked for the rest alone. */
async function askOrElse(ask: Ask, text: string): Promise<{ readonly answer: Answer; readonly isWhole: boolean }> {
  try {
    return { answer: await ask(text), isWhole: true };
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const answer = await ask(ABOUT_SERVER_ALONE).catch(() => {
      throw error;
    });
    return { answer, isWhole: false };
  }
}

/** @returns names of the settings that the server refused */
async function configureEach(ask: Ask, budgets: Budgets): Promise<string[]> {
  const settings = configureSingly(budgets);
  await ask(READ_COMMITTED).catch(unlessRefused);
  const outcomes = await Promise.allSettled([...settings.values()].map(ask));
  return [...settings.keys()].filter((_, i) => outcomes[i]?.status === 'rejected');
}

async function readExtensions(ask: Ask): Promise<Extensions> {
  const answer = await ask(EXTENSIONS_ALONE).catch(unlessRefused);
  return parseExtensions(answer?.rows[0]?.[0]);
}

/** PostgreSQL has said no; a lost connection is another matter. */
function unlessRefused(error: unknown): undefined {
  if (!(error instanceof pg.DatabaseError)) throw error;
}

async function findMode(ask: Ask): Promise<PoolerMode> {
  try {
    await ask(BEGIN);
  } catch (cause) {
    throw new StatementPooling('the pooler refuses transactions', { cause });
  }
  await ask(END);
  return 'transaction';
}

function parseExtensions(json: unknown): Extensions {
  return extensionsOf(JSON.parse((json ?? 'null') as string) as readonly (readonly unknown[])[] | null);
}

/** From rows of name, version and schema; null where there is none. */
export function extensionsOf(rows: readonly (readonly unknown[])[] | null): Extensions {
  return new Map(
    (rows ?? []).map(([name, version, schema]) => [String(name), { version: String(version), schema: String(schema) }]),
  );
}
