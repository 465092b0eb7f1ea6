// Written by codegen from openapi.yaml.

/** `defaults`: query parameters that the validator fills in when they are absent. */
export interface OperationTable {
  authTenantRegister: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  authBetaRegister: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  authRegister: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authRegisterSendCode: { tag: 'auth'; secured: false; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  authInviteRegister: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  authLogin: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authWebLogin: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authWebSession: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authWebSelectTenant: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authSession: { tag: 'auth'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  authRefresh: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authLogout: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authMe: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authSetPassword: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authForgotPassword: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authResetPassword: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authInviteCreate: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  authInviteValidate: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authMfaEnroll: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authMfaActivate: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authMfaDisable: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authResetPage: { tag: 'auth'; secured: false; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  authInvitePage: { tag: 'auth'; secured: false; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  authPageScript: { tag: 'auth'; secured: false; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  authNaviMe: { tag: 'auth'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authStatus: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authNaviLogout: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authUserRegister: { tag: 'auth'; secured: false; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  authUserRegisterSendCode: { tag: 'auth'; secured: false; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  authUserLogin: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  authUserLogout: { tag: 'auth'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  authUserCheckLogin: { tag: 'auth'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  loginProviderList: { tag: 'login-providers'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  loginProviderGoogle: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: 'return_to' }
  loginProviderGoogleCallback: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: never }
  loginProviderDrive: { tag: 'login-providers'; secured: true; raw: true; envelope: false; status: 302; body: 'none'; defaults: 'return_to' }
  loginProviderDriveCallback: { tag: 'login-providers'; secured: true; raw: true; envelope: false; status: 302; body: 'none'; defaults: never }
  loginProviderMicrosoft: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: 'return_to' }
  loginProviderMicrosoftCallback: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: never }
  loginProviderGoogleToken: { tag: 'login-providers'; secured: false; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  loginProviderUpstreamList: { tag: 'login-providers'; secured: false; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  loginProviderUpstreamLogin: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: 'next' }
  loginProviderUpstreamLoginWith: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: 'next' }
  loginProviderUpstreamCallback: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: never }
  loginProviderUserList: { tag: 'login-providers'; secured: false; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  loginProviderUserLogin: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: 'next' }
  loginProviderUserLoginWith: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: 'next' }
  loginProviderUserCallback: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: never }
  loginProviderNaviLogin: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: 'return_to' | 'platform' }
  loginProviderNaviCallback: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: never }
  loginProviderNaviDone: { tag: 'login-providers'; secured: false; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  loginProviderNaviWebhook: { tag: 'login-providers'; secured: false; raw: false; envelope: false; status: 200; body: 'any'; defaults: never }
  oauth2WellKnown: { tag: 'oauth2'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  oauth2Resource: { tag: 'oauth2'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  oauth2ApiMetadata: { tag: 'oauth2'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  oauth2Metadata: { tag: 'oauth2'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  oauth2Authorize: { tag: 'oauth2'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: never }
  oauth2ApiAuthorize: { tag: 'oauth2'; secured: false; raw: true; envelope: false; status: 302; body: 'none'; defaults: never }
  oauth2LoginPage: { tag: 'oauth2'; secured: false; raw: true; envelope: false; status: 200; body: 'none'; defaults: 'next' }
  oauth2Login: { tag: 'oauth2'; secured: false; raw: true; envelope: false; status: 302; body: 'form'; defaults: never }
  oauth2ConsentPage: { tag: 'oauth2'; secured: true; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  oauth2Consent: { tag: 'oauth2'; secured: true; raw: true; envelope: false; status: 302; body: 'form'; defaults: never }
  oauth2Token: { tag: 'oauth2'; secured: false; raw: false; envelope: false; status: 200; body: 'form'; defaults: never }
  oauth2ApiToken: { tag: 'oauth2'; secured: false; raw: false; envelope: false; status: 200; body: 'form'; defaults: never }
  oauth2Userinfo: { tag: 'oauth2'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  oauth2UserinfoPost: { tag: 'oauth2'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  oauth2ApiUserinfo: { tag: 'oauth2'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  oauth2ApiUserinfoPost: { tag: 'oauth2'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  oauth2Revoke: { tag: 'oauth2'; secured: false; raw: false; envelope: false; status: 200; body: 'form'; defaults: never }
  oauth2Register: { tag: 'oauth2'; secured: false; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  oauth2ClientList: { tag: 'oauth2'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  oauth2ClientCreate: { tag: 'oauth2'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  oauth2ClientDelete: { tag: 'oauth2'; secured: true; raw: false; envelope: false; status: 204; body: 'none'; defaults: never }
  userList: { tag: 'users'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' | 'sort_by' | 'sort_order' }
  userCurrent: { tag: 'users'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  userMe: { tag: 'users'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  userMeUpdate: { tag: 'users'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  userView: { tag: 'users'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  userUpdate: { tag: 'users'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  userDelete: { tag: 'users'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  userPasswordSet: { tag: 'users'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  userInvite: { tag: 'users'; secured: true; raw: false; envelope: false; status: 201; body: 'none'; defaults: never }
  userOptions: { tag: 'users'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  userAccountList: { tag: 'users'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: 'page' | 'page_size' }
  userAdd: { tag: 'users'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  userRemove: { tag: 'users'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  userPasswordChange: { tag: 'users'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  userNaviList: { tag: 'users'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  userNaviView: { tag: 'users'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  userNaviSessions: { tag: 'users'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  userNaviRoleSet: { tag: 'users'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  tenantCreate: { tag: 'tenants'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  tenantView: { tag: 'tenants'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  tenantUpdate: { tag: 'tenants'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  tenantTeamList: { tag: 'tenants'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  tenantTeamCreate: { tag: 'tenants'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  tenantTeamView: { tag: 'tenants'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  tokenList: { tag: 'tokens'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  tokenCreate: { tag: 'tokens'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  tokenRevoke: { tag: 'tokens'; secured: true; raw: false; envelope: false; status: 204; body: 'none'; defaults: never }
  tokenKeyList: { tag: 'tokens'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  tokenKeyCreate: { tag: 'tokens'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  tokenAiKeyView: { tag: 'tokens'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  tokenAiKeyRegenerate: { tag: 'tokens'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  groupList: { tag: 'groups'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  groupCreate: { tag: 'groups'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  groupPresetList: { tag: 'groups'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  groupUserList: { tag: 'groups'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  groupView: { tag: 'groups'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  groupUpdate: { tag: 'groups'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  groupDelete: { tag: 'groups'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  groupMemberAdd: { tag: 'groups'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  groupMemberRemove: { tag: 'groups'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  groupTemplateList: { tag: 'groups'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  groupTemplateCreate: { tag: 'groups'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  auditList: { tag: 'audit'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
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
  templateList: { tag: 'templates'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'overridden' | 'offset' | 'limit' }
  templateTypeList: { tag: 'templates'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  templateReload: { tag: 'templates'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  templateView: { tag: 'templates'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  templateUpdate: { tag: 'templates'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  templateInstructions: { tag: 'templates'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  templateInstructionsUpdate: { tag: 'templates'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  templateSchemaList: { tag: 'templates'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  templateSchemaView: { tag: 'templates'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  ruleList: { tag: 'rules'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  ruleIndex: { tag: 'rules'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  ruleReload: { tag: 'rules'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  ruleSettings: { tag: 'rules'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  ruleConfigure: { tag: 'rules'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  ruleValidate: { tag: 'rules'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: 'offset' | 'limit' }
  ruleView: { tag: 'rules'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  ruleCreate: { tag: 'rules'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  ruleUpdate: { tag: 'rules'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  ruleDelete: { tag: 'rules'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  ruleMarkdown: { tag: 'rules'; secured: false; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  ruleRewrite: { tag: 'rules'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  rulePrompt: { tag: 'rules'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  layoutList: { tag: 'layouts'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  layoutView: { tag: 'layouts'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  layoutUpdate: { tag: 'layouts'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  layoutDelete: { tag: 'layouts'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  layoutReset: { tag: 'layouts'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  entityList: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' | 'sort_by' | 'sort_order' }
  entityCreate: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  entityView: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  entityUpdate: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  entityDelete: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  entityCompare: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  entityMerge: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  entityImport: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  entityRename: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  entityIdCheck: { tag: 'entities'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  entityFix: { tag: 'entities'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  markdownStatus: { tag: 'markdown'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  markdownCheck: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  markdownImportChanges: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  markdownSave: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  markdownLoad: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  markdownRefresh: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  markdownWatcher: { tag: 'markdown'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  markdownSyncAll: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  markdownSyncType: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  markdownValidateAll: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  markdownSync: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  markdownExport: { tag: 'markdown'; secured: true; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  markdownValidate: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  markdownFormat: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  markdownImportPreview: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'json' | 'multipart'; defaults: never }
  markdownImportSmart: { tag: 'markdown'; secured: true; raw: false; envelope: false; status: 200; body: 'json' | 'multipart'; defaults: never }
  searchList: { tag: 'search'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  searchAll: { tag: 'search'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  searchRecent: { tag: 'search'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  graphUniverse: { tag: 'graph'; secured: true; raw: true; envelope: false; status: 200; body: 'none'; defaults: 'limit' }
  graphEntity: { tag: 'graph'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'depth' | 'limit' }
  graphRelationships: { tag: 'graph'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  graphQuery: { tag: 'graph'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  graphContext: { tag: 'graph'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  graphRomance: { tag: 'graph'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  graphFactionWar: { tag: 'graph'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  graphValidate: { tag: 'graph'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  graphHybrid: { tag: 'graph'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  graphSemantic: { tag: 'graph'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  graphStructured: { tag: 'graph'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  graphEnhancedContext: { tag: 'graph'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  recycleBinList: { tag: 'recycle-bin'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  recycleBinRestore: { tag: 'recycle-bin'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  recycleBinPurge: { tag: 'recycle-bin'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  recycleBinEmpty: { tag: 'recycle-bin'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  sharingList: { tag: 'sharing'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  sharingCreate: { tag: 'sharing'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  sharingDelete: { tag: 'sharing'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  sharingView: { tag: 'sharing'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  sharingEntityList: { tag: 'sharing'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  providerList: { tag: 'providers'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  providerCreate: { tag: 'providers'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  providerUpdate: { tag: 'providers'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  providerDelete: { tag: 'providers'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  providerVerify: { tag: 'providers'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  providerMultimodalVerify: { tag: 'providers'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  providerKeyList: { tag: 'providers'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  providerKeySet: { tag: 'providers'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  providerKeyDelete: { tag: 'providers'; secured: true; raw: false; envelope: false; status: 204; body: 'none'; defaults: never }
  providerBlacklistsClear: { tag: 'providers'; secured: true; raw: false; envelope: false; status: 204; body: 'none'; defaults: never }
  catalogList: { tag: 'catalog'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'page' | 'per_page' }
  catalogCreate: { tag: 'catalog'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  catalogView: { tag: 'catalog'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  catalogUpdate: { tag: 'catalog'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  catalogDelete: { tag: 'catalog'; secured: true; raw: false; envelope: false; status: 204; body: 'none'; defaults: never }
  catalogBulkUpdate: { tag: 'catalog'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  catalogDiscover: { tag: 'catalog'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  catalogSync: { tag: 'catalog'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  profileList: { tag: 'profiles'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  profileToolList: { tag: 'profiles'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  profilePromptList: { tag: 'profiles'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  profileMcpServerList: { tag: 'profiles'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  profileAdminList: { tag: 'profiles'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  profileView: { tag: 'profiles'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  profileUpdate: { tag: 'profiles'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  profileAvailabilitySet: { tag: 'profiles'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  agentList: { tag: 'agents'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  agentCreate: { tag: 'agents'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  agentView: { tag: 'agents'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  agentUpdate: { tag: 'agents'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  agentDelete: { tag: 'agents'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  agentGrantList: { tag: 'agents'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  agentGrantSet: { tag: 'agents'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  agentFileList: { tag: 'agents'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  agentFileDownload: { tag: 'agents'; secured: true; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  agentFileDelete: { tag: 'agents'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  agentPromptTemplate: { tag: 'agents'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: 'language' }
  agentDraft: { tag: 'agents'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  agentPromptOptimize: { tag: 'agents'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  chatStart: { tag: 'chat'; secured: true; raw: true; envelope: false; status: 200; body: 'json'; defaults: never }
  chatStreamStart: { tag: 'chat'; secured: true; raw: true; envelope: false; status: 200; body: 'json'; defaults: never }
  chatWebStreamStart: { tag: 'chat'; secured: true; raw: true; envelope: false; status: 200; body: 'json'; defaults: never }
  chatStreamResume: { tag: 'chat'; secured: true; raw: true; envelope: false; status: 200; body: 'none'; defaults: 'last_index' }
  chatActiveSessions: { tag: 'chat'; secured: true; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  chatEvents: { tag: 'chat'; secured: true; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  chatSocket: { tag: 'chat'; secured: true; raw: true; envelope: false; status: 101; body: 'none'; defaults: never }
  recallView: { tag: 'recalls'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  recallCancel: { tag: 'recalls'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  recallSkip: { tag: 'recalls'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  sessionList: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  sessionCreate: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 201; body: 'json'; defaults: never }
  sessionView: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  sessionDelete: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 204; body: 'none'; defaults: never }
  sessionContext: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  sessionPlanning: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  sessionContent: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  sessionFileUpload: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 201; body: 'multipart'; defaults: never }
  sessionFileView: { tag: 'sessions'; secured: true; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  sessionPin: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  sessionNameGenerate: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  sessionMessageSend: { tag: 'sessions'; secured: true; raw: true; envelope: false; status: 200; body: 'json'; defaults: never }
  sessionStop: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  sessionAdminList: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'limit' | 'offset' | 'sort_by' | 'sort_order' }
  sessionAdminView: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  sessionAdminDelete: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 204; body: 'none'; defaults: never }
  sessionMemoryList: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'limit' | 'offset' | 'sort_by' | 'sort_order' }
  sessionConversationList: { tag: 'sessions'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: 'page' | 'page_size' | 'sort_by' }
  sessionConversationDelete: { tag: 'sessions'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  sessionConversationMessages: { tag: 'sessions'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  sessionTitleSet: { tag: 'sessions'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  sessionInterrupt: { tag: 'sessions'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  sessionTasks: { tag: 'sessions'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  sessionSharedMessages: { tag: 'sessions'; secured: false; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  shareLinkList: { tag: 'share-links'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  shareLinkCreate: { tag: 'share-links'; secured: true; raw: false; envelope: false; status: 201; body: 'none'; defaults: never }
  shareLinkRevoke: { tag: 'share-links'; secured: true; raw: false; envelope: false; status: 204; body: 'none'; defaults: never }
  shareLinkView: { tag: 'share-links'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  toolList: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  toolExecute: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  skillList: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  skillDelete: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  skillAvailable: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  skillUpload: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'multipart'; defaults: never }
  skillImport: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  skillContent: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  skillContentSet: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  mcpList: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  mcpAdd: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  mcpAuthorize: { tag: 'tools'; secured: true; raw: true; envelope: false; status: 200; body: 'none'; defaults: never }
  mcpDelete: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  mcpRefresh: { tag: 'tools'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  mcpServe: { tag: 'tools'; secured: true; raw: true; envelope: false; status: 200; body: 'json'; defaults: never }
  mcpEnd: { tag: 'tools'; secured: true; raw: false; envelope: false; status: 204; body: 'none'; defaults: never }
  mcpResource: { tag: 'tools'; secured: false; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  knowledgeList: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: 'page' | 'page_size' }
  knowledgeView: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  knowledgeCreate: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  knowledgeUpdate: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  knowledgeDelete: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  knowledgeClear: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  knowledgeRedo: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  knowledgeRetrieve: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  knowledgeDocumentList: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: 'page' | 'page_size' }
  knowledgeDocumentView: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  knowledgeDocumentAdd: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'multipart'; defaults: never }
  knowledgeDocumentDelete: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  knowledgeDocumentRedo: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  knowledgeTaskView: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  knowledgeTaskRedo: { tag: 'knowledge'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
  cloudSyncConflictList: { tag: 'cloud-sync'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  cloudSyncConflictView: { tag: 'cloud-sync'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  cloudSyncConflictResolve: { tag: 'cloud-sync'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  activityRecent: { tag: 'activity'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  activityHistory: { tag: 'activity'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  activityDashboard: { tag: 'activity'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  activityVersionList: { tag: 'activity'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: 'offset' | 'limit' }
  activityVersionView: { tag: 'activity'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  activityVersionRestore: { tag: 'activity'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  configList: { tag: 'config'; secured: true; raw: false; envelope: false; status: 200; body: 'none'; defaults: never }
  configUpdate: { tag: 'config'; secured: true; raw: false; envelope: false; status: 200; body: 'json'; defaults: never }
  configSystemInfo: { tag: 'config'; secured: false; raw: false; envelope: true; status: 200; body: 'none'; defaults: never }
  configSystemUpdate: { tag: 'config'; secured: true; raw: false; envelope: true; status: 200; body: 'json'; defaults: never }
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

export const tags = ['auth', 'login-providers', 'oauth2', 'users', 'tenants', 'tokens', 'groups', 'audit', 'preferences', 'avatars', 'templates', 'rules', 'layouts', 'entities', 'markdown', 'search', 'graph', 'recycle-bin', 'sharing', 'providers', 'catalog', 'profiles', 'agents', 'chat', 'recalls', 'sessions', 'share-links', 'tools', 'knowledge', 'cloud-sync', 'activity', 'config', 'health'] as const satisfies readonly Tag[]
