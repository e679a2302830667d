import { timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';

interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
interface Response {
  status(code: number): { json(body: unknown): void };
  setHeader(name: string, value: string): void;
  removeHeader(name: string): void;
}

/** Headers that prevent browsers from running, framing, sniffing and caching the JSON. */
const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

const OPEN_PATHS = new Set(['/livez', '/readyz']);

/**
 * Express middleware. With a token file, everything but `/livez` and `/readyz` needs `Authorization: Bearer <token>`. Without
 * one, the endpoints listen on loopback and refuse other host names, to prevent DNS rebinding by a page in a local browser.
 */
export function httpAccess(tokenFile: string | undefined) {
  const token = tokenFile === undefined ? undefined : Buffer.from(readFileSync(tokenFile, 'utf8').trim());
  return (request: Request, response: Response, next: () => void): void => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    response.removeHeader('x-powered-by');
    const { host, authorization } = request.headers;
    if (token === undefined && !isLoopback(hostOf(host)))
      response.status(421).json({ error: 'Only localhost is served; for other names set PGHERALD_HTTP_TOKEN_FILE' });
    else if (token === undefined || OPEN_PATHS.has(request.path) || isBearer(authorization, token)) next();
    else response.status(401).json({ error: 'A token is needed: Authorization: Bearer <token>' });
  };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Returns the name in a `Host` header without brackets and port. */
function hostOf(header: string | string[] | undefined): string {
  const [, ip, name = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(String(header)) ?? [];
  return (ip ?? name).toLowerCase();
}

function isBearer(header: string | string[] | undefined, token: Buffer): boolean {
  const given = Buffer.from(typeof header === 'string' ? header.replace(/^Bearer /, '') : '');
  return given.length === token.length && timingSafeEqual(given, token);
}
