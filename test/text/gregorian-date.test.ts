import { expect, it } from 'vitest';
import { parseGregorianDate } from '../../src/text/gregorian-date.ts';

it.each([
  ['2020年3月28日', '2020-03-28'],
  ['西暦２０２０年　２月２９日', '2020-02-29'],
  ['2019年2月29日', undefined],
  ['2020年13月1日', undefined],
  ['令和2年3月28日', undefined],
  ['2020年3月', undefined],
])('%s is %s', (text, day) => {
  expect(parseGregorianDate(text)).toBe(day);
});
