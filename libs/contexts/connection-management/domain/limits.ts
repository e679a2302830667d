/** Limits connection-management decides by; times are milliseconds. */
export interface ConnectionManagementLimits {
  readonly nearLimitPct: number;
  readonly clearAtPctOfLimit: number;
  readonly idleInTransaction: number;
}
