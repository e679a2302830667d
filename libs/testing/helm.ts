import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, kept } from './kafka/broker-package.js';
import { onPath } from './promtool.js';

const VERSION = 'v3.16.4';
const NAME = `helm-${VERSION}`;
const BUILD_LIMIT_MS = 1_500_000;

/**
 * Path of helm: of this machine, else one that was built before; undefined without either.
 *
 * @param options.canBuild whether to build it where Go is present, which takes ten minutes on two cores
 */
export async function helmProgram({ canBuild }: { readonly canBuild: boolean }): Promise<string | undefined> {
  const built = join(cacheFolder(), NAME, 'helm');
  const found = onPath('helm') ?? (existsSync(built) ? built : undefined);
  if (found !== undefined || !canBuild || onPath('go') === undefined) return found;
  await kept(NAME, async (folder) => {
    const env = { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod' };
    await promisify(execFile)('go', ['install', `helm.sh/helm/v3/cmd/helm@${VERSION}`], {
      env,
      timeout: BUILD_LIMIT_MS,
    });
  });
  return built;
}
