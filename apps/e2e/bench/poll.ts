// Full polls of database-metrics, all groups due, onto the embedded log, against the floor.
import { databaseMetrics, databaseMetricsSettings } from '@pgherald/database-metrics';
import { startPostgres } from '@pgherald/testing';
import { figuresBesideFloor, printFigures, type Figure } from './figures.ts';
import { openFloor, pollBesideFloor } from './poll-beside-floor.ts';

const WARM_UP = 600;
const POLLS = 400;

const figures: Figure[] = [];
for (const databases of [1, 2, 4, 8]) figures.push(...(await compare(databases)));
printFigures(figures);

async function compare(count: number): Promise<readonly Figure[]> {
  const postgres = await startPostgres();
  const names = ['postgres', ...Array.from({ length: count - 1 }, (_, i) => `shop_${i}`)];
  const client = await postgres.client();
  for (const name of names.slice(1)) await client.query(`CREATE DATABASE ${name}`);
  const context = databaseMetrics.create(databaseMetricsSettings.parse({}));
  const floor = await openFloor(postgres, names, context);
  const costs = await pollBesideFloor({ context, floor, url: postgres.url(), warmUp: WARM_UP, polls: POLLS });
  await floor.close();
  await postgres.stop();
  return figuresBesideFloor(`full poll, ${count} database${count === 1 ? '' : 's'}`, costs.poll, costs.floor);
}
