import { Module, type DynamicModule } from '@nestjs/common';
import { Polling } from '@pgherald/polling';
import { databaseMetrics } from './context.js';
import type { DatabaseMetricsSettings } from './settings.js';

/** The bounded context of databases, background writer, WAL, I/O, locks, settings and wraparound. */
@Module({})
export class DatabaseMetricsModule {
  static with(settings: DatabaseMetricsSettings): DynamicModule {
    const useFactory = (polling: Polling) => polling.add(databaseMetrics(settings));
    return {
      module: DatabaseMetricsModule,
      providers: [{ provide: 'database-metrics', useFactory, inject: [Polling] }],
    };
  }
}
