#!/usr/bin/env node
import 'reflect-metadata';
import { prepareNode } from '@pgherald/configuration/prepare-node';

prepareNode();
const { runProgram } = await import('@pgherald/service/run-program');
const program = {
  name: 'pgherald',
  description:
    'Watches PostgreSQL servers: publishes Avro events in a log, and sends metrics and logs by OTLP.\nWithout targets it starts and watches a demo server.',
  canBeVerbose: true,
  examples: [
    ['npm start', 'a demo on an embedded PostgreSQL'],
    ['PGHERALD_TARGETS=postgres://pgherald@db1/postgres npm start', 'your own server, password from PGPASSWORD'],
    ['npm start -- --config pgherald.yaml', 'several servers, limits, where OTLP goes'],
    ['npm start -- --collector-config otelcol.yaml', 'the servers, switches and limits of a Collector'],
    ['npm start -- --verbose', 'a line for each poll'],
    ['npm run -s replay -- print --follow', 'the events as they come'],
  ],
} as const;

await runProgram(program, async (input) => {
  // Imported after the command line is read, so that --help is fast.
  const { run } = await import('./run.js');
  await run(input);
});
