export type EmbeddedErrorCode = 'unsupported-platform' | 'folder' | 'initdb' | 'start';

/** A failure of the embedded server itself, in one line. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
  readonly code: EmbeddedErrorCode;

  constructor(code: EmbeddedErrorCode, message: string, cause?: unknown) {
    super(message.trim().replaceAll(/\s+/g, ' '), cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
