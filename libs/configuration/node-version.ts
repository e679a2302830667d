/** The oldest supported major version of Node, which is also the one pinned as a package. */
const OLDEST_NODE = 24;

/** Ends the process with advice under an unsupported Node. Imports nothing, so that an old Node can run it. */
export function requireNode(version = process.versions.node): void {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return;
  const advice = 'start it with npm, which brings the right one (npm start), or with node_modules/.bin/node';
  process.stderr.write(`pgherald: Node ${OLDEST_NODE} or newer is needed, this is ${version}; ${advice}\n`);
  process.exit(1);
}
