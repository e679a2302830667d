import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCertificate, temporaryFolder } from '@pgherald/testing';
import type { Answer } from './send/exporter.js';
import { otlpEndpoints } from './configure/otlp-environment.js';
import { otlpExporter } from './send/otlp-exporter.js';
import { METRICS } from './send/signals.js';
import { type Dialect, DIALECTS, type OtlpReceiver, type ReceiverTls } from './testing/index.js';

const ca = makeCertificate('Trusted CA', { hosts: [] });
const otherCa = makeCertificate('Other CA', { hosts: [] });
const good = makeCertificate('backend', { hosts: ['127.0.0.1'], issuer: ca });
const expired = makeCertificate('backend', { hosts: ['127.0.0.1'], issuer: ca, lastYear: 2001 });
const elsewhere = makeCertificate('backend', { hosts: ['elsewhere.example'], issuer: ca });
const known = makeCertificate('client', { hosts: [], issuer: ca });
const unknown = makeCertificate('client', { hosts: [], issuer: otherCa });

type Pair = ReturnType<typeof makeCertificate>;

describe.each(Object.entries(DIALECTS))('a backend of %s behind TLS', (protocol, dialect: Dialect) => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  let receiver: OtlpReceiver | undefined;
  afterEach(async () => receiver?.close());
  let files = 0;

  const fileOf = (content: string): string => {
    const file = join(folder.path, `${(files += 1)}.pem`);
    writeFileSync(file, content);
    return file;
  };
  const certificateOf = ({ certificate, key }: Pair): ReceiverTls => ({ cert: certificate, key });
  /** Returns the outcome of an empty request. */
  const sent = async (tls: ReceiverTls | undefined, trusted?: Pair, client?: Pair): Promise<Answer> => {
    receiver = await dialect.start(tls ? { tls } : {});
    const endpoints = otlpEndpoints({
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url.replace('http:', 'https:'),
      OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
      OTEL_EXPORTER_OTLP_CERTIFICATE: trusted && fileOf(trusted.certificate),
      OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE: client && fileOf(client.certificate),
      OTEL_EXPORTER_OTLP_CLIENT_KEY: client && fileOf(client.key),
    });
    if (!endpoints) throw new Error('no endpoint');
    const exporter = otlpExporter(endpoints);
    try {
      return await exporter.send(METRICS, [], new AbortController().signal);
    } finally {
      await exporter.close();
    }
  };
  const accepted = { kind: 'accepted', rejected: 0 };
  /** The events wait, so that a certificate fixed later loses nothing. */
  const away = (why: RegExp) => ({
    kind: 'unavailable',
    reason: expect.stringMatching(new RegExp(`^cannot be reached \\(.*(${why.source}).*\\)$`)) as string,
  });

  it('accepts requests if its certificate is trusted', async () => {
    expect(await sent(certificateOf(good), ca)).toMatchObject(accepted);
    expect(receiver?.accepted).toHaveLength(1);
  });

  it.each([
    ['no authority that is known vouches for it', good, otherCa, /UNABLE_TO_VERIFY|unable to verify/],
    ['only those of the system are trusted', good, undefined, /UNABLE_TO_VERIFY|unable to verify/],
    ['it has expired', expired, ca, /EXPIRED|expired/],
    ['it is of another name', elsewhere, ca, /ALTNAME_INVALID|altnames/],
  ])('gets nothing, and the reason is logged, if %s', async (_, certificate, trusted, why) => {
    expect(await sent(certificateOf(certificate), trusted)).toMatchObject(away(why));
    expect(receiver?.requests).toEqual([]);
  });

  it('accepts only clients with a certificate of the required authority', async () => {
    const strict = { ...certificateOf(good), ca: ca.certificate };
    expect(await sent(strict, ca, known)).toMatchObject(accepted);
    await receiver?.close();
    for (const client of [undefined, unknown]) {
      expect(await sent(strict, ca, client)).toMatchObject({ kind: 'unavailable' });
      expect(receiver?.requests).toEqual([]);
      await receiver?.close();
    }
  });

  it('gets nothing in plain text if the endpoint is https', async () => {
    expect(await sent(undefined, ca)).toMatchObject({ kind: 'unavailable' });
    expect(receiver?.requests).toEqual([]);
  });
});
