/** What other rooms may use of recalls. */
export { fireTask } from './firing.ts'
export { cancelRecall, type NewRecall, type RecallRow, scheduleRecall } from './queries.ts'
