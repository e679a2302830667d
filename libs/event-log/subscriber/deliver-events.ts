import { type AnyEvent, type EventCodec, EventError, type EventName, otherTopics } from '@pgherald/events';
import { deadLetter, isForAnotherGroup } from '../dead-letters.js';
import { type Batch, EventLogError, type Log, type LogRecord, type PartitionRef } from '../event-log.js';
import { databaseFits, type HeaderSelection, headersFit } from '../event-place.js';
import { nameOf } from '../partition.js';
import { topicsOf } from '../record.js';
import { retryWhileUnavailable } from '../retry.js';
import { decodeRecord } from '../schemas.js';
import { Inbox } from './inbox.js';
import type { SubscriberLog } from './open-subscriber-log.js';

/** While events come fast, the position is stored at the end of each batch and after this time. A kill repeats at most these events. */
const ACKNOWLEDGE_EACH_MS = 1_000;

type Received<E extends AnyEvent> = E & PartitionRef & { readonly offset: number };

/** An event, narrowed by its `type`, and its position in the log. */
export type ReceivedEvent<T extends EventName = EventName> = Received<Extract<AnyEvent, { readonly type: T }>>;

export interface EventSelection {
  readonly types: readonly string[];
  readonly servers: readonly string[];
  readonly clusters: readonly string[];
  readonly databases: readonly string[];
}

export interface DeliverOptions {
  readonly open: () => Promise<SubscriberLog>;
  readonly codec: EventCodec;
  readonly group: string;
  readonly from: 'beginning' | 'end';
  readonly selection: EventSelection;
  readonly signal: AbortSignal;
  readonly warnAfterMs: number;
  readonly logger: Log;
}

/** Opens the log, subscribes the group, and yields its events one by one. */
export async function* deliverEvents<T extends EventName>(
  options: DeliverOptions,
): AsyncGenerator<ReceivedEvent<T>, void, void> {
  const { group, from, signal, logger, selection } = options;
  if (signal.aborted) return;
  const open = retryWhileUnavailable(() => closedIfAborted(options.open(), signal), { abort: signal, logger });
  const opened = await untilAborted(open, signal);
  if (opened === undefined) return;
  const inbox = new Inbox<ReceivedEvent>(signal);
  const delivery = new EventDelivery(options, opened, inbox);
  const topics = [...topicsOf(selection.types as EventName[], opened.prefix), otherTopics(opened.prefix).redelivery];
  const handle = (batch: Batch) => delivery.handle(batch);
  try {
    const subscribe = () => closedIfAborted(opened.log.subscribe({ group, from, topics, handle }), signal);
    const subscribing = retryWhileUnavailable(subscribe, { abort: signal, logger });
    const subscription = await untilAborted(subscribing, signal);
    if (subscription === undefined) return;
    try {
      for (let next = await inbox.take(); next !== undefined; next = await inbox.take()) {
        const warning = delivery.warnIfSlow(next.event);
        try {
          yield next.event as ReceivedEvent<T>;
        } finally {
          clearTimeout(warning);
        }
        next.onDone();
      }
    } finally {
      await delivery.acknowledgeHandled();
      await subscription.close();
    }
  } finally {
    await opened.close();
  }
}

/** Closes what an aborted iteration no longer waits for. */
async function closedIfAborted<R extends { close(): Promise<void> }>(opening: Promise<R>, signal: AbortSignal) {
  const opened = await opening;
  if (signal.aborted) await opened.close();
  return opened;
}

/** Resolves with undefined if the work rejects because the signal has aborted. */
async function untilAborted<R>(work: Promise<R>, signal: AbortSignal): Promise<R | undefined> {
  try {
    return await work;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

/** A batch whose events are being handled, and the offset up to which they are. */
interface OpenBatch {
  handled: number;
  acknowledged: number;
  acknowledgedAt: number;
}

/** Puts the fitting events of each batch into the inbox, one after the other, and acknowledges handled ones. */
class EventDelivery {
  readonly #batches = new Map<Batch, OpenBatch>();
  readonly #headers: HeaderSelection;

  constructor(
    private readonly options: DeliverOptions,
    private readonly opened: SubscriberLog,
    private readonly inbox: Inbox<ReceivedEvent>,
  ) {
    this.#headers = { ...options.selection, types: new Set(options.selection.types) };
  }

  async handle(batch: Batch): Promise<void> {
    const open: OpenBatch = { handled: 0, acknowledged: 0, acknowledgedAt: performance.now() };
    this.#batches.set(batch, open);
    try {
      for (const record of batch.records) {
        const event = await this.#eventOf(record);
        const onHandled = (): void => void (open.handled = record.offset + 1);
        if (event !== undefined) await this.inbox.put(event, onHandled, batch.signal);
        if (performance.now() - open.acknowledgedAt > ACKNOWLEDGE_EACH_MS) await acknowledge(batch, open);
      }
    } finally {
      this.#batches.delete(batch);
    }
  }

  /** Stores the positions behind all handled events, so that a stopped iteration continues there. */
  async acknowledgeHandled(): Promise<void> {
    const { group, logger } = this.options;
    const all = [...this.#batches].map(async ([batch, open]) => {
      try {
        await acknowledge(batch, open);
      } catch (error) {
        if (!(error instanceof EventLogError)) throw error;
        const fields = { group, topic: batch.topic, partition: batch.partition, code: error.code };
        logger.warn(fields, `handled events of ${nameOf(batch)} will come again: ${error.message}`);
      }
    });
    await Promise.all(all);
  }

  warnIfSlow({ type, topic, partition, offset }: ReceivedEvent): NodeJS.Timeout {
    const { group, warnAfterMs, logger } = this.options;
    const where = nameOf({ topic, partition });
    const message = `the body of the loop has been handling ${type} (offset ${offset} of ${where}) for ${warnAfterMs / 1000} s: group ${group} waits for it`;
    return setTimeout(() => logger.warn({ group, topic, partition, offset }, message), warnAfterMs).unref();
  }

  /** Returns undefined for a record that does not fit, or that became a dead letter. */
  async #eventOf(record: LogRecord): Promise<ReceivedEvent | undefined> {
    const { log, prefix } = this.opened;
    const { codec, group, logger, selection } = this.options;
    if (!headersFit(this.#headers, record) || isForAnotherGroup(record, group, prefix)) return undefined;
    try {
      const decoded = await decodeRecord(log, codec, record.value, prefix);
      const { topic, partition, offset } = record;
      return databaseFits(selection.databases, decoded) ? { ...decoded, topic, partition, offset } : undefined;
    } catch (error) {
      if (!(error instanceof EventError)) throw error;
      await log.append({ records: [deadLetter(record, group, error, prefix)], state: [] });
      const { topic, partition, offset } = record;
      const message = `offset ${offset} of ${nameOf(record)} cannot be decoded and is now a dead letter: ${error.message}`;
      logger.error({ group, topic, partition, offset, code: error.code }, message);
      return undefined;
    }
  }
}

async function acknowledge(batch: Batch, open: OpenBatch): Promise<void> {
  if (open.handled <= open.acknowledged) return;
  const { handled } = open;
  await batch.acknowledge(handled);
  Object.assign(open, { acknowledged: handled, acknowledgedAt: performance.now() });
}
