// The parts of OTLP JSON that trials read.

interface Attributed {
  readonly attributes?: readonly {
    readonly key: string;
    readonly value: { readonly stringValue?: string; readonly intValue?: string };
  }[];
}

export interface OtlpPoint extends Attributed {
  readonly timeUnixNano: string;
  readonly asInt?: string;
}

export interface OtlpMetric {
  readonly name: string;
  readonly unit: string;
  readonly sum?: {
    readonly isMonotonic?: boolean;
    readonly aggregationTemporality: number;
    readonly dataPoints: readonly OtlpPoint[];
  };
  readonly gauge?: { readonly dataPoints: readonly OtlpPoint[] };
}

export interface OtlpRequest {
  readonly resourceMetrics?: readonly {
    readonly resource: Attributed;
    readonly scopeMetrics: readonly { readonly metrics: readonly OtlpMetric[] }[];
  }[];
  readonly resourceLogs?: readonly { readonly scopeLogs: readonly { readonly logRecords: readonly Attributed[] }[] }[];
}

/** A point with its metric, and the attributes of its resource. */
export interface ReceivedPoint {
  readonly metric: OtlpMetric;
  readonly point: OtlpPoint;
  readonly resource: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
}

export function parseOtlp(text: string): OtlpRequest {
  return JSON.parse(text) as OtlpRequest;
}

export function pointsOf({ resourceMetrics = [] }: OtlpRequest): readonly ReceivedPoint[] {
  return resourceMetrics.flatMap(({ resource, scopeMetrics }) =>
    scopeMetrics
      .flatMap(({ metrics }) => metrics)
      .flatMap((metric) =>
        ((metric.sum ?? metric.gauge)?.dataPoints ?? []).map((point) => ({
          metric,
          point,
          resource: attributesOf(resource),
          attributes: attributesOf(point),
        })),
      ),
  );
}

/** Attributes of all log records. */
export function logRecordsOf({ resourceLogs = [] }: OtlpRequest): readonly Readonly<Record<string, string>>[] {
  return resourceLogs
    .flatMap(({ scopeLogs }) => scopeLogs)
    .flatMap(({ logRecords }) => logRecords)
    .map(attributesOf);
}

function attributesOf({ attributes = [] }: Attributed): Readonly<Record<string, string>> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? '']));
}
