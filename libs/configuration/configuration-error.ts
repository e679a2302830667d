/** The configuration is wrong; `problems` has one line for each fault, naming the key and never a value that could be a secret. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
