import { PostgresError } from '@pgherald/postgres';
import { AbsentServer } from './absent-server.js';

const crowded = new PostgresError('too-many-connections', { server: 'a' }, { sqlstate: '53300' });
const refused = new PostgresError('refused', { server: 'a' });

const at = (random: number) =>
  new AbsentServer(
    () => 1_000,
    () => random,
  );
const rests = (random: number, errors: readonly (PostgresError | undefined)[], everyMs = 10_000) => {
  const server = at(random);
  return errors.map((error) => {
    server.polled(error, everyMs);
    return server.restUntil;
  });
};

describe('a server without a connection left for us', () => {
  it('is left alone for longer each time, up to a minute, and asked as usual once it answers', () => {
    expect(rests(1, [crowded, crowded, crowded, crowded, undefined])).toEqual([
      21_000,
      41_000,
      61_000,
      61_000,
      undefined,
    ]);
  });

  it('is left alone by some for half as long as by others', () => {
    expect(rests(0, [crowded])).toEqual([11_000]);
  });

  it('is never asked sooner than a poll is due that is further apart than a minute', () => {
    expect(rests(1, [crowded, crowded], 300_000)).toEqual([301_000, 301_000]);
  });
});

describe('a server that is down', () => {
  it('is asked again within the time between two polls, however often it was not there', () => {
    expect(rests(1, [refused, refused, refused])).toEqual([11_000, 11_000, 11_000]);
  });

  it('is asked by some in half that time, so that not all are there at the instant it is back', () => {
    expect(rests(0, [refused])).toEqual([6_000]);
    expect(rests(0.5, [refused])).toEqual([8_500]);
  });

  it('is not one without a connection left; nor is it when our own pool is at its cap', () => {
    const own = new PostgresError('too-many-connections', { server: 'a' });
    expect(rests(1, [own, refused, crowded])).toEqual([11_000, 11_000, 21_000]);
  });
});

describe('a server that ended all our connections and may be back already', () => {
  it('is asked by some at once, by others up to half the time between two polls later', () => {
    const asked = [0, 0.5, 1].map((random) => {
      const server = at(random);
      server.lost(10_000);
      return server.restUntil;
    });
    expect(asked).toEqual([1_000, 3_500, 6_000]);
  });
});
