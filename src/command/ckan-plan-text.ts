import { type CkanPlan, changesAnything, type ResourceChange } from '../ckan/ckan-plan.ts';
import { sizeText } from '../ckan/size-text.ts';
import type { WantedDataset, WantedResource } from '../ckan/wanted-dataset.ts';
import type { Message } from '../text/diagnostic.ts';
import type { Language } from './options.ts';

/** How people call the fields of CKAN. */
const FIELDS: Readonly<Record<string, Message>> = {
  title: { ja: 'タイトル', en: 'title' },
  notes: { ja: '説明', en: 'description' },
  url: { ja: 'URL', en: 'URL' },
  version: { ja: '版', en: 'version' },
  author: { ja: '作成者', en: 'author' },
  maintainer: { ja: '管理者', en: 'maintainer' },
  maintainer_email: { ja: '管理者のメールアドレス', en: "maintainer's e-mail" },
  license_id: { ja: 'ライセンス', en: 'licence' },
  tags: { ja: 'タグ', en: 'tags' },
  name: { ja: '名前', en: 'name' },
  description: { ja: '説明', en: 'description' },
  size: { ja: 'サイズ', en: 'size' },
  hash: { ja: 'ハッシュ', en: 'hash' },
};

/** A plan in plain words, a line for each change. Ends in a line feed. */
export function planText(plan: CkanPlan, wanted: WantedDataset, site: string, language: Language): string {
  const lines = [
    headOf(plan, wanted, site),
    ...fieldLines(plan),
    ...plan.resources.flatMap((change) => resourceLine(change) ?? []),
    ...leftLines(plan),
    changesAnything(plan)
      ? {
          ja: '反映するには：renkei ckan push（同じオプション）',
          en: 'To carry this out: renkei ckan push, with the same options',
        }
      : { ja: '変更はありません。', en: 'Nothing to change.' },
  ];
  return lines.map((line) => `${line[language]}\n`).join('');
}

/** A plan as JSON, for programs. Ends in a line feed. */
export function planJson(plan: CkanPlan, { fields: { name } }: WantedDataset, site: string): string {
  const resources = plan.resources.map((change) => {
    const resource = 'wanted' in change ? change.wanted.resource : { uri: change.found.uri, name: change.found.name };
    const id = 'found' in change ? { id: change.found.id } : {};
    const fields = change.kind === 'describe' ? { fields: Object.keys(change.fields) } : {};
    const isUpload = 'wanted' in change && change.wanted.file !== undefined;
    return { change: change.kind, ...id, uri: resource.uri, name: resource.name, upload: isUpload, ...fields };
  });
  const dataset = plan.found ? (Object.keys(plan.fields).length > 0 ? 'change' : 'same') : 'create';
  const summary = {
    site,
    name,
    dataset,
    fields: plan.found ? plan.fields : {},
    changes: changesAnything(plan),
    resources,
  };
  return `${JSON.stringify(summary, undefined, 2)}\n`;
}

function headOf({ found }: CkanPlan, { fields, isPrivate }: WantedDataset, site: string): Message {
  const where = `${site}/dataset/${fields.name}`;
  if (found) {
    const seen = found.isPrivate ? { ja: '、非公開のまま', en: ', stays private' } : { ja: '', en: '' };
    return { ja: `データセット（既にあります${seen.ja}）：${where}`, en: `Dataset (is there${seen.en}): ${where}` };
  }
  return {
    ja: `データセットを新しく作ります（${isPrivate ? '非公開' : '公開'}）：${where}`,
    en: `A new dataset (${isPrivate ? 'private' : 'public'}): ${where}`,
  };
}

function fieldLines({ found, fields }: CkanPlan): Message[] {
  if (!found) return [];
  return Object.entries(fields).map(([field, value]) => ({
    ja: `  ~ ${nameOf(field).ja}を更新${shown(value)}`,
    en: `  ~ ${nameOf(field).en} changes${shown(value)}`,
  }));
}

function resourceLine(change: ResourceChange): Message | undefined {
  switch (change.kind) {
    case 'add':
      return {
        ja: `  + ${change.wanted.resource.name}を追加（${how(change.wanted).ja}）`,
        en: `  + ${change.wanted.resource.name} is added (${how(change.wanted).en})`,
      };
    case 'replace':
      return {
        ja: `  ~ ${change.wanted.resource.name}の内容を更新（${how(change.wanted).ja}）`,
        en: `  ~ ${change.wanted.resource.name} gets new contents (${how(change.wanted).en})`,
      };
    case 'describe':
      return describeLine(change);
    case 'remove':
      return {
        ja: `  - ${change.found.name}を削除（公開データからなくなったもの）`,
        en: `  - ${change.found.name} is removed (no longer published)`,
      };
    case 'same':
    case 'foreign':
      return undefined;
  }
}

function describeLine({ wanted, fields }: Extract<ResourceChange, { readonly kind: 'describe' }>): Message {
  const named = Object.keys(fields).flatMap((field) => (field in FIELDS ? [nameOf(field)] : []));
  return {
    ja: `  ~ ${wanted.resource.name}の${named.map(({ ja }) => ja).join('、')}を更新`,
    en: `  ~ ${wanted.resource.name}: ${named.map(({ en }) => en).join(', ')} changes`,
  };
}

/** What stays as it is. */
function leftLines({ resources, otherTags }: CkanPlan): Message[] {
  const same = resources.filter(({ kind }) => kind === 'same').length;
  const foreign = resources.flatMap((each) => (each.kind === 'foreign' ? [each.found.name || each.found.id] : []));
  return [
    ...(same > 0 ? [{ ja: `  = 変更のないリソース：${same}件`, en: `  = resources that stay: ${same}` }] : []),
    ...(foreign.length > 0
      ? [
          {
            ja: `  = サイトで足されたリソースには触れません：${foreign.join('、')}`,
            en: `  = resources that others put there are left alone: ${foreign.join(', ')}`,
          },
        ]
      : []),
    ...(otherTags.length > 0
      ? [
          {
            ja: `  = サイトで足されたタグは残します：${otherTags.join('、')}`,
            en: `  = tags that others put there stay: ${otherTags.join(', ')}`,
          },
        ]
      : []),
  ];
}

function how({ file, resource }: WantedResource): Message {
  if (!file) return { ja: `リンク：${resource.url}`, en: `link: ${resource.url}` };
  const what = `${file.name}, ${sizeText(file.bytes)}`;
  return { ja: `アップロード：${what}`, en: `upload: ${what}` };
}

function nameOf(field: string): Message {
  return FIELDS[field] ?? { ja: field, en: field };
}

/** A short value; long texts are not shown. */
function shown(value: unknown): string {
  return typeof value === 'string' && value.length <= 60 && !value.includes('\n') ? `: ${value}` : '';
}
