import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

export const KAFKA_VERSION = '4.1.1';
export const CLUSTER_ID = '5L6g3nShT-eMCtK--X86sw';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>pgherald</groupId><artifactId>kafka-broker</artifactId><version>${KAFKA_VERSION}</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${KAFKA_VERSION}</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
`;

/** Whether this machine can run a broker of the published jars. */
export function hasJavaAndMaven(): boolean {
  return ['java', 'mvn'].every((program) => {
    try {
      execFileSync(program, ['-version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/** Cache of downloads. */
export function cacheFolder(): string {
  const caches = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(caches, 'pgherald');
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return join(tmpdir(), 'pgherald-cache');
  }
}

/** The broker's jars; downloads them by Maven if they are not cached (54 MB). */
export function brokerJars(): Promise<string> {
  return kept(`kafka-${KAFKA_VERSION}`, async (folder) => {
    writeFileSync(join(folder, 'pom.xml'), POM);
    const copy = ['-q', '-B', '-f', join(folder, 'pom.xml'), 'dependency:copy-dependencies'];
    await promisify(execFile)('mvn', [...copy, `-DoutputDirectory=${folder}`]);
  });
}

/** Compiles Java sources (file name to text) against the broker's jars; resolves with the folder of their classes. */
export async function compiledClasses(folder: string, sources: Readonly<Record<string, string>>): Promise<string> {
  const files = Object.entries(sources).map(([name, text]) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  });
  const jars = await brokerJars();
  const classPath = readdirSync(jars)
    .filter((name) => name.endsWith('.jar'))
    .map((name) => join(jars, name))
    .join(delimiter);
  await promisify(execFile)('java', [
    '-m',
    'jdk.compiler/com.sun.tools.javac.Main',
    '-cp',
    classPath,
    '-d',
    folder,
    ...files,
  ]);
  return folder;
}

/** Whether `java` is a JDK with a compiler. */
export function hasJavaCompiler(): boolean {
  try {
    execFileSync('java', ['-m', 'jdk.compiler/com.sun.tools.javac.Main', '-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Creates the log folder of a broker: copies a formatted folder, which saves a process, unless the broker has users. */
export async function formattedFolder(
  jars: string,
  nodeId: number,
  target: string,
  scramUsers: Readonly<Record<string, string>>,
): Promise<void> {
  if (Object.keys(scramUsers).length > 0) return format(jars, nodeId, target, scramUsers);
  const template = await kept(`kafka-${KAFKA_VERSION}-node-${nodeId}`, (folder) =>
    format(jars, nodeId, join(folder, 'data'), {}),
  );
  cpSync(join(template, 'data'), target, { recursive: true });
}

async function format(
  jars: string,
  nodeId: number,
  data: string,
  scramUsers: Readonly<Record<string, string>>,
): Promise<void> {
  const file = `${data}.properties`;
  writeFileSync(
    file,
    [
      `node.id=${nodeId}`,
      'process.roles=broker,controller',
      `controller.quorum.voters=${nodeId}@127.0.0.1:9093`,
      'controller.listener.names=CONTROLLER',
      'listeners=PLAINTEXT://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093',
      `log.dirs=${data}`,
    ].join('\n'),
  );
  const users = Object.entries(scramUsers).flatMap(([name, password]) =>
    ['SCRAM-SHA-256', 'SCRAM-SHA-512'].flatMap((mechanism) => [
      '--add-scram',
      `${mechanism}=[name=${name},password=${password}]`,
    ]),
  );
  const tool = ['kafka.tools.StorageTool', 'format', '-t', CLUSTER_ID, '-c', file, ...users];
  await promisify(execFile)('java', ['-XX:TieredStopAtLevel=1', '-Xmx128m', '-cp', `${jars}/*`, ...tool]);
}

/** A folder of the cache, created once per machine; by rename, so that concurrent processes do not collide. */
export async function kept(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder(), name);
  if (existsSync(folder)) return folder;
  mkdirSync(cacheFolder(), { recursive: true });
  const making = mkdtempSync(join(cacheFolder(), 'making-'));
  try {
    await make(making);
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
