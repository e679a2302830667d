// Full polls of database-metrics, all groups due, onto the embedded log, against the floor.
import { databaseMetrics, databaseMetricsSettings } from '@pgherald/database-metrics';
import { startPostgres } from '@pgherald/testing';
import { figuresBesideFloor, printFigures, type Figure } from './figures.ts';
import { openFloor, pollBesideFloor } from './poll-beside-floor.ts';

/** Polls before the first counted one, until V8 has compiled what each poll runs: after 600 it still compiles, for 0.4 ms a poll. */
const FIRST_WARM_UP = 1_500;
/** The same for each later server, until it has cached its plans. */
const WARM_UP = 300;
const POLLS = 400;

const figures: Figure[] = [];
for (const databases of [1, 2, 4, 8])
  figures.push(...(await compare(databases, figures.length === 0 ? FIRST_WARM_UP : WARM_UP)));
printFigures(figures);

async function compare(count: number, warmUp: number): Promise<readonly Figure[]> {
  const postgres = await startPostgres();
  const names = ['postgres', ...Array.from({ length: count - 1 }, (_, i) => `shop_${i}`)];
  const client = await postgres.client();
  for (const name of names.slice(1)) await client.query(`CREATE DATABASE ${name}`);
  const context = databaseMetrics.create(databaseMetricsSettings.parse({}));
  const floor = await openFloor(postgres, names, context);
  const costs = await pollBesideFloor({ context, floor, url: postgres.url(), warmUp, polls: POLLS });
  await floor.close();
  await postgres.stop();
  return figuresBesideFloor(`full poll, ${count} database${count === 1 ? '' : 's'}`, costs.poll, costs.floor);
}
