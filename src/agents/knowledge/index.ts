import type { Room } from '../../http/types.ts'
import {
  knowledgeClear,
  knowledgeCreate,
  knowledgeDelete,
  knowledgeList,
  knowledgeRedo,
  knowledgeRetrieve,
  knowledgeUpdate,
  knowledgeView,
} from './handlers/bases.ts'
import {
  knowledgeDocumentAdd,
  knowledgeDocumentDelete,
  knowledgeDocumentList,
  knowledgeDocumentRedo,
  knowledgeDocumentView,
  knowledgeTaskRedo,
  knowledgeTaskView,
} from './handlers/documents.ts'

/** Documents in which agents look things up. */
export const knowledge = {
  knowledgeList,
  knowledgeView,
  knowledgeCreate,
  knowledgeUpdate,
  knowledgeDelete,
  knowledgeClear,
  knowledgeRedo,
  knowledgeRetrieve,
  knowledgeDocumentList,
  knowledgeDocumentView,
  knowledgeDocumentAdd,
  knowledgeDocumentDelete,
  knowledgeDocumentRedo,
  knowledgeTaskView,
  knowledgeTaskRedo,
} satisfies Room<'knowledge'>
