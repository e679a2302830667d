// Kills, stops and pauses brokers, replicas, sinks and the backend at random, while databases come and go and sessions deadlock;
// then compares the log and what the backend has with what was done. `npm run trial:kafka-faults -- --seconds 600 --seed 1`
import { Cast } from './cast.mjs';
import { randomNumbers } from '@pgherald/testing';
import { FAULTS, pick } from './faults.mjs';
import { Happenings } from './happenings.mjs';
import { optionsOf } from './options.mjs';
import { verdict } from './verdict.mjs';

const values = optionsOf('Kills, stops and pauses what runs over Kafka, and compares what is there afterwards.', {
  seconds: ['600', 'How long.'],
  seed: [String(Date.now() % 100_000), 'Of the random numbers.'],
  brokers: ['3', 'How many.'],
  faults: ['all', 'Or kills: of replicas and sinks only, by SIGKILL.'],
});
const seconds = Number(values.seconds);
const chance = randomNumbers(Number(values.seed));
const startedAt = Date.now();
const say = (what) => process.stderr.write(`${((Date.now() - startedAt) / 1_000).toFixed(1).padStart(6)} s  ${what}\n`);

say(`${seconds} s, seed ${values.seed}, ${values.brokers} brokers`);
const cast = await Cast.start({ brokers: Number(values.brokers), say });
try {
  const happenings = new Happenings(cast.postgres, chance);
  const until = Date.now() + seconds * 1_000;
  const going = happenings.goOn(until);
  going.catch(() => undefined); // awaited below, unless something else fails first
  const faults = FAULTS.filter(({ least, kills }) => (values.faults === 'kills' ? kills : least <= seconds));
  for (const { once } of faults) if (once) await once(cast, say);
  while (Date.now() < until) {
    const { name, run } = pick(chance, faults);
    say(name);
    await run(cast, chance);
  }
  await going;
  say('all back; waiting until everything has arrived');
  await cast.allBack();
  const failures = await verdict(cast, happenings, say);
  for (const failure of failures) say(`FAILED: ${failure}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  await cast.stop();
}
process.exit();
