import type { Response } from 'express'
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

export function createReply(res: Response, url: string): Reply {
  return {
    header: (name, value) => void res.setHeader(name, value),
    cookie: (name, value, options) => void res.append('Set-Cookie', setCookieLine(name, value, options)),
    etag: (tag) => void res.setHeader('ETag', tag),
    page: (page) => {
      res.setHeader('Link', pageLinks(url, page))
      res.setHeader('X-Total-Count', String(page.total))
    },
  }
}
