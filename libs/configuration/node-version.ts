/** The oldest major version of Node that runs what is built; it is also the one that is pinned as a package. */
const OLDEST_NODE = 24;

/** Ends the process with what to do under a Node that cannot run it. Imports nothing, so that an old Node gets this far. */
export function requireNode(version = process.versions.node): void {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return;
  const advice = 'start it with npm, which brings the right one (npm start), or with node_modules/.bin/node';
  process.stderr.write(`pgherald: Node ${OLDEST_NODE} or newer is needed, this is ${version}; ${advice}\n`);
  process.exit(1);
}
