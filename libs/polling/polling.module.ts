import { Module, type DynamicModule } from '@nestjs/common';
import { Polling, type PollingOptions } from './polling.js';

/** Polling for all contexts of the process; their modules add themselves to it. */
@Module({})
export class PollingModule {
  static with(options: PollingOptions): DynamicModule {
    const providers = [{ provide: Polling, useFactory: () => new Polling(options) }];
    return { module: PollingModule, global: true, providers, exports: [Polling] };
  }
}
