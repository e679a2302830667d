import { readFileSync } from 'node:fs';
import { canonicalForm, fingerprint, hexFingerprint } from './fingerprint.js';

interface Vector {
  readonly schema: object | string;
  readonly canonical?: string;
  readonly fingerprint: string;
}

// Computed with fastavro 1.13.1, which shares no code with ours.
const vectors = readFileSync(new URL('fingerprint.fixture.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Vector);

describe('the fingerprint of a schema', () => {
  it('is the one that another implementation computes, for every schema', () => {
    expect(vectors.length).toBeGreaterThan(40);
    expect(vectors.map(({ schema }) => hexFingerprint(fingerprint(JSON.stringify(schema))))).toEqual(
      vectors.map((vector) => vector.fingerprint),
    );
  });

  it('comes from the canonical form that another implementation writes', () => {
    const shown = vectors.filter(({ canonical }) => canonical !== undefined);
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.map(({ schema }) => canonicalForm(JSON.stringify(schema)))).toEqual(
      shown.map(({ canonical }) => canonical),
    );
  });

  it('does not depend on documentation, defaults, attributes and white space', () => {
    const field = { name: 'a', type: ['null', 'long'] };
    const plain = { type: 'record', name: 'R', namespace: 'x', fields: [field] };
    const adorned = { doc: 'd', kind: 'measured', ...plain, fields: [{ ...field, doc: 'd', default: null }] };
    expect(fingerprint(JSON.stringify(adorned, null, 3))).toBe(fingerprint(JSON.stringify(plain)));
  });
});
