/** Thrown for an invalid configuration. `problems` has one line per fault, with the key and without values, which may be secret. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
