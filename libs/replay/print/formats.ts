import { headlineOf } from '@pgherald/display';
import { EVENTS, type AnyEvent } from '@pgherald/events';
import { type LogRecord, toInstant } from '@pgherald/event-log';
import pc from 'picocolors';

export type Format = (record: LogRecord, event: AnyEvent) => string;

export const FORMATS = ['table', 'ndjson'] as const;
export type FormatName = (typeof FORMATS)[number];

export function formatOf(name: FormatName, isTerminal: boolean): Format {
  return name === 'ndjson' ? ndjson : colored(pc.createColors(isTerminal && pc.isColorSupported));
}

export function ndjson({ topic, partition, offset, key, headers }: LogRecord, { type, event }: AnyEvent): string {
  return asJson({ type, topic, partition, offset, key, time: headers['ce_time'], data: event });
}

/** Converts 64-bit ids, NaN and Infinity to strings, and bytes to base64. */
export function asJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, jsonValue, indent);
}

function jsonValue(_: string, value: unknown): unknown {
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) return String(value);
  return isBytes(value) ? Buffer.from(value.data).toString('base64') : value;
}

/** Result of Buffer.toJSON. */
function isBytes(value: unknown): value is { readonly data: readonly number[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value;
}

function colored(colors: Colors): Format {
  return (_, event) => tableRow(event, colors);
}

type Colors = ReturnType<typeof pc.createColors>;

/** Formats an event as one readable line: time, server, type, headline. */
export function tableRow({ type, event }: AnyEvent, colors: Colors = pc.createColors(false)): string {
  const paint = { info: colors.cyan, warning: colors.yellow, error: colors.red, critical: colors.red } as const;
  const { kind, severity } = EVENTS[type];
  const name = type.padEnd(26);
  return [
    colors.dim(toInstant(event.meta.polledAt).slice(0, 23)),
    event.meta.server.name.padEnd(18),
    kind === 'decided' ? paint[severity](name) : name,
    headlineOf({ type, event } as AnyEvent),
  ].join(' ');
}
