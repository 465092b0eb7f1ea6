import type { Embeddings } from '../../services/embeddings.ts'

/** Texts in one request to the endpoint. */
export const batch = 64
/** Characters of a text that are embedded; models of the common sizes take about 2000 tokens. */
const longest = 6000

/** A vector of length 1, and its signs as a bit string. */
export interface Vector {
  readonly numbers: Float32Array
  readonly signs: string
}

function unit(numbers: readonly number[]): Vector {
  const length = Math.hypot(...numbers) || 1
  return {
    numbers: Float32Array.from(numbers, (one) => one / length),
    signs: numbers.map((one) => (one > 0 ? '1' : '0')).join(''),
  }
}

/** The vectors of texts, in their order. 503 when the endpoint does not answer. */
export async function vectorsOf(
  embeddings: Embeddings,
  texts: readonly string[],
  signal?: AbortSignal,
): Promise<Vector[]> {
  const vectors: Vector[] = []
  for (let at = 0; at < texts.length; at += batch) {
    const part = texts.slice(at, at + batch).map((text) => text.slice(0, longest).toWellFormed())
    vectors.push(...(await embeddings.embed(part, signal)).map(unit))
  }
  return vectors
}

/** The cosine of two vectors of length 1; 0 for vectors of two models. */
export function cosine(a: Float32Array, b: ArrayLike<number>): number {
  if (a.length !== b.length) return 0
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

/** What of a passage is embedded: what it is about is often said by its headings alone. */
export const embedded = (
  { path, title, content }: { readonly path: string; readonly title: string; readonly content: string },
  kind: string,
): string => [path || (kind === 'qa' ? '' : title), content].filter(Boolean).join('\n')

/** As Postgres takes a list of numbers. */
export const literal = ({ numbers }: Vector): string => `{${numbers.join(',')}}`

/** Under which name vectors of a model are kept. */
export const modelName = ({ model }: Embeddings): string => model.slice(0, 200)
