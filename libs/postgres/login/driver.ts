import type { EventEmitter } from 'node:events';
import type { Writable } from 'node:stream';
import type pg from 'pg';
import { TextQuery, type Answer, type QueryConnection } from '../read/text-query.js';

/** The driver's internal connection, which its types lack. */
export interface Driver extends EventEmitter, QueryConnection {
  readonly stream: Writable;
  parse(statement: { readonly name: string; readonly text: string }): void;
}

export function driverOf(client: pg.Client): Driver {
  return (client as unknown as { readonly connection: Driver }).connection;
}

/** Sends a query; with `isOne` by the extended protocol, which allows one statement only. */
export function ask(
  client: pg.Client,
  text: string,
  values: readonly unknown[],
  name?: string,
  isOne = false,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const query = new TextQuery(text, values, name, resolve, reject);
    if (isOne) query.queryMode = 'extended';
    client.query(query);
  });
}

export function sendAhead(client: pg.Client, text: string): void {
  const driver = driverOf(client);
  driver.parse({ name: '', text });
  driver.bind({});
  driver.execute({});
}
