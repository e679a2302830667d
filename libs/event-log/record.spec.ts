import { EventCodec } from '@pgherald/events';
import { topicsOf, toRecord, traced } from './record.js';
import { deadlock } from './samples.js';

describe('toRecord', () => {
  const codec = new EventCodec();

  it('builds the headers of the CloudEvents binding from the event', () => {
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

  it('has the trace in its headers only, and no header without a trace', () => {
    const record = toRecord(codec, 'DeadlockDetected', deadlock(7));
    const [withTrace] = traced([record], '00-1234-56-01');
    expect(withTrace).toEqual({ ...record, headers: { ...record.headers, traceparent: '00-1234-56-01' } });
    expect(traced([record], undefined)).toEqual([record]);
  });
});

describe('topicsOf', () => {
  it('has one topic for an event of a context, and one of every context for an event of collection', () => {
    expect(topicsOf(['DatabasesMeasured', 'DeadlockDetected'], 'x')).toEqual([
      'x.database-metrics.measured',
      'x.database-metrics',
    ]);
    expect(topicsOf(['ScraperStarted'], 'x')).toEqual(
      expect.arrayContaining(['x.database-metrics', 'x.query-analysis', 'x.replication-monitoring']),
    );
  });
});
