import { readFileSync } from 'node:fs';

/** A value with its references replaced, and a sentence for each value that is missing, by path. */
export interface Expanded {
  /** Null for a missing value, whose key counts as absent. */
  readonly value: unknown;
  readonly missing: readonly Missing[];
}

export interface Missing {
  readonly path: readonly string[];
  readonly reason: string;
}

class NotExpanded extends Error {}

/**
 * Replaces `${env:NAME}`, `${NAME}`, `${env:NAME:-default}`, `${file:path}` and `${yaml:text}` everywhere in a value, like
 * the Collector, and `$NAME` like older Collectors if the variable is set. `$$` is a dollar sign. The result is text, which
 * the schema of the receiver converts to numbers and lists.
 */
export function expand(value: unknown, environment: NodeJS.ProcessEnv, path: readonly string[] = []): Expanded {
  if (typeof value === 'string')
    try {
      return { value: textOf(value, environment), missing: [] };
    } catch (error) {
      if (!(error instanceof NotExpanded)) throw error;
      return { value: null, missing: [{ path, reason: error.message }] };
    }
  if (typeof value !== 'object' || value === null) return { value, missing: [] };
  const parts = Object.entries(value).map(([key, item]) => [key, expand(item, environment, [...path, key])] as const);
  const entries = parts.map(([key, { value: item }]) => [key, item] as const);
  const whole = Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  return { value: whole, missing: parts.flatMap(([, { missing }]) => missing) };
}

function textOf(text: string, environment: NodeJS.ProcessEnv): string {
  let result = '';
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const end = rest.startsWith('${') ? closingBrace(rest) : -1;
    const [variable = '', name = ''] = /^\$([A-Za-z_]\w*)/.exec(rest) ?? [];
    if (rest.startsWith('$$')) [result, at] = [`${result}$`, at + 2];
    else if (end > 0)
      [result, at] = [result + lookUp(textOf(rest.slice(2, end), environment), environment), at + end + 1];
    else if (variable) [result, at] = [result + (environment[name] ?? variable), at + variable.length];
    else [result, at] = [result + rest.charAt(0), at + 1];
  }
  return result;
}

/** Returns the index of the brace that ends the first reference of a text; references may be nested. */
function closingBrace(text: string): number {
  let depth = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] === '{' && text[at - 1] === '$') depth += 1;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

function lookUp(reference: string, environment: NodeJS.ProcessEnv): string {
  const [, scheme = 'env', rest = reference] = /^([a-z][a-z0-9+.]+):(?!-)(.*)$/s.exec(reference) ?? [];
  if (scheme === 'env') return variable(rest, environment);
  if (scheme === 'file') return contentOf(rest);
  if (scheme === 'yaml') return rest;
  throw new NotExpanded(`\${${scheme}:...} is not read here; use \${env:NAME} or \${file:path}`);
}

function variable(reference: string, environment: NodeJS.ProcessEnv): string {
  const [, name = '', otherwise] = /^(.*?)(?::-(.*))?$/s.exec(reference) ?? [];
  // An unescaped password may look like the name.
  if (!/^[A-Za-z_]\w*$/.test(name))
    throw new NotExpanded('a reference ${...} has no name of a variable; $$ is a dollar sign');
  const found = environment[name] ?? otherwise;
  if (found === undefined) throw new NotExpanded(`the variable ${name} is not set`);
  return found;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new NotExpanded(`the file of \${file:...} cannot be read (${code}); check the path and its permissions`);
  }
}
