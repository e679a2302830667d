import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS, type MeasuredEventName, rowFields } from '@pgherald/events';
import { CATALOGUE, type Metric } from './index.js';

interface PeerMetric {
  readonly name: string;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
}

const PEER = JSON.parse(readFileSync(join(import.meta.dirname, 'peer-contract.json'), 'utf8')) as PeerMetric[];

/** Converts a metric into the form of the contract. */
function asTheContract({ name, unit, instrument, type, enabled, resource, sources }: Metric): unknown {
  const attributes: Record<string, string[]> = {};
  for (const source of sources) {
    for (const attribute of Object.keys(source.attributes)) attributes[attribute] = [];
    for (const [attribute, value] of source.points.flatMap((point) => Object.entries(point.attributes)))
      attributes[attribute] = [...(attributes[attribute] ?? []), value].sort();
  }
  return {
    name,
    unit,
    instrument: instrument === 'gauge' ? 'gauge' : 'sum',
    monotonic: instrument === 'counter',
    value: type,
    enabled,
    resource,
    attributes,
  };
}

describe('the catalogue', () => {
  const receiver = CATALOGUE.filter(({ name }) => name.startsWith('postgresql.'));

  it('has all 43 metrics of the receiver', () => {
    expect(PEER).toHaveLength(43);
    expect(receiver.map(({ name }) => name).sort()).toEqual(PEER.map(({ name }) => name).sort());
  });

  it.each(PEER)('has $name as the receiver has it', (expected) => {
    expect(receiver.filter(({ name }) => name === expected.name).map(asTheContract)).toEqual([expected]);
  });

  it('has each name once', () => {
    const names = CATALOGUE.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('names additional metrics pgherald, in lower case, with a sentence', () => {
    for (const { name, description } of CATALOGUE) {
      expect(name).toMatch(/^(postgresql|pgherald)(\.[a-z][a-z0-9_]*)+$/);
      expect(description).toMatch(/\.$/);
    }
  });

  it('gives all sources of a metric the same attributes', () => {
    for (const { name, sources } of CATALOGUE) {
      const keys = sources.flatMap(({ attributes, points }) =>
        points.map((point) => [...Object.keys(attributes), ...Object.keys(point.attributes)].sort().join()),
      );
      expect({ name, keys: new Set(keys).size }).toEqual({ name, keys: 1 });
    }
  });

  it('merges items with possibly equal names, and lists why other items are unique', () => {
    const single = CATALOGUE.flatMap(({ sources }) => sources)
      .filter(({ list, merge }) => list !== null && merge === false)
      .map(({ event, list }) => `${event}.${list}`);
    expect([...new Set(single)].sort()).toEqual(Object.keys(UNIQUE));
  });

  it('distinguishes the points of one item', () => {
    for (const { name, sources } of CATALOGUE) {
      const keys = sources.flatMap(({ event, points }) =>
        points.map(({ attributes }) => `${event} ${JSON.stringify(attributes)}`),
      );
      expect({ name, points: new Set(keys).size }).toEqual({ name, points: keys.length });
    }
  });
});

/** Why no two items of these lists have the same names: PostgreSQL, or the event, keeps them unique. */
const UNIQUE: Readonly<Record<string, string>> = {
  'BackendsMeasured.rows': 'grouped by database, type and state',
  'BackgroundWriterMeasured.rows': 'one row',
  'BloatEstimated.rows': 'rolled up by schema and name',
  'CheckpointerMeasured.rows': 'one row',
  'ConnectionLimitsMeasured.rows': 'names of roles and databases',
  'ConnectionsMeasured.rows': 'grouped by all of its attributes',
  'DatabaseSizesMeasured.rows': 'names of databases',
  'DatabasesMeasured.rows': 'names of databases',
  'ExactBloatMeasured.rows': 'schema and name',
  'FunctionStatsMeasured.rows': 'the signature of namesakes',
  'HorizonMeasured.rows': 'the oldest of each kind',
  'IndexIoMeasured.rows': 'schema and name; the schema of namesakes',
  'IndexStatsMeasured.rows': 'schema and name; the schema of namesakes',
  'IoMeasured.rows': 'backend type, object and context in pg_stat_io',
  'MetricsCollected.groups': 'names of groups',
  'PoolMeasured.rows': 'one row',
  'RelationSizesMeasured.rows': 'schema and name; the schema of namesakes',
  'ReplicationLagAssessed.standbys': 'names of standbys',
  'ReplicationSlotsMeasured.rows': 'names of slots',
  'ServerAccessMeasured.rows': 'one row',
  'ServerMeasured.rows': 'one row',
  'StatementViewMeasured.rows': 'one row',
  'SubscriptionsMeasured.rows': 'database and name; one worker of each',
  'TableActivityRecorded.rows': 'schema and name',
  'TableIoMeasured.rows': 'schema and name',
  'TableStatsMeasured.rows': 'schema and name',
  'VectorStatementsMeasured.rows': 'grouped by database and function',
  'WalDirectoryMeasured.rows': 'one row',
  'WalMeasured.rows': 'one row',
  'WalPositionMeasured.rows': 'one row',
  'WraparoundForecast.databases': 'database and counter',
  'WraparoundMeasured.rows': 'names of databases',
};

/** Fields without a metric: identities, flags, times, and numbers that other metrics cover better. */
const IN_NO_METRIC: Readonly<Record<string, readonly string[]>> = {
  BackendsMeasured: ['databaseOid'],
  BloatEstimated: [
    'relationOid',
    'relationKind',
    'tableOid',
    'partitionRootOid',
    'fillfactor',
    // Calculated from the bytes, so that partitions can be summed.
    'bloatPct',
    'confidence',
    'notApplicable',
  ],
  BackgroundWriterMeasured: ['statsReset'],
  CheckpointerMeasured: ['statsReset'],
  // Input of permissions, warnings and the report.
  PermissionsMeasured: ['kind', 'name', 'isGranted', 'version', 'availableVersion'],
  ServerAccessMeasured: [
    'version',
    'databaseName',
    'userName',
    'isSuperuser',
    'tls',
    'cloudSigns',
    'extensions',
    'postmasterStartedAt',
    'isStatementsLoaded',
    'preloadLibraries',
    'trackActivities',
    'trackCounts',
    'trackFunctions',
    'trackIoTiming',
    'trackWalIoTiming',
    'trackActivityQuerySize',
    'computeQueryId',
    'statementsTrack',
    'statementsMax',
    'isOwnTracked',
  ],
  ConnectionsMeasured: ['isRest'],
  // ServerMeasured covers them.
  ConnectionLimitsMeasured: ['superuserReserved', 'reserved'],
  // Each row names its metric.
  CustomMeasured: [
    'metric',
    'column',
    'instrument',
    'unit',
    'description',
    'isWhole',
    'attributeNames',
    'attributeValues',
    'value',
  ],
  DatabaseSizesMeasured: ['databaseOid'],
  // numBackends is postgresql.backends, conflicts the sum of its kinds.
  DatabasesMeasured: [
    'databaseOid',
    'isTemplate',
    'allowsConnections',
    'numBackends',
    'conflicts',
    'statsReset',
    'statsEpoch',
    'countersSince',
  ],
  // Sizes have their own events.
  ExactBloatMeasured: ['relationOid', 'realBytes', 'scannedPct', 'liveTuplesPct'],
  FunctionStatsMeasured: ['functionOid', 'functionName', 'functionSignature'],
  IndexIoMeasured: ['indexOid', 'tableOid', 'estimatedBytes'],
  // Input of decisions.
  IndexStatsMeasured: [
    'indexOid',
    'tableOid',
    'accessMethod',
    'persistence',
    'isExtensionOwned',
    'isUnique',
    'isPrimary',
    'isExclusion',
    'isReplicaIdentity',
    'isClusterTarget',
    'isValid',
    'isReady',
    'isBeingBuilt',
    'isOfConstraint',
    'isReferenced',
    'supportsForeignKey',
    'isPartial',
    'hasExpressions',
    'parentIndexOid',
    'partitionRootOid',
    'partitionRootSchema',
    'partitionRootName',
    'relPages',
    'estimatedBytes',
    'lastIdxScan',
    'rootIndexOid',
  ],
  IoMeasured: ['statsReset'],
  LocksMeasured: ['relationOid', 'schemaName'],
  MaintenanceProgressMeasured: ['pid', 'databaseOid', 'relationOid', 'indexOid', 'isAutomatic', 'startedAt'],
  RelationSizesMeasured: ['relationOid', 'relationKind', 'tableOid', 'partitionRootOid'],
  // Identities of single statements; metrics are per database.
  StatementStatsMeasured: [
    'databaseOid',
    'userOid',
    'userName',
    'queryId',
    'toplevel',
    'ownRole',
    'statsSince',
    'dealloc',
  ],
  // Coverage is measured by activeTimeMs; the databases have it too.
  StatementViewMeasured: ['statsReset', 'activeTimeMs', 'isOwnTracked'],
  // Lag covers its progress.
  ReplicationMeasured: [
    'pid',
    'userName',
    'backendStart',
    'state',
    'currentLsn',
    'sentLsn',
    'writeLsn',
    'flushLsn',
    'replayLsn',
    'syncPriority',
    'syncState',
    'replyTime',
    'slotType',
    'isTemporary',
  ],
  ReplicationSlotsMeasured: [
    'plugin',
    'isTemporary',
    'isActive',
    'activePid',
    'restartLsn',
    'confirmedFlushLsn',
    'currentLsn',
    'isTwoPhase',
    'isConflicting',
    'invalidationReason',
    'inactiveSince',
    'isFailover',
    'isSynced',
    'statsReset',
  ],
  SharedLocksMeasured: ['relationOid', 'schemaName'],
  SubscriptionsMeasured: [
    'subscriptionOid',
    'databaseOid',
    'isEnabled',
    'slotName',
    'workerPid',
    'receivedLsn',
    'latestEndLsn',
    'lastMessageSentAt',
    'lastMessageReceivedAt',
    'latestEndAt',
    'statsReset',
  ],
  TableIoMeasured: ['relationOid', 'partitionRootOid', 'partitionRootSchema', 'partitionRootName', 'estimatedBytes'],
  TableStatsMeasured: [
    'relationOid',
    'relationKind',
    'persistence',
    'isExtensionOwned',
    'partitionRootOid',
    'lastSeqScan',
    'lastIdxScan',
    'lastVacuum',
    'lastAutovacuum',
    'lastAnalyze',
    'lastAutoanalyze',
    'relTuples',
    'relPages',
    'autovacuumEnabled',
  ],
  VectorStatementsMeasured: ['databaseOid', 'statements'],
  WalMeasured: ['statsReset'],
  WalPositionMeasured: [
    'systemIdentifier',
    'isStandby',
    'timeline',
    'measuredAt',
    'lastReplayedAt',
    'isReplayPaused',
    'clusterName',
    'synchronousStandbyNames',
    'walReceiverTimeoutMs',
    'archiveMode',
    'lastArchivedWal',
    'lastArchivedAt',
    'lastFailedWal',
    'lastFailedAt',
    'statsReset',
    'isArchiveFed',
  ],
  // The forecast makes rates of the next ids.
  WraparoundMeasured: ['databaseOid', 'nextXid', 'nextMultixact'],
};

describe('a measured field', () => {
  // Settings are texts, a checkpoint is memory, and the other events are input of decisions whose numbers have metrics.
  const apart = new Set([
    'SettingsMeasured',
    'MemoryCheckpointed',
    'ActivityMeasured',
    'LockWaitsMeasured',
    'StatementTextsMeasured',
    'PlanMeasured',
    'VectorTablesMeasured',
    'StandbysMeasured',
    'IndexDuplicatesMeasured',
    'IndexUsageMeasured',
    'TableUsageMeasured',
    'WalReceiverMeasured',
  ]);
  const measured = Object.values(EVENTS).filter(({ type, kind }) => kind === 'measured' && !apart.has(type));

  it.each(measured)('of $type is in a metric, or is listed as unused', ({ type }) => {
    const used = new Set(
      CATALOGUE.flatMap(({ sources }) => sources)
        .filter(({ event }) => event === type)
        .flatMap(({ database, owner, rollUp, where, attributes, points }) => [
          database,
          ...(owner === null ? [] : [owner.schema, owner.table, owner.index]),
          ...(rollUp === null ? [] : [rollUp.root.schema, rollUp.root.table, rollUp.root.index]),
          ...(rollUp?.rank ?? []),
          where,
          ...Object.values(attributes),
          ...points.flatMap(({ value, per }) => [...value, ...per]),
        ]),
    );
    const unused = rowFields(type as MeasuredEventName)
      .map(({ name }) => name)
      .filter((name) => !used.has(name));
    expect(unused).toEqual(IN_NO_METRIC[type] ?? []);
  });
});
