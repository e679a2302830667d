import { Metadata, Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData, status } from '@grpc/grpc-js';
import type { OtlpReceiver, ReceivedRequest, ReceiverAnswer, ReceiverOptions, ReceiverTls } from './otlp-receiver.js';

const SERVICES = {
  '/v1/metrics': '/opentelemetry.proto.collector.metrics.v1.MetricsService/Export',
  '/v1/logs': '/opentelemetry.proto.collector.logs.v1.LogsService/Export',
};
const OK: number = status.OK;
const asItIs = (bytes: Buffer): Buffer => bytes;

/** A receiver for gRPC. The path of a request is that of its signal in HTTP. */
export async function startGrpcReceiver({ port = 0, tls }: ReceiverOptions = {}): Promise<OtlpReceiver> {
  const requests: ReceivedRequest[] = [];
  const accepted: ReceivedRequest[] = [];
  let answer: (request: ReceivedRequest, number: number) => ReceiverAnswer = () => ({ status: status.OK });
  const handle = (path: string) => (call: ServerUnaryCall<Buffer, Buffer>, done: sendUnaryData<Buffer>) => {
    const request = { path, headers: call.metadata.getMap(), body: call.request };
    const reply = answer(request, requests.push(request));
    if (reply === 'hang') return;
    if (reply.status === OK) accepted.push(request);
    const metadata = new Metadata();
    for (const [name, value] of Object.entries(reply.headers ?? {})) metadata.set(name, value);
    if (reply.status === OK) done(null, Buffer.from(reply.body ?? []), metadata);
    else
      done({
        code: reply.status,
        details: reply.body === undefined ? 'no' : Buffer.from(reply.body).toString(),
        metadata,
      });
  };
  const server = new Server();
  for (const [path, method] of Object.entries(SERVICES)) server.register(method, handle(path), asItIs, asItIs, 'unary');
  const bound = await new Promise<number>((resolve, reject) =>
    server.bindAsync(`127.0.0.1:${port}`, credentialsOf(tls), (error, taken) =>
      error ? reject(error) : resolve(taken),
    ),
  );
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${bound}`,
    requests,
    accepted,
    answerWith: (next) => void (answer = next),
    close: async () => server.forceShutdown(),
  };
}

function credentialsOf(tls: ReceiverTls | undefined): ServerCredentials {
  if (tls === undefined) return ServerCredentials.createInsecure();
  const pair = { cert_chain: Buffer.from(tls.cert), private_key: Buffer.from(tls.key) };
  return ServerCredentials.createSsl(tls.ca === undefined ? null : Buffer.from(tls.ca), [pair], tls.ca !== undefined);
}
