import { setCookieLine } from './cookies.ts'
import type { Reply } from './types.ts'

/** One page of a list: by offset, or by number (from 1) with the names that its document gives the parameters. */
export type Page =
  | { readonly offset: number; readonly limit: number; readonly total: number }
  | {
      readonly page: number
      readonly size: number
      readonly total: number
      readonly names: { readonly page: string; readonly size: string }
    }

/** `Link` header of a page (RFC 8288: first, prev, next, last); other query parameters of the request are kept. */
export function pageLinks(url: string, page: Page): string {
  const numbered = 'page' in page
  const { total } = page
  const limit = numbered ? page.size : page.limit
  const offset = numbered ? (page.page - 1) * page.size : page.offset
  const cut = url.indexOf('?')
  const path = cut === -1 ? url : url.slice(0, cut)
  const query = new URLSearchParams(cut === -1 ? '' : url.slice(cut + 1))
  const link = (at: number, rel: string) => {
    query.set(numbered ? page.names.page : 'offset', String(numbered ? Math.floor(at / limit) + 1 : at))
    query.set(numbered ? page.names.size : 'limit', String(limit))
    return `<${path}?${query}>; rel="${rel}"`
  }
  const links = [link(0, 'first')]
  if (offset > 0) links.push(link(Math.max(0, offset - limit), 'prev'))
  if (offset + limit < total) links.push(link(offset + limit, 'next'))
  links.push(link(Math.max(0, (Math.ceil(total / limit) - 1) * limit), 'last'))
  return links.join(', ')
}

/** Headers that a handler has set and that go out with its answer, but with no error and not after a 503. */
export type HeldHeaders = Map<string, string | string[]>

/** What a handler adds to its answer; `set` takes the headers as they come. */
export function createReply(url: string, set: (name: string, value: string | string[]) => void): Reply {
  const cookies: string[] = []
  return {
    header: set,
    cookie: (name, value, options) => {
      cookies.push(setCookieLine(name, value, options))
      set('Set-Cookie', cookies)
    },
    etag: (tag) => set('ETag', tag),
    page: (page) => {
      set('Link', pageLinks(url, page))
      set('X-Total-Count', String(page.total))
    },
  }
}
