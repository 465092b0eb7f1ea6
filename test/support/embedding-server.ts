import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** Embedding models on loopback, which speak OpenAI's format: any name, of which `wide…` give longer vectors than all others. */
export interface EmbeddingServer {
  /** Ending in `/v1`. */
  readonly url: string
  /** Texts that were asked for so far. */
  readonly seen: string[]
  /** Waited for before each answer, with the texts that are asked for. */
  before: (texts: readonly string[]) => Promise<void> | void
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

const embed = (text: string, model: string): number[] => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const weights = themes.map((theme) => words.filter((word) => theme.includes(word)).length)
  // Each theme takes several places, so that signs alone tell something; none is told by all being slightly negative.
  const numbers = weights.flatMap((weight) =>
    Array.from(
      { length: model.startsWith('wide') ? 12 : 8 },
      (_, at) => (weight > 0 ? weight : -0.05) + at * 0.001,
    ),
  )
  // What one model means by a number, another one does not.
  return model === 'themes' ? numbers : numbers.toReversed()
}

export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  const seen: string[] = []
  const state = {
    mode: 'answers' as EmbeddingServer['mode'],
    before: (() => {}) as EmbeddingServer['before'],
  }
  const server = createServer(async (req, res) => {
    const { input, model } = (await json(req)) as { input: string[]; model: string }
    seen.push(...input)
    await state.before(input)
    if (state.mode === 'hangs') return
    if (state.mode === 'refuses') {
      res.writeHead(500).end('{}')
      return
    }
    const data = input.map((text, index) => ({ object: 'embedding', index, embedding: embed(text, model) }))
    res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ object: 'list', data }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    get before() {
      return state.before
    },
    set before(before) {
      state.before = before
    },
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
