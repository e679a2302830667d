export * from './generated/memories.js';
export { decodeMemory, encodeMemory, MEMORY_SCHEMAS } from './codec.js';
