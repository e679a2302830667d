import { Controller, Get, Inject, Module, type DynamicModule } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService, TerminusModule, type HealthCheckResult } from '@nestjs/terminus';
import { StatusBoard } from './status.js';

@Controller()
export class HealthController {
  constructor(
    @Inject(StatusBoard) private readonly board: StatusBoard,
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(HealthIndicatorService) private readonly indicators: HealthIndicatorService,
  ) {}

  @Get()
  endpoints(): Record<string, string> {
    return {
      '/livez': 'the process answers',
      '/readyz': '200 if every part is ready, else 503 with the parts that are not and the reasons',
      '/status': 'servers, polls, errors, coverage, lag of the sink and size of the log, as JSON',
    };
  }

  @Get('livez')
  livez(): { status: string } {
    return { status: 'ok' };
  }

  /** Returns 200 if every part is ready, else 503 with the parts that are not and the reasons. */
  @Get('readyz')
  readyz(): Promise<HealthCheckResult> {
    const indicator = this.indicators.check('parts');
    const unready = this.board.unready();
    const isReady = Object.keys(unready).length === 0;
    return this.health.check([() => (isReady ? indicator.up() : indicator.down(unready))]);
  }

  @Get('status')
  status(): Record<string, unknown> {
    return this.board.status();
  }
}

@Module({})
export class HealthModule {
  static with(board: StatusBoard): DynamicModule {
    return {
      module: HealthModule,
      imports: [TerminusModule.forRoot({ logger: false })],
      controllers: [HealthController],
      providers: [{ provide: StatusBoard, useValue: board }],
    };
  }
}
