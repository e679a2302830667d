import { startPostgres, type Client, type StartedPostgres } from '@pgherald/testing';
import { examine, isUnreachable } from './examine.js';
import { targetsFrom } from './targets-from.js';

describe.each([18, 13] as const)('a server that denies relations and functions, PostgreSQL %i,', (major) => {
  let postgres: StartedPostgres;
  let admin: Client;
  beforeAll(async () => {
    postgres = await startPostgres({ major });
    admin = await postgres.client();
  });
  afterAll(() => postgres.stop());

  const checks = async () => {
    const targets = targetsFrom({ urls: [postgres.url()], timeout: '2s', config: undefined, environment: {} });
    const [report] = await Promise.all(targets.map(examine));
    if (!report || isUnreachable(report)) throw new Error('unreachable');
    return report.checks;
  };

  it.each([
    ['pg_settings', 'preloadLibraries of server-access', null],
    ['pg_roles', 'kind of permissions', null],
    ['pg_extension', 'kind of database-permissions', null],
    ['pg_stat_activity', 'connections could not be read', null],
    ['pg_class', null, null],
    ['pg_stat_activity', 'connections could not be read', 'pid'],
    ['pg_class', null, 'oid, relname'],
  ])('is reported with the GRANT that fixes it: %s', async (relation, gap, granted) => {
    await admin.query(`REVOKE SELECT ON pg_catalog.${relation} FROM PUBLIC`);
    if (granted !== null) await admin.query(`GRANT SELECT (${granted}) ON pg_catalog.${relation} TO PUBLIC`);
    const denied = await checks();
    const statement = `GRANT SELECT ON pg_catalog.${relation} TO "monitor"`;
    expect(denied.filter(({ what }) => what.startsWith('SELECT on'))).toMatchObject([{ statement }]);
    if (gap !== null) expect(denied.map(({ what }) => what).join('\n')).toContain(gap);
    await admin.query(statement);
    expect((await checks()).filter(({ what }) => what.includes('permission (SQLSTATE'))).toEqual([]);
    await admin.query(
      `GRANT SELECT ON pg_catalog.${relation} TO PUBLIC; REVOKE SELECT ON pg_catalog.${relation} FROM monitor`,
    );
  });

  it.each(['encode(bytea,text)', 'current_setting(text)', 'pg_postmaster_start_time()', 'current_database()'])(
    'is reported with the GRANT that fixes it: %s',
    async (denied) => {
      await admin.query(`REVOKE EXECUTE ON FUNCTION pg_catalog.${denied} FROM PUBLIC`);
      const statements = (await checks()).map(({ statement }) => statement);
      await admin.query(`GRANT EXECUTE ON FUNCTION pg_catalog.${denied} TO PUBLIC`);
      expect(statements).toContain(`GRANT EXECUTE ON FUNCTION pg_catalog.${denied} TO "monitor"`);
    },
  );
});
