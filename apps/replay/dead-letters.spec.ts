import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EventCodec } from '@pgherald/events';
import { type EmbeddedLog, openEmbeddedLog, toRecord } from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { aMeta, temporaryFolder } from '@pgherald/testing';

describe('replay dead-letters', () => {
  const folder = temporaryFolder();
  const codec = new EventCodec();
  const open = () =>
    openEmbeddedLog({ directory: folder.path, logger: createLogger({ level: 'silent' }), reserveBytes: 0 });
  const using = async (task: (log: EmbeddedLog) => Promise<void>): Promise<void> => {
    const log = await open();
    try {
      await task(log);
    } finally {
      await log.close();
    }
  };
  const origin = { 'dead-letter-topic': 'pgherald.database-metrics', 'dead-letter-partition': '4' };
  const ofSink = { ...origin, 'dead-letter-group': 'otlp-sink', 'dead-letter-error': 'refused' };

  beforeAll(() =>
    using(async (log) => {
      const database = { oid: 16_385, name: 'shop' };
      const reset = { meta: aMeta(), database, previousEpoch: 'a', newEpoch: 'b' };
      const event = { subject: 'shop', value: 2, limit: null, since: 1, episode: null, reason: null, causedBy: null };
      const record = toRecord(codec, 'StatsReset', { ...event, ...reset, firstSight: false });
      const letter = (offset: string, reason: string, value = record.value) => ({
        ...record,
        topic: 'pgherald.dead-letter',
        headers: { ...record.headers, ...ofSink, 'dead-letter-offset': offset, 'dead-letter-reason': reason },
        value,
      });
      await log.append({
        records: [letter('7', 'answers 400: bad'), letter('9', 'odd', Buffer.from('odd'))],
        state: [],
      });
    }),
  );
  afterAll(() => folder.remove());

  const replay = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'dist/main.js'), 'dead-letters', ...words],
      { encoding: 'utf8', env: { ...process.env, PGHERALD_DATA_DIR: folder.path } },
    );
    return { status, out: stdout.trim().split('\n'), problem: stderr.trim() };
  };
  const listed = (...words: string[]) =>
    replay('list', '--format', 'ndjson', ...words)
      .out.filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { id: string; resentAt?: string });
  const ids = (): string[] => listed('--all').map(({ id }) => id);

  it('lists topic, reason and size of each', () => {
    const [, first] = replay().out;
    expect(first).toMatch(
      /^\d+-0 +\d{4}-.*StatsReset +\d+ +pgherald.database-metrics +4 +7 +otlp-sink +refused +answers 400: bad$/,
    );
    expect(listed()).toMatchObject([{ offset: 7 }, { offset: 9, reason: 'odd', bytes: 3 }]);
  });

  it('shows the event, or the error of decoding it', () => {
    const [good, odd] = ids().map((id) => JSON.parse(replay('show', id).out.join('\n')) as Record<string, unknown>);
    expect(good).toMatchObject({ type: 'StatsReset', event: { newEpoch: 'b' }, reason: 'answers 400: bad' });
    expect(odd).toMatchObject({ event: null, value: Buffer.from('odd').toString('base64') });
    expect(odd?.['cannotBeDecoded']).toEqual(expect.any(String));
  });

  it('refuses an unknown id, no id, and an id with --all as an invalid command line', () => {
    expect(replay('show', '99-1')).toMatchObject({ status: 2, problem: expect.stringContaining('99-1') as string });
    expect(replay('resend', '99-1')).toMatchObject({ status: 2 });
    expect(replay('resend')).toMatchObject({ status: 2, problem: expect.stringContaining('--all') as string });
    expect(replay('resend', '1-0', '--all')).toMatchObject({ status: 2 });
    expect(replay('mend')).toMatchObject({ status: 2 });
  });

  it('names the process that has the log if pgherald runs', () =>
    using(async () => {
      const { status, problem } = replay('resend', '--all');
      expect({ status, problem }).toEqual({
        status: 1,
        problem: expect.stringMatching(new RegExp(`in use by process ${process.pid}: stop it`)) as string,
      });
    }));

  it('sends one again, then the others, and none twice', async () => {
    const [first = '', second = ''] = ids();
    expect(replay('resend', first).out).toEqual([`${first}: sent again to otlp-sink`]);
    expect(listed().map(({ id }) => id)).toEqual([second]);
    expect(replay('resend', '--all').out).toEqual([`${second}: sent again to otlp-sink`]);
    expect(replay('resend', '--all').out).toEqual(['no dead letters wait']);
    expect(listed('--all')).toMatchObject([{ resentAt: expect.any(String) as string }, {}]);
    const seen: string[] = [];
    await using(async (log) => {
      for await (const { headers } of log.read({ topics: ['pgherald.redelivery'], from: 'beginning', to: 'now' }))
        seen.push(`${headers['ce_type']} ${headers['dead-letter-group']} ${headers['dead-letter-offset']}`);
    });
    expect(seen).toEqual(['StatsReset otlp-sink 7', 'StatsReset otlp-sink 9']);
  });
});
