import { setCookieLine } from './cookies.ts'
import type { Reply } from './types.ts'

/** `Link` header of an offset page (RFC 8288); other query parameters of the request are kept. */
export function pageLinks(
  url: string,
  { offset, limit, total }: { offset: number; limit: number; total: number },
): string {
  const cut = url.indexOf('?')
  const path = cut === -1 ? url : url.slice(0, cut)
  const query = new URLSearchParams(cut === -1 ? '' : url.slice(cut + 1))
  const link = (at: number, rel: string) => {
    query.set('offset', String(at))
    query.set('limit', String(limit))
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
