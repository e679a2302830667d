import { readFileSync } from 'node:fs';
import { ConfigurationError } from '@pgherald/configuration';
import { isLoopback } from '@pgherald/telemetry';
import type { ProcessSettings } from './process-settings.js';

/** Checks that endpoints reachable from other machines have a token. @throws ConfigurationError */
export function checkAccess({ host, tokenFile }: ProcessSettings['http']): void {
  if (tokenFile === undefined) {
    if (isLoopback(host)) return;
    throw new ConfigurationError([`http.tokenFile: needed when http.host is ${host}; set PGHERALD_HTTP_TOKEN_FILE`]);
  }
  const file = `http.tokenFile: ${tokenFile}`;
  let token: string;
  try {
    token = readFileSync(tokenFile, 'utf8').trim();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ConfigurationError([`${file} cannot be read (${code}); check the path and its permissions`]);
  }
  // An empty token would let everyone in.
  if (token === '') throw new ConfigurationError([`${file} is empty; write the token into it`]);
}
