import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

export interface ReceivedRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The body, decompressed. */
  readonly body: Buffer;
}

/** `hang`: no answer. Otherwise a status of HTTP or gRPC. */
export type ReceiverAnswer =
  | 'hang'
  | { readonly status: number; readonly headers?: Record<string, string | Buffer>; readonly body?: Uint8Array };

/** An OTLP backend on 127.0.0.1 with configurable answers. */
export interface OtlpReceiver {
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  /** Requests that were accepted. */
  readonly accepted: readonly ReceivedRequest[];
  answerWith(answer: (request: ReceivedRequest, number: number) => ReceiverAnswer): void;
  close(): Promise<void>;
}

export interface ReceiverOptions {
  /** A free port by default. */
  readonly port?: number;
  readonly tls?: ReceiverTls;
}

/** PEM files. With `ca`, clients need a certificate signed by it. */
export interface ReceiverTls {
  readonly cert: string;
  readonly key: string;
  readonly ca?: string;
}

/** A receiver for http/protobuf and http/json. */
export async function startOtlpReceiver({ port = 0, tls }: ReceiverOptions = {}): Promise<OtlpReceiver> {
  const requests: ReceivedRequest[] = [];
  const accepted: ReceivedRequest[] = [];
  let answer: (request: ReceivedRequest, number: number) => ReceiverAnswer = () => ({ status: 200 });
  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await received(message);
    const reply = answer(request, requests.push(request));
    if (reply === 'hang') return;
    if (reply.status < 300) accepted.push(request);
    const contentType = message.headers['content-type'] ?? '';
    response.writeHead(reply.status, { 'content-type': contentType, ...(reply.headers as object) }).end(reply.body);
  };
  const listener = (message: IncomingMessage, response: ServerResponse): void => void handle(message, response);
  const server = tls ? createTlsServer(tlsOptions(tls), listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    accepted,
    answerWith: (next) => void (answer = next),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function tlsOptions({ cert, key, ca }: ReceiverTls): ServerOptions {
  return { cert, key, ...(ca !== undefined && { ca, requestCert: true, rejectUnauthorized: true }) };
}

async function received(message: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  const body = message.headers['content-encoding'] === 'gzip' ? gunzipSync(content) : content;
  return { path: message.url ?? '', headers: message.headers, body };
}
