/** The project's trash, where the files of what was deleted wait. */
export { purgeFiles, restoreFiles } from '../markdown/queries.ts'
