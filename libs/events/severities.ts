import type { Severity } from './generated/events.js';

/** From the least to the most severe. */
export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error', 'critical'];
