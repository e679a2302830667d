import type { EventMap } from '@pgherald/events';

/** Counts polls and events, for a summary on one line. */
export class Activity {
  readonly #servers = new Set<string>();
  #polls = 0;
  #rows = 0;
  #failures = 0;
  #events = 0;

  polled({ meta, rows, groups }: EventMap['MetricsCollected']): void {
    this.#servers.add(meta.server.name);
    this.#polls += 1;
    this.#rows += rows;
    this.#failures += groups.reduce((sum, group) => sum + group.failures, 0);
  }

  decided(): void {
    this.#events += 1;
  }

  summary(): string {
    const servers = counted(this.#servers.size, 'server');
    const read = `${counted(this.#polls, 'poll')} of ${servers}, ${counted(this.#rows, 'row')}`;
    const failed = this.#failures === 0 ? '' : `, ${counted(this.#failures, 'reading')} failed`;
    return `${read}${failed}, ${counted(this.#events, 'event')}`;
  }
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
