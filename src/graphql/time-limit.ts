import type { Deadline } from '../store/deadline.ts';
import { callerError } from './caller-error.ts';

/** A deadline so many milliseconds from now. When it is over, checking it throws a coded error. */
export function deadlineIn(milliseconds: number, now: () => number = () => performance.now()): Deadline {
  const end = now() + milliseconds;
  return {
    check() {
      if (now() <= end) return;
      const message = `The operation took longer than ${milliseconds / 1000} s and was stopped. Ask for less at once.`;
      throw callerError('TIME_LIMIT', message);
    },
  };
}
