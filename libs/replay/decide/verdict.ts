import type { AnyEvent } from '@pgherald/events';
import { textOf } from '../range/time-range.js';

/** Why a part of a range cannot be compared. */
export type Obstacle = 'gap' | 'other version' | 'checkpoint missing' | 'retention' | 'other node unknown';

/** A sentence about a context and server, from its first poll to its last. */
interface Note {
  readonly obstacle: Obstacle;
  readonly source: string;
  readonly reason: string;
  readonly from: number;
  to: number;
  polls: number;
}

/** A poll that was decided otherwise than published. */
export interface Mismatch {
  readonly source: string;
  readonly polledAt: number;
  readonly published: readonly AnyEvent[];
  readonly decided: readonly AnyEvent[];
  /** Whether the memory after the poll differs, and not its events. */
  readonly isOfMemory: boolean;
}

/** Events that were lost before they reached the log. Microseconds. */
interface Gap {
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

const MOST_MISMATCHES = 1_000;

/** The result of repeating the published decisions of a range. */
export class Verdict {
  polls = 0;
  events = 0;
  differentPolls = 0;
  readonly mismatches: Mismatch[] = [];
  readonly #notes = new Map<string, Note>();
  readonly #gaps: Gap[] = [];
  readonly #otherVersions = new Map<string, string>();
  /** The last poll after which the memory was equal to a checkpoint, by source. */
  readonly #verifiedAt = new Map<string, number>();

  cannotCompare(source: string, obstacle: Obstacle, reason: string, polledAt: number): void {
    const key = `${obstacle} ${source} ${reason}`;
    const note = this.#notes.get(key) ?? { obstacle, source, reason, from: polledAt, to: polledAt, polls: 0 };
    note.to = polledAt;
    note.polls += 1;
    this.#notes.set(key, note);
  }

  compared(events: number): void {
    this.polls += 1;
    this.events += events;
  }

  differs(mismatch: Mismatch): void {
    const { source, polledAt } = mismatch;
    const version = this.#otherVersions.get(source);
    const gap = this.#gaps.find((each) => this.#explains(each, source, polledAt));
    if (gap) return this.cannotCompare(source, 'gap', gapText(gap), polledAt);
    if (version !== undefined) return this.cannotCompare(source, 'other version', versionText(version), polledAt);
    this.differentPolls += 1;
    if (this.mismatches.length < MOST_MISMATCHES) this.mismatches.push(mismatch);
  }

  /** Notes events that are lost. Polls that they explain and that were compared before count as a gap from now on. */
  lost(gap: Gap): void {
    this.#gaps.push(gap);
    for (const mismatch of this.mismatches.filter(({ source, polledAt }) => this.#explains(gap, source, polledAt))) {
      this.mismatches.splice(this.mismatches.indexOf(mismatch), 1);
      this.differentPolls -= 1;
      this.cannotCompare(mismatch.source, 'gap', gapText(gap), mismatch.polledAt);
    }
  }

  runsVersion(source: string, version: string, own: string): void {
    if (version === own) this.#otherVersions.delete(source);
    else this.#otherVersions.set(source, version);
  }

  verified(source: string, polledAt: number): void {
    this.#verifiedAt.set(source, polledAt);
  }

  /** Versions other than this one that published decisions of the range. */
  get otherVersions(): readonly string[] {
    return [...new Set(this.#otherVersions.values())];
  }

  /** Sentences about what cannot be compared; `without` leaves out one kind. */
  obstacles(without?: Obstacle): readonly string[] {
    return [...this.#notes.values()]
      .filter(({ obstacle }) => obstacle !== without)
      .map(({ obstacle, source, reason, from, to, polls }) => {
        const when = polls === 1 ? `at ${textOf(from)}` : `from ${textOf(from)} to ${textOf(to)} (${polls} polls)`;
        return `${source}: cannot be compared ${when}: ${obstacle}: ${reason}`;
      });
  }

  #explains({ source, from, to }: Gap, other: string, polledAt: number): boolean {
    return source === other && from <= polledAt && to >= (this.#verifiedAt.get(source) ?? -Infinity);
  }
}

function gapText({ from, to }: Gap): string {
  return `events of ${textOf(from)} to ${textOf(to)} were lost (EventsDropped)`;
}

function versionText(version: string): string {
  return `version ${version} decided there, and this one decides otherwise`;
}
