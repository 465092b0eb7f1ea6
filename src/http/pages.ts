import { createHash } from 'node:crypto'
import type { Response } from 'express'

/** The path in front of ours, where a reverse proxy has put one: empty, or without a slash at its end. */
export const prefixOf = (publicUrl: string) => new URL(publicUrl).pathname.replace(/\/$/, '')

/** A piece of HTML; any other text is escaped where it is put into a page. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')

/** HTML in which every value is escaped, unless it is HTML itself. */
export function html(parts: TemplateStringsArray, ...values: (string | Html | readonly Html[])[]): Html {
  const texts = values.map((value) => {
    if (typeof value === 'string') return escaped(value)
    return value instanceof Html ? value.text : value.map(({ text }) => text).join('')
  })
  return new Html(String.raw({ raw: parts }, ...texts))
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0; min-height: 100vh; display: grid; place-items: center }
main { width: min(24rem, 100vw - 3rem); padding: 2rem 0; overflow-wrap: anywhere }
h1 { font-size: 1.4rem; margin: 0 0 1rem }
label { display: block; margin: .75rem 0 0 }
input { display: block; width: 100%; box-sizing: border-box; padding: .6rem; font: inherit; margin-top: .25rem }
button, .provider { display: block; width: 100%; box-sizing: border-box; margin-top: 1rem; padding: .7rem; font: inherit;
  text-align: center; border: 1px solid; border-radius: .4rem; text-decoration: none; color: inherit; cursor: pointer }
[hidden] { display: none !important }
dt { opacity: .75 }
dd { margin: 0 0 .5rem }
[role=alert] { border-left: .3rem solid #c33; padding-left: .75rem }
ul { padding-left: 1.2rem }
small { opacity: .75 }
input[type=checkbox] { display: inline; width: auto; margin: 0 .4rem 0 0 }
`
const styleHash = createHash('sha256').update(style).digest('base64')

/** A page of the server's own, for people. */
export interface Page {
  readonly locale: 'en' | 'zh'
  readonly title: string
  readonly body: Html
  /** Sources of CSP's `form-action`: where its forms may lead; nowhere when empty. */
  readonly formAction: readonly string[]
  readonly referrerPolicy: 'same-origin' | 'no-referrer'
  /** Path of the one script, which may also ask this server. None may run when absent. */
  readonly script?: string
}

/** Answers with the page, under a policy that lets in nothing but what the page names; nobody keeps or frames it. */
export function sendPage(res: Response, page: Page): void {
  const { title, body, formAction, script } = page
  const lang = page.locale === 'zh' ? 'zh-CN' : 'en'
  const scripts = script === undefined ? [] : [html`<script type="module" src="${script}"></script>\n`]
  const text = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(style)}</style>
${scripts}</head>
<body><main><h1>${title}</h1>
${body}
</main></body>
</html>
`
  const policy = [
    "default-src 'none'",
    ...(script === undefined ? [] : ["script-src 'self'", "connect-src 'self'"]),
    `style-src 'sha256-${styleHash}'`,
    "base-uri 'none'",
    `form-action ${formAction.join(' ') || "'none'"}`,
    "frame-ancestors 'none'",
  ]
  res.setHeader('Content-Security-Policy', policy.join('; '))
  res.setHeader('X-Frame-Options', 'DENY')
  res.setHeader('Referrer-Policy', page.referrerPolicy)
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Pragma', 'no-cache')
  res.type('html').send(text.text)
}
