import { join } from 'node:path';
import { eventually, startPostgres, temporaryFolder, type StartedPostgres } from '@pgherald/testing';
import { ownContext, refusingLog, watch, type Watching } from './testing/index.js';

describe('two targets of one server under different cluster names', () => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let watching: Watching | undefined;
  beforeAll(async () => (postgres = await startPostgres()));
  afterEach(stop);
  afterAll(async () => {
    await postgres.stop();
    folder.remove();
  });

  async function stop(): Promise<void> {
    await watching?.stop();
    watching = undefined;
  }

  const start = async (directory: string, isRefusing = () => false) => {
    watching = await watch({
      context: ownContext(join(folder.path, 'sql'), {
        steady: { sql: 'SELECT 1::bigint AS "walFiles", 2::bigint AS "walDirectoryBytes"' },
      }),
      targets: [
        { name: 'two', cluster: 'shop', url: postgres.url() },
        { name: 'one', cluster: 'orders', url: postgres.url() },
      ],
      directory: join(folder.path, directory),
      through: (log) => refusingLog(log, isRefusing),
    });
    return watching;
  };

  it('publish one ClusterSplit, also after a restart', async () => {
    const first = await start('once');
    const split = await first.first('ClusterSplit');
    expect(split).toMatchObject({ clusters: ['orders', 'shop'], servers: ['one', 'two'], firstSight: false });
    await first.polls(2);
    await stop();
    const again = await start('once');
    await again.polls(3);
    expect(await again.all('ClusterSplit')).toHaveLength(1);
  });

  it('publish one ClusterSplit even if the log refused the first', async () => {
    let refusing = true;
    let appends = 0;
    // The first is that of the schemas.
    const of = await start('refused', () => (appends += 1) > 1 && refusing);
    await eventually('both have been refused', () => {
      const unpublished = JSON.stringify(of.board.status()).match(/"unpublishedPolls":[1-9]/g);
      return unpublished?.length === 2;
    });
    refusing = false;
    await of.first('ClusterSplit');
    await of.polls(2);
    expect(await of.all('ClusterSplit')).toHaveLength(1);
  });

  it('publish ScraperStarted and ScraperStopped', async () => {
    const of = await start('life');
    await of.polls(1);
    await stop();
    const after = await start('life');
    await after.polls(1);
    const servers = (events: readonly { subject: string }[]) => events.map(({ subject }) => subject).sort();
    expect(servers(await after.all('ScraperStopped'))).toEqual(['one', 'two']);
    expect(servers(await after.all('ScraperStarted'))).toEqual(['one', 'one', 'two', 'two']);
    const [stopped] = await after.all('ScraperStopped');
    expect(stopped).toMatchObject({ reason: null, polls: expect.any(Number) as number });
    expect(stopped?.polls).toBeGreaterThan(0);
  });
});
