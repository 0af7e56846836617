import { describe, expect, it } from 'vitest';
import { clientOf } from '../../src/http/client.ts';

const from = (forwarded: string | undefined, peer: string | undefined, trustedProxies = 0) =>
  clientOf(
    new Request('http://localhost/', forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } }),
    peer,
    {
      trustedProxies,
    },
  ).address;

describe('The address of a client', () => {
  it.each([
    ['is that of the connection', undefined, '192.0.2.1', 0, '192.0.2.1'],
    ['is not what it says itself', '198.51.100.9', '192.0.2.1', 0, '192.0.2.1'],
    ['is what our proxy saw', '198.51.100.9', '10.0.0.1', 1, '198.51.100.9'],
    ['is not what it told our proxy', '203.0.113.7, 198.51.100.9', '10.0.0.1', 1, '198.51.100.9'],
    ['is behind two proxies of ours', '203.0.113.7, 198.51.100.9, 10.0.0.2', '10.0.0.1', 2, '198.51.100.9'],
    ['is that of the connection when a proxy says nothing', undefined, '10.0.0.1', 1, '10.0.0.1'],
    ['is no nonsense', 'unknown, <script>', '192.0.2.1', 1, '192.0.2.1'],
    ['may be IPv6', undefined, '2001:db8::1', 0, '2001:db8::1'],
    ['does not count on loopback', undefined, '127.0.0.1', 0, undefined],
    ['does not count on loopback written as IPv6', undefined, '::ffff:127.0.0.1', 0, undefined],
    ['does not count on loopback of IPv6', undefined, '::1', 0, undefined],
    ['counts behind a proxy on loopback', '198.51.100.9', '127.0.0.1', 1, '198.51.100.9'],
    ['is unknown without a connection', '198.51.100.9', undefined, 1, undefined],
  ])('%s', (_name, forwarded, peer, trusted, expected) => {
    expect(from(forwarded, peer, trusted)).toBe(expected);
  });
});
