// The process that specs kill: appends numbered records with their state, one transaction each, and prints each durable number.
import { writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { openEmbeddedLog } from '../dist/embedded/embedded-log.js';

const [directory = '', first, count] = process.argv.slice(2);
const logger = { info() {}, warn() {}, error() {} };
const log = await openEmbeddedLog({ directory, logger, reserveBytes: 0 });
writeSync(1, 'open\n');
for (let number = Number(first); number < Number(first) + Number(count); number++) {
  const value = Buffer.from(`${number} ${'.'.repeat(number % 2000)}`);
  await log.append({
    records: [
      { topic: 't', key: 'k', headers: {}, value },
      { topic: 't.copy', key: 'k', headers: {}, value },
    ],
    state: [{ topic: 's', key: 'last', value: Buffer.from(String(number)) }],
  });
  writeSync(1, `${number}\n`);
  await setImmediate();
}
process.stdin.resume().on('end', () => void log.close());
