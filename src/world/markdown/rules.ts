/** What other rooms need of the file format: pure functions over texts and drafts. */
export type { EntityDraft } from './entity-file/draft.ts'
export { type EntityFile, readEntityFile } from './entity-file/read.ts'
export { fitsFile } from './entity-file/size.ts'
export { spliceFrontmatter } from './entity-file/splice.ts'
export { type EntityDates, writeEntityFile } from './entity-file/write.ts'
export {
  type FieldMap,
  type Frontmatter,
  type FrontmatterProblem,
  type FrontmatterProblemKind,
  isFieldMap,
  readFrontmatter,
} from './frontmatter.ts'
export { type BlockMergeResult, mergeBodies } from './merge/blocks.ts'
export { type DraftMerge, type MergeConflict, mergeDrafts } from './merge/drafts.ts'
export type { FieldMergeResult, MergeSide } from './merge/fields.ts'
export { mergeText, type TextConflict, type TextMerge } from './merge/text.ts'
