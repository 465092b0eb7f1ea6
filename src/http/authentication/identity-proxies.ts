import { BlockList, isIP } from 'node:net'
import type { RequestFacts } from '../types.ts'

/** Where a request comes from, for the audit trail. */
export type RequestOrigin = Pick<RequestFacts, 'id' | 'ip' | 'userAgent'>

/** The name under which identities that a trusted proxy vouches for are kept. */
export const proxyProvider = 'trusted_proxy'

/** The proxies of `AUTH_MODE=trusted_proxy`, which have authenticated the user that they name. */
export interface IdentityProxies {
  /** Whether the peer of a connection is one of them; what `X-Forwarded-For` says does not matter. */
  trusts(address: string): boolean
  /** Makes the account of a user who is named for the first time; leaves any other as it is. */
  admit(subject: string, origin: RequestOrigin): Promise<void>
}

/** The predicate of {@link IdentityProxies} over addresses and networks in CIDR notation. */
export function addressList(items: readonly string[]): (address: string) => boolean {
  const listed = new BlockList()
  for (const item of items) {
    const [address = '', prefix] = item.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (prefix === undefined) listed.addAddress(address, family)
    else listed.addSubnet(address, Number(prefix), family)
  }
  return (address) => {
    const family = isIP(address)
    return family !== 0 && listed.check(address, family === 6 ? 'ipv6' : 'ipv4')
  }
}
