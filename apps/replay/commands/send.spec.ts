import { join } from 'node:path';
import { openEmbeddedLogReader } from '@pgherald/event-log';
import { KINDS, selectTypes } from '@pgherald/replay';
import { sendRange, SendProgress } from '@pgherald/replay/send';
import { decodeMetrics, type OtlpReceiver, startOtlpReceiver } from '@pgherald/sink/testing';
import { createLogger } from '@pgherald/telemetry';
import { temporaryFolder } from '@pgherald/testing';
import { writeWalLog } from '../testing/wal-log.js';
import { otlpTarget } from './otlp-target.js';

const NOON_MS = Date.parse('2026-01-02T12:00:00Z');
const POLLS = 20;
const logger = createLogger({ level: 'silent' });
const selection = { types: selectTypes([], KINDS, []), servers: [], clusters: [], databases: [], episodes: [] };
const range = { from: undefined, to: undefined };

describe('send to OTLP', () => {
  const folder = temporaryFolder();
  const place = join(folder.path, 'log');
  let receiver: OtlpReceiver;

  beforeAll(() =>
    writeWalLog(
      place,
      Array.from({ length: POLLS }, (_, poll) => ({
        at: NOON_MS + poll * 10_000,
        eventId: `poll-${poll}`,
        rows: [{ walFiles: poll, walDirectoryBytes: poll * 1_024 }],
      })),
    ),
  );
  beforeEach(async () => void (receiver = await startOtlpReceiver()));
  afterEach(() => receiver.close());
  afterAll(() => folder.remove());

  async function send(
    rate: number,
    signal = new AbortController().signal,
    onNotice = (sentence: string) => expect(sentence).toBe(''),
  ) {
    const source = { place, prefix: 'pgherald', transactionMs: 0, log: await openEmbeddedLogReader(place) };
    const target = otlpTarget(undefined, { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url }, logger);
    const state = SendProgress.open(join(folder.path, 'send'), {
      source: place,
      target: target.place,
      selection,
      range,
    });
    try {
      return await sendRange(source, { selection, range, target, state, rate, signal, onNotice, patienceMs: 3_000 });
    } finally {
      await target.close();
      await source.log.close();
    }
  }
  const times = () =>
    receiver.accepted
      .filter(({ path }) => path === '/v1/metrics')
      .flatMap((request) => decodeMetrics(request).resourceMetrics)
      .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
      .filter(({ name }) => name === 'pgherald.wal.directory.files')
      .flatMap(({ sum }) => sum?.dataPoints ?? [])
      .map(({ timeUnixNano }) => Number(BigInt(timeUnixNano) / 1_000_000n));

  it('keeps the times of the events', async () => {
    expect(await send(1_000)).toBe(POLLS);
    expect(times().toSorted()).toEqual(Array.from({ length: POLLS }, (_, poll) => NOON_MS + poll * 10_000));
  });

  it('continues after an interruption, and sends each event once', async () => {
    const end = new AbortController();
    const running = send(5, end.signal);
    receiver.answerWith((_, number) => {
      if (number === 1) end.abort();
      return { status: 200 };
    });
    const first = await running;
    expect(first).toBeLessThan(POLLS);
    expect(first + (await send(1_000))).toBe(POLLS);
    expect(new Set(times()).size).toBe(POLLS);
  });

  it('waits while the backend is away, and says so once', async () => {
    receiver.answerWith((_, number) => ({ status: number < 3 ? 503 : 200 }));
    const notices: string[] = [];
    expect(await send(1_000, undefined, (sentence) => void notices.push(sentence))).toBe(POLLS);
    expect(notices).toEqual([expect.stringMatching(/503.*; waiting for it$/)]);
  });

  it('fails with one line if the backend stays away, and keeps what was sent', async () => {
    receiver.answerWith(() => ({ status: 503 }));
    await expect(send(1_000, undefined, () => undefined)).rejects.toThrow(/503/);
    receiver.answerWith(() => ({ status: 200 }));
    expect(await send(1_000)).toBe(POLLS);
  });
});
