import type { Answer, Exporter, Route } from './exporter.js';
import { grpcRoute } from './grpc-route.js';
import { httpRoute } from './http-route.js';
import type { Endpoint, Endpoints } from '../configure/otlp-endpoint.js';
import type { Signal } from './signals.js';

/** Sends OTLP; each signal has its own protocol and endpoint. */
export function otlpExporter({ metrics, logs }: Endpoints): Exporter {
  const routes = { metrics: metrics && routeOf(metrics), logs: logs && routeOf(logs) };
  return {
    destination: (signal) => routes[signal]?.destination ?? null,
    async send<T>(signal: Signal<T>, request: T, abort: AbortSignal): Promise<Answer> {
      const route = routes[signal.name];
      return route?.send(signal, request, abort) ?? { kind: 'unsupported', reason: 'no endpoint is set for it' };
    },
    close: async () => {
      for (const route of Object.values(routes)) route?.close();
    },
  };
}

function routeOf(endpoint: Endpoint): Route {
  return endpoint.protocol === 'grpc' ? grpcRoute(endpoint) : httpRoute(endpoint);
}
