import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@pgherald/testing';
import { otlpEndpoints } from './otlp-environment.js';

const E = 'OTEL_EXPORTER_OTLP_';
const BASE = { [`${E}ENDPOINT`]: 'http://collector:4318' };

describe('the environment of OTLP', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('is nothing without an endpoint', () => {
    expect(otlpEndpoints({ [`${E}HEADERS`]: 'a=b', [`${E}ENDPOINT`]: ' ' })).toBeUndefined();
  });

  it('gives each signal its path, 10 s and gzip', () => {
    for (const endpoint of ['http://collector:4318', 'http://collector:4318/']) {
      expect(otlpEndpoints({ [`${E}ENDPOINT`]: endpoint })).toMatchObject({
        metrics: {
          url: new URL('http://collector:4318/v1/metrics'),
          timeoutMs: 10_000,
          gzip: true,
          headers: {},
          tls: {},
        },
        logs: { url: new URL('http://collector:4318/v1/logs') },
      });
    }
  });

  it('takes what is said of a signal before what is said of all, and its endpoint as it is', () => {
    const endpoints = otlpEndpoints({
      ...BASE,
      [`${E}METRICS_ENDPOINT`]: 'https://metrics/in?key=1',
      [`${E}TIMEOUT`]: '500',
      [`${E}METRICS_TIMEOUT`]: '700',
      [`${E}COMPRESSION`]: 'gzip',
      [`${E}LOGS_COMPRESSION`]: 'none',
    });
    expect(endpoints).toMatchObject({
      metrics: { url: new URL('https://metrics/in?key=1'), timeoutMs: 700, gzip: true },
      logs: { timeoutMs: 500, gzip: false },
    });
  });

  it('sends no signal that has no endpoint', () => {
    expect(otlpEndpoints({ [`${E}METRICS_ENDPOINT`]: 'http://metrics/' })?.logs).toBeUndefined();
  });

  it('reads certificates', () => {
    const file = join(folder.path, 'ca.pem');
    writeFileSync(file, 'certificate');
    const tls = otlpEndpoints({ ...BASE, [`${E}CERTIFICATE`]: file, [`${E}LOGS_CLIENT_KEY`]: file });
    expect(tls?.metrics?.tls).toEqual({ ca: Buffer.from('certificate') });
    expect(tls?.logs?.tls).toEqual({ ca: Buffer.from('certificate'), key: Buffer.from('certificate') });
  });

  it.each([
    ['ENDPOINT', 'collector:4318', /^OTEL_EXPORTER_OTLP_ENDPOINT: not a URL/],
    ['PROTOCOL', 'grpc', /^OTEL_EXPORTER_OTLP_PROTOCOL: only http\/protobuf can be used$/],
    ['LOGS_PROTOCOL', 'http/json', /^OTEL_EXPORTER_OTLP_LOGS_PROTOCOL: only/],
    ['COMPRESSION', 'zstd', /^OTEL_EXPORTER_OTLP_COMPRESSION: only gzip and none/],
    ['TIMEOUT', '10s', /^OTEL_EXPORTER_OTLP_TIMEOUT: not a number of milliseconds/],
    ['HEADERS', 'a=b,secret', /^OTEL_EXPORTER_OTLP_HEADERS: part 2 is not of the form name=value$/],
    ['HEADERS', 'a=%secret', /^OTEL_EXPORTER_OTLP_HEADERS: a cannot be a header: percent-encode its value$/],
    ['HEADERS', 'a=%0Asecret', /^OTEL_EXPORTER_OTLP_HEADERS: a cannot be a header/],
    ['CERTIFICATE', '/nowhere/ca.pem', /^OTEL_EXPORTER_OTLP_CERTIFICATE: the file cannot be read \(ENOENT\)$/],
  ])('refuses a wrong %s (%s) in one line, without the value', (option, value, message) => {
    expect(() => otlpEndpoints({ ...BASE, [`${E}${option}`]: value })).toThrow(message);
  });
});
