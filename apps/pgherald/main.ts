#!/usr/bin/env node
import 'reflect-metadata';
import { ConfigurationError, projectRoot } from '@pgherald/configuration';
import { Command } from 'commander';

/** The command line or the configuration is wrong. */
const USAGE = 2;
const FAILURE = 1;

const { folder, version } = projectRoot();
const program = new Command('pgherald')
  .description(
    'Watches PostgreSQL servers: facts as Avro events in a log, metrics and logs as OTLP.\nWithout targets it starts a demo server to watch.',
  )
  .option('-c, --config <file>', 'YAML configuration (also PGHERALD_CONFIG)')
  .option(
    '--collector-config <file>',
    'configuration of an OpenTelemetry Collector, whose PostgreSQL receivers are taken over (also PGHERALD_COLLECTOR_CONFIG)',
  )
  .version(version)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE))
  .addHelpText(
    'after',
    `
Examples:
  $ npm start                                                     a demo on an embedded PostgreSQL
  $ PGHERALD_TARGETS=postgres://pgherald@db1/postgres npm start   your own server, password from PGPASSWORD
  $ npm start -- --config pgherald.yaml                           several servers, limits, where OTLP goes
  $ npm start -- --collector-config otelcol.yaml                  the servers, switches and limits of a Collector
  $ npm run -s replay -- print --follow                           the events as they come

Exit codes: 0 ended by a signal, 1 failure, 2 wrong command line or configuration.`,
  )
  .parse();

try {
  // After the command line, so that help does not wait for all of it.
  const { run } = await import('./run.js');
  const { config: file, collectorConfig } = program.opts<{ config?: string; collectorConfig?: string }>();
  await run({ file, collectorConfig, folder, version, environment: process.env });
  // kafkajs goes on for a while trying to reach brokers that are away; whatever else is left, such as log lines, has its time.
  setTimeout(() => process.exit(0), 1_000).unref();
} catch (error) {
  const lines =
    error instanceof ConfigurationError ? error.problems : [error instanceof Error ? error.message : String(error)];
  for (const line of lines) process.stderr.write(`pgherald: ${line}\n`);
  process.exit(error instanceof ConfigurationError ? USAGE : FAILURE);
}
