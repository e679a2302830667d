import { cutText } from '@pgherald/events';
import { MAX_VALUE_BYTES, type NewRecord } from '@pgherald/event-log';

type Body = Readonly<Record<string, unknown>>;

/** Of an event that no message can hold: bytes of each text and items of each list, halved until it fits. */
const LONGEST_TEXT = 8_192;
const MOST_ITEMS = 1_024;
/** Identifiers and names are shorter: they stay whole. */
const SHORTEST_TEXT = 256;

/**
 * Makes the record of an event, which always fits a message: what a domain decides is published, or its memory would be of an event
 * that does not exist. Domains bound their lists themselves; this holds for all events and inputs.
 */
export function fitEvent(body: Body, encode: (body: Body) => NewRecord): NewRecord {
  let record = encode(body);
  for (let items = MOST_ITEMS, text = LONGEST_TEXT; record.value.length > MAX_VALUE_BYTES; items = items >> 1) {
    record = encode({ ...cutBody(body, text, items), truncated: true });
    if (items === 0) return record;
    text = Math.max(SHORTEST_TEXT, text >> 1);
  }
  return record;
}

function cutBody(body: Body, text: number, items: number): Body {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, cut(value, text, items)]));
}

function cut(value: unknown, text: number, items: number): unknown {
  if (typeof value === 'string') return cutText(value, text);
  if (Array.isArray(value)) return value.slice(0, items).map((item) => cut(item, text, items));
  return typeof value === 'object' && value !== null ? cutBody(value as Body, text, items) : value;
}
