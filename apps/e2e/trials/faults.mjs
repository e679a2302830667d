// What goes wrong in a trial.
import { setTimeout as sleep } from 'node:timers/promises';

export function pick(chance, list) {
  return list[Math.floor(chance() * list.length)];
}

/** Between two numbers of seconds. */
function some(chance, least, most) {
  return sleep(1_000 * (least + chance() * (most - least)));
}

/** `least`: seconds a trial must have for it. `kills`: of programs of ours. `once`: done at the beginning, and not at random. */
export const FAULTS = [
  {
    name: 'kill -9 of a replica of database-metrics',
    least: 0,
    kills: true,
    run: (cast, chance) => killed(chance, [pick(chance, cast.replicas)]),
  },
  {
    name: 'kill -9 of a sink',
    least: 0,
    kills: true,
    run: (cast, chance) => killed(chance, [pick(chance, cast.sinks)]),
  },
  { name: 'kill -9 of both sinks', least: 0, kills: true, run: (cast, chance) => killed(chance, cast.sinks) },
  { name: 'kill -9 of a broker', least: 0, run: (cast, chance) => lost(cast, chance, [pick(chance, cast.brokers)]) },
  { name: 'kill -9 of a replica and a broker', least: 60, run: both },
  { name: 'kill -9 of all brokers', least: 60, run: (cast, chance) => lost(cast, chance, cast.brokers) },
  { name: 'a replica is paused for 20 s', least: 60, run: paused },
  { name: 'the backend is away for 20 s', least: 60, run: (cast) => backendAway(cast, 20) },
  { name: 'a poison message', least: 0, run: (cast) => cast.poison() },
  { name: 'quiet', least: 0, run: (_, chance) => some(chance, 1, 5) },
]
  .map((fault) => ({ ...fault, once: undefined }))
  .concat([{ name: 'quiet', least: 300, run: (_, chance) => some(chance, 1, 5), once: stoppedForAMinute }]);

async function stoppedForAMinute(cast, say) {
  await sleep(5_000);
  say('all brokers are stopped for 60 s');
  await Promise.all(cast.brokers.map((broker) => broker.kill()));
  await sleep(60_000);
  await Promise.all(cast.brokers.map((broker) => broker.start()));
  await cast.brokersBack();
}

async function killed(chance, programs) {
  await Promise.all(programs.map((program) => program.kill()));
  await some(chance, 0, 4);
  for (const program of programs) program.start();
  await some(chance, 1, 8);
}

/** Another broker may go only when this one has caught up: two of three are needed. */
async function lost(cast, chance, brokers) {
  await Promise.all(brokers.map((broker) => broker.kill()));
  await some(chance, 1, 8);
  await Promise.all(brokers.map((broker) => broker.start()));
  await cast.brokersBack();
  await some(chance, 1, 8);
}

async function both(cast, chance) {
  await Promise.all([killed(chance, [pick(chance, cast.replicas)]), lost(cast, chance, [pick(chance, cast.brokers)])]);
}

async function paused(cast, chance) {
  const replica = pick(chance, cast.replicas);
  replica.signal('SIGSTOP');
  await sleep(20_000);
  replica.signal('SIGCONT');
  await some(chance, 1, 5);
}

async function backendAway(cast, seconds) {
  cast.receiver.answerWith(() => ({ status: 503 }));
  await sleep(1_000 * seconds);
  cast.receiver.answerWith(() => ({ status: 200 }));
}
