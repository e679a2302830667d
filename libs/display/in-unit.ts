import type { Unit } from '@pgherald/events';

const DAY = 86_400;
const SIZES = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** Formats a number for people, rounded: sizes in powers of 1,024, times in their two largest parts. */
export function inUnit(value: number, unit: Unit | undefined): string {
  switch (unit) {
    case 's':
      return time(value);
    case 'd':
      return time(value * DAY);
    case 'By':
      return size(value);
    case '%':
      return `${Number(value.toPrecision(4))} %`;
    default:
      return short(value);
  }
}

function time(seconds: number): string {
  // Three digits. A minute is not written as 60 s.
  const rounded = Number(seconds.toPrecision(3));
  if (Math.abs(rounded) < 60) return `${rounded} s`;
  const whole = Math.round(seconds);
  const parts = [
    `${Math.floor(whole / DAY)} d`,
    `${Math.floor((whole % DAY) / 3_600)} h`,
    `${Math.floor((whole % 3_600) / 60)} min`,
    `${whole % 60} s`,
  ];
  const first = parts.findIndex((part) => !part.startsWith('0 '));
  return parts
    .slice(first, first + 2)
    .filter((part) => !part.startsWith('0 '))
    .join(' ');
}

function size(bytes: number): string {
  const power = Math.min(SIZES.length, Math.floor(Math.log2(Math.max(1, Math.abs(bytes))) / 10));
  return power === 0
    ? `${short(bytes)} B`
    : `${Number((bytes / 2 ** (10 * power)).toPrecision(3))} ${SIZES[power - 1]}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
