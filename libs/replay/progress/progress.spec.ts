import { aMeta } from '@pgherald/testing';
import { Progress } from './progress.js';

describe('progress', () => {
  it('shows the share done, rows per second and the time left, at most four times a second', () => {
    let now = 0;
    const shown: string[] = [];
    const range = { from: 1_000_000, to: 2_000_000 };
    const progress = new Progress({ range, write: (text) => void shown.push(text), clock: () => now });
    for (let record = 1; record <= 256; record += 1) {
      now = record * 10;
      progress.decoded({ type: 'ScraperStopped', event: { meta: aMeta() } as never });
      progress.read(1_000_000 + record * 1_000);
    }
    progress.end();
    expect(shown).toEqual([
      '\r\u001B[K6 %, 100 rows/s, 10 s left',
      '\r\u001B[K12 %, 100 rows/s, 9 s left',
      '\r\u001B[K19 %, 100 rows/s, 9 s left',
      '\r\u001B[K25 %, 100 rows/s, 8 s left',
      '\r\u001B[K',
    ]);
  });
});
