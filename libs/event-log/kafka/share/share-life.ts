/**
 * `idle`: assigned to this process, but none of its clusters is watched. `fencing`: the previous owner is being fenced. `catching-up`: queued
 * transactions are being sent, or orphaned if another process owned the share in the meantime. `held`: this process watches
 * its clusters. `fenced`: lost to another process; the group confirms who owns it now. `released`: given to another process.
 */
export type ShareState = 'idle' | 'fencing' | 'catching-up' | 'held' | 'fenced' | 'released';

export type ShareEvent =
  | 'has-clusters'
  | 'previous-owner-fenced'
  | 'caught-up'
  | 'kafka-unavailable'
  | 'lost'
  | 'confirmed'
  | 'given-back';

/** Keep the diagram in kafka/README.md in step with this table. */
const TRANSITIONS: Readonly<Record<ShareState, Readonly<Partial<Record<ShareEvent, ShareState>>>>> = {
  idle: { 'has-clusters': 'fencing', 'given-back': 'released' },
  fencing: {
    'previous-owner-fenced': 'catching-up',
    'kafka-unavailable': 'fencing',
    lost: 'fenced',
    'given-back': 'released',
  },
  'catching-up': { 'caught-up': 'held', 'kafka-unavailable': 'fencing', lost: 'fenced', 'given-back': 'released' },
  held: { 'kafka-unavailable': 'fencing', lost: 'fenced', 'given-back': 'released' },
  fenced: { confirmed: 'idle', 'given-back': 'released' },
  released: {},
};

/** The life of a share in this process, from its assignment to its release. */
export class ShareLife {
  #state: ShareState = 'idle';

  get state(): ShareState {
    return this.#state;
  }

  /**
   * Moves to the next state. A released share ignores events of work that was under way.
   * @throws TypeError if the event cannot happen in the present state
   */
  apply(event: ShareEvent): void {
    if (this.#state === 'released') return;
    const next = TRANSITIONS[this.#state][event];
    if (next === undefined) throw new TypeError(`a share that is ${this.#state} cannot be ${event}`);
    this.#state = next;
  }
}
