import { Module, type DynamicModule } from '@nestjs/common';
import { Polling } from '@pgherald/polling';
import { queryAnalysis } from './context.js';
import type { QueryAnalysisSettings } from './settings.js';

/** The bounded context of sessions, blocking, and the statements of pg_stat_statements. */
@Module({})
export class QueryAnalysisModule {
  static with(settings: QueryAnalysisSettings): DynamicModule {
    const useFactory = (polling: Polling) => polling.add(queryAnalysis(settings));
    return {
      module: QueryAnalysisModule,
      providers: [{ provide: 'query-analysis', useFactory, inject: [Polling] }],
    };
  }
}
