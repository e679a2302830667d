import { existsSync } from 'node:fs';
import { isIP, Socket } from 'node:net';
import { invalid, type Parameters } from './connection-parameters.js';
import { ENCODE } from './connection-text.js';

export interface Host {
  /** Host name, address, or (with a leading slash) the directory of a Unix socket. */
  readonly host: string;
  /** Address to connect to without resolving the name. */
  readonly address: string | null;
  readonly port: number;
}

const SOCKET_DIRECTORIES = ['/var/run/postgresql', '/tmp'];
const MOST_HOSTS = 100;
/** Letters, digits, dots, hyphens and underscores; a zone may follow an IPv6 address. */
const NAME = /^[\p{L}\p{N}\p{M}._-]+$/u;

/** Parses lists `host`, `hostaddr` and `port`; one port may serve for all. @throws PostgresError `configuration` */
export function hostsOf(given: Parameters): readonly [Host, ...Host[]] {
  const names = given.host ? given.host.split(',') : [];
  const addresses = given.hostaddr ? given.hostaddr.split(',') : [];
  const ports = (given.port ?? '').split(',').map(portOf);
  const count = Math.max(names.length, addresses.length, 1);
  if (names.length > 0 && addresses.length > 0 && names.length !== addresses.length)
    throw invalid('host and hostaddr name different numbers of hosts');
  if (ports.length !== 1 && ports.length !== count)
    throw invalid('there is not one port for each host, nor one for all');
  if (count > MOST_HOSTS) throw invalid(`more than ${MOST_HOSTS} hosts are named`);
  const hosts = Array.from({ length: count }, (_, i) => {
    const port = ports[ports.length === 1 ? 0 : i] ?? 5432;
    const address = addressOf(addresses[i]);
    return { host: hostOf(names[i]) || address || localHost(port), address, port };
  });
  return hosts as [Host, ...Host[]];
}

/** Whether the host is the directory of a Unix socket. */
export function isSocket(host: string): boolean {
  return host.startsWith('/');
}

/** Whether the host is a Unix socket or this machine, where traffic crosses no network. */
export function isLocal(host: string): boolean {
  return isSocket(host) || host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Of all sockets, because each copies what was read before the next read. By default Node allocates 64 KiB for each read. */
const READ_BUFFER = Buffer.allocUnsafeSlow(65_536);

/** Creates a socket. With `hostaddr` the host name is not resolved, but certificates are still checked against it. */
export function socketTo({ address }: Host): Socket {
  const callback = (length: number, bytes: Uint8Array): boolean => {
    socket.emit('data', Buffer.from(bytes.subarray(0, length)));
    return true;
  };
  const socket: Socket = new Socket({ onread: { buffer: READ_BUFFER, callback } });
  if (address === null) return socket;
  const connect = socket.connect.bind(socket);
  return Object.assign(socket, { connect: (port: number) => connect(port, address) });
}

/** Does not print an invalid host, which may be part of a password. */
function hostOf(text = ''): string {
  if (text === '' || isSocket(text) || NAME.test(text) || isIP(text) > 0) return text;
  throw invalid(`the host is neither a name, an address nor the folder of a socket; ${ENCODE}`);
}

function addressOf(text = ''): string | null {
  if (text === '') return null;
  if (isIP(text) > 0) return text;
  throw invalid('hostaddr is not an IP address; a name belongs in host');
}

function portOf(text: string): number {
  if (text === '') return 5432;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw invalid(`the port is not a number from 1 to 65535; ${ENCODE}`);
  return port;
}

function localHost(port: number): string {
  return SOCKET_DIRECTORIES.find((directory) => existsSync(`${directory}/.s.PGSQL.${port}`)) ?? 'localhost';
}
