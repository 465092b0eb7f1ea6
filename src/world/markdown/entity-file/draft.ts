import type { FieldMap } from '../frontmatter.ts'

/** What people write into an entity, whether by file or by API. */
export interface EntityDraft {
  readonly name: string
  readonly status: string
  /** Everything in the front matter that is neither a column nor about the file itself. */
  readonly fields: FieldMap
  readonly markdownBody: string
  /** Path or URL of the main picture. */
  readonly primaryAsset: string | null
}
