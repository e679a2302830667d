import type { EventCodec } from '@pgherald/events';
import type { EventLog } from '@pgherald/event-log';
import type { Logger, Telemetry } from '@pgherald/telemetry';
import type { ClusterRegistry } from '../targets/cluster-registry.js';

export interface ScraperServices {
  /** Service name. Processes with the same name divide the clusters among them if the log supports shares. */
  readonly name: string;
  readonly log: EventLog;
  readonly codec: EventCodec;
  readonly prefix: string;
  readonly version: string;
  readonly logger: Logger;
  readonly clusters: ClusterRegistry;
  readonly telemetry: Telemetry;
  /** Time one poll may take, milliseconds. */
  readonly pollTimeoutMs: number;
}
