import { join } from 'node:path';
import { ESLint } from 'eslint';

const folder = import.meta.dirname;
const eslint = new ESLint({ cwd: join(folder, '../../../..') });

/** What the linter says of a domain file that is rewritten to be this text. */
async function rulesBroken(text: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(`${text}\n`, { filePath: join(folder, 'limits.ts') });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

describe('the domain', () => {
  it.each([
    ['an npm package', "export { v5 } from 'uuid';"],
    ['a module of Node', "export { readFile } from 'node:fs/promises';"],
    ['another project of ours', "export { loadSql } from '@pgherald/postgres';"],
    ['another context', "export { NOTHING } from '../../query-analysis/domain/limits.js';"],
  ])('may not import %s', async (_, text) => {
    expect(await rulesBroken(text)).toContain('no-restricted-imports');
  });

  it.each(['Date.now()', 'performance.now()', 'process.pid', 'crypto.randomUUID()'])('may not ask %s', async (call) => {
    expect(await rulesBroken(`export const now = ${call};`)).toContain('no-restricted-globals');
  });

  it('may import its own files and the events', async () => {
    const text =
      "export type { Told } from '@pgherald/events';\nexport { NOTHING_KNOWN } from './postgresql-scraper.js';";
    expect(await rulesBroken(text)).toEqual([]);
  });
});
