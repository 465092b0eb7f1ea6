// Written by codegen from openapi.yaml.
export const loadValidators = {
  "auth": () => import('./auth.js').then((module) => module.validators),
  "preferences": () => import('./preferences.js').then((module) => module.validators),
  "avatars": () => import('./avatars.js').then((module) => module.validators),
  "templates": () => import('./templates.js').then((module) => module.validators),
  "entities": () => import('./entities.js').then((module) => module.validators),
  "health": () => import('./health.js').then((module) => module.validators),
}
