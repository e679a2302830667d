// The process that specs kill: handles events of one group and prints the number of each when its body is done.
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { subscribe } from '../dist/index.js';

const [brokers = '', prefix = '', group = '', bodyMs] = process.argv.slice(2);
const types = ['DeadlockDetected'] as const;
for await (const { event } of subscribe({ brokers, prefix, group, types, from: 'beginning' })) {
  await setTimeout(Number(bodyMs));
  writeSync(1, `${event.meta.cluster} ${Number(event.meta.eventId.slice(-12))}\n`);
}
