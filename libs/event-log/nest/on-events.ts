import { applyDecorators, Catch, type RpcExceptionFilter, UseFilters } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { EventName } from '@pgherald/events';
import { type Observable, throwError } from 'rxjs';

/** Separates our handlers from those of other transports of the application. */
export const EVENT_LOG_TRANSPORT = Symbol('pgherald event log');

/** Passes errors on: Nest would replace them by "Internal server error", but the dead letter needs their code. */
@Catch()
class PassOn implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/**
 * Makes a method the handler of these events: `(events: readonly AnyEvent[], context: EventBatchContext)`, those of a batch as one
 * array in the order of the log. Resolving acknowledges them. Nest's own `@EventPattern` works as well; there the context needs
 * `@Payload()` and `@Ctx()`, and dead letters lack the code of the error.
 */
export function OnEvents(...events: readonly EventName[]): MethodDecorator {
  const parameters: MethodDecorator = (target, method) => {
    Payload()(target, method, 0);
    Ctx()(target, method, 1);
  };
  return applyDecorators(EventPattern([...events], EVENT_LOG_TRANSPORT), UseFilters(new PassOn()), parameters);
}
