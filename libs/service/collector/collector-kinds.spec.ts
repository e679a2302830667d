import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@pgherald/testing';
import { readCollectorConfig } from './collector-config.js';

interface Document {
  readonly targets: readonly Readonly<Record<string, unknown>>[];
  readonly sink: Readonly<Record<string, Readonly<Record<string, { readonly enabled: boolean }>>>>;
  readonly 'query-analysis': Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

const folder = temporaryFolder();
afterAll(folder.remove);
const file = join(folder.path, 'collector.yaml');
const read = (yaml: string, environment: NodeJS.ProcessEnv = {}) => {
  writeFileSync(file, yaml);
  const { document, remarks } = readCollectorConfig(file, environment);
  return { document: document as Document, remarks: remarks.map((remark) => remark.replaceAll(file, 'FILE')) };
};
const one = (lines: string, environment?: NodeJS.ProcessEnv) =>
  read(`receivers:\n  postgresql:\n    username: u\n    password: p\n${lines}`, environment);
const urlOf = ({ document }: { document: Document }) => document.targets[0]?.['url'];
const BASE = 'not carried over: FILE: receivers.postgresql';

describe('an unknown name', () => {
  it.each([
    [
      'events: {db.server.wait_event: {enabled: true}}',
      'events.db.server.wait_event: no event of that name here; known are',
    ],
    [
      'events: {db.server.query_sampel: {enabled: true}}',
      'events.db.server.query_sampel: no event of that name here; did you mean db.server.query_sample?',
    ],
    [
      'metrics: {postgresql.commit: {enabled: true}}',
      'metrics.postgresql.commit: no metric of that name here; did you mean postgresql.commits?',
    ],
    [
      'metrics: {postgresql.buffer_hit: {enabled: true}}',
      'metrics.postgresql.buffer_hit: no metric of that name here; postgresql.blks_hit is the nearest',
    ],
    [
      'metrics: {postgresql.dead_rows: {enabled: true}}',
      'metrics.postgresql.dead_rows: no metric of that name here; postgresql.rows is the nearest',
    ],
    [
      'metrics: {acme.frobs.total.of.all.kinds: {enabled: false}}',
      'metrics.acme.frobs.total.of.all.kinds: no metric of that name here; METRICS.md lists all',
    ],
    [
      'resource_attributes: {host.name: {enabled: true}}',
      'resource_attributes.host.name: no resource attribute of that name here; known are service.instance.id',
    ],
    ['toString: 1', 'toString: not known to pgherald'],
    ['colection_interval: 5s', 'colection_interval: not known to pgherald; did you mean collection_interval?'],
    ['ssl_mode: disable', 'ssl_mode: no key of the receiver any more; tls decides'],
    [
      'query_sample_collection: {enabled: true}',
      'query_sample_collection.enabled: no key of the receiver any more; set events.db.server.query_sample.enabled',
    ],
  ])('is omitted with a remark: %s', (line, remark) => {
    const { document, remarks } = one(`    ${line}\n`);
    expect(remarks).toEqual([expect.stringContaining(`${BASE}.${remark}`)]);
    expect(Object.keys(document.sink['metric'] ?? {})).toEqual([]);
    expect(Object.keys(document.sink['resourceAttributes'] ?? {})).toEqual([]);
  });

  it('does not affect its neighbours', () => {
    const { document } = one(
      '    metrics: {postgresql.nothing: {enabled: true}, postgresql.deadlocks: {enabled: true}}\n',
    );
    expect(document.sink['metric']).toEqual({ 'postgresql.deadlocks': { enabled: true } });
  });
});

describe('a key without a value', () => {
  it.each([
    'databases',
    'exclude_databases',
    'connection_pool',
    'metrics',
    'events',
    'tls',
    'resource_attributes',
    'timeout',
    'collection_interval',
    'endpoint',
    'top_query_collection',
    'frobnicate',
  ])('counts as absent: %s', (key) => {
    expect(one(`    ${key}:\n`)).toEqual(one(''));
    expect(one(`    ${key}: ~\n`)).toEqual(one(''));
  });

  it('may stand in a group', () => {
    expect(one('    metrics: {postgresql.deadlocks: }\n    tls:\n      insecure:\n      ca_file:\n')).toEqual(one(''));
    expect(one('    events: {db.server.top_query: {enabled: }}\n')).toEqual(one(''));
  });
});

describe('YAML as people write it', () => {
  it('has anchors, merge keys and additional sections', () => {
    const { document, remarks } = read(`
x-base: &base {username: u, password: p, tls: {insecure: true}}
x-more: &more {collection_interval: 20s}
receivers:
  postgresql/a: {<<: *base, endpoint: "a:1"}
  postgresql/b:
    <<: [*base, *more]
    endpoint: b:2
`);
    expect(document.targets).toMatchObject([
      { url: 'postgres://u:p@a:1/postgres?sslmode=disable', interval: '10000ms' },
      { url: 'postgres://u:p@b:2/postgres?sslmode=disable', interval: '20000ms' },
    ]);
    expect(remarks.map((remark) => remark.split(': ')[2])).toEqual(['x-base', 'x-more']);
  });

  it.each(['yes', 'on', 'True', 'TRUE', '"true"', '"yes"', '1'])('reads %s as true', (word) => {
    expect(urlOf(one(`    tls: {insecure: ${word}}\n`))).toContain('sslmode=disable');
  });

  it('reads numbers with underscores, lists of names in a text and the first of several documents', () => {
    const { document } = one(
      '    query_sample_collection: {max_rows_per_query: 1_500}\n    databases: a, b\n---\nx: 1\n',
    );
    expect(document['query-analysis']['sampleLimit']).toBe(1_500);
    expect(document.targets[0]?.['databases']).toEqual(['a', 'b']);
  });
});

describe('a reference', () => {
  const secret = join(folder.path, 'secret');
  const group = join(folder.path, 'tls.yaml');
  writeFileSync(secret, 's3:cret\n');
  writeFileSync(group, 'insecure: ${env:INSECURE}\n');

  it.each([
    ['${env:X}', 'x'],
    ['${X}', 'x'],
    ['$X', 'x'],
    ['a$X-b', 'ax-b'],
    ['$UNSET', '$UNSET'],
    ['$$X', '$X'],
    ['$${env:X}', '${env:X}'],
    ['${env:UNSET:-other}', 'other'],
    ['${env:UNSET:-}y', 'y'],
    ['${env:UNSET:-${env:X}}', 'x'],
    ['${env:${env:NAME}}', 'x'],
    ['100$', '100$'],
    [`\${file:${secret}}`, 's3:cret'],
  ])('%s in a database is %s', (reference, value) => {
    const url = urlOf(one(`    connect_database: '${reference}'\n`, { X: 'x', NAME: 'X' }));
    expect(url).toContain(`/${encodeURIComponent(value)}?`);
  });

  it('may contain a group of keys with further references', () => {
    expect(urlOf(one(`    tls: \${file:${group}}\n`, { INSECURE: 'true' }))).toContain('sslmode=disable');
    const whole = '{username: u, password: p, endpoint: "h:1"}';
    expect(urlOf(read('receivers: {postgresql: "${env:WHOLE}"}', { WHOLE: whole }))).toContain('u:p@h:1');
    expect(urlOf(read('receivers: ${env:ALL}', { ALL: `{postgresql: ${whole}}` }))).toContain('u:p@h:1');
  });

  it('without a target omits the key, with a remark', () => {
    const { document, remarks } = one(
      '    databases: ["${env:A}", b]\n    collection_interval: ${env:EVERY}\n    tls: ${vault:tls}\n',
    );
    expect(document.targets).toMatchObject([{ databases: ['b'], interval: '10000ms' }]);
    expect(remarks).toEqual([
      `${BASE}.databases.0: the variable A is not set; the key counts as not given`,
      `${BASE}.collection_interval: the variable EVERY is not set; the key counts as not given`,
      expect.stringContaining(`${BASE}.tls: \${vault:...} is not read here`),
    ]);
  });
});

describe('receivers of one server', () => {
  const receiver = (key: string, more = '') => `  ${key}: {endpoint: "db:5432", username: u, password: p${more}}\n`;
  const pipelines = (metrics: string, logs: string) =>
    `service: {pipelines: {metrics/x: {receivers: [${metrics}]}, logs: {receivers: [${logs}]}}}\n`;

  it('are one target, with metrics of one and events of the other, each with its interval', () => {
    const events =
      ', collection_interval: 5s, events: {db.server.top_query: {enabled: true}}, top_query_collection: {top_n_query: 7}';
    const metrics = ', collection_interval: 30s, databases: [shop], metrics: {postgresql.deadlocks: {enabled: true}}';
    const receivers = `receivers:\n${receiver('postgresql/events', events)}${receiver('postgresql', metrics)}`;
    const { document, remarks } = read(receivers + pipelines('postgresql', 'postgresql/events'));
    expect(document.targets).toEqual([
      {
        url: 'postgres://u:p@db:5432/postgres?sslmode=require',
        databases: ['shop'],
        excludeDatabases: [],
        interval: '30000ms',
      },
    ]);
    expect(document['query-analysis']).toMatchObject({ topN: 7, samplesEvery: '5000ms' });
    expect(document.sink).toEqual({
      event: { 'db.server.query_sample': { enabled: false }, 'db.server.top_query': { enabled: true } },
      metric: { 'postgresql.deadlocks': { enabled: true } },
    });
    expect(remarks).toEqual([]);
  });

  it('are one target without pipelines too, for all names of loopback', () => {
    const local = (key: string, host: string, more: string) =>
      `  ${key}: {endpoint: "${host}:5432", username: u, password: p${more}}\n`;
    const a = local('postgresql', 'LOCALHOST', '');
    const b = local('postgresql/b', '127.0.0.1', ', events: {db.server.query_sample: {enabled: true}}');
    const { document, remarks } = read(`receivers:\n${a}${b}`);
    expect(document.targets).toHaveLength(1);
    expect(document.sink['event']?.['db.server.query_sample']).toEqual({ enabled: true });
    expect(remarks).toEqual([]);
  });

  it('become a target with the databases of both and one login', () => {
    const a = receiver('postgresql/a', ', databases: [x], exclude_databases: [z]');
    const b = receiver('postgresql/b', ', databases: [y, z], connect_database: maintenance');
    const { document, remarks } = read(`receivers:\n${a}${b}`);
    expect(document.targets).toMatchObject([{ name: 'a', databases: ['x', 'y', 'z'], excludeDatabases: [] }]);
    expect(remarks).toEqual([
      'not carried over: FILE: receivers.postgresql/b.connect_database: one login for each server; that of receivers.postgresql/a counts',
    ]);
    const all = receiver('postgresql/all', ', exclude_databases: [x, w]');
    expect(read(`receivers:\n${a}${all}`).document.targets).toMatchObject([{ databases: [], excludeDatabases: ['w'] }]);
  });

  it('are named if the Collector would send nothing from them', () => {
    const on = ', events: {db.server.query_plan: {enabled: true}}';
    const { remarks } = read(`receivers:\n${receiver('postgresql', on)}${pipelines('postgresql', '')}`);
    expect(remarks).toEqual([
      'carried over: FILE: receivers.postgresql.events.db.server.query_plan: sent, although the receiver is in no pipeline of logs; set enabled: false to stop it',
      'carried over: FILE: receivers.postgresql.events.db.server.query_plan.enabled: the receiver refuses it without db.server.top_query; plans are sent here',
    ]);
  });
});

it('reads statements as often as metrics if a metric of them is on', () => {
  const { document } = one('    metrics: {postgresql.query.execution.time: {enabled: true}}\n');
  expect(document['query-analysis']['statementsEvery']).toBe('interval');
  const slow = one('    collection_interval: 5m\n    metrics: {postgresql.query.execution.time: {enabled: true}}\n');
  expect(slow.document['query-analysis']['statementsEvery']).toBe('60000ms');
});

it.each([
  ['postgresql.wal.lag: {enabled: true}', 'lag'],
  ['postgresql.wal.lag: {enabled: true}, postgresql.wal.delay: {enabled: true}', 'delay'],
])('sends the lag under the name that the file enables: %s', (metrics, walLag) => {
  const { document, remarks } = one(`    metrics: {${metrics}}\n`);
  expect(document.sink['peer']).toEqual({ walLag });
  expect(remarks).toEqual([
    expect.stringMatching(/^carried over: FILE: receivers\.postgresql\.metrics\.postgresql\.wal\.lag: /),
  ]);
});

it('enables the sums of single statements for a fork that has them', () => {
  const { document, remarks } = one('    metrics: {postgresql.statement.calls: {enabled: true}}\n');
  expect(document.sink['peer']).toEqual({ statements: true });
  expect(document.sink).not.toHaveProperty('metric');
  expect(document['query-analysis']).toMatchObject({ statementsEvery: 'interval', allTexts: true });
  expect(remarks).toEqual([
    'carried over: FILE: receivers.postgresql.metrics.postgresql.statement.calls.enabled: all sums of postgresql.statement are sent (sink.peer.statements: true)',
  ]);
});

it('reads an empty text, as from an empty variable, as an absent key', () => {
  const { document, remarks } = one(
    `    collection_interval: \${env:NONE:-}
    connect_database: ""
    tls: {insecure: "\${env:NONE:-}", ca_file: "", cert_file: "\${env:NONE:-}"}
    connection_pool: {max_lifetime: ""}
    top_query_collection: {top_n_query: "\${env:NONE:-}"}
`,
  );
  expect(document.targets[0]).toMatchObject({
    url: 'postgres://u:p@localhost:5432/postgres?sslmode=require',
    interval: '10000ms',
  });
  expect(remarks).toEqual([]);
});

it('limits a poll that has no limit in the Collector', () => {
  expect(one('    timeout: 0\n')).toMatchObject({
    document: { pollTimeout: '60s' },
    remarks: ['carried over: FILE: receivers.postgresql.timeout: no limit there; a poll may take 60s here'],
  });
  expect(one('    timeout: 1m30s\n').document['pollTimeout']).toBe('90000ms');
});

it('needs no user if an extension may provide it', () => {
  expect(urlOf(read('receivers: {postgresql: {db_auth: azure, endpoint: "h:1"}}'))).toBe(
    'postgres://h:1/postgres?sslmode=require',
  );
});
