import type { NamedNode, Quad } from '@rdfjs/types';
import { dcterms, rdf, skos, xsd } from '../rdf/namespace.ts';
import { literal, namedNode, quad } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { CodeListRow } from './code-list.ts';
import { localGovernmentIri, prefectureCode } from './local-government-code.ts';
import { dayBefore, type SuccessionRow } from './succession-list.ts';

/** The list of codes that was read, at its commit; it was made from 総務省「全国地方公共団体コード」. See data/registry/README.md for the licences. */
export const codeListSource = namedNode(
  'https://github.com/nojimage/local-gov-code-jp/blob/a14eb2b84eefb7e50ee76f83f5dbdb4f8a68e195/cities.json',
);

const jpcity = 'https://github.com/UchidaMizuki/jpcity/blob/8da2a1b7ab47cea0fd3f5de768a29e0305fe02f2/data-raw';
/** The list of changes of municipalities that was read, at its commit: e-Stat「市区町村を探す」廃置分合等情報 as published in jpcity. */
export const successionSource = namedNode(`${jpcity}/absorption_separation.rds`);
/** The list of areas that the counties were read from: e-Stat「市区町村を探す」標準地域コード as published in jpcity. */
export const countySource = namedNode(`${jpcity}/areacode_end.rds`);

/** A municipality of the code list, with its county where one is known. */
export function municipalityToQuads(row: CodeListRow, county: string | undefined): Quad[] {
  const subject = namedNode(localGovernmentIri(row.code6));
  return [
    ...describe(subject, row, codeListSource),
    ...(county === undefined
      ? []
      : [quad(subject, rk.county, literal(county, 'ja')), quad(subject, dcterms.source, countySource)]),
  ];
}

/** The prefecture of a row of the code list, which gives its name and its number; the rest of its code follows from them. */
export function prefectureToQuads({ code6, prefecture }: CodeListRow): Quad[] {
  const code = prefectureCode(code6);
  const subject = namedNode(localGovernmentIri(code));
  return [
    quad(subject, rdf.type, rk.LocalGovernment),
    quad(subject, rdf.type, rk.Prefecture),
    quad(subject, rk.code6, literal(code)),
    quad(subject, rk.name, literal(prefecture, 'ja')),
    quad(subject, dcterms.source, codeListSource),
  ];
}

/**
 * What one row of the list of changes says: a body that ended, with its last day and the link to its successor; for a change of name under the same code, the
 * former name. A successor whose code was new exists under it since that day.
 */
export function successionToQuads(row: SuccessionRow): Quad[] {
  const subject = namedNode(localGovernmentIri(row.code6));
  const source = quad(subject, dcterms.source, successionSource);
  if (row.code6 === row.successorCode6) return [source, quad(subject, skos.altLabel, literal(row.name, 'ja'))];
  const successor = namedNode(localGovernmentIri(row.successorCode6));
  const opening = [
    quad(successor, rk.validFrom, literal(row.changedOn, xsd.date)),
    quad(successor, dcterms.source, successionSource),
  ];
  return [
    ...describe(subject, row, successionSource),
    ...(row.county === '' ? [] : [quad(subject, rk.county, literal(row.county, 'ja'))]),
    quad(subject, rk.validUntil, literal(dayBefore(row.changedOn), xsd.date)),
    quad(subject, rk.succeededBy, successor),
    ...(row.isNewCode ? opening : []),
  ];
}

function describe(
  subject: NamedNode,
  { code6, name, kana }: Pick<CodeListRow, 'code6' | 'name' | 'kana'>,
  source: NamedNode,
): Quad[] {
  return [
    quad(subject, rdf.type, rk.LocalGovernment),
    quad(subject, rdf.type, rk.Municipality),
    quad(subject, rk.code6, literal(code6)),
    quad(subject, rk.name, literal(name, 'ja')),
    quad(subject, rk.reading, literal(kana, 'ja-hira')),
    quad(subject, rk.prefecture, namedNode(localGovernmentIri(prefectureCode(code6)))),
    quad(subject, dcterms.source, source),
  ];
}
