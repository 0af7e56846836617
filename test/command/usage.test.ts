import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renkei, temporaryData, temporaryFolder } from '../support/command.ts';

const COMMANDS = ['build', 'mint', 'extract', 'validate', 'text', 'serve'] as const;
const CLI = join(import.meta.dirname, '../../dist/cli.js');

describe('renkei', () => {
  it('lists its commands in its help', async () => {
    const { code, out } = await renkei(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it.each(COMMANDS)('%s --help describes its options and has examples that begin with it', async (command) => {
    const { code, out, err } = await renkei([command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('--data <folder>');
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
    ['mint', 'slug', '--base', 'https://x.jp'],
    ['text'],
    ['text', ''],
    ['serve', '--port', 'http'],
    ['serve', '--port', '70000'],
  ];
  it.each(MISUSE)('%j %j %j %j is wrong usage: exit 2, what is wrong, and where the help is', async (...args) => {
    const { code, out, err } = await renkei(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^error: /);
    expect(err).toContain('(renkei --help shows the commands)');
  });

  it('without a command shows its help as wrong usage', async () => {
    expect(await renkei([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: renkei') });
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
        const { code, out, err } = await renkei([...args, '--data', data]);
        expect({ code, out }, args.join(' ')).toEqual({ code: 1, out: '' });
        expect(err).toMatch(
          /no such file or folder|there is no such folder|no dataset|not a folder|a folder is needed/i,
        );
      }
    }
  });

  it('runs as a program, also when its reader stops reading', () => {
    expect(existsSync(CLI), 'npm test builds first').toBe(true);
    const help = spawnSync(process.execPath, [CLI, '--help'], { encoding: 'utf8' });
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
    expect(piped.stderr).toBe('');
  });
});
