import { headlineOf } from '@pgherald/display';
import { EVENTS, type AnyEvent } from '@pgherald/events';
import type { LogRecord } from '@pgherald/event-log';
import pc from 'picocolors';

export type Format = (record: LogRecord, event: AnyEvent) => string;

export const FORMATS = ['table', 'ndjson'] as const;
export type FormatName = (typeof FORMATS)[number];

export function formatOf(name: FormatName, isTerminal: boolean): Format {
  return name === 'ndjson' ? ndjson : tableRow(pc.createColors(isTerminal && pc.isColorSupported));
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

function tableRow(colors: ReturnType<typeof pc.createColors>): Format {
  const paint = { info: colors.cyan, warning: colors.yellow, error: colors.red, critical: colors.red } as const;
  return ({ headers }, { type, event }) => {
    const { kind, severity } = EVENTS[type];
    const name = type.padEnd(26);
    const shown = kind === 'decided' ? paint[severity](name) : name;
    return [
      colors.dim((headers['ce_time'] ?? '').slice(0, 23)),
      event.meta.server.name.padEnd(18),
      shown,
      headlineOf({ type, event } as AnyEvent),
    ].join(' ');
  };
}
