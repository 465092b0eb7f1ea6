import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { type Reading, type ReadingOrder, UnreadableError } from './reading.ts'

const program = fileURLToPath(new URL('./process.ts', import.meta.url))
const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** Megabytes of its heap; what unpacks outside of the heap is bounded by what may be unpacked. */
const heapMb = 512
const readMs = 120_000
/** Characters of its answer: the text, once more for the overlap, and their quotes. */
const longestAnswer = 64_000_000

const options = [
  '--permission',
  `--allow-fs-read=${root}*`,
  `--max-old-space-size=${heapMb}`,
  '--disable-warning=ExperimentalWarning',
]

/**
 * Reads a document in a process of its own. The reason why it cannot be read is an {@link UnreadableError}; any other
 * rejection is about this server. `timeoutMs` is for tests.
 */
export async function readDocument(
  bytes: Readable,
  order: ReadingOrder,
  { signal, timeoutMs = readMs }: { readonly signal?: AbortSignal; readonly timeoutMs?: number } = {},
): Promise<Extract<Reading, { ok: true }>> {
  signal?.throwIfAborted()
  const child = spawn(process.execPath, [...options, program, JSON.stringify(order)], {
    env: {},
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const timeout = AbortSignal.timeout(timeoutMs)
  const over = signal ? AbortSignal.any([signal, timeout]) : timeout
  const kill = () => child.kill('SIGKILL')
  over.addEventListener('abort', kill, { once: true })
  const said: Buffer[] = []
  let length = 0
  let complaint = ''
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length > longestAnswer) kill()
    else said.push(chunk)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000)
  })
  try {
    // A process that is killed or has read enough closes its end; its exit tells more than that.
    const fed = pipeline(bytes, child.stdin).catch((error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE' ? undefined : error,
    )
    const [code, killedBy] = (await once(child, 'close')) as [number | null, string | null]
    signal?.throwIfAborted()
    if (timeout.aborted) throw new UnreadableError(`It takes longer than ${timeoutMs / 1000} seconds to read`)
    if (length > longestAnswer) throw new UnreadableError('It holds too much text')
    if (code === 0) {
      const failed = await fed
      if (failed) throw failed
      return answered(JSON.parse(Buffer.concat(said).toString('utf8')) as Reading)
    }
    if (/heap out of memory|heap limit/i.test(complaint) || killedBy === 'SIGABRT') {
      throw new UnreadableError(`It takes more than ${heapMb} MB of memory to read`)
    }
    throw new Error(
      `the process that reads documents ended with ${code ?? killedBy}: ${complaint.slice(-500)}`,
    )
  } finally {
    over.removeEventListener('abort', kill)
    kill()
  }
}

function answered(reading: Reading): Extract<Reading, { ok: true }> {
  if (!reading.ok) throw new UnreadableError(reading.reason)
  return reading
}
