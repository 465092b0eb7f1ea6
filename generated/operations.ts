// Written by codegen from openapi.yaml.

/** `defaults`: query parameters that the validator fills in when they are absent. */
export interface OperationTable {
  authTenantRegister: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  authRegister: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authRegisterSendCode: { tag: 'auth'; secured: false; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  authLogin: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authWebLogin: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authWebSession: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authWebSelectTenant: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authSession: { tag: 'auth'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  authRefresh: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authLogout: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authMe: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authSetPassword: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authNaviMe: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authStatus: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authNaviLogout: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authUserRegister: { tag: 'auth'; secured: false; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  authUserRegisterSendCode: { tag: 'auth'; secured: false; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  authUserLogin: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authUserLogout: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authUserCheckLogin: { tag: 'auth'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  preferenceList: { tag: 'preferences'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  preferenceSet: { tag: 'preferences'; secured: true; raw: false; envelope: false; status: 204; body: 'any'; defaults: never }
  preferenceDelete: { tag: 'preferences'; secured: true; raw: false; envelope: false; status: 204; body: 'none'; defaults: never }
  preferenceProfileView: { tag: 'preferences'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  preferenceProfileUpdate: { tag: 'preferences'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  preferenceSettingsView: { tag: 'preferences'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  preferenceSettingsUpdate: { tag: 'preferences'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  preferenceConfigView: { tag: 'preferences'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  preferenceConfigUpdate: { tag: 'preferences'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  avatarUpload: { tag: 'avatars'; secured: true; raw: false; envelope: false; status: 200; body: 'multipart'; defaults: never }
  avatarDelete: { tag: 'avatars'; secured: true; raw: false; envelope: false; status: 204; body: 'none'; defaults: never }
  avatarAssign: { tag: 'avatars'; secured: true; raw: false; envelope: false; status: 200; body: 'multipart'; defaults: never }
  avatarView: { tag: 'avatars'; secured: false; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  templateSchema: { tag: 'templates'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  entityList: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' | 'sort_by' | 'sort_order' }
  entityCreate: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  entityView: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  entityUpdate: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  entityDelete: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  entityCompare: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  healthView: { tag: 'health'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  healthEmbed: { tag: 'health'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  healthDetailed: { tag: 'health'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  healthApi: { tag: 'health'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
}

export type OperationId = keyof OperationTable

export type Tag = OperationTable[OperationId]['tag']

export type OperationsOfTag<T extends Tag> = {
  [K in OperationId]: OperationTable[K]['tag'] extends T ? K : never
}[OperationId]

export const tags = ['auth', 'preferences', 'avatars', 'templates', 'entities', 'health'] as const satisfies readonly Tag[]
