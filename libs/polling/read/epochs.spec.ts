import type { ServerFacts } from '@pgherald/postgres';
import { epochsOf, knownEpochs, SERVER } from './epochs.js';

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
const KNOWN = knownEpochs(FIRST);
const changed = (later: Partial<ServerFacts>): number[] => {
  const now = epochsOf(facts({ clock: 2_000, ...later }), KNOWN);
  return [...now].filter(([oid, { epoch }]) => FIRST.get(oid)?.epoch !== epoch).map(([oid]) => oid);
};

describe('epochsOf', () => {
  it('gives server and databases epochs of their own, that stay as long as nothing was lost', () => {
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

  it('stay after a restart, which keeps the statistics', () => {
    expect(changed({ postmasterStartTime: 1_500 })).toEqual([]);
  });

  it('are new after a restart of a server that does not show when its statistics began', () => {
    const [before, after] = [100, 1_500].map(
      (postmasterStartTime) => epochsOf(facts({ walStatsReset: null, postmasterStartTime }), []).get(SERVER)?.epoch,
    );
    expect(after).not.toBe(before);
  });

  it('makes only that of a database new whose statistics were reset', () => {
    expect(changed({ databases: [database(5, 1_500), database(16_384, 70)] })).toEqual([5]);
  });

  it('counts from the reset, and where none is known from the first poll that saw the epoch', () => {
    const later = epochsOf(facts({ clock: 2_000 }), KNOWN);
    expect([...later.values()].map(({ since, countersSince }) => [since, countersSince])).toEqual([
      [1_000, 50],
      [1_000, 1_000],
      [1_000, 70],
    ]);
  });

  it('begins to count anew in a new epoch', () => {
    const later = epochsOf(facts({ clock: 2_000, walStatsReset: 1_500 }), KNOWN);
    expect(later.get(5)).toMatchObject({ since: 2_000, countersSince: 2_000 });
  });

  it('gives a database before 15 no epoch until it has statistics, for then they begin with a time of reset', () => {
    const old = epochsOf(facts({ versionNum: 140_000 }), []);
    expect([...old.keys()]).toEqual([SERVER, 16_384]);
  });

  it('does not forget nor reorder what is remembered of it', () => {
    expect(KNOWN.map(({ databaseOid }) => databaseOid)).toEqual([SERVER, 5, 16_384]);
    expect(
      knownEpochs(epochsOf(facts({ clock: 9_000, databases: [database(16_384, 70), database(5)] }), KNOWN)),
    ).toEqual(KNOWN);
  });
});
