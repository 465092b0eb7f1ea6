import { z } from 'zod'
import { HttpError, unavailable } from '../../../http/errors.ts'
import type { Tool } from '../tool.ts'
import { numberOf, textOf } from './arguments.ts'
import { basicTool } from './basic.ts'
import { fetching } from './fetching.ts'

const most = 20

/** What is read of a SearXNG answer (`/search?format=json`). */
const answer = z.object({
  results: z.array(
    z.object({
      url: z.string(),
      title: z.string().nullish(),
      content: z.string().nullish(),
      publishedDate: z.string().nullish(),
    }),
  ),
})

/** The address of a query at a SearXNG, whether its setting names the server or its search page. */
function searchUrl(endpoint: string, query: string): URL {
  const url = new URL(endpoint)
  if (!/\/search\/?$/.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/+$/, '')}/search`
  url.searchParams.set('q', query)
  url.searchParams.set('format', 'json')
  return url
}

/** Searches the web through a SearXNG of the operator's; without an endpoint it says which setting is missing. */
export const webSearch = (endpoint: string | undefined): Tool =>
  basicTool({
    name: 'web_search',
    description: 'Searches the web and returns titles, addresses and snippets. Read a page with web_fetch.',
    properties: {
      query: { type: 'string', minLength: 1, maxLength: 500 },
      count: { type: 'integer', minimum: 1, maximum: most, description: 'Results to return, 8 by default.' },
    },
    required: ['query'],
    repeatable: true,
    timeoutMs: 30_000,
    run: async (args, { signal }) => {
      if (endpoint === undefined) throw unavailable('Web search is not configured: set WEB_SEARCH_URL')
      const query = textOf(args, 'query')
      const found = await fetching(
        searchUrl(endpoint, query),
        { headers: { accept: 'application/json' }, signal },
        { allow: 'any', maxBytes: 4 * 1024 * 1024, timeoutMs: 20_000 },
        async (response) => answer.safeParse(await response.json().catch(() => undefined)),
      )
      if (!found.success) {
        throw new HttpError(502, 'The search at WEB_SEARCH_URL does not answer as SearXNG does in JSON')
      }
      const results = found.data.results.slice(0, numberOf(args, 'count', 8)).map((one) => ({
        title: one.title ?? one.url,
        url: one.url,
        snippet: (one.content ?? '').slice(0, 500),
        ...(one.publishedDate && { published: one.publishedDate }),
      }))
      const lines = results.map(({ title, url, snippet }, at) =>
        `${at + 1}. ${title}\n${url}\n${snippet}`.trim(),
      )
      return { ok: true, text: lines.join('\n\n') || 'Nothing was found.', value: { query, results } }
    },
  })
