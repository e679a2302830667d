import type { Answer, Exporter } from './exporter.js';
import { JsonLinesFile, type JsonLinesFileOptions } from './json-lines-file.js';
import type { Signal } from './signals.js';

/** 50 MB in total. */
const SIZES = { maxBytes: 10_000_000, kept: 4 };

/** Writes OTLP JSON, one request per line, like the Collector's file exporter. */
export function fileExporter(path: string, sizes: Omit<JsonLinesFileOptions, 'path'> = SIZES): Exporter {
  const file = new JsonLinesFile({ path, ...sizes });
  return {
    destination: () => path,
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
