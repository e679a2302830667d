import type { Log } from '../../event-log.js';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeFileSync } from 'node:fs';
import { type AnyEvent, EventCodec, EVENTS, type EventName } from '@pgherald/events';
import { eventually, temporaryFolder } from '@pgherald/testing';
import {
  confluentPython,
  hasJavaAndMaven,
  hasPython,
  type RegistryServer,
  startRegistry,
} from '@pgherald/testing/kafka';
import { EventLogTransport } from '../../nest/event-log-transport.js';
import { toRecord } from '../../record.js';
import { deadlock, scraperStarted, settingChanged } from '../../samples.js';
import { decodeRecord, publishSchemas } from '../../schemas.js';
import type { KafkaLog } from '../kafka-log.js';
import { BROKERS, openSpecLog, silent, withBroker } from '../workplace.js';

const CONSUMER = join(import.meta.dirname, 'confluent-consumer.py');
const CONTEXT = 'database-metrics';
const PATIENCE = { timeoutMs: 60_000, everyMs: 100 };
const folder = temporaryFolder();

withBroker(() => {
  (hasJavaAndMaven() ? describe : describe.skip)('a schema registry beside Kafka', () => {
    let registry: RegistryServer;
    const logs: KafkaLog[] = [];
    let prefix: string;
    let count = 0;

    beforeAll(async () => {
      registry = await startRegistry();
    }, 300_000);
    beforeEach(() => {
      prefix = `registry-${process.pid}-${++count}`;
    });
    afterEach(async () => {
      registry.resume();
      await Promise.all(logs.splice(0).map((log) => log.close()));
    });
    afterAll(async () => {
      await registry.stop();
      folder.remove();
    });

    async function open(settings: object = { url: registry.url }, logger: Log = silent): Promise<KafkaLog> {
      const transactionalId = `${prefix}-${logs.length}`;
      const log = await openSpecLog({ settings: { prefix, registry: settings }, transactionalId, logger });
      logs.push(log);
      return log;
    }

    async function publisher(log: KafkaLog): Promise<EventCodec> {
      const codec = new EventCodec();
      await publishSchemas(log, codec, { contexts: [CONTEXT], prefix, logger: silent });
      return codec;
    }

    /** On a busy machine the registry may take longer than a process waits for it; those that it has numbered stay so. */
    const numbered = (log: KafkaLog) => eventually('numbers of all schemas', () => publisher(log), PATIENCE);

    const append = (log: KafkaLog, codec: EventCodec, number: number) =>
      log.append({ records: [toRecord(codec, 'DeadlockDetected', deadlock(number), prefix)], state: [] });

    /** What a process that has just started reads. */
    async function read(log: KafkaLog): Promise<AnyEvent[]> {
      const codec = new EventCodec();
      const events: AnyEvent[] = [];
      for await (const { value } of log.read({ topics: [`${prefix}.${CONTEXT}`], from: 'beginning', to: 'now' }))
        events.push(await decodeRecord(log, codec, value, prefix));
      return events;
    }

    const subjectOf = (type: EventName) => `${prefix}.${CONTEXT}-${EVENTS[type].fullName}`;

    async function ask(method: string, path: string, body?: object): Promise<unknown> {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${registry.url}/${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      return answer.json();
    }

    it('numbers the schemas of what a context publishes, with full compatibility', async () => {
      const log = await open();
      const codec = await numbered(log);
      const subjects = (await ask('GET', 'subjects')) as string[];
      expect(subjects).toEqual(expect.arrayContaining([subjectOf('DeadlockDetected'), subjectOf('ScraperStarted')]));
      expect(await ask('GET', `config/${subjectOf('DeadlockDetected')}`)).toEqual({
        compatibilityLevel: 'FULL_TRANSITIVE',
      });
      const bytes = codec.encode('DeadlockDetected', deadlock(1));
      expect(bytes[0]).toBe(0);
      const { schema } = (await ask('GET', `schemas/ids/${bytes.readUInt32BE(1)}`)) as { schema: string };
      expect(JSON.parse(schema)).toEqual(JSON.parse(EVENTS.DeadlockDetected.schema));
      await append(log, codec, 1);
      expect(await read(log)).toEqual([{ type: 'DeadlockDetected', event: deadlock(1) }]);
    }, 120_000);

    (hasPython() ? it : it.skip)(
      'lets subscribers read that have nothing of ours',
      async () => {
        const python = await confluentPython();
        const log = await open();
        const codec = await numbered(log);
        const records = [
          toRecord(codec, 'DeadlockDetected', deadlock(7), prefix),
          toRecord(codec, 'SettingChanged', settingChanged(8), prefix),
          toRecord(codec, 'ScraperStarted', scraperStarted(9), prefix),
        ];
        await log.append({ records, state: [] });
        const topics = [`${prefix}.${CONTEXT}`];
        const { stdout } = await promisify(execFile)(python, [CONSUMER, BROKERS.join(), registry.url, ...topics]);
        const lines = stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Printed);
        expect(lines.map(({ headers }) => headers['ce_type'])).toEqual([
          'DeadlockDetected',
          'SettingChanged',
          'ScraperStarted',
        ]);
        const [found, changed, started] = lines.map(({ event }) => event);
        expect(found).toMatchObject({
          value: 7,
          subject: 'orders',
          database: { oid: 16384, name: 'orders' },
          episode: null,
        });
        expect(found?.meta).toMatchObject({
          eventId: deadlock(7).meta.eventId,
          polledAt: '2026-05-28 20:26:40.000007+00:00',
        });
        expect(stdout).toContain('"systemIdentifier": 7400000000000000001');
        expect(changed).toMatchObject({ setting: 'work_mem', previousValue: '4MB', newValue: '8MB' });
        expect(started).toMatchObject({ groups: ['databases'], intervalMs: 10_000 });
      },
      300_000,
    );

    it('refuses the start with an incompatible schema', async () => {
      const [first, ...others] = (JSON.parse(EVENTS.DeadlockDetected.schema) as { fields: object[] }).fields;
      const changed = others.map((field) =>
        'name' in field && field.name === 'value' ? { name: 'value', type: 'string' } : field,
      );
      const schema = JSON.stringify({ ...JSON.parse(EVENTS.DeadlockDetected.schema), fields: [first, ...changed] });
      const subject = subjectOf('DeadlockDetected');
      expect(await ask('POST', `subjects/${subject}/versions`, { schema })).toMatchObject({
        id: expect.any(Number) as number,
      });
      await ask('PUT', `config/${subject}`, { compatibility: 'FULL_TRANSITIVE' });
      await expect(publisher(await open())).rejects.toMatchObject({
        code: 'refused',
        message: expect.stringMatching(
          new RegExp(
            `^schema registry at ${registry.url}: subject ${subject}: .*incompatible with the schema of this version: .*/fields/.*; use another`,
          ),
        ) as string,
      });
    }, 120_000);

    it('may be unavailable: events with numbered schemas are written and read, also by processes that start meanwhile', async () => {
      const log = await open();
      const codec = await numbered(log);
      await append(log, codec, 1);
      registry.pause();
      await append(log, codec, 2);
      const later = await open();
      const warnings: string[] = [];
      const again = new EventCodec();
      const logger = { ...silent, warn: (_: unknown, message?: string) => void warnings.push(message ?? '') };
      await publishSchemas(later, again, { contexts: [CONTEXT], prefix, logger });
      expect(warnings.join()).toMatch(/^the numbers of schemas are those of before: schema registry at .*: no answer/);
      await append(later, again, 3);
      expect((await read(later)).map(({ event }) => event)).toEqual([deadlock(1), deadlock(2), deadlock(3)]);
    }, 120_000);

    it('is needed for the start while a schema has no number', async () => {
      registry.pause();
      await expect(publisher(await open())).rejects.toMatchObject({ code: 'unavailable' });
    }, 120_000);

    it('makes subscribers wait for a schema that only it knows, and lose no event', async () => {
      const log = await open();
      const codec = await numbered(log);
      const newer = JSON.parse(EVENTS.DeadlockDetected.schema) as { fields: object[] };
      newer.fields.push({ name: 'later', type: ['null', 'string'], default: null });
      const answer = await ask('POST', `subjects/${subjectOf('DeadlockDetected')}/versions`, {
        schema: JSON.stringify(newer),
      });
      const bytes = Buffer.concat([codec.encode('DeadlockDetected', deadlock(4)), Buffer.from([0])]);
      bytes.writeUInt32BE((answer as { id: number }).id, 1);
      registry.pause();
      const seen: AnyEvent[] = [];
      const warned: object[] = [];
      const transport = new EventLogTransport({
        log: await open({ url: registry.url }, { ...silent, warn: (fields: object) => void warned.push(fields) }),
        codec: new EventCodec(),
        group: prefix,
        from: 'beginning',
        prefix,
        logger: silent,
      });
      transport.addHandler('DeadlockDetected', async (events: AnyEvent[]) => void seen.push(...events), true);
      await new Promise<void>(
        (resolve, reject) => void transport.listen((error) => (error instanceof Error ? reject(error) : resolve())),
      );
      const record = toRecord(codec, 'DeadlockDetected', deadlock(4), prefix);
      await log.append({ records: [{ ...record, value: bytes }], state: [] });
      await eventually('a try without the registry', () => warned.length > 0, PATIENCE);
      expect(seen).toEqual([]);
      registry.resume();
      await eventually('the event', () => seen.length > 0, PATIENCE);
      expect(seen).toEqual([{ type: 'DeadlockDetected', event: deadlock(4) }]);
      await transport.close();
    }, 120_000);

    /** The registry behind a proxy that answers some requests itself. */
    async function proxy(denied: (method: string, path: string) => number | undefined): Promise<[string, () => void]> {
      const server = createServer((request, response) => {
        const path = request.url ?? '';
        const status = denied(request.method ?? '', path);
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          if (status !== undefined) return void response.writeHead(status).end();
          const init = { method: request.method ?? '', headers: { 'content-type': 'application/json' } };
          const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
          void fetch(`${registry.url}${path}`, { ...init, ...body }).then(async (answer) => {
            response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
          });
        });
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      return [`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => void server.close()];
    }

    it.each([401, 403, 404, 405])(
      'that denies its config by %s numbers schemas, after one warning',
      async (status) => {
        const [url, close] = await proxy((_, path) => (path.startsWith('/config') ? status : undefined));
        const warnings: string[] = [];
        const logger = { ...silent, warn: (_: unknown, message?: string) => void warnings.push(message ?? '') };
        const codec = await numbered(await open({ url }, logger));
        expect(codec.encode('DeadlockDetected', deadlock(1))[0]).toBe(0);
        expect(new Set(warnings)).toEqual(
          new Set([
            `schema registry at ${url}: the compatibility of subjects is not set to FULL_TRANSITIVE (HTTP ${status}): set it in the registry, so that it refuses what readers cannot read`,
          ]),
        );
        close();
      },
      120_000,
    );

    it.each([403, 405])(
      'that may only be read (%s) gives the numbers it has',
      async (status) => {
        const number = (codec: EventCodec) => codec.encode('DeadlockDetected', deadlock(1)).readUInt32BE(1);
        const writer = await numbered(await open());
        const [url, close] = await proxy((method) => (method === 'GET' ? undefined : status));
        expect(number(await publisher(await open({ url })))).toBe(number(writer));
        close();
      },
      120_000,
    );

    it('that is read-only and lacks schemas causes a warning, and events stay readable', async () => {
      const [url, close] = await proxy((method) => (method === 'GET' ? undefined : 403));
      const warnings: string[] = [];
      const logger = { ...silent, warn: (_: unknown, message?: string) => void warnings.push(message ?? '') };
      const log = await open({ url }, logger);
      const codec = new EventCodec();
      await publishSchemas(log, codec, { contexts: [CONTEXT], prefix, logger });
      await append(log, codec, 1);
      expect(await read(log)).toEqual([{ type: 'DeadlockDetected', event: deadlock(1) }]);
      expect(warnings.join('\n')).toMatch(/takes no schemas from this user \(HTTP 403\)/);
      expect(warnings.join('\n')).toMatch(/carry fingerprints instead of numbers/);
      expect(warnings.join('\n')).not.toMatch(/incompatible/);
      close();
    }, 120_000);

    it('that refuses all users ends the start', async () => {
      const [url, close] = await proxy(() => 401);
      await expect(publisher(await open({ url }))).rejects.toMatchObject({
        code: 'refused',
        message: `schema registry at ${url}: it does not let us in (HTTP 401): check log.kafka.registry`,
      });
      close();
    }, 120_000);

    it('in the read-only mode of Confluent causes a warning', async () => {
      const answer = JSON.stringify({ error_code: 42205, message: 'Subject x is in read-only mode' });
      const server = createServer((request, response) => {
        const isLookup = request.method === 'POST' && !(request.url ?? '').endsWith('/versions');
        response.writeHead(isLookup ? 404 : 422, { 'content-type': 'application/json' }).end(isLookup ? '{}' : answer);
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const known = (await open({ url })).registry;
      expect(await known?.register('s', '"string"')).toBeUndefined();
      server.close();
    });

    it('that requires a password gets the password of the file', async () => {
      const guard = createServer((request, response) => {
        const allowed = request.headers.authorization === `Basic ${Buffer.from('alice:secret').toString('base64')}`;
        response.writeHead(allowed ? 404 : 401, { 'content-type': 'application/json' }).end('{}');
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => guard.once('listening', resolve));
      const url = `http://127.0.0.1:${(guard.address() as AddressInfo).port}`;
      const passwordFile = join(folder.path, 'password');
      writeFileSync(passwordFile, 'secret\n');
      const known = (await open({ url, username: 'alice', passwordFile })).registry;
      expect(await known?.schema(1)).toBeUndefined();
      const unknown = (await open({ url })).registry;
      await expect(unknown?.schema(1)).rejects.toMatchObject({
        code: 'refused',
        message: `schema registry at ${url}: it does not let us in (HTTP 401): check log.kafka.registry`,
      });
      guard.close();
    });
  });
});

interface Printed {
  readonly topic: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly event: Readonly<Record<string, unknown>> & { readonly meta: object };
}
