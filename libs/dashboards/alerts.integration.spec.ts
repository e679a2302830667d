// Every alert, tried by promtool: it fires for one set of series, with these labels and this text, and not for another one.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { promtoolProgram, temporaryFolder } from '@pgherald/testing';
import { stringify } from 'yaml';
import { ALERT_EXAMPLES, INFO } from './testing/alert-examples.js';
import { type Alert, ALERTS } from './alerts.js';

const RULES = join(import.meta.dirname, '../../deploy/helm/pgherald/files/alerts.yaml');
const promtool = await promtoolProgram();

it('every alert has an example', () => {
  expect(ALERTS.map(({ name }) => name)).toEqual(Object.keys(ALERT_EXAMPLES));
});

if (promtool !== undefined) {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  async function checked(...options: readonly string[]): Promise<string> {
    try {
      const { stdout } = await promisify(execFile)(promtool!, options);
      return stdout;
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      return `${stdout}${stderr}`;
    }
  }

  it('promtool accepts the rules', async () => {
    expect(await checked('check', 'rules', RULES)).toContain(`SUCCESS: ${ALERTS.length} rules found`);
  });

  it('each alert fires for its example, and not without its condition', async () => {
    const file = join(folder.path, 'examples.yaml');
    writeFileSync(file, stringify({ rule_files: [RULES], tests: ALERTS.flatMap(testsOf) }));
    expect(await checked('test', 'rules', file)).toContain('SUCCESS');
  });

  function testsOf({ name, severity, help }: Alert): object[] {
    const { fires, staysQuiet, at, labels, summary } = ALERT_EXAMPLES[name]!;
    const annotations = { summary, description: help, runbook: `deploy/README.md#${name.toLowerCase()}` };
    const cases = [
      { series: fires, alerts: [{ exp_labels: { ...labels, severity }, exp_annotations: annotations }] },
      { series: staysQuiet, alerts: [] },
    ];
    return cases.map(({ series, alerts }) => ({
      interval: '1m',
      input_series: Object.entries({ ...INFO, ...series }).map(([each, values]) => ({ series: each, values })),
      alert_rule_test: [{ eval_time: `${at}m`, alertname: name, exp_alerts: alerts }],
    }));
  }
}
