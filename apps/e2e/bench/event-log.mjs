// Rows per second through the embedded log end to end, and what a row takes.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../../libs/event-log/embedded/throughput.bench.mjs');
const figures = JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }));
console.log(
  JSON.stringify([
    { what: 'event log: append, read, decode', value: figures.rowsPerSecond, unit: 'rows/s', atLeast: 100_000 },
    { what: 'event log: the same with encoding', value: figures.withEncoding, unit: 'rows/s' },
    { what: 'event log: a row of pg_stat_database', value: figures.bytesPerRow, unit: 'bytes' },
    { what: 'event log: the same on disk', value: figures.bytesPerRowOnDisk, unit: 'bytes' },
  ]),
);
