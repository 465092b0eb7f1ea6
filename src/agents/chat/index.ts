import type { SocketHandlers } from '../../http/sockets.ts'
import type { Room } from '../../http/types.ts'
import {
  chatActiveSessions,
  chatEvents,
  chatSocketOpen,
  chatSocketPlain,
  chatStart,
  chatStreamResume,
  chatStreamStart,
  chatWebStreamStart,
} from './handlers.ts'

/** Talking with agents in streams: Sage's lines, Navi's WebSocket, server-sent events. */
export const chat = {
  chatStart,
  chatStreamStart,
  chatWebStreamStart,
  chatStreamResume,
  chatActiveSessions,
  chatEvents,
  chatSocket: chatSocketPlain,
} satisfies Room<'chat'>

/** What answers after the upgrade. */
export const chatSockets = { chatSocket: chatSocketOpen } satisfies Partial<SocketHandlers>
