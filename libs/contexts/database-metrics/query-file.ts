export interface DeclaredColumn {
  readonly column: string;
  readonly kind: 'attribute' | 'counter' | 'gauge' | 'upDownCounter';
  /** Name and unit of the metric; null for attributes. */
  readonly metric: string | null;
  readonly unit: string;
  readonly description: string;
}

export interface QueryHeader {
  readonly name: string;
  /** As written, such as `5m`; null for the interval of the target. */
  readonly every: string | null;
  /** Name of a database, `*` for each watched one; null for the database connected to first. */
  readonly database: string | null;
  readonly columns: readonly DeclaredColumn[];
}

/** A fault in a header, with its line number. */
export class HeaderFault extends Error {}

const METRIC = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/;
const OURS = /^(pgherald|postgresql)\./;

/**
 * Reads the comment on top of a custom query:
 *
 *     -- name: queue-depth
 *     -- every: 30s
 *     -- database: shop
 *     -- column queue: attribute
 *     -- column depth: gauge shop.queue.depth {job} Waiting jobs.
 *
 * @param name stem of the file, used unless the header has a name
 * @throws HeaderFault
 */
export function readHeader(text: string, name: string): QueryHeader {
  const header = { name, every: null as string | null, database: null as string | null };
  const columns: DeclaredColumn[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line !== '' && !line.startsWith('--')) break;
    const [, key = '', value = ''] = /^--\s*([a-z]+(?:\s+\S+)?)\s*:\s*(.*)$/.exec(line) ?? [];
    const position = `line ${index + 1}`;
    if (key === 'name' || key === 'every' || key === 'database') header[key] = nonEmpty(value, key, position);
    else if (key.startsWith('column ')) columns.push(columnOf(key.slice('column '.length).trim(), value, position));
    else if (/^--\s*[a-z]+(\s+[a-z_]+)?\s*:/.test(line))
      throw new HeaderFault(`${position}: unknown key ${key}; expected name, every, database or column`);
  }
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(header.name))
    throw new HeaderFault('name: expected lower-case letters, digits and hyphens, 41 at most');
  const twice = columns.find(({ column }, index) => columns.findIndex((other) => other.column === column) !== index);
  if (twice) throw new HeaderFault(`column ${twice.column}: declared twice`);
  const names = columns.flatMap(({ metric }) => metric ?? []);
  const double = names.find((metric, index) => names.indexOf(metric) !== index);
  if (double) throw new HeaderFault(`metric ${double}: two columns have it, so their numbers would share one series`);
  if (!columns.some(({ metric }) => metric !== null)) throw new HeaderFault('no column is declared as a metric');
  return { ...header, columns };
}

function nonEmpty(value: string, key: string, position: string): string {
  if (value === '') throw new HeaderFault(`${position}: ${key} is empty`);
  return value;
}

function columnOf(column: string, value: string, position: string): DeclaredColumn {
  if (value === 'attribute') return { column, kind: 'attribute', metric: null, unit: '', description: '' };
  const [, kind, metric = '', unit = '', description = ''] =
    /^(counter|gauge|upDownCounter)\s+(\S+)\s+(\S+)(?:\s+(.+))?$/.exec(value) ?? [];
  if (kind === undefined)
    throw new HeaderFault(
      `${position}: column ${column}: expected attribute, or counter, gauge or upDownCounter with name and unit`,
    );
  if (!METRIC.test(metric) || OURS.test(metric))
    throw new HeaderFault(
      `${position}: column ${column}: expected a metric name such as shop.queue.depth, without the prefix pgherald. or postgresql.`,
    );
  return { column, kind: kind as DeclaredColumn['kind'], metric, unit, description };
}
