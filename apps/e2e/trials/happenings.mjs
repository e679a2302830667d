// What is done to the databases in a trial, and remembered.
import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = { least: 1_000, most: 5_000 };
/** Long enough to be seen by whoever watches next, after the longest time in which nobody does. */
const LIVES_MS = 45_000;

export class Happenings {
  /** By server: databases made, and of them those dropped again; deadlocks. */
  servers;
  #chance;
  #count = 0;

  constructor(postgres, chance) {
    this.#chance = chance;
    this.servers = postgres.map(({ name, started }) => ({
      name,
      started,
      created: new Map(),
      dropped: new Set(),
      deadlocks: 0,
    }));
  }

  /** Until the time: makes and drops databases, and lets sessions deadlock. */
  async goOn(until) {
    await Promise.all(this.servers.map((server) => this.#goOnWith(server, until)));
  }

  async #goOnWith(server, until) {
    const sessions = await Promise.all([0, 1].map(() => server.started.client('postgres')));
    while (Date.now() < until) {
      const old = [...server.created].find(([name, at]) => !server.dropped.has(name) && Date.now() - at > LIVES_MS);
      const turn = this.#chance();
      if (turn < 0.4) await deadlock(sessions).then(() => (server.deadlocks += 1));
      else if (turn < 0.7 || old === undefined) await this.#create(server, sessions[0]);
      else await this.#drop(server, sessions[0], old[0]);
      await sleep(EVERY_MS.least + this.#chance() * (EVERY_MS.most - EVERY_MS.least));
    }
    await Promise.all(sessions.map((session) => session.end()));
  }

  async #create(server, session) {
    const name = `trial_${this.#count++}`;
    await session.query(`CREATE DATABASE ${name} TEMPLATE template0 STRATEGY file_copy`);
    server.created.set(name, Date.now());
  }

  async #drop(server, session, name) {
    await session.query(`DROP DATABASE ${name} WITH (FORCE)`);
    server.dropped.add(name);
  }
}

async function deadlock([one, other]) {
  const lock = (client, key) => client.query('SELECT pg_advisory_xact_lock($1)', [key]);
  for (const client of [one, other]) await client.query('BEGIN');
  await lock(one, 1);
  await lock(other, 2);
  const outcomes = await Promise.allSettled([lock(one, 2), lock(other, 1)]);
  for (const client of [one, other]) await client.query('ROLLBACK');
  if (!outcomes.some(({ reason }) => reason?.code === '40P01')) throw new Error('there was no deadlock');
}
