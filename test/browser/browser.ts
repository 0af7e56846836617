import { existsSync } from 'node:fs';
import { afterAll } from 'vitest';
import { loadTool } from '../sparql/tools.ts';

/** The part of a Playwright locator that is used here. */
export interface Locator {
  first(): Locator;
  click(): Promise<void>;
  count(): Promise<number>;
  fill(text: string): Promise<void>;
  getAttribute(name: string): Promise<string | null>;
  innerText(): Promise<string>;
  locator(selector: string): Locator;
  textContent(): Promise<string | null>;
  waitFor(options?: { readonly state?: 'visible' | 'attached' }): Promise<void>;
}

/** The part of a Playwright page that is used here. Scripts for the page are given as text: the compiler knows no browser. */
export interface Page {
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  evaluate<T>(script: string): Promise<T>;
  goto(url: string): Promise<{ status(): number } | null>;
  locator(selector: string): Locator;
  url(): string;
  waitForURL(url: string | RegExp): Promise<void>;
}

/** How the reader of a page has set up the browser. */
export interface ReaderOptions {
  /** `Accept-Language`. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly javaScriptEnabled?: boolean;
}

interface Message {
  type(): string;
  text(): string;
  location(): { readonly url: string };
}

interface Context {
  newPage(): Promise<Page>;
  close(): Promise<void>;
  setDefaultTimeout(milliseconds: number): void;
  on(event: 'console', listener: (message: Message) => void): void;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  on(event: 'weberror', listener: (error: { error(): Error }) => void): void;
}

interface Browser {
  newContext(options: ReaderOptions): Promise<Context>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: {
    launch(options: { executablePath: string; headless: boolean; args: readonly string[] }): Promise<Browser>;
  };
}

/** Chromium stays silent by itself, and no name leads out of this machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** How long one step may take, in milliseconds: CI machines are slow. */
const PATIENCE = 30_000;

/** A page in a browser of its own reader, and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Errors of scripts and in the console (a refusal by the content security policy is one), and requests that leave this machine. */
  readonly faults: readonly string[];
}

/** Lets a reader visit, and closes the page afterwards. */
export type Reader = <T>(options: ReaderOptions, visit: (visit: Visit) => Promise<T>) => Promise<T>;

/**
 * Starts a headless Chromium (`CHROMIUM_PATH`, or where Debian has it), which stops when the tests of the file are over. `undefined` and a printed reason
 * where there is none; in CI that is an error.
 */
export async function startBrowser(): Promise<Reader | undefined> {
  const { CHROMIUM_PATH, CI } = process.env;
  const executablePath = [...(CHROMIUM_PATH ? [CHROMIUM_PATH] : []), ...PLACES].find((path) => existsSync(path));
  const playwright = executablePath === undefined ? undefined : (loadTool('playwright-core') as Playwright | undefined);
  if (executablePath === undefined || playwright === undefined) {
    if (CI) throw new Error('There is no Chromium. Install it, or say where it is by CHROMIUM_PATH.');
    process.stderr.write(
      'Skipped: nothing is tested in a browser without Chromium (CHROMIUM_PATH) and playwright-core\n',
    );
    return undefined;
  }
  const browser = await playwright.chromium.launch({ executablePath, headless: true, args: FLAGS });
  afterAll(() => browser.close());
  return async (options, visit) => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    try {
      return await visit({ faults: faultsOf(context), page: await context.newPage() });
    } finally {
      await context.close();
    }
  };
}

function faultsOf(context: Context): readonly string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.hostname !== '127.0.0.1') faults.push(`asked ${url.href}`);
  });
  return faults;
}
