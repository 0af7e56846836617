import { describe, expect, it } from 'vitest';
import { reportText, summary } from '../../src/shacl/report.ts';
import { validate } from '../../src/shacl/validate.ts';
import { turtle } from '../support/turtle.ts';

const shapes = turtle`
  rksh:Party a sh:NodeShape ; sh:targetClass rk:Party ; sh:property rksh:Party-name , rksh:Party-ordinal .
  rksh:Party-name sh:path rk:nameAsWritten ; sh:minCount 1 ; sh:severity sh:Warning ;
    sh:message "当事者の名称がありません。"@ja , "The party has no name."@en .
  rksh:Party-ordinal sh:path rk:ordinal ; sh:datatype xsd:integer ;
    sh:message "順序は整数で書きます。"@ja , "The ordinal must be an integer."@en .`;
const report = await validate(turtle`<https://w3id.org/renkei/id/x> a rk:Party ; rk:ordinal "一"@ja .`, shapes);

describe('reportText', () => {
  it('tells in Japanese what is wrong, where, and what to do', () => {
    expect(reportText(report, { language: 'ja' })).toBe(`違反: 順序は整数で書きます。
  対象: <https://w3id.org/renkei/id/x>
  プロパティ: rk:ordinal
  値: "一"@ja
  シェイプ: rksh:Party-ordinal
  対処: 値の書き方とデータ型を確かめてください。日付は「2025-03-27」のように書きます。

注意: 当事者の名称がありません。
  対象: <https://w3id.org/renkei/id/x>
  プロパティ: rk:nameAsWritten
  シェイプ: rksh:Party-name
  対処: 足りない値を補ってください。元の文書にもない場合は、ないことを確かめてください。

違反 1件、注意 1件
`);
  });

  it('tells the same in English, with places that the caller knows', () => {
    const where = () => ['document.txt:12:3'];
    expect(reportText(report, { language: 'en', where })).toContain(`violation: The ordinal must be an integer.
  document.txt:12:3
  node: <https://w3id.org/renkei/id/x>
  property: rk:ordinal
`);
    expect(summary(report, 'en')).toBe('1 violation, 1 warning');
  });

  it('says so when there is nothing to say', () => {
    const empty = { conforms: true, results: [] };
    expect(reportText(empty, { language: 'ja' })).toBe('問題はありません。\n');
    expect(summary(empty, 'en')).toBe('No problems found.');
  });

  it('cuts long values between characters', async () => {
    const long = await validate([...turtle`ex:p a rk:Party ; rk:ordinal "${'𠮷'.repeat(100)}" .`], shapes);
    expect(reportText(long, { language: 'ja' })).toContain(`  値: "${'𠮷'.repeat(79)}…\n`);
  });
});
