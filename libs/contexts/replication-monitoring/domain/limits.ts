/** Limits replication-monitoring decides by; times are milliseconds, sizes bytes. */
export interface ReplicationMonitoringLimits {
  readonly maxLag: number;
  readonly maxLagSize: number;
  readonly lagReadings: number;
  readonly clearAtPctOfLimit: number;
  readonly lagUnknownAfter: number;
  readonly slotInactiveAfter: number;
  readonly subscriptionReadings: number;
  readonly forgetStandbyAfter: number;
}
