import 'reflect-metadata';
import { Controller, Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload } from '@nestjs/microservices';
import { EventLogTransport } from '@pgherald/event-log/nest';
import type { DecodedEvent } from '@pgherald/events';

@Controller()
class BloatController {
  readonly #logger = new Logger('bloat');

  @EventPattern('TableBloated')
  bloated(@Payload() { event }: DecodedEvent<'TableBloated'>): void {
    const { tableName, value, bloatBytes } = event;
    this.#logger.warn(`${event.database.name}.${tableName}: ${value} % (${bloatBytes} bytes) bloat`);
  }

  @EventPattern('TableBloatCleared')
  cleared(@Payload() { event }: DecodedEvent<'TableBloatCleared'>): void {
    this.#logger.log(`${event.database.name}.${event.tableName} has recovered: ${event.reason}`);
  }
}

@Module({ controllers: [BloatController] })
class SubscriberModule {}

const strategy = new EventLogTransport({
  brokers: process.env['KAFKA_BROKERS'] ?? 'localhost:9092',
  prefix: process.env['KAFKA_PREFIX'] ?? 'pgherald',
  group: 'nest-subscriber',
  from: 'beginning',
  batches: false,
});
const app = await NestFactory.createMicroservice(SubscriberModule, { strategy });
app.enableShutdownHooks();
await app.listen();
