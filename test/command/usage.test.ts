import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renkei, temporaryData, temporaryFolder } from '../support/command.ts';

const COMMANDS = ['build', 'mint', 'extract', 'validate', 'text', 'serve', 'release', 'export', 'bundle'] as const;
const CLI = join(import.meta.dirname, '../../dist/cli.js');

describe('renkei', () => {
  it('lists its commands in its help', async () => {
    const { code, out } = await renkei(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it.each(COMMANDS)('%s --help describes its options and has examples that begin with it', async (command) => {
    const { code, out, err } = await renkei([command, '--help', '--lang', 'en']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('--data <folder>');
    // Values in examples are Japanese where people will write Japanese.
    expect(out.slice(0, out.indexOf('\nExamples:\n'))).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}]/u);
    const examples = out.slice(out.indexOf('\nExamples:\n')).match(/^ {2}\$ renkei .*$/gm) ?? [];
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.every((example) => example.startsWith(`  $ renkei ${command}`))).toBe(true);
  });

  const MISUSE: readonly (readonly string[])[] = [
    ['publish'],
    ['build', 'something'],
    ['build', '--no-such-option'],
    ['build', '--out', ''],
    ['build', '--data', ''],
    ['build', '--lang', 'fr'],
    ['mint'],
    ['extract'],
    ['extract', 'x.txt', '--format', 'xml'],
    ['extract', 'x.txt', '--base', 'nonsense'],
    ['extract', 'x.txt', '--time-limit', '0'],
    ['extract', 'x.txt', '--report', 'report.pdf'],
    ['registry', '--facts', 'x'],
    ['mint', 'slug', '--base', 'https://x.jp'],
    ['text'],
    ['text', ''],
    ['serve', '--port', 'http'],
    ['serve', '--port', '70000'],
    ['export'],
    ['export', 'x', '--public-url', 'https://example.jp/%E9%80%A3/'],
    ['export', 'x', '--public-url', 'https://example.jp/$1/'],
    ['export', 'x', '--forms', 'ttl,html'],
    ['release', '1.0', '--on', '2027-04-01', '--notes-ja', 'x'],
    ['release', '1.1.0', '--on', '1.4.2027', '--notes-ja', 'x'],
    ['release', '1.1.0', '--on', '2027-04-01'],
    ['serve', '--public-url', 'data.example.jp'],
    ['serve', '--public-url', 'https://data.example.jp/?a=b'],
    ['serve', '--public-url', 'ftp://data.example.jp/'],
    ['serve', '--report-url', 'http://example.jp/report'],
    ['serve', '--report-url', 'mailto:'],
    ['serve', '--report-url', 'javascript:alert(1)'],
    ['serve', '--trusted-proxies', '-1'],
    ['serve', '--trusted-proxies', 'all'],
    ['serve', '--metrics-for', 'prometheus.example.jp'],
    ['serve', '--endpoint', 'sparql.example.jp'],
    ['serve', '--endpoint', 'https://user:word@sparql.example.jp/'],
    ['serve', '--endpoint', 'https://sparql.example.jp/', '--endpoint-version', 'a b'],
    ['serve', '--endpoint', 'https://sparql.example.jp/', '--data', 'data'],
    ['serve', '--endpoint', 'https://sparql.example.jp/', '--report-url', 'mailto:a@example.jp'],
    ['serve', '--endpoint-version', 'v1'],
  ];
  it.each(MISUSE)('%j %j %j %j is wrong usage: exit 2, what is wrong, and where the help is', async (...args) => {
    const { code, out, err } = await renkei(args.includes('--lang') ? args : [...args, '--lang', 'en']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(args.includes('--lang') ? /^エラー：/ : /^error: /);
    if (!args.includes('--lang')) expect(err).toMatch(/\n\(renkei (?:\w+ )?--help shows how it is used\)\n$/);
    const japanese = await renkei(args);
    expect(japanese).toMatchObject({ code: 2, out: '' });
    expect(japanese.err).toMatch(/^エラー：.*[ぁ-ん].*。?\S*\n（使い方：renkei (?:\w+ )?--help）\n$/);
    expect(japanese.err).not.toMatch(/error|missing|invalid|unknown/);
  });

  it('leads to the help of the command that was meant, and repeats no password', async () => {
    expect((await renkei(['bundle', 'x.txt'])).err).toContain('（使い方：renkei bundle --help）');
    expect((await renkei(['publish'])).err).toContain('（使い方：renkei --help）');
    const { code, err } = await renkei(['ckan', 'plan', '--url', 'https://kikaku:himitsu@ckan.example.jp']);
    expect(code).toBe(2);
    expect(err).toContain('「https://…@ckan.example.jp」は使えません');
    expect(err).toContain('（使い方：renkei ckan plan --help）');
  });

  it('shows its help in Japanese, aligned, unless English is asked for', async () => {
    const japanese = await renkei(['--help']);
    expect(japanese).toMatchObject({ code: 0, err: '' });
    expect(japanese.out).toMatch(/^使い方: renkei /);
    for (const command of COMMANDS) expect(japanese.out).toMatch(new RegExp(`^  ${command} .*[ぁ-ん]`, 'm'));
    expect((await renkei(['extract', '--help'])).out).toMatch(/^ {2}--format <format> +出力の形式 .*使える値/m);
    expect((await renkei(['--lang', 'en', 'extract', '--help'])).out).toMatch(/^Usage: renkei extract/);
    expect((await renkei(['extract', '--help', '--lang=en'])).out).toMatch(/^Usage: renkei extract/);
  });

  it('takes the language from before a command, too', async () => {
    const { err } = await renkei(['--lang', 'en', 'extract', 'gone.txt']);
    expect(err).toBe('gone.txt: no such file or folder\n');
  });

  it('guesses what was meant', async () => {
    expect((await renkei(['extrat'])).err).toContain('コマンド「extrat」はありません。extract ではありませんか。');
    expect((await renkei(['extract', 'x', '--formt', 'json'])).err).toContain('--format ではありませんか。');
  });

  it('serve tells in the language asked for why it cannot', async () => {
    const folder = await temporaryFolder();
    const japanese = await renkei(['serve', '--data', folder]);
    expect(japanese).toMatchObject({ code: 1, err: expect.stringContaining('公開するデータがありません') });
    const english = await renkei(['serve', '--data', folder, '--lang', 'en']);
    expect(english).toMatchObject({ code: 1, err: expect.stringMatching(/^renkei: No published dataset/) });
  });

  it('without a command shows its help as wrong usage', async () => {
    expect(await renkei([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('使い方: renkei') });
  });

  it('is not kept from building by a PORT meant for something else, but serve refuses it', async () => {
    const environment = { PORT: 'tcp://10.0.0.1:80' };
    expect(await renkei(['validate', '--data', await temporaryData()], environment)).toMatchObject({ code: 0 });
    expect(await renkei(['serve'], environment)).toMatchObject({ code: 2, err: expect.stringContaining('PORT') });
  });

  it('says so of a data folder that is not there, or is a file', async () => {
    const nowhere = join(await temporaryFolder(), 'nowhere');
    for (const args of [['build'], ['mint', 'x'], ['extract', 'x'], ['validate'], ['validate', 'x'], ['text', 'x']]) {
      for (const data of [nowhere, CLI]) {
        const { code, out, err } = await renkei([...args, '--data', data, '--lang', 'en']);
        expect({ code, out }, args.join(' ')).toEqual({ code: 1, out: '' });
        expect(err).toMatch(
          /no such file or folder|there is no such folder|no dataset|not a folder|a folder is needed/i,
        );
      }
    }
  });

  it('runs as a program, also when its reader stops reading', () => {
    expect(existsSync(CLI), 'npm test builds first').toBe(true);
    const help = spawnSync(process.execPath, [CLI, '--help', '--lang', 'en'], { encoding: 'utf8' });
    expect(help).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Usage: renkei') });
    expect(spawnSync(process.execPath, [CLI, 'nonsense'], { encoding: 'utf8' }).status).toBe(2);
    const piped = spawnSync(
      'sh',
      [
        '-c',
        `"${process.execPath}" "${CLI}" extract --format trig "$0" | head -n 1`,
        join(CLI, '../../data/source/kumamoto-arao-2025/document.txt'),
      ],
      { encoding: 'utf8' },
    );
    expect(piped).toMatchObject({ status: 0, stderr: expect.stringMatching(/^■ .*document\.txt（正常）\n/) });
    expect(piped.stderr).not.toContain('EPIPE');
  });
});
