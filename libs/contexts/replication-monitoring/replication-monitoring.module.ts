import { Module, type DynamicModule } from '@nestjs/common';
import { Polling } from '@pgherald/polling';
import { replicationMonitoring } from './context.js';
import type { ReplicationMonitoringSettings } from './settings.js';

/** The bounded context of lag, standbys, slots, subscriptions and failover. */
@Module({})
export class ReplicationMonitoringModule {
  static with(settings: ReplicationMonitoringSettings): DynamicModule {
    const useFactory = (polling: Polling) => polling.add(replicationMonitoring(settings));
    return {
      module: ReplicationMonitoringModule,
      providers: [{ provide: 'replication-monitoring', useFactory, inject: [Polling] }],
    };
  }
}
