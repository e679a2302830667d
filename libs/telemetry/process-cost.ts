import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Telemetry } from './own-telemetry.js';

const RESOLUTION_MS = 50;

/** Observes the cost of this process; the returned function stops it. */
export function observeProcess(observe: Telemetry['observe']): () => void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  observe('cpuTime', () => {
    const { user, system } = process.cpuUsage();
    return [
      { value: user / 1e6, attributes: { 'cpu.mode': 'user' } },
      { value: system / 1e6, attributes: { 'cpu.mode': 'system' } },
    ];
  });
  observe('memory', () => [{ value: process.memoryUsage.rss(), attributes: {} }]);
  observe('loopDelayMedian', () => seconds(delay.percentile(50), delay.count));
  observe('loopDelayP99', () => seconds(delay.percentile(99), delay.count));
  // Observed last, so that each export covers its own interval.
  observe('loopDelayMax', () => {
    const longest = seconds(delay.max, delay.count);
    delay.reset();
    return longest;
  });
  return () => void delay.disable();
}

/** Returns the delay: the part of a sample that exceeds the sampling interval. */
function seconds(nanoseconds: number, count: number) {
  return count === 0 ? [] : [{ value: Math.max(0, nanoseconds / 1e9 - RESOLUTION_MS / 1e3), attributes: {} }];
}
