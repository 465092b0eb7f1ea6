import { convert, type HtmlToTextOptions } from 'html-to-text'

const options: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: 100, maxChildNodes: 20_000, maxInputLength: 4 * 1024 * 1024 },
  selectors: [
    ...['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'nav', 'form', 'img'].map((selector) => ({
      selector,
      format: 'skip',
    })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
  ],
}

/** The readable text of an HTML page, links with absolute addresses in brackets. */
export function pageText(html: string, url: string): string {
  const selectors = (options.selectors ?? []).map((one) =>
    one.selector === 'a'
      ? { ...one, options: { ...one.options, pathRewrite: (path: string) => absolute(path, url) } }
      : one,
  )
  return convert(html, { ...options, selectors })
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function absolute(path: string, base: string): string {
  try {
    return new URL(path, base).href
  } catch {
    return path
  }
}

/** The title of an HTML page, if it has one. */
export const pageTitle = (html: string): string | undefined => {
  const title = /<title[^>]*>([^<]{1,500})/i.exec(html.slice(0, 200_000))?.[1]
  return title === undefined ? undefined : convert(title, { wordwrap: false }).trim() || undefined
}
