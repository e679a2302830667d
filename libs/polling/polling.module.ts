import { Module, type DynamicModule } from '@nestjs/common';
import { Polling, type PollingOptions } from './polling.js';

@Module({})
export class PollingModule {
  static with(options: PollingOptions): DynamicModule {
    const providers = [{ provide: Polling, useFactory: () => new Polling(options) }];
    return { module: PollingModule, providers, exports: [Polling] };
  }
}
