import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { projectRoot } from '@pgherald/configuration';

const { folder: root } = projectRoot();
const contexts = join(root, 'libs/contexts');
/** The rules looked for need no types, which would be read for seconds. */
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

describe.each(readdirSync(contexts))('the domain of %s', (context) => {
  /** What the linter says of a file of the domain that is rewritten to be this text. */
  const rulesBroken = async (text: string): Promise<(string | null)[]> => {
    const results = await eslint.lintText(`${text}\n`, { filePath: join(contexts, context, 'domain/limits.ts') });
    return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  };

  it.each([
    ['an npm package', "export { v5 } from 'uuid';"],
    ['a module of Node', "export { readFile } from 'node:fs/promises';"],
    ['another project of ours', "export { loadSql } from '@pgherald/postgres';"],
    ['another context', "export { NOTHING } from '../../another-context/domain/limits.js';"],
  ])('may not import %s', async (_, text) => {
    expect(await rulesBroken(text)).toContain('no-restricted-imports');
  });

  it.each(['Date.now()', 'performance.now()', 'process.pid', 'crypto.randomUUID()'])('may not ask %s', async (call) => {
    expect(await rulesBroken(`export const now = ${call};`)).toContain('no-restricted-globals');
  });

  it('may import its own files and the events', async () => {
    const text = "export type { Told } from '@pgherald/events';\nexport { NOTHING_KNOWN } from './observe.js';";
    expect(await rulesBroken(text)).toEqual([]);
  });
});
