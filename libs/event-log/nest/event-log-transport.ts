import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { type AnyEvent, EventError, type EventCodec, EVENTS, type EventName, otherTopics } from '@pgherald/events';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Batch, EventLog, Log, LogRecord, PartitionLag, Subscription } from '../event-log.js';
import { isForAnotherGroup } from '../dead-letters.js';
import { retryWhileUnavailable } from '../retry.js';
import { topicsOf, TYPE_HEADER } from '../record.js';
import { decodeRecord } from '../schemas.js';
import { deadLetter, errorCode } from './dead-letter.js';
import { EventBatchContext } from './event-batch-context.js';
import { EVENT_LOG_TRANSPORT } from './on-events.js';
import { DEFAULT_RETRY, newPace, type Pace, type RetryPolicy, settle } from './settle.js';
import { Unavailable } from './unavailable.js';

export interface EventLogTransportOptions {
  readonly log: EventLog;
  readonly codec: EventCodec;
  /** Each event is handled once per group. */
  readonly group: string;
  readonly from: 'beginning' | 'end';
  readonly logger: Log;
  /** First part of the topics' names; `pgherald` by default. */
  readonly prefix?: string;
  readonly maxRecords?: number;
  readonly maxBytes?: number;
  readonly retry?: RetryPolicy;
  /** Aborts the retries of a subscription while the log is unavailable. */
  readonly abort?: AbortSignal;
}

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
 * `(events: readonly AnyEvent[], context: EventBatchContext) => Promise<void>`, and acknowledges what they have handled.
 * A handler that resolves with false has not called its backend, so an outage continues. The caller opens and closes the log.
 */
export class EventLogTransport extends Server implements CustomTransportStrategy {
  override readonly transportId = EVENT_LOG_TRANSPORT;
  override readonly propagatesEventHandlerErrors = true;
  readonly #handlers: Handler[] = [];
  #handled: ReadonlySet<string> = new Set();
  #subscription: Subscription | undefined;

  constructor(private readonly options: EventLogTransportOptions) {
    super();
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
    if (!Object.hasOwn(EVENTS, name))
      throw new TypeError(`no event is called ${name}: see EVENTS.md for the names to subscribe to`);
    const handler = this.#handlers.findLast((known) => known.extras === extras && !known.events.has(name));
    if (handler === undefined)
      this.#handlers.push({ extras, events: new Set([name]), call, pace: newPace(), outage: new Set() });
    else handler.events.add(name);
  }

  async listen(callback: (error?: unknown) => void): Promise<void> {
    try {
      const { log, group, from, maxRecords, maxBytes, prefix } = this.options;
      this.#handled = new Set(this.#handlers.flatMap(({ events }) => [...events]));
      const subscribing = {
        group,
        from,
        topics: [...topicsOf([...this.#handled] as EventName[], prefix), otherTopics(prefix).redelivery],
        ...(maxRecords === undefined ? {} : { maxRecords }),
        ...(maxBytes === undefined ? {} : { maxBytes }),
        handle: (batch: Batch) => this.#handle(batch),
      };
      this.#subscription = await retryWhileUnavailable(() => log.subscribe(subscribing), this.options);
      callback();
    } catch (error) {
      callback(error);
    }
  }

  async close(): Promise<void> {
    await this.#subscription?.close();
    this.#subscription = undefined;
  }

  unwrap<T = EventLog>(): T {
    return this.options.log as T;
  }

  lag(): Promise<readonly PartitionLag[]> {
    return this.options.log.lag(this.options.group);
  }

  on(): never {
    throw new TypeError('the event log transport has no events of its own: use lag()');
  }

  /** Calls the handlers one after the other; events are settled when the last handler has settled them. */
  async #handle(batch: Batch): Promise<void> {
    const items = await this.#decodeAll(batch);
    for (const [index, handler] of this.#handlers.entries()) {
      const isLast = index === this.#handlers.length - 1;
      await settle(
        items.filter(({ event }) => handler.events.has(event.type)),
        {
          deliver: async (some) => {
            const isCalled = await deliver(handler, some, batch);
            if (isCalled !== false) this.#isBack(handler);
            return isCalled;
          },
          settled: async ({ record }) => (isLast ? batch.acknowledge(record.offset + 1) : undefined),
          refuse: ({ record }, error) => this.#refuse(record, error),
          waiting: (error, delayMs) => this.#waits(handler, batch, error, delayMs),
          signal: batch.signal,
          retry: this.options.retry ?? DEFAULT_RETRY,
          pace: handler.pace,
        },
      );
    }
  }

  async #decodeAll(batch: Batch): Promise<readonly Item[]> {
    const { log, codec, group, prefix } = this.options;
    const items: Item[] = [];
    for (const record of batch.records) {
      if (isForAnotherGroup(record, group, prefix)) continue;
      const type = record.headers[TYPE_HEADER];
      if (type !== undefined && !this.#handled.has(type)) continue;
      try {
        items.push({ record, event: await decodeRecord(log, codec, record.value, prefix) });
      } catch (error) {
        if (!(error instanceof EventError)) throw error;
        await this.#refuse(record, error);
      }
    }
    return items;
  }

  async #refuse(record: LogRecord, error: unknown): Promise<void> {
    const { log, group, logger, prefix } = this.options;
    await log.append({ records: [deadLetter(record, group, error, prefix)], state: [] });
    const { topic, partition, offset } = record;
    const where = { group, topic, partition, offset, code: errorCode(error) };
    logger.error(where, 'an event could not be handled: it is now a dead letter');
  }

  /** Logs an outage when it begins and when its reason changes, not at each attempt of each partition. */
  #waits(handler: Handler, { topic, partition }: Batch, error: unknown, delayMs: number): void {
    const { group, logger } = this.options;
    const where = { group, topic, partition, retryInMs: Math.round(delayMs) };
    if (!(error instanceof Unavailable)) {
      logger.warn({ ...where, code: errorCode(error) }, 'a handler failed and will be tried again');
    } else if (!handler.outage.has(error.reason)) {
      handler.outage.add(error.reason);
      logger.warn(where, error.message);
    }
  }

  #isBack({ outage }: Handler): void {
    if (outage.size === 0) return;
    this.options.logger.info({ group: this.options.group }, `over: ${[...outage].join('; ')}`);
    outage.clear();
  }
}

async function deliver(handler: Handler, items: readonly Item[], batch: Batch): Promise<unknown> {
  const [records, events] = [items.map(({ record }) => record), items.map(({ event }) => event)];
  const result: unknown = await handler.call(events, new EventBatchContext(batch, records));
  return isObservable(result) ? lastValueFrom(result, { defaultValue: undefined }) : result;
}
