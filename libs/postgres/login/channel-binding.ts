import type { EventEmitter } from 'node:events';
import type { ConnectionTarget } from '../url/connection-url.js';
import { PostgresError, type Place } from '../postgres-error.js';

const BOUND = 'SCRAM-SHA-256-PLUS';

/** Checks that a login was bound to its TLS connection if that is required, which the driver does not check. */
export class ChannelBinding {
  readonly #required: boolean;
  #isOffered = false;
  #isProved = false;

  /** @param driver the driver's connection before it adds its own listener, which would send the password first */
  constructor(
    { channelBinding }: ConnectionTarget,
    isTls: boolean,
    driver: EventEmitter,
    private readonly place: Place,
  ) {
    this.#required = channelBinding === 'require';
    driver.on('authenticationSASL', ({ mechanisms }: { readonly mechanisms: readonly string[] }) => {
      this.#isOffered = isTls && mechanisms.includes(BOUND);
    });
    driver.on('authenticationSASLFinal', () => (this.#isProved = this.#isOffered));
  }

  /** @throws PostgresError `authentication` before the password is used without binding */
  beforePassword(): void {
    if (this.#required && !this.#isOffered) throw this.#unbound();
  }

  /** @throws PostgresError `authentication` if the server accepted the login without binding */
  afterLogin(): void {
    if (this.#required && !this.#isProved) throw this.#unbound();
  }

  #unbound(): PostgresError {
    const reason = `channel_binding=require, and the server does not log in by ${BOUND}; set a SCRAM password and TLS there, or channel_binding=prefer`;
    return new PostgresError('authentication', this.place, { reason });
  }
}
