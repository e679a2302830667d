import type { Client } from '@pgherald/testing';

/** Makes two sessions wait for each other until PostgreSQL cancels one. */
export async function deadlock(one: Client, other: Client): Promise<void> {
  const lock = (client: Client, key: number) => client.query('SELECT pg_advisory_xact_lock($1)', [key]);
  for (const client of [one, other]) await client.query('BEGIN');
  await lock(one, 1);
  await lock(other, 2);
  const outcomes = await Promise.allSettled([lock(one, 2), lock(other, 1)]);
  for (const client of [one, other]) await client.query('ROLLBACK');
  const codes = outcomes.map((outcome) =>
    outcome.status === 'rejected' ? (outcome.reason as { code: string }).code : '',
  );
  if (!codes.includes('40P01')) throw new Error('there was no deadlock');
}
