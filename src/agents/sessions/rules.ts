/** What other rooms may use of sessions, besides their queries. */
export { forgetTask, handOverSessions } from './deletion.ts'
export { forbiddenExtension } from './executables.ts'
export { noteFile, refusePrograms } from './files.ts'
export { sessionFolder, shownPath } from './folders.ts'
export { readHistory } from './history.ts'
export { automaticTitle } from './naming.ts'
export { sweepSessionFiles } from './retention.ts'
export { type SharedMessage, sharedMessages } from './shared.ts'
