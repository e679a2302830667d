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
