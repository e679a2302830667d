import { setAt } from '@pgherald/configuration';
import { type Global, globalsOf } from './carry-over.js';
import type { NamedReceiver } from './named-receiver.js';
import { carried, notCarried } from './remarks.js';
import { intervalOf, type ServerReceivers } from './targets.js';

interface Claim {
  readonly global: Global;
  readonly named: NamedReceiver;
  readonly server: ServerReceivers;
  /** Whether the file has it, rather than only the receiver's default. */
  readonly isGiven: boolean;
  /** Whether the receiver is in a pipeline of the setting's signal. */
  readonly isInPipeline: boolean;
}

/** Cadences as in the Collector, which reads all metrics of a receiver at its `collection_interval`. */
const CADENCES = {
  'database-metrics': { sizesEvery: 'interval' },
  'table-index-management': {
    tablesEvery: 'interval',
    indexesEvery: 'interval',
    sizesEvery: 'interval',
    functionsEvery: 'interval',
  },
};

/**
 * Returns settings that pgherald has once for all servers. Among several receivers, one in a pipeline of the signal wins,
 * then one that has the key in the file, then the first. A remark names each differing one.
 */
export function agreedSettings(servers: readonly ServerReceivers[]): {
  settings: Record<string, unknown>;
  remarks: string[];
} {
  const settings: Record<string, unknown> = structuredClone(CADENCES);
  const remarks: string[] = [];
  const claims = servers.flatMap((receivers) => receivers.flatMap((named) => claimsOf(named, receivers)));
  for (const [, [first, ...rest]] of Map.groupBy(claims, ({ global }) => global.path.join(' '))) {
    if (first === undefined) continue;
    const chosen = rest.reduce((best, claim) => (rankOf(claim) > rankOf(best) ? claim : best), first);
    setAt(settings, chosen.global.path, chosen.global.value);
    remarks.push(...remarksOn([first, ...rest], chosen));
  }
  return { settings, remarks };
}

function claimsOf(named: NamedReceiver, receivers: ServerReceivers): Claim[] {
  const interval = named.receiver.collection_interval;
  const globals = globalsOf(named);
  if (named.signals.has('logs') && interval !== intervalOf(receivers)) {
    const path = ['query-analysis', 'samplesEvery'];
    globals.push({ path, value: `${interval}ms`, from: 'collection_interval', signal: 'logs' });
  }
  return globals.map((global) => ({
    global,
    named,
    server: receivers,
    isGiven: named.writtenKeys.has(global.from),
    isInPipeline: global.signal === undefined || named.signals.has(global.signal),
  }));
}

const rankOf = ({ isGiven, isInPipeline }: Claim) => (isInPipeline ? 2 : 0) + (isGiven ? 1 : 0);

function remarksOn(claims: readonly Claim[], chosen: Claim): string[] {
  return claims.flatMap(({ global: { value, from, changed }, named, server, isGiven, isInPipeline }) => {
    const place = `${named.place}.${from}`;
    if (value === chosen.global.value) return changed === undefined ? [] : [carried(place, changed)];
    if (!isGiven && (!isInPipeline || server === chosen.server)) return [];
    return [notCarried(place, `one for all servers here, and receivers.${chosen.named.key} says otherwise`)];
  });
}
