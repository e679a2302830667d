import type { SignalName } from '../send/signals.js';

export type Endpoint = HttpEndpoint | GrpcEndpoint;

export interface HttpEndpoint extends Transfer {
  readonly protocol: 'http/protobuf' | 'http/json';
  readonly url: URL;
}

export interface GrpcEndpoint extends Transfer {
  readonly protocol: 'grpc';
  /** Target of gRPC: `host:port`, `unix:/path`, `dns:///host:port`. */
  readonly target: string;
  readonly secure: boolean;
}

interface Transfer {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly gzip: boolean;
  readonly tls: { readonly ca?: Buffer; readonly cert?: Buffer; readonly key?: Buffer };
}

/** Endpoints by signal. A signal without an endpoint is not sent. */
export type Endpoints = Readonly<Record<SignalName, Endpoint | undefined>>;
