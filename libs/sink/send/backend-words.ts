import { decodeStatus } from './grpc-status.js';

const MAX_LENGTH = 200;
/** Of a shorter text every other word could be one. */
const MIN_SECRET_LENGTH = 4;

/** A text of a backend on one short line, without the secrets that a backend may repeat from our request. */
export function shortened(text: string, secrets: readonly string[]): string {
  const line = withoutSecrets(text, secrets)
    // oxlint-disable-next-line no-control-regex -- they could repaint the terminal that shows the log
    .replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
}

/** The message in the body of a failed OTLP request: a Status of Google's kind in Protobuf or JSON, HTML, or plain text. */
export function wordsIn(body: Buffer, contentType: string, secrets: readonly string[]): string {
  return shortened(textOf(body, contentType), secrets);
}

/** What must not be repeated: values of headers, also behind their scheme, and passwords and queries of the address. */
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
  if (contentType.includes('html')) return titleOf(text) ?? text.replaceAll(/<[^>]*>/g, ' ');
  if (!contentType.includes('json')) return text;
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown };
    return typeof message === 'string' ? message : text;
  } catch {
    return text;
  }
}

function titleOf(html: string): string | undefined {
  return /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1];
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
