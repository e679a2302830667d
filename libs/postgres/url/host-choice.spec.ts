import type { Connection } from '../login/connection.js';
import { parseConnectionUrl } from './connection-url.js';
import { HostChoice } from './host-choice.js';
import { PostgresError, type PostgresErrorCode } from '../postgres-error.js';

/** Hosts a, b and c, of which some cannot be reached. */
function choiceOf(parameters: string, failing: Map<string, PostgresErrorCode>, random?: () => number) {
  const target = parseConnectionUrl(`host=a,b,c port=1,2,3 user=u password=p ${parameters}`);
  const tried: string[] = [];
  const login = ({
    target: { host, port, password },
  }: {
    target: { host: string; port: number; password: unknown };
  }) => {
    tried.push(`${host}:${port}`);
    expect(password).toBe('p');
    const code = failing.get(host);
    return code === undefined
      ? Promise.resolve({} as Connection)
      : Promise.reject(new PostgresError(code, { server: 's' }));
  };
  const choice = new HostChoice(target, login, random);
  return { tried, open: () => choice.open({ server: 's', target } as never, 'd') };
}

describe('a host that was chosen', () => {
  it('is used by all later logins until it fails', async () => {
    const failing = new Map<string, PostgresErrorCode>([['a', 'refused']]);
    const { tried, open } = choiceOf('', failing);
    await open();
    await open();
    failing.delete('a');
    await open();
    failing.set('b', 'timeout');
    await open();
    expect(tried).toEqual(['a:1', 'b:2', 'b:2', 'b:2', 'b:2', 'a:1']);
  });

  it('is random with load_balance_hosts=random, and the first otherwise', async () => {
    const chances = () => [0.5, 0.9, 0.1].values();
    const random = chances();
    const balanced = choiceOf('load_balance_hosts=random', new Map(), () => random.next().value ?? 0);
    await balanced.open();
    await balanced.open();
    expect(balanced.tried).toEqual(['c:3', 'c:3']);
    const { tried, open } = choiceOf('load_balance_hosts=disable', new Map());
    await open();
    expect(tried).toEqual(['a:1']);
  });

  it.each(['authentication', 'configuration', 'database-missing', 'permission'] as const)(
    'ends the search if it answers: %s',
    async (code) => {
      const { tried, open } = choiceOf('', new Map([['a', code]]));
      await expect(open()).rejects.toMatchObject({ code });
      expect(tried).toEqual(['a:1']);
    },
  );

  it.each([
    'dns',
    'refused',
    'unreachable',
    'timeout',
    'tls',
    'too-many-connections',
    'starting-up',
    'shutting-down',
    'connection-lost',
  ] as const)('gives way to the next when it cannot be used: %s', async (code) => {
    const { tried, open } = choiceOf('', new Map([['a', code]]));
    await open();
    expect(tried).toEqual(['a:1', 'b:2']);
  });

  it('throws the last failure if all hosts fail', async () => {
    const failing = new Map<string, PostgresErrorCode>([
      ['a', 'refused'],
      ['b', 'dns'],
      ['c', 'timeout'],
    ]);
    await expect(choiceOf('', failing).open()).rejects.toMatchObject({ code: 'timeout' });
  });
});
