import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Telemetry } from './own-telemetry.js';

/** The loop is looked at so often. */
const RESOLUTION_MS = 50;

/** Tells what this process costs; the function returned ends that. */
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
  // The last of them to be asked: each export tells of its own span of time.
  observe('loopDelayMax', () => {
    const longest = seconds(delay.max, delay.count);
    delay.reset();
    return longest;
  });
  return () => void delay.disable();
}

/** A sample is the time between two looks, the delay what was too much of it. */
function seconds(nanoseconds: number, count: number) {
  return count === 0 ? [] : [{ value: Math.max(0, nanoseconds / 1e9 - RESOLUTION_MS / 1e3), attributes: {} }];
}
