/** A limit of one operation's time. */
export interface Deadline {
  /** Throws when the time is over: what it throws ends the operation. */
  check(): void;
}
