/** Whether a line of text goes on: it does not end as sentences, brackets and quotes do. Headings do not end so either: what follows them decides. */
export function isUnfinished(text: string): boolean {
  return !/[。．」』）)】〕］\]]$/u.test(text.trim());
}
