import {
  invalid,
  isParameter,
  knownParameter,
  oneOf,
  type Parameter,
  type Parameters,
} from './connection-parameters.js';

/** Advice for a password that is read as another part of the URL. */
export const ENCODE =
  'if the password holds @ / : ? # % or a space, write %40 %2F %3A %3F %23 %25 %20 for it, or use passwordFile';

/**
 * Reads a `postgres://` URL or a string such as `host=db1 user=monitor`; parameters after `?` win, then the last one.
 * @throws PostgresError `configuration`, which never quotes the text
 */
export function parametersOf(text: string): Parameters {
  const rest = /^postgres(?:ql)?:\/\/(.*)$/s.exec(text)?.[1];
  if (rest !== undefined) return ofUrl(rest);
  if (/^[a-z]\w*\s*=/.test(text.trim())) return ofPairs(text);
  throw invalid('it must begin with postgres:// or postgresql://, or be pairs such as host=db1 user=monitor');
}

function ofUrl(rest: string): Parameters {
  const [, login, behind = ''] = /^(?:([^/@]*)@)?(.*)$/s.exec(rest) ?? [];
  const [, place = '', query = ''] = /^([^?]*)(?:\?(.*))?$/s.exec(behind) ?? [];
  // With a second @, or one after a slash, the last @ ends the login, and the text before it is part of the password.
  if (place.includes('@')) throw invalid(`an @ stands where host, port or database end; ${ENCODE}`);
  if (/\s/.test(place)) throw invalid(`a space stands in host, port or database; ${ENCODE}`);
  return withSslMode({ ...authorityOf(login, place), ...queryOf(query) });
}

function authorityOf(login: string | undefined, place: string): Parameters {
  const [, user, password] = /^([^:]*)(?::(.*))?$/s.exec(login ?? '') ?? [];
  const [, hosts = '', dbname] = /^([^/]*)(?:\/(.*))?$/s.exec(place) ?? [];
  const list = hosts.split(',').map(hostAndPort);
  const ports = list.map(({ port }) => port);
  return defined({
    user,
    password,
    host: list.map(({ host }) => host).join(','),
    port: ports.some(Boolean) ? ports.join(',') : undefined,
    dbname,
  });
}

function hostAndPort(text: string): { host: string; port: string } {
  const [, bracketed, plain, port = ''] = /^(?:\[([^\]]*)\]|([^:[\]]*))(?::(.*))?$/s.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined) throw invalid(`host and port are malformed; write host:port or [address]:port; ${ENCODE}`);
  return { host, port };
}

function queryOf(query: string): Parameters {
  const given: Parameters = {};
  // The @ may end the login.
  const hasAt = query.includes('@');
  for (const pair of query.split('&').filter(Boolean)) {
    const [, name, value] = /^([^=]*)=([^=]*)$/s.exec(pair) ?? [];
    const [begin = ''] = pair.split('=', 1);
    if (hasAt && !isParameter(decode(begin, 'a parameter after ?')))
      throw invalid(`an @ stands behind the ?, in what is no parameter; ${ENCODE}`);
    if (name === undefined || value === undefined)
      throw invalid(`${isParameter(begin) ? begin : 'a parameter after ?'} is not of the form name=value`);
    const parameter = knownParameter(decode(name, 'a parameter after ?'));
    given[parameter] = decode(value, parameter);
  }
  return given;
}

/** Reads `ssl=true`, which some drivers use, as `sslmode=require`. Ignores empty values. */
function withSslMode(given: Parameters): Parameters {
  const isTls = oneOf(given, 'ssl', ['true', 'false'] as const, 'false') === 'true';
  const filled = Object.entries({ ...(isTls && { sslmode: 'require' }), ...given }).filter(([, value]) => value !== '');
  return Object.fromEntries(filled);
}

const PAIR = /\s*([^\s=]*)\s*=\s*(?:'((?:[^'\\]|\\.)*)'(?=\s|$)|((?:[^\s'\\]|\\.)(?:[^\s\\]|\\.)*|(?=\s|$)))/gsy;

/** Does not print the text, which may be part of a password with spaces. */
function ofPairs(text: string): Parameters {
  const given: Parameters = {};
  const pairs = text.trim();
  PAIR.lastIndex = 0;
  while (PAIR.lastIndex < pairs.length) {
    const [, name, quoted, plain = ''] = PAIR.exec(pairs) ?? [];
    if (name === undefined)
      throw invalid("a part is not of the form name=value; put values with spaces in quotes: password='a b'");
    given[knownParameter(name, false)] = (quoted ?? plain).replaceAll(/\\(.)/gs, '$1');
  }
  return withSslMode(given);
}

function defined(given: Partial<Record<Parameter, string | undefined>>): Parameters {
  const entries = Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(entries.map(([name, value]) => [name, decode(value, name)]));
}

function decode(text: string, what: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(text);
  } catch (cause) {
    const reason = 'a percent sign is not followed by two hexadecimal digits (write %25 for the sign itself)';
    throw invalid(`${what}: ${reason}`, cause);
  }
  if (decoded.includes('\0')) throw invalid(`${what}: it contains a NUL character`);
  return decoded;
}
