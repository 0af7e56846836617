import type { Quad } from '@rdfjs/types';
import { dcterms, dqv, rdf, xsd } from '../rdf/namespace.ts';
import { literal, namedNode } from '../rdf/term.ts';
import type { PublishedFacts } from './dcat-place.ts';
import { about, linksTo, type Property, textIn } from './statement.ts';

/** What is counted of the findings of the shapes. */
const METRICS = [
  {
    name: 'violations',
    title: { ja: '形の定め（SHACL）への違反の数', en: 'Number of violations of the shapes (SHACL)' },
  },
  {
    name: 'warnings',
    title: { ja: '形の定め（SHACL）による注意の数', en: 'Number of warnings of the shapes (SHACL)' },
  },
] as const;

/** What the shapes found when the dataset was built (https://www.w3.org/TR/vocab-dqv/); nothing where it was not kept. */
export function qualityStatements({ dataset, quality }: PublishedFacts): Quad[] {
  if (quality === undefined) return [];
  return METRICS.flatMap(({ name, title }) => {
    const measurement = `${dataset}#${name}`;
    const metric = `${dataset}#count-of-${name}`;
    const value: Property = [dqv.value, literal(String(quality[name]), xsd.integer)];
    return [
      ...about(namedNode(dataset), linksTo(dqv.hasQualityMeasurement, measurement)),
      ...about(namedNode(measurement), [
        [rdf.type, dqv.QualityMeasurement],
        ...linksTo(dqv.isMeasurementOf, metric),
        ...linksTo(dqv.computedOn, dataset),
        value,
      ]),
      ...about(namedNode(metric), [
        [rdf.type, dqv.Metric],
        ...textIn(dcterms.title, title),
        [dqv.expectedDataType, xsd.integer],
      ]),
    ];
  });
}
