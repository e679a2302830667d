import { Module, type DynamicModule } from '@nestjs/common';
import { Polling } from '@pgherald/polling';
import { tableIndexManagement } from './context.js';
import type { TableIndexManagementSettings } from './settings.js';

/** The bounded context of tables, indexes and functions: use, size, bloat, vacuum. */
@Module({})
export class TableIndexManagementModule {
  static with(settings: TableIndexManagementSettings): DynamicModule {
    const useFactory = (polling: Polling) => polling.add(tableIndexManagement(settings));
    return {
      module: TableIndexManagementModule,
      providers: [{ provide: 'table-index-management', useFactory, inject: [Polling] }],
    };
  }
}
