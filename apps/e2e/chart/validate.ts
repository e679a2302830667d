import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PrometheusRule, ServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1';
import { Deployment, StatefulSet } from 'kubernetes-models/apps/v1';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Role, RoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1';
import { ConfigMap, Secret, Service, ServiceAccount } from 'kubernetes-models/v1';
import type { Manifest } from './render.js';

const ROOT = join(import.meta.dirname, '../../..');
const MODELS = {
  'kubernetes-models/apps/v1': { Deployment, StatefulSet },
  'kubernetes-models/networking.k8s.io/v1': { NetworkPolicy },
  'kubernetes-models/policy/v1': { PodDisruptionBudget },
  'kubernetes-models/rbac.authorization.k8s.io/v1': { Role, RoleBinding },
  'kubernetes-models/v1': { ConfigMap, Secret, Service, ServiceAccount },
  '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1': { PrometheusRule, ServiceMonitor },
};
type Model = new (data: never) => { validate(): void };

/** What Kubernetes' schema refuses in a manifest. */
export function problemsOf(manifest: Manifest): readonly string[] {
  const { kind, metadata } = manifest;
  const found = Object.values(MODELS).find((models) => kind in models) as Record<string, Model> | undefined;
  if (found === undefined) return [`${kind} ${metadata.name}: no schema is known; add its model`];
  try {
    new found[kind]!(manifest as never).validate();
    return metadata.name.length > 52 && kind === 'StatefulSet' ? [`${metadata.name}: too long for its pods`] : [];
  } catch (error) {
    return [`${kind} ${metadata.name}: ${(error as Error).message}`];
  }
}

/**
 * Fields that the types of Kubernetes' API do not have, as the compiler reports them: its schemas accept any field, and the API
 * server refuses or drops it.
 */
export async function unknownFieldsOf(manifests: readonly Manifest[]): Promise<string> {
  const parent = join(ROOT, 'node_modules/.cache/pgherald');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'manifests-'));
  const imports = Object.entries(MODELS).map(([name, models]) => {
    const types = Object.keys(models).map((kind) => `I${kind}`);
    return `import type { ${types.join(', ')} } from '${name}';`;
  });
  const constants = manifests.map((each, index) => `export const m${index}: I${each.kind} = ${JSON.stringify(each)};`);
  try {
    writeFileSync(join(folder, 'manifests.ts'), [...imports, ...constants].join('\n'));
    const options = [
      '--noEmit',
      '--skipLibCheck',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--ignoreConfig',
    ];
    await promisify(execFile)(join(ROOT, 'node_modules/.bin/tsc'), [...options, join(folder, 'manifests.ts')]);
    return '';
  } catch (error) {
    const { stdout = '', message } = error as { readonly stdout?: string; readonly message: string };
    return stdout || message;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
