// Writes dashboards and alert rules into the Helm chart, from which compose mounts them too: `npm run generate`. With --check it
// writes nothing and fails when one is stale.
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeOrCheck } from '../../generated-file.mjs';
import { ALERTS, DASHBOARDS, ruleGroups, toGrafana } from './dist/index.js';

const FOLDER = join(import.meta.dirname, '../../deploy/helm/pgherald/files');
const HEAD = '# DO NOT EDIT: made from libs/dashboards/alerts.ts by `npm run generate`.\n';

for (const dashboard of DASHBOARDS)
  writeOrCheck(
    join(FOLDER, 'dashboards', `${dashboard.id}.json`),
    `${JSON.stringify(toGrafana(dashboard), null, 2)}\n`,
  );
writeOrCheck(join(FOLDER, 'alerts.yaml'), `${HEAD}${stringify(ruleGroups(ALERTS), { lineWidth: 0 })}`);
