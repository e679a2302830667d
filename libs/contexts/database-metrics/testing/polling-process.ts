// A process that a spec starts and kills. It writes a byte once it is loaded, polls from the first byte on stdin on, and writes a
// byte for each poll.
import { once } from 'node:events';
import { watch } from '@pgherald/polling/testing';
import { oftenRead } from './often.js';

const [directory = '', url = ''] = process.argv.slice(2);
process.stdin.once('end', () => process.exit());
process.stdout.write('.');
await once(process.stdin, 'data');
const { log } = await watch({
  context: oftenRead('databases', 'wal', 'settings', 'locks'),
  targets: [{ name: 'orders-1', cluster: 'shop', url }],
  directory,
  settings: { interval: '50ms' },
});
const topics = ['pgherald.database-metrics.recorded'];
for await (const { headers } of log.read({ topics, from: { time: Date.now() }, to: 'forever' }))
  if (headers['ce_type'] === 'MetricsCollected') process.stdout.write('.');
