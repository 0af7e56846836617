import { networkInterfaces } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AddressTest, addressList } from '../../src/http/address-list.ts';
import { fixtureQuads, publishedFolder } from '../support/published-folder.ts';
import { running } from './running.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await publishedFolder(await fixtureQuads());
});

/** An address of this machine that is not loopback: who asks there comes from there. */
const outside = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

const list = (text: string) => addressList(text) as AddressTest;

describe('A list of addresses', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7', true],
    ['192.0.2.7', '192.0.2.8', false],
    ['192.0.2.7', '::ffff:192.0.2.7', true],
    ['10.0.0.0/8, 192.0.2.7', '10.200.3.4', true],
    ['10.0.0.0/8', '11.0.0.1', false],
    ['2001:db8::/32', '2001:db8:1::2', true],
    ['2001:db8::/32', '2001:db9::2', false],
    ['0.0.0.0/0', '203.0.113.9', true],
    ['10.0.0.0/8', 'nonsense', false],
  ])('%s: %s is in it: %s', (text, address, expected) => {
    expect(list(text)(address)).toBe(expected);
  });

  it.each([
    '',
    ',',
    '10.0.0.0/33',
    '2001:db8::/129',
    'prometheus.example.jp',
    '10.0.0',
    '10.0.0.0/',
    '10.0.0.1 10.0.0.2',
  ])('is not %j', (text) => expect(addressList(text)).toBeUndefined());
});

describe.skipIf(outside === undefined)('/metrics', () => {
  async function status(headers: Record<string, string>, metricsFor?: string): Promise<number> {
    const server = await running({ dataDir, host: '0.0.0.0', ...(metricsFor && { metricsFor: list(metricsFor) }) });
    expect(server.line).toMatch(/ http:\/\/localhost:\d+\/graphql\n$/);
    const response = await fetch(`http://${outside}:${new URL(server.origin).port}/metrics`, { headers });
    expect((await response.text()).includes('http_requests_total')).toBe(response.status === 200);
    return response.status;
  }

  it('is not there for other machines, unless the operator has named them', async () => {
    expect(await status({})).toBe(404);
    expect(await status({}, '192.0.2.7')).toBe(404);
    expect(await status({}, `192.0.2.7,${outside}`)).toBe(200);
    expect(await status({}, `${outside}/24`)).toBe(200);
  });

  it('is not there for those whom a proxy passes on, whatever they say', async () => {
    expect(await status({ 'x-forwarded-for': '127.0.0.1' }, `${outside}`)).toBe(404);
    expect(await status({ forwarded: 'for=127.0.0.1' }, `${outside}`)).toBe(404);
  });
});
