import type { Metadata } from '@grpc/grpc-js';
import protobuf from 'protobufjs/light.js';

/** The needed parts of google/rpc/status.proto, google/rpc/error_details.proto, google/protobuf/any.proto and duration.proto. */
const types = protobuf.Root.fromJSON({
  nested: {
    Status: { fields: { message: { type: 'string', id: 2 }, details: { rule: 'repeated', type: 'Any', id: 3 } } },
    Any: { fields: { typeUrl: { type: 'string', id: 1 }, value: { type: 'bytes', id: 2 } } },
    RetryInfo: { fields: { retryDelay: { type: 'Duration', id: 1 } } },
    Duration: { fields: { seconds: { type: 'int64', id: 1 }, nanos: { type: 'int32', id: 2 } } },
  },
});
const [STATUS, RETRY_INFO] = [types.lookupType('Status'), types.lookupType('RetryInfo')];

export interface Status {
  readonly message: string;
  readonly details: readonly { readonly typeUrl: string; readonly value: Uint8Array }[];
}
interface RetryInfo {
  readonly retryDelay?: { readonly seconds: number; readonly nanos: number } | null;
}

/** Returns undefined if the bytes are no google.rpc.Status. */
export function decodeStatus(bytes: Uint8Array): Status | undefined {
  try {
    return decode<Status>(STATUS, bytes);
  } catch {
    return undefined;
  }
}

/** Returns the wait in milliseconds from the RetryInfo of a status; undefined without one. */
export function retryDelayOf(metadata: Metadata): number | undefined {
  const [bytes] = metadata.get('grpc-status-details-bin');
  if (!(bytes instanceof Buffer)) return undefined;
  const info = decodeStatus(bytes)?.details.find(({ typeUrl }) => typeUrl.endsWith('/google.rpc.RetryInfo'));
  if (info === undefined) return undefined;
  try {
    const { seconds, nanos } = decode<RetryInfo>(RETRY_INFO, info.value).retryDelay ?? { seconds: 0, nanos: 0 };
    return seconds * 1e3 + nanos / 1e6;
  } catch {
    return undefined; // no google.rpc.RetryInfo
  }
}

function decode<T>(type: protobuf.Type, bytes: Uint8Array): T {
  return type.toObject(type.decode(bytes), { longs: Number, defaults: true, arrays: true }) as T;
}
