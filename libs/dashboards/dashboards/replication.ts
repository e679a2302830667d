import { type Dashboard, lines, number } from '../model.js';
import { onServer, rate } from '../query.js';

const STANDBY = '{{standby}} {{side}}';
const SLOT = '{{instance}} {{slot}}';
const bySlot = (metric: string) => `max by (instance, slot) (${onServer(metric)})`;

export const REPLICATION: Dashboard = {
  id: 'replication',
  title: 'Replication',
  help: 'Standbys, slots, archiving and subscriptions.',
  variables: ['cluster', 'server'],
  rows: [
    {
      title: 'Lag',
      panels: [
        number('Greatest lag', 's', `max(${onServer('pgherald.replication.lag')})`, {
          help: 'Age of the oldest WAL not yet replayed.',
          limits: [30, 300],
        }),
        number(
          'Standbys',
          'none',
          `count(count by (instance, standby) (${onServer('pgherald.replication.lag_size')}))`,
          { help: 'Standbys with a lag, seen from either side.' },
        ),
        lines(
          'Lag',
          's',
          [
            {
              expr: `max by (standby, side, state) (${onServer('pgherald.replication.lag')})`,
              legend: `${STANDBY} {{state}}`,
            },
          ],
          {
            help: 'Age of the oldest WAL not yet replayed; a lower bound if the state is unknown.',
          },
        ),
        lines(
          'Lag in bytes',
          'bytes',
          [{ expr: `max by (standby, side) (${onServer('pgherald.replication.lag_size')})`, legend: STANDBY }],
          { help: 'WAL not yet replayed.' },
        ),
        lines(
          'As the walsender reports it',
          'bytes',
          [
            {
              expr: `max by (instance, replication_client) (${onServer('postgresql.replication.data_delay')})`,
              legend: '{{instance}} {{replication_client}}',
            },
          ],
          {
            help: 'WAL that the standby has not replayed yet.',
          },
        ),
        lines(
          'WAL',
          'Bps',
          [{ expr: `max by (instance) (${onServer('pgherald.replication.wal.rate')})`, legend: '{{instance}}' }],
          { help: 'WAL written or received a second.' },
        ),
      ],
    },
    {
      title: 'Slots',
      panels: [
        lines(
          'Slots',
          'none',
          [
            {
              expr: `sum by (type, wal_status) (${onServer('pgherald.replication.slots')})`,
              legend: '{{type}} {{wal_status}}',
            },
          ],
          { help: 'By type and WAL status.' },
        ),
        lines(
          'WAL that slots keep',
          'bytes',
          [{ expr: bySlot('pgherald.replication.slot.retained_size'), legend: SLOT }],
          { help: 'Grows without end while a slot is not used, unless max_slot_wal_keep_size limits it.' },
        ),
        lines(
          'WAL until a slot is lost',
          'bytes',
          [{ expr: bySlot('pgherald.replication.slot.safe_wal_size'), legend: SLOT }],
          { help: 'WAL that can be written before the slot is in danger, if that is limited.' },
        ),
        lines(
          'Not confirmed by the consumer',
          'bytes',
          [{ expr: bySlot('pgherald.replication.slot.unconfirmed_size'), legend: SLOT }],
          { help: 'Of logical slots.' },
        ),
        lines('Ids that slots keep', 'none', [{ expr: bySlot('pgherald.replication.slot.xid_age'), legend: SLOT }], {
          help: 'Age of the oldest transaction that vacuum cannot clean up because of the slot.',
        }),
      ],
    },
    {
      title: 'Archiving',
      panels: [
        lines(
          'Files of WAL',
          'ops',
          [
            {
              expr: `sum by (instance, outcome) (${rate(onServer('pgherald.wal.archived'))})`,
              legend: '{{instance}} {{outcome}}',
            },
          ],
          { help: 'Archived, and failed attempts, a second.', width: 12 },
        ),
        lines(
          'Since the last archived file',
          's',
          [{ expr: `max by (instance) (${onServer('postgresql.wal.age')})`, legend: '{{instance}}' }],
          { help: 'None if archiving is off.', width: 12 },
        ),
      ],
    },
    {
      title: 'Subscriptions',
      panels: [
        lines(
          'Silence of the publisher',
          's',
          [
            {
              expr: `max by (instance, subscription) (${onServer('pgherald.replication.subscription.silence')})`,
              legend: '{{instance}} {{subscription}}',
            },
          ],
          { help: 'Time since the last message.' },
        ),
        lines(
          'Not reported back',
          'bytes',
          [
            {
              expr: `max by (instance, subscription) (${onServer('pgherald.replication.subscription.unconfirmed_size')})`,
              legend: '{{instance}} {{subscription}}',
            },
          ],
          { help: 'WAL received and not yet reported back.' },
        ),
        lines(
          'Errors',
          'ops',
          [
            {
              expr: `sum by (instance, subscription, during) (${rate(onServer('pgherald.replication.subscription.errors'))})`,
              legend: '{{instance}} {{subscription}} {{during}}',
            },
          ],
          { help: 'Errors a second while applying changes and copying tables (15+).' },
        ),
      ],
    },
  ],
};
