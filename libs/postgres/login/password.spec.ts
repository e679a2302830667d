import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConnectionUrl } from '../url/connection-url.js';
import { findPassword, passwordFor } from './password.js';

const folder = mkdtempSync(join(tmpdir(), 'pgherald-spec-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string, mode = 0o600) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
};
const place = { server: 's', database: 'd' };
const target = parseConnectionUrl('postgres://u@h:6000/d');

describe('the password of a target', () => {
  const passwordFile = file('password', 'from file\r\n\n');
  const home = { HOME: folder };

  it('comes from the URL first', async () => {
    const sources = { passwordFile, environment: { PGPASSWORD: 'from environment' } };
    await expect(findPassword(parseConnectionUrl('postgres://u:from%20url@h/d'), place, sources)).resolves.toBe(
      'from url',
    );
    await expect(findPassword(target, place, sources)).resolves.toBe('from file');
  });

  it('comes from the environment before a passfile', async () => {
    file('.pgpass', 'h:6000:d:u:from home');
    await expect(findPassword(target, place, { environment: { ...home, PGPASSWORD: 'e' } })).resolves.toBe('e');
    await expect(findPassword(target, place, { environment: home })).resolves.toBe('from home');
    const named = file('named', '*:*:*:*:from named');
    await expect(findPassword(target, place, { environment: { ...home, PGPASSFILE: named } })).resolves.toBe(
      'from named',
    );
    const inUrl = parseConnectionUrl(
      `postgres://u@h:6000/d?passfile=${encodeURIComponent(file('own', '*:*:*:*:own'))}`,
    );
    await expect(findPassword(inUrl, place, { environment: { PGPASSFILE: named } })).resolves.toBe('own');
  });

  it('is not taken from a passfile that others may read', async () => {
    const open = file('open', '*:*:*:*:x', 0o644);
    const found = findPassword(target, place, { environment: { PGPASSFILE: open } });
    await expect(found).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('chmod 600') as string,
    });
  });

  it('fails with the name of the unreadable file, or with the ways to set a password', async () => {
    const missing = join(folder, 'missing');
    const expected = { code: 'configuration', message: expect.stringContaining(missing) as string };
    await expect(findPassword(target, place, { passwordFile: missing })).rejects.toMatchObject(expected);
    await expect(findPassword(target, place, { environment: { PGPASSFILE: missing } })).rejects.toMatchObject(expected);
    await expect(findPassword(target, place, {})).rejects.toMatchObject({ code: 'authentication', server: 's' });
  });
});

describe('a passfile', () => {
  it('has the password in the first matching line', () => {
    const text = '# h:6000:d:u:comment\nh:6001:d:u:other port\n*:6000:*:u:first\nh:6000:d:u:second';
    expect(passwordFor(target, text)).toBe('first');
    expect(passwordFor(target, 'h:6000:d:v:x')).toBeNull();
  });

  it('escapes colons and backslashes with a backslash', () => {
    const odd = { host: '::1', port: 1, database: 'a:b', user: 'c\\d' };
    expect(passwordFor(odd, '\\:\\:1:1:a\\:b:c\\\\d:p\\:q\\\\r')).toBe('p:q\\r');
  });

  it('matches the default socket as localhost', () => {
    expect(passwordFor({ ...target, host: '/var/run/postgresql' }, 'localhost:6000:d:u:s')).toBe('s');
  });
});
