import { startSharedKafka } from './shared-kafka.js';

/** Jest's `globalSetup` of projects whose specs need Kafka. */
export default startSharedKafka;
