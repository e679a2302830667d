import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCertificate, temporaryFolder } from '@pgherald/testing';
import { otlpEndpoints } from './otlp-environment.js';

const E = 'OTEL_EXPORTER_OTLP_';
const BASE = { [`${E}ENDPOINT`]: 'http://collector:4318' };

describe('the environment of OTLP', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const fileOf = (name: string, content: string): string => {
    const file = join(folder.path, name);
    writeFileSync(file, content);
    return file;
  };

  it('is undefined without an endpoint', () => {
    expect(otlpEndpoints({ [`${E}HEADERS`]: 'a=b', [`${E}ENDPOINT`]: ' ' })).toBeUndefined();
  });

  it('has a path for each signal, 10 s and gzip by default', () => {
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

  it('prefers variables of a signal, and uses its endpoint unchanged', () => {
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

  it.each(['http/protobuf', 'http/json'])('adds the path of the signal in %s', (protocol) => {
    const endpoints = otlpEndpoints({ ...BASE, [`${E}PROTOCOL`]: protocol });
    expect(endpoints?.logs).toMatchObject({ protocol, url: new URL('http://collector:4318/v1/logs') });
  });

  it('allows a different protocol for each signal', () => {
    const endpoints = otlpEndpoints({ ...BASE, [`${E}PROTOCOL`]: 'grpc', [`${E}LOGS_PROTOCOL`]: 'http/json' });
    expect(endpoints?.metrics).toMatchObject({ protocol: 'grpc', target: 'collector:4318', secure: false });
    expect(endpoints?.logs).toMatchObject({ protocol: 'http/json', url: new URL('http://collector:4318/v1/logs') });
  });

  it.each([
    ['http://collector:4317', '', 'collector:4317', false],
    ['https://collector:4317/', '', 'collector:4317', true],
    ['http://collector:4317', 'false', 'collector:4317', false],
    ['https://collector:4317', 'true', 'collector:4317', true],
    ['https://collector', '', 'collector:443', true],
    ['http://collector', '', 'collector:80', false],
    ['http://[::1]:4317', '', '[::1]:4317', false],
    ['collector:4317', '', 'collector:4317', true],
    ['collector:4317', 'TRUE', 'collector:4317', false],
    ['collector', 'false', 'collector', true],
    ['[::1]:4317', 'true', '[::1]:4317', false],
    ['unix:/run/otlp.sock', 'true', 'unix:/run/otlp.sock', false],
    ['dns:///collector:4317', 'true', 'dns:///collector:4317', false],
  ])('reads %s with INSECURE=%s as gRPC does: the scheme decides', (endpoint, insecure, target, secure) => {
    const variables = { [`${E}PROTOCOL`]: 'grpc', [`${E}ENDPOINT`]: endpoint, [`${E}METRICS_INSECURE`]: insecure };
    expect(otlpEndpoints(variables)?.metrics).toMatchObject({ protocol: 'grpc', target, secure });
  });

  it('reads certificates', () => {
    const { certificate, key } = makeCertificate('pgherald', { hosts: [] });
    const [ca, own, secret] = [fileOf('ca.pem', certificate), fileOf('own.pem', certificate), fileOf('key.pem', key)];
    const tls = otlpEndpoints({
      ...BASE,
      [`${E}CERTIFICATE`]: ca,
      [`${E}LOGS_CLIENT_CERTIFICATE`]: own,
      [`${E}LOGS_CLIENT_KEY`]: secret,
    });
    expect(tls?.metrics?.tls).toEqual({ ca: Buffer.from(certificate) });
    expect(tls?.logs?.tls).toEqual({
      ca: Buffer.from(certificate),
      cert: Buffer.from(certificate),
      key: Buffer.from(key),
    });
  });

  it('refuses unusable certificates in one line', () => {
    const [one, other] = [makeCertificate('one', { hosts: [] }), makeCertificate('other', { hosts: [] })];
    const [certificate, key] = [fileOf('one.pem', one.certificate), fileOf('other-key.pem', other.key)];
    const noPem = fileOf('no.pem', 'certificate');
    const refused = (...variables: (readonly [string, string])[]): string => {
      try {
        otlpEndpoints({ ...BASE, ...Object.fromEntries(variables.map(([name, value]) => [`${E}${name}`, value])) });
      } catch (error) {
        return (error as Error).message;
      }
      return 'not refused';
    };
    expect(refused(['CLIENT_CERTIFICATE', certificate])).toMatch(/CLIENT_CERTIFICATE: .* belong together$/);
    expect(refused(['CLIENT_KEY', key])).toMatch(/CLIENT_KEY: .* belong together$/);
    const unfit = refused(['CLIENT_CERTIFICATE', certificate], ['CLIENT_KEY', key]);
    expect(unfit).toMatch(/^OTEL_EXPORTER_OTLP_CLIENT_KEY: cannot be used \(ERR_OSSL_X509_KEY_VALUES_MISMATCH\); .*$/);
    expect(refused(['CLIENT_CERTIFICATE', noPem], ['CLIENT_KEY', key])).toMatch(/CLIENT_KEY: cannot be used \(ERR_/);
    expect(refused(['CERTIFICATE', noPem])).toMatch(/_CERTIFICATE: cannot be used \(/);
  });

  it.each([
    ['ENDPOINT', 'collector:4318', /^OTEL_EXPORTER_OTLP_ENDPOINT: not a URL/],
    ['PROTOCOL', 'http', /^OTEL_EXPORTER_OTLP_PROTOCOL: only http\/protobuf, http\/json and grpc can be used$/],
    ['LOGS_PROTOCOL', 'udp', /^OTEL_EXPORTER_OTLP_LOGS_PROTOCOL: only/],
    ['INSECURE', 'yes', /^OTEL_EXPORTER_OTLP_INSECURE: only true and false can be used$/],
    ['COMPRESSION', 'zstd', /^OTEL_EXPORTER_OTLP_COMPRESSION: only gzip and none/],
    ['TIMEOUT', '10s', /^OTEL_EXPORTER_OTLP_TIMEOUT: not a number of milliseconds/],
    ['HEADERS', 'a=b,secret', /^OTEL_EXPORTER_OTLP_HEADERS: part 2 is not of the form name=value$/],
    ['HEADERS', 'a=%secret', /^OTEL_EXPORTER_OTLP_HEADERS: a cannot be a header: percent-encode its value$/],
    ['HEADERS', 'a=%0Asecret', /^OTEL_EXPORTER_OTLP_HEADERS: a cannot be a header/],
    ['CERTIFICATE', '/nowhere/ca.pem', /^OTEL_EXPORTER_OTLP_CERTIFICATE: the file cannot be read \(ENOENT\)$/],
  ])('refuses an invalid %s (%s) in one line, without the value', (option, value, message) => {
    expect(() => otlpEndpoints({ ...BASE, [`${E}${option}`]: value })).toThrow(message);
  });

  it.each(['http://', 'collector:port', 'a b:4317', 'ftp://collector:4317', 'xds:///collector'])(
    'refuses %s as an endpoint of gRPC',
    (endpoint) => {
      expect(() => otlpEndpoints({ [`${E}PROTOCOL`]: 'grpc', [`${E}ENDPOINT`]: endpoint })).toThrow(
        /^OTEL_EXPORTER_OTLP_ENDPOINT: neither a URL nor host:port/,
      );
    },
  );
});
