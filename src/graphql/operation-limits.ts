import type { Budget } from '../http/budget.ts';
import { DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.ts';

/** What one operation may cost. */
export interface OperationLimits {
  readonly document: DocumentLimits;
  /** The most things that it may be able to give, counted before it runs. */
  readonly cost: number;
  /** How long it may take. */
  readonly milliseconds: number;
  /** How many things one client may ask for within a minute; without it, as many as it likes. */
  readonly budget?: Budget;
}

/** The limits of a server of public data that is not set up otherwise. */
export const OPERATION_LIMITS: OperationLimits = { document: DOCUMENT_LIMITS, cost: 1_000_000, milliseconds: 10_000 };
