// Changes the databases of a trial and remembers what it did.
import type { Client } from '@pgherald/testing';
import type { NamedServer } from './deployment.ts';
import { sleepBetween } from './trial.ts';

/** Long enough that the next owner sees the database, after the longest time in which no process polls while the network is there. */
const LIFETIME_MS = 45_000;

/** What was done to one server. */
export interface ServerHistory extends NamedServer {
  /** Databases with the time of their creation. */
  readonly created: ReadonlyMap<string, number>;
  readonly dropped: ReadonlySet<string>;
  readonly deadlocks: number;
}

class ServerWorkload implements ServerHistory {
  readonly name: string;
  readonly postgres: NamedServer['postgres'];
  readonly address: string;
  readonly created = new Map<string, number>();
  readonly dropped = new Set<string>();
  deadlocks = 0;
  /** Since when the server can be reached; undefined while it cannot. */
  reachableSince: number | undefined = 0;

  constructor({ name, postgres, address }: NamedServer) {
    this.name = name;
    this.postgres = postgres;
    this.address = address;
  }

  async run(until: number, random: () => number): Promise<void> {
    const [one, other] = [await this.postgres.client('postgres'), await this.postgres.client('postgres')];
    while (Date.now() < until) {
      const old = [...this.created].find(([name, at]) => !this.dropped.has(name) && this.#wasSeen(at));
      const turn = random();
      if (turn < 0.4) await this.#deadlock(one, other);
      else if (turn < 0.7 || old === undefined) await this.#create(one);
      else await this.#drop(one, old[0]);
      await sleepBetween(random, 1_000, 5_000);
    }
    await Promise.all([one.end(), other.end()]);
  }

  /** Whether a poll must have seen a database that was created at this time. */
  #wasSeen(createdAt: number): boolean {
    const { reachableSince } = this;
    return reachableSince !== undefined && Date.now() - Math.max(createdAt, reachableSince) > LIFETIME_MS;
  }

  async #create(session: Client): Promise<void> {
    const name = `trial_${this.name}_${this.created.size}`;
    await session.query(`CREATE DATABASE ${name} TEMPLATE template0 STRATEGY file_copy`);
    this.created.set(name, Date.now());
  }

  async #drop(session: Client, name: string): Promise<void> {
    await session.query(`DROP DATABASE ${name} WITH (FORCE)`);
    this.dropped.add(name);
  }

  async #deadlock(one: Client, other: Client): Promise<void> {
    const lock = (client: Client, key: number) => client.query('SELECT pg_advisory_xact_lock($1)', [key]);
    for (const client of [one, other]) await client.query('BEGIN');
    await lock(one, 1);
    await lock(other, 2);
    const outcomes = await Promise.allSettled([lock(one, 2), lock(other, 1)]);
    for (const client of [one, other]) await client.query('ROLLBACK');
    if (!outcomes.some(isDeadlock)) throw new Error('there was no deadlock');
    this.deadlocks += 1;
  }
}

/** Creates and drops databases and lets sessions deadlock, until the time. */
export class Workload {
  readonly servers: readonly ServerHistory[];
  readonly #servers: readonly ServerWorkload[];

  constructor(servers: readonly NamedServer[]) {
    this.#servers = servers.map((server) => new ServerWorkload(server));
    this.servers = this.#servers;
  }

  /** Keeps all databases while their servers are unreachable, and until a poll must have seen them afterwards. */
  setReachable(isReachable: boolean): void {
    for (const server of this.#servers) server.reachableSince = isReachable ? Date.now() : undefined;
  }

  async run(until: number, random: () => number): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.run(until, random)));
  }
}

function isDeadlock(outcome: PromiseSettledResult<unknown>): boolean {
  return outcome.status === 'rejected' && (outcome.reason as { readonly code?: string }).code === '40P01';
}
