/** What other rooms may use of entities; whoever writes one uses the functions of the write path. */

export type { RevisionChange, WriteBy, WriteOrigin } from './changes.ts'
export { compareVersions, type EntityVersion, type FieldChange, type VersionDifference } from './compare.ts'
export { fileKeys, findUnstorable, MAX_FIELD_DEPTH, ownField, pointerTo } from './fields.ts'
export {
  displayName,
  ENTITY_ID_MAX,
  ENTITY_ID_PATTERN,
  entityIdFromName,
  entityIdProblem,
  isEntityId,
  nameKey,
  titleFromId,
} from './identity.ts'
export { type LinksOf, replaceLinks } from './link-rows.ts'
export { codeSpans, type TextLink, textLinks } from './link-text.ts'
export { type EntityLink, entityLinks, MAX_LINKS } from './links.ts'
export { mergeFields } from './merge-fields.ts'
export { type EntityReference, entityReferences, mapReferences, readReferences } from './references.ts'
export {
  draftOf,
  type EntityContent,
  type EntityKey,
  type EntityRow,
  type LockedEntity,
  rowOf,
} from './rows.ts'
export { draftProblem, type EntityInput, NAME_MAX, settleInput } from './settle.ts'
export { type DraftToCheck, type EntityProblem, isValid, validateEntity } from './validate.ts'
export { isDate, numberFrom } from './value-rules.ts'
export { entityTag, requireVersion, toComparison, toEntity } from './views.ts'
export { createEntity, type NewEntityKey, removeEntity, reviseEntity } from './write.ts'
export {
  type Creation,
  createEntities,
  type Revision,
  removeEntities,
  reviseEntities,
  type WrittenEntity,
} from './write-many.ts'
