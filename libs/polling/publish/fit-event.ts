import { cutText } from '@pgherald/events';
import { MAX_VALUE_BYTES, type NewRecord } from '@pgherald/event-log';

type Body = Readonly<Record<string, unknown>>;

/** First limits for an event larger than a message: bytes of each text, items of each list. Halved until it fits. */
const LONGEST_TEXT = 8_192;
const MOST_ITEMS = 1_024;
/** Keeps identifiers and names whole, which are shorter. */
const SHORTEST_TEXT = 256;

/**
 * Builds a record that always fits a message. A decision must be published, or the memory would refer to an event that does
 * not exist. Contexts bound their lists themselves; this covers all other events and inputs.
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
