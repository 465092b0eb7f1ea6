import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** An embedding model on loopback that speaks OpenAI's format. */
export interface EmbeddingServer {
  /** Ending in `/v1`. */
  readonly url: string
  /** Texts that were asked for so far. */
  readonly seen: string[]
  /** `answers`; `refuses` with 500; `hangs`, which never answers. */
  mode: 'answers' | 'refuses' | 'hangs'
  close(): Promise<void>
}

/** Themes, each with words that mean it: a text is embedded by which of them it has. */
const themes: readonly (readonly string[])[] = [
  ['boat', 'ship', 'vessel', 'ferry'],
  ['lamp', 'lantern', 'light', 'beacon'],
  ['bread', 'loaf', 'baker', 'oven'],
  ['king', 'queen', 'crown', 'throne'],
]

const embed = (text: string): number[] => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const weights = themes.map((theme) => words.filter((word) => theme.includes(word)).length)
  // Each theme takes several places, so that signs alone tell something; none is told by all being slightly negative.
  return weights.flatMap((weight) =>
    Array.from({ length: 8 }, (_, at) => (weight > 0 ? weight : -0.05) + at * 0.001),
  )
}

export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  const seen: string[] = []
  const state = { mode: 'answers' as EmbeddingServer['mode'] }
  const server = createServer(async (req, res) => {
    const { input } = (await json(req)) as { input: string[] }
    seen.push(...input)
    if (state.mode === 'hangs') return
    if (state.mode === 'refuses') {
      res.writeHead(500).end('{}')
      return
    }
    const data = input.map((text, index) => ({ object: 'embedding', index, embedding: embed(text) }))
    res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ object: 'list', data }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    get mode() {
      return state.mode
    },
    set mode(mode) {
      state.mode = mode
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
