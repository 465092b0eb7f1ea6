import { unsupported } from '../../../http/errors.ts'
import type { Tool } from '../tool.ts'
import { numberOf, textOf } from './arguments.ts'
import { basicTool } from './basic.ts'
import { fetching, urlOf } from './fetching.ts'
import { pageText, pageTitle } from './page-text.ts'

const maxBytes = 4 * 1024 * 1024
const defaultCharacters = 15_000

const textual = /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|yaml|javascript|x-ndjson)\b)/

/** The charset that the answer names; what it does not name, or nobody knows, is UTF-8. */
function decoderOf(type: string): TextDecoder {
  try {
    return new TextDecoder(/charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8')
  } catch {
    return new TextDecoder()
  }
}

export const webFetch = (allow: readonly string[]): Tool =>
  basicTool({
    name: 'web_fetch',
    description:
      'Fetches a public web page or text file by its address and returns its text. Fetch only addresses that the user or another tool has given you.',
    properties: {
      url: { type: 'string', minLength: 1, maxLength: 2048, description: 'An http or https address.' },
      offset: { type: 'integer', minimum: 0, description: 'Characters to skip, to read on in a long page.' },
      limit: {
        type: 'integer',
        minimum: 100,
        maximum: 50_000,
        description: `Characters to return, ${defaultCharacters} by default.`,
      },
    },
    required: ['url'],
    repeatable: true,
    timeoutMs: 40_000,
    maxResult: 60_000,
    run: async (args, { signal }) => {
      const url = urlOf(textOf(args, 'url'))
      const accept = 'text/html, text/markdown;q=0.9, text/plain;q=0.9, application/json;q=0.8, */*;q=0.1'
      const page = await fetching(
        url,
        { headers: { accept }, signal },
        { maxBytes, timeoutMs: 30_000, allow },
        async (response) => {
          const type = response.headers.get('content-type') ?? 'text/plain'
          if (!textual.test(type)) {
            await response.body?.cancel()
            throw unsupported(`The address has no text but ${type.slice(0, 100)}`)
          }
          const source = decoderOf(type).decode(await response.arrayBuffer())
          const html = /^(?:text\/html|application\/xhtml\+xml)/.test(type)
          return {
            url: response.url,
            type,
            title: html ? pageTitle(source) : undefined,
            text: html ? pageText(source, response.url) : source,
          }
        },
      )
      const offset = numberOf(args, 'offset', 0)
      const taken = page.text
        .slice(offset, offset + numberOf(args, 'limit', defaultCharacters))
        .toWellFormed()
      const end = offset + taken.length
      const rest =
        end < page.text.length
          ? `\n[Characters ${offset} to ${end} of ${page.text.length}; read on with offset.]`
          : ''
      const title = page.title === undefined ? '' : `${page.title}\n`
      return {
        ok: true,
        text: `${title}${page.url}\n\n${taken}${rest}`,
        value: {
          url: page.url,
          title: page.title ?? null,
          content_type: page.type,
          content: taken,
          offset,
          total_characters: page.text.length,
        },
      }
    },
  })
