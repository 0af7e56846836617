import type { World } from './world.ts';

/** Fails if the item does not hold. */
export type Check = (world: World) => Promise<void> | void;

/** One item of the checklists by which publishers of linked data are judged. */
export interface Item {
  /** Of the list that it comes from, and its name there: `BP-19`, `FOOPS-VER2`. */
  readonly id: string;
  /** What must hold. */
  readonly says: string;
  readonly check?: Check;
  /** What must be made first: the check fails until then. */
  readonly pending?: string;
  /** Why it cannot be judged without a public deployment. */
  readonly deployment?: string;
  /** Why it does not concern these data. */
  readonly notApplicable?: string;
}

/** An item that holds. */
export function holds(id: string, says: string, check: Check): Item {
  return { id, says, check };
}

/** An item that will hold once `pending` is done, and not before: when it does, it has to be told by {@link holds}. */
export function pending(issue: string, id: string, says: string, check: Check): Item {
  return { id, says, check, pending: issue };
}

/** An item that only a server on the public web can be judged by. */
export function deployment(id: string, says: string, reason: string): Item {
  return { id, says, deployment: reason };
}

/** An item that does not concern these data. */
export function notApplicable(id: string, says: string, reason: string): Item {
  return { id, says, notApplicable: reason };
}
