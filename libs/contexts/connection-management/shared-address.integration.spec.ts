import { watch, type Watching } from '@pgherald/polling/testing';
import {
  startBalancer,
  startPostgres,
  temporaryFolder,
  type StartedBalancer,
  type StartedPostgres,
} from '@pgherald/testing';
import { connectionManagement, connectionManagementSettings } from './index.js';

describe('a target whose address is shared by a primary and its standby', () => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let balancer: StartedBalancer;
  let watching: Watching | undefined;
  beforeAll(async () => {
    postgres = await startPostgres({ standby: true });
    balancer = await startBalancer([postgres.port, postgres.standby?.port ?? 0]);
  });
  afterAll(async () => {
    await watching?.stop();
    await balancer.stop();
    await postgres.stop();
    folder.remove();
  });

  const start = async () =>
    (watching = await watch({
      context: connectionManagement.create(connectionManagementSettings.parse({})),
      targets: [{ name: 'shop-1', url: postgres.url().replace(`:${postgres.port}/`, `:${balancer.port}/`) }],
      directory: folder.path,
      settings: { pooling: 'per-poll' },
    }));

  it('is one server in all events, and is reported once in two runs', async () => {
    let seen = await start();
    const { subject, watchedStart, otherStarts } = await seen.first('AddressShared');
    expect([subject, otherStarts]).toEqual(['shop-1', [expect.any(Number)]]);
    expect(otherStarts).not.toContain(watchedStart);
    for (let run = 0; run < 2; run++) {
      await seen.polls(6);
      await seen.stop();
      seen = await start();
    }
    await seen.polls(1);
    expect(await seen.all('AddressShared')).toHaveLength(1);
    expect(await seen.all('ServerRestarted')).toEqual([]);
    const polls = await seen.all('MetricsCollected');
    expect(new Set(polls.map(({ meta }) => `${meta.server.role} ${meta.statsEpoch}`)).size).toBe(1);
  });
});
