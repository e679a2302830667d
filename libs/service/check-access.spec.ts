import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@pgherald/testing';
import { checkAccess } from './check-access.js';

const folder = temporaryFolder();
afterAll(folder.remove);
const file = (name: string, text: string) => {
  writeFileSync(join(folder.path, name), text);
  return join(folder.path, name);
};

describe('the HTTP endpoints', () => {
  it.each(['localhost', '127.0.0.1', '127.8.8.8', '::1'])(
    'need no token on %s, which other machines cannot reach',
    (host) => {
      expect(() => checkAccess({ host, port: 0 })).not.toThrow();
    },
  );

  it.each(['0.0.0.0', '::', '10.0.0.9', '127.evil.example', 'db1'])('need a token on %s', (host) => {
    expect(() => checkAccess({ host, port: 0 })).toThrow(`http.tokenFile: needed when http.host is ${host}`);
    expect(() => checkAccess({ host, port: 0, tokenFile: file('token', 'letmein\n') })).not.toThrow();
  });

  it('need a token file that exists and is not empty', () => {
    const tokenFile = file('empty', ' \n');
    expect(() => checkAccess({ host: '::', port: 0, tokenFile })).toThrow(`http.tokenFile: ${tokenFile} is empty`);
    const missing = join(folder.path, 'missing');
    expect(() => checkAccess({ host: '::1', port: 0, tokenFile: missing })).toThrow(
      `http.tokenFile: ${missing} cannot be read (ENOENT)`,
    );
  });
});
