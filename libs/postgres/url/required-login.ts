import { didYouMean } from '@pgherald/configuration';
import { invalid } from './connection-parameters.js';

/** Authentication methods; `none` means that the server requests no authentication. */
const METHODS = ['password', 'md5', 'gss', 'sspi', 'scram-sha-256', 'oauth', 'none'] as const;
export type Method = (typeof METHODS)[number];

/** The method that a request of the server asks for, by the event of the driver. */
export const METHOD_OF_REQUEST: Readonly<Record<string, Method>> = {
  authenticationCleartextPassword: 'password',
  authenticationMD5Password: 'md5',
  authenticationSASL: 'scram-sha-256',
};

/** Parses `require_auth`, such as `!password,!md5`; null permits all. @throws PostgresError `configuration` */
export function permittedLogins(requireAuth: string | undefined): readonly string[] | null {
  if (!requireAuth) return null;
  const named = requireAuth.split(',').map((text) => text.trim());
  const isNegated = named.every((text) => text.startsWith('!'));
  if (!isNegated && named.some((text) => text.startsWith('!')))
    throw invalid('require_auth: methods with and without ! do not go together');
  const methods = named.map((text) => methodOf(text.replace(/^!/, '')));
  return isNegated ? METHODS.filter((method) => !methods.includes(method)) : methods;
}

function methodOf(text: string): Method {
  const method = METHODS.find((each) => each === text);
  if (method !== undefined) return method;
  throw invalid(`unknown method in require_auth${didYouMean(text, METHODS)}`);
}
