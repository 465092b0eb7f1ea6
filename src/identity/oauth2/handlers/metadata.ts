import type { Handler } from '../../../http/types.ts'
import { toMetadata, toResource } from '../views.ts'

/** `GET /.well-known/oauth-authorization-server` and its two aliases */
export const oauth2WellKnown: Handler<'oauth2WellKnown'> = async ({ services }) => toMetadata(services.config)

/** `GET /.well-known/oauth-protected-resource` */
export const oauth2Resource: Handler<'oauth2Resource'> = async ({ services }) => toResource(services.config)
