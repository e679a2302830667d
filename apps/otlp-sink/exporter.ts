import type { PartialSuccess, Signal } from './signals.js';

/** What became of a request. `unavailable`: try again; `refused`: never will it be taken; `unsupported`: nor any other of this signal. */
export type Answer =
  | ({ readonly kind: 'accepted' } & PartialSuccess)
  | { readonly kind: 'unavailable'; readonly reason: string; readonly retryAfterMs?: number; readonly cause?: unknown }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unsupported'; readonly reason: string };

/** Where requests go. */
export interface Exporter {
  /** For people: an address without secrets, or a file; null when the signal goes nowhere. */
  goesTo(signal: Signal<unknown>['name']): string | null;
  /** Resolves with `accepted` only when the other side has it. Rejects when aborted. */
  send<T>(signal: Signal<T>, request: T, abort: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

/** How requests of one signal reach a backend, in one of OTLP's protocols. */
export interface Route {
  /** For people, without secrets. */
  readonly goesTo: string;
  send<T>(signal: Signal<T>, request: T, abort: AbortSignal): Promise<Answer>;
  close(): void;
}

const MAX_RETRY_AFTER_MS = 3_600_000;

/** The backend is away. How long to wait is its say within an hour; without its say, or "now", it is the sink's. */
export function unavailable(reason: string, waitMs: number | undefined, cause?: unknown): Answer {
  const isSaid = waitMs !== undefined && waitMs > 0;
  return {
    kind: 'unavailable',
    reason,
    ...(isSaid && { retryAfterMs: Math.min(waitMs, MAX_RETRY_AFTER_MS) }),
    ...(cause !== undefined && { cause }),
  };
}

/** The status has the say: an answer that is no OTLP is none, else what was accepted would be sent for ever. */
export function accepted(read: () => PartialSuccess): Answer {
  try {
    return { kind: 'accepted', ...read() };
  } catch {
    return { kind: 'accepted', rejected: 0, message: '' };
  }
}
