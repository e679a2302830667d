import fc from 'fast-check';
import { HeaderFault, readHeader } from './query-file.js';

const DEPTH = '-- column depth: gauge shop.queue.depth {job} Jobs that wait.';

describe('the header of a custom query', () => {
  it('contains name, cadence, database and columns', () => {
    const text = `-- Jobs of the shop: a free comment.
-- name: queue-depth
-- every: 30s
-- database: shop
-- column queue: attribute
${DEPTH}
-- column done: counter shop.queue.done {job}
SELECT 1 -- column not: a header any more
`;
    expect(readHeader(text, 'file')).toEqual({
      name: 'queue-depth',
      every: '30s',
      database: 'shop',
      columns: [
        { column: 'queue', kind: 'attribute', metric: null, unit: '', description: '' },
        { column: 'depth', kind: 'gauge', metric: 'shop.queue.depth', unit: '{job}', description: 'Jobs that wait.' },
        { column: 'done', kind: 'counter', metric: 'shop.queue.done', unit: '{job}', description: '' },
      ],
    });
    expect(readHeader(DEPTH, 'file')).toMatchObject({ name: 'file', every: null, database: null });
  });

  it.each([
    [`-- evry: 5s\n${DEPTH}`, 'line 1: unknown key evry'],
    [`-- every:\n${DEPTH}`, 'line 1: every is empty'],
    [`-- name: No Name\n${DEPTH}`, 'name: expected lower-case letters'],
    ['-- column depth: gauge', 'line 1: column depth: expected attribute, or counter'],
    ['-- column depth: histogram shop.depth 1', 'line 1: column depth: expected attribute'],
    ['-- column depth: gauge pgherald.depth 1', 'line 1: column depth: expected a metric name'],
    ['-- column depth: gauge postgresql.commits 1', 'without the prefix pgherald. or postgresql.'],
    [`${DEPTH}\n${DEPTH}`, 'column depth: declared twice'],
    [`${DEPTH}\n${DEPTH.replace('column depth', 'column other')}`, 'two columns have it'],
    ['-- column queue: attribute', 'no column is declared as a metric'],
    ['SELECT 1', 'no column is declared as a metric'],
  ])('is refused in %j', (text, reason) => {
    expect(() => readHeader(text, 'file')).toThrow(reason);
  });

  it('is read, or refused in one line, for any text', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('-- name: x', '-- every: 5s', '-- column a: attribute', DEPTH, '-- column b: gauge', '--', ''),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        try {
          expect(readHeader(lines.join('\n'), 'file').columns.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(HeaderFault);
        }
      }),
    );
  });
});
