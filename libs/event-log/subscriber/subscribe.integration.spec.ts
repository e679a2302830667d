import { type AnyEvent, EventCodec, EVENTS, Records } from '@pgherald/events';
import { eventually, temporaryFolder } from '@pgherald/testing';
import { deadLetters } from '../dead-letters.js';
import { type EmbeddedLog, openEmbeddedLog } from '../embedded/embedded-log.js';
import type { NewRecord } from '../event-log.js';
import { toRecord } from '../record.js';
import { deadlock, scraperStarted, settingChanged } from '../samples.js';
import { subscribe, type SubscriberOptions } from './subscribe.js';

const codec = new EventCodec();
const warnings: string[] = [];
const note = (_fields: object, message: string): void => void warnings.push(message);
const logger = { info: () => undefined, warn: note, error: note };
const deadlocks = (...numbers: number[]): NewRecord[] =>
  numbers.map((number) => toRecord(codec, 'DeadlockDetected', deadlock(number)));
const numberOf = ({ event }: Pick<AnyEvent, 'event'>): number => Number(event.meta.eventId.slice(-12));

describe('subscribe on a log that is open in this process', () => {
  const folder = temporaryFolder();
  let log: EmbeddedLog;
  let groups = 0;
  let group: string;
  beforeAll(async () => {
    log = await openEmbeddedLog({ directory: folder.path, logger, reserveBytes: 0 });
    await log.append({ records: deadlocks(1, 2, 3), state: [] });
    const others = [
      toRecord(codec, 'SettingChanged', settingChanged(4)),
      toRecord(codec, 'ScraperStarted', scraperStarted(5)),
    ];
    await log.append({ records: others, state: [] });
  });
  beforeEach(() => {
    group = `group-${groups++}`;
    warnings.length = 0;
  });
  afterAll(async () => {
    await log.close();
    folder.remove();
  });

  const options = { from: 'beginning', logger } as const;
  /** Numbers of the events until one has this number; the iteration then ends as its signal aborts. */
  const numbersUntil = async (
    last: number,
    selection: Partial<SubscriberOptions<'DeadlockDetected' | 'SettingChanged' | 'ScraperStarted'>> = {},
  ): Promise<number[]> => {
    const stop = new AbortController();
    const numbers: number[] = [];
    const types = ['DeadlockDetected', 'SettingChanged', 'ScraperStarted'] as const;
    for await (const received of subscribe({ log, group, types, ...options, signal: stop.signal, ...selection })) {
      numbers.push(numberOf(received));
      if (numbers.at(-1) === last) stop.abort();
    }
    return numbers;
  };
  const lag = async (): Promise<number> => (await log.lag(group)).reduce((sum, each) => sum + each.lag, 0);

  it('yields events with the type of their names, and acknowledges each after the body', async () => {
    const stop = new AbortController();
    const lags: number[] = [];
    for await (const { type, event } of subscribe({
      log,
      group,
      types: ['DeadlockDetected'],
      ...options,
      signal: stop.signal,
    })) {
      const name: 'DeadlockDetected' = type;
      const database: string = event.database.name;
      expect([name, database]).toEqual(['DeadlockDetected', 'orders']);
      lags.push(await lag());
      if (event.meta.eventId.endsWith('3')) stop.abort();
    }
    expect(lags).toHaveLength(3);
    expect(Math.min(...lags) - (await lag())).toBeGreaterThanOrEqual(3);
  });

  it('delivers the event again whose body threw, and not the ones before it', async () => {
    const failing = async (): Promise<void> => {
      for await (const { event } of subscribe({ log, group, types: ['DeadlockDetected'], ...options }))
        if (event.meta.eventId.endsWith('2')) throw new Error('the handler failed');
    };
    await expect(failing()).rejects.toThrow('the handler failed');
    await expect(numbersUntil(3, { types: ['DeadlockDetected'] })).resolves.toEqual([2, 3]);
  });

  it('delivers the event again at which the loop was left by break', async () => {
    for await (const { event } of subscribe({ log, group, types: ['DeadlockDetected'], ...options }))
      if (event.meta.eventId.endsWith('2')) break;
    await expect(numbersUntil(3, { types: ['DeadlockDetected'] })).resolves.toEqual([2, 3]);
  });

  it('logs a body that hangs, and keeps its event unacknowledged', async () => {
    const stop = new AbortController();
    for await (const received of subscribe({
      log,
      group,
      types: ['DeadlockDetected'],
      ...options,
      warnAfterMs: 5,
      signal: stop.signal,
    })) {
      expect(numberOf(received)).toBe(1);
      await eventually('a warning', () => warnings.length > 0);
      expect(await lag()).toBeGreaterThanOrEqual(3);
      stop.abort();
    }
    expect(warnings[0]).toMatch(
      /^the body of the loop has been handling DeadlockDetected \(offset 0 of .*\) for 0.005 s/,
    );
  });

  it.each<[string, Parameters<typeof numbersUntil>[1], number[]]>([
    ['a server', { servers: ['shop 1'] }, [1, 2, 3, 4, 5]],
    ['a cluster', { clusters: ['shop'] }, [1, 2, 3, 4, 5]],
    ['a database, without events about the server', { databases: ['orders'] }, [1, 2, 3]],
    ['a severity', { severities: [EVENTS.ScraperStarted.severity] }, [4, 5]],
  ])('filters by %s', async (_what, selection, expected) => {
    const numbers = await numbersUntil(expected.length === 3 ? 3 : 5, selection);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(expected);
  });

  it.each([{ servers: ['other'] }, { clusters: ['other'] }, { databases: ['other'] }])(
    'yields nothing of other places: %j',
    async (selection) => {
      const stop = new AbortController();
      const stream = subscribe({
        log,
        group,
        types: ['DeadlockDetected'],
        ...options,
        ...selection,
        signal: stop.signal,
      });
      const first = stream.next();
      await eventually('all skipped', async () => (await log.lag(group)).length > 0 && (await lag()) === 0);
      stop.abort();
      await expect(first).resolves.toEqual({ done: true, value: undefined });
    },
  );

  it('turns bytes that cannot be decoded into a dead letter of the group', async () => {
    const [broken, intact] = deadlocks(6, 7) as [NewRecord, NewRecord];
    await log.append({ records: [{ ...broken, value: broken.value.subarray(0, 20) }, intact], state: [] });
    const numbers = await numbersUntil(7, { types: ['DeadlockDetected'] });
    expect(numbers).toEqual([1, 2, 3, 7]);
    const errors: string[] = [];
    for await (const letter of deadLetters(log)) if (letter.group === group) errors.push(letter.error);
    expect(errors).toEqual(['malformed']);
    expect(warnings[0]).toMatch(/cannot be decoded and is now a dead letter: DeadlockDetected of 20 bytes/);
  });

  it('reads an event of a newer schema through the schema in the log', async () => {
    const prefix = 'newer';
    const { fullName, schema } = EVENTS.DeadlockDetected;
    const newer = JSON.parse(schema) as { fields: object[] };
    newer.fields.push({ name: 'addedLater', type: ['null', 'string'], default: null });
    const records = new Records([{ type: 'DeadlockDetected', fullName, schema: JSON.stringify(newer) }], []);
    const [[key, text] = ['', '']] = records.schemas();
    const event = { ...deadlock(8), addedLater: 'x' };
    const record = toRecord(codec, 'DeadlockDetected', deadlock(8), prefix);
    const state = [{ topic: `${prefix}.schemas`, key, value: Buffer.from(text) }];
    await log.append({ records: [{ ...record, value: records.encode('DeadlockDetected', event) }], state });
    for await (const received of subscribe({ log, prefix, group, types: ['DeadlockDetected'], ...options })) {
      expect(received.event).toEqual(deadlock(8));
      break;
    }
    expect.assertions(1);
  });

  it('refuses an unknown name at compile time, and names the nearest at run time', () => {
    // @ts-expect-error no event has this name
    expect(() => subscribe({ log, group, types: ['DeadlockDetcted'] })).toThrow(
      new TypeError('no event is called DeadlockDetcted; did you mean DeadlockDetected?'),
    );
    // @ts-expect-error no event has this name
    expect(() => subscribe({ log, group, types: ['x'] })).toThrow('no event is called x; see EVENTS.md');
  });

  it.each<[string, object, string]>([
    ['no broker', { brokers: [] }, 'brokers: expected at least one, as host:port'],
    ['a broker without port', { brokers: 'kafka-1' }, 'brokers.0: expected host:port'],
    ['no type', { types: [] }, 'types: expected at least one name of an event'],
    ['no group', { group: '' }, 'group: expected a name'],
    ['an unknown severity', { severities: ['bad'] }, 'no severity is called bad; known are info, warning'],
    [
      'a severity that no type has',
      { severities: ['critical'] },
      `none of DeadlockDetected (${EVENTS.DeadlockDetected.severity}) has the severity critical`,
    ],
  ])('refuses %s before it connects', (_what, wrong, message) => {
    const valid = { brokers: '127.0.0.1:1', group: 'spec', types: ['DeadlockDetected'] as const };
    expect(() => subscribe({ ...valid, ...wrong })).toThrow(message);
  });

  it('ends at once if it is aborted while no broker answers', async () => {
    const stop = new AbortController();
    const stream = subscribe({
      brokers: '127.0.0.1:1',
      group,
      types: ['DeadlockDetected'],
      logger,
      signal: stop.signal,
    });
    const first = stream.next();
    await eventually('a warning', () => warnings.some((line) => line.includes('waiting for it')));
    stop.abort();
    await expect(first).resolves.toEqual({ done: true, value: undefined });
  });
});
