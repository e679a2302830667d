import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/**
 * Gets JSON over HTTP.
 *
 * @param tokenFile read at each request, because Kubernetes replaces it
 * @throws Error in one line: the address and the reason
 */
export async function ask<T>(url: URL, schema: z.ZodType<T>, abort: AbortSignal, tokenFile?: string): Promise<T> {
  const headers = tokenFile === undefined ? {} : { authorization: `Bearer ${readFileSync(tokenFile, 'utf8').trim()}` };
  const place = `${url.origin}${url.pathname}`;
  let answer: Response;
  let body: unknown;
  try {
    answer = await fetch(url, {
      headers: { accept: 'application/json', ...headers },
      redirect: 'error',
      signal: abort,
    });
    if (answer.ok) body = await answer.json();
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? cause.message || (cause as NodeJS.ErrnoException).code : message;
    throw new Error(`${place}: ${reason}`, { cause: error });
  }
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new Error(`${place}: status ${answer.status}${HINTS[answer.status] ?? ''}`);
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${place}: unexpected answer: ${issue?.path.join('.')}: ${issue?.message}`);
}

const HINTS: Readonly<Record<number, string>> = {
  401: ': the service account has no valid token',
  403: ': the service account needs the right to list these objects',
  404: ': the operator is not installed, or serves another version',
};
