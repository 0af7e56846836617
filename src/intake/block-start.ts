const NUMBER = '[0-9０-９一二三四五六七八九十百]{1,4}';
const SIGN = `(?:${NUMBER}|[ア-ンａ-ｚa-zⅰ-ⅹi-v])`;
const STARTS = [
  `第${NUMBER}[条章節款](?:の${NUMBER})*(?:[ \\u3000]|$)`,
  `別表(?:第?${NUMBER})?[ \\u3000]*(?:[（(].{1,60}[）)])?$`,
  '附[ \\u3000]*則[ \\u3000]*(?:[（(]|$)',
  `[（(]${SIGN}[）)]`,
  '[①-⑳⑴-⒇○◎●・]',
  '[-−‐][ \\u3000]',
  `${SIGN}[ \\u3000．.]`,
  '[甲乙丙丁][ \\u3000]',
  '[（(][^（）()「」。]{1,30}[）)]$',
  '(?:令和|平成)[ \\u3000]*[0-9０-９元一二三四五六七八九十]+[ \\u3000]*年[^。、]{1,12}日$',
].join('|');
const BLOCK_START = new RegExp(`^[ \\u3000]*(?:${STARTS})`, 'u');

/** Whether a line begins something of its own (a marker, a caption, a date, a party), so that it does not go on with the line above. */
export function startsBlock(line: string): boolean {
  return BLOCK_START.test(line);
}
