import { connectionManagement, connectionManagementSettings } from '@pgherald/connection-management';
import { report, type AccessReport } from '@pgherald/connection-management/domain';
import { readOnce, type Target } from '@pgherald/polling';

const DEADLINE_MS = 60_000;

export interface Unreachable {
  readonly server: string;
  readonly isReady: false;
  /** Code from the closed list in libs/postgres. */
  readonly failure: string;
  readonly sqlstate: string | null;
  readonly message: string;
}

export type Examined = AccessReport | Unreachable;

/** Polls connection-management once, and returns its report, which is the same as in `/status` and its events. */
export async function examine(target: Target): Promise<Examined> {
  const context = connectionManagement.create(connectionManagementSettings.parse({}));
  const { poll, error } = await readOnce(context, target, AbortSignal.timeout(DEADLINE_MS));
  await target.connections.close();
  const server = target.name;
  if (error) {
    const { code: failure, sqlstate, message } = error;
    return { server, isReady: false, failure, sqlstate, message };
  }
  const [failed] = poll.failures;
  return (
    report(poll) ?? {
      server,
      isReady: false,
      failure: failed?.code ?? 'other',
      sqlstate: failed?.sqlstate ?? null,
      message: `${server}: ${failed?.group ?? 'permissions'} could not be read; try again`,
    }
  );
}

export function isUnreachable(examined: Examined): examined is Unreachable {
  return 'failure' in examined;
}
