import type { Room } from '../../http/types.ts'
import { ruleCreate, ruleDelete, ruleMarkdown, rulePrompt, ruleRewrite, ruleUpdate } from './edit-handlers.ts'
import {
  ruleConfigure,
  ruleIndex,
  ruleList,
  ruleReload,
  ruleSettings,
  ruleValidate,
  ruleView,
} from './handlers.ts'

/** What must hold for entities, for people and programs. */
export const rules = {
  ruleList,
  ruleIndex,
  ruleReload,
  ruleSettings,
  ruleConfigure,
  ruleValidate,
  ruleView,
  ruleCreate,
  ruleUpdate,
  ruleDelete,
  ruleMarkdown,
  ruleRewrite,
  rulePrompt,
} satisfies Room<'rules'>
