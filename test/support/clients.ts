let last = 0

/** Headers of a client with an address of its own, for studios with `TRUST_PROXY=loopback`. */
export function elsewhere(): { 'X-Forwarded-For': string } {
  last += 1
  return { 'X-Forwarded-For': `198.51.${Math.floor(last / 250)}.${(last % 250) + 1}` }
}
