import type { DatabaseRef, PollOfServer, Reading, ReadingRequest } from '@pgherald/events';
import type { TableIndexManagementMemory } from '@pgherald/memories';
import type { BloatedRelation } from './detect-bloat.js';

type Queue = TableIndexManagementMemory['exactQueue'];
type Known = TableIndexManagementMemory['exact'];

const EXACT_GROUP = 'exact-bloat';

/** Replaces the suspects of a database, largest bloat first. */
export function withSuspects(queue: Queue, database: DatabaseRef, relations: readonly BloatedRelation[]): Queue {
  const suspects = relations
    .filter(({ standing, row }) => standing === 'over' && row.relationKind !== 'toast')
    .map(({ row: { relationOid: oid, realBytes, bloatBytes, fillfactor } }) => {
      const relation = { oid, realBytes, bloatBytes: bloatBytes ?? 0, fillfactor };
      return { databaseOid: database.oid, databaseName: database.name, ...relation };
    });
  return [...queue.filter(({ databaseOid }) => databaseOid !== database.oid), ...suspects].sort(
    (a, b) => b.bloatBytes - a.bloatBytes || a.databaseOid - b.databaseOid || a.oid - b.oid,
  );
}

/** Limits the queue to the budget of one cycle. A relation larger than the budget is never read. */
export function withinBudget(queue: Queue, budget: number): Queue {
  let left = budget;
  return queue.filter(({ realBytes }) => {
    const fits = realBytes <= left;
    if (fits) left -= realBytes;
    return fits;
  });
}

/** Requests one relation at a time; the next one after the answer or failure of the one before. */
export function nextCheck(queue: Queue): readonly ReadingRequest[] {
  return queue.slice(0, 1).map(({ databaseOid, databaseName, oid }) => ({
    group: EXACT_GROUP,
    database: { oid: databaseOid, name: databaseName },
    parameters: [oid],
  }));
}

/** Removes the answer of a check from the queue. If a check failed, it removes the others of its database, which would fail too. */
export function withAnswers(
  queue: Queue,
  known: Known,
  { readings, failures }: PollOfServer,
): { readonly exactQueue: Queue; readonly exact: Known } {
  const failed = new Set(failures.filter(({ group }) => group === EXACT_GROUP).map(({ database }) => database?.oid));
  const answers = readings.filter((each): each is Reading<'ExactBloatMeasured'> => each.type === 'ExactBloatMeasured');
  const [head] = queue;
  const isDone = head !== undefined && answers.some(({ database }) => database?.oid === head.databaseOid);
  const results = answers.flatMap(({ database, polledAt, rows }) =>
    rows.map((row) => {
      const check = queue.find(({ databaseOid, oid }) => databaseOid === database?.oid && oid === row.relationOid);
      // A rewrite frees nothing from a page as full as its fillfactor, and half of a page half as full.
      const filled = 100 - row.deadTuplesPct - row.freePct;
      const bloatPct = Math.max(0, 100 - (100 * filled) / (check?.fillfactor ?? 100));
      const bloatBytes = Math.round((row.realBytes * bloatPct) / 100);
      return { databaseOid: database?.oid ?? 0, oid: row.relationOid, at: polledAt, bloatPct, bloatBytes };
    }),
  );
  const isNew = ({ databaseOid, oid }: Known[number]): boolean =>
    !results.some((each) => each.databaseOid === databaseOid && each.oid === oid);
  return {
    exactQueue: (isDone ? queue.slice(1) : queue).filter(({ databaseOid }) => !failed.has(databaseOid)),
    exact: [...known.filter(isNew), ...results].sort((a, b) => a.databaseOid - b.databaseOid || a.oid - b.oid),
  };
}
