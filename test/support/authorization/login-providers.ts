import type { Row, Rows } from './row.ts'

const tested =
  'the table has no provider at hand; test/identity/login-providers*.test.ts goes through the flows'
const identity = { notApplicable: 'who signs in is what the provider says, whatever else was shown' }
const everybody = { notApplicable: 'the same for everybody' }

/** A door that is not configured. */
const shut: Row = { right: () => ({}), succeeds: { status: 503, because: tested }, otherTenant: identity }
/** An upstream provider, of which there is none. */
const absent: Row = {
  right: () => ({ path: { provider_id: 'company' } }),
  succeeds: { status: 404, because: tested },
  otherTenant: identity,
}

export const loginProviders = {
  loginProviderList: { right: () => ({}), otherTenant: everybody },
  loginProviderGoogle: shut,
  loginProviderGoogleCallback: shut,
  loginProviderDrive: shut,
  loginProviderDriveCallback: shut,
  loginProviderMicrosoft: shut,
  loginProviderMicrosoftCallback: shut,
  loginProviderGoogleToken: { ...shut, right: () => ({ body: { token: 'x' } }) },
  loginProviderUpstreamList: { right: () => ({}), otherTenant: everybody },
  loginProviderUpstreamLogin: { ...absent, right: () => ({}) },
  loginProviderUpstreamLoginWith: absent,
  loginProviderUpstreamCallback: absent,
  loginProviderUserList: { right: () => ({}), otherTenant: everybody },
  loginProviderUserLogin: { ...absent, right: () => ({}) },
  loginProviderUserLoginWith: absent,
  loginProviderUserCallback: absent,
  loginProviderNaviLogin: shut,
  loginProviderNaviCallback: shut,
  loginProviderNaviDone: { right: () => ({ query: { sid: 'ses_8Kd2vPq6Yt' } }), otherTenant: everybody },
  loginProviderNaviWebhook: { ...shut, right: () => ({ body: { id: 'evt_1' } }) },
} satisfies Rows<'login-providers'>
