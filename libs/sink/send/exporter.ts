import type { PartialSuccess, Signal } from './signals.js';

/** Why a request was not accepted. */
interface Rejection {
  /** Without parts that vary from try to try. */
  readonly reason: string;
  /** The backend's own words, on one short line and without secrets; empty when it gave none. */
  readonly words?: string;
}

/**
 * What became of a request.
 *
 * - `unavailable`: try again; with `mayBeTooLarge` rather with less.
 * - `refused`: the backend names this very request as bad.
 * - `tooLarge`: the same, but a part of it may be taken.
 * - `unsupported`: the backend does not know the signal, or not yet.
 */
export type Answer =
  | ({ readonly kind: 'accepted' } & PartialSuccess)
  | ({
      readonly kind: 'unavailable';
      readonly retryAfterMs?: number;
      readonly mayBeTooLarge?: boolean;
      readonly cause?: unknown;
    } & Rejection)
  | ({ readonly kind: 'refused' | 'tooLarge' | 'unsupported' } & Rejection);

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
export function unavailable(
  reason: string,
  waitMs: number | undefined,
  details: { readonly words?: string; readonly mayBeTooLarge?: boolean; readonly cause?: unknown } = {},
): Answer {
  const isSaid = waitMs !== undefined && waitMs > 0;
  return {
    kind: 'unavailable',
    reason,
    ...details,
    ...(isSaid && { retryAfterMs: Math.min(waitMs, MAX_RETRY_AFTER_MS) }),
  };
}

/** The status has the say: an answer that is no OTLP is none, else what was accepted would be sent again and again. */
export function accepted(read: () => PartialSuccess): Answer {
  try {
    return { kind: 'accepted', ...read() };
  } catch {
    return { kind: 'accepted', rejected: 0, message: '' };
  }
}
