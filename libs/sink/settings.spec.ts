import { ConfigurationError, readConfiguration } from '@pgherald/configuration';
import { temporaryFolder } from '@pgherald/testing';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sinkSettings } from './settings.js';

describe('the settings of the sink', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  const read = (yaml: string, environment: Record<string, string> = {}) => {
    const file = join(folder.path, 'pgherald.yaml');
    writeFileSync(file, yaml);
    return readConfiguration(z.strictObject({ sink: sinkSettings }), { file, environment }).sink;
  };
  const problems = (yaml: string): readonly string[] => {
    try {
      read(yaml);
    } catch (error) {
      if (error instanceof ConfigurationError) return error.problems;
      throw error;
    }
    return [];
  };

  it('default to profile receiver, default metrics, logs, and the end of the log', () => {
    expect(read('{}')).toMatchObject({ profile: 'receiver', metrics: 'default', metric: {}, logs: 'on', from: 'end' });
  });

  it('are read from the file and the environment', () => {
    const environment = { PGHERALD_SINK_PROFILE: 'receiver-semconv', PGHERALD_SINK_METRICS: 'all' };
    expect(
      read('sink: {metric: {postgresql.commits: {enabled: false}}, bytesInFlight: 1MiB}\n', environment),
    ).toMatchObject({
      profile: 'receiver-semconv',
      metrics: 'all',
      metric: { 'postgresql.commits': { enabled: false } },
      bytesInFlight: 1_048_576,
    });
  });

  it('suggest the metric nearest to an unknown name', () => {
    expect(problems('sink: {metric: {postgresql.comits: {enabled: true}}}\n')).toEqual([
      expect.stringMatching(/postgresql\.comits.*did you mean postgresql\.commits\?/) as string,
    ]);
  });

  it('refuse a switch without effect', () => {
    expect(problems('sink: {metric: {postgresql.commits: {enabld: true}}}\n')).toContain(
      'sink.metric.postgresql.commits.enabld: unknown key; did you mean enabled?',
    );
    expect(problems('sink: {resourceAttributes: {server.prot: {enabled: true}}}\n')).toEqual([
      'sink.resourceAttributes.server.prot: unknown key; did you mean server.port?',
    ]);
  });
});
