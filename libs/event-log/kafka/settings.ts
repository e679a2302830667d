import { readFileSync } from 'node:fs';
import { size } from '@pgherald/configuration';
import { z } from 'zod';
import { EventLogError } from '../event-log.js';

const text = (help: string, env?: string) =>
  z
    .string()
    .optional()
    .meta({ help, ...(env !== undefined && { env }) });

function namesOf(text: string): string[] {
  return text.split(',').map((broker) => broker.trim());
}

export const kafkaSettings = z
  .strictObject({
    brokers: z
      .preprocess(
        (value) => (typeof value === 'string' ? namesOf(value) : value),
        z.array(z.string().regex(/^.+:\d+$/, 'expected host:port')).default([]),
      )
      .default([])
      .meta({
        help: 'Brokers to begin with, as `host:port`, in a list or separated by commas; without any the embedded log is used.',
        env: 'PGHERALD_KAFKA_BROKERS',
        fromEnv: namesOf,
      }),
    prefix: z
      .string()
      .regex(/^[\w.-]+$/)
      .default('pgherald')
      .meta({ help: "First part of the topics' names.", env: 'PGHERALD_KAFKA_PREFIX' }),
    partitions: z.coerce
      .number()
      .int()
      .min(1)
      .default(12)
      .meta({ help: 'Partitions of a topic that pgherald creates.' }),
    outbox: z
      .strictObject({
        size: size()
          .prefault('256MiB')
          .meta({ help: 'How much is kept on disk while Kafka is away; then the oldest measured events go first.' }),
      })
      .prefault({}),
    registry: z
      .strictObject({
        url: z
          .url({ protocol: /^https?$/, error: 'expected http://host:port or https://host:port' })
          .refine((text) => !/\/\/[^/]*@/.test(text), 'no user in the URL: set username and passwordFile')
          .optional()
          .meta({
            help: 'Confluent-compatible schema registry; with it events carry the numbers that it gives to schemas. Certificates of an authority of your own: `NODE_EXTRA_CA_CERTS`.',
            env: 'PGHERALD_SCHEMA_REGISTRY_URL',
          }),
        username: text('User of the registry; none when left out.'),
        passwordFile: text('File with the password of that user.'),
      })
      .prefault({}),
    tls: z
      .strictObject({
        enabled: z.boolean().default(false).meta({ help: 'Whether the connection is encrypted.' }),
        caFile: text("Certificates that vouch for the brokers'; the system's when left out."),
        certFile: text('Certificate to show to the brokers.'),
        keyFile: text('Key of that certificate.'),
      })
      .prefault({}),
    sasl: z
      .strictObject({
        mechanism: z
          .enum(['plain', 'scram-sha-256', 'scram-sha-512'])
          .default('scram-sha-512')
          .meta({ help: 'How the user authenticates.' }),
        username: text('User; none when left out.', 'PGHERALD_KAFKA_USERNAME'),
        passwordFile: text('File with the password.', 'PGHERALD_KAFKA_PASSWORD_FILE'),
      })
      .prefault({}),
  })
  .prefault({});

export type KafkaSettings = z.output<typeof kafkaSettings>;

/** @throws EventLogError `refused`, which names the setting, if the file cannot be read */
export function readSettingFile(file: string, setting: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new EventLogError('refused', `${setting}: ${file} cannot be read (${code})`, { cause });
  }
}
