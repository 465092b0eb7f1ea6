import { conflict } from '../../../http/errors.ts'
import { NotEditable } from './splice.ts'

/** 409 with file and line for a text that cannot be edited in place. */
export function editing<T>(path: string, edit: () => T): T {
  try {
    return edit()
  } catch (error) {
    if (error instanceof NotEditable) throw conflict(`${path}:${error.line}: ${error.message}`)
    throw error
  }
}
