import type { DatabaseOfServer, Reading, DomainEvent } from '@pgherald/events';
import { decisionId } from './decision-id.js';
import { EpisodeLedger, type EpisodeMemory, type Missing } from './episode-ledger.js';
import type { Finding, Rule } from './rule.js';
import { micros, SECOND } from './units.js';

type Opening = 'TableBloated';
type Bloat = Finding<Opening>;

const NOW = 1_767_323_045_000_000;
const EMPTY: EpisodeMemory = { episodes: [], firstReadings: [] };
const SHOP = { oid: 5, name: 'shop' };
const UNKNOWN = { realBytes: null, bloatBytes: null, confidence: null };
const NAMES = { database: SHOP, schemaName: 'public', tableOid: 7, tableName: 'cart' };
const FACTS = { ...NAMES, relationOid: 7, relationKind: 'table', realBytes: 900, bloatBytes: 450, confidence: 'high' };

const rule = (overrides: Partial<Rule<Opening>> = {}): Rule<Opening> => ({
  opening: 'TableBloated',
  whenGone: (facts) => ({ ...facts, ...UNKNOWN }),
  ...overrides,
});

const finding = (overrides: Partial<Bloat> = {}): Bloat => ({
  key: '7',
  subject: 'shop public.cart',
  standing: 'over',
  value: 50,
  limit: 40,
  facts: FACTS,
  ...overrides,
});

const reading = (second: number, overrides: Partial<Reading> = {}): Reading => ({
  type: 'BloatEstimated',
  group: 'bloat',
  database: SHOP,
  polledAt: NOW + second * SECOND,
  eventId: `reading ${second}`,
  statsEpoch: null,
  rows: [],
  complete: true,
  skipped: [],
  ...overrides,
});

interface Step {
  readonly reading?: Reading;
  readonly missing?: Missing<Opening>;
  readonly findings?: readonly Partial<Bloat>[];
  readonly databases?: readonly DatabaseOfServer[];
}

/** Follows one rule through readings a second apart. */
function watch(steps: readonly Step[], of = rule(), start = EMPTY) {
  let memory = start;
  const events = steps.map(({ findings = [{}], databases, missing, reading: own }, second) => {
    const at = own ?? reading(second);
    const ledger = new EpisodeLedger(memory, { polledAt: at.polledAt, databases: databases ?? null });
    const all = findings.map((each) => finding(each));
    const followed = databases ? [] : ledger.follow(of, at, () => all, missing);
    const closed = ledger.closeGoneDatabases();
    memory = ledger.memory;
    return [...followed, ...closed] as Extract<DomainEvent, { type: Opening | 'TableBloatCleared' }>[];
  });
  return { events, memory };
}

const short = (events: readonly (readonly DomainEvent[])[]) =>
  events.map((each) =>
    each.map((event) => ('reason' in event ? [event.type, event.reason].filter(Boolean).join(' ') : '')),
  );

const PRESENT: Step = {};
const ABSENT: Step = { findings: [] };

describe('an episode', () => {
  it('opens at the first reading with its condition, and closes when the condition ended', () => {
    const { events, memory } = watch([PRESENT, PRESENT, { findings: [{ standing: 'under', value: 30 }] }]);
    expect(short(events)).toEqual([['TableBloated'], [], ['TableBloatCleared recovered']]);
    const [opening, closing] = events.flat();
    const episode = decisionId('reading 0', 'TableBloated', 'shop public.cart');
    expect(opening).toMatchObject({
      episode,
      value: 50,
      limit: 40,
      since: NOW,
      causedBy: 'reading 0',
      bloatBytes: 450,
    });
    expect(closing).toMatchObject({ episode, value: 30, limit: 40, since: NOW + 2 * SECOND, causedBy: 'reading 2' });
    expect(memory.episodes).toEqual([]);
  });

  it('stays open between its limit and the value that clears, and does not open there', () => {
    const between: Step = { findings: [{ standing: 'between' }] };
    expect(short(watch([between, PRESENT, between, ABSENT]).events)).toEqual([
      [],
      ['TableBloated'],
      [],
      ['TableBloatCleared dropped'],
    ]);
  });

  it('neither opens nor closes on an unknown standing or in an incomplete reading', () => {
    const unknown: Step = { findings: [{ standing: 'unknown' }] };
    const partial: Step = { findings: [], reading: reading(2, { complete: false }) };
    expect(short(watch([unknown, PRESENT, partial, unknown]).events).flat()).toEqual(['TableBloated']);
  });

  it('opens only after as many consecutive readings as its rule asks for, since the first of them', () => {
    const { events } = watch([PRESENT, ABSENT, PRESENT, PRESENT, PRESENT], rule({ readings: 3 }));
    expect(short(events)).toEqual([[], [], [], [], ['TableBloated']]);
    expect(events[4]?.[0]).toMatchObject({ since: NOW + 2 * SECOND, firstSight: false });
  });

  it('opens only when its condition has lasted as long as its rule asks for', () => {
    const { events } = watch([PRESENT, PRESENT, PRESENT], rule({ lasting: micros(2_000) }));
    expect(short(events)).toEqual([[], [], ['TableBloated']]);
    expect(
      short(watch([{ findings: [{ since: NOW - 9 * SECOND }] }], rule({ lasting: micros(2_000) })).events),
    ).toEqual([['TableBloated']]);
  });

  it('is seen at first sight when the first reading for its rule had its condition, also when it opens later', () => {
    const firstSight = (steps: readonly Step[], of = rule()) =>
      watch(steps, of)
        .events.flat()
        .map((event) => event.firstSight);
    expect(firstSight([PRESENT])).toEqual([true]);
    expect(firstSight([PRESENT, PRESENT], rule({ readings: 2 }))).toEqual([true]);
    expect(firstSight([ABSENT, PRESENT])).toEqual([false]);
    expect(firstSight([PRESENT, ABSENT, PRESENT])).toEqual([true, false, false]);
  });

  it('closes with the reason that the rule gives for a missing subject, and stays open without one', () => {
    const missing = (reason: 'recovered' | 'unwatched' | undefined): Step => ({ findings: [], missing: () => reason });
    expect(short(watch([PRESENT, missing(undefined), missing('recovered')]).events)).toEqual([
      ['TableBloated'],
      [],
      ['TableBloatCleared recovered'],
    ]);
    expect(short(watch([PRESENT, missing('unwatched')]).events)[1]).toEqual(['TableBloatCleared unwatched']);
  });

  it('closes as unwatched when its limit no longer applies', () => {
    const { events } = watch([PRESENT, { findings: [{ standing: 'unwatched' }] }]);
    expect(short(events)[1]).toEqual(['TableBloatCleared unwatched']);
  });

  it('names a subject that is gone as it was last seen, without measured values', () => {
    const renamed = { subject: 'shop public.basket', facts: { ...FACTS, tableName: 'basket' } };
    const { events } = watch([PRESENT, { findings: [renamed] }, ABSENT]);
    expect(events[2]?.[0]).toMatchObject({
      subject: 'shop public.basket',
      ...{ tableName: 'basket', value: null, limit: 40, ...UNKNOWN },
    });
  });

  it('repeats the facts of its opening event that its rule names, and the last value if the rule keeps it', () => {
    const changed = { value: 70, facts: { ...FACTS, relationKind: 'toast' } };
    const of = rule({ asOpened: ['relationKind'], keepsValue: true });
    const { events } = watch([PRESENT, { findings: [changed] }, ABSENT], of);
    expect(events[2]?.[0]).toMatchObject({ relationKind: 'table', value: 70 });
  });

  it('closes and opens again when its key names another subject', () => {
    const { events } = watch([PRESENT, { findings: [{ isReplaced: true }] }]);
    expect(short(events)[1]).toEqual(['TableBloatCleared dropped', 'TableBloated']);
    expect(events[1]?.[0]?.episode).not.toBe(events[1]?.[1]?.episode);
  });

  it('closes with its database, whichever rule opened it', () => {
    const dropped = watch([PRESENT, { databases: [] }]);
    expect(short(dropped.events)[1]).toEqual(['TableBloatCleared dropped']);
    expect(dropped.events[1]?.[0]).toMatchObject({ causedBy: null, since: NOW + SECOND, database: SHOP, ...UNKNOWN });
    expect(dropped.memory).toEqual(EMPTY);
    const unwatched = watch([PRESENT, { databases: [{ ...SHOP, isWatched: false }] }]);
    expect(short(unwatched.events)[1]).toEqual(['TableBloatCleared unwatched']);
    expect(short(watch([PRESENT, { databases: [{ ...SHOP, isWatched: true }] }]).events)[1]).toEqual([]);
  });

  it('causes no event when its database is gone before it opened', () => {
    expect(short(watch([PRESENT, { databases: [] }], rule({ readings: 2 })).events)).toEqual([[], []]);
  });
});

it('encodes the same memory for any order of findings', () => {
  const memoryOf = (...keys: readonly string[]) => watch([{ findings: keys.map((key) => ({ key })) }]).memory;
  expect(JSON.stringify(memoryOf('7', '10', '8'))).toBe(JSON.stringify(memoryOf('8', '7', '10')));
});
