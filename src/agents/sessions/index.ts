import type { Room } from '../../http/types.ts'
import {
  sessionAdminDelete,
  sessionAdminList,
  sessionAdminView,
  sessionContext,
  sessionMemoryList,
  sessionPlanning,
} from './handlers/admin.ts'
import { sessionFileUpload, sessionFileView } from './handlers/files.ts'
import {
  sessionContent,
  sessionCreate,
  sessionDelete,
  sessionList,
  sessionMessageSend,
  sessionNameGenerate,
  sessionPin,
  sessionStop,
  sessionView,
} from './handlers/navi.ts'
import {
  sessionConversationDelete,
  sessionConversationList,
  sessionConversationMessages,
  sessionInterrupt,
  sessionSharedMessages,
  sessionTasks,
  sessionTitleSet,
} from './handlers/sage.ts'

/** Conversations, their messages and files, in the words of Navi and of Sage. */
export const sessions = {
  sessionList,
  sessionCreate,
  sessionView,
  sessionDelete,
  sessionContext,
  sessionPlanning,
  sessionContent,
  sessionFileUpload,
  sessionFileView,
  sessionPin,
  sessionNameGenerate,
  sessionMessageSend,
  sessionStop,
  sessionAdminList,
  sessionAdminView,
  sessionAdminDelete,
  sessionMemoryList,
  sessionConversationList,
  sessionConversationDelete,
  sessionConversationMessages,
  sessionTitleSet,
  sessionInterrupt,
  sessionTasks,
  sessionSharedMessages,
} satisfies Room<'sessions'>
