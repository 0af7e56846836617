import { readFile } from 'node:fs/promises';
import { writeFileWhole } from '../files/write-files.ts';
import { compareCodePoints } from '../rdf/term.ts';

/**
 * Why and since when an agreement is no longer published. Its IRI answers 410 and is never used again. Entered by hand, beside the key:
 * `"withdrawn": { "on": "2026-11-22", "reason": { "ja": "…", "en": "…" } }`.
 */
export interface Withdrawal {
  /** ISO day. */
  readonly on: string;
  readonly reason: { readonly ja: string; readonly en?: string };
}

/** An agreement's identity: `key` is the end of its IRI, `{base}id/agreement/{key}`, so that a ledger serves whatever base a publisher has. */
export interface LedgerEntry {
  readonly key: string;
  readonly withdrawn?: Withdrawal;
}

/** What the ledger holds, by slug: the name of the folder under `data/source/`. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/** A ledger that is not what `renkei mint` writes. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}

/** Reads `data/registry/ledger.json`; an absent file is an empty ledger. Throws a {@link LedgerError} for anything else that is not a ledger. */
export async function readLedger(file: string): Promise<Ledger> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{"agreements":{}}';
    throw error;
  });
  const entries = Object.entries(agreementsOf(text, file));
  const keys = new Set(entries.map(([, { key }]) => key));
  if (keys.size < entries.length) throw new LedgerError(`${file}: two slugs have the same key; an IRI is minted once.`);
  return new Map(entries);
}

/** Writes the ledger whole or not at all, sorted by slug. */
export async function writeLedger(file: string, ledger: Ledger): Promise<void> {
  const agreements = Object.fromEntries([...ledger].sort(([a], [b]) => compareCodePoints(a, b)));
  await writeFileWhole(file, `${JSON.stringify({ agreements }, undefined, 2)}\n`);
}

function agreementsOf(text: string, file: string): Record<string, LedgerEntry> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new LedgerError(
      `${file}: not JSON. Restore it from version control: IRIs must not be minted a second time.`,
      {
        cause: error,
      },
    );
  }
  const agreements = (value as { agreements?: unknown } | null)?.agreements;
  if (typeof agreements !== 'object' || agreements === null || !Object.values(agreements).every(isEntry)) {
    throw new LedgerError(
      `${file}: it must be { "agreements": { slug: { "key": "431001-432041/2025-03-27", "withdrawn": { "on": "2026-11-22", "reason": { "ja": "…", "en": "…" } } } } }; "withdrawn" only for what is no longer published.`,
    );
  }
  return agreements as Record<string, LedgerEntry>;
}

function isEntry(value: unknown): value is LedgerEntry {
  const { key, withdrawn } = (value ?? {}) as Partial<LedgerEntry>;
  const isKey = typeof key === 'string' && /^[0-9]{6}(?:-[0-9]{6})+\/\d{4}-\d{2}-\d{2}(?:-\d+)?$/.test(key);
  return isKey && (withdrawn === undefined || isWithdrawal(withdrawn));
}

function isWithdrawal({ on, reason }: Partial<Withdrawal>): boolean {
  const isDay = typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on));
  const texts = Object.entries(reason ?? {});
  const areTexts = texts.every(([language, text]) => /^(?:ja|en)$/.test(language) && typeof text === 'string');
  return isDay && areTexts && texts.some(([language]) => language === 'ja');
}
