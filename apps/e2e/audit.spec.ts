import { execFile } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { projectRoot } from '@pgherald/configuration';
import { temporaryFolder } from '@pgherald/testing';

const root = projectRoot().folder;
const ADVISORY = {
  id: 1,
  url: 'https://advisories.example/1',
  title: 'A hole',
  vulnerable_versions: '*',
  cwe: [],
  cvss: {},
};
const PACKAGE = { name: 'commander', 'dist-tags': { latest: '15.1.0' }, versions: { '15.1.0': { version: '15.1.0' } } };

/** Runs the audit against a registry with this answer. */
async function audit(answer: RequestListener): Promise<{ code: number; output: string }> {
  const server = createServer((request, response) => {
    request.resume();
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const cache = temporaryFolder();
  const registry = `http://127.0.0.1:${port}/`;
  const env = {
    ...process.env,
    npm_config_registry: registry,
    npm_config_fetch_retries: '0',
    npm_config_cache: cache.path,
  };
  const outcome = await new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, [join(root, 'audit.mjs')], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
  cache.remove();
  server.closeAllConnections();
  server.close();
  return outcome;
}

const advises =
  (severity: string): RequestListener =>
  (request, response) => {
    const isAudit = request.method === 'POST';
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(isAudit ? { commander: [{ ...ADVISORY, severity }] } : { ...PACKAGE, name: 'commander' }),
    );
  };

describe('npm run audit', () => {
  it('warns and does not fail when the audit service cannot be reached', async () => {
    const { code, output } = await audit((_, response) => response.writeHead(405).end());
    expect(output).toMatch(/^audit: warning: the audit service cannot be reached, so nothing was checked: .*405/);
    expect(code).toBe(0);
  });

  it('fails for a package with a serious vulnerability, and names it', async () => {
    const { code, output } = await audit(advises('high'));
    expect(output).toMatch(/^high: commander .*: A hole \(https:\/\/advisories\.example\/1\)/);
    expect(code).toBe(1);
  });

  it('names a minor vulnerability and does not fail', async () => {
    const { code, output } = await audit(advises('low'));
    expect(output).toMatch(/low: commander/);
    expect(output).toMatch(/0 of them high or critical/);
    expect(code).toBe(0);
  });
});
