import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { type AnyEvent, EventCodec, EventError, type EventName, otherTopics } from '@pgherald/events';
import { isObservable, lastValueFrom } from 'rxjs';
import {
  type Batch,
  type EventLog,
  EventLogError,
  type Log,
  type LogRecord,
  type PartitionLag,
  type Subscription,
} from '../event-log.js';
import { deadLetter, isForAnotherGroup } from '../dead-letters.js';
import { requireEventName } from '../event-names.js';
import { retryWhileUnavailable } from '../retry.js';
import { topicsOf, TYPE_HEADER } from '../record.js';
import { decodeRecord } from '../schemas.js';
import { type KafkaConnection, openSubscriberLog, type SubscriberLog } from '../subscriber/open-subscriber-log.js';
import type { OpenLog } from '../subscriber/subscribe.js';
import { EventBatchContext } from './event-batch-context.js';
import { errorCode, handlingFailure } from './handling-failure.js';
import { EVENT_LOG_TRANSPORT } from './on-events.js';
import { nestLog } from './nest-log.js';
import { DEFAULT_RETRY, newPace, type Pace, type RetryPolicy, settle, type Settlement } from './settle.js';
import { Unavailable } from './unavailable.js';

interface DeliveryOptions {
  /** Each event is handled once per group; processes with the same group divide the clusters among themselves. */
  readonly group: string;
  /** Where a new group begins; `end` by default. A group that has positions continues there. */
  readonly from?: 'beginning' | 'end';
  /** Whether a handler gets the events of a batch as an array (the default), or one event per call. */
  readonly batches?: boolean;
  /** By default Nest's logger. */
  readonly logger?: Log;
  /** Schemas learnt by several subscribers; one of its own by default. */
  readonly codec?: EventCodec;
  /** Records of one batch; 1,000 by default. */
  readonly maxRecords?: number;
  /** Bytes of one batch; 8 MiB by default. */
  readonly maxBytes?: number;
  /** Retries of a handler that fails: five, then the event becomes a dead letter. */
  readonly retry?: RetryPolicy;
  /** Aborts the retries of a subscription while the log is unavailable. With `brokers`, closing the application does. */
  readonly abort?: AbortSignal;
}

/** For a log that the caller opens and closes. */
export type OpenLogTransportOptions = DeliveryOptions & OpenLog;

/** With `brokers` the transport opens and closes the log itself. With `log` the caller does. */
export type EventLogTransportOptions = (DeliveryOptions & KafkaConnection) | OpenLogTransportOptions;

/** A decorated method: one, however many events it names. */
interface Handler {
  readonly extras: object;
  readonly events: Set<string>;
  readonly call: MessageHandler;
  readonly pace: Pace;
  /** Reason of the present outage: each reason is logged once. */
  readonly outage: Set<string>;
}

interface Item {
  readonly record: LogRecord;
  readonly event: AnyEvent;
}

/**
 * Nest transport over an event log: hands events to the methods decorated with `@OnEvents('DeadlockDetected')` or `@EventPattern`,
 * `(events: readonly AnyEvent[], context: EventBatchContext) => Promise<void>`, and acknowledges what they have handled. With
 * `batches: false` the first parameter is one `AnyEvent`. A handler that resolves with false has not called its backend, so an outage continues.
 */
export class EventLogTransport extends Server implements CustomTransportStrategy {
  override readonly transportId = EVENT_LOG_TRANSPORT;
  override readonly propagatesEventHandlerErrors = true;
  readonly #handlers: Handler[] = [];
  #handled: ReadonlySet<string> = new Set();
  #subscription: Subscription | undefined;
  readonly #codec: EventCodec;
  readonly #log: Log;
  readonly #closing = new AbortController();
  readonly #open: () => Promise<SubscriberLog>;
  #opened: SubscriberLog | undefined;

  /** @throws TypeError if a broker or another option of the connection is wrong */
  constructor(private readonly options: EventLogTransportOptions) {
    super();
    this.#codec = options.codec ?? new EventCodec();
    this.#log = options.logger ?? nestLog;
    this.#open = openSubscriberLog(options, options.group, this.#log);
    if ('log' in options) this.#opened = { log: options.log, prefix: options.prefix, close: async () => undefined };
  }

  /** Nest calls it once per name, with the same `extras` for all names of a method. */
  override addHandler(
    pattern: unknown,
    call: MessageHandler,
    isEventHandler = false,
    extras: Record<string, unknown> = {},
  ): void {
    if (!isEventHandler) return; // requests have no answer here; another transport of the application may serve them
    const name = String(pattern);
    requireEventName(name);
    const handler = this.#handlers.findLast((known) => known.extras === extras && !known.events.has(name));
    if (handler === undefined)
      this.#handlers.push({ extras, events: new Set([name]), call, pace: newPace(), outage: new Set() });
    else handler.events.add(name);
  }

  async listen(callback: (error?: unknown) => void): Promise<void> {
    try {
      const { group, from = 'end', maxRecords, maxBytes } = this.options;
      const retrying = { abort: 'log' in this.options ? this.options.abort : this.#closing.signal, logger: this.#log };
      const { log, prefix } = (this.#opened ??= await retryWhileUnavailable(this.#open, retrying));
      this.#handled = new Set(this.#handlers.flatMap(({ events }) => [...events]));
      const subscribing = {
        group,
        from,
        topics: [...topicsOf([...this.#handled] as EventName[], prefix), otherTopics(prefix).redelivery],
        ...(maxRecords === undefined ? {} : { maxRecords }),
        ...(maxBytes === undefined ? {} : { maxBytes }),
        handle: (batch: Batch) => this.#handle(batch),
      };
      this.#subscription = await retryWhileUnavailable(() => log.subscribe(subscribing), retrying);
      callback();
    } catch (error) {
      callback(error);
    }
  }

  async close(): Promise<void> {
    this.#closing.abort(new EventLogError('closed', `the transport of group ${this.options.group} is closed`));
    await this.#subscription?.close();
    this.#subscription = undefined;
    await this.#opened?.close();
  }

  unwrap<T = EventLog>(): T {
    return this.#requireOpened().log as T;
  }

  lag(): Promise<readonly PartitionLag[]> {
    return this.#requireOpened().log.lag(this.options.group);
  }

  on(): never {
    throw new TypeError('the event log transport has no events of its own: use lag()');
  }

  /** Calls the handlers one after the other; events are settled when the last handler has settled them. */
  async #handle(batch: Batch): Promise<void> {
    const { batches = true, retry = DEFAULT_RETRY } = this.options;
    const items = await this.#decodeAll(batch);
    for (const [index, handler] of this.#handlers.entries()) {
      const isLast = index === this.#handlers.length - 1;
      const settlement: Settlement<Item> = {
        deliver: async (some) => {
          const isCalled = await deliver(handler, some, batch, batches);
          if (isCalled !== false) this.#isBack(handler);
          return isCalled;
        },
        settled: async ({ record }) => (isLast ? batch.acknowledge(record.offset + 1) : undefined),
        refuse: ({ record }, error) => this.#refuse(record, error),
        waiting: (error, delayMs) => this.#waits(handler, batch, error, delayMs),
        signal: batch.signal,
        retry,
        pace: handler.pace,
      };
      const own = items.filter(({ event }) => handler.events.has(event.type));
      if (batches) await settle(own, settlement);
      else for (const item of own) await settle([item], settlement);
    }
  }

  async #decodeAll(batch: Batch): Promise<readonly Item[]> {
    const { log, prefix } = this.#requireOpened();
    const { group } = this.options;
    const items: Item[] = [];
    for (const record of batch.records) {
      if (isForAnotherGroup(record, group, prefix)) continue;
      const type = record.headers[TYPE_HEADER];
      if (type !== undefined && !this.#handled.has(type)) continue;
      try {
        items.push({ record, event: await decodeRecord(log, this.#codec, record.value, prefix) });
      } catch (error) {
        if (!(error instanceof EventError)) throw error;
        await this.#refuse(record, error);
      }
    }
    return items;
  }

  async #refuse(record: LogRecord, error: unknown): Promise<void> {
    const { log, prefix } = this.#requireOpened();
    const { group } = this.options;
    await log.append({ records: [deadLetter(record, group, handlingFailure(error), prefix)], state: [] });
    const { topic, partition, offset } = record;
    const where = { group, topic, partition, offset, code: errorCode(error) };
    this.#log.error(where, 'an event could not be handled: it is now a dead letter');
  }

  /** Logs an outage when it begins and when its reason changes, not at each attempt of each partition. */
  #waits(handler: Handler, { topic, partition }: Batch, error: unknown, delayMs: number): void {
    const { group } = this.options;
    const logger = this.#log;
    const where = { group, topic, partition, retryInMs: Math.round(delayMs) };
    if (!(error instanceof Unavailable)) {
      logger.warn({ ...where, code: errorCode(error) }, 'a handler failed and will be tried again');
    } else if (!handler.outage.has(error.reason)) {
      handler.outage.add(error.reason);
      logger.warn(where, error.message);
    }
  }

  #requireOpened(): SubscriberLog {
    if (this.#opened === undefined)
      throw new TypeError('the event log is open after the start of the application only');
    return this.#opened;
  }

  #isBack({ outage }: Handler): void {
    if (outage.size === 0) return;
    this.#log.info({ group: this.options.group }, `over: ${[...outage].join('; ')}`);
    outage.clear();
  }
}

async function deliver(handler: Handler, items: readonly Item[], batch: Batch, batches: boolean): Promise<unknown> {
  const [records, events] = [items.map(({ record }) => record), items.map(({ event }) => event)];
  const result: unknown = await handler.call(batches ? events : events[0], new EventBatchContext(batch, records));
  return isObservable(result) ? lastValueFrom(result, { defaultValue: undefined }) : result;
}
