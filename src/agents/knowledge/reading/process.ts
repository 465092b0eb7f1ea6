import { buffer } from 'node:stream/consumers'
import { type Reading, type ReadingOrder, UnreadableError } from './reading.ts'

// A process that reads one document and ends. The document comes from a stranger: this process may read the program and
// nothing else, has no settings and no secrets, and is killed when it takes too much time or memory.

async function read(): Promise<Reading> {
  const order = JSON.parse(process.argv[2] ?? '{}') as ReadingOrder
  try {
    const [{ parse }, bytes] = await Promise.all([import('./formats/index.ts'), buffer(process.stdin)])
    const { passages, length, metadata } = await parse(bytes, order)
    return { ok: true, passages, length, metadata }
  } catch (error) {
    if (error instanceof UnreadableError) return { ok: false, reason: error.message }
    throw error
  }
}

process.stdout.end(JSON.stringify(await read()), () => process.exit(0))
