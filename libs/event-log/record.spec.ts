import { EventCodec } from '@pgherald/events';
import { toRecord } from './record.js';
import { deadlock } from './samples.js';

describe('toRecord', () => {
  const codec = new EventCodec();

  it('makes the headers of the CloudEvents binding from what the event tells of itself', () => {
    const { value, ...record } = toRecord(codec, 'DeadlockDetected', deadlock(7));
    expect(record).toEqual({
      topic: 'pgherald.database-metrics',
      key: 'shop',
      headers: {
        ce_type: 'DeadlockDetected',
        ce_source: '/shop/shop%201',
        ce_id: '00000000-0000-5000-8000-000000000007',
        ce_time: '2026-05-28T20:26:40.000007Z',
        ce_specversion: '1.0',
        'content-type': 'application/avro',
      },
    });
    expect(codec.decode(value)).toEqual({ type: 'DeadlockDetected', event: deadlock(7) });
  });

  it('puts the topic under the prefix', () => {
    expect(toRecord(codec, 'DeadlockDetected', deadlock(7), 'staging').topic).toBe('staging.database-metrics');
  });
});
