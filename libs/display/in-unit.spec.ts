import type { Unit } from '@pgherald/events';
import { inUnit } from './in-unit.js';

const EXAMPLES: readonly [number, Unit | undefined, string][] = [
  [51.23456789, undefined, '51.2346'],
  [0, 's', '0 s'],
  [9.691642, 's', '9.69 s'],
  [59.94, 's', '59.9 s'],
  [59.96, 's', '1 min'],
  [60, 's', '1 min'],
  [119.7, 's', '2 min'],
  [3_601, 's', '1 h'],
  [3_660, 's', '1 h 1 min'],
  [0.000693, 'd', '59.9 s'],
  [1 / 1_440, 'd', '1 min'],
  [0.00081, 'd', '1 min 10 s'],
  [35, 'd', '35 d'],
  [35.26, 'd', '35 d 6 h'],
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
