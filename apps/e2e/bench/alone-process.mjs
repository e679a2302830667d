import { openEmbeddedLog, TYPE_HEADER } from '@pgherald/event-log';
import { EventCodec } from '@pgherald/events';
import { pollingSettings } from '@pgherald/polling';
import { tableIndexManagement, tableIndexManagementSettings } from '@pgherald/table-index-management';
import { createLogger } from '@pgherald/telemetry';
import { temporaryFolder } from '@pgherald/testing';
import { interleave } from './interleave.mjs';
import { mean, median } from './statistics.mjs';

const { url, count, groups, maxConnections } = JSON.parse(process.argv[2]);
const folder = temporaryFolder();
const log = await openEmbeddedLog({ directory: folder.path, logger: createLogger({ level: 'error' }) });
const codec = new EventCodec();
let largest = 0;
let databases = 0;
const onTransaction = ({ records }) => {
  largest = Math.max(largest, ...records.map(({ value }) => value.length));
  const summary = records.find(({ headers }) => headers[TYPE_HEADER] === 'MetricsCollected');
  databases = codec.decode(summary.value).event.groups.find(({ group }) => group === 'table-stats').readings;
};
const context = tableIndexManagement.create(tableIndexManagementSettings.parse({}));
const { polls } = await interleave({
  context: { ...context, groups: context.groups.filter(({ name }) => groups?.includes(name) ?? true) },
  log,
  floor: { poll: async () => undefined },
  url,
  count,
  maxConnections,
  onTransaction,
  pollTimeoutMs: pollingSettings.pollTimeout.parse(undefined),
  statementTimeout: undefined,
});
await log.close();
folder.remove();
const wall = median(polls.map((each) => each.wall));
const cpu = mean(polls.map((each) => each.cpu));
console.log(JSON.stringify({ wall, cpu, largest, databases, bytes: process.resourceUsage().maxRSS * 1_024 }));
