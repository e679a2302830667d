import { readFileSync } from 'node:fs';
import { type Document, parse, parseAllDocuments, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ENVIRONMENT_NAMES } from './generated/environment-names.js';
import { ConfigurationError } from './configuration-error.js';
import { didYouMean, nearestName } from './nearest-name.js';
import { keysAt, settingsOf, type Setting } from './settings-tree.js';

export interface ConfigurationSource {
  readonly file?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Values for keys that the file lacks. */
  readonly under?: Readonly<Record<string, unknown>> | undefined;
}

const PREFIX = 'PGHERALD_';
const NOT_SETTINGS = /^PGHERALD_((COLLECTOR_)?CONFIG|TEST_.*)$/;

/**
 * Reads the file, overrides it by the environment and validates the result.
 * @throws ConfigurationError with one line per fault: the key, the fault, and the nearest known key for an unknown one
 */
export function readConfiguration<S extends z.ZodType>(schema: S, source: ConfigurationSource): z.output<S> {
  const settings = settingsOf(schema);
  const problems = unknownVariables(settings, source);
  const document = laidOver(source.under ?? {}, source.file === undefined ? {} : readYaml(source.file));
  for (const setting of settings) overlay(document, setting, source.environment);
  const result = schema.safeParse(document);
  if (!result.success)
    problems.push(...result.error.issues.flatMap((issue) => explain({ schema, settings, document }, issue, source)));
  if (problems.length > 0) throw new ConfigurationError(problems);
  return result.data as z.output<S>;
}

/** Joins the keys of both groups; replaces lists and values. */
function laidOver(under: Fields, over: Fields) {
  const document: Record<string, unknown> = { ...under, ...over };
  for (const [key, value] of Object.entries(under)) {
    const other = over[key];
    if (isFields(value) && isFields(other)) document[key] = laidOver(value, other);
  }
  return document;
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Enables `<<: *base`, which YAML 1.2 lacks but many files use. */
const YAML = { prettyErrors: false, logLevel: 'silent', merge: true } as const;

/** Parses a text as YAML; returns the text itself if it is not YAML. */
export function yamlOrText(text: string): unknown {
  try {
    return parse(text, YAML) as unknown;
  } catch {
    return text;
  }
}

/** Reads a YAML file, or its first document. @throws ConfigurationError with the file and the line */
export function readYaml(file: string, isFirstRead = false): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigurationError([
      `${file}: cannot be read (${(cause as NodeJS.ErrnoException).code}); check the path and its permissions`,
    ]);
  }
  const [first] = isFirstRead ? parseAllDocuments(text, YAML) : [];
  const document = first && 'errors' in first ? first : parseDocument(text, YAML);
  const [fault] = document.errors;
  if (fault) {
    const line = text.slice(0, fault.pos[0]).split('\n').length;
    throw new ConfigurationError([
      `${file}: line ${line}: not YAML (${fault.code.toLowerCase().replaceAll('_', ' ')})`,
    ]);
  }
  const content = contentOf(document, file);
  if (content === null) return {};
  if (typeof content !== 'object' || Array.isArray(content))
    throw new ConfigurationError([`${file}: expected keys and values`]);
  return content as Record<string, unknown>;
}

function contentOf(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const advice = 'put a text that begins with * in quotes';
    throw new ConfigurationError([`${file}: an alias names no anchor, or there are too many; ${advice}`]);
  }
}

function overlay(
  document: Record<string, unknown>,
  setting: Setting,
  environment: ConfigurationSource['environment'],
): void {
  const text = setting.env === undefined ? undefined : environment[setting.env];
  if (text === undefined || text === '') return;
  setAt(document, setting.path, setting.fromEnv ? setting.fromEnv(text) : text);
}

/** Sets the value at a path; anything but a group on the way is replaced by one. */
export function setAt(document: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let here = document;
  for (const key of path.slice(0, -1)) {
    if (typeof here[key] !== 'object' || here[key] === null) here[key] = {};
    here = here[key] as Record<string, unknown>;
  }
  here[path.at(-1) ?? ''] = value;
}

function unknownVariables(settings: readonly Setting[], { environment }: ConfigurationSource): string[] {
  const known = [...new Set([...settings.flatMap((setting) => setting.env ?? []), ...ENVIRONMENT_NAMES])];
  return Object.keys(environment)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name) && !NOT_SETTINGS.test(name))
    .map((name) => `${name}: unknown environment variable${didYouMean(name, known)}`);
}

function explain(
  { schema, settings, document }: { schema: z.ZodType; settings: readonly Setting[]; document: Fields },
  issue: z.core.$ZodIssue,
  source: ConfigurationSource,
): string[] {
  const path = issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(
      (key) => `${path === '' ? key : `${path}.${key}`}: unknown key${didYouMean(key, keysAt(schema, issue.path))}`,
    );
  const setting = settings.find(({ path: own }) => own.join('.') === issue.path.join('.'));
  const variable = setting?.env !== undefined && source.environment[setting.env] ? ` (from ${setting.env})` : '';
  return [`${path}${variable}: ${sentenceOf(issue, valueAt(document, issue.path))}`];
}

const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
};

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], document);
}

function sentenceOf(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.message);
    case 'invalid_value':
      return `expected ${issue.values.map(String).join(', ')}${meant(value, issue.values)}`;
    case 'too_small':
      return `expected at least ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return issue.message.startsWith('Invalid')
        ? `expected a text such as ${issue.pattern ?? issue.format}`
        : issue.message;
    default:
      return issue.message;
  }
}

function wrongType(message: string): string {
  const [, expected = '', received = ''] = /expected (\w+), received (\w+)/.exec(message) ?? [];
  const kind = KINDS[expected];
  if (kind === undefined) return message;
  return received === 'undefined' ? `missing; expected ${kind}` : `expected ${kind}`;
}

function meant(value: unknown, values: readonly unknown[]): string {
  const nearest = typeof value === 'string' ? nearestName(value, values.map(String)) : undefined;
  return nearest === undefined ? '' : `; did you mean ${nearest}?`;
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}
