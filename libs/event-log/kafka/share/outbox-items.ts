import type { NewRecord, StateChange, Transaction } from '../../event-log.js';

/** When the outbox is full, the oldest item of the lowest rank is dropped first. */
export const RANK = { measured: 0, recorded: 1, decided: 2, state: 3 } as const;

export type Row = Readonly<Record<string, unknown>>;

export function sizeOf({ records, state }: Transaction): number {
  return [...records, ...state].reduce((sum, each) => sum + bytesOf(each), 0);
}

export function bytesOf(item: StateChange & Partial<Pick<NewRecord, 'headers'>>): number {
  const { key, value, headers = {} } = item;
  return (value?.length ?? 0) + key.length + JSON.stringify(headers).length;
}

export function rankOf(topic: string): number {
  return topic.endsWith('.measured') ? RANK.measured : topic.endsWith('.recorded') ? RANK.recorded : RANK.decided;
}

/** Whether it says what was decided, rather than what was seen. */
export function isDecided({ topic }: NewRecord): boolean {
  return rankOf(topic) === RANK.decided;
}

export function asRecord({ topic, key, headers, value }: Row): NewRecord {
  return {
    topic: String(topic),
    key: String(key),
    headers: JSON.parse(String(headers)) as Record<string, string>,
    value: Buffer.from(value as Uint8Array),
  };
}

export function asState({ topic, key, value }: Row): StateChange {
  return { topic: String(topic), key: String(key), value: value === null ? null : Buffer.from(value as Uint8Array) };
}
