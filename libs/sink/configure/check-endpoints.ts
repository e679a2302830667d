import { ConfigurationError } from '@pgherald/configuration';
import { SinkError } from '../sink-error.js';
import type { Endpoints } from './otlp-endpoint.js';
import { type Environment, otlpEndpoints } from './otlp-environment.js';

/**
 * Checks the endpoints before anything starts.
 * @throws ConfigurationError for an invalid variable
 */
export function checkEndpoints(environment: Environment): Endpoints | undefined {
  try {
    return otlpEndpoints(environment);
  } catch (error) {
    if (error instanceof SinkError) throw new ConfigurationError([error.message]);
    throw error;
  }
}
