import type { EventCodec } from '@pgherald/events';
import type { EventLog } from '@pgherald/event-log';
import type { Logger, Telemetry } from '@pgherald/telemetry';
import type { ClusterRegistry } from '../targets/cluster-registry.js';

/** What all scrapers of a process have in common. */
export interface ScraperServices {
  /** Of the processes that share the clusters out among them. */
  readonly name: string;
  readonly log: EventLog;
  readonly codec: EventCodec;
  /** Prefix of the topics. */
  readonly prefix: string;
  readonly version: string;
  readonly logger: Logger;
  readonly clusters: ClusterRegistry;
  readonly telemetry: Telemetry;
  /** Time one poll may take, milliseconds. */
  readonly pollTimeoutMs: number;
}
