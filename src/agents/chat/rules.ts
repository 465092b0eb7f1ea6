/** What other rooms may use of the chat: runs, how they end, and their projections. */
export { principalOf } from './engine/principal.ts'
export { readContext } from './engine/transcript.ts'
export { createNaviProjection, type NaviFrame } from './navi/frames.ts'
export { type Ask, askSession, mostQueued } from './runs/ask.ts'
export { untilDeleted } from './runs/deleted.ts'
export { type RunOutcome, runToEnd } from './runs/end.ts'
export type { EventOf, NewRunEvent, RunEvent } from './runs/events.ts'
export {
  createRun,
  insertMessage,
  type LiveRun,
  liveRun,
  liveRuns,
  type NewMessage,
  type NewRun,
  stopRun,
  stopRuns,
} from './runs/queries.ts'
export { isFull, mostMessages } from './runs/room.ts'
export { createSageProjection, type SageLine } from './sage/lines.ts'
