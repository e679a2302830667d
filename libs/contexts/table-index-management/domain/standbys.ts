import { micros } from '@pgherald/decisions';
import type { Reading } from '@pgherald/events';
import type { TableIndexManagementMemory } from '@pgherald/memories';

type Standbys = TableIndexManagementMemory['standbys'];

/** Precision of the last sight of a standby, as a part of the window; otherwise each poll would change the memory. */
const COARSE = 100;

/**
 * Returns the standbys of the window, because a disconnected one may have used an index. Those with one name count together:
 * addresses change, names do not.
 */
export function withStandbys(
  known: Standbys,
  { rows, polledAt }: Reading<'StandbysMeasured'>,
  windowMs: number,
): Standbys {
  const window = micros(windowMs);
  const counts = new Map<string, number>();
  for (const { slotName, applicationName } of rows) {
    const name = slotName ?? applicationName;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const before = new Map(known.map((each) => [each.name, each]));
  const seen = [...counts].map(([name, count]) => {
    const last = before.get(name);
    const isRecent = last !== undefined && last.count === count && polledAt - last.seenAt < window / COARSE;
    return isRecent ? last : { name, count, seenAt: polledAt };
  });
  const away = known.filter(({ name, seenAt }) => !counts.has(name) && polledAt - seenAt < window);
  return [...seen, ...away].sort((a, b) => (a.name < b.name ? -1 : 1));
}
