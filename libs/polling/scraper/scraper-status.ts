import type { DomainEvent } from '@pgherald/events';
import type { ServerConnections } from '@pgherald/postgres';
import type { Group } from '../bounded-context.js';
import type { PollFinished } from './poll-finished.js';

/** Groups slower than this need not have been attempted for the process to be ready. */
const SLOW_MS = 60_000;

/** State of polling one server for one context, for `/status` and `/readyz`. */
export class ScraperStatus {
  readonly #attempted = new Set<string>();
  polls = 0;
  #unpublished = 0;
  #last: Omit<Extract<DomainEvent, { type: 'MetricsCollected' }>, 'type'> | undefined;
  #lastPolledAt: number | undefined;
  #lastError: string | undefined;
  #report: unknown;

  constructor(
    readonly server: string,
    readonly context: string,
    private readonly groups: readonly Group[],
    private readonly connections: Pick<ServerConnections, 'poolerMode'>,
  ) {}

  onPollFinished({ due, result, events, polledAt, report, refusal }: PollFinished): void {
    for (const { name } of due) this.#attempted.add(name);
    this.polls += 1;
    this.#lastPolledAt = polledAt;
    this.#last = events.find((each) => each.type === 'MetricsCollected');
    const error = events.find((each) => each.type === 'CollectionError');
    this.#lastError = refusal ?? result.error?.message ?? error?.message;
    this.#report = report ?? this.#report;
    if (refusal !== undefined) this.#unpublished += 1;
  }

  status(): Record<string, unknown> {
    return {
      server: this.server,
      context: this.context,
      polls: this.polls,
      unpublishedPolls: this.#unpublished,
      lastPollAt: this.#lastPolledAt === undefined ? null : new Date(this.#lastPolledAt / 1_000).toISOString(),
      lastPollMs: this.#last?.durationMs ?? null,
      rows: this.#last?.rows ?? null,
      databases: this.#last?.databases ?? null,
      coveragePct: Object.fromEntries(this.#last?.groups.map(({ group, coveragePct }) => [group, coveragePct]) ?? []),
      pooler: this.connections.poolerMode,
      lastError: this.#lastError ?? null,
      ...(this.#report !== undefined && { report: this.#report }),
    };
  }

  unready(): string | undefined {
    const waiting = this.groups.filter(
      ({ name, everyMs = 0, onRequest }) => !onRequest && everyMs <= SLOW_MS && !this.#attempted.has(name),
    );
    return waiting.length === 0
      ? undefined
      : `${this.server}: not attempted yet: ${waiting.map(({ name }) => name).join(', ')}`;
  }
}
