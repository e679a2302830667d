import type { EventEmitter } from 'node:events';
import type { ConnectionTarget } from '../url/connection-url.js';
import { METHOD_OF_REQUEST, type Method } from '../url/required-login.js';
import { PostgresError, type Place } from '../postgres-error.js';

const BOUND = 'SCRAM-SHA-256-PLUS';

/** Enforces `require_auth` and `channel_binding`, which the driver does not check. */
export class LoginRules {
  #method: Method = 'none';
  #isOffered = false;
  #isProved = false;

  /** @param driver the driver's connection before it adds its own listener, which would send the password first */
  constructor(
    private readonly target: ConnectionTarget,
    isTls: boolean,
    driver: EventEmitter,
    private readonly place: Place,
  ) {
    for (const [request, method] of Object.entries(METHOD_OF_REQUEST))
      driver.on(request, () => (this.#method = method));
    driver.on('authenticationSASL', ({ mechanisms }: { readonly mechanisms: readonly string[] }) => {
      this.#isOffered = isTls && mechanisms.includes(BOUND);
    });
    driver.on('authenticationSASLFinal', () => (this.#isProved = this.#isOffered));
  }

  /** @throws PostgresError `authentication` before the password is used by another method or without binding */
  beforePassword(): void {
    this.#check(this.#isOffered);
  }

  /** @throws PostgresError `authentication` if the server accepted the login by another method or without binding */
  afterLogin(): void {
    this.#check(this.#isProved);
  }

  #check(isBound: boolean): void {
    const { channelBinding, permittedLogins } = this.target;
    if (channelBinding === 'require' && !isBound)
      throw this.#refusal(
        `channel_binding=require, and the server does not log in by ${BOUND}; set a SCRAM password and TLS there, or channel_binding=prefer`,
      );
    if (permittedLogins?.includes(this.#method) === false)
      throw this.#refusal(
        `require_auth does not permit the method the server asks for, ${this.#method}; change pg_hba.conf or require_auth`,
      );
  }

  #refusal(reason: string): PostgresError {
    return new PostgresError('authentication', this.place, { reason });
  }
}
