import { decisionId } from '@pgherald/decisions';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { EventName, PollOfServer } from '@pgherald/events';
import type { PollingMemory } from '@pgherald/memories';
import { createLogger } from '@pgherald/telemetry';
import { eventually, startPostgres, temporaryFolder, type StartedPostgres } from '@pgherald/testing';
import { ownContext, watch, type Watching } from '../testing/index.js';

const folder = temporaryFolder();
const files = join(folder.path, 'targets');
let postgres: StartedPostgres;
let watching: Watching | undefined;
let log = '';
beforeAll(async () => (postgres = await startPostgres()));
beforeEach(() => {
  rmSync(files, { recursive: true, force: true });
  mkdirSync(files);
  log = '';
});
afterEach(async () => {
  await watching?.stop();
  watching = undefined;
});
afterAll(async () => {
  await postgres.stop();
  folder.remove();
});

/** Publishes one DatabaseDiscovered for each server. */
const context = {
  ...ownContext(join(folder.path, 'sql'), {
    steady: { sql: 'SELECT 1::bigint AS "walFiles", 2::bigint AS "walDirectoryBytes"' },
  }),
  observe: (memory: PollingMemory, poll: PollOfServer) => {
    const [reading] = poll.readings;
    if (memory.checkpointedLimits !== '' || !reading) return { memory, events: [] };
    const database = { oid: 5, name: 'shop' };
    const episode = decisionId(reading.eventId, 'DatabaseDiscovered', 'shop');
    const common = { subject: 'shop', value: null, limit: null, since: poll.polledAt, episode, reason: null };
    const events = {
      type: 'DatabaseDiscovered' as const,
      ...common,
      causedBy: reading.eventId,
      firstSight: true,
      database,
    };
    return { memory: { ...memory, checkpointedLimits: 'published' }, events: [events] };
  },
};
const write = (name: string, text: string) => writeFileSync(join(files, `${name}.yaml`), text);
const put = (name: string, more = '') => write(name, `targets: [{name: ${name}, url: "${postgres.url()}"${more}}]\n`);
const remove = (name: string) => rmSync(join(files, `${name}.yaml`));
const start = async (directory: string) => {
  const destination = new Writable({
    write: (chunk: Buffer, _, done) => {
      log += chunk.toString();
      done();
    },
  });
  watching = await watch({
    context,
    targets: [{ name: 'always', url: postgres.url() }],
    directory: join(folder.path, directory),
    settings: { targetsFolder: files },
    logger: createLogger({ destination, readable: false }),
  });
  return watching;
};
const of = (server: string) => (event: { meta: { server: { name: string } } }) => event.meta.server.name === server;
const countOf = async (type: EventName, server: string) => (await watching?.all(type))?.filter(of(server)).length;
const times = (type: EventName, server: string, count: number) =>
  eventually(`${count} of ${type} of ${server}`, async () => (await countOf(type, server)) === count);

describe('a folder of targets', () => {
  it('adds targets at once, and closes the episodes of removed ones', async () => {
    const its = await start('come-and-go');
    await its.first('DatabaseDiscovered', of('always'));
    put('late');
    const discovered = await its.first('DatabaseDiscovered', of('late'));
    remove('late');
    const vanished = await its.first('DatabaseVanished', of('late'));
    expect(vanished).toMatchObject({
      subject: 'shop',
      episode: discovered.meta.eventId,
      reason: 'unwatched',
      firstSight: false,
      causedBy: null,
      database: { oid: 5, name: 'shop' },
      meta: { cluster: 'late', clock: 'agent', server: discovered.meta.server },
    });
    expect(await countOf('ScraperStopped', 'late')).toBe(1);
    const keys: string[] = [];
    for await (const { key } of its.log.states('pgherald.state')) keys.push(key);
    expect(new Set(keys.map((key) => key.split('/')[2]))).toEqual(new Set(['always']));

    put('late');
    await times('DatabaseDiscovered', 'late', 2);
    expect(await countOf('DatabaseDiscovered', 'always')).toBe(1);
    expect(await countOf('ScraperStopped', 'always')).toBe(0);
    const { rows } = await (
      await postgres.client()
    ).query(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE usename = 'monitor'`);
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('changes a target without closing its episodes', async () => {
    put('changed');
    const its = await start('change');
    await its.first('DatabaseDiscovered', of('changed'));
    put('changed', ', interval: 300ms');
    await times('ScraperStarted', 'changed', 2);
    const [, again] = (await its.all('ScraperStarted')).filter(of('changed'));
    expect(again?.intervalMs).toBe(300);
    await its.polls(2);
    expect(await countOf('DatabaseDiscovered', 'changed')).toBe(1);
    expect(await countOf('DatabaseVanished', 'changed')).toBe(0);
  });

  it('closes the episodes of a target that was removed while pgherald was stopped', async () => {
    put('gone');
    const first = await start('restart');
    const discovered = await first.first('DatabaseDiscovered', of('gone'));
    await first.stop();
    remove('gone');
    const second = await start('restart');
    const vanished = await second.first('DatabaseVanished', of('gone'));
    expect(vanished).toMatchObject({ episode: discovered.meta.eventId, reason: 'unwatched' });
    expect(vanished.meta.eventId).not.toBe(discovered.meta.eventId);
    await second.stop();
    const third = await start('restart');
    await third.polls(1);
    expect(await countOf('DatabaseVanished', 'gone')).toBe(1);
  });

  it('keeps the targets of a file that becomes invalid, and logs the invalid key', async () => {
    put('wrong');
    const its = await start('wrong');
    await its.first('ScraperStarted', of('wrong'));
    write('wrong', 'targets: [{name: wrong, url: "postgres://u:secret@h", databses: []}]\n');
    await eventually('the unknown key is logged', () =>
      log.includes('targets[0].databses: unknown key; did you mean databases?'),
    );
    put('twice', '');
    write('twice', `targets: [{name: always, url: "${postgres.url()}"}]\n`);
    await eventually('the duplicate name is logged', () => log.includes('two have the name always'));
    await its.polls(2);
    expect(await countOf('ScraperStopped', 'wrong')).toBe(0);
    expect(log).not.toContain('secret');
    put('wrong', ', interval: 300ms');
    await times('ScraperStarted', 'wrong', 2);
  });

  it('that does not exist fails the start', async () => {
    rmSync(files, { recursive: true });
    await expect(start('missing')).rejects.toThrow(/^targetsFolder: .* cannot be read \(ENOENT\)/);
  });
});
