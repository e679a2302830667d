import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { invalid, knownParameter, type Environment, type Parameters } from './connection-parameters.js';

/** Reads a section of libpq's service file: PGSERVICEFILE, else the user's, else the system's. @throws PostgresError */
export function readService(service: string, environment: Environment): Parameters {
  const { PGSERVICEFILE: named, HOME: home, PGSYSCONFDIR: system } = environment;
  const usual = [home && join(home, '.pg_service.conf'), system && join(system, 'pg_service.conf')];
  const files = named ? [named] : usual.filter((file) => Boolean(file));
  for (const file of files as string[]) {
    if (!named && !existsSync(file)) continue;
    const found = sectionOf(service, textOf(file), file);
    if (found) return found;
  }
  throw invalid(
    `no service file defines the service; looked into ${files.join(', ') || 'none: PGSERVICEFILE is not set'}`,
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw invalid(`service: PGSERVICEFILE cannot be read: ${file}; check path and permissions`, cause);
  }
}

/** Parses the parameters of a section `[service]`; the first of two equal ones wins, as in libpq. */
export function sectionOf(service: string, text: string, file: string): Parameters | undefined {
  let found: Parameters | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      if (found) return found;
      if (line === `[${service}]`) found = {};
    } else if (found) {
      const { name, value } = settingOf(line, `${file} line ${index + 1}`);
      found[name] ??= value;
    }
  }
  return found;
}

function settingOf(line: string, place: string) {
  const [, key, value] = /^([^=\s]+)=(.*)$/s.exec(line) ?? [];
  if (key === undefined || value === undefined) throw invalid(`${place} is not of the form name=value`);
  const name = knownParameter(key);
  if (name === 'service') throw invalid(`${place}: a service cannot name another service`);
  return { name, value };
}
