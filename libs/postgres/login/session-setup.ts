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
  /** Whether statements of ours would push those of others out of pg_stat_statements, and nested ones would not. */
  readonly hasLittleRoom: boolean;
  /** Null without a pooler. */
  readonly poolerMode: PoolerMode | null;
  /** Whether the backend is the one that the login named. */
  readonly hasOwnBackend: boolean;
  /** Whether the role may call set_config(). */
  readonly maySetConfig: boolean;
  /** Settings that the server refused. */
  readonly refused: readonly string[];
}

/** A pooler ends connections that begin a transaction; the next session has to do without. */
export class StatementPooling extends Error {}

type Ask = (text: string) => Promise<Answer>;

/** What the first statement after a login finds out; null is what the server refuses to say. */
interface Learned {
  readonly versionNum: number;
  readonly backend: number | null;
  readonly serverStart: number | null;
  readonly extensions: Extensions;
  readonly hasLittleRoom: boolean;
  readonly maySetConfig: boolean;
  /** Whether the settings of the session were applied with it, where they were to be. */
  readonly isConfigured: boolean;
}

/**
 * Learns what the server is, and pins the settings of the session unless a pooler stands in front: there a login names
 * another process than the backend has. What fails costs only itself.
 */
export async function setUpSession(ask: Ask, request: SetupRequest): Promise<SessionSetup> {
  const { budgets, pid } = request;
  const mayConfigure = !request.pooler && pid !== null;
  const learned = await learn(ask, budgets, mayConfigure ? configureSession(budgets, pid) : ABOUT_SERVER);
  const { versionNum, serverStart, extensions, isConfigured } = learned;
  request.checkVersion(versionNum);
  const hasOwnBackend = learned.backend === pid;
  const isPooled = !mayConfigure || !hasOwnBackend;
  const refused = isConfigured || isPooled ? [] : await configureEach(ask, budgets);
  return {
    versionNum,
    serverStart: serverStart ?? UNKNOWN_START,
    extensions,
    hasLittleRoom: learned.hasLittleRoom,
    hasOwnBackend,
    maySetConfig: learned.maySetConfig,
    poolerMode: isPooled ? (request.poolerMode ?? (await findMode(ask, budgets, learned.maySetConfig))) : null,
    refused,
  };
}

/** Every start that is unknown is taken for the same. */
const UNKNOWN_START = 0;

async function learn(ask: Ask, budgets: Budgets, text: string): Promise<Learned> {
  try {
    const { rows } = await ask(text);
    const [version, backend, serverStart, extensions, hasLittleRoom, maySetConfig] = rows[0] ?? [];
    const learned = learnedFrom(version, backend, serverStart, extensions);
    return { ...learned, hasLittleRoom: hasLittleRoom === 't', maySetConfig: maySetConfig !== 'f', isConfigured: true };
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const learned = await learnSingly(ask, budgets).catch(() => undefined);
    if (learned) return learned;
    throw error;
  }
}

async function learnSingly(ask: Ask, budgets: Budgets): Promise<Learned> {
  const { version, backend, serverStart, extensions } = ABOUT_SERVER_SINGLY;
  const { rows } = await ask(version);
  const answers = [];
  for (const each of [backend, serverStart, extensions]) answers.push(await askAlone(ask, budgets, each));
  const maySetConfig = (await askAlone(ask, budgets, ABOUT_SERVER_SINGLY.maySetConfig)) !== 'f';
  return { ...learnedFrom(rows[0]?.[0], ...answers), hasLittleRoom: false, maySetConfig, isConfigured: false };
}

/**
 * In a transaction of its own, in which also a standby answers whose role is `serializable`. As one text and with our settings,
 * because those of the role may leave no time; without them where they are refused.
 */
async function askAlone(ask: Ask, budgets: Budgets, text: string): Promise<unknown> {
  for (const begin of [beginPinned(budgets), BEGIN]) {
    try {
      const { rows } = await ask(`${begin}; ${text}; ${END}`);
      return rows[0]?.[0] ?? null;
    } catch (error) {
      unlessRefused(error);
      await ask(END);
    }
  }
  return null;
}

function learnedFrom(
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

/** @returns names of the settings that the server refused; one that its version lacks is not among them */
async function configureEach(ask: Ask, budgets: Budgets): Promise<string[]> {
  const settings = configureSingly(budgets);
  await ask(READ_COMMITTED).catch(unlessRefused);
  const outcomes = await Promise.allSettled([...settings.values()].map(ask));
  return [...settings.keys()].filter((_, i) => {
    const outcome = outcomes[i];
    return outcome?.status === 'rejected' && (outcome.reason as pg.DatabaseError).code !== UNDEFINED_OBJECT;
  });
}

const UNDEFINED_OBJECT = '42704';

/** PostgreSQL has said no; a lost connection is another matter. */
function unlessRefused(error: unknown): undefined {
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

/** From rows of name, version and schema; null where there is none. */
export function extensionsOf(rows: readonly (readonly unknown[])[] | null): Extensions {
  return new Map(
    (rows ?? []).map(([name, version, schema]) => [String(name), { version: String(version), schema: String(schema) }]),
  );
}
