import type { Answer, Exporter } from './exporter.js';
import { JsonLinesFile, type JsonLinesFileOptions } from './json-lines-file.js';
import type { Signal } from './signals.js';

/** 50 MB in all. */
const SIZES = { maxBytes: 10_000_000, kept: 4 };

/** Writes OTLP JSON, one request a line, as the Collector's file exporter does. */
export function fileExporter(path: string, sizes: Omit<JsonLinesFileOptions, 'path'> = SIZES): Exporter {
  const file = new JsonLinesFile({ path, ...sizes });
  return {
    goesTo: () => path,
    async send<T>(signal: Signal<T>, request: T, abort: AbortSignal): Promise<Answer> {
      try {
        await file.append(signal.json.write(request));
        return { kind: 'accepted', rejected: 0, message: '' };
      } catch (cause) {
        abort.throwIfAborted();
        return { kind: 'unavailable', reason: `cannot be written (${(cause as { code?: string }).code})`, cause };
      }
    },
    close: () => file.close(),
  };
}
