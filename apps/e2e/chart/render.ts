import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parseAllDocuments } from 'yaml';

export type Values = Record<string, unknown>;

export interface Container {
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  readonly resources?: object;
  readonly securityContext?: object;
}

export interface PodSpec {
  readonly containers: readonly Container[];
  readonly securityContext?: object;
  readonly hostNetwork?: boolean;
  readonly volumes?: readonly object[];
}

/** What specs look at; the rest is checked by schema. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly stringData?: Readonly<Record<string, string>>;
  readonly spec?: {
    readonly template?: { readonly metadata?: { readonly annotations?: object }; readonly spec?: PodSpec };
  };
}

/** Renders the chart as `helm template` does for a release whose name is as long as helm allows. */
export async function renderChart(helm: string, chart: string, valuesFile: string): Promise<readonly Manifest[]> {
  const release = `r${'x'.repeat(51)}z`;
  const options = ['--namespace', 'monitoring', '--kube-version', '1.31.0', '--values', valuesFile];
  const { stdout } = await promisify(execFile)(helm, ['template', release, chart, ...options], {
    maxBuffer: 64 * 2 ** 20,
  });
  return parseAllDocuments(stdout).flatMap((document) => {
    const [fault] = document.errors;
    if (fault !== undefined) throw fault;
    const manifest = document.toJS() as Manifest | null;
    return manifest === null ? [] : [manifest];
  });
}

export function podSpecs(manifests: readonly Manifest[]): readonly PodSpec[] {
  return manifests.flatMap(({ spec }) => spec?.template?.spec ?? []);
}
