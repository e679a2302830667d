import { duration, size } from '@pgherald/configuration';
import { z } from 'zod';
import type { RetentionPolicy } from './embedded/retention.js';
import { kafkaSettings } from './kafka/settings.js';

const kept = (what: string, age: string, bytes: string) =>
  z
    .strictObject({
      for: duration()
        .prefault(age)
        .meta({ help: `How long ${what} are kept.` }),
      size: size()
        .prefault(bytes)
        .meta({ help: `How many bytes of ${what} are kept.` }),
    })
    .prefault({});

export const eventLogSettings = z
  .strictObject({
    kafka: kafkaSettings,
    embedded: z
      .strictObject({
        measured: kept('measured and recorded events', '7d', '2GiB'),
        decided: kept('decided events', '400d', '256MiB'),
        deadLetters: kept('dead letters', '30d', '256MiB'),
      })
      .prefault({}),
  })
  .prefault({});

type Kept = z.output<ReturnType<typeof kept>>;
export type EventLogSettings = z.output<typeof eventLogSettings>;

export function retentionOf({ embedded }: EventLogSettings): RetentionPolicy[] {
  const policy = (topics: RegExp, { for: maxAgeMs, size: maxBytes }: Kept) => ({ topics, maxAgeMs, maxBytes });
  return [
    policy(/\.(measured|recorded)$/, embedded.measured),
    policy(/\.(dead-letter|redelivery)$/, embedded.deadLetters),
    policy(/./, embedded.decided),
  ];
}
