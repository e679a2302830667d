export { decidedRecords, decideLoggedPoll, type LoggedSurroundings, rememberReadings } from './decide-logged-poll.js';
export { isDecidedByContext, type LoggedCheckpoint, type LoggedPoll, loggedPoll } from './logged-poll.js';
export { readingKey } from '../decide/readings.js';
export { memoryDigest } from '../publish/stored-memory.js';
export { recordOf } from '../publish/record.js';
export { CADENCES_BACK } from '../scraper/restore.js';
export type { BoundedContext } from '../bounded-context.js';
