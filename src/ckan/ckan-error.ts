import type { Message } from '../text/diagnostic.ts';
import { fillMessage } from '../text/fill-message.ts';
import { CKAN_MESSAGES, type CkanMessageCode } from './ckan-message.ts';

/** Whether asking again may help, and when. */
export interface Again {
  readonly transient?: boolean;
  /** Seconds that the site asks to wait. */
  readonly retryAfter?: number | undefined;
}

/** Why something could not be done with a CKAN site. `said` is for people; nothing of the token is ever in it. */
export class CkanError extends Error {
  readonly code: CkanMessageCode;
  readonly said: Message;
  /** Whether the same may go well a little later. */
  readonly transient: boolean;
  readonly retryAfter: number | undefined;

  constructor(code: CkanMessageCode, detail: Readonly<Record<string, string | number>> = {}, again: Again = {}) {
    const said = fillMessage(CKAN_MESSAGES[code], detail);
    super(said.en);
    this.name = 'CkanError';
    this.code = code;
    this.said = said;
    this.transient = again.transient ?? false;
    this.retryAfter = again.retryAfter;
  }
}
