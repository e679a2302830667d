import { PostgresError } from '@pgherald/postgres';
import { CrowdedServer } from './crowded-server.js';

const crowded = new PostgresError('too-many-connections', { server: 'a' }, { sqlstate: '53300' });

describe('a server without a connection left for us', () => {
  const rests = (random: number, errors: readonly (PostgresError | undefined)[]) => {
    const server = new CrowdedServer(
      () => 1_000,
      () => random,
    );
    return errors.map((error) => {
      server.polled(error, 10_000);
      return server.restUntil;
    });
  };

  it('is left alone for longer each time, up to a minute, and asked as usual once it answers', () => {
    expect(rests(1, [crowded, crowded, crowded, crowded, undefined])).toEqual([21_000, 41_000, 61_000, 61_000, 0]);
  });

  it('is left alone by some for half as long as by others', () => {
    expect(rests(0, [crowded])).toEqual([11_000]);
  });

  it('is something else than our own pool at its cap, and than a server that is down', () => {
    const own = new PostgresError('too-many-connections', { server: 'a' });
    expect(rests(1, [own, new PostgresError('refused', { server: 'a' })])).toEqual([0, 0]);
  });
});
