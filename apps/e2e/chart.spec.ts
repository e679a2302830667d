// The Helm chart: its values by their schema, and with helm (of this machine, or built by `npm run test:containers`) what it renders.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { helmProgram, temporaryFolder } from '@pgherald/testing';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { type Manifest, podSpecs, renderChart, type Values } from './chart/render.js';
import { problemsOf, unknownFieldsOf } from './chart/validate.js';

const CHART = join(import.meta.dirname, '../../deploy/helm/pgherald');
const helm = await helmProgram({ canBuild: false });
const folder = temporaryFolder();
afterAll(() => folder.remove());

const file = (name: string) => readFileSync(join(CHART, name), 'utf8');
const DEFAULTS = parse(file('values.yaml')) as Values;
const isValid = new Ajv({ strict: false }).compile(JSON.parse(file('values.schema.json')) as object);
const CASES = readdirSync(join(CHART, 'ci')).map((name) => ({ name, values: parse(file(`ci/${name}`)) as Values }));

/** Values that must never reach a manifest. */
const REFUSED: readonly Values[] = [
  { kafka: { brokers: ['kafka:9092\n- evil'] } },
  { kafka: { brokers: ['kafka'] } },
  { kafka: { username: 'a\nb' } },
  { kafka: { prefix: 'a b' } },
  { passwordsSecret: 'a"b' },
  { targetsFolder: { configMaps: ['a: b'] } },
  { otlp: { endpoint: 'http://a\n b' } },
  { otlp: { endpoint: 'collector' } },
  { image: { tag: 'x" }' } },
  { image: { registry: '' } },
  { persistence: { size: '4 Gi, evil: x' } },
  { replicas: { contexts: 0 } },
  { replicas: { contexts: '2' } },
  { podLabels: { 'app.kubernetes.io/name': 'other' } },
  { podLabels: { team: 'a b' } },
  { podAnnotations: { a: 1 } },
  { discovery: { enabled: true, source: 'patroni', patroni: [] } },
  { discovery: { enabled: true }, targetsFolder: { configMaps: ['x'] } },
  { discovery: { source: 'other' } },
  { config: { targets: [] } },
  { targets: [{ name: 'x' }] },
  { targets: [{ name: 'n'.repeat(1_025), url: 'postgres://db1' }] },
  { kafca: {} },
];

describe('the schema of the values', () => {
  it('accepts the defaults', () => {
    expect(isValid(DEFAULTS) || isValid.errors).toBe(true);
  });

  it.each(CASES)('accepts $name', ({ values }) => {
    expect(isValid(merged(DEFAULTS, values)) || isValid.errors).toBe(true);
  });

  it.each(REFUSED.map((values) => [JSON.stringify(values).slice(0, 90), values] as const))(
    'refuses %s',
    (_, values) => {
      expect(isValid(merged(DEFAULTS, values))).toBe(false);
    },
  );
});

if (helm !== undefined) {
  const render = (values: Values) => {
    const valuesFile = join(folder.path, 'values.json');
    writeFileSync(valuesFile, JSON.stringify(values));
    return renderChart(helm, CHART, valuesFile);
  };

  describe('helm', () => {
    it('finds no fault in the chart', async () => {
      const { stdout } = await promisify(execFile)(helm, ['lint', '--strict', '--kube-version', '1.31.0', CHART]);
      expect(stdout).toContain('0 chart(s) failed');
    });

    it.each(REFUSED.slice(0, 3))('refuses %j', async (values) => {
      await expect(render(values)).rejects.toThrow("values don't meet the specifications of the schema");
    });

    it('refuses a sink without a destination, and a monitor without a Collector', async () => {
      await expect(render({ kafka: { brokers: ['kafka:9092'] } })).rejects.toThrow('otlp.endpoint: the sink needs one');
      await expect(render({ serviceMonitor: { enabled: true } })).rejects.toThrow('set collector.enabled');
    });
  });

  describe.each(CASES)('with $name', ({ name, values }) => {
    let manifests: readonly Manifest[];
    beforeAll(async () => void (manifests = await renderChart(helm, CHART, join(CHART, 'ci', name))));

    it('renders what Kubernetes accepts, with unique names', () => {
      expect(manifests.flatMap(problemsOf)).toEqual([]);
      const names = manifests.map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? ''}/${metadata.name}`);
      expect(new Set(names).size).toBe(names.length);
    });

    it('has pods as the Pod Security Standard restricted demands', () => {
      expect(podSpecs(manifests).length).toBeGreaterThan(0);
      for (const { securityContext, containers, hostNetwork, volumes } of podSpecs(manifests)) {
        expect(securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
        expect(hostNetwork).toBeUndefined();
        expect(volumes?.flatMap((volume) => Object.keys(volume)) ?? []).not.toContain('hostPath');
        for (const container of containers) {
          expect(container.securityContext).toEqual({
            ...{ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
          });
          expect(container.resources).toMatchObject({
            requests: { cpu: expect.anything() as unknown },
            limits: { memory: expect.anything() as unknown },
          });
        }
      }
    });

    it('hands over its targets and settings exactly', () => {
      const settings = manifests.find(({ kind, metadata }) => kind === 'Secret' && metadata.name.endsWith('-config'));
      const handed = JSON.parse(settings?.stringData?.['pgherald.yaml'] ?? '') as Values;
      expect(handed).toMatchObject({ targets: values['targets'] ?? [], ...(values['config'] as object | undefined) });
    });
  });

  it('renders only fields that Kubernetes has', async () => {
    const all = await Promise.all(CASES.map(({ name }) => renderChart(helm, CHART, join(CHART, 'ci', name))));
    expect(await unknownFieldsOf(all.flat())).toBe('');
  });

  it('hands over hostile text unchanged to environment and annotations', async () => {
    const { values } = CASES.find(({ name }) => name.startsWith('hostile'))!;
    const manifests = await renderChart(helm, CHART, join(CHART, 'ci/hostile-values.yaml'));
    const [pod] = manifests.filter(({ kind }) => kind === 'StatefulSet');
    const environment = podSpecs([pod!])[0]?.containers[0]?.env ?? [];
    const { username } = values['kafka'] as { username: string };
    expect(environment).toContainEqual({ name: 'PGHERALD_KAFKA_USERNAME', value: username });
    expect(pod?.spec?.template?.metadata?.annotations).toMatchObject(values['podAnnotations'] as object);
  });
}

/** Merges maps, as helm does. */
function merged(base: Values, over: Values): Values {
  const result = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = base[key];
    result[key] = isMap(value) && isMap(below) ? merged(below, value) : value;
  }
  return result;
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
