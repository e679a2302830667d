import type { ServerFacts } from '@pgherald/postgres';
import { epochsOf, storedEpochs, SERVER } from './epochs.js';

function database(oid: number, statsReset: number | null = null) {
  return { oid, name: `d${oid}`, storedName: null, state: 'open' as const, statsReset };
}

function facts(overrides: Partial<ServerFacts> = {}): ServerFacts {
  return {
    clock: 1_000,
    systemIdentifier: 7n,
    versionNum: 180_000,
    role: 'primary',
    timeline: 1,
    postmasterStartTime: 100,
    walStatsReset: 50,
    database: { oid: 5, name: 'd5' },
    databases: [database(5), database(16_384, 70)],
    missing: [],
    ...overrides,
  };
}

const FIRST = epochsOf(facts(), []);
const KNOWN = storedEpochs(FIRST);
const changed = (later: Partial<ServerFacts>): number[] => {
  const now = epochsOf(facts({ clock: 2_000, ...later }), KNOWN);
  return [...now].filter(([oid, { epoch }]) => FIRST.get(oid)?.epoch !== epoch).map(([oid]) => oid);
};

describe('epochsOf', () => {
  it('gives server and databases separate epochs that last until statistics are lost', () => {
    expect([...FIRST.keys()]).toEqual([SERVER, 5, 16_384]);
    expect(new Set([...FIRST.values()].map(({ epoch }) => epoch)).size).toBe(3);
    expect(changed({})).toEqual([]);
  });

  it.each([
    ['another data directory', { systemIdentifier: 8n }],
    ['a crash, which only the statistics of the server show', { walStatsReset: 1_500 }],
  ])('makes all of them new after %s', (_, later) => {
    expect(changed(later)).toEqual([SERVER, 5, 16_384]);
  });

  it('keeps epochs over a restart, which keeps the statistics', () => {
    expect(changed({ postmasterStartTime: 1_500 })).toEqual([]);
  });

  it('begins new epochs after a restart of a server without pg_stat_wal', () => {
    const [before, after] = [100, 1_500].map(
      (postmasterStartTime) => epochsOf(facts({ walStatsReset: null, postmasterStartTime }), []).get(SERVER)?.epoch,
    );
    expect(after).not.toBe(before);
  });

  it('begins a new epoch only for the database whose statistics were reset', () => {
    expect(changed({ databases: [database(5, 1_500), database(16_384, 70)] })).toEqual([5]);
  });

  it('counts from the reset, or from the first poll of the epoch if the reset is unknown', () => {
    const later = epochsOf(facts({ clock: 2_000 }), KNOWN);
    expect([...later.values()].map(({ since, countersSince }) => [since, countersSince])).toEqual([
      [1_000, 50],
      [1_000, 1_000],
      [1_000, 70],
    ]);
  });

  it('counts from zero in a new epoch', () => {
    const later = epochsOf(facts({ clock: 2_000, walStatsReset: 1_500 }), KNOWN);
    expect(later.get(5)).toMatchObject({ since: 2_000, countersSince: 2_000 });
  });

  it('gives a database before PostgreSQL 15 no epoch until it has a reset time', () => {
    const old = epochsOf(facts({ versionNum: 140_000 }), []);
    expect([...old.keys()]).toEqual([SERVER, 16_384]);
  });

  it('stores all epochs, ordered by oid', () => {
    expect(KNOWN.map(({ databaseOid }) => databaseOid)).toEqual([SERVER, 5, 16_384]);
    expect(
      storedEpochs(epochsOf(facts({ clock: 9_000, databases: [database(16_384, 70), database(5)] }), KNOWN)),
    ).toEqual(KNOWN);
  });
});
