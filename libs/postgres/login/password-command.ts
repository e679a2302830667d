import { execFile, type ExecFileException } from 'node:child_process';
import { promisify } from 'node:util';
import { PostgresError, type Place } from '../postgres-error.js';

interface Token {
  readonly password: string;
  readonly goodUntil: number;
}

const run = promisify(execFile);
const COMMAND_TIMEOUT_MS = 15_000;
/** Safety margin before the expiry, because logins take time and clocks differ. */
const RESERVE_MS = 60_000;

/** Runs a program that prints a password, when none is valid: once for all waiting connections. */
export class PasswordCommand {
  #token: Token | undefined;
  #running: Promise<Token> | undefined;
  runs = 0;

  /** `command` runs without a shell; `lifetimeMs` is the validity of a password without an expiry. */
  constructor(
    private readonly command: readonly string[],
    private readonly lifetimeMs: number,
    private readonly clock: () => number = Date.now,
  ) {}

  /** @throws PostgresError `configuration` if the program fails, without its output */
  async password(place: Place): Promise<string> {
    if (this.#token && this.clock() < this.#token.goodUntil) return this.#token.password;
    this.#running ??= this.#run(place).finally(() => (this.#running = undefined));
    this.#token = await this.#running;
    return this.#token.password;
  }

  forget(): void {
    this.#token = undefined;
  }

  async #run(place: Place): Promise<Token> {
    this.runs += 1;
    const password = (await this.#output(place)).split(/\r?\n/, 1)[0] ?? '';
    if (password === '') throw failed(place, 'printed nothing on its first line');
    const now = this.clock();
    const end = expiryOf(password);
    const goodUntil = end === null ? now + this.lifetimeMs : end - Math.min(RESERVE_MS, (end - now) / 2);
    return { password, goodUntil };
  }

  async #output(place: Place): Promise<string> {
    const [program = '', ...args] = this.command;
    try {
      const { stdout } = await run(program, args, { timeout: COMMAND_TIMEOUT_MS, maxBuffer: 1 << 20 });
      return stdout;
    } catch (error) {
      const { killed, code, signal } = error as ExecFileException;
      if (killed) throw failed(place, `did not end within ${COMMAND_TIMEOUT_MS} ms`);
      throw failed(place, typeof code === 'number' ? `ended with ${code}` : `does not run (${code ?? signal})`);
    }
  }
}

/** Describes only how the program ended, because its output and arguments may contain secrets. */
function failed(place: Place, what: string): PostgresError {
  const reason = `the passwordCommand ${what}; run it by hand as the user of pgherald`;
  return new PostgresError('configuration', place, { reason });
}

/** Returns the expiry of a JSON web token or a signed AWS request, milliseconds since 1970; null for other passwords. */
export function expiryOf(token: string): number | null {
  return ofWebToken(token) ?? ofSignedRequest(token);
}

function ofWebToken(token: string): number | null {
  const payload = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(token)?.[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const { exp } = Object(claims) as { exp?: unknown };
    return typeof exp === 'number' && Number.isFinite(exp) ? exp * 1_000 : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function ofSignedRequest(token: string): number | null {
  const [, year, month, day, hour, minute, second] =
    /[?&]X-Amz-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(token) ?? [];
  const seconds = /[?&]X-Amz-Expires=(\d{1,9})(?:&|$)/.exec(token)?.[1];
  if (second === undefined || seconds === undefined) return null;
  const since = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(since) ? null : since + Number(seconds) * 1_000;
}
