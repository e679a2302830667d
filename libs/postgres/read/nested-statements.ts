import type pg from 'pg';
import { columnNames } from './select-list.js';
import { MARKER, type Statement } from './statement.js';
import { bytesOf, type ByteText } from './text-bytes.js';
import type { Answer } from './text-query.js';

/**
 * Runs all other statements if pg_stat_statements is small: with `track = top`, the default, a nested statement has no entry.
 * PREPARE would have an entry too.
 */
const AROUND: Statement = { name: 'nested', text: `SELECT ${MARKER} pg_catalog.query_to_xml($1, true, true, '')` };
const ROW = /<r>(.*?)<\/r>/gs;
const FIELD = /(?:"((?:""|\\\\|[^"\\])*)"|([^,]*))(,|$)/y;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#x0d;': '\r' };

type Fields = Answer['fields'];

type Send = (text: string, values: readonly unknown[], name: string) => Promise<Answer>;

/** Runs statements without parameters inside of one common statement. */
export class NestedStatements {
  /** Columns of a statement by its text, because XML has no types. */
  readonly #fields = new Map<string, Promise<Fields>>();

  constructor(private readonly send: Send) {}

  async run(text: string): Promise<Answer> {
    const fields = this.#fields.get(text) ?? this.#fieldsOf(text);
    this.#fields.set(text, fields);
    try {
      const [rows, known] = await Promise.all([this.#records(`(${text}\n) pgherald_row`, 'pgherald_row'), fields]);
      return { fields: known, rows };
    } catch (error) {
      this.#fields.delete(text);
      throw error;
    }
  }

  /** Reads the types of the columns without running the statement, by a join whose condition is false. */
  async #fieldsOf(text: string): Promise<Fields> {
    const names = columnNames(text);
    const types = names.map((name) => `pg_catalog.pg_typeof(x."${name.replaceAll('"', '""')}")::oid`);
    const [oids = []] = await this.#records(
      `(VALUES (1)) one LEFT JOIN (${text}\n) x ON false`,
      `ROW(${types.join(', ')})`,
    );
    return names.map((name, i) => ({ name: bytesOf(name), dataTypeID: Number(oids[i]) }) as pg.FieldDef);
  }

  /** Reads the rows of a FROM clause as records, in which each value has the same text as in a column. */
  async #records(from: string, record: string): Promise<(ByteText | null)[][]> {
    const { rows } = await this.send(AROUND.text, [`SELECT ${record}::text AS r FROM ${from}`], AROUND.name);
    const xml = (rows[0]?.[0] ?? '') as ByteText;
    return [...xml.matchAll(ROW)].map(([, text = '']) => valuesOf(unescaped(text)));
  }
}

function unescaped(xml: ByteText): ByteText {
  return xml.includes('&') ? xml.replaceAll(/&(?:amp|lt|gt|#x0d);/g, (entity) => ENTITIES[entity] as string) : xml;
}

/** Parses the fields of a record in PostgreSQL's text form; an empty field without quotes is NULL. */
export function valuesOf(record: ByteText): (ByteText | null)[] {
  const fields = record.slice(1, -1);
  const values: (ByteText | null)[] = [];
  FIELD.lastIndex = 0;
  for (let separator = ','; separator === ',';) {
    const [, quoted, bare = '', end = ''] = FIELD.exec(fields) ?? [];
    values.push(quoted === undefined ? bare || null : quoted.replaceAll(/""|\\\\/g, (pair) => pair.slice(1)));
    separator = end;
  }
  return values;
}
