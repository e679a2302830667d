import { stopSharedKafka } from './shared-kafka.js';

/** Jest's `globalTeardown`, in the process of `globalSetup`. */
export default stopSharedKafka;
