import { createPrivateKey, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isIPv4 } from 'node:net';
import type { ServerCertificate } from './embedded-postgres.js';

/** Whom a certificate names, and who vouches for it (by default it does itself). */
export interface CertificateOptions {
  /** Names and IPv4 addresses of the server. */
  readonly hosts: readonly string[];
  readonly issuer?: ServerCertificate & { readonly name: string };
}

/** Makes a certificate of an elliptic-curve key, good for the year 2000 to 2099, for a server or an authority. */
export function makeCertificate(
  name: string,
  { hosts, issuer }: CertificateOptions,
): ServerCertificate & { readonly name: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer: KeyObject = issuer ? createPrivateKey(issuer.key) : privateKey;
  const signed = sequence(
    der(0xa0, integer(Buffer.from([2]))), // version 3
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_SHA256,
    commonName(issuer?.name ?? name),
    sequence(utcTime('000101000000Z'), der(0x18, Buffer.from('20991231235959Z'))),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(basicConstraints, ...(hosts.length ? [subjectAltName(hosts)] : []))),
  );
  const certificate = sequence(signed, ECDSA_SHA256, bitString(sign('sha256', signed, signer)));
  const body = certificate.toString('base64').replaceAll(/.{64}(?=.)/g, '$&\n');
  return {
    name,
    certificate: `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const integer = (value: Uint8Array) => der(0x02, value);
const bitString = (value: Uint8Array) => der(0x03, Buffer.from([0]), value);
const octets = (value: Uint8Array) => der(0x04, value);
const objectId = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const utcTime = (text: string) => der(0x17, Buffer.from(text));
const commonName = (name: string) => sequence(der(0x31, sequence(objectId('550403'), der(0x0c, Buffer.from(name)))));

const ECDSA_SHA256 = sequence(objectId('2a8648ce3d040302'));
const basicConstraints = sequence(
  objectId('551d13'),
  der(0x01, Buffer.from([0xff])),
  octets(sequence(der(0x01, Buffer.from([0xff])))),
);

function subjectAltName(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) =>
    isIPv4(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host)),
  );
  return sequence(objectId('551d11'), octets(sequence(...names)));
}
