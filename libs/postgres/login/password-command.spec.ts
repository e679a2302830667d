import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expiryOf, PasswordCommand } from './password-command.js';

const folder = mkdtempSync(join(tmpdir(), 'pgherald-spec-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = { server: 'orders-1', database: 'd' };
const webToken = (claims: object) => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;

/** A program that counts its runs and prints the given text with `%` replaced by the count. */
function program(name: string, prints: string) {
  const runs = join(folder, name);
  writeFileSync(runs, '');
  const script = `
    const fs = require('node:fs');
    fs.appendFileSync(${JSON.stringify(runs)}, '.');
    const run = fs.readFileSync(${JSON.stringify(runs)}, 'utf8').length;
    process.stdout.write(${JSON.stringify(prints)}.replaceAll('%', run));`;
  return { command: [process.execPath, '-e', script], runs: () => readFileSync(runs, 'utf8').length };
}

describe('a password command', () => {
  it('returns the first printed line, and runs once for all callers until the lifetime ends', async () => {
    const { command, runs } = program('kept', 'token %\nnoise\n');
    const kept = new PasswordCommand(command, 60_000);
    const passwords = await Promise.all([kept.password(place), kept.password(place)]);
    expect([...passwords, await kept.password(place)]).toEqual(['token 1', 'token 1', 'token 1']);
    expect(runs()).toBe(1);
  });

  it('runs again when the token has expired or the server has refused it', async () => {
    const ended = program('ended', webToken({ exp: Date.now() / 1_000 - 1 }));
    const command = new PasswordCommand(ended.command, 60_000);
    await command.password(place);
    await command.password(place);
    expect(ended.runs()).toBe(2);

    const refused = program('refused', '%');
    const other = new PasswordCommand(refused.command, 60_000);
    const first = await other.password(place);
    other.forget();
    expect([first, await other.password(place), other.runs]).toEqual(['1', '2', 2]);
  });

  it('does not use a token beyond its expiry, even with a longer lifetime', async () => {
    const short = program('short', webToken({ exp: 30 }));
    let now = 0;
    const command = new PasswordCommand(short.command, 3_600_000, () => now);
    await command.password(place);
    now = 10_000;
    await command.password(place);
    expect(short.runs()).toBe(1);
    now = 20_000;
    await command.password(place);
    expect(short.runs()).toBe(2);
  });

  it.each([
    ['fails', [process.execPath, '-e', 'console.error("secret"); process.exit(3)'], 'ended with 3'],
    ['is not there', [join(folder, 'no-such-program'), 'secret'], 'does not run (ENOENT)'],
    ['prints nothing', [process.execPath, '-e', ''], 'printed nothing'],
  ])('that %s fails with one line without its arguments and output', async (_, command, reason) => {
    const failure = await new PasswordCommand(command, 1).password(place).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'PostgresError', code: 'configuration', server: 'orders-1' });
    expect((failure as Error).message).toContain(reason);
    expect(String((failure as Error).message)).not.toContain('secret');
  });
});

describe('the expiry of a token', () => {
  it.each([
    ['a web token', webToken({ exp: 1_800_000_000 }), 1_800_000_000_000],
    ['a web token without one', webToken({ sub: 'x' }), null],
    [
      'a signed request',
      'db:5432/?Action=connect&X-Amz-Date=20270115T080000Z&X-Amz-Expires=900&X-Amz-Signature=f',
      1_800_000_900_000,
    ],
    ['a signed request without one', 'db:5432/?X-Amz-Expires=900', null],
    ['a plain password with dots', 'a.b.c', null],
    ['a plain password', 'hunter2', null],
  ])('is read from %s', (_, token, end) => {
    expect(expiryOf(token)).toBe(end);
  });
});
