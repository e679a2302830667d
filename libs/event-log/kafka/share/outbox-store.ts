import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { asEventLogError } from '../../embedded/sqlite-errors.js';
import { EventLogError, type NewRecord, type Position, type Transaction } from '../../event-log.js';
import { Reserve } from '../../reserve.js';
import { inTransaction } from '../../embedded/transaction.js';
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
  /** Random id of this file. */
  readonly instance: string;
  readonly #database: DatabaseSync;
  readonly #reserve: Reserve;
  /** Transactions that are being sent, and those with an unknown outcome: they may be in the log, so they are not dropped. */
  readonly #underWay = new Set<number>();
  readonly #sent = new Set<number>();
  #bytes: number;

  /** @throws EventLogError `in-use`, `disk-full`, `unavailable` */
  constructor(
    readonly file: string,
    reserveBytes = 8 << 20,
  ) {
    this.#reserve = new Reserve(`${file}.reserve`, reserveBytes);
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      this.#database = new DatabaseSync(file, { timeout: 0 });
      // No other process reads the file, so the lock may lie on the file itself.
      this.#database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
      this.instance = inTransaction(this.#database, () => this.#open());
      this.#reserve.restore();
      for (const { id } of this.#database.prepare('SELECT id FROM waiting WHERE sent_to IS NOT NULL').all())
        this.#sent.add(Number(id));
      this.#bytes = Number(this.#database.prepare('SELECT coalesce(sum(bytes), 0) AS n FROM item').get()?.['n']);
    } catch (error) {
      const failure = asEventLogError(error, file);
      if (!/locked|busy/.test(failure.message)) throw failure;
      throw new EventLogError('in-use', `outbox ${file} is in use by another process: use another data directory`, {
        cause: error,
      });
    }
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Queued transactions. */
  get count(): number {
    return Number(this.#use(() => this.#database.prepare('SELECT count(*) AS n FROM waiting').get())?.['n']);
  }

  add(share: string, { records, state }: Transaction, position?: Position): void {
    this.#bytes += this.#use(() =>
      inTransaction(this.#database, () => {
        const { lastInsertRowid: id } = this.#database
          .prepare('INSERT INTO waiting (share, sent_to) VALUES (?, ?)')
          .run(share, position ? JSON.stringify(position) : null);
        const insert = this.#database.prepare(
          'INSERT INTO item (waiting, rank, topic, key, headers, value, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)',
        );
        for (const record of records) {
          const { topic, key, headers, value } = record;
          insert.run(id, rankOf(topic), topic, key, JSON.stringify(headers), value, bytesOf(record));
        }
        for (const change of state)
          insert.run(id, RANK.state, change.topic, change.key, null, change.value, bytesOf(change));
        if (position) this.#sent.add(Number(id));
        return sizeOf({ records, state });
      }),
    );
  }

  /** The oldest transactions of a share that may be sent as one: all have the same earlier position, or none has one. */
  oldest(share: string, most: { readonly transactions: number; readonly bytes: number }): readonly QueuedTransaction[] {
    return this.#use(() => {
      const rows = this.#database
        .prepare('SELECT id, sent_to FROM waiting WHERE share = ? ORDER BY id LIMIT ?')
        .all(share, most.transactions);
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
    const items = this.#database.prepare('SELECT * FROM item WHERE waiting = ? ORDER BY id').all(Number(id));
    return {
      id: Number(id),
      position: to === null ? undefined : (JSON.parse(to as string) as Position),
      records: items.filter(({ rank }) => rank !== RANK.state).map(asRecord),
      state: items.filter(({ rank }) => rank === RANK.state).map(asState),
    };
  }

  isEmpty(share: string): boolean {
    return (
      this.#use(() => this.#database.prepare('SELECT 1 FROM waiting WHERE share = ? LIMIT 1').get(share)) === undefined
    );
  }

  shares(): readonly string[] {
    return this.#use(() => this.#database.prepare('SELECT DISTINCT share FROM waiting').all()).map(({ share }) =>
      String(share),
    );
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
    for (const id of ids) this.#sent.add(id);
    this.#use(() =>
      inTransaction(this.#database, () => {
        const update = this.#database.prepare('UPDATE waiting SET sent_to = ? WHERE id = ?');
        for (const id of ids) update.run(JSON.stringify(to), id);
      }),
    );
  }

  remove(ids: readonly number[]): void {
    this.#bytes -= this.#use(() =>
      inTransaction(this.#database, () => {
        let bytes = 0;
        for (const id of ids) {
          bytes += this.#delete('WHERE waiting = ?', id);
          this.#database.prepare('DELETE FROM waiting WHERE id = ?').run(id);
        }
        return bytes;
      }),
    );
    for (const id of ids) this.#sent.delete(id);
  }

  /** Queued states of a topic by key: newer than those in the log. */
  states(share: string, topic: string): ReadonlyMap<string, Buffer | null> {
    const rows = this.#use(() =>
      this.#database
        .prepare(
          'SELECT item.* FROM item JOIN waiting ON waiting.id = item.waiting WHERE share = ? AND topic = ? AND rank = ? ORDER BY item.id',
        )
        .all(share, topic, RANK.state),
    );
    return new Map(rows.map(asState).map(({ key, value }) => [key, value]));
  }

  /** Moves the events of a share to another share, and deletes its memory: the new owner has its own. Returns the number of transactions. */
  orphan(share: string, to: string): number {
    let count = 0;
    this.#bytes -= this.#use(() =>
      inTransaction(this.#database, () => {
        const bytes = this.#delete(
          'WHERE rank = ? AND waiting IN (SELECT id FROM waiting WHERE share = ?)',
          RANK.state,
          share,
        );
        const moved = this.#database.prepare('UPDATE waiting SET share = ? WHERE share = ?').run(to, share);
        count = Number(moved.changes);
        return bytes;
      }),
    );
    return count;
  }

  /** Drops events until so many bytes are free, and returns them; never drops memory. */
  drop(bytes: number): readonly NewRecord[] {
    const dropped: NewRecord[] = [];
    let freed = 0;
    this.#use(() =>
      inTransaction(this.#database, () => {
        const oldest = this.#database
          .prepare('SELECT * FROM item WHERE rank < ? ORDER BY rank, id')
          .iterate(RANK.state);
        const ids: number[] = [];
        for (const row of oldest) {
          if (freed >= bytes) break;
          if ([this.#underWay, this.#sent].some((kept) => kept.has(Number(row['waiting'])))) continue;
          freed += Number(row['bytes']);
          ids.push(Number(row['id']));
          dropped.push(asRecord(row));
        }
        const remove = this.#database.prepare('DELETE FROM item WHERE id = ?');
        for (const id of ids) remove.run(id);
      }),
    );
    this.#bytes -= freed;
    return dropped;
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
    const version = Number(this.#database.prepare('PRAGMA user_version').get()?.['user_version']);
    if (version > VERSION)
      throw new EventLogError(
        'bad-format',
        `outbox ${this.file} was written by a newer version: update pgherald, or remove the file`,
      );
    if (version === 0) {
      this.#database.exec(`${FORMAT}; PRAGMA user_version = ${VERSION}`);
      this.#database.prepare('INSERT INTO instance VALUES (?)').run(randomUUID());
    }
    return String(this.#database.prepare('SELECT id FROM instance').get()?.['id']);
  }

  #delete(where: string, ...parameters: (string | number)[]): number {
    const bytes = this.#database.prepare(`SELECT coalesce(sum(bytes), 0) AS n FROM item ${where}`).get(...parameters)?.[
      'n'
    ];
    this.#database.prepare(`DELETE FROM item ${where}`).run(...parameters);
    return Number(bytes);
  }

  #use<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asEventLogError(error, this.file);
    }
  }
}
