/**
 * As `AbortSignal.any`, for a signal that is asked for each token of a stream: one of that kind looks at all its parts each
 * time, which takes longer than everything else that is done for a token.
 */
export function anySignal(parts: readonly AbortSignal[]): AbortSignal {
  const joined = new AbortController()
  for (const part of parts) {
    if (part.aborted) joined.abort(part.reason)
    else
      part.addEventListener('abort', () => joined.abort(part.reason), { once: true, signal: joined.signal })
  }
  return joined.signal
}
