import { decodeStatus } from './grpc-status.js';

const TITLE = /<title[^>]*>([^<]*)<\/title>/i;
const MAX_LENGTH = 200;
/** Shorter secrets would match ordinary words. */
const MIN_SECRET_LENGTH = 4;

/** Shortens a backend's text to one line and masks secrets that it may repeat from our request. */
export function toShortLine(text: string, secrets: readonly string[]): string {
  const line = secrets
    .reduce((masked, secret) => masked.replaceAll(secret, '***'), text)
    // oxlint-disable-next-line no-control-regex -- control characters could change the terminal that shows the log
    .replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
}

/** Reads the message from the body of a failed OTLP request: google.rpc.Status in Protobuf or JSON, HTML, or plain text. */
export function messageIn(body: Buffer, contentType: string, secrets: readonly string[]): string {
  return toShortLine(textOf(body, contentType), secrets);
}

/** Returns the secrets of a request: header values, with and without scheme, and passwords and queries of the address. */
export function secretsOf(headers: Readonly<Record<string, string>>, url?: URL): readonly string[] {
  const values = Object.values(headers).flatMap((value) => [value, value.replace(/^\S+\s+/, '')]);
  const ofUrl = url === undefined ? [] : [url.password, url.username, ...url.searchParams.values()];
  return [...values, ...ofUrl, ...ofUrl.map(decoded)]
    .filter(({ length }) => length >= MIN_SECRET_LENGTH)
    .sort((a, b) => b.length - a.length);
}

function textOf(body: Buffer, contentType: string): string {
  const text = body.toString('utf8');
  if (contentType.includes('protobuf')) return decodeStatus(body)?.message ?? '';
  if (contentType.includes('html')) return TITLE.exec(text)?.[1] ?? text.replaceAll(/<[^>]*>/g, ' ');
  if (!contentType.includes('json')) return text;
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown };
    return typeof message === 'string' ? message : text;
  } catch {
    return text;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
