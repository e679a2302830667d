import type { HandlingFailure } from '../dead-letters.js';
import { Refused } from './refused.js';

export function handlingFailure(error: unknown): HandlingFailure {
  return { code: errorCode(error), ...(error instanceof Refused && { reason: error.message }) };
}

export function errorCode(error: unknown): string {
  const { code } = Object(error) as { readonly code?: unknown };
  if (typeof code === 'string') return code;
  return error instanceof Error ? error.name : 'handler-failed';
}
