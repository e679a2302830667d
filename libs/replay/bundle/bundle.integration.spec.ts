import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger } from '@pgherald/telemetry';
import { temporaryFolder } from '@pgherald/testing';
import { defaultContexts } from '../limits/contexts.js';
import { decide } from '../decide/decide.js';
import { EQUAL, reportOf } from '../decide/report.js';
import { resolveRange } from '../range/point.js';
import { selectTypes } from '../range/selection.js';
import { incidentPage, pageLines } from '../show/show.js';
import { type EventSource, openSource } from '../sources/event-source.js';
import { writeIncidentLog } from '../testing/incident-log.js';
import { writeBundle } from './write-bundle.js';

const ALL = { types: selectTypes([], ['decided'], []), servers: [], clusters: [], databases: [], episodes: [] };
const EVERYTHING = { from: undefined, to: undefined };
const onNotice = (sentence: string) => expect(sentence).toBe('');
const logger = createLogger({ level: 'silent' });
const { signal } = new AbortController();

describe('bundle', () => {
  const folder = temporaryFolder();
  const original = join(folder.path, 'original');
  const file = join(folder.path, 'incident.pgherald');
  let id: string;
  let page: readonly string[];

  const opened: EventSource[] = [];
  const open = async (bundle?: string) => {
    const source = await openSource({
      directory: original,
      environment: {},
      logger,
      onNotice,
      ...(bundle && { bundle }),
    });
    opened.push(source);
    return source;
  };
  const decidedIn = async (source: EventSource) => {
    const range = await resolveRange(source, {});
    return decide(source, { contexts: defaultContexts(), selection: ALL, range, variants: [], signal });
  };
  const pageOf = async (source: EventSource, of: string) => {
    const range = await resolveRange(source, {});
    return pageLines(await incidentPage(source, { id: of, range, signal }));
  };

  beforeAll(async () => {
    await writeIncidentLog(original);
    const source = await open();
    const { published } = await decidedIn(source);
    id = published.intervals.find(({ type }) => type === 'TableBloated')?.id ?? '';
    page = await pageOf(source, id);
    await writeBundle(source, { id, range: EVERYTHING, signal, file, logger });
  }, 200_000);
  afterEach(async () => {
    for (const { log } of opened.splice(0)) await log.close();
  });
  afterAll(() => folder.remove());

  it('shows the same page and decides the same without the log', async () => {
    const source = await open(file);
    expect(await pageOf(source, id.slice(0, 8))).toEqual(page);
    const result = await decidedIn(source);
    const { exitCode, lines } = reportOf(result, false);
    expect({ exitCode, lines }).toEqual({ exitCode: EQUAL, lines: [expect.stringMatching(/equal, byte for byte$/)] });
    expect(result.verdict.polls).toBeGreaterThan(10);
    await source.log.close();
    expect(readdirSync(folder.path).filter((name) => name.startsWith('incident'))).toEqual(['incident.pgherald']);
  });

  it.each([
    ['truncated', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), /incident.*(damaged|malformed)/],
    ['overwritten', () => Buffer.from('not a database at all'.repeat(500)), /incident.*(damaged|not a database)/],
  ])('is refused with one line if it is %s', async (how, damage, message) => {
    const damaged = join(folder.path, `incident-${how}`);
    writeFileSync(damaged, damage(readFileSync(file)));
    await expect(open(damaged).then((source) => pageOf(source, id))).rejects.toThrow(message);
  });

  it('differs from an event log and a missing file', async () => {
    await expect(open(join(original, 'events.db'))).rejects.toThrow(/is an event log, but no bundle/);
    await expect(open(join(folder.path, 'none'))).rejects.toThrow(/there is no file/);
  });
});
