import { isEmptyValue, type Template } from '../templates/rules.ts'

const FILES = /^\/api\/files\/+/
const OF_ENTITY = /^\/api\/entity\/([^/]+)\/([^/]+)\/image\/+(.+)$/
/** `https:`, `data:`, `//host`. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

/**
 * The path below the project of the picture that a `primary_image` names, with a slash in front: of a bare file name, a
 * path below the entity's folder or the project, `/api/files/{path}` or `/api/entity/{type}/{id}/image/{file}`. An
 * address elsewhere stays; null where nothing is said.
 */
export function picturePath(
  image: string,
  template: Pick<Template, 'entityType' | 'folderName' | 'assetSubfolders'>,
  entityId: string,
): string | null {
  const { entityType, folderName, assetSubfolders } = template
  if (isEmptyValue(image)) return null
  const written = image.trim()
  if (ELSEWHERE.test(written)) return written
  const [, type = '', id = '', file = ''] = OF_ENTITY.exec(written) ?? []
  const isOurs = [entityType, `${entityType}s`, folderName.toLowerCase()].includes(type.toLowerCase())
  if (file !== '') return isOurs ? `/${folderName}/${id}/images/${decoded(file)}` : written
  if (FILES.test(written)) return `/${decoded(written.replace(FILES, ''))}`
  if (written.startsWith('/')) return written
  const [first = '', ...rest] = written.split('/').filter((step) => step !== '.')
  if (rest.length === 0) return `/${folderName}/${entityId}/images/${first}`
  const path = [first, ...rest].join('/')
  return first === 'images' || assetSubfolders.includes(first)
    ? `/${folderName}/${entityId}/${path}`
    : `/${path}`
}

/** A part of a URL as the path that it stands for. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
