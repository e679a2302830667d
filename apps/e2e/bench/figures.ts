/** One result of a measurement. A ratio has the unit `''`. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** Wall time and CPU time of this process, GC included. */
export interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** Prints the figures of a measurement as one line of JSON, for `bench.ts`. */
export function printFigures(figures: readonly Figure[]): void {
  console.log(JSON.stringify(figures));
}

/** Returns the figures that a measurement printed last. */
export function figuresIn(output: string): readonly Figure[] {
  return lastJson(output) as readonly Figure[];
}

/** Parses the last line of an output. */
export function lastJson(output: string): unknown {
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** Median wall time and mean CPU time: a pause of the machine shows in the wall time of few polls, GC in the CPU time of few. */
export function typicalCost(costs: readonly Cost[]): Cost {
  return {
    wallMs: median(costs.map(({ wallMs }) => wallMs)),
    cpuMs: costs.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / costs.length,
  };
}

/** Starts to measure; the returned function returns the cost since. */
export function stopwatch(): () => Cost {
  const startedAt = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { wallMs: performance.now() - startedAt, cpuMs: (user + system) / 1_000 };
  };
}

/** The figures of a poll beside those of its floor; only the ratios have bounds, because both see the same machine. */
export function figuresBesideFloor(what: string, poll: Cost, floor: Cost): readonly Figure[] {
  return [
    { what, value: poll.wallMs, unit: 'ms' },
    { what: `${what}: wall to floor`, value: poll.wallMs / floor.wallMs, unit: '', atMost: 1.3 },
    { what: `${what}: CPU`, value: poll.cpuMs, unit: 'ms' },
    { what: `${what}: CPU to floor`, value: poll.cpuMs / floor.cpuMs, unit: '', atMost: 1.5 },
  ];
}
