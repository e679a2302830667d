import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigurationError } from '@pgherald/configuration';
import { CATALOGUE, RECEIVER_EVENTS, RECEIVER_RESOURCE_ATTRIBUTES } from '@pgherald/metrics';
import { collectorConfig } from '@pgherald/service';
import { temporaryFolder } from '@pgherald/testing';
import { loadConfiguration } from './configuration.js';

describe('the configuration of the application', () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'pgherald.yaml');
  afterAll(folder.remove);

  const problems = (yaml: string, environment: NodeJS.ProcessEnv = {}) => {
    writeFileSync(file, yaml);
    try {
      loadConfiguration(file, environment);
    } catch (error) {
      return (error as ConfigurationError).problems;
    }
    return [];
  };

  it('has defaults that watch a demo every ten seconds', () => {
    expect(loadConfiguration(undefined, {})).toMatchObject({
      targets: [],
      interval: 10_000,
      http: { host: '127.0.0.1', port: 7432 },
    });
  });

  it('reports invalid URLs and other faults together, each once', () => {
    const yaml =
      'interval: soon\ntargets: [{name: a, url: "postgres://u:p@Hunter2@h/d", foo: 1}, {name: b, url: "postgres://h:x"}]';
    expect(problems(yaml)).toEqual([
      expect.stringMatching(/^targets\[0\]\.foo: unknown key/),
      expect.stringMatching(/^interval: expected a duration/),
      expect.stringMatching(/^targets\[0\] \(a\): connection URL: .*an @ stands where(?!.*Hunter2)/),
      expect.stringMatching(/^targets\[1\] \(b\): connection URL: .*the port is not a number/),
    ]);
    expect(problems('targets: [{url: 5}]')).toHaveLength(1);
  });

  it('takes targets from the environment, commas percent-encoded', () => {
    const { targets } = loadConfiguration(undefined, { PGHERALD_TARGETS: 'postgres://a/x, postgres://u:p%2Cw@b/y' });
    expect(targets.map(({ url }) => url)).toEqual(['postgres://a/x', 'postgres://u:p%2Cw@b/y']);
  });

  it('reads the file that PGHERALD_CONFIG names', () => {
    writeFileSync(file, 'interval: 2s\n');
    expect(loadConfiguration(undefined, { PGHERALD_CONFIG: file }).interval).toBe(2_000);
  });

  describe('of a Collector', () => {
    const metrics = CATALOGUE.filter(({ name }) => name.startsWith('postgresql.')).map(({ name }) => name);
    const collector = (more: string) => {
      const other = join(folder.path, 'collector.yaml');
      writeFileSync(other, `receivers:\n  postgresql:\n    username: u\n    password: p\n${more}`);
      return collectorConfig(other, {});
    };

    it('is carried over, and overridden by our own file', () => {
      const all = metrics.map((name) => `${name}: {enabled: true}`).join(', ');
      writeFileSync(file, 'query-analysis: {topN: 3}\nhttp: {port: 1}\n');
      const configuration = loadConfiguration(
        file,
        {},
        collector(`    collection_interval: 1m\n    metrics: {${all}}\n`),
      );
      expect(metrics.length).toBeGreaterThan(40);
      expect(Object.keys(configuration.sink.metric)).toEqual(metrics);
      expect(configuration).toMatchObject({
        targets: [{ url: 'postgres://u:p@localhost:5432/postgres?sslmode=require', interval: 60_000 }],
        'query-analysis': { topN: 3, sampleLimit: 1_000 },
        sink: { event: { 'db.server.top_query': { enabled: false } } },
        http: { port: 1 },
      });
    });

    it('is valid with all events, resource attributes and unknown names', () => {
      const events = RECEIVER_EVENTS.map((name) => `${name}: {enabled: true}`).join(', ');
      const attributes = Object.keys(RECEIVER_RESOURCE_ATTRIBUTES).map((name) => `${name}: {enabled: true}`);
      const more = `    events: {${events}, x: {enabled: true}}\n    resource_attributes: {${attributes.join(', ')}, x: {}}\n`;
      const { sink } = loadConfiguration(
        undefined,
        {},
        collector(`${more}    metrics: {postgresql.commit: {enabled: true}}\n`),
      );
      expect([...Object.values(sink.event), ...Object.values(sink.resourceAttributes)]).toEqual(
        Array(13).fill({ enabled: true }),
      );
      expect(sink.metric).toEqual({});
    });
  });

  it.each([
    ['intervall: 2s', 'intervall: unknown key; did you mean interval?'],
    ['targets: [{url: postgres://x, databses: []}]', 'targets[0].databses: unknown key; did you mean databases?'],
    ['database-metrics: {wraparound: [1]}', 'database-metrics.wraparound: unknown key; did you mean wraparoundPct?'],
    [
      'sink: {metric: {postgresql.commit: {enabled: true}}}',
      'sink.metric.postgresql.commit: no metric is called so; did you mean postgresql.commits?',
    ],
  ])('reports %s with the key and the nearest known one', (yaml, problem) => {
    expect(problems(`${yaml}\n`)).toEqual([problem]);
  });

  it('prints no value, which could be a misplaced password', () => {
    const message = problems('targets: [{url: {password: hunter2}}]\nhttp: hunter2\nmaxConnections: hunter2\n').join(
      '\n',
    );
    expect(message).toMatch(/targets\[0\]\.url/);
    expect(message).not.toContain('hunter2');
  });
});
