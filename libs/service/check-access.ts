import { readFileSync } from 'node:fs';
import { ConfigurationError } from '@pgherald/configuration';
import { isLoopback } from '@pgherald/telemetry/health';
import type { ProcessSettings } from './process-settings.js';

/** Checks that endpoints reachable from other machines have a token. @throws ConfigurationError */
export function checkAccess({ host, tokenFile }: ProcessSettings['http']): void {
  if (!isLoopback(host) && tokenFile === undefined)
    throw new ConfigurationError([`http.tokenFile: needed when http.host is ${host}; set PGHERALD_HTTP_TOKEN_FILE`]);
  if (tokenFile !== undefined) checkToken(tokenFile);
}

/** Refuses an empty token, which would let everyone in. */
function checkToken(file: string): void {
  let token: string;
  try {
    token = readFileSync(file, 'utf8').trim();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ConfigurationError([
      `http.tokenFile: ${file} cannot be read (${code}); check the path and its permissions`,
    ]);
  }
  if (token === '') throw new ConfigurationError([`http.tokenFile: ${file} is empty; write the token into it`]);
}
