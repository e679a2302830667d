import type { Unit } from './generated/events.js';
import { inUnit } from './in-unit.js';

const EXAMPLES: readonly [number, Unit | undefined, string][] = [
  [51.23456789, undefined, '51.2346'],
  [0, 's', '0s'],
  [9.691642, 's', '9.69s'],
  [59.94, 's', '59.9s'],
  [59.96, 's', '1m'],
  [60, 's', '1m'],
  [119.7, 's', '2m'],
  [3_601, 's', '1h'],
  [3_660, 's', '1h 1m'],
  [0.000693, 'd', '59.9s'],
  [1 / 1_440, 'd', '1m'],
  [0.00081, 'd', '1m 10s'],
  [35, 'd', '35d'],
  [35.26, 'd', '35d 6h'],
  [0, 'By', '0 B'],
  [1_023, 'By', '1023 B'],
  [1_024, 'By', '1 KiB'],
  [1_572_864, 'By', '1.5 MiB'],
  [107_374_182_400, 'By', '100 GiB'],
  [-2_048, 'By', '-2 KiB'],
  [40.5, '%', '40.5 %'],
  [99.97123, '%', '99.97 %'],
];

it.each(EXAMPLES)('%d in %s is "%s" for people', (value, unit, text) => {
  expect(inUnit(value, unit)).toBe(text);
});
