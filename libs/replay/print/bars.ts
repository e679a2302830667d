const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const HEIGHTS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Draws a horizontal bar; the largest value fills the width. */
export function bar(value: number, largest: number, width = 30): string {
  const eighths = largest > 0 ? Math.round((value / largest) * width * 8) : 0;
  const drawn = '█'.repeat(eighths >> 3) + (EIGHTHS[eighths & 7] ?? '');
  return drawn === '' && value > 0 ? '▏' : drawn;
}

/** Draws values as a line of at most `width` columns, each as high as the last value of its part; a gap where one is missing. */
export function sparkline(values: readonly (number | undefined)[], width = 60): string {
  const present = values.filter((value) => value !== undefined);
  const [least, most] = [Math.min(...present), Math.max(...present)];
  const columns = Math.min(width, values.length);
  return Array.from({ length: columns }, (_, i) => {
    const part = values.slice(
      Math.floor((i * values.length) / columns),
      Math.floor(((i + 1) * values.length) / columns),
    );
    const value = part.findLast((each) => each !== undefined);
    if (value === undefined) return ' ';
    const share = most > least ? (value - least) / (most - least) : 0;
    return HEIGHTS[Math.min(HEIGHTS.length - 1, Math.floor(share * HEIGHTS.length))] ?? ' ';
  }).join('');
}
