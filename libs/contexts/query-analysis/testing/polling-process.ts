// A process that a spec starts and kills. It reads the counters of all statements at every poll.
import { watch } from '@pgherald/polling/testing';
import { oftenRead } from './often.js';

const [directory = '', url = ''] = process.argv.slice(2);
process.stdin.once('end', () => process.exit());
process.stdin.resume();
const context = oftenRead({ topN: 2, topBy: 'rows', plans: false });
await watch({
  // A restart searches for the reading before within three times the longest cadence.
  context: {
    ...context,
    groups: context.groups.map((group) => (group.name === 'activity' ? { ...group, everyMs: 60_000 } : group)),
  },
  targets: [{ name: 'orders-1', url }],
  directory,
});
