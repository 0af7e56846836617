import type { Message } from '../text/diagnostic.ts';
import type { Io } from './io.ts';
import type { Language } from './options.ts';

/** Writes a message and a line feed, in the language of the report. */
export function say(stream: Io['stderr'], language: Language, message: Message): void {
  stream.write(`${message[language]}\n`);
}
