import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Returns fingerprints of a text after texts that trap, and the number of replacements. */
async function behindTraps(): Promise<{ readonly fingerprints: readonly string[]; readonly renewals: number }> {
  const parser = JSON.stringify(join(import.meta.dirname, 'dist/parser.js'));
  const program = `const { fingerprintOf, parseTreeOf, parserRenewals } = await import(${parser});
    const fingerprints = new Set([fingerprintOf('SELECT 1')]);
    for (let i = 0; i < 60; i++) {
      const nested = 'SELECT ' + 'a+'.repeat(8_000) + i;
      if (fingerprintOf(nested) !== undefined && parseTreeOf(nested) !== undefined) throw new Error('no trap');
      fingerprints.add(fingerprintOf('SELECT 1'));
    }
    console.log(JSON.stringify({ fingerprints: [...fingerprints], renewals: parserRenewals() }));`;
  const { stdout } = await run(process.execPath, ['--stack-size=300', '--input-type=module', '--eval', program]);
  return JSON.parse(stdout) as Awaited<ReturnType<typeof behindTraps>>;
}

/** Returns the functions that V8 optimises while the parser works, with their memory. Forces early compilation for stable results. */
async function compilations(): Promise<{ readonly bytes: number }[]> {
  const parser = JSON.stringify(join(import.meta.dirname, 'dist/parser.js'));
  const program = `const { fingerprintOf } = await import(${parser});
    for (let i = 0; i < 200; i++) fingerprintOf('SELECT a, count(*) FROM b WHERE c = 1 GROUP BY 1');`;
  const flags = ['--wasm-sync-tier-up', '--wasm-tiering-budget=10000', '--trace-wasm-compilation-times'];
  const { stdout } = await run(process.execPath, [...flags, '--input-type=module', '--eval', program]);
  return Array.from(stdout.matchAll(/using TurboFan, took \d+ ms and (\d+)/g), ([, bytes]) => ({
    bytes: Number(bytes),
  }));
}

describe("PostgreSQL's parser", () => {
  it('reads every text correctly after texts that trap', async () => {
    const { fingerprints, renewals } = await behindTraps();
    expect(fingerprints).toEqual(['50fde20626009aba']);
    expect(renewals).toBeGreaterThanOrEqual(60);
  });

  it('is optimised except for the function that needs 600 MiB', async () => {
    const compiled = await compilations();
    expect(compiled.length).toBeGreaterThan(60);
    expect(compiled.filter(({ bytes }) => bytes > 100 << 20)).toEqual([]);
  });
});
