import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { executing } from '../support/tools.ts'

let studio: Studio
let server: Server
let origin: string
let owner: Member
const served = new Map<string, (answer: ServerResponse) => void>()

beforeAll(async () => {
  server = createServer((request, answer) => {
    const serve = served.get((request.url ?? '').split('?')[0] ?? '')
    if (serve) serve(answer)
    else answer.writeHead(404, { 'content-type': 'text/plain' }).end(request.url)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  studio = await startStudio({ env: { FETCH_ALLOW_PRIVATE: '127.0.0.1', WEB_SEARCH_URL: `${origin}/searx` } })
  owner = await studio.register()
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await studio.close()
})

const exec = (name: string, params: object) => executing(studio)(name, params, owner)

describe('web_fetch', () => {
  const load = (url: string, more: object = {}) => exec('web_fetch', { url, ...more })

  test('reads the text of a page, without scripts, with absolute links', async () => {
    served.set('/page', (answer) => {
      answer.setHeader('content-type', 'text/html; charset=iso-8859-1')
      answer.end(
        Buffer.from(
          '<html><head><title>Caf\u00e9</title><script>evil()</script></head><body><nav>menu</nav><h1>Hall\u00f6</h1><p>See <a href="/more">more</a>.</p></body></html>',
          'latin1',
        ),
      )
    })
    const { data } = (await load(`${origin}/page`)).body
    expect(data).toMatchObject({ title: 'Café', url: `${origin}/page` })
    expect(data.content).toContain('Hallö')
    expect(data.content).toContain(`${origin}/more`)
    expect(data.content).not.toMatch(/evil|menu/)
  })

  test('reads on in a long text', async () => {
    served.set('/long', (answer) =>
      answer.setHeader('content-type', 'text/plain').end('0123456789'.repeat(100)),
    )
    const { data } = (await load(`${origin}/long`, { offset: 995, limit: 100 })).body
    expect(data).toMatchObject({ content: '56789', total_characters: 1000 })
  })

  test('the server’s own network is 400, also behind a redirect; 415 for what is no text, 413, 502', async () => {
    served.set('/in', (answer) => answer.writeHead(302, { location: 'http://localhost:1/' }).end())
    served.set('/loop', (answer) => answer.writeHead(302, { location: '/loop' }).end())
    served.set('/image', (answer) => answer.setHeader('content-type', 'image/png').end('x'))
    served.set('/huge', (answer) =>
      answer.setHeader('content-type', 'text/plain').end(Buffer.alloc(5 * 1024 * 1024, 65)),
    )
    served.set('/cut', (answer) => {
      answer.writeHead(200, { 'content-type': 'text/plain', 'content-length': '100' })
      answer.write('abc')
      setTimeout(() => answer.destroy(), 20)
    })
    const status = async (url: string) => (await load(url)).status
    for (const url of [
      'http://localhost/',
      'http://169.254.169.254/latest',
      'http://[::1]/',
      `${origin}/in`,
    ]) {
      expect({ url, status: await status(url) }).toEqual({ url, status: 400 })
    }
    expect(await status('ftp://example.com/')).toBe(400)
    expect(await status('http://user:pw@example.com/')).toBe(400)
    expect(await status(`${origin}/image`)).toBe(415)
    expect(await status(`${origin}/huge`)).toBe(413)
    expect(await status(`${origin}/loop`)).toBe(502)
    expect(await status(`${origin}/cut`)).toBe(502)
    expect(await status(`${origin}/absent`)).toBe(502)
  })
})

describe('web_search', () => {
  test('asks a SearXNG and gives titles, addresses and snippets', async () => {
    const ask = (query: string) => exec('web_search', { query })
    let asked = ''
    served.set('/searx/search', (answer) => {
      asked = answer.req.url ?? ''
      answer.setHeader('content-type', 'application/json').end(
        JSON.stringify({
          results: [{ url: 'https://example.com/', title: 'Example', content: 'Words', score: 1 }],
        }),
      )
    })
    const { data } = (await ask('Sage repository')).body
    expect(asked).toBe('/searx/search?q=Sage+repository&format=json')
    expect(data.results).toEqual([{ title: 'Example', url: 'https://example.com/', snippet: 'Words' }])
    served.set('/searx/search', (answer) => answer.end('<html>no JSON here</html>'))
    expect((await ask('x')).status).toBe(502)
  })
})
