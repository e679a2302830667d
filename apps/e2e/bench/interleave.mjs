// Polls of a context onto the embedded log, each followed by a turn of the floor, so that both see the same machine.
import { EventCodec } from '@pgherald/events';
import { configuredTargets, Polling, pollingSettings, targetSettings } from '@pgherald/polling';
import { createLogger, StatusBoard } from '@pgherald/telemetry';
import { z } from 'zod';
import { stopwatch } from './statistics.mjs';

/**
 * A poll lasts from its first session to the end of its transaction; then, before the next begins, the floor has its turn.
 * Without a cadence of their own all groups of the context are due at each poll.
 */
export async function interleave({
  context,
  log,
  floor,
  url,
  count,
  maxConnections = 10,
  onTransaction = () => undefined,
  pollTimeoutMs = 60_000,
  statementTimeout = '30s',
}) {
  const polls = [];
  const floors = [];
  const { promise: done, resolve: finish, reject: onFailure } = Promise.withResolvers();
  let stop;
  const through = new Proxy(log, {
    get: (_, name) => (name === 'append' ? append : bound(log, name)),
  });
  async function append(transaction) {
    await log.append(transaction);
    if (!stop || transaction.records.length < 5) return;
    polls.push(stop());
    stop = undefined;
    onTransaction(transaction, polls.length);
    const stopFloor = stopwatch();
    await floor.poll();
    floors.push(stopFloor());
    if (polls.length === count) finish();
  }
  const settings = { interval: '1ms', maxConnections, statementTimeout };
  const target = targetOf(url, settings, () => (stop ??= stopwatch()));
  const polling = new Polling({
    targets: [target],
    log: through,
    name: 'bench',
    codec: new EventCodec(),
    prefix: 'pgherald',
    version: '0.0.0-bench',
    pollTimeoutMs,
    logger: createLogger({ level: 'error' }),
    board: new StatusBoard(),
    onFailure,
  });
  polling.add({ ...context, groups: context.groups.map(({ everyMs: _, ...group }) => group) });
  await polling.onApplicationBootstrap();
  await done;
  await polling.beforeApplicationShutdown();
  return { polls, floors };
}

function targetOf(url, polling, onSession) {
  const settings = z.object(pollingSettings).parse(polling);
  const [target] = configuredTargets([targetSettings.parse({ name: 'bench', url })], {
    settings,
    applicationName: 'pgherald',
    environment: {},
  });
  const { connections } = target;
  const noticed = new Proxy(connections, {
    get: (_, name) => {
      if (name === 'withSession') onSession();
      return bound(connections, name);
    },
  });
  return { ...target, connections: noticed };
}

function bound(object, name) {
  const value = object[name];
  return typeof value === 'function' ? value.bind(object) : value;
}
