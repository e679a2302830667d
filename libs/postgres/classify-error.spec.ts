import pg from 'pg';
import { toPostgresError } from './classify-error.js';

const codeOf = (error: object, code: string) => toPostgresError(Object.assign(error, { code }), { server: 'db1' }).code;

describe('an error', () => {
  it.each([
    ['ECONNRESET', 'connection-lost'],
    ['EPIPE', 'connection-lost'],
    ['ENOTFOUND', 'dns'],
    ['08006', 'other'],
  ])('of the system with the code %s is %s', (code, expected) => {
    expect(codeOf(new Error('write'), code)).toBe(expected);
  });

  it.each([
    ['08006', 'connection-lost'],
    ['28P01', 'authentication'],
    ['57P04', 'database-missing'],
    ['EPIPE', 'other'],
    ['XX000', 'other'],
  ])('of the server with the SQLSTATE %s is %s', (sqlstate, expected) => {
    expect(codeOf(new pg.DatabaseError('failed', 6, 'error'), sqlstate)).toBe(expected);
  });
});
