// deploy/README.md is in step with the alerts and the metrics that it names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '@pgherald/metrics';
import { ALERTS } from './alerts.js';

const RUNBOOK = readFileSync(join(import.meta.dirname, '../../deploy/README.md'), 'utf8');
const [, alerts = ''] = /\n## Alerts\n([^]*?)\n## /.exec(RUNBOOK) ?? [];
const SECTIONS = alerts.split('\n### ').slice(1);

it('has a section for each alert, in the order of the rules, that says what to do', () => {
  expect(SECTIONS.map((section) => section.split('\n')[0])).toEqual(ALERTS.map(({ name }) => name));
  expect(SECTIONS.filter((section) => section.split(/\s+/).length < 25)).toEqual([]);
});

it('names only metrics that exist', () => {
  const known = new Set(CATALOGUE.map(({ name }) => name));
  const named = [...RUNBOOK.matchAll(/`((?:postgresql|pgherald)\.[a-z_.]+[a-z])`/g)].map(([, name]) => name!);
  const isTopic = (name: string) => /^pgherald\.(?:state|schemas|targets|dead-letter)$/.test(name);
  const attributes = /^postgresql\.(?:database|table|index)\.name$/;
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !known.has(name) && !isTopic(name) && !attributes.test(name))).toEqual([]);
});
