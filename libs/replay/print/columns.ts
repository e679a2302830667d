/** Aligns the cells of a table. The first column and texts are left-aligned, numbers right-aligned. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const isNumeric = widths.map((_, i) => i > 0 && rows.slice(1).every((row) => /^[-\d]/.test(row[i] ?? '0')));
  return rows.map((row) =>
    row
      .map((text, i) => (isNumeric[i] ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
