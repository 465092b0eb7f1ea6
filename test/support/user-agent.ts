import type { Studio } from './app.ts'
import { elsewhere } from './clients.ts'
import { cookiesOf } from './cookies.ts'

/** An answer as a browser sees it. */
export interface Page {
  readonly status: number
  readonly url: string
  /** Where it leads, absolute. */
  readonly location: string | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Record<string, unknown>
  readonly text: string
}

/** A browser: a cookie jar, and redirects that are followed one by one. */
export interface UserAgent {
  get(url: string): Promise<Page>
  /** Follows redirects from `url` until one leads to what fits, which is not opened; its address is returned. */
  until(url: string, fits: (url: URL) => boolean): Promise<string>
  /** Follows every redirect; the last answer. */
  follow(url: string): Promise<Page>
  /** `Cookie` header for our server. */
  cookies(): string
}

/** A browser on a machine of its own, for a studio with `PUBLIC_URL` and `TRUST_PROXY=loopback`. */
export function openBrowser(studio: Studio): UserAgent {
  const home = new URL(studio.services.config.publicUrl).origin
  const jars = new Map<string, Map<string, string>>()
  const machine = elsewhere()
  const jarOf = (origin: string) => {
    const jar = jars.get(origin) ?? new Map<string, string>()
    jars.set(origin, jar)
    return jar
  }
  const cookieOf = (origin: string) =>
    [...jarOf(origin)].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (origin: string, lines: readonly string[]) => {
    for (const [name, { value, attributes }] of Object.entries(
      cookiesOf({ headers: { 'set-cookie': lines } }),
    )) {
      const ended = attributes.some((one) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(one))
      if (ended || value === '') jarOf(origin).delete(name)
      else jarOf(origin).set(name, value)
    }
  }

  async function get(address: string): Promise<Page> {
    const url = new URL(address, home)
    const cookie = cookieOf(url.origin)
    if (url.origin === home) {
      const answer = await studio.request
        .get(`${url.pathname}${url.search}`)
        .set({ ...machine, ...(cookie === '' ? {} : { Cookie: cookie }) })
        .redirects(0)
      keep(url.origin, (answer.headers['set-cookie'] as unknown as string[] | undefined) ?? [])
      const location = answer.headers.location as string | undefined
      return {
        status: answer.status,
        url: url.href,
        location: location === undefined ? undefined : new URL(location, url).href,
        headers: answer.headers as Record<string, unknown>,
        body: answer.body as Record<string, unknown>,
        text: answer.text,
      }
    }
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
    keep(url.origin, answer.headers.getSetCookie())
    const location = answer.headers.get('location')
    return {
      status: answer.status,
      url: url.href,
      location: location === null ? undefined : new URL(location, url).href,
      headers: Object.fromEntries(answer.headers),
      body: {},
      text: await answer.text(),
    }
  }

  async function until(start: string, fits: (url: URL) => boolean): Promise<string> {
    let at = start
    for (let steps = 0; steps < 10; steps++) {
      const page = await get(at)
      if (page.location === undefined) throw new Error(`${page.status} at ${page.url}: ${page.text}`)
      if (fits(new URL(page.location))) return page.location
      at = page.location
    }
    throw new Error('redirects without end')
  }

  return {
    get,
    until,
    async follow(start) {
      let page = await get(start)
      for (let steps = 0; steps < 10 && page.location !== undefined; steps++) {
        // Pages of ours that are no operation end the walk where the login ends.
        const next = new URL(page.location)
        if (next.origin === home && !/\/(callback|login|mobile-done)/.test(next.pathname)) return page
        page = await get(page.location)
      }
      return page
    },
    cookies: () => cookieOf(home),
  }
}
