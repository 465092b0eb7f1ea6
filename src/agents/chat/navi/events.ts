import { serverSentComment, serverSentEvent } from '../../../http/streams.ts'
import type { PlacedFrame } from './pump.ts'

const place = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{1,9})$/

/** What `Last-Event-ID` says; undefined for what is none of our ids. */
export function placeOf(lastEventId: string | undefined): { runId: string; index: number } | undefined {
  const [, runId, index] = place.exec(lastEventId ?? '') ?? []
  return runId === undefined ? undefined : { runId, index: Number(index) }
}

/** Frames as server-sent events, named by their type and with their place as the id. */
export async function* asEvents(frames: AsyncIterable<PlacedFrame>): AsyncGenerator<string, void> {
  // Tells the client that it is connected, before anything has happened.
  yield serverSentComment('connected')
  for await (const { frame, runId, index } of frames) {
    yield serverSentEvent({
      event: frame.type,
      data: JSON.stringify(frame),
      ...(runId !== undefined && index !== undefined && { id: `${runId}:${index}` }),
    })
  }
}
