import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, type INestMicroservice, type Type } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { Test } from '@nestjs/testing';
import { type AnyEvent, EventCodec, EventError, EVENTS } from '@pgherald/events';
import { openEmbeddedLog, type EmbeddedLog } from '../embedded/embedded-log.js';
import type { LogRecord, NewRecord } from '../event-log.js';
import { toRecord } from '../record.js';
import { deadlock, scraperStarted, settingChanged } from '../samples.js';
import { publishSchemas } from '../schemas.js';
import type { EventBatchContext } from './event-batch-context.js';
import { EventLogTransport, type OpenLogTransportOptions } from './event-log-transport.js';
import { OnEvents } from './on-events.js';
import { Unavailable } from './unavailable.js';

const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
const codec = new EventCodec();
const retry = { retries: 2, retryDelayMs: 1, unavailableDelayMs: { first: 1, last: 2 } };
const numbers = (events: readonly AnyEvent[]): number[] =>
  events.map(({ event }) => Number(event.meta.eventId.slice(-12)));

describe('the event log as a transport of Nest', () => {
  let directory: string;
  let log: EmbeddedLog;
  const apps: INestMicroservice[] = [];
  let seen: string[];
  let changed: () => void;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'pgherald-nest-'));
    log = await openEmbeddedLog({ directory, logger, reserveBytes: 0 });
    seen = [];
    changed = () => undefined;
  });

  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
    await log.close();
    await rm(directory, { recursive: true });
  });

  const note = (text: string): void => {
    seen.push(text);
    changed();
  };
  const until = async (done: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await done())) {
      await new Promise<void>((resolve) => {
        changed = resolve;
        setTimeout(resolve, 20);
      });
    }
  };
  const acknowledged = (): Promise<void> =>
    until(async () => (await log.lag('spec')).reduce((sum, { lag }) => sum + lag, 0) === 0);
  const start = async (
    controller: Type,
    options: Partial<OpenLogTransportOptions> = {},
  ): Promise<EventLogTransport> => {
    const transport = new EventLogTransport({
      log,
      codec,
      group: 'spec',
      from: 'beginning',
      logger,
      retry,
      ...options,
    });
    const module = await Test.createTestingModule({ controllers: [controller] }).compile();
    const app = module.createNestMicroservice({ strategy: transport, logger: false });
    apps.push(app);
    await app.listen();
    return transport;
  };
  const deadlocks = (...which: number[]): NewRecord[] =>
    which.map((n) => toRecord(codec, 'DeadlockDetected', deadlock(n)));
  const append = (...records: NewRecord[]): Promise<void> => log.append({ records, state: [] });
  const deadLetters = async (): Promise<LogRecord[]> => {
    const letters: LogRecord[] = [];
    for await (const letter of log.read({ topics: ['pgherald.dead-letter'], from: 'beginning', to: 'now' }))
      letters.push(letter);
    return letters;
  };

  it('hands the events of a batch to the method that names them, and acknowledges them', async () => {
    @Controller()
    class Subscriber {
      @OnEvents('DeadlockDetected')
      handle(events: readonly AnyEvent[], context: EventBatchContext): void {
        note(`${context.topic} ${numbers(events).join()} at ${context.records.map(({ offset }) => offset).join()}`);
      }
    }
    await append(...deadlocks(1, 2));
    const transport = await start(Subscriber);
    await acknowledged();
    await append(...deadlocks(3));
    await acknowledged();
    expect(seen).toEqual(['pgherald.database-metrics 1,2 at 0,1', 'pgherald.database-metrics 3 at 2']);
    expect(transport.unwrap()).toBe(log);
    expect((await transport.lag()).every(({ lag }) => lag === 0)).toBe(true);
  });

  it('continues an outage when a handler resolves with false, because it has not called the backend', async () => {
    const over: string[] = [];
    let isAway = true;
    @Controller()
    class Subscriber {
      @OnEvents('DeadlockDetected', 'SettingChanged')
      async handle([first]: readonly AnyEvent[]): Promise<boolean> {
        if (first?.type === 'SettingChanged') return false;
        note(`asked ${over.length}`);
        if (isAway) throw new Unavailable('away');
        return true;
      }
    }
    const setting = { ...settingChanged(2), meta: { ...settingChanged(2).meta, cluster: 'other' } };
    await append(...deadlocks(1));
    await start(Subscriber, {
      logger: { ...logger, info: (_: object, message?: string) => void over.push(message ?? '') },
    });
    await until(() => seen.length > 0);
    await append(toRecord(codec, 'SettingChanged', setting));
    await until(async () => (await log.lag('spec')).reduce((sum, { lag }) => sum + lag, 0) === 1);
    expect(over).toEqual([]);
    isAway = false;
    await acknowledged();
    expect(over).toEqual(['over: away']);
  });

  it.each([
    ['@OnEvents', OnEvents('DeadlockDetected', 'SettingChanged')],
    ['@EventPattern', EventPattern(['DeadlockDetected', 'SettingChanged'])],
  ])('gives a method with several names one array in the order of the log (%s)', async (_name, decorator) => {
    @Controller()
    class Subscriber {
      @decorator
      both(events: readonly AnyEvent[]): void {
        note(events.map(({ type, event }) => `${type} ${event.meta.eventId.slice(-1)}`).join());
      }

      @OnEvents('SettingChanged')
      one(events: readonly AnyEvent[]): void {
        note(`only ${numbers(events).join()}`);
      }
    }
    const changedSetting = toRecord(codec, 'SettingChanged', settingChanged(2));
    await append(...deadlocks(1), changedSetting, ...deadlocks(3));
    await start(Subscriber);
    await acknowledged();
    expect(seen).toEqual(['DeadlockDetected 1,SettingChanged 2,DeadlockDetected 3', 'only 2']);
  });

  it('does not decode events without a handler', async () => {
    @Controller()
    class Subscriber {
      @OnEvents('DeadlockDetected')
      handle(events: readonly AnyEvent[]): void {
        note(numbers(events).join());
      }
    }
    const other = toRecord(codec, 'SettingChanged', settingChanged(1));
    await append({ ...other, value: Buffer.from('not Avro') }, ...deadlocks(2));
    await start(Subscriber);
    await acknowledged();
    expect({ seen, deadLetters: await deadLetters() }).toEqual({ seen: ['2'], deadLetters: [] });
  });

  it('pauses while the backend is unavailable, loses no event, and keeps the order', async () => {
    let failures = 30;
    @Controller()
    class Subscriber {
      @OnEvents('DeadlockDetected')
      handle(events: readonly AnyEvent[]): void {
        if (failures-- > 0) throw new Unavailable('backend answers 503');
        note(numbers(events).join());
      }
    }
    await append(...deadlocks(1, 2, 3));
    await start(Subscriber);
    await acknowledged();
    expect({ seen, deadLetters: await deadLetters() }).toEqual({ seen: ['1,2,3'], deadLetters: [] });
  });

  it('recognises Unavailable from a method with a plain @EventPattern', async () => {
    let failures = 10;
    @Controller()
    class Subscriber {
      @EventPattern<string>('DeadlockDetected')
      async handle(@Payload() events: readonly AnyEvent[], @Ctx() context: EventBatchContext): Promise<void> {
        if (failures-- > 0) throw new Unavailable('backend answers 503');
        note(`${numbers(events).join()} of ${context.topic}`);
      }
    }
    await append(...deadlocks(1));
    await start(Subscriber);
    await acknowledged();
    expect({ seen, deadLetters: await deadLetters() }).toEqual({
      seen: ['1 of pgherald.database-metrics'],
      deadLetters: [],
    });
  });

  it('turns only the event that fails repeatedly into a dead letter', async () => {
    @Controller()
    class Subscriber {
      @OnEvents('DeadlockDetected')
      handle(events: readonly AnyEvent[]): void {
        if (numbers(events).includes(3)) throw Object.assign(new Error('refused'), { code: 'backend-refused' });
        note(numbers(events).join());
      }
    }
    const records = deadlocks(1, 2, 3, 4, 5);
    await append(...records);
    await start(Subscriber);
    await acknowledged();
    expect(seen.join()).toBe('1,2,4,5');
    const [letter, ...more] = await deadLetters();
    expect(more).toEqual([]);
    expect(letter?.value.equals(records[2]?.value as Buffer)).toBe(true);
    expect(letter?.headers).toMatchObject({
      ce_type: 'DeadlockDetected',
      'dead-letter-group': 'spec',
      'dead-letter-topic': 'pgherald.database-metrics',
      'dead-letter-offset': '2',
      'dead-letter-error': 'backend-refused',
    });
  });

  it('turns bytes that cannot be decoded into a dead letter at once', async () => {
    @Controller()
    class Subscriber {
      @OnEvents('DeadlockDetected')
      handle(events: readonly AnyEvent[]): void {
        note(numbers(events).join());
      }
    }
    const [broken, whole] = deadlocks(1, 2) as [NewRecord, NewRecord];
    await append({ ...broken, value: broken.value.subarray(0, -1) }, whole);
    await start(Subscriber);
    await acknowledged();
    expect(seen).toEqual(['2']);
    expect((await deadLetters()).map(({ headers }) => headers['dead-letter-error'])).toEqual(['malformed']);
  });

  it('learns the schema of another version from the log', async () => {
    @Controller()
    class Subscriber {
      @OnEvents('DeadlockDetected')
      handle(events: readonly AnyEvent[]): void {
        note(numbers(events).join());
      }
    }
    class ForgetfulCodec extends EventCodec {
      #learned = '';
      override decode(bytes: Uint8Array): AnyEvent {
        if (this.#learned !== 'the schema') throw new EventError('unknown-schema', 'never seen');
        return super.decode(bytes);
      }
      override learn(schema: string): void {
        this.#learned = schema;
      }
    }
    const [first, second] = deadlocks(1, 2) as [NewRecord, NewRecord];
    await append(first);
    await start(Subscriber, { codec: new ForgetfulCodec() });
    await acknowledged();
    expect((await deadLetters()).map(({ headers }) => headers['dead-letter-error'])).toEqual(['unknown-schema']);

    const key = [...codec.schemas()].find(([, text]) => text === EVENTS.DeadlockDetected.schema)?.[0] as string;
    await log.append({
      records: [second],
      state: [{ topic: 'pgherald.schemas', key, value: Buffer.from('the schema') }],
    });
    await acknowledged();
    expect(seen).toEqual(['2']);
  });

  it('does not deliver again what was settled before it closed', async () => {
    let stuck = true;
    @Controller()
    class Subscriber {
      @OnEvents('DeadlockDetected')
      async handle(events: readonly AnyEvent[]): Promise<void> {
        if (numbers(events).length > 1) throw new Error('one at a time');
        if (stuck && numbers(events)[0] === 2) {
          note('stuck');
          throw new Unavailable('away', { retryAfterMs: 3_600_000 });
        }
        note(numbers(events).join());
      }
    }
    await append(...deadlocks(1, 2));
    await start(Subscriber);
    await until(() => seen.includes('stuck'));
    await apps.pop()?.close();
    stuck = false;
    await start(Subscriber);
    await acknowledged();
    expect(seen).toEqual(['1', 'stuck', '2']);
  });

  it('gives a handler one event per call without batches, and turns the one that fails into a dead letter', async () => {
    @Controller()
    class Subscriber {
      @EventPattern('DeadlockDetected')
      handle(@Payload() { type, event }: AnyEvent): void {
        if (event.meta.eventId.endsWith('2')) throw new Error('two');
        note(`${type} ${event.meta.eventId.slice(-1)}`);
      }
    }
    await append(...deadlocks(1, 2, 3));
    await start(Subscriber, { batches: false });
    await acknowledged();
    expect(seen).toEqual(['DeadlockDetected 1', 'DeadlockDetected 3']);
    expect(await deadLetters()).toHaveLength(1);
  });

  it('finds collection events in the topics of every context', async () => {
    @Controller()
    class Subscriber {
      @OnEvents('ScraperStarted')
      handle(events: readonly AnyEvent[]): void {
        note(numbers(events).join());
      }
    }
    await append(toRecord(codec, 'ScraperStarted', scraperStarted(4)));
    await start(Subscriber);
    await acknowledged();
    expect(seen).toEqual(['4']);
  });

  it('refuses a name that no event has', async () => {
    @Controller()
    class Subscriber {
      @EventPattern<string>('DeadlockDetcted')
      handle(_events: readonly AnyEvent[]): void {}
    }
    await expect(start(Subscriber)).rejects.toThrow(
      'no event is called DeadlockDetcted; did you mean DeadlockDetected?',
    );
  });

  it('publishes the schemas that the log lacks', async () => {
    await publishSchemas(log, codec, { contexts: [], logger });
    const [fingerprint, text] = [...codec.schemas()][0] as [string, string];
    expect((await log.state('pgherald.schemas', fingerprint))?.toString()).toBe(text);
  });
});
