import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Call = '_wasm_fingerprint' | '_wasm_parse_query' | '_wasm_scan' | '_wasm_normalize_query';

/** The interface of `libpg-query`'s Emscripten loader. */
interface Loader extends Readonly<Record<Call, (text: number) => number>> {
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  _wasm_free_string(pointer: number): void;
  lengthBytesUTF8(text: string): number;
  stringToUTF8(text: string, pointer: number, bytes: number): void;
  UTF8ToString(pointer: number): string;
}

type LoaderFactory = (options: {
  readonly printErr: () => void;
  readonly instantiateWasm: (
    imports: object,
    receive: (instance: Pick<WebAssembly.Instance, 'exports'>) => void,
  ) => void;
}) => Promise<Loader>;

const require = createRequire(import.meta.url);

/**
 * PostgreSQL's parser, which survives traps. A trap leaves stack and memory in use, until every text fails. The next text
 * therefore gets a new instance of the compiled module with fresh memory.
 */
export class ParserInstance {
  readonly #compiled: WebAssembly.Module;
  #loader!: Loader;
  #start!: () => WebAssembly.Memory;
  #memory!: WebAssembly.Memory;
  #fresh = new Uint8Array();
  /** Number of replacements by a new instance. */
  renewals = 0;

  private constructor() {
    this.#compiled = new WebAssembly.Module(readFileSync(require.resolve('libpg-query/wasm/libpg-query.wasm')));
  }

  static async load(): Promise<ParserInstance> {
    const parser = new ParserInstance();
    const load = require('libpg-query/wasm/libpg-query.js') as LoaderFactory;
    parser.#loader = await load({
      // Otherwise it prints the text on which it aborts.
      printErr: () => undefined,
      instantiateWasm: (imports, receive) => {
        const functions = new FunctionTable();
        parser.#start = () => {
          const { exports } = new WebAssembly.Instance(parser.#compiled, imports);
          receive({ exports: functions.replaceIn(exports) });
          return Object.values(exports).find((each) => each instanceof WebAssembly.Memory) as WebAssembly.Memory;
        };
        parser.#memory = parser.#start();
      },
    });
    parser.#fresh = usedPart(parser.#memory.buffer).slice();
    return parser;
  }

  /**
   * Calls a function of the parser that converts a text to a text; errors of the parser are texts too. Undefined if the parser
   * traps, for example by a stack overflow.
   */
  call(name: Call, sql: string): string | undefined {
    try {
      return this.#call(name, sql);
    } catch {
      this.#renew();
      return undefined;
    }
  }

  #call(name: Call, sql: string): string {
    const loader = this.#loader;
    const bytes = loader.lengthBytesUTF8(sql) + 1;
    const text = loader._malloc(bytes);
    loader.stringToUTF8(sql, text, bytes);
    const result = loader[name](text);
    const made = loader.UTF8ToString(result);
    loader._free(text);
    loader._wasm_free_string(result);
    return made;
  }

  #renew(): void {
    this.#memory = this.#start();
    const missing = this.#fresh.length - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / 65_536));
    new Uint8Array(this.#memory.buffer).set(this.#fresh);
    this.renewals += 1;
  }
}

/** The loader keeps the functions of its first table, so it gets wrappers that call the newest instance. */
class FunctionTable {
  #newest!: WebAssembly.Table;

  replaceIn(exports: WebAssembly.Exports): WebAssembly.Exports {
    const [name, table] = Object.entries(exports).find(([, each]) => each instanceof WebAssembly.Table) ?? [];
    this.#newest = table as WebAssembly.Table;
    const get =
      (index: number) =>
      (...values: readonly unknown[]): unknown =>
        (this.#newest.get(index) as (...values: readonly unknown[]) => unknown)(...values);
    return { ...exports, [String(name)]: { get } };
  }
}

function usedPart(memory: ArrayBuffer): Uint8Array {
  const words = new Uint32Array(memory);
  let end = words.length;
  while (end > 0 && words[end - 1] === 0) end -= 1;
  return new Uint8Array(memory, 0, end * words.BYTES_PER_ELEMENT);
}
