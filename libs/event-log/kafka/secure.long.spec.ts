import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCertificate, temporaryFolder } from '@pgherald/testing';
import { type Brokers, hasJavaAndMaven, startBrokers } from '@pgherald/testing/kafka';
import { EventLogError } from '../event-log.js';
import { openSpecLog } from './workplace.js';

const folder = temporaryFolder();
const file = (name: string, content: string): string => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};

(hasJavaAndMaven() ? describe : describe.skip)('Kafka over TLS with passwords', () => {
  const PASSWORD = 'correct horse';
  const authority = makeCertificate('an authority', { hosts: [] });
  let brokers: Brokers;

  beforeAll(async () => {
    const server = makeCertificate('broker', { hosts: ['127.0.0.1'], issuer: authority });
    const login = (module: string, options = '') =>
      `org.apache.kafka.common.security.${module}LoginModule required ${options};`;
    brokers = await startBrokers({
      protocol: 'SASL_SSL',
      scramUsers: { alice: PASSWORD },
      properties: {
        'listener.name.client.ssl.keystore.type': 'PEM',
        'listener.name.client.ssl.keystore.location': file('broker.pem', server.key + server.certificate),
        'listener.name.client.sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-256,SCRAM-SHA-512',
        'listener.name.client.plain.sasl.jaas.config': login('plain.Plain', `user_alice="${PASSWORD}"`),
        'listener.name.client.scram-sha-256.sasl.jaas.config': login('scram.Scram'),
        'listener.name.client.scram-sha-512.sasl.jaas.config': login('scram.Scram'),
      },
    });
  });
  afterAll(async () => {
    await brokers.stop();
    folder.remove();
  });

  const settings = (mechanism: string, password: string) => ({
    tls: { enabled: true, caFile: file('ca.pem', authority.certificate) },
    sasl: { mechanism, username: 'alice', passwordFile: file(`password-${mechanism}`, `${password}\n`) },
  });
  const open = (options: object) => openSpecLog({ brokers: brokers.addresses, settings: options });

  it.each(['plain', 'scram-sha-256', 'scram-sha-512'])('accepts a user by %s', async (mechanism) => {
    const log = await open(settings(mechanism, PASSWORD));
    const topic = `secure-${mechanism}`;
    await log.append({ records: [{ topic, key: 'c1', headers: {}, value: Buffer.from('1') }], state: [] });
    expect((await log.positions([topic])).filter(({ begin, end }) => end > begin)).toHaveLength(1);
    await log.close();
  });

  it('reports a wrong password in one line, without the password', async () => {
    const error = await open(settings('scram-sha-256', 'wrong battery')).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(EventLogError);
    expect(error).toMatchObject({
      code: 'refused',
      message: `Kafka at ${brokers.addresses.join()}: it does not take the user name or the password: check log.kafka.sasl`,
    });
  });

  it('reports an expired certificate', async () => {
    const { key, certificate } = makeCertificate('broker', { hosts: ['127.0.0.1'], issuer: authority, lastYear: 2024 });
    const old = await startBrokers({
      protocol: 'SSL',
      properties: {
        'listener.name.client.ssl.keystore.type': 'PEM',
        'listener.name.client.ssl.keystore.location': file('old.pem', key + certificate),
      },
    });
    const tls = { enabled: true, caFile: file('ca.pem', authority.certificate) };
    await expect(openSpecLog({ brokers: old.addresses, settings: { tls } })).rejects.toMatchObject({
      code: 'refused',
      message: `Kafka at ${old.addresses.join()}: its certificate is not trusted (CERT_HAS_EXPIRED): check log.kafka.tls.caFile and the certificate's dates`,
    });
    await old.stop();
  }, 120_000);

  it('reports a certificate of an unknown authority', async () => {
    const tls = { enabled: true, caFile: file('other.pem', makeCertificate('another', { hosts: [] }).certificate) };
    await expect(open({ ...settings('plain', PASSWORD), tls })).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(
        /^Kafka at \S+ its certificate is not trusted \(.+\): check log\.kafka\.tls/,
      ) as string,
    });
  });
});
