import { PostgresError } from '@pgherald/postgres';
import { ServerOutage } from './server-outage.js';

const refused = new PostgresError('refused', { server: 'orders-1' });
const startingUp = new PostgresError('starting-up', { server: 'orders-1' });

describe('the outage of a server', () => {
  let lines: string[];
  let now: number;
  let outage: ServerOutage;
  beforeEach(() => {
    lines = [];
    now = Date.parse('2026-01-02T03:04:05Z');
    const line = (level: string) => (_: unknown, text?: string) => void lines.push(`${level}: ${text}`);
    outage = new ServerOutage({ info: line('info'), warn: line('warn') }, 'orders-1', () => now);
  });

  it('is logged once for all contexts with the next attempt, and once when it ends', () => {
    for (let context = 0; context < 5; context++) outage.failed(refused, 10_000);
    now += 65_000;
    for (let context = 0; context < 5; context++) outage.answered();
    expect(lines).toEqual([
      `warn: server could not be read: ${refused.message}; next try at 03:04:15Z`,
      'info: orders-1: the server answers again, after 65 s',
    ]);
  });

  it('is logged once for each further cause', () => {
    for (const error of [refused, startingUp, refused, startingUp]) outage.failed(error, 1_000);
    expect(lines.map((line) => line.split(': ')[3])).toEqual(['refused', 'starting-up']);
  });

  it('is logged again after the server has answered', () => {
    outage.failed(refused, 1_000);
    outage.answered();
    outage.failed(refused, 1_000);
    expect(lines).toHaveLength(3);
  });
});
