import { createPrivateKey, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import type { ServerCertificate } from './embedded-postgres.js';

/** Subject and issuer of a certificate (self-signed by default). */
export interface CertificateOptions {
  readonly hosts: readonly string[];
  readonly issuer?: ServerCertificate & { readonly name: string };
  readonly lastYear?: number;
}

export interface MadeCertificate extends ServerCertificate {
  readonly name: string;
  readonly serial: Uint8Array;
}

/** Creates a certificate with an elliptic-curve key, valid from 2000 on, for a server, a client or an authority. */
export function makeCertificate(name: string, { hosts, issuer, lastYear = 2099 }: CertificateOptions): MadeCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer: KeyObject = issuer ? createPrivateKey(issuer.key) : privateKey;
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const signed = sequence(
    der(0xa0, integer(Buffer.from([2]))), // version 3
    integer(serial),
    ECDSA_SHA256,
    commonName(issuer?.name ?? name),
    sequence(utcTime('000101000000Z'), der(0x18, Buffer.from(`${lastYear}1231235959Z`))),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(basicConstraints, ...(hosts.length ? [subjectAltName(hosts)] : []))),
  );
  return {
    name,
    serial,
    certificate: pem('CERTIFICATE', signed, signer),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** Creates the revocation list of an authority, valid from 2000 to 2049. */
export function makeRevocationList(
  { name, key }: MadeCertificate,
  revoked: readonly Pick<MadeCertificate, 'serial'>[],
): string {
  const since = utcTime('000101000000Z');
  const entries = revoked.map(({ serial }) => sequence(integer(serial), since));
  const list = sequence(
    integer(Buffer.from([1])), // version 2
    ECDSA_SHA256,
    commonName(name),
    since,
    utcTime('491231235959Z'),
    ...(entries.length ? [sequence(...entries)] : []),
  );
  return pem('X509 CRL', list, createPrivateKey(key));
}

function pem(label: string, signed: Buffer, signer: KeyObject): string {
  const der = sequence(signed, ECDSA_SHA256, bitString(sign('sha256', signed, signer)));
  const body = der.toString('base64').replaceAll(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
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

/** Returns the 16 bytes of an address; `::` expands to the missing zeros. */
function ipv6(address: string): Buffer {
  const [before = [], after = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  const groups = [...before, ...zeros, ...after].map((group) => group.padStart(4, '0'));
  return Buffer.from(groups.join(''), 'hex');
}

function subjectAltName(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) => {
    if (isIPv4(host)) return der(0x87, Buffer.from(host.split('.').map(Number)));
    return isIPv6(host) ? der(0x87, ipv6(host)) : der(0x82, Buffer.from(host));
  });
  return sequence(objectId('551d11'), octets(sequence(...names)));
}
