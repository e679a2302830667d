// Writes dashboards, alert rules and the README of the Helm chart; compose mounts the first two too: `npm run generate`. With --check
// it writes nothing and fails when one is stale.
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeOrCheck } from '../../generated-file.mjs';
import { chartReadme } from './generator/chart-readme.mjs';
import { ALERTS, DASHBOARDS, ruleGroups, toGrafana } from './dist/index.js';

const CHART = join(import.meta.dirname, '../../deploy/helm/pgherald');
const FOLDER = join(CHART, 'files');
const HEAD = '# DO NOT EDIT: made from libs/dashboards/alerts.ts by `npm run generate`.\n';

for (const dashboard of DASHBOARDS)
  writeOrCheck(
    join(FOLDER, 'dashboards', `${dashboard.id}.json`),
    `${JSON.stringify(toGrafana(dashboard), null, 2)}\n`,
  );
writeOrCheck(join(FOLDER, 'alerts.yaml'), `${HEAD}${stringify(ruleGroups(ALERTS), { lineWidth: 0 })}`);
writeOrCheck(join(CHART, 'README.md'), chartReadme(CHART));
