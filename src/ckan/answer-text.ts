/** The longest answer that is read, in bytes without compression. What CKAN shows of a dataset with some hundred resources has less than one million. */
export const LONGEST_ANSWER = 8 * 1024 * 1024;

/** The body of an answer as text (UTF-8); `undefined` for one of more than `limit` bytes, of which no more is read. Throws what the connection throws. */
export async function answerText({ body }: Response, limit = LONGEST_ANSWER): Promise<string | undefined> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // Leaving the loop cancels the body, and with it the connection.
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > limit) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
