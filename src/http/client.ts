import { isIP } from 'node:net';

/** Who asks, as far as the connection tells. */
export interface Client {
  /** The address that limits are counted for; absent where there is no connection (a test) or none that counts (loopback). */
  readonly address?: string;
}

/** How the addresses of clients are found. */
export interface ProxySetting {
  /** How many proxies of ours stand in front. Each adds one address to `X-Forwarded-For`; what the client itself wrote there is not believed. */
  readonly trustedProxies: number;
}

/** The client of a request that came over a connection from `peer`. Requests of this machine itself have no address: they are not limited. */
export function clientOf(request: Request, peer: string | undefined, { trustedProxies }: ProxySetting): Client {
  if (peer === undefined) return {};
  const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const path = [...forwarded, peer].filter((address) => isIP(address) !== 0);
  const address = path[Math.max(0, path.length - 1 - trustedProxies)] ?? peer;
  return isLoopback(address) ? {} : { address };
}

/** Whether an address is the machine's own (RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3), an IPv4 one written as IPv6 included. */
function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./i.test(address);
}
