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

/** With the last poll before it after which the memory was known to be equal. */
type DatedMismatch = Mismatch & { readonly equalUntil: number };

/** Events that were lost before they reached the log. Microseconds. */
interface Gap {
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

const MOST_MISMATCHES = 1_000;

/** The result of repeating the published decisions of a range. Polls after it are decided for those that saw them. */
export class Verdict {
  polls = 0;
  events = 0;
  differentPolls = 0;
  #mismatches: DatedMismatch[] = [];
  readonly #notes = new Map<string, Note>();
  readonly #gaps: Gap[] = [];
  readonly #otherVersions = new Map<string, string>();
  /** The last poll after which the memory was equal to a checkpoint, by source. */
  readonly #verifiedAt = new Map<string, number>();

  /** @param end of the range, excluded; microseconds */
  constructor(private readonly end: number) {}

  cannotCompare(source: string, obstacle: Obstacle, reason: string, polledAt: number): void {
    if (polledAt >= this.end) return;
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

  get mismatches(): readonly Mismatch[] {
    return this.#mismatches.map(({ equalUntil: _, ...mismatch }) => mismatch);
  }

  differs(undated: Mismatch): void {
    const { source, polledAt } = undated;
    const mismatch = { ...undated, equalUntil: this.#verifiedAt.get(source) ?? -Infinity };
    const version = this.#otherVersions.get(source);
    const gap = this.#gaps.find((each) => explains(each, mismatch));
    if (gap) return this.cannotCompare(source, 'gap', gapText(gap), polledAt);
    if (version !== undefined) return this.cannotCompare(source, 'other version', versionText(version), polledAt);
    this.differentPolls += 1;
    if (this.#mismatches.length < MOST_MISMATCHES) this.#mismatches.push(mismatch);
  }

  /** Notes events that are lost. Polls that they explain and that were compared before count as a gap from now on. */
  lost(gap: Gap): void {
    this.#gaps.push(gap);
    const explained = this.#mismatches.filter((each) => explains(gap, each));
    this.#mismatches = this.#mismatches.filter((each) => !explains(gap, each));
    this.differentPolls -= explained.length;
    for (const { source, polledAt } of explained) this.cannotCompare(source, 'gap', gapText(gap), polledAt);
  }

  runsVersion(source: string, version: string, own: string, polledAt: number): void {
    if (polledAt >= this.end) return;
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
}

/** Whether the lost events may be the reason: no checkpoint between them and the poll was equal. */
function explains(gap: Gap, { source, polledAt, equalUntil }: DatedMismatch): boolean {
  return source === gap.source && gap.from <= polledAt && gap.to >= equalUntil;
}

function gapText({ from, to }: Gap): string {
  return `events of ${textOf(from)} to ${textOf(to)} were lost (EventsDropped)`;
}

function versionText(version: string): string {
  return `version ${version} decided there, and this one decides otherwise`;
}
