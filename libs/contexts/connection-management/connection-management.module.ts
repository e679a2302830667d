import { Module, type DynamicModule } from '@nestjs/common';
import { Polling } from '@pgherald/polling';
import { connectionManagement } from './context.js';
import type { ConnectionManagementSettings } from './settings.js';

/** The bounded context of reachability, limits, who holds connections, and permissions. */
@Module({})
export class ConnectionManagementModule {
  static with(settings: ConnectionManagementSettings): DynamicModule {
    const useFactory = (polling: Polling) => polling.add(connectionManagement(settings));
    return {
      module: ConnectionManagementModule,
      providers: [{ provide: 'connection-management', useFactory, inject: [Polling] }],
    };
  }
}
