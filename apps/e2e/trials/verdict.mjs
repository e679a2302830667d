// Compares what a trial has left in the log and at the backend with what was done.
import { EventCodec, EVENTS } from '@pgherald/events';
import { topicsOf } from '@pgherald/event-log';
import { PREFIX } from './cast.mjs';

/** What is wrong, a sentence each; what there is to know is said. */
export async function verdict(cast, { servers }, say) {
  const { events, letters } = await everything(cast);
  const sent = atBackend(cast.receiver.accepted);
  const failures = [
    ...once(events),
    ...delivered(events, sent),
    ...poisoned(letters, cast.poisoned),
    ...dropped(events, say),
  ];
  for (const server of servers) {
    const own = events.filter(({ event }) => event.meta.server.name === server.name);
    failures.push(...databases(server, own), ...deadlocks(server, own, say));
    say(
      `${server.name}: ${server.created.size} databases made, ${server.dropped.size} dropped; longest time without a poll ${longestGap(own)} s`,
    );
  }
  say(
    `${events.length} events, ${sent.times.size} polls and ${sent.ids.size} log records at the backend, ${letters.length} dead letters, ${cast.restarts} restarts`,
  );
  return failures;
}

async function everything(cast) {
  const log = await cast.reader();
  const codec = new EventCodec();
  const events = [];
  for await (const { value } of log.read({
    topics: topicsOf(Object.keys(EVENTS), PREFIX),
    from: 'beginning',
    to: 'now',
  }))
    if (value.toString() !== 'no event') events.push(codec.decode(value));
  const letters = [];
  for await (const { headers } of log.read({ topics: [`${PREFIX}.dead-letter`], from: 'beginning', to: 'now' }))
    letters.push(headers);
  await log.close();
  return { events, letters };
}

function once(events) {
  const seen = new Set();
  const again = events.filter(({ event: { meta } }) => seen.has(meta.eventId) || !seen.add(meta.eventId));
  return again.map(({ type, event }) => `${type} ${event.meta.eventId} is in the log twice`);
}

/** Each reading's metrics and each decided event, at least once. */
function delivered(events, { times, ids }) {
  const missing = events.filter(
    ({ type, event: { meta } }) =>
      (type === 'DatabasesMeasured' && !times.has(`${meta.polledAt}000`)) ||
      (EVENTS[type].kind === 'decided' && !ids.has(meta.eventId)),
  );
  return missing.map(({ type, event }) => `${type} of ${event.meta.polledAt} did not come to the backend`);
}

/** A sink that is killed between the dead letter and its acknowledgement writes it again. */
function poisoned(letters, count) {
  const places = new Set(
    letters.map((headers) => `${headers['dead-letter-partition']}/${headers['dead-letter-offset']}`),
  );
  const others = letters.filter((headers) => headers['dead-letter-error'] !== 'not-avro');
  return [
    ...(places.size === count ? [] : [`${places.size} dead letters of ${count} poison messages`]),
    ...others.map((headers) => `a dead letter of ${headers['ce_type']}: ${headers['dead-letter-error']}`),
  ];
}

/** What one replica had decided and could not send before another took its server over, the other decides: only that may be given up. */
function dropped(events, say) {
  const all = events.filter(({ type }) => type === 'EventsDropped').map(({ event }) => event);
  const givenUp = all.filter(({ topic }) => topic === `${PREFIX}.database-metrics`);
  const counts = givenUp.flatMap(({ counts }) => counts).map(({ type, count }) => `${count} ${type}`);
  say(`given up by one replica, to be decided by another: ${counts.join(', ') || 'nothing'}`);
  return all.filter((each) => !givenUp.includes(each)).map(({ topic, value }) => `${value} events of ${topic} dropped`);
}

/**
 * Each database was told of once when it came, and once when it went. Of one that came and went while the only replica that saw
 * it could not send, and was replaced, no more is told than that something was dropped.
 */
function databases({ name, created, dropped }, own) {
  const told = (wanted) => own.filter(({ type }) => type === wanted).map(({ event }) => event.subject);
  const [discovered, vanished] = [told('DatabaseDiscovered'), told('DatabaseVanished')];
  const unseen = [...dropped].filter((each) => !discovered.includes(each) && !vanished.includes(each));
  const givenUp = own
    .filter(({ type }) => type === 'EventsDropped')
    .flatMap(({ event }) => event.counts)
    .reduce((sum, { type, count }) => sum + (type === 'DatabaseDiscovered' ? count : 0), 0);
  const excused = new Set(unseen.length <= givenUp ? unseen : []);
  const compare = (type, found, done) => {
    const wanted = done.filter((each) => !excused.has(each));
    const missing = wanted.filter((each) => !found.includes(each));
    const others = found.filter((each, index) => !wanted.includes(each) || found.indexOf(each) !== index);
    return [
      ...(missing.length === 0 ? [] : [`${name}: no ${type} of ${missing.join()}`]),
      ...(others.length === 0 ? [] : [`${name}: ${type} of ${others.join()} is told for nothing`]),
    ];
  };
  return [
    ...compare('DatabaseDiscovered', discovered, ['postgres', ...created.keys()]),
    ...compare('DatabaseVanished', vanished, [...dropped]),
  ];
}

/** Never more than there were; fewer where no reading lies close enough before, which is a baseline by design. */
function deadlocks({ name, deadlocks: done }, own, say) {
  const told = own.filter(({ type }) => type === 'DeadlockDetected').reduce((sum, { event }) => sum + event.value, 0);
  say(`${name}: ${told} of ${done} deadlocks told`);
  return told <= done ? [] : [`${name}: ${told} deadlocks told, but there were ${done}`];
}

function longestGap(own) {
  const times = own
    .filter(({ type }) => type === 'DatabasesMeasured')
    .map(({ event }) => event.meta.polledAt)
    .sort((a, b) => a - b);
  const gaps = times.slice(1).map((time, i) => time - times[i]);
  return (Math.max(0, ...gaps) / 1e6).toFixed(1);
}

function atBackend(accepted) {
  const times = new Set();
  const ids = new Set();
  for (const { path, body } of accepted) {
    const { resourceMetrics = [], resourceLogs = [] } = JSON.parse(body.toString());
    for (const { metrics } of resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics))
      for (const { name, sum } of metrics)
        if (name === 'postgresql.commits') for (const { timeUnixNano } of sum.dataPoints) times.add(timeUnixNano);
    for (const { logRecords } of resourceLogs.flatMap(({ scopeLogs }) => scopeLogs))
      for (const { attributes } of logRecords)
        ids.add(attributes.find(({ key }) => key === 'pgherald.event_id')?.value.stringValue);
    if (resourceMetrics.length + resourceLogs.length === 0) throw new Error(`an empty request to ${path}`);
  }
  return { times, ids };
}
