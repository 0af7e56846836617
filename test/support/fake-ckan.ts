import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { FakeCatalog, type SiteHabits, type Upload, type User } from './fake-ckan-catalog.ts';
import { ActionError, notFound } from './fake-ckan-error.ts';

/** The token that the fake site knows: an editor of organization `431001`. */
export const TOKEN = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.secret-of-the-test';

/** A call as the site saw it. */
export interface Call {
  /** From 1, in the order of arrival. */
  readonly number: number;
  readonly method: string;
  readonly action: string;
  readonly authorization: string | undefined;
}

/**
 * What goes wrong with a call. `cut-request`: the connection ends before the body was read, nothing was done; `cut-answer`: all was done, the answer never
 * comes; `slow`: no answer for so many milliseconds; otherwise an answer in place of CKAN's.
 */
export type Fault =
  | { readonly kind: 'cut-request' | 'cut-answer' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: string;
      readonly headers?: Record<string, string>;
    };

/** A CKAN site on this machine. */
export interface FakeCkan {
  readonly url: string;
  readonly catalog: FakeCatalog;
  readonly calls: Call[];
  /** The calls that were to change something. */
  writes(): Call[];
  /** Says for each call what goes wrong with it. */
  fault: (call: Call) => Fault | undefined;
}

/** Starts a site that goes away with the test. */
export async function fakeCkan(habits: SiteHabits = {}): Promise<FakeCkan> {
  const catalog = new FakeCatalog(habits);
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const site: FakeCkan = {
    url: `http://127.0.0.1:${port}`,
    catalog,
    calls,
    writes: () => calls.filter(({ method }) => method === 'POST'),
    fault: () => undefined,
  };
  return site;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', site.url);
    const action = /^\/api\/3\/action\/(\w+)$/.exec(pathname)?.[1] ?? '';
    const { method = 'GET' } = request;
    const call: Call = { number: calls.length + 1, method, action, authorization: request.headers.authorization };
    calls.push(call);
    const fault = site.fault(call);
    if (fault?.kind === 'cut-request') {
      request.once('data', () => request.socket.destroy());
      if (method === 'GET') request.socket.destroy();
      return;
    }
    if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    const body = await bodyOf(request);
    if (fault?.kind === 'answer') {
      response.writeHead(fault.status, { 'content-type': 'text/html', ...fault.headers }).end(fault.body);
      return;
    }
    const [status, result] = await perform(action, call, Object.fromEntries(searchParams), body, request);
    catalog.loadTables();
    if (fault?.kind === 'cut-answer') request.socket.destroy();
    else response.writeHead(status, { 'content-type': 'application/json;charset=utf-8' }).end(JSON.stringify(result));
  }

  async function perform(
    action: string,
    call: Call,
    parameters: Record<string, string>,
    body: Buffer,
    request: IncomingMessage,
  ): Promise<[number, unknown]> {
    const help = `${site.url}/api/3/action/help_show?name=${action}`;
    try {
      return [200, { help, success: true, result: await resultOf(action, call, parameters, body, request) }];
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      const { status, error: told } = error;
      return [status, typeof told === 'string' ? told : { help, error: told, success: false }];
    }
  }

  async function resultOf(
    action: string,
    { authorization, method }: Call,
    parameters: Record<string, string>,
    body: Buffer,
    request: IncomingMessage,
  ): Promise<unknown> {
    // A token that the site does not know is nobody's, and no error.
    const user: User = authorization === TOKEN ? 'editor' : '';
    const [home] = catalog.organizations;
    switch (action) {
      case 'status_show':
        return { ckan_version: habits.version ?? '2.11.5', extensions: [] };
      case 'license_list':
        return habits.licences ?? LICENCES;
      case 'organization_show': {
        const found = catalog.organizations.find(({ id, name }) => [id, name].includes(parameters.id ?? ''));
        if (!found) throw notFound();
        return found;
      }
      case 'organization_list_for_user':
        return user === 'editor' ? [home] : [];
      case 'package_show': {
        const shown = catalog.packageShow(parameters.id, user);
        if (habits.hidesUri) for (const each of shown.resources) delete each.uri;
        return shown;
      }
      case 'package_create':
      case 'package_revise':
      case 'resource_create':
      case 'resource_patch':
        break;
      default:
        throw new ActionError(400, `Bad request - Action name not known: ${action}`);
    }
    if (method !== 'POST')
      throw new ActionError(400, 'Bad request - JSON Error: Invalid request. Please use POST method for your request');
    const { values, upload } = await sentValues(body, request.headers['content-type'] ?? '');
    if (action === 'package_create') return catalog.packageCreate(values, user);
    if (action === 'package_revise') return catalog.packageRevise(values, user);
    if (action === 'resource_create') return catalog.resourceCreate(values, user, upload);
    return catalog.resourcePatch(values, user, upload);
  }
}

/** What a call tells: JSON, or a form with texts and one file. */
async function sentValues(body: Buffer, type: string): Promise<{ values: Record<string, unknown>; upload?: Upload }> {
  if (!type.startsWith('multipart/form-data')) return { values: JSON.parse(body.toString('utf8')) };
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const values = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
  const file = form.get('upload');
  if (!(file instanceof File)) return { values };
  return { values, upload: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } };
}

/** As BODIK lists them. */
const LICENCES = [
  { id: 'cc-by-21-jp', url: 'http://creativecommons.org/licenses/by/2.1/jp/' },
  { id: 'cc-by-40-intl', url: 'https://creativecommons.org/licenses/by/4.0/deed.ja' },
  { id: 'cc-zero', url: 'http://creativecommons.org/publicdomain/zero/1.0/deed.ja' },
  { id: 'PDL1.0', url: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0' },
];

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
