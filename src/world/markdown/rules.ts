/** What other rooms need of the file format. */
export { type FieldMap, type Frontmatter, isFieldMap, readFrontmatter } from './frontmatter.ts'
