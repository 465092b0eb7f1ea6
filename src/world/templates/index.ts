import type { Room } from '../../http/types.ts'
import {
  templateInstructions,
  templateInstructionsUpdate,
  templateList,
  templateReload,
  templateSchema,
  templateSchemaList,
  templateSchemaView,
  templateTypeList,
  templateUpdate,
  templateView,
} from './handlers.ts'

/** What an entity of each type consists of. */
export const templates = {
  templateList,
  templateTypeList,
  templateReload,
  templateView,
  templateUpdate,
  templateInstructions,
  templateInstructionsUpdate,
  templateSchema,
  templateSchemaList,
  templateSchemaView,
} satisfies Room<'templates'>
