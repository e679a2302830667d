import type { PartialSuccess, Signal } from './signals.js';

interface Rejection {
  /** The reason without parts that differ between attempts. */
  readonly reason: string;
  /** The backend's message on one short line without secrets; empty if it sent none. */
  readonly backendMessage?: string;
}

/**
 * The outcome of a request.
 * - `unavailable`: try again; with `mayBeTooLarge` in smaller parts.
 * - `refused`: the backend refuses this request.
 * - `tooLarge`: the backend refuses this request but may accept a part of it.
 * - `unsupported`: the backend does not support the signal, or is not ready.
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

export interface Exporter {
  /** Address without secrets, or file, for messages; null if the signal is not sent. */
  destination(signal: Signal<unknown>['name']): string | null;
  /** Resolves with `accepted` only after the destination has the request. Rejects if aborted. */
  send<T>(signal: Signal<T>, request: T, abort: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

/** Sends requests of one signal to a backend by one of OTLP's protocols. */
export interface Route {
  readonly destination: string;
  send<T>(signal: Signal<T>, request: T, abort: AbortSignal): Promise<Answer>;
  close(): void;
}

export function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? (error as Error).name;
}

const MAX_RETRY_AFTER_MS = 3_600_000;

/** Builds `unavailable`. The backend decides the wait up to an hour; without its decision the sink does. */
export function unavailable(
  reason: string,
  waitMs: number | undefined,
  details: { readonly backendMessage?: string; readonly mayBeTooLarge?: boolean; readonly cause?: unknown } = {},
): Answer {
  const isSaid = waitMs !== undefined && waitMs > 0;
  return {
    kind: 'unavailable',
    reason,
    ...details,
    ...(isSaid && { retryAfterMs: Math.min(waitMs, MAX_RETRY_AFTER_MS) }),
  };
}

/** Trusts the status: ignores a body that is not OTLP, so that accepted data is not sent again. */
export function accepted(read: () => PartialSuccess): Answer {
  try {
    return { kind: 'accepted', ...read() };
  } catch {
    return { kind: 'accepted', rejected: 0, message: '' };
  }
}
