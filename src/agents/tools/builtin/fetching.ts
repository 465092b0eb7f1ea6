import { badRequest, HttpError, tooLarge } from '../../../http/errors.ts'
import { type FetchGuard, FetchRefused, guardedFetch } from '../../../services/guarded-fetch.ts'

/** What a fetch of a user's URL comes to: 400 for an address that is not fetched, 413, 502 for one that does not answer. */
function fetchError(error: unknown): HttpError {
  if (error instanceof HttpError) return error
  if (error instanceof FetchRefused) {
    switch (error.kind) {
      case 'address':
      case 'url':
        return badRequest(`The address is not fetched: ${error.message}`, {
          en: `The address is not fetched: ${error.message}`,
          zh: `不允许访问该地址: ${error.message}`,
        })
      case 'too_large':
        return tooLarge(`The address is not fetched: ${error.message}`)
      case 'redirect':
      case 'timeout':
        return new HttpError(502, `The address does not answer: ${error.message}`, { cause: error })
    }
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no connection'
  return new HttpError(502, `The address does not answer (${code})`, { cause: error })
}

const texts = {
  none: { en: 'url: must be an http or https address', zh: 'URL 无效，仅支持 http 或 https' },
  secret: { en: 'url: must hold no user name or password', zh: 'URL 不能包含用户名或密码' },
} as const

/** A URL as a user gives it; 400 for what is none, and for one with a password. */
export function urlOf(text: string): URL {
  const url = URL.parse(text.trim())
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw badRequest(texts.none.en, texts.none)
  if (url.username !== '' || url.password !== '') throw badRequest(texts.secret.en, texts.secret)
  return url
}

/** Fetches a user's URL and hands the answer to `read`; every failure is one of {@link fetchError}'s. */
export async function fetching<T>(
  url: URL,
  init: RequestInit,
  guard: FetchGuard,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  try {
    const response = await guardedFetch(url, init, guard)
    if (!response.ok) {
      await response.body?.cancel()
      throw new HttpError(502, `The address answers with ${response.status} ${response.statusText}`.trim())
    }
    return await read(response)
  } catch (error) {
    init.signal?.throwIfAborted()
    throw fetchError(error)
  }
}
