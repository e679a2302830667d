import type { Connection } from '../login/connection.js';
import { type Slot, Slots } from './slots.js';

/** Opens slots for these databases, idle for a minute. */
function idleSlots(max: number, ...databases: readonly string[]): Slots {
  const slots = new Slots(max);
  for (const database of databases) {
    const idle = {
      state: 'idle',
      connection: { alive: true } as Connection,
      lentAt: performance.now() - 60_000,
    } as const;
    Object.assign(slots.add(database), idle);
  }
  return slots;
}

const find = (slots: Slots, database: string): Slot => slots.all.find((slot) => slot.database === database) as Slot;

describe('Slots', () => {
  it('lends an idle connection of the database once', () => {
    const slots = idleSlots(3, 'a', 'b');
    expect(slots.lendIdle('b')?.slot).toBe(find(slots, 'b'));
    expect(slots.lendIdle('b')).toBeUndefined();
    expect([slots.isBusy('a'), slots.isBusy('b'), slots.counts().idle]).toEqual([false, true, 1]);
  });

  it('does not lend a connection that the server has closed', () => {
    const slots = idleSlots(1, 'a');
    find(slots, 'a').connection = { alive: false } as Connection;
    expect(slots.lendIdle('a')).toBeUndefined();
  });

  it('displaces the youngest idle slot, so that older slots keep their database', () => {
    const slots = idleSlots(5, 'a', 'b', 'c', 'd', 'e');
    expect(slots.displaceableFor('f')?.database).toBe('e');
    slots.lendIdle('e');
    expect(slots.displaceableFor('f')?.database).toBe('d');
    slots.lendIdle('d');
    expect(slots.displaceableFor('f')).toBeUndefined();
  });

  it('displaces a second idle connection to one database first', () => {
    expect(idleSlots(5, 'a', 'b', 'a', 'c', 'd').displaceableFor('f')?.database).toBe('a');
  });

  it('displaces no slot while a connection to the database was lent less than a second ago', () => {
    const slots = idleSlots(3, 'a', 'b', 'c');
    const lease = slots.lendIdle('a');
    expect(slots.displaceableFor('a')).toBeUndefined();
    if (lease) lease.slot.lentAt -= 1_001;
    expect(slots.displaceableFor('a')?.database).toBe('c');
  });
});
