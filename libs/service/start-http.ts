import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { httpAccess, type StatusBoard } from '@pgherald/telemetry';
import { HealthModule } from '@pgherald/telemetry/health';
import type { ProcessSettings } from './process-settings.js';

export interface ApplicationParts {
  readonly http: ProcessSettings['http'];
  readonly board: StatusBoard;
  readonly modules: readonly DynamicModule[];
  /** Started before the application, so that it misses no event. */
  readonly transport?: CustomTransportStrategy;
}

export interface RunningApplication {
  readonly url: string;
  get<T>(type: Type<T>): T;
  close(): Promise<void>;
}

@Module({})
class ApplicationModule {}

export async function startHttp({ http, board, modules, transport }: ApplicationParts): Promise<RunningApplication> {
  const root = { module: ApplicationModule, imports: [HealthModule.with(board), ...modules] };
  const app = await NestFactory.create(root, { logger: false, abortOnError: false });
  try {
    app.use(httpAccess(http.tokenFile));
    if (transport !== undefined) app.connectMicroservice({ strategy: transport });
    await app.startAllMicroservices();
    await app.listen(http.port, http.host);
  } catch (error) {
    await app.close();
    throw error;
  }
  return { url: await app.getUrl(), get: (type) => app.get(type), close: () => app.close() };
}
