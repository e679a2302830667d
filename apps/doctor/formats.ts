import type { AccessReport, Check } from '@pgherald/connection-management/domain';
import type pc from 'picocolors';
import { isUnreachable, type Examined } from './examine.js';

export type Format = (examined: readonly Examined[]) => string;

export const FORMATS = ['table', 'json'] as const;

export const asJson: Format = (servers) => JSON.stringify({ servers }, null, 2);

export function asTable(colors: ReturnType<typeof pc.createColors>): Format {
  return (examined) => examined.map((each) => serverTable(each, colors)).join('\n\n');
}

const STATES = ['missing', 'advice', 'ok'] as const satisfies readonly Check['state'][];

function byState(a: Check, b: Check): number {
  return STATES.indexOf(a.state) - STATES.indexOf(b.state);
}

type Colors = ReturnType<typeof pc.createColors>;

function serverTable(examined: Examined, colors: Colors): string {
  if (isUnreachable(examined)) return `${colors.bold(examined.server)}\n  ${colors.red('failed ')} ${examined.message}`;
  const { checks } = examined;
  const paint = { ok: colors.green, missing: colors.red, advice: colors.yellow } as const;
  const width = Math.min(60, Math.max(...checks.map((check) => nameOf(check).length)));
  const rows = checks
    .toSorted(byState)
    .flatMap((check) => [
      `  ${paint[check.state](check.state.padEnd(7))} ${nameOf(check).padEnd(width)}${check.costs === null ? '' : `  costs: ${check.costs}`}`.trimEnd(),
      ...(check.statement === null ? [] : [`          ${colors.dim(check.statement)}`]),
    ]);
  return [verdictOf(examined, colors), `  ${factsOf(examined)}`, settingsLine(examined), ...rows].join('\n');
}

function nameOf({ what, database }: Check): string {
  return database === null ? what : `${what} in ${database}`;
}

function verdictOf({ server, isReady, checks }: AccessReport, colors: Colors): string {
  const missing = checks.filter(({ state }) => state === 'missing').length;
  const verdict = isReady
    ? colors.green('ready: nothing required is missing')
    : colors.red(`not ready: ${missing} of what is needed ${missing === 1 ? 'is' : 'are'} missing`);
  return `${colors.bold(server)}  ${verdict}`;
}

function factsOf({ version, role, userName, tls, flavour, extensions, clockSkewMs }: AccessReport): string {
  const of = flavour === null ? '' : ` of ${flavour}`;
  const facts = [
    `PostgreSQL ${version}${of} (${role ?? 'unknown'})`,
    `role ${userName}`,
    `TLS ${tls ?? 'unknown'}`,
    `clock ${clockSkewMs < 0 ? '' : '+'}${Math.round(clockSkewMs)} ms`,
    `extensions ${extensions ?? 'none'}`,
  ];
  return facts.join(', ');
}

function settingsLine({ settings }: AccessReport): string {
  const known = Object.entries(settings).filter(([, value]) => value !== null);
  return `  settings: ${known.map(([name, value]) => `${name} ${value}`).join(', ')}`;
}

/** Formats statements for psql as a superuser, with advice as comments. */
export const asSql: Format = (examined) =>
  examined
    .map((each) =>
      [`-- ${each.server}`, ...(isUnreachable(each) ? [`-- ${each.message}`] : statementsOf(each.checks))].join('\n'),
    )
    .join('\n\n');

function statementsOf(checks: readonly Check[]): string[] {
  const needed = new Set(checks.filter(({ state }) => state === 'missing').map(({ statement }) => statement));
  const lines: string[] = [];
  let database = '';
  const seen = new Set<string>();
  for (const check of inOrder(checks)) {
    const where = placeOf(check);
    const statement = terminated(check.statement);
    // Role grants are per server; extensions are per database.
    if (seen.has(`${where} ${statement}`)) continue;
    seen.add(`${where} ${statement}`);
    if (where !== database) lines.push(`\\connect "${where.replaceAll('"', '""')}"`);
    database = where;
    if (check.state === 'missing') lines.push(statement);
    else if (!needed.has(check.statement)) lines.push(`-- optional: ${statement}`);
  }
  return lines;
}

type Mending = Check & { readonly statement: string };

/** Sorts statements of the server first, because roles are granted once. */
function inOrder(checks: readonly Check[]): readonly Mending[] {
  const mending = checks.filter((check): check is Mending => check.statement !== null);
  return mending.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
}

/** Returns the database in which a statement must run; empty if any database will do. */
function placeOf({ what, database }: Check): string {
  return what === 'CONNECT' || database === null ? '' : database;
}

/** Adds the semicolon, except to comments and psql commands. */
function terminated(statement: string): string {
  const [sql = '', remark] = statement.split(' -- ', 2);
  if (statement.startsWith('--') || statement.startsWith('\\')) return statement;
  return remark === undefined ? `${sql};` : `${sql}; -- ${remark}`;
}
