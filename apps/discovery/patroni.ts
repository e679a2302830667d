import { z } from 'zod';
import { ask } from './ask.js';
import type { Member, Source } from './member.js';

/** https://patroni.readthedocs.io/en/latest/rest_api.html#cluster-status-endpoints; `scope` since Patroni 3.1. */
const CLUSTER = z.object({
  scope: z.string().optional(),
  members: z.array(z.object({ name: z.string(), host: z.string().optional(), port: z.coerce.number().default(5432) })),
});

/**
 * Finds the members of a Patroni cluster by the REST API of one of them. The members found last are asked too when the given
 * one does not answer.
 */
export function patroniSource(endpoint: string): Source {
  const given = new URL(endpoint);
  let others: readonly URL[] = [];
  return {
    name: `patroni-${given.host}`,
    async list(abort): Promise<readonly Member[]> {
      const { scope, members } = await firstAnswer([given, ...others], abort);
      others = members.flatMap(({ host }) => (host === undefined ? [] : [withHost(given, host)]));
      const cluster = scope ?? given.host;
      return members.map(({ name, host = null, port }) => ({ name: `${cluster}/${name}`, cluster, host, port }));
    },
  };
}

async function firstAnswer(urls: readonly URL[], abort: AbortSignal): Promise<z.output<typeof CLUSTER>> {
  const problems: string[] = [];
  for (const url of urls) {
    try {
      return await ask(new URL('/cluster', url), CLUSTER, abort);
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  throw new Error(problems.join('; '));
}

/** All members serve their REST API at the same port. */
function withHost(url: URL, host: string): URL {
  const other = new URL(url);
  other.hostname = host.includes(':') ? `[${host}]` : host;
  return other;
}
