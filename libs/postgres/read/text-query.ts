import pg from 'pg';

/** What a statement returned: values are PostgreSQL's own text, null for NULL. */
export interface Answer {
  readonly fields: readonly pg.FieldDef[];
  readonly rows: unknown[][];
}

/** Who waits for the answer; one of the two is called. */
export interface Asker {
  answered(answer: Answer): void;
  failed(error: Error): void;
}

/**
 * A query of pg's that takes rows as they come. pg's own prepares for each answer an object of its columns and a parser
 * for each, and sends an event for each row; of that nothing is used here, and it costs a tenth of a poll.
 */
export class TextQuery extends pg.Query {
  declare name: string | undefined;
  /** `extended` takes one statement only, also without values. */
  declare queryMode: 'extended' | undefined;
  declare values: readonly unknown[];
  /** Of several statements in one text, that of the last one that returns rows. */
  #answer: Answer = { fields: [], rows: [] };

  constructor(
    text: string,
    values: readonly unknown[],
    name: string | undefined,
    private readonly asker: Asker,
  ) {
    super(text);
    this.name = name;
    this.values = values;
  }

  handleRowDescription({ fields }: { readonly fields: readonly pg.FieldDef[] }): void {
    this.#answer = { fields, rows: [] };
  }

  handleDataRow({ fields }: { readonly fields: unknown[] }): void {
    this.#answer.rows.push(fields);
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.asker.answered(this.#answer);
  }

  handleError(error: Error): void {
    this.asker.failed(error);
  }
}
