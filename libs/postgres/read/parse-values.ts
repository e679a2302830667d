import { PostgresError, type Place } from '../postgres-error.js';
import type { MissingColumn } from './refused-columns.js';
import { decodeText, isWellFormed, type ByteText } from './text-bytes.js';

type Parse = (text: ByteText) => unknown;

export interface Column {
  readonly name: string;
  readonly type: number;
}

const NO_BIGINTS: ReadonlySet<string> = new Set();

/**
 * Parses texts in place: whole numbers to `number` or `bigint`, timestamps to microseconds since 1970, `infinity` to null.
 * @returns columns with values that became null, because they would be rounded or are no number
 * @throws PostgresError `other` for a type that must be cast in SQL
 */
export function parseRows(
  columns: readonly Column[],
  rows: readonly unknown[][],
  place: Place,
  bigints: ReadonlySet<string> = NO_BIGINTS,
): MissingColumn[] {
  const unreadable = new Map<string, number>();
  const count = (name: string): null => {
    unreadable.set(name, (unreadable.get(name) ?? 0) + 1);
    return null;
  };
  const parsers = columns.map((column) => parserOf(column, place, bigints, count));
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) {
      const text = row[i];
      if (text !== null) row[i] = parsers[i]?.(text as string);
    }
  }
  return [...unreadable].map(([name, values]) => ({ name, error: unreadableError(name, values, place) }));
}

function unreadableError(name: string, values: number, place: Place): PostgresError {
  const which = values === 1 ? 'a value is' : `${values} values are`;
  const reason = `column ${name}: ${which} no number, or beyond what a double holds exactly (2^53), and left out`;
  return new PostgresError('out-of-range', place, { reason });
}

function parserOf(
  { name, type }: Column,
  place: Place,
  bigints: ReadonlySet<string>,
  count: (column: string) => null,
): Parse {
  const exact = (value: number): number | null => (Number.isSafeInteger(value) ? value : count(name));
  if (type === INT8 && bigints.has(name)) return BigInt;
  if (type === INT8) return (text) => exact(Number(text));
  if (type === INT8_ARRAY)
    return (text) => {
      const values = arrayElements(text).map((item) => (item === null ? null : exact(Number(item))));
      // A list with a missing item would be a different list.
      return values.filter((value) => value === null).length === nullsIn(text) ? values : null;
    };
  if (type === FLOAT4 || type === FLOAT8)
    return (text) => {
      const value = Number(text);
      return Number.isFinite(value) ? value : count(name);
    };
  if (type === TIMESTAMPTZ) return keepingLast((text) => toMicros(text, exact));
  const parse = PARSERS.get(type);
  if (parse) return parse;
  const reason = `column ${name} has a type (oid ${type}) that must be cast in the SQL file`;
  throw new PostgresError('other', place, { reason });
}

/** Cached, because rows of one view often have the same instant, such as its reset. */
function keepingLast(parse: Parse): Parse {
  let last: { readonly text: string; readonly value: unknown } | undefined;
  return (text) => (last?.text === text ? last : (last = { text, value: parse(text) })).value;
}

const INT8 = 20;
const INT8_ARRAY = 1016;
const FLOAT4 = 700;
const FLOAT8 = 701;
const TIMESTAMPTZ = 1184;

const texts: Parse = (text) => textElements(text);
const numbers: Parse = (text) => arrayElements(text).map((item) => (item === null ? null : Number(item)));

// By oid of the type: bool, "char", name, int2, int4, text, oid, xid, cid, json, float4, float8, inet, bpchar, varchar, uuid, jsonb; arrays.
const PARSERS: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [16, (text) => text === 't'],
  ...[18, 19, 25, 869, 1042, 1043, 2950].map((type): [number, Parse] => [type, decodeText]),
  ...[21, 23, 26, 28, 29].map((type): [number, Parse] => [type, Number]),
  ...[114, 3802].map((type): [number, Parse] => [type, parseJson]),
  ...[1005, 1007, 1028, 1021, 1022].map((type): [number, Parse] => [type, numbers]),
  ...[1003, 1009, 1015].map((type): [number, Parse] => [type, texts]),
]);

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?\+00$/;

function toMicros(text: string, exact: (value: number) => number | null): number | null {
  if (text.endsWith('infinity')) return null;
  const parts = TIMESTAMP.exec(text) ?? [];
  const [year = 0, month = 0, ...rest] = parts.slice(1, 7).map(Number);
  // Other texts are before year 1 or after 9999; microseconds are exact from 1684 to 2255.
  const millis = year >= 1000 ? Date.UTC(year, month - 1, ...rest) : Number.NaN;
  return exact(millis * 1000 + Number((parts[7] ?? '').padEnd(6, '0')));
}

/** Escapes invalid UTF-8 last, because JSON and arrays have their own backslashes. */
function parseJson(text: ByteText): unknown {
  if (isWellFormed(text)) return JSON.parse(decodeText(text));
  return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? decodeText(value) : value));
}

function textElements(text: ByteText): (string | null)[] {
  if (isWellFormed(text)) return arrayElements(decodeText(text));
  return arrayElements(text).map((item) => item && decodeText(item));
}

function nullsIn(array: string): number {
  return arrayElements(array).filter((item) => item === null).length;
}

/** Parses the elements of a one-dimensional array in PostgreSQL's text form; NULL is null. */
function arrayElements(text: string): (string | null)[] {
  const elements: (string | null)[] = [];
  for (const [, quoted, bare] of text.slice(1, -1).matchAll(/(?:"((?:\\.|[^"\\])*)"|([^,]+))(?:,|$)/gs)) {
    if (quoted !== undefined) elements.push(quoted.replaceAll(/\\(.)/gs, '$1'));
    else elements.push(bare === 'NULL' ? null : (bare ?? ''));
  }
  return elements;
}
