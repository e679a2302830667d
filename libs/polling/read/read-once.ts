import { EventCodec } from '@pgherald/events';
import type { BoundedContext } from '../bounded-context.js';
import { ClusterRegistry } from '../targets/cluster-registry.js';
import { Backoff } from './backoff.js';
import { epochsOf } from './epochs.js';
import { DeferredDatabases } from './deferred-databases.js';
import { encodePoll } from '../publish/encode-poll.js';
import { metaOf } from '../decide/decide-poll.js';
import { pollOfServer, pollDataOf } from '../decide/poll-of-server.js';
import { readPoll } from './read-poll.js';
import type { Target } from '../targets/target.js';

/** Reads all groups of a context once, without a log and without a memory. */
export async function readOnce(context: BoundedContext, target: Target, signal: AbortSignal) {
  const { connections } = target;
  const due = context.groups.filter(({ onRequest }) => !onRequest);
  const backoff = new Backoff(() => performance.now());
  const deferred = new DeferredDatabases();
  const isWatched = (database: string): boolean => target.isWatched(database);
  const result = await readPoll({ context, due, requests: [], connections, backoff, deferred, isWatched, signal });
  const epochs = result.facts ? epochsOf(result.facts, []) : new Map<number, never>();
  const meta = metaOf({ context, target, result }, epochs);
  const publication = { codec: new EventCodec(), prefix: '', meta };
  const { published, results } = encodePoll(result, publication, epochs, new Map(), () => undefined);
  const readings = published.map(({ reading }) => reading);
  const services = { clusters: new ClusterRegistry() };
  const seen = { target, services, due, result, previous: new Map<string, never>(), nodes: [] };
  return { poll: pollOfServer(context, pollDataOf(seen, meta, readings, results)), error: result.error };
}
