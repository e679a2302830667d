import { Controller, Inject } from '@nestjs/common';
import { type EventBatchContext, OnEvents } from '@pgherald/event-log/nest';
import type { AnyEvent } from '@pgherald/events';
import { LOG_EVENTS } from './map/log-records.js';
import { METRIC_EVENTS } from './map/metric-plan.js';
import { Sink } from './sink.js';

@Controller()
export class SinkController {
  constructor(@Inject(Sink) private readonly sink: Sink) {}

  @OnEvents(...METRIC_EVENTS)
  metrics(events: readonly AnyEvent[], { records, signal }: EventBatchContext): Promise<boolean> {
    return this.sink.sendMetrics({ events, records, signal });
  }

  @OnEvents(...LOG_EVENTS)
  logs(events: readonly AnyEvent[], { records, signal }: EventBatchContext): Promise<boolean> {
    return this.sink.sendLogs({ events, records, signal });
  }
}
