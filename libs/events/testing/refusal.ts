import { EventError } from '../event-error.js';

/** Returns the error of an attempt that must fail. */
export function refusal(attempt: () => unknown): EventError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof EventError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
