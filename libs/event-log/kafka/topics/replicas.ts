/** Warns of topics that a broker's loss costs more than it must; undefined when they have as many replicas as they can. */
export function fewReplicasWarning(topics: readonly string[], replicas: number, brokers: number): string | undefined {
  // Two brokers alone are rare; a cluster of three with one away is not.
  const possible = replicas === 2 ? 3 : Math.min(3, brokers);
  if (topics.length === 0 || replicas >= possible) return undefined;
  const inSync = possible - 1;
  const mending = `when all brokers are there, add replicas by kafka-reassign-partitions, then set min.insync.replicas=${inSync} by kafka-configs`;
  const count = replicas === 1 ? '1 replica' : `${replicas} replicas`;
  return `topics ${topics.join(', ')} have ${count} of ${possible}, which stays so by itself: ${mending}`;
}
