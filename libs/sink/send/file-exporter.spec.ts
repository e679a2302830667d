import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aMeta, aServer, temporaryFolder } from '@pgherald/testing';
import { fileExporter } from './file-exporter.js';
import { sinkSettings } from '../settings.js';
import { Sink } from '../sink.js';
import { distinctRow, measured, SURROUNDINGS } from '../testing/index.js';

describe('the sink without an endpoint', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  const sinkTo = (path: string): Sink =>
    new Sink({
      settings: sinkSettings.parse({}),
      exporter: fileExporter(path),
      ...SURROUNDINGS,
      version: '1.2.3',
      hostName: 'collector-host',
    });
  const serverOn = (host: string) =>
    measured('ServerMeasured', aMeta({ server: aServer({ host }) }), [
      distinctRow('ServerMeasured', 0, { maxConnections: 321, postmasterStartTime: 1, configurationLoadTime: 1 }),
    ]);

  it('writes each request as one line of OTLP JSON with all resources', async () => {
    const path = join(folder.path, 'otlp.jsonl');
    const sink = sinkTo(path);
    const events = [serverOn('first'), serverOn('second')];
    await sink.sendMetrics({ events, records: [], signal: new AbortController().signal });
    await sink.sendMetrics({ events, records: [], signal: new AbortController().signal });
    await sink.close();
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    const { resourceMetrics } = JSON.parse(lines[0] ?? '') as { resourceMetrics: unknown[] };
    expect(resourceMetrics).toHaveLength(2);
    expect(JSON.stringify(resourceMetrics[1])).toContain('{"key":"server.address","value":{"stringValue":"second"}}');
    expect(JSON.stringify(resourceMetrics[1])).toMatch(
      /"postgresql.connection.max".*?"timeUnixNano":"1767323045000006000","asInt":321/,
    );
    expect(sink.status()).toMatchObject({ metricsTo: path, logsTo: path });
  });

  it('is unavailable while the file cannot be written', async () => {
    writeFileSync(join(folder.path, 'in-the-way'), '');
    const sink = sinkTo(join(folder.path, 'in-the-way', 'otlp.jsonl'));
    const sent = sink.sendMetrics({ events: [serverOn('first')], records: [], signal: new AbortController().signal });
    await expect(sent).rejects.toMatchObject({
      name: 'Unavailable',
      message: expect.stringMatching(/in-the-way.*cannot be written \(E/) as string,
    });
  });
});
