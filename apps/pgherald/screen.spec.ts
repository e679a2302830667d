import { createLogger } from '@pgherald/telemetry';
import { fitted, Screen, type Output } from './screen.js';

/** A terminal with this many columns, or a pipe without columns, that records its output. */
function outputOf(columns?: number): Output & { text: string } {
  const output = { text: '', ...(columns !== undefined && { isTTY: true, columns }) };
  return Object.assign(output, {
    write: (chunk: string) => ((output.text += chunk), true),
  }) as unknown as typeof output & Output;
}

/** Renders output as a terminal does. */
function shown(text: string): string[] {
  return text.split('\n').map((line) => line.slice(line.lastIndexOf('\r') + 1).replaceAll('\u001b[K', ''));
}

describe('the screen', () => {
  it('keeps the status line of a terminal below all lines', () => {
    const out = outputOf(40);
    const screen = new Screen(out, out);
    screen.status('1 poll');
    screen.line('an event');
    createLogger({ destination: screen.logDestination, readable: true }).warn('a log line');
    screen.status('2 polls');
    expect(shown(out.text)).toEqual(['an event', expect.stringContaining('a log line'), '2 polls']);
    screen.end();
    expect(out.text.endsWith('\n')).toBe(true);
  });

  it('writes no status and no control characters to a pipe', () => {
    const out = outputOf();
    const screen = new Screen(out, out);
    screen.status('1 poll');
    screen.line('an event');
    screen.end();
    expect(out.text).toBe('an event\n');
  });

  it('cuts lines to the width of the terminal', () => {
    const out = outputOf(10);
    new Screen(out, out).status('123456789012');
    expect(shown(out.text)).toEqual(['12345678…']);
    expect([fitted('abc', 3), fitted('abcd', 3), fitted('abcd', Infinity), fitted('abcd', 1)]).toEqual([
      'abc',
      'ab…',
      'abcd',
      '',
    ]);
  });
});
