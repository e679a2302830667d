import * as nodeModule from 'node:module';
import { join } from 'node:path';

/** The oldest supported major version of Node, which is also the one pinned as a package. */
const OLDEST_NODE = 24;

/**
 * Ends the process with advice under an unsupported Node. Then lets Node keep its compiled code beside the program, which
 * saves a fifth of the CPU of later starts; in a read-only folder it keeps none. Imports only what an old Node has.
 */
export function prepareNode(version = process.versions.node): void {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) {
    nodeModule.enableCompileCache(join(import.meta.dirname, '../node_modules/.cache'));
    return;
  }
  const advice = 'start it with npm, which brings the right one (npm start), or with node_modules/.bin/node';
  process.stderr.write(`pgherald: Node ${OLDEST_NODE} or newer is needed, this is ${version}; ${advice}\n`);
  process.exit(1);
}
