import type { SinkOptions } from '../sink.js';

/** What a sink needs where its spec is about none of it. */
export const SURROUNDINGS: Pick<SinkOptions, 'log' | 'logger'> = {
  log: {
    lag: async () => [],
    positions: async () => [],
    state: async () => undefined,
    append: async () => undefined,
  },
  logger: { warn: () => undefined, info: () => undefined },
};
