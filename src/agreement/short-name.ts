/** The prefecture and county that may stand before the name of a municipality: 山口県岩国市, 勇払郡安平町, 島根県邑智郡美郷町. 東諸県郡 is a county. */
const PREFECTURE = /^(?:北海道|東京都|京都府|大阪府|[^都道府県]{2,3}(?<!諸)県)(?=.+[市区町村]$)/u;
const COUNTY = /^.+?郡(?=.+[町村]$)/u;

/** A municipality's name as a text goes on to call it: without the prefecture and the county before it. */
export function shortName(name: string): string {
  return name.replace(PREFECTURE, '').replace(COUNTY, '');
}
