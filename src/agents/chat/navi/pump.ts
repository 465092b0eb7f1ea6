import { setTimeout as delay } from 'node:timers/promises'
import { isOutage } from '../../../database/outage.ts'
import type { RunKey } from '../../../services/run-log/run-log.ts'
import type { Services } from '../../../services/services.ts'
import type { SessionNews } from '../../../services/session-news.ts'
import type { RunEvent } from '../runs/events.ts'
import { isRunOf, liveRuns } from '../runs/queries.ts'
import { createNaviProjection, type NaviFrame } from './frames.ts'

/** A frame with its place among the frames of its run, where it has one. */
export interface PlacedFrame {
  readonly frame: NaviFrame
  readonly runId?: string
  /** Counted from 0. */
  readonly index?: number
}

export interface NaviFeed {
  readonly services: Services
  readonly tenantId: string
  readonly sessionId: string
  readonly signal: AbortSignal
  /** Whether this client began the run itself, and so needs no `session_sync` after it. */
  readonly isOwn: (runId: string) => boolean
  /** Told when a run begins to be followed, be it one that waits for its turn, and when it is closed. */
  readonly busy?: (busy: boolean) => void
  /** Where a client that comes back goes on: after this frame of this run. */
  readonly after?: { readonly runId: string; readonly index: number } | undefined
}

/** A run to be told, `from` one of its frames; `attach` if it was going on when the client came. */
interface ToTell {
  readonly runId: string
  readonly attach: boolean
  readonly from: number
}

/** What goes on in a session, one thing after the other. */
type Item = ToTell | { readonly frame: NaviFrame }

/** How soon it is looked again what is going on, where the database does not answer yet. */
const firstRetryMs = 100
const lastRetryMs = 5000

/** News that wait for a slow client at most; what is beyond shows in its next `session_sync`. */
const waiting = 200

/**
 * All that a client of a session sees, for as long as it stays: what is going on when it comes, then each run as it happens.
 * The client sets the pace, and nothing is kept for it that the log has. Ends when the signal aborts or the session is deleted.
 */
export async function* naviFeed(feed: NaviFeed): AsyncGenerator<PlacedFrame, void> {
  const { services, tenantId, sessionId, after } = feed
  const deleted = new AbortController()
  const failed = new AbortController()
  const signal = AbortSignal.any([feed.signal, deleted.signal, failed.signal])
  const items: Item[] = []
  const known = new Set<string>()
  let wake = () => {}
  signal.addEventListener('abort', () => wake(), { once: true })
  const put = (item: Item) => {
    if (items.length < waiting) items.push(item)
    wake()
  }
  const begin = (runId: string, attach: boolean, from = 0) => {
    if (known.has(runId)) return
    known.add(runId)
    put({ runId, attach, from })
  }
  const db = services.database.tenant(tenantId)
  /** News that came while it was looked what is going on: what was begun before them is told before them. */
  const early: (SessionNews | null)[] = []
  let looking = true
  const look = async () => {
    looking = true
    for (const { runId, face, state } of await liveRuns(db, sessionId)) {
      if (face !== 'recall') begin(runId, state === 'running')
    }
    looking = false
    for (const news of early.splice(0)) onNews(news)
  }
  /**
   * After a gap in the news, some of which may have been missed while the database was away. What goes wrong with it there ends
   * the feed: a client that is not told of it would wait for ever, and one that comes back looks anew.
   */
  const lookAgain = async () => {
    for (let wait = firstRetryMs; !signal.aborted; wait = Math.min(wait * 2, lastRetryMs)) {
      try {
        await look()
        put({ frame: { type: 'session_sync' } })
        return
      } catch (error) {
        services.log.warn({ err: error, sessionId }, 'it could not be looked what goes on in a session')
        if (!isOutage(error)) {
          failed.abort(error)
          return
        }
        await delay(wait, undefined, { signal }).catch(() => undefined)
      }
    }
  }
  const onNews = (news: SessionNews | null) => {
    if (news !== null && news.sessionId !== sessionId) return
    if (looking) {
      if (early.length < waiting) early.push(news)
      return
    }
    if (news === null) {
      void lookAgain()
      return
    }
    switch (news.kind) {
      case 'run_started':
        if (news.runId !== undefined && news.face !== 'recall') begin(news.runId, false)
        return
      case 'run_ended':
        if (news.face === 'recall') put({ frame: { type: 'session_sync' } })
        return
      case 'recall':
        if (news.recall) put({ frame: { type: 'recall_update', ...news.recall } })
        return
      case 'changed':
        put({ frame: { type: 'session_sync' } })
        return
      case 'deleted':
        deleted.abort()
        return
      default:
        news.kind satisfies never
    }
  }
  const unsubscribe = await services.sessionNews.subscribe(tenantId, onNews)
  try {
    if (after && (await isRunOf(db, sessionId, after.runId))) begin(after.runId, true, after.index + 1)
    await look()
    // A run that waits for its turn, or news, may be long in saying anything; the client must know where it stands at once.
    if (!items.some((item) => 'attach' in item && item.attach)) yield { frame: { type: 'session_sync' } }
    while (!signal.aborted) {
      const item = items.shift()
      if (!item) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      } else if ('frame' in item) yield { frame: item.frame }
      else {
        feed.busy?.(true)
        yield* oneRun({ ...feed, signal }, item)
        feed.busy?.(false)
      }
    }
    failed.signal.throwIfAborted()
  } finally {
    unsubscribe()
  }
}

/** Characters of the frames of a replay that are kept for a client while they are counted; more are read once more. */
const keptLength = 4 * 1024 * 1024

const lengthOf = (frame: NaviFrame): number =>
  Object.values(frame).reduce<number>((sum, value: unknown) => {
    if (typeof value === 'string') return sum + value.length
    return typeof value === 'object' ? sum + JSON.stringify(value).length : sum
  }, 0)

/** Frames of a run in the order of its events, each with its place. */
function placing(runId: string): (event: unknown) => PlacedFrame[] {
  const project = createNaviProjection()
  let count = 0
  return (event) => project(event as RunEvent).map((frame) => ({ frame, runId, index: count++ }))
}

/** The frames of one run; for one that was going on before, first what has happened, marked as a replay. */
async function* oneRun(
  { services, tenantId, signal, isOwn }: NaviFeed,
  { runId, attach, from }: ToTell,
): AsyncGenerator<PlacedFrame, void> {
  const key = { tenantId, runId }
  const placed = placing(runId)
  let next = 0
  let closed = false
  const start: NaviFrame = { type: 'stream_start' }
  if (attach) {
    // Who has seen more than the start is not sent back to it by the id of this one.
    yield from === 0 ? { frame: start, runId, index: 0 } : { frame: start }
    const isPast = ({ frame, index = 0 }: PlacedFrame) => index >= from && frame.type !== 'stream_start'
    const past: PlacedFrame[] = []
    let count = 0
    let length = 0
    while (!closed && !signal.aborted) {
      const read = await services.runLog.read(key, next)
      for (const { idx, final, payload } of read) {
        for (const one of placed(payload).filter(isPast)) {
          count++
          length += lengthOf(one.frame)
          if (length <= keptLength) past.push(one)
          else past.length = 0
        }
        next = idx + 1
        closed = final
      }
      if (read.length === 0) break
    }
    yield { frame: { type: 'replay_start', count } }
    if (length <= keptLength) yield* past
    else yield* again(services, key, next, isPast)
    yield { frame: { type: 'replay_end' } }
  }
  if (!closed) {
    for await (const batch of services.runLog.follow(key, next, signal)) {
      for (const { final, payload } of batch) {
        for (const one of placed(payload)) {
          if (!attach || one.frame.type !== 'stream_start') yield one
        }
        closed = final
      }
    }
  }
  if (closed && !signal.aborted && (attach || !isOwn(runId))) yield { frame: { type: 'session_sync' } }
}

/** The frames of a run up to the event `until` once more, at the client's pace. */
async function* again(
  { runLog }: Pick<Services, 'runLog'>,
  key: RunKey,
  until: number,
  isPast: (one: PlacedFrame) => boolean,
): AsyncGenerator<PlacedFrame, void> {
  const placed = placing(key.runId)
  for (let next = 0; next < until; ) {
    const read = await runLog.read(key, next)
    for (const { idx, payload } of read) {
      if (idx < until) yield* placed(payload).filter(isPast)
      next = idx + 1
    }
    if (read.length === 0) return
  }
}
