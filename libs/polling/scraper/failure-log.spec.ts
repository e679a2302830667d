import { FailureLog } from './failure-log.js';

const away = { group: 'server', database: null, code: 'refused', message: 'orders-1: refused' };
const locks = { group: 'locks', database: { oid: 5, name: 'a/b' }, code: 'permission', message: 'locks: permission' };

describe('the log of failures', () => {
  let lines: string[];
  let log: FailureLog;
  beforeEach(() => {
    lines = [];
    const line = (level: string) => (_: unknown, text?: string) => void lines.push(`${level}: ${text}`);
    log = new FailureLog({ info: line('info'), warn: line('warn') }, 'orders-1');
  });

  it('logs each change of a failure', () => {
    log.polled(['locks'], [locks]);
    log.polled(['locks'], [{ ...locks, message: 'locks: timeout' }]);
    expect(lines).toEqual(['warn: locks: permission', 'warn: locks: timeout']);
  });

  it('logs a failure of several contexts once, and its end once', () => {
    const shared = new Set<string>();
    const line = (level: string) => (_: unknown, text?: string) => void lines.push(`${level}: ${text}`);
    const logs = [1, 2, 3].map(() => new FailureLog({ info: line('info'), warn: line('warn') }, 'orders-1', shared));
    for (const each of logs) each.polled(['locks'], [locks]);
    for (const each of logs) each.polled(['locks'], []);
    expect(lines).toEqual(['warn: locks: permission', 'info: orders-1: locks is read again']);
  });

  it('logs a database that cannot be read once, and its recovery once', () => {
    const database = { oid: 5, name: 'shop' };
    const failures = ['locks', 'lock-waits', 'bloat'].map((group) => {
      const message = `${group} could not be read: orders-1, database shop: permission`;
      return { group, database, code: 'permission', message };
    });
    const groups = ['locks', 'lock-waits', 'bloat'];
    log.polled(groups, failures);
    log.polled(groups, failures);
    log.polled(groups, []);
    expect(lines).toEqual(['warn: orders-1, database shop: permission', 'info: orders-1: database shop is read again']);
  });

  it('logs no recovery of a group that was not due or whose server is unreachable', () => {
    log.polled(['locks'], [locks]);
    log.polled(['databases'], []);
    log.polled(['locks'], [away]);
    log.polled(['locks'], [locks]);
    expect(lines.filter((line) => line.includes('locks'))).toEqual(['warn: locks: permission']);
    log.polled(['locks'], []);
    expect(lines.at(-1)).toBe('info: orders-1: locks is read again');
  });

  it('logs no recovery of a database in backoff', () => {
    log.polled(['locks'], [locks]);
    log.polled(['locks'], [], [locks]);
    log.polled(['locks'], [locks]);
    expect(lines).toEqual(['warn: locks: permission']);
  });

  it('logs missing databases once', () => {
    for (const missing of [['nosuch'], ['nosuch'], []]) log.missing(missing);
    expect(lines).toEqual(['warn: orders-1: no database nosuch: check databases of the target']);
  });
});
