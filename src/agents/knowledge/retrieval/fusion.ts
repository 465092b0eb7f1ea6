import { bestFirst, type Hit, keyOf } from './found.ts'

/** The constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009). */
const k = 60

/** Several orders as one: 1 for what is first in all of them. */
export function fuse(orders: readonly (readonly Hit[])[]): Hit[] {
  const best = orders.length / (k + 1)
  const fused = new Map<string, { docId: string; position: number; score: number }>()
  for (const order of orders) {
    for (const [at, { docId, position }] of order.entries()) {
      const key = keyOf({ docId, position })
      const score = (fused.get(key)?.score ?? 0) + 1 / (k + at + 1) / best
      fused.set(key, { docId, position, score: Math.min(1, score) })
    }
  }
  return [...fused.values()].toSorted(bestFirst)
}
