import { Command, type ErrorOptions, Help, type Option } from 'commander';
import stringWidth from 'string-width';
import type { Language } from './options.ts';

/** What commander's own titles of a help page are in Japanese. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '使い方:',
  'Arguments:': '引数:',
  'Options:': 'オプション:',
  'Commands:': 'コマンド:',
};

/** Commander's errors, as it words them, and what they are in Japanese. `$1` … stand for what the pattern caught. */
const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.*)'$/su, '引数「$1」がありません。'],
  [/^error: option '(.*)' argument missing$/su, 'オプション「$1」に値がありません。'],
  [/^error: required option '(.*)' not specified$/su, 'オプション「$1」が必要です。'],
  [/^error: option '(.*)' cannot be used with option '(.*)'$/su, 'オプション「$1」は「$2」と一緒に使えません。'],
  [/^error: unknown option '([^']*)'(.*)$/su, 'オプション「$1」はありません。$2'],
  [/^error: unknown command '([^']*)'(.*)$/su, 'コマンド「$1」はありません。$2'],
  [/^error: too many arguments.* Expected (\d+) .* got (\d+)\.$/su, '引数が多すぎます（$1個までのところ$2個）。'],
  [/^error: option '(.*?)' argument '(.*?)' is invalid\. (.*)$/su, 'オプション「$1」の値「$2」は使えません。$3'],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. (.*)$/su,
    '引数「$2」の値「$1」は使えません。$3',
  ],
];

/** Parts of these errors that commander words as well. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\n?\(Did you mean one of (.*)\?\)/su, '$1 のいずれかではありませんか。'],
  [/\n?\(Did you mean (.*)\?\)/su, '$1 ではありませんか。'],
  [/Allowed choices are (.*)\./su, '使える値は $1 です。'],
];

/** A command of commander whose help pages and errors are in the language of its user. */
export class LocalCommand extends Command {
  readonly language: Language;

  constructor(name: string | undefined, language: Language) {
    super(name);
    this.language = language;
    const help = { ja: '使い方を表示する', en: 'show how it is used' };
    this.helpOption('-h, --help', help[language]);
  }

  override createCommand(name?: string): LocalCommand {
    return new LocalCommand(name, this.language);
  }

  override createHelp(): Help {
    return Object.assign(new LocalHelp(this.language), this.configureHelp());
  }

  override error(message: string, options?: ErrorOptions): never {
    const help = `${namesOf(this).join(' ')} --help`;
    this.showHelpAfterError({ ja: `（使い方：${help}）`, en: `(${help} shows how it is used)` }[this.language]);
    const safe = withoutUser(message);
    return super.error(this.language === 'ja' ? inJapanese(safe) : safe, options);
  }
}

/** A help page in one language; columns are measured as a terminal shows them. */
class LocalHelp extends Help {
  readonly #language: Language;

  constructor(language: Language) {
    super();
    this.#language = language;
  }

  override displayWidth(text: string): number {
    return stringWidth(text);
  }

  override styleTitle(title: string): string {
    return this.#language === 'ja' ? (TITLES[title] ?? title) : title;
  }

  override optionDescription(option: Option): string {
    const description = super.optionDescription(option);
    if (this.#language === 'en') return description;
    return description.replace('choices: ', '使える値: ').replace('default: ', '省略時: ');
  }
}

/** A command as it is typed. */
function namesOf(command: Command): string[] {
  return [...(command.parent ? namesOf(command.parent) : []), command.name()];
}

/** An error without the user name and password in a URL that was given. */
function withoutUser(message: string): string {
  return message.replaceAll(/(:\/\/)[^/\s?#']*@/gu, '$1…@');
}

function inJapanese(message: string): string {
  const [pattern, words] = ERRORS.find(([each]) => each.test(message)) ?? [];
  const said = pattern && words ? `エラー：${message.replace(pattern, words)}` : message;
  return PARTS.reduce((text, [part, by]) => text.replace(part, by), said);
}
