import { join } from 'node:path';
import { z } from 'zod';
import { ask } from './ask.js';
import type { Member, Source } from './member.js';

const ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';
const PORT = 5432;

interface Operator {
  /** Path of its clusters in a namespace. */
  readonly clusters: (namespace: string) => string;
  /** Selects the pods that run PostgreSQL. */
  readonly pods: string;
  /** Label of such a pod with the name of its cluster. */
  readonly clusterLabel: string;
}

/** Operators whose clusters are custom resources. */
export const OPERATORS = {
  cloudnativepg: {
    clusters: (namespace) => `/apis/postgresql.cnpg.io/v1/namespaces/${namespace}/clusters`,
    pods: 'cnpg.io/podRole=instance',
    clusterLabel: 'cnpg.io/cluster',
  },
  zalando: {
    clusters: (namespace) => `/apis/acid.zalan.do/v1/namespaces/${namespace}/postgresqls`,
    pods: 'application=spilo',
    clusterLabel: 'cluster-name',
  },
} as const satisfies Readonly<Record<string, Operator>>;

export type OperatorName = keyof typeof OPERATORS;

const CLUSTERS = z.object({ items: z.array(z.object({ metadata: z.object({ name: z.string() }) })) });
const PODS = z.object({
  items: z.array(
    z.object({
      metadata: z.object({ name: z.string(), labels: z.record(z.string(), z.string()).default({}) }),
      status: z.object({ podIP: z.string().optional() }).default({}),
    }),
  ),
});

export interface KubernetesApi {
  readonly url: string;
  readonly tokenFile?: string;
}

/** The API server of the cluster in which this process runs. The authority comes from NODE_EXTRA_CA_CERTS. */
export function inCluster(environment: NodeJS.ProcessEnv): KubernetesApi | undefined {
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port = '443' } = environment;
  if (host === undefined) return undefined;
  return { url: `https://${host.includes(':') ? `[${host}]` : host}:${port}`, tokenFile: join(ACCOUNT, 'token') };
}

/** Finds the pods of an operator's clusters in a namespace. Pods of a cluster that is being deleted do not count. */
export function operatorSource(name: OperatorName, namespace: string, { url, tokenFile }: KubernetesApi): Source {
  const operator: Operator = OPERATORS[name];
  const get = <T>(path: string, schema: z.ZodType<T>, abort: AbortSignal) =>
    ask(new URL(path, url), schema, abort, tokenFile);
  const pods = `/api/v1/namespaces/${namespace}/pods?labelSelector=${encodeURIComponent(operator.pods)}`;
  return {
    name: `${name}-${namespace}`,
    async list(abort): Promise<readonly Member[]> {
      const [clusters, found] = await Promise.all([
        get(operator.clusters(namespace), CLUSTERS, abort),
        get(pods, PODS, abort),
      ]);
      const known = new Set(clusters.items.map(({ metadata }) => metadata.name));
      return found.items.flatMap(({ metadata, status }) => {
        const cluster = metadata.labels[operator.clusterLabel];
        if (cluster === undefined || !known.has(cluster)) return [];
        const names = { name: `${namespace}/${metadata.name}`, cluster: `${namespace}/${cluster}` };
        return [{ ...names, host: status.podIP ?? null, port: PORT }];
      });
    },
  };
}
