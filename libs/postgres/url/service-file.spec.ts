import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseConnectionUrl } from './connection-url.js';
import { sectionOf } from './service-file.js';

const folder = mkdtempSync(join(tmpdir(), 'pgherald-spec-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, '.pg_service.conf');
const parse = (text: string, url = 'postgres:///?service=orders', environment = {}) => {
  writeFileSync(file, text);
  return parseConnectionUrl(url, { PGSERVICEFILE: file, ...environment });
};
const ORDERS = `
# comment
[other]
host=wrong
[orders]
  host=db.example
port=6000
user=of service
password=pass=word
sslmode=verify-full
host=second
[orders]
port=6001
`;

describe('a service', () => {
  it('has the settings of its section; the first of two equal settings or sections wins', () => {
    const target = parse(ORDERS);
    expect(target).toMatchObject({ host: 'db.example', port: 6000, user: 'of service', sslmode: 'verify-full' });
    expect([target.password, target.database]).toEqual(['pass=word', 'of service']);
  });

  it('is overridden by the URL and overrides the environment', () => {
    const url = 'postgres://mine@/d?service=orders';
    expect(parse(ORDERS, url, { PGHOST: 'eh', PGDATABASE: 'ed' })).toMatchObject({
      user: 'mine',
      database: 'd',
      host: 'db.example',
    });
    const named = parse('[orders]\nhost=h\n', 'postgres://', { PGSERVICE: 'orders', PGUSER: 'eu' });
    expect(named).toMatchObject({ host: 'h', user: 'eu' });
  });

  it('is read from the home directory, then from the system directory', () => {
    writeFileSync(file, '[orders]\nhost=from-home\n');
    writeFileSync(join(folder, 'pg_service.conf'), '[orders]\nhost=s\n[all]\nhost=from-system\n');
    const from = (service: string) =>
      parseConnectionUrl(`postgres://u@/?service=${service}`, { HOME: folder, PGSYSCONFDIR: folder }).host;
    expect([from('orders'), from('all')]).toEqual(['from-home', 'from-system']);
  });

  it.each([
    ['[other]\nhost=h\n', /no service file defines the service; looked into .*pg_service\.conf/],
    ['[orders]\nhots=h\n', /unknown parameter hots; did you mean host\?/],
    ['[orders]\nhost\n', /line 2 is not of the form name=value/],
    ['[orders]\npassword= secret secret\npassword\n', /line 3/],
    ['[orders]\nservice=other\n', /cannot name another service/],
  ])('in %j is refused without printing a value', (text, reason) => {
    const refused = () => parse(text);
    expect(refused).toThrow(reason);
    expect(refused).not.toThrow(/secret/);
  });

  it('is read, or refused in one line without a value, for any content', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('[orders]', '[', '#', '', 'host=h', 'port=', '=x', ' host = h'),
      fc.string().map((text) => `password=Secret${text}`),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        try {
          sectionOf('orders', ['[orders]', ...lines].join('\n'), 'FILE');
        } catch (error) {
          expect(error).toMatchObject({ name: 'PostgresError', code: 'configuration' });
          expect((error as Error).message).toMatch(/^[^\n]+$/);
          expect((error as Error).message).not.toContain('Secret');
        }
      }),
    );
  });

  it('is refused if the file cannot be read', () => {
    const environment = { PGSERVICEFILE: join(folder, 'missing') };
    expect(() => parseConnectionUrl('postgres:///?service=x', environment)).toThrow(
      /PGSERVICEFILE cannot be read: .*missing/,
    );
    expect(() => parseConnectionUrl('postgres:///?service=x')).toThrow(/PGSERVICEFILE is not set/);
  });
});
