import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What V8 compiles for speed, and the memory it takes for each, while the parser works; at once and soon, to be the same each time. */
async function compilations(): Promise<{ readonly bytes: number }[]> {
  const parser = JSON.stringify(join(import.meta.dirname, 'dist/parser.js'));
  const program = `const { fingerprintSync } = await import(${parser});
    for (let i = 0; i < 200; i++) fingerprintSync('SELECT a, count(*) FROM b WHERE c = 1 GROUP BY 1');`;
  const flags = ['--wasm-sync-tier-up', '--wasm-tiering-budget=10000', '--trace-wasm-compilation-times'];
  const { stdout } = await run(process.execPath, [...flags, '--input-type=module', '--eval', program]);
  return Array.from(stdout.matchAll(/using TurboFan, took \d+ ms and (\d+)/g), ([, bytes]) => ({
    bytes: Number(bytes),
  }));
}

describe("PostgreSQL's parser", () => {
  it('is compiled for speed, but for the function that takes 600 MiB', async () => {
    const compiled = await compilations();
    expect(compiled.length).toBeGreaterThan(60);
    expect(compiled.filter(({ bytes }) => bytes > 100 << 20)).toEqual([]);
  });
});
