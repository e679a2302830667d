import { hostname } from 'node:os';
import { projectRoot, readConfiguration } from '@pgherald/configuration';
import { Refused, Unavailable } from '@pgherald/event-log/nest';
import type { SendTarget } from '@pgherald/replay/send';
import { requiredOtlpEndpoints, sinkSettings } from '@pgherald/sink';
import { LOG_EVENTS, METRIC_EVENTS, otlpExporter, Sink } from '@pgherald/sink/module';
import type { Logger } from '@pgherald/telemetry';
import { z } from 'zod';

/**
 * Sends metrics and logs to the endpoint of OTEL_EXPORTER_OTLP_ENDPOINT and its kin, as the sink does, with the times of the events.
 * @param file YAML configuration with the settings of the sink
 * @throws ConfigurationError without an endpoint
 */
export function otlpTarget(file: string | undefined, environment: NodeJS.ProcessEnv, logger: Logger): SendTarget {
  const endpoints = requiredOtlpEndpoints(environment);
  const { sink: settings } = readConfiguration(z.looseObject({ sink: sinkSettings }), { file, environment: {} });
  const exporter = otlpExporter(endpoints);
  const { version } = projectRoot();
  const sink = new Sink({ settings, exporter, hostName: hostname(), version, logger, log: NO_LOG });
  const [metricTypes, logTypes] = [new Set<string>(METRIC_EVENTS), new Set<string>(LOG_EVENTS)];
  return {
    place: exporter.destination('metrics') ?? exporter.destination('logs') ?? '',
    send: async (sent, signal) => {
      const deliveryOf = (types: ReadonlySet<string>) => {
        const fitting = sent.filter(({ decoded }) => types.has(decoded.type));
        return { events: fitting.map(({ decoded }) => decoded), records: fitting.map(({ record }) => record), signal };
      };
      await sink.sendMetrics(deliveryOf(metricTypes));
      await sink.sendLogs(deliveryOf(logTypes));
    },
    isAway: (error) => error instanceof Unavailable,
    isRefused: (error) => error instanceof Refused,
    close: () => sink.close(),
  };
}

/** The sink stores the signals that a backend has accepted; the log that is read is not written. */
const NO_LOG = {
  lag: () => Promise.resolve([]),
  positions: () => Promise.resolve([]),
  state: () => Promise.resolve(undefined),
  append: () => Promise.resolve(),
};
