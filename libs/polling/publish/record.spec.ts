import { EventCodec, type DomainEvent } from '@pgherald/events';
import { aMeta } from '@pgherald/testing';
import { recordOf } from './record.js';

const publication = { codec: new EventCodec(), prefix: 'pgherald', meta: aMeta() };

function activityOf(name: string): DomainEvent {
  return { type: 'TableActivityRecorded', database: { oid: 16_384, name }, windowSeconds: 60, rows: [] };
}

describe('the id of a recorded event', () => {
  it('is another one for each database of a poll', () => {
    const ids = ['shop', 'store'].map((name) => recordOf(publication, activityOf(name)).headers['ce_id']);
    expect(new Set(ids).size).toBe(2);
  });

  it('has the same id for the same event', () => {
    const ids = [1, 2].map(() => recordOf(publication, activityOf('shop')).headers['ce_id']);
    expect(new Set(ids).size).toBe(1);
  });
});
