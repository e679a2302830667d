import { PostgresError } from '@pgherald/postgres';
import { ServerBackoff } from './server-backoff.js';

const crowded = new PostgresError('too-many-connections', { server: 'a' }, { sqlstate: '53300' });
const refused = new PostgresError('refused', { server: 'a' });

const at = (random: number) =>
  new ServerBackoff(
    () => 1_000,
    () => random,
  );
const rests = (random: number, errors: readonly (PostgresError | undefined)[], everyMs = 10_000) => {
  const server = at(random);
  return errors.map((error) => {
    server.onPoll(error, everyMs);
    return server.retryAt;
  });
};

describe('a server out of connections', () => {
  it('is retried with exponential backoff up to a minute, and polled as usual once it answers', () => {
    expect(rests(1, [crowded, crowded, crowded, crowded, undefined])).toEqual([
      21_000,
      41_000,
      61_000,
      61_000,
      undefined,
    ]);
  });

  it('spreads retries over 50 to 100 % of the interval', () => {
    expect(rests(0, [crowded])).toEqual([11_000]);
  });

  it('is not retried before the next poll if the interval exceeds a minute', () => {
    expect(rests(1, [crowded, crowded], 300_000)).toEqual([301_000, 301_000]);
  });
});

describe('a server that is down', () => {
  it('is retried within one interval, however often it has failed', () => {
    expect(rests(1, [refused, refused, refused])).toEqual([11_000, 11_000, 11_000]);
  });

  it('spreads retries over the second half of the interval', () => {
    expect(rests(0, [refused])).toEqual([6_000]);
    expect(rests(0.5, [refused])).toEqual([8_500]);
  });

  it('has no exponential backoff, even if our own pool is at its cap', () => {
    const own = new PostgresError('too-many-connections', { server: 'a' });
    expect(rests(1, [own, refused, crowded])).toEqual([11_000, 11_000, 21_000]);
  });
});

describe('a server that ended all our connections', () => {
  it('spreads retries over the first half of the interval', () => {
    const asked = [0, 0.5, 1].map((random) => {
      const server = at(random);
      server.onConnectionsLost(10_000);
      return server.retryAt;
    });
    expect(asked).toEqual([1_000, 3_500, 6_000]);
  });
});
