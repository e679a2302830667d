import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Ticks of the kernel's clock in a second, on every Linux that Node runs on. */
const TICKS = 100;

export interface Usage {
  readonly cpuMs: number;
  readonly residentBytes: number;
}

/** CPU time since their start and resident memory of processes, from /proc. */
export function usageOf(pids: readonly number[]): Usage {
  const each = pids.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    const [user, system] = [Number(fields[11]), Number(fields[12])];
    const [, kibibytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return { cpuMs: ((user + system) * 1_000) / TICKS, residentBytes: Number(kibibytes) * 1_024 };
  });
  const sum = (key: keyof Usage) => each.reduce((total, usage) => total + usage[key], 0);
  return { cpuMs: sum('cpuMs'), residentBytes: sum('residentBytes') };
}

/** Bytes of records on a broker, by topic. */
export function topicBytes(dataFolder: string): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (const name of readdirSync(dataFolder)) {
    const [, topic] = /^(.+)-\d+$/.exec(name) ?? [];
    if (topic === undefined) continue;
    const logs = readdirSync(join(dataFolder, name)).filter((file) => file.endsWith('.log'));
    const size = logs.reduce((sum, file) => sum + statSync(join(dataFolder, name, file)).size, 0);
    bytes.set(topic, (bytes.get(topic) ?? 0) + size);
  }
  return bytes;
}
