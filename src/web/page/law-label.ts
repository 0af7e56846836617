import { dcterms } from '../../rdf/namespace.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import type { PageLanguage } from '../document-view.ts';
import type { Label } from './label.ts';
import type { Reader } from './reader.ts';

/** How a provision of law is cited: `地方自治法第252条の2第1項`. In English the name of the law stays Japanese, unless the data have another. */
export function lawLabel(read: Reader, provision: Resource, language: PageLanguage): Label | undefined {
  const law = read.link(provision, rk.law);
  const title = law && read.text(law, dcterms.title, language);
  if (title === undefined) return undefined;
  const article = read.string(provision, rk.lawArticle)?.split('_') ?? [];
  const paragraph = read.string(provision, rk.lawParagraph);
  const item = read.string(provision, rk.lawItem);
  const [first, ...branches] = article;
  const japanese = [
    first && `第${first}条${branches.map((branch) => `の${branch}`).join('')}`,
    paragraph && `第${paragraph}項`,
    item && `第${item}号`,
  ];
  return { text: `${title.value}${japanese.filter(Boolean).join('')}`, language: title.language };
}
