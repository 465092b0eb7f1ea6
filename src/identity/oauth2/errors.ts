import { HttpError } from '../../http/errors.ts'

/** An error of the OAuth2 protocol: its code, and an English sentence for `error_description`. */
export const oauth2Error = (code: string, detail: string, status = 400) =>
  new HttpError(status, detail, { oauth2: code })

/** 401: the client is unknown or has not proved itself (RFC 6749, section 5.2). */
export const invalidClient = (detail: string) =>
  new HttpError(401, detail, {
    oauth2: 'invalid_client',
    headers: { 'WWW-Authenticate': 'Basic realm="sage"' },
  })
