/** A value in which a variable is named that is not set, or something is asked for that only the Collector can give. */
export class NotExpanded extends Error {}

const REFERENCE = /\$(\$|\{(?:([a-z][a-z0-9+.-]*):)?([^}]*)\})/g;

/**
 * Puts the environment in the place of `${env:NAME}`, `${NAME}` and `${env:NAME:-default}` everywhere in a value, as the
 * Collector does: `$$` is a dollar sign. What comes from there is text: whoever wants a number takes it from that.
 * @throws NotExpanded
 */
export function expand(value: unknown, environment: NodeJS.ProcessEnv): unknown {
  if (Array.isArray(value)) return value.map((item) => expand(item, environment));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expand(item, environment)]));
  if (typeof value !== 'string') return value;
  return value.replaceAll(REFERENCE, (_, rest: string, scheme: string | undefined, name: string) =>
    rest === '$' ? '$' : lookUp(scheme ?? 'env', name, environment),
  );
}

function lookUp(scheme: string, reference: string, environment: NodeJS.ProcessEnv): string {
  if (scheme !== 'env') throw new NotExpanded(`\${${scheme}:...} is not understood; use \${env:NAME}`);
  const [, name = '', otherwise] = /^(.*?)(?::-(.*))?$/s.exec(reference) ?? [];
  const found = environment[name] ?? otherwise;
  if (found === undefined) throw new NotExpanded(`the variable ${name} is not set`);
  return found;
}
