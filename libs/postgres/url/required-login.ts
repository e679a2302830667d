import type { EventEmitter } from 'node:events';
import { didYouMean } from '@pgherald/configuration';
import { invalid } from './connection-parameters.js';
import { PostgresError, type Place } from '../postgres-error.js';

/** Authentication methods; `none` means that the server requests no authentication. */
const METHODS = ['password', 'md5', 'gss', 'sspi', 'scram-sha-256', 'oauth', 'none'] as const;
type Method = (typeof METHODS)[number];

const REQUESTS: Readonly<Record<string, Method>> = {
  authenticationCleartextPassword: 'password',
  authenticationMD5Password: 'md5',
  authenticationSASL: 'scram-sha-256',
};

/** Parses `require_auth`, such as `!password,!md5`; null permits all. @throws PostgresError `configuration` */
export function permittedLogins(requireAuth: string | undefined): readonly string[] | null {
  if (!requireAuth) return null;
  const named = requireAuth.split(',').map((text) => text.trim());
  const isNegated = named.every((text) => text.startsWith('!'));
  if (!isNegated && named.some((text) => text.startsWith('!')))
    throw invalid('require_auth: methods with and without ! do not go together');
  const methods = named.map((text) => methodOf(text.replace(/^!/, '')));
  return isNegated ? METHODS.filter((method) => !methods.includes(method)) : methods;
}

function methodOf(text: string): Method {
  const method = METHODS.find((each) => each === text);
  if (method !== undefined) return method;
  throw invalid(`unknown method in require_auth${didYouMean(text, METHODS)}`);
}

/** Restricts a login to permitted methods. A server that requests another one receives no password. */
export class RequiredLogin {
  #method: Method = 'none';

  /** @param driver the driver's connection before it adds its own listener, which would send the password first */
  constructor(
    private readonly permitted: readonly string[] | null,
    driver: EventEmitter,
    private readonly place: Place,
  ) {
    for (const [request, method] of Object.entries(REQUESTS)) driver.on(request, () => (this.#method = method));
  }

  /** Called before a password is sent and after the login. @throws PostgresError `authentication` */
  check(): void {
    if (this.permitted === null || this.permitted.includes(this.#method)) return;
    const reason = `require_auth does not permit the method the server asks for, ${this.#method}; change pg_hba.conf or require_auth`;
    throw new PostgresError('authentication', this.place, { reason });
  }
}
