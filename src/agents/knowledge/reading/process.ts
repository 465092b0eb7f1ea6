import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { type ReadingOrder, UnreadableError } from './reading.ts'

// A process that reads one document and ends. The document comes from a stranger: this process may read the program and
// nothing else, has no settings and no secrets, and is killed when it takes too much time or memory. It answers in lines
// of JSON: what was found out, then one passage after the other.

async function* lines(): AsyncGenerator<string> {
  const order = JSON.parse(process.argv[2] ?? '{}') as ReadingOrder
  try {
    const [{ parse }, bytes] = await Promise.all([import('./formats/index.ts'), buffer(process.stdin)])
    const { passages, length, metadata } = await parse(bytes, order)
    yield `${JSON.stringify({ ok: true, length, metadata })}\n`
    for (const passage of passages) yield `${JSON.stringify(passage)}\n`
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    yield `${JSON.stringify({ ok: false, reason: error.message })}\n`
  }
}

await pipeline(Readable.from(lines()), process.stdout)
