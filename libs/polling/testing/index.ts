export { decideAgain, type DecidedTwice } from './decide-again.js';
export { ownContext, type OwnGroup } from './own-context.js';
export { refusingLog } from './refusing-log.js';
export { watch, type TargetInput, type Watching, type WatchOptions } from './watch.js';
