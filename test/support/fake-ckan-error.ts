/** What CKAN answers when an action fails: status and the value of `error`; a bare string is the whole body. */
export class ActionError extends Error {
  readonly status: number;
  readonly error: unknown;

  constructor(status: number, error: unknown) {
    super(JSON.stringify(error));
    this.status = status;
    this.error = error;
  }
}

/** What CKAN says of values that it does not take: messages by field. */
export function invalid(errors: Readonly<Record<string, unknown>>): ActionError {
  return new ActionError(409, { ...errors, __type: 'Validation Error' });
}

/** What CKAN says of what is not there. */
export function notFound(): ActionError {
  return new ActionError(404, { message: 'Not found', __type: 'Not Found Error' });
}

/** What CKAN says to those who may not: `user` is empty for nobody, and for a token that it does not know. */
export function forbidden(user: string, what: string): ActionError {
  const message = `Access denied: User ${user} not authorized to ${what}`;
  return new ActionError(403, { __type: 'Authorization Error', message });
}
