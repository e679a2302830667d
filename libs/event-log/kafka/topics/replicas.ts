/** Warning for topics with fewer replicas than possible; undefined if there are none. */
export function fewReplicasWarning(topics: readonly string[], replicas: number, brokers: number): string | undefined {
  // A cluster of two brokers is rare; one of three with one broker down is not.
  const possible = replicas === 2 ? 3 : Math.min(3, brokers);
  if (topics.length === 0 || replicas >= possible) return undefined;
  const inSync = possible - 1;
  const mending = `when all brokers are there, add replicas by kafka-reassign-partitions, then set min.insync.replicas=${inSync} by kafka-configs`;
  const count = replicas === 1 ? '1 replica' : `${replicas} replicas`;
  return `topics ${topics.join(', ')} have ${count} of ${possible}, which stays so by itself: ${mending}`;
}
