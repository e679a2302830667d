import { watch } from '@pgherald/polling/testing';
import { isInstalled, startPostgres, temporaryFolder, type Major } from '@pgherald/testing';
import { oftenRead } from './testing/often.js';

const MAJORS = ([18, 13] as Major[]).filter(isInstalled);
const WAITERS = 120;

describe.each(MAJORS)('many waiters on PostgreSQL %i', (major) => {
  it('cause one BlockingDetected of bounded size, and its end', async () => {
    const folder = temporaryFolder();
    const settings = { max_connections: WAITERS + 40, track_activity_query_size: '8kB' };
    const postgres = await startPostgres({ major, settings });
    const root = await postgres.client();
    await root.query("CREATE TABLE stock (id int, note text); INSERT INTO stock VALUES (1, 'x')");
    await root.query('BEGIN; UPDATE stock SET note = note');
    const long = `UPDATE stock SET note = note WHERE id = 1 ${'AND note IS NOT NULL '.repeat(200)}`;
    const waiting: Promise<unknown>[] = [];
    for (let i = 0; i < WAITERS; i++) waiting.push((await postgres.client()).query(long));
    const url = postgres.url('postgres', 'monitor');
    const watching = await watch({
      context: oftenRead({ blocking: '100ms' }),
      targets: [{ url }],
      directory: folder.path,
    });
    const event = await watching.first('BlockingDetected');
    expect(event).toMatchObject({ waiters: WAITERS, truncated: true });
    expect(event.sessions).toHaveLength(100);
    expect(new Set(event.sessions.slice(1).map(({ queryText }) => queryText?.length))).toEqual(new Set([1_024]));
    await root.query('COMMIT');
    await Promise.all(waiting);
    const { episode } = await watching.first('BlockingCleared', ({ rootPid }) => rootPid === event.rootPid);
    expect(episode).toBe(event.episode);
    expect(await watching.all('EventsDropped')).toEqual([]);
    await watching.stop();
    await postgres.stop();
    folder.remove();
  }, 120_000);
});
