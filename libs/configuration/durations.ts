import { z } from 'zod';

const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const SIZE_BYTES = { B: 1, kB: 1_000, MB: 1_000_000, GB: 1e9, KiB: 1_024, MiB: 1_048_576, GiB: 1_073_741_824 } as const;

/** A duration such as `500ms`, `2s`, `5m`, `1h`, `7d`; parsed to milliseconds. */
export const duration = () => quantity(UNIT_MS, 'a duration such as 2s, 5m or 1h');

/** A duration, or `interval` for each poll of a server; parsed to milliseconds, undefined for `interval`. */
export const cadence = () => z.union([z.literal('interval').transform(() => undefined), duration()], CADENCE);
const CADENCE = 'expected a duration such as 2s, 5m or 1h, or interval for each poll';

/** A size such as `64MB` or `2GiB`; parsed to bytes. */
export const size = () => quantity(SIZE_BYTES, 'a size such as 64MB or 2GiB');

function quantity(units: Readonly<Record<string, number>>, expected: string) {
  const pattern = new RegExp(`^(\\d+(?:\\.\\d+)?)(${Object.keys(units).join('|')})$`);
  return z.string({ error: `expected ${expected}` }).transform((text, context): number => {
    const [, amount, unit] = pattern.exec(text.trim()) ?? [];
    const value = Number(amount) * (units[unit ?? ''] ?? Number.NaN);
    if (value > 0) return value;
    context.addIssue({ code: 'custom', message: `expected ${expected}` });
    return z.NEVER;
  });
}
