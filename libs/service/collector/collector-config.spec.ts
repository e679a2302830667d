import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '@pgherald/configuration';
import { temporaryFolder } from '@pgherald/testing';
import fc from 'fast-check';
import { readCollectorConfig } from './collector-config.js';

const folder = temporaryFolder();
afterAll(folder.remove);
const file = join(folder.path, 'collector.yaml');
const read = (yaml: string, environment: NodeJS.ProcessEnv = {}) => {
  writeFileSync(file, yaml);
  const { document, remarks } = readCollectorConfig(file, environment);
  return { document, remarks: remarks.map((remark) => remark.replaceAll(file, 'FILE')) };
};
const CADENCES = {
  'database-metrics': { sizesEvery: 'interval' },
  'table-index-management': {
    tablesEvery: 'interval',
    indexesEvery: 'interval',
    sizesEvery: 'interval',
    functionsEvery: 'interval',
  },
};
const receiver = (lines: string) => `receivers:\n  postgresql:\n    username: u\n    password: p\n${lines}`;
const refusal = (yaml: string, environment: NodeJS.ProcessEnv = {}): string => {
  try {
    read(yaml, environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems.join('\n').replaceAll(file, 'FILE');
    throw error;
  }
  throw new Error('accepted');
};

describe('a configuration of the Collector', () => {
  it('becomes targets, switches and limits, with the defaults of the receiver', () => {
    expect(read(receiver(''))).toEqual({
      document: {
        targets: [
          {
            url: 'postgres://u:p@localhost:5432/postgres?sslmode=require',
            databases: [],
            excludeDatabases: [],
            interval: '10000ms',
          },
        ],
        'query-analysis': {
          sampleLimit: 1_000,
          topN: 200,
          plansPerReading: 1_000,
          plansKept: 1_000,
          planTtl: '3600000ms',
          statementsEvery: '60000ms',
        },
        sink: { event: { 'db.server.query_sample': { enabled: false }, 'db.server.top_query': { enabled: false } } },
        ...CADENCES,
      },
      remarks: [],
    });
  });

  it('carries over every key with an equivalent', () => {
    const { document, remarks } = read(`
receivers:
  postgresql/orders:
    endpoint: db.example:6432
    username: mon@itor
    password: p/:%w
    databases: [a, b]
    exclude_databases: [c]
    connect_database: or ders
    collection_interval: 1m30s
    timeout: 20s
    tls: {insecure_skip_verify: false, ca_file: /ca.pem, cert_file: /c.pem, key_file: /k.pem}
    connection_pool: {max_idle_time: 5m, max_lifetime: 0.5h}
    query_sample_collection: {max_rows_per_query: 11}
    top_query_collection:
      top_n_query: 12
      max_explain_each_interval: 13
      query_plan_cache_size: 14
      query_plan_cache_ttl: 15m
      collection_interval: 16s
    events: {db.server.top_query: {enabled: true}}
    metrics: {postgresql.deadlocks: {enabled: true}, postgresql.commits: {enabled: false}}
    resource_attributes: {server.port: {enabled: false}}
`);
    expect(remarks).toEqual([]);
    expect(document).toEqual({
      ...CADENCES,
      targets: [
        {
          name: 'orders',
          url: 'postgres://mon%40itor:p%2F%3A%25w@db.example:6432/or%20ders?sslmode=verify-full&sslrootcert=%2Fca.pem&sslcert=%2Fc.pem&sslkey=%2Fk.pem',
          databases: ['a', 'b'],
          excludeDatabases: ['c'],
          interval: '90000ms',
        },
      ],
      pollTimeout: '20000ms',
      idleTimeout: '300000ms',
      maxLifetime: '1800000ms',
      'query-analysis': {
        sampleLimit: 11,
        topN: 12,
        plansPerReading: 13,
        plansKept: 14,
        planTtl: '900000ms',
        statementsEvery: '16000ms',
      },
      sink: {
        event: { 'db.server.query_sample': { enabled: false }, 'db.server.top_query': { enabled: true } },
        metric: { 'postgresql.deadlocks': { enabled: true }, 'postgresql.commits': { enabled: false } },
        resourceAttributes: { 'server.port': { enabled: false } },
      },
    });
  });

  it.each([
    ['endpoint: "[::1]:5433"', 'postgres://u:p@[::1]:5433/postgres?sslmode=require'],
    [
      'endpoint: var/run/pg:5434\n    transport: unix',
      'postgres://u:p@%2Fvar%2Frun%2Fpg:5434/postgres?sslmode=require',
    ],
    ['tls: {insecure: true}', 'postgres://u:p@localhost:5432/postgres?sslmode=disable'],
  ])('derives the server of %s', (line, url) => {
    const { document } = read(receiver(`    ${line}\n`));
    expect((document['targets'] as { url: string }[])[0]?.url).toBe(url);
  });

  it('replaces ${env:X}, ${X} and defaults, and reads $$ as a dollar sign', () => {
    const yaml = `
receivers:
  postgresql:
    endpoint: \${env:DB_HOST}:\${DB_PORT}
    username: \${env:DB_USER:-monitor}
    password: a$$\${env:DB_PASSWORD}
    tls: {insecure: "\${env:DB_INSECURE}"}
    databases: \${env:DATABASES}
    exclude_databases: ["\${env:SCRATCH}"]
    query_sample_collection: {max_rows_per_query: "\${env:ROWS}"}
`;
    const login = { DB_HOST: 'h', DB_PORT: '7', DB_PASSWORD: '007', DB_INSECURE: 'true' };
    const environment = { ...login, ROWS: '5', DATABASES: '[shop, "or ders"]', SCRATCH: 'scratch' };
    const { document } = read(yaml, environment);
    expect(document).toMatchObject({
      targets: [
        {
          url: 'postgres://monitor:a%24007@h:7/postgres?sslmode=disable',
          databases: ['shop', 'or ders'],
          excludeDatabases: ['scratch'],
        },
      ],
      'query-analysis': { sampleLimit: 5 },
    });
  });

  it('names keys that it cannot carry over, with the reason', () => {
    const { remarks } = read(`
receivers:
  otlp: {}
  postgresql:
    username: u
    db_auth: azure
    initial_delay: 5s
    frobnicate: {a: 1}
    tls: {min_version: "1.2"}
    connection_pool: {max_open: 3, max_idle: 1}
    top_query_collection: {max_rows_per_query: 5, top_n_query: 5000}
    metrics: {postgresql.rows: {enabled: true, attributes: [state], aggregation_strategy: sum}}
    resource_attributes: {server.port: {override_value: 1, metrics_include: [{strict: "1"}]}}
  postgresql/idle: {username: u, password: p}
processors: {batch: {}}
exporters: {otlp: {endpoint: x}}
service: {pipelines: {metrics: {receivers: [postgresql, otlp]}}}
`);
    expect(remarks.map((line) => line.split(': ').slice(0, 3).join(': '))).toEqual([
      'not carried over: FILE: receivers.postgresql.db_auth',
      'not carried over: FILE: receivers.postgresql.initial_delay',
      'not carried over: FILE: receivers.postgresql.frobnicate.a',
      'not carried over: FILE: receivers.postgresql.tls.min_version',
      'not carried over: FILE: receivers.postgresql.connection_pool.max_open',
      'not carried over: FILE: receivers.postgresql.connection_pool.max_idle',
      'not carried over: FILE: receivers.postgresql.top_query_collection.max_rows_per_query',
      'not carried over: FILE: receivers.postgresql.metrics.postgresql.rows.attributes',
      'not carried over: FILE: receivers.postgresql.metrics.postgresql.rows.aggregation_strategy',
      'not carried over: FILE: receivers.postgresql.resource_attributes.server.port.override_value',
      'not carried over: FILE: receivers.postgresql.resource_attributes.server.port.metrics_include',
      'carried over: FILE: receivers.postgresql.top_query_collection.top_n_query',
      'not carried over: FILE: receivers.postgresql/idle',
      'not carried over: FILE: receivers.otlp',
      'not carried over: FILE: processors.batch',
      'not carried over: FILE: exporters.otlp',
    ]);
    expect(remarks).toContain(
      'carried over: FILE: receivers.postgresql.top_query_collection.top_n_query: from 1 to 1000 here; 1000 is taken',
    );
    expect(remarks).toContain('not carried over: FILE: receivers.postgresql.frobnicate.a: not known to pgherald');
  });

  it('names receivers that differ in a setting that exists once here: the first one applies', () => {
    const one = (name: string, topN: number) =>
      `  postgresql/${name}: {endpoint: "${name}:1", username: u, password: p, top_query_collection: {top_n_query: ${topN}}}\n`;
    const { document, remarks } = read(`receivers:\n${one('a', 3)}${one('b', 4)}${one('c', 3)}`);
    expect(document).toMatchObject({
      targets: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
      'query-analysis': { topN: 3 },
    });
    expect(remarks).toEqual([
      'not carried over: FILE: receivers.postgresql/b.top_query_collection.top_n_query: one for all servers here, and receivers.postgresql/a says otherwise',
    ]);
  });

  it.each([
    ['receivers: {otlp: {}}', {}, 'FILE: no receiver postgresql; pgherald reads no other'],
    [
      'receivers: {postgresql: {}}\nservice: {pipelines: {metrics: {receivers: [otlp]}}}',
      {},
      'FILE: receivers.postgresql: it is in no pipeline, nor is any other receiver postgresql',
    ],
    [
      receiver('    collection_interval: soon-secret\n'),
      {},
      'FILE: receivers.postgresql.collection_interval: expected a duration such as 10s or 1m30s',
    ],
    [receiver('    endpoint: secret\n'), {}, 'FILE: receivers.postgresql.endpoint: expected host:port'],
    [receiver('    transport: secret\n'), {}, 'FILE: receivers.postgresql.transport: '],
    [receiver('    tls: {insecure: secret}\n'), {}, 'FILE: receivers.postgresql.tls.insecure: expected true or false'],
    [
      'receivers: {postgresql: {username: u}}',
      {},
      'FILE: receivers.postgresql.password: missing; the receiver needs password or db_auth',
    ],
    ['receivers: {postgresql: {password: secret}}', {}, 'FILE: receivers.postgresql.username: missing; the receiver'],
    [
      'receivers: {postgresql: {username: u, password: 0123}}',
      {},
      'FILE: receivers.postgresql.password: expected a text; put it in quotes',
    ],
    [
      'receivers: {postgresql: {username: u, password: "${env:SECRET_X}"}}',
      {},
      'FILE: receivers.postgresql.password: the variable SECRET_X is not set',
    ],
    [
      'receivers: {postgresql: {username: u, password: "${file:/no/such/secret}"}}',
      {},
      'FILE: receivers.postgresql.password: the file of ${file:...} cannot be read (ENOENT)',
    ],
    ['receivers: [', {}, 'FILE: line 1: not YAML'],
  ])('refuses %j with its key, without a value', (yaml, environment, problem) => {
    const message = refusal(yaml, environment);
    expect(message).toContain(problem);
    expect(message).not.toContain('secret');
    expect(message).not.toContain('\n');
  });

  it('is carried over or refused in lines without a value, for any receiver', () => {
    const keys = [
      'endpoint',
      'transport',
      'username',
      'databases',
      'tls',
      'collection_interval',
      'events',
      'metrics',
      'x',
    ];
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('Secret', '${env:SECRET}', '5s', true, {}));
    const receiverOf = fc.dictionary(fc.constantFrom(...keys), value);
    fc.assert(
      fc.property(receiverOf, (receiver) => {
        const receivers = { postgresql: { username: 'u', password: 'Secret', ...receiver } };
        try {
          expect(read(JSON.stringify({ receivers })).remarks.join()).not.toContain('Secret');
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError);
          const { problems } = error as ConfigurationError;
          for (const problem of problems) expect(problem).toMatch(/^[^\n]+$/);
          expect(problems.join()).not.toContain('Secret');
        }
      }),
    );
  });
});
