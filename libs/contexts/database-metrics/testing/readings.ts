import type { RowOf } from '@pgherald/events';
import { distinctRow, NOW } from '@pgherald/testing';
import { databaseMetricsSettings, type DatabaseMetricsSettings } from '../settings.js';

type DatabaseRow = RowOf<'DatabasesMeasured'>;
type SettingRow = RowOf<'SettingsMeasured'>;
type WraparoundRow = RowOf<'WraparoundMeasured'>;

/** The default limits with changes. */
export const limitsOf = (limits: Partial<DatabaseMetricsSettings> = {}): DatabaseMetricsSettings => ({
  ...databaseMetricsSettings.parse({}),
  ...limits,
});

const ORDERS = { databaseOid: 5, databaseName: 'orders' };

/** `orders`: watched, without deadlocks, its statistics never reset. */
export const databaseRow = (row: Partial<DatabaseRow> = {}): DatabaseRow =>
  distinctRow('DatabasesMeasured', 100, {
    ...ORDERS,
    isTemplate: false,
    deadlocks: 0,
    statsEpoch: 'orders-epoch',
    countersSince: NOW,
    ...row,
  });

/** `work_mem` by default. */
export const settingRow = (row: Partial<SettingRow> = {}): SettingRow =>
  distinctRow('SettingsMeasured', 200, {
    name: 'work_mem',
    setting: '4096',
    unit: 'kB',
    source: 'default',
    pendingRestart: false,
    withheld: false,
    changed: null,
    ...row,
  });

/** `orders`, young. */
export const wraparoundRow = (row: Partial<WraparoundRow> = {}): WraparoundRow =>
  distinctRow('WraparoundMeasured', 300, {
    ...ORDERS,
    xidAge: 1_000,
    multixactAge: 2_000,
    freezeMaxAge: 200_000_000,
    multixactFreezeMaxAge: 400_000_000,
    nextXid: 5_000_000_000,
    nextMultixact: 3_000,
    ...row,
  });
