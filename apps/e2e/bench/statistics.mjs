export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

export function mean(numbers) {
  return numbers.reduce((total, number) => total + number, 0) / numbers.length;
}

/** Wall time and CPU time of this process, both in milliseconds. */
export function stopwatch() {
  const startedAt = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { wall: performance.now() - startedAt, cpu: (user + system) / 1_000 };
  };
}
