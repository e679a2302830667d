import type { SinkOptions } from '../sink.js';

/** Default services of a sink for specs. */
export const SURROUNDINGS: Pick<SinkOptions, 'log' | 'logger'> = {
  log: {
    lag: async () => [],
    positions: async () => [],
    state: async () => undefined,
    append: async () => undefined,
  },
  logger: { warn: () => undefined, info: () => undefined },
};
