import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { type Passage, type ReadingHead, type ReadingOrder, UnreadableError } from './reading.ts'
import { takeTurn } from './turns.ts'

const program = fileURLToPath(new URL('./process.ts', import.meta.url))
const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** Megabytes of its heap; what unpacks outside of the heap is bounded by what may be unpacked. */
const heapMb = 512
const readMs = 120_000
/** Characters of its answer: the text, once more for what passages repeat, and their quotes. */
const longestAnswer = 64_000_000

// The program and its packages; not `data`, which may lie beside them and holds the keys.
const readable = ['src/*', 'node_modules/*', 'package.json'].map((path) => `--allow-fs-read=${root}${path}`)

const options = [
  '--permission',
  ...readable,
  `--max-old-space-size=${heapMb}`,
  '--disable-warning=ExperimentalWarning',
]

export interface ReadDocument {
  readonly passages: readonly Passage[]
  /** Of the whole text, in UTF-16 code units. */
  readonly length: number
  readonly metadata: Readonly<Record<string, string | number>>
}

interface Limits {
  readonly signal?: AbortSignal
  /** For tests. */
  readonly timeoutMs?: number
}

/** Line by line, so that a long answer never keeps the process from others. */
async function answerOf(stdout: Readable, tooMuch: () => void): Promise<ReadDocument | undefined> {
  const passages: Passage[] = []
  let head: ReadingHead | undefined
  let length = 0
  for await (const line of createInterface({ input: stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
    length += line.length
    if (length > longestAnswer) {
      tooMuch()
      throw new UnreadableError('It holds too much text')
    }
    if (head) passages.push(JSON.parse(line) as Passage)
    else head = JSON.parse(line) as ReadingHead
    if (!head.ok) throw new UnreadableError(head.reason)
  }
  return head?.ok ? { passages, length: head.length, metadata: head.metadata } : undefined
}

async function run(bytes: Readable, order: ReadingOrder, { signal, timeoutMs = readMs }: Limits) {
  const child = spawn(process.execPath, [...options, program, JSON.stringify(order)], {
    env: {},
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const timeout = AbortSignal.timeout(timeoutMs)
  const over = signal ? AbortSignal.any([signal, timeout]) : timeout
  const kill = () => void child.kill('SIGKILL')
  over.addEventListener('abort', kill, { once: true })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000)
  })
  try {
    const closed = once(child, 'close') as Promise<[number | null, string | null]>
    // A process that is killed, or has read enough, closes its end; its answer and exit tell more than that.
    const fed = pipeline(bytes, child.stdin).catch((error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE' ? undefined : error,
    )
    const answer = await answerOf(child.stdout, kill).catch((error: unknown) => {
      // The last line of a process that was killed is no JSON.
      if (error instanceof SyntaxError) return undefined
      throw error
    })
    const [code, killedBy] = await closed
    signal?.throwIfAborted()
    if (timeout.aborted) throw new UnreadableError(`It takes longer than ${timeoutMs / 1000} seconds to read`)
    if (code === 0 && answer) {
      const failed = await fed
      if (failed) throw failed
      return answer
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
    bytes.destroy()
  }
}

/**
 * Reads a document in a process of its own, a few at a time. The reason why it cannot be read is an
 * {@link UnreadableError}; any other rejection is about this server.
 */
export async function readDocument(
  bytes: Readable,
  order: ReadingOrder,
  limits: Limits = {},
): Promise<ReadDocument> {
  const done = await takeTurn()
  try {
    limits.signal?.throwIfAborted()
    return await run(bytes, order, limits)
  } finally {
    done()
  }
}
