import type { Finding, Rule } from '@pgherald/decisions';
import type { RowOf } from '@pgherald/events';
import type { ReplicationMonitoringMemory } from '@pgherald/memories';
import type { ReplicationMonitoringSettings } from '../settings.js';

type Row = RowOf<'SubscriptionsMeasured'>;
export type Subscription = ReplicationMonitoringMemory['subscriptions'][number];

export const SUBSCRIPTION_RULE: Rule<'SubscriptionFailed'> = {
  opening: 'SubscriptionFailed',
  whenGone: (facts) => ({ ...facts, cause: null }),
};

/**
 * Finds subscriptions with new errors, or enabled ones without a worker. A worker that cannot apply a change ends and restarts
 * some seconds later. A disabled subscription keeps its state, because the error may have disabled it.
 */
export function subscriptionsOf(
  rows: readonly Row[],
  known: readonly Subscription[],
  { subscriptionReadings }: ReplicationMonitoringSettings,
): { readonly findings: Finding<'SubscriptionFailed'>[]; readonly subscriptions: Subscription[] } {
  const before = new Map(known.map((each) => [each.name, each]));
  const judged = rows.map((row) => judge(row, before.get(nameOf(row)), subscriptionReadings));
  return {
    findings: judged.map(({ finding }) => finding),
    subscriptions: judged.map(({ subscription }) => subscription),
  };
}

function judge(row: Row, before: Subscription | undefined, needed: number) {
  const name = nameOf(row);
  const errors = row.applyErrors === null ? null : row.applyErrors + (row.syncErrors ?? 0);
  const hasErred = errors !== null && before?.errors != null && errors > before.errors;
  const isIdle = row.isEnabled && row.workerPid === null;
  const quiet = hasErred || isIdle ? 0 : Math.min(needed, (before?.quiet ?? 0) + 1);
  const cause = hasErred ? 'error' : isIdle ? 'no-worker' : null;
  const finding: Finding<'SubscriptionFailed'> = {
    subject: name,
    standing: cause !== null ? 'over' : quiet < needed || !row.isEnabled ? 'between' : 'under',
    value: errors,
    facts: {
      database: { oid: row.databaseOid, name: row.databaseName },
      subscriptionName: row.subscriptionName,
      cause,
    },
    readings: hasErred ? 1 : needed,
  };
  return { finding, subscription: { name, slotName: row.slotName, errors, quiet } };
}

function nameOf({ databaseName, subscriptionName }: Row): string {
  return `${databaseName} / ${subscriptionName}`;
}
