// Written by codegen from openapi.yaml.
export const loadValidators = {
  "auth": () => import('./auth.js').then((module) => module.validators),
  "login-providers": () => import('./login-providers.js').then((module) => module.validators),
  "oauth2": () => import('./oauth2.js').then((module) => module.validators),
  "users": () => import('./users.js').then((module) => module.validators),
  "tenants": () => import('./tenants.js').then((module) => module.validators),
  "tokens": () => import('./tokens.js').then((module) => module.validators),
  "groups": () => import('./groups.js').then((module) => module.validators),
  "audit": () => import('./audit.js').then((module) => module.validators),
  "preferences": () => import('./preferences.js').then((module) => module.validators),
  "avatars": () => import('./avatars.js').then((module) => module.validators),
  "templates": () => import('./templates.js').then((module) => module.validators),
  "entities": () => import('./entities.js').then((module) => module.validators),
  "config": () => import('./config.js').then((module) => module.validators),
  "health": () => import('./health.js').then((module) => module.validators),
}
