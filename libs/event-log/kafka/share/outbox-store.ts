import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SQLInputValue } from 'node:sqlite';
import { Database } from '../../embedded/database.js';
import { asEventLogError } from '../../embedded/sqlite-errors.js';
import { EventLogError, type NewRecord, type Position, type Transaction } from '../../event-log.js';
import { Reserve } from '../../reserve.js';
import { asRecord, asState, bytesOf, RANK, rankOf, type Row, sizeOf } from './outbox-items.js';

/** A queued transaction, and its position if the outcome of its commit is unknown. */
export interface QueuedTransaction extends Transaction {
  readonly id: number;
  readonly position: Position | undefined;
}

const VERSION = 1;
const FORMAT = `
  CREATE TABLE instance (id TEXT NOT NULL) STRICT;
  CREATE TABLE waiting (id INTEGER PRIMARY KEY AUTOINCREMENT, share TEXT NOT NULL, sent_to TEXT) STRICT;
  CREATE INDEX waiting_share ON waiting (share, id);
  CREATE TABLE item (
    id INTEGER PRIMARY KEY, waiting INTEGER NOT NULL, rank INTEGER NOT NULL,
    topic TEXT NOT NULL, key TEXT NOT NULL, headers TEXT, value BLOB, bytes INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX item_waiting ON item (waiting, id);
  CREATE INDEX item_rank ON item (rank, id);
`;

/** The file of the outbox. One process owns it; it survives restarts. */
export class OutboxStore {
  readonly instance: string;
  readonly #database: Database;
  readonly #reserve: Reserve;
  /** Transactions that are being sent: they may be in the log, so they are not dropped, like those with an unknown outcome. */
  readonly #underWay = new Set<number>();
  #bytes: number;

  /** @throws EventLogError `in-use`, `disk-full`, `unavailable` */
  constructor(
    readonly file: string,
    reserveBytes = 8 << 20,
  ) {
    this.#reserve = new Reserve(`${file}.reserve`, reserveBytes);
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      this.#database = new Database(file, { timeout: 0 });
      // No other process reads the file, so the lock may lie on the file itself.
      this.#database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
      this.instance = this.#database.transaction(() => this.#open());
      this.#reserve.restore();
      this.#bytes = this.#database.number('SELECT coalesce(sum(bytes), 0) FROM item');
    } catch (error) {
      const failure = asEventLogError(error, file);
      if (!/locked|busy/.test(failure.message)) throw failure;
      const inUse = `outbox ${file} is in use by another process: use another data directory`;
      throw new EventLogError('in-use', inUse, { cause: error });
    }
  }

  get bytes(): number {
    return this.#bytes;
  }

  get count(): number {
    return this.#use(() => this.#database.number('SELECT count(*) FROM waiting'));
  }

  add(share: string, transaction: Transaction, position?: Position): void {
    this.#change(() => {
      const sentTo = position ? JSON.stringify(position) : null;
      const { lastInsertRowid: id } = this.#database.run(
        'INSERT INTO waiting (share, sent_to) VALUES (?, ?)',
        share,
        sentTo,
      );
      const insert = this.#database.sql(
        'INSERT INTO item (waiting, rank, topic, key, headers, value, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)',
      );
      for (const record of transaction.records) {
        const { topic, key, headers, value } = record;
        insert.run(id, rankOf(topic), topic, key, JSON.stringify(headers), value, bytesOf(record));
      }
      for (const change of transaction.state)
        insert.run(id, RANK.state, change.topic, change.key, null, change.value, bytesOf(change));
      return sizeOf(transaction);
    });
  }

  /** The oldest transactions of a share that may be sent as one: all have the same earlier position, or none has one. */
  oldest(share: string, most: { readonly transactions: number; readonly bytes: number }): readonly QueuedTransaction[] {
    return this.#use(() => {
      const query = 'SELECT id, sent_to FROM waiting WHERE share = ? ORDER BY id LIMIT ?';
      const rows = this.#database.all<Row>(query, share, most.transactions);
      const others = rows.findIndex(({ sent_to: to }) => to !== rows[0]?.['sent_to']);
      const oldest: QueuedTransaction[] = [];
      let bytes = 0;
      for (const row of others < 0 ? rows : rows.slice(0, others)) {
        const waiting = this.#waiting(row);
        bytes += sizeOf(waiting);
        if (oldest.length > 0 && bytes > most.bytes) break;
        oldest.push(waiting);
      }
      return oldest;
    });
  }

  #waiting({ id, sent_to: to }: Row): QueuedTransaction {
    const items = this.#database.all<Row>('SELECT * FROM item WHERE waiting = ? ORDER BY id', Number(id));
    return {
      id: Number(id),
      position: to === null ? undefined : (JSON.parse(to as string) as Position),
      records: items.filter(({ rank }) => rank !== RANK.state).map(asRecord),
      state: items.filter(({ rank }) => rank === RANK.state).map(asState),
    };
  }

  isEmpty(share: string): boolean {
    const query = 'SELECT count(*) FROM (SELECT 1 FROM waiting WHERE share = ? LIMIT 1)';
    return this.#use(() => this.#database.number(query, share)) === 0;
  }

  shares(): readonly string[] {
    const rows = this.#use(() => this.#database.all<{ share: string }>('SELECT DISTINCT share FROM waiting'));
    return rows.map(({ share }) => share);
  }

  /** Protects transactions from being dropped during the work. */
  async sending<T>(ids: readonly number[], work: () => Promise<T>): Promise<T> {
    for (const id of ids) this.#underWay.add(id);
    try {
      return await work();
    } finally {
      for (const id of ids) this.#underWay.delete(id);
    }
  }

  /** Stores the common position of prepared transactions, before their commit. */
  sent(ids: readonly number[], to: Position): void {
    this.#change(() => {
      for (const id of ids) this.#database.run('UPDATE waiting SET sent_to = ? WHERE id = ?', JSON.stringify(to), id);
      return 0;
    });
  }

  remove(ids: readonly number[]): void {
    this.#change(() => {
      let bytes = 0;
      for (const id of ids) {
        bytes -= this.#delete('WHERE waiting = ?', id);
        this.#database.run('DELETE FROM waiting WHERE id = ?', id);
      }
      return bytes;
    });
  }

  /** Queued states of a topic by key: newer than those in the log. */
  states(share: string, topic: string): ReadonlyMap<string, Buffer | null> {
    const query =
      'SELECT item.* FROM item JOIN waiting ON waiting.id = item.waiting WHERE share = ? AND topic = ? AND rank = ? ORDER BY item.id';
    const rows = this.#use(() => this.#database.all<Row>(query, share, topic, RANK.state));
    return new Map(rows.map(asState).map(({ key, value }) => [key, value]));
  }

  /** Moves the events of a share to another share, and deletes its memory: the new owner has its own. Returns the number of transactions. */
  orphan(share: string, to: string): number {
    let count = 0;
    this.#change(() => {
      const memory = 'WHERE rank = ? AND waiting IN (SELECT id FROM waiting WHERE share = ?)';
      const bytes = this.#delete(memory, RANK.state, share);
      count = Number(this.#database.run('UPDATE waiting SET share = ? WHERE share = ?', to, share).changes);
      return -bytes;
    });
    return count;
  }

  /** Drops events until so many bytes are free, and returns them; never drops memory. */
  drop(bytes: number): readonly NewRecord[] {
    const dropped: Row[] = [];
    this.#change(() => {
      let freed = 0;
      const items = this.#database.sql(
        `SELECT * FROM item WHERE rank < ? AND waiting NOT IN (SELECT id FROM waiting WHERE sent_to IS NOT NULL)
          ORDER BY rank, id`,
      );
      for (const row of items.iterate(RANK.state)) {
        if (freed >= bytes) break;
        if (this.#underWay.has(Number(row['waiting']))) continue;
        freed += Number(row['bytes']);
        dropped.push(row);
      }
      for (const { id } of dropped) this.#database.run('DELETE FROM item WHERE id = ?', Number(id));
      return -freed;
    });
    return dropped.map(asRecord);
  }

  /** Releases the reserved disk space: on a full disk, even dropping needs space. */
  useReserve(): void {
    this.#reserve.release();
  }

  /** Whether the disk is full and the reserve is in use: then the file must not grow. */
  get isDiskFull(): boolean {
    return !this.#reserve.isHeld;
  }

  /** Returns unused space to the disk, and restores the reserve if there is room. */
  shrink(): void {
    try {
      this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      const failure = asEventLogError(error, this.file);
      if (failure.code !== 'disk-full') throw failure; // else the next write fails, too
    }
    this.#reserve.restore();
  }

  close(): void {
    this.#database.close();
  }

  #open(): string {
    const version = this.#database.number('PRAGMA user_version');
    if (version > VERSION)
      throw new EventLogError(
        'bad-format',
        `outbox ${this.file} was written by a newer version: update pgherald, or remove the file`,
      );
    if (version === 0) {
      this.#database.exec(`${FORMAT}; PRAGMA user_version = ${VERSION}`);
      this.#database.run('INSERT INTO instance VALUES (?)', randomUUID());
    }
    return String(this.#database.sql('SELECT id FROM instance').get()?.['id']);
  }

  /** Returns how many bytes it has deleted. */
  #delete(where: string, ...parameters: readonly SQLInputValue[]): number {
    const deleted = this.#database.all<{ bytes: number }>(`DELETE FROM item ${where} RETURNING bytes`, ...parameters);
    return deleted.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Runs a transaction that returns by how many bytes the queue grows. */
  #change(work: () => number): void {
    this.#bytes += this.#use(() => this.#database.transaction(work));
  }

  #use<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asEventLogError(error, this.file);
    }
  }
}
