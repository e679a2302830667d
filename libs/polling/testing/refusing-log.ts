import { EventLogError, type EmbeddedLog } from '@pgherald/event-log';

/** Wraps a log that refuses appends, as on a full disk, while `isRefusing` returns true. */
export function refusingLog(log: EmbeddedLog, isRefusing: () => boolean): EmbeddedLog {
  const refuse = async (): Promise<void> => {
    throw new EventLogError('disk-full', 'the disk is full; make room');
  };
  return new Proxy(log, {
    get: (target, property) => {
      if (property === 'append' && isRefusing()) return refuse;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
