import { BlockList, isIP } from 'node:net';

/** Whether an IP address is one of a list. */
export type AddressTest = (address: string) => boolean;

/** An address, or a range in CIDR notation: `192.0.2.7`, `10.0.0.0/8`, `2001:db8::/32`. */
const ITEM = /^([\da-f:.]+)(?:\/(\d{1,3}))?$/i;

/** Reads addresses and ranges with commas between them; `undefined` if one of them is none. IPv4 addresses that are written as IPv6 are found, too. */
export function addressList(text: string): AddressTest | undefined {
  const list = new BlockList();
  for (const item of text.split(',')) if (!addItem(list, item.trim())) return undefined;
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

function addItem(list: BlockList, item: string): boolean {
  const [, address = '', length] = ITEM.exec(item) ?? [];
  const bits = isIP(address) === 4 ? 32 : 128;
  if (isIP(address) === 0 || Number(length ?? bits) > bits) return false;
  if (length === undefined) list.addAddress(address, familyOf(address));
  else list.addSubnet(address, Number(length), familyOf(address));
  return true;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6';
}
