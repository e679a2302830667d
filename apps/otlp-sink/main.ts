#!/usr/bin/env node
import 'reflect-metadata';
import { prepareNode } from '@pgherald/configuration/prepare-node';

prepareNode();
const { runService } = await import('@pgherald/service');
const { requiredOtlpEndpoints, sinkSettings } = await import('@pgherald/sink');

await runService({
  name: 'otlp-sink',
  packageName: '@pgherald/otlp-sink',
  description: 'Sends events to a backend as OTLP metrics and logs.',
  port: 7438,
  settings: { sink: sinkSettings },
  check: (_, environment) => void requiredOtlpEndpoints(environment),
  start: async (context) => {
    const { SinkModule, sinkTransport } = await import('@pgherald/sink/module');
    const options = { ...context, settings: context.settings.sink };
    return {
      modules: [SinkModule.with(options)],
      transport: sinkTransport(options),
      activity: 'Sending events as OTLP',
    };
  },
});
