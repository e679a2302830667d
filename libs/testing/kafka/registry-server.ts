import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { kept } from './broker-package.js';
import { freePorts, untilAnswers } from './kafka-broker.js';
import { LastingProcess } from './lasting-process.js';

/** The newest version that Java 17 runs. */
const VERSION = '3.0.9';
const FLAGS = ['-Xmx192m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dquarkus.http.host=127.0.0.1'];

/** A schema registry for one spec; it keeps schemas in memory. Stop it in `afterAll`. */
export interface RegistryServer {
  /** URL of the interface for Confluent's clients. */
  readonly url: string;
  /** Stops it with `kill -STOP`: it accepts connections and does not answer. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => Promise<void>;
}

/** Starts Apicurio, of its published package, on a free port. */
export async function startRegistry(): Promise<RegistryServer> {
  const jar = await apicurio();
  const folder = mkdtempSync(join(tmpdir(), 'pgherald-registry-'));
  const [port = 0] = await freePorts(1);
  const process = new LastingProcess(
    ['java', ...FLAGS, `-Dquarkus.http.port=${port}`, '-jar', jar],
    join(folder, 'registry.log'),
  );
  await process.start();
  const url = `http://127.0.0.1:${port}/apis/ccompat/v7`;
  // The first schema takes seconds, longer than a spec waits.
  await untilAnswers(url, async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ schema: '"string"' });
    const { ok, status } = await fetch(`${url}/subjects/first/versions`, { method: 'POST', headers, body });
    if (!ok) throw new Error(`HTTP ${status}`);
  });
  const stop = async (): Promise<void> => {
    await process.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, pause: () => process.signal('SIGSTOP'), resume: () => process.signal('SIGCONT'), stop };
}

/** Downloads the registry by Maven if it is not cached (109 MB). */
async function apicurio(): Promise<string> {
  const folder = await kept(`apicurio-${VERSION}`, async (making) => {
    const artifact = `io.apicurio:apicurio-registry-app:${VERSION}:tar.gz:all`;
    const run = promisify(execFile);
    await run('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${making}`], {
      cwd: making,
    });
    const archive = join(making, `apicurio-registry-app-${VERSION}-all.tar.gz`);
    await run('tar', ['-xzf', archive, '-C', making]);
    rmSync(archive);
  });
  return join(folder, `apicurio-registry-app-${VERSION}-runner.jar`);
}
