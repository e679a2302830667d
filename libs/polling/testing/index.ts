export { watch, type TargetInput, type Watching, type WatchOptions } from './watch.js';
