import { aServer } from '@pgherald/testing';
import { v5 } from 'uuid';
import { type Profile, resourceOf } from './resources.js';
import { sinkSettings } from '../settings.js';

const attributes = (host: string, profile: Profile = 'receiver', database: string | null = null): object =>
  resourceOf(aServer({ host, port: 5433 }), { database }, { profile, hostName: 'collector-host', isSent }).attributes;
const isSent = (attribute: keyof typeof SENT) => SENT[attribute].enabled;
const SENT = sinkSettings.parse({}).resourceAttributes;
const NAMESPACE = '4d63009a-8d0f-11ee-aad7-4c796ed8e320';

describe('a resource', () => {
  it('has the server and, if any, the database', () => {
    const server = { 'service.instance.id': 'db.example:5433', 'server.address': 'db.example', 'server.port': 5433 };
    expect(attributes('db.example')).toEqual(server);
    expect(attributes('db.example', 'receiver-schema', 'orders')).toEqual({
      ...server,
      'postgresql.database.name': 'orders',
    });
  });

  it.each(['localhost', '127.0.0.1', '127.8.7.6', '::1'])('has the name of this machine instead of %s', (host) => {
    expect(attributes(host)).toMatchObject({
      'service.instance.id': 'collector-host:5433',
      'server.address': 'collector-host',
    });
    expect(attributes(host, 'receiver-semconv')).toMatchObject({
      'service.instance.id': v5('collector-host:5433', NAMESPACE),
    });
  });

  it('keeps a name that only looks like a loopback address', () => {
    expect(attributes('127.example')).toMatchObject({ 'server.address': '127.example' });
  });

  it('has an IPv6 address in brackets before the port', () => {
    expect(attributes('2001:db8::7')).toMatchObject({
      'service.instance.id': '[2001:db8::7]:5433',
      'server.address': '2001:db8::7',
    });
  });

  it('has a UUID in the profile of semantic conventions', () => {
    expect(attributes('db.example', 'receiver-semconv')).toEqual({
      'service.instance.id': v5('db.example:5433', NAMESPACE),
      'server.address': 'db.example',
      'server.port': 5433,
    });
  });

  it.each([
    [130_018, '13.18'],
    [170_002, '17.2'],
    [180_000, '18.0'],
  ])('has service and version if enabled: %d is %s', (versionNum, version) => {
    const options = { profile: 'receiver', hostName: 'collector-host', isSent: () => true } as const;
    expect(resourceOf(aServer({ versionNum }), { database: null }, options).attributes).toMatchObject({
      'service.name': 'unknown_service:postgresql',
      'service.namespace': '',
      'db.system.version': version,
    });
    const away = resourceOf(aServer({ versionNum: null }), { database: null }, options).attributes;
    expect(away).not.toHaveProperty(['db.system.version']);
  });

  it('has the socket of a server reached through one', () => {
    const socket = '/run/postgresql/.s.PGSQL.5433';
    expect(attributes('/run/postgresql')).toEqual({
      'service.instance.id': 'run/postgresql:5433',
      'server.address': socket,
      'server.port': 5433,
    });
    expect(attributes('/run/postgresql', 'receiver-semconv')).toMatchObject({
      'service.instance.id': v5(`unix\0collector-host\0${socket}`, NAMESPACE),
      'server.address': socket,
    });
  });
});
