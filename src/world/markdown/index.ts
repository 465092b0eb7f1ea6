import type { Room } from '../../http/types.ts'
import {
  markdownExport,
  markdownFormat,
  markdownImportPreview,
  markdownImportSmart,
  markdownValidate,
} from './handlers.ts'
import {
  markdownCheck,
  markdownImportChanges,
  markdownLoad,
  markdownRefresh,
  markdownSave,
  markdownStatus,
  markdownSync,
  markdownSyncAll,
  markdownSyncType,
  markdownValidateAll,
  markdownWatcher,
} from './sync/handlers.ts'

/** The project folder and the database, kept the same. */
export const markdown = {
  markdownStatus,
  markdownCheck,
  markdownImportChanges,
  markdownSave,
  markdownLoad,
  markdownRefresh,
  markdownWatcher,
  markdownSyncAll,
  markdownSyncType,
  markdownValidateAll,
  markdownSync,
  markdownExport,
  markdownValidate,
  markdownFormat,
  markdownImportPreview,
  markdownImportSmart,
} satisfies Room<'markdown'>
