// Written by codegen from openapi.yaml.
export interface paths {
    "/api/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a tenant and its owner
         * @description Creates a tenant and a user who owns it, and signs the user in: the answer holds the tokens and the cookie is set. 400 when local registration is off, 409 when the e-mail address is taken.
         */
        post: operations["authTenantRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/with-invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a tenant with a beta invite code
         * @description The same as `/api/register`, for those who hold an invite code of the beta programme; it works where local registration is off as well. The code is used up by success; 400 for one that is unknown, used up, revoked or expired, 409 when the e-mail address is taken.
         */
        post: operations["authBetaRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a user
         * @description Two dialects. A body with `verification_code` follows Sage: the code that was mailed by `/api/auth/register/send-code` proves the address and is used up by success (400 when it is wrong or has expired). A body without one follows StudioBrain. Either way the user owns a tenant of their own, named after `tenant_name` or the user. The status is 200, as Sage documents it, also for StudioBrain's dialect. 400 when local registration is off, 409 when the e-mail address or the username is taken.
         */
        post: operations["authRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/register/send-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a registration code
         * @description Mails a code of six digits that `/api/auth/register` asks for. It is good for `expires_in` seconds, and the next one can be asked for after `retry_after` seconds (429 before). An address that already has an account gets the same answer and a mail that says so. 400 when local registration is off.
         */
        post: operations["authRegisterSendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/register-with-invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Makes the invited person a member of the tenant, in the role that the invitation names, and signs them in. An address without an account gets one, with the given password and name. One that has an account joins with it: `password` is then that account's own, with `mfa_code` where it has a second factor (401 when either is wrong), or the request carries its credential. A member whose account an administrator has made, and who never signed in, sets its password. The invitation is used up by success; 404 for one that is unknown, used, replaced or expired, 409 when its person is a member already or the tenant is full. Works where local registration is off as well.
         */
        post: operations["authInviteRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Takes StudioBrain's body (`email`) or Sage's (`username_or_email`) and answers both at once: the tokens stand in the envelope's `data` and at the top level, and the session cookie is set. `tenant_id` chooses one of the user's tenants; without it the one used last. 401 for a wrong pair, whether or not the account exists; 400 where local login is off; 429 after too many attempts. An account with a second factor needs `mfa_code`: without it, or with a wrong one, it is 401 and `errors` points to `/mfa_code`.
         */
        post: operations["authLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/web/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in from a browser
         * @description Checks e-mail address and password and sets the httpOnly session cookie. The access token of the answer belongs to the same session. 401 for a wrong pair or second factor, 429 after too many attempts.
         */
        post: operations["authWebLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/web/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the current session
         * @description Who is signed in, in which tenant and role, and the tenants to choose from with `/api/auth/web/select-tenant`.
         */
        get: operations["authWebSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/web/select-tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the tenant
         * @description Moves the session into another tenant of the user: a new cookie and a new access token, and the old token stops working. 404 for a tenant that the user is no member of.
         */
        post: operations["authWebSelectTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the session and how far onboarding is
         * @description `has_provider` says that the user has a model provider, `has_agent` that there is an agent to talk to. 401 with Sage's message when nobody is signed in.
         */
        get: operations["authSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade a refresh token for new tokens
         * @description Send the refresh token; an expired access token beside it does not stand in the way. Without a body the session's cookie or a live access token does. The refresh token is rotated: keep the one of the answer. A refresh token that was used before revokes its whole session, because it was stolen or the client lost count. 401 in that case, and for a token that is unknown, expired or revoked.
         */
        post: operations["authRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Revokes the session of whatever credential came, its refresh tokens included, and clears the cookies. Without a credential, or with one that has ended already, it answers the same. Never 401.
         */
        post: operations["authLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the signed-in user
         * @description The profile with the role and the permissions in the current tenant.
         */
        get: operations["authMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/set-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password
         * @description `current_password` is required unless the account has no password yet (403 when it is wrong or missing). Every other session and refresh token of the user is revoked; this one goes on.
         */
        post: operations["authSetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a link to reset the password
         * @description Mails a link whose token `/api/auth/reset-password` takes, once, for an hour; an earlier link stops working. The answer is the same, and as fast, whether or not the address has an account. 400 where local login is off, 429 for an address that was asked for too often.
         */
        post: operations["authForgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the password with a mailed token
         * @description Sets the password and uses the token up. Every session, refresh token, OAuth2 grant, API token and key of the user is revoked; nobody is signed in, and a mail tells the owner. A second factor stays as it is. 400 for a token that is unknown, used or expired.
         */
        post: operations["authResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/create-invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite somebody into the tenant
         * @description Makes an invitation for one address, good for one use and seven days, and mails its link. The link and its token are in this answer and nowhere else. A second invitation of an address replaces the first. `tenant_id` may only name the tenant of the credential (404 otherwise). 403 for a role above the caller's own, 409 when the address belongs to a member already.
         */
        post: operations["authInviteCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/validate-invite/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an invitation
         * @description Who is invited, where to and as what. 404 for a token that is unknown, used, replaced or expired.
         */
        get: operations["authInviteValidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/mfa/enroll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin with a second factor
         * @description Beyond the documents; `mfa_required` of the system configuration needs it. Makes a secret for an authenticator app (TOTP, RFC 6238: SHA-1, six digits, 30 seconds). It counts only after `/api/auth/mfa/activate`; calling this again replaces it. `current_password` is required unless the account has no password (403 when it is wrong or missing). 409 when the account has a second factor already.
         */
        post: operations["authMfaEnroll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/mfa/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate the second factor
         * @description Beyond the documents. A code of the app proves that it holds the secret of `/api/auth/mfa/enroll`. From now on every sign-in with the password asks for `mfa_code`. The recovery codes, each good for one sign-in without the app, are in this answer and nowhere else. Every other session of the user is revoked. 403 for a wrong code, 409 when nothing was begun or the factor is active already.
         */
        post: operations["authMfaActivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/mfa/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove the second factor
         * @description Beyond the documents. Takes a code of the app or a recovery code, and the password as `/api/auth/mfa/enroll` does (403 when either is wrong). 409 when there is no second factor, or when the server requires one (`mfa_required`). An administrator removes the factor of somebody who has lost it with `PUT /api/users/{id}`.
         */
        post: operations["authMfaDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the page that resets a password
         * @description Beyond the documents: where the mail of `/api/auth/forgot-password` leads. The token stands behind the `#` of the link and reaches the server only in what the page sends to `/api/auth/reset-password`.
         */
        get: operations["authResetPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invite/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the page that accepts an invitation
         * @description Beyond the documents: where the mail of an invitation leads. The page asks `/api/auth/validate-invite/{token}` who is invited, where to and as what, and accepts with `/api/auth/register-with-invite`; by itself it tells nothing about the token.
         */
        get: operations["authInvitePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/start.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The script of the two pages
         * @description Beyond the documents: what `/reset-password` and `/invite/{token}` run; their policy allows no other script. 304 for the `ETag` in `If-None-Match`.
         */
        get: operations["authPageScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the signed-in user, in Navi's words
         * @description Members that the account does not have are null.
         */
        get: operations["authNaviMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether somebody is signed in
         * @description Answers without a credential too, and then with `false`.
         */
        get: operations["authStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out, in Navi's words
         * @description The same as `/api/auth/logout`.
         */
        post: operations["authNaviLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a user, at Sage's older path
         * @description The Sage dialect of `/api/auth/register`.
         */
        post: operations["authUserRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/register/send-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a registration code, at Sage's older path
         * @description The same as `/api/auth/register/send-code`.
         */
        post: operations["authUserRegisterSendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in, at Sage's older path
         * @description The same as `/api/auth/login`.
         */
        post: operations["authUserLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out, at Sage's older path
         * @description The same as `/api/auth/logout`.
         */
        post: operations["authUserLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/check_login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the session, at Sage's older path
         * @description The same as `/api/auth/session`.
         */
        get: operations["authUserCheckLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oauth/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the configured login providers
         * @description Google, Microsoft, gnexus-auth and the upstream providers, as far as they are configured and the mode (`AUTH_MODE`) lets them in.
         */
        get: operations["loginProviderList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oauth/google": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with Google
         * @description Sends the browser to Google, with PKCE, state and nonce. 503 naming the settings while Google is not configured, 400 for a `return_to` that leaves this server.
         */
        get: operations["loginProviderGoogle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oauth/google/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from Google
         * @description Where Google sends the browser. An account is found by its link to the Google identity, else by the verified e-mail address where the settings allow it, else made where registration is open. 400 when the state is not the one of this browser, when Google refused, or when its answer does not prove an identity; 502 when Google does not answer; 503 while it is not configured.
         */
        get: operations["loginProviderGoogleCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oauth/google/drive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Connect Google Drive
         * @description Sends the browser to Google to allow access to Drive (scope `drive.file`). The state is bound to the session. 503 naming the settings while Google is not configured.
         */
        get: operations["loginProviderDrive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oauth/google/drive/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from connecting Google Drive
         * @description Keeps the grant, encrypted, for the signed-in user in the current tenant. Errors as for the Google login.
         */
        get: operations["loginProviderDriveCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oauth/microsoft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with Microsoft
         * @description The same as `/api/auth/oauth/google`, with Microsoft.
         */
        get: operations["loginProviderMicrosoft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oauth/microsoft/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from Microsoft
         * @description The same as `/api/auth/oauth/google/callback`, with Microsoft.
         */
        get: operations["loginProviderMicrosoftCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/web/google-sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a Google ID token
         * @description Takes the ID token that Google's button hands to the page, as `token` or, as Google calls it, `credential`, and sets the session cookie. The account is found or made as after the Google login. 401 for a token that Google did not sign for this server or that has expired; 503 naming the setting while Google is not configured.
         */
        post: operations["loginProviderGoogleToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ways to sign in
         * @description The mode (`AUTH_MODE`) decides: the entry `native`, which stands for the local account, in `native` and `trusted_proxy`; the upstream providers, which begin at their `login_url`, in `oauth`.
         */
        get: operations["loginProviderUpstreamList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/upstream/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with the default upstream provider
         * @description Sends the browser to the provider, with PKCE, state and nonce. 404 without a default provider or in another mode than `oauth`, 400 for a `next` that leaves this server or a `redirect_uri` that is not the callback of this provider on this server, 502 when the provider does not answer.
         */
        get: operations["loginProviderUpstreamLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/upstream/login/{provider_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with an upstream provider
         * @description The same as `/api/auth/upstream/login`, with a provider by its id; 404 for one that is not configured.
         */
        get: operations["loginProviderUpstreamLoginWith"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/upstream/callback/{provider_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from an upstream provider
         * @description The user is found by the identity, else by the verified e-mail address where the provider's settings allow it, else made. The settings' lists of administrators and the role claim decide the role. 400 when state or provider are not those of this browser, 404 for a provider that is not configured, 502 when it does not answer.
         */
        get: operations["loginProviderUpstreamCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/auth-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ways to sign in, at Sage's older path
         * @description The same as `/api/auth/providers`.
         */
        get: operations["loginProviderUserList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/oauth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with the default upstream provider, at Sage's older path
         * @description The same as `/api/auth/upstream/login`.
         */
        get: operations["loginProviderUserLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/oauth/login/{provider_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with an upstream provider, at Sage's older path
         * @description The same as `/api/auth/upstream/login/{provider_id}`.
         */
        get: operations["loginProviderUserLoginWith"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/oauth/callback/{provider_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from an upstream provider, at Sage's older path
         * @description The same as `/api/auth/upstream/callback/{provider_id}`.
         */
        get: operations["loginProviderUserCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in with gnexus-auth
         * @description Sends the browser to the authorization endpoint of gnexus-auth, with PKCE and state. 400 for a `return_to` that leaves this server, 503 naming the settings while gnexus-auth is not configured.
         */
        get: operations["loginProviderNaviLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from gnexus-auth
         * @description Opens a session. A browser goes on to the page it came from, with the session cookie; the Android app to `/auth/mobile-done?sid=…`. 400 for a wrong state, a failure of PKCE or of the exchange of the code, 503 while gnexus-auth is not configured.
         */
        get: operations["loginProviderNaviCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/mobile-done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hand the session over to the Android app
         * @description A page that opens the app by an `intent:` link with the session id, and shows a button for browsers that do not follow it by themselves. The id is escaped wherever it stands; the page is not kept and sends no `Referer`.
         */
        get: operations["loginProviderNaviDone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/gnexus-auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn of a change to a gnexus account
         * @description The body is an event as JSON: `id`, `event` (`user.created`, `user.updated`, `user.disabled` or `user.deleted`; others are taken and ignored), `created_at` and `user`, whose `id` is the subject at gnexus-auth. `X-Gnexus-Signature` is `sha256=` and the hexadecimal HMAC-SHA256 of the body's bytes under the shared secret. An event that was taken before is answered alike and changes nothing. 400 for a wrong signature, an event older than five minutes, or a body that is no event; 503 while gnexus-auth is not configured, before anything else is looked at.
         */
        post: operations["loginProviderNaviWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the metadata of the authorization server
         * @description RFC 8414. `issuer` is the server's public URL; `registration_endpoint` is absent while clients may not register themselves. `scopes_supported` names the scopes of the profile and the permissions of this API.
         */
        get: operations["oauth2WellKnown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-protected-resource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the metadata of the API as a protected resource
         * @description Beyond the documents: RFC 9728. `resource` is what a client asks for as its resource indicator (RFC 8707).
         */
        get: operations["oauth2Resource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth2/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the metadata of the authorization server, under the API prefix
         * @description The same as `/.well-known/oauth-authorization-server`.
         */
        get: operations["oauth2ApiMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the metadata of the authorization server, beside its endpoints
         * @description The same as `/.well-known/oauth-authorization-server`.
         */
        get: operations["oauth2Metadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start the authorization code flow
         * @description RFC 6749 with PKCE (RFC 7636). A user who is not signed in goes to the login page first, and one who has not agreed to the client's scopes to the consent page. Then the browser goes to `redirect_uri` with `code`, `state` and `iss`. The code is good for one use and 300 seconds.
         *
         *     As long as client or `redirect_uri` are in doubt, nothing is redirected, the error is a body: 400 `invalid_request` for a missing client or a `redirect_uri` that is not exactly one of its own, 401 `invalid_client` for an unknown client, 403 `unauthorized_client` for a disabled one, 400 `unsupported_response_type` for any type but `code`. After that, errors go to `redirect_uri` as `error`: `invalid_scope` for a scope outside the client's, `invalid_request` for a missing or malformed challenge (a public client needs one, and `plain` counts only where the client allows it), `invalid_target` for a resource that is not this API, `access_denied` when the user refuses.
         */
        get: operations["oauth2Authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth2/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start the authorization code flow, under the API prefix
         * @description The same as `/oauth2/authorize`.
         */
        get: operations["oauth2ApiAuthorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the login page
         * @description Beyond the documents: where `/oauth2/authorize` sends a user who is not signed in. A form for name and password where the mode allows local login, and a link for each login provider. 400 for a `next` that leaves this server.
         */
        get: operations["oauth2LoginPage"];
        put?: never;
        /**
         * Sign in from the login page
         * @description Beyond the documents. Success sets the session cookie and goes on to `next`; failure goes back to the page, whose `error` says why. 403 when the form was not sent by a page of this server.
         */
        post: operations["oauth2Login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the consent page
         * @description Beyond the documents: where `/oauth2/authorize` sends a user who has not agreed to the client's scopes. It names the client, the tenant and what each scope permits. 400 for a request that is not this user's or is older than ten minutes.
         */
        get: operations["oauth2ConsentPage"];
        put?: never;
        /**
         * Agree or refuse
         * @description Beyond the documents. `allow` keeps the consent and goes to the client's `redirect_uri` with a code, `deny` goes there with `access_denied`. 400 as for the page.
         */
        post: operations["oauth2Consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a code or a refresh token
         * @description RFC 6749. A confidential client proves itself by HTTP Basic or by `client_id` and `client_secret` in the form; a public one sends `client_id`. An exchange of a code with PKCE may leave the client out altogether when the code was made for a public client. `redirect_uri` must be the one of the authorization request. The refresh token is rotated; `scope` may narrow the access token.
         *
         *     400 `invalid_request`, `invalid_grant` (a code or refresh token that is unknown, expired or was used before; the second use revokes everything that came of the grant), `invalid_scope`, `invalid_target`, `unauthorized_client` or `unsupported_grant_type`; 401 `invalid_client`.
         */
        post: operations["oauth2Token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a code or a refresh token, under the API prefix
         * @description The same as `/oauth2/token`.
         */
        post: operations["oauth2ApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the subject of the token
         * @description `name`, `picture` and `avatar_url` need the scope `profile`, `email` and `email_verified` the scope `email`. 401 `invalid_token` and 403 `insufficient_scope` (without `openid`) as RFC 6750 has it.
         */
        get: operations["oauth2Userinfo"];
        put?: never;
        /**
         * View the subject of the token, by POST
         * @description The same as by GET; the token stands in `Authorization`, a body is ignored.
         */
        post: operations["oauth2UserinfoPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/oauth2/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the subject of the token, under the API prefix
         * @description The same as `/oauth2/userinfo`.
         */
        get: operations["oauth2ApiUserinfo"];
        put?: never;
        /**
         * View the subject of the token, by POST under the API prefix
         * @description The same as `/oauth2/userinfo`.
         */
        post: operations["oauth2ApiUserinfoPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description Beyond the documents: RFC 7009. The client proves itself as at `/oauth2/token`. A refresh token takes the access tokens of its grant with it. A token that is unknown, or not this client's, is 200 as well; 401 `invalid_client`.
         */
        post: operations["oauth2Revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a client
         * @description Beyond the documents: RFC 7591, for clients that nobody has set up beforehand. Off until the operator allows it (403 `access_denied`, naming the setting). Members that the server does not know are ignored. A client that registers itself always needs the user's consent. 400 `invalid_redirect_uri` for anything but `https`, `http` on a loopback address or a private scheme; 400 `invalid_client_metadata` otherwise.
         */
        post: operations["oauth2Register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/oauth2/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the OAuth2 clients
         * @description Beyond the documents. Those of the configuration, those made here and those that registered themselves, by `client_id`; never their secrets.
         */
        get: operations["oauth2ClientList"];
        put?: never;
        /**
         * Create an OAuth2 client
         * @description Beyond the documents. `client_secret` is in this answer and nowhere else; a client whose `token_endpoint_auth_method` is `none` has none. 409 when the `client_id` exists, 422 for a `redirect_uri` that is neither `http` nor `https` or has a fragment.
         */
        post: operations["oauth2ClientCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/oauth2/clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an OAuth2 client
         * @description Beyond the documents. Its codes, tokens and consents go with it, at once. 404 for an unknown client, 409 for one that stands in the configuration: remove it there.
         */
        delete: operations["oauth2ClientDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of the tenant
         * @description One page of the users that match every given filter. `search` looks at the name, the username and the e-mail address.
         */
        get: operations["userList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** View the signed-in user */
        get: operations["userCurrent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the signed-in user, as me
         * @description Beyond the documents, for anybody who is signed in; the same as `/api/users/current`.
         */
        get: operations["userMe"];
        /**
         * Update the own profile
         * @description Beyond the documents, for anybody who is signed in. Only what is given changes; null clears. Role, status and e-mail address are an administrator's to change. 409 when the username is taken.
         */
        put: operations["userMeUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View a user
         * @description 404 for a user who is not in the tenant.
         */
        get: operations["userView"];
        /**
         * Update a user
         * @description Only what is given changes; null clears. Another role revokes the user's sessions and tokens in the tenant at once, another system role, another e-mail address or a status of `disabled` those in every tenant. 403 for a role above the caller's own or a user who has one, where a system administrator stands above all roles; for `system_role` unless the caller is a system administrator; and, except for `role`, for a user who is a member of another tenant too, unless the caller is one. 404 for a user who is not in the tenant, 409 when e-mail address or username are taken, or when the last owner of a tenant (the last administrator of one without owner) or the last system administrator would be demoted or disabled.
         */
        put: operations["userUpdate"];
        post?: never;
        /**
         * Delete a user
         * @description Ends the membership in the tenant at once, with its sessions and tokens. What the user owned here goes to `transfer_to`, or to the caller; conversations and preferences are removed. An account that is in no other tenant is deleted altogether: what must stay, such as the history of entities, then names nobody. The work is done in a job that is repeated until it succeeds. 403 for a user above the caller, 404 for one who is not in the tenant, 409 for its last owner and for the last system administrator, 422 for a `transfer_to` who is no active member, or is the deleted user; who deletes themselves has to name one.
         */
        delete: operations["userDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a user's password
         * @description Every session, refresh token, API token and OAuth2 token of the user is revoked, except the session that asks, and a mail tells them. 403 for a user above the caller, or one who is a member of another tenant too unless the caller is a system administrator; 404 for a user who is not in the tenant.
         */
        put: operations["userPasswordSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a user an invitation again
         * @description For somebody who was added by an administrator, or never came: mails a fresh link with which `/api/auth/register-with-invite` sets the password; earlier links stop working. The answer is the one of `/api/auth/create-invite`. 403 for a user above the caller, or one who is a member of another tenant too; 404 for a user who is not in the tenant; 409 for one who has signed in before (they reset their password themselves), is disabled, or has no address to mail to.
         */
        post: operations["userInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users to choose from
         * @description The users of the tenant by username, 1000 at most.
         */
        get: operations["userOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of the tenant, in Sage's words
         * @description Newest first. 422 for a `page_size` above 100.
         */
        get: operations["userAccountList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to the tenant
         * @description `role` `admin` makes an administrator of the tenant, `user` an editor. Without `email` the account gets an address below `users.invalid`, which receives nothing. 403 with Sage's message for others than administrators, 409 when username or e-mail address are taken, or the tenant has as many members as it may have.
         */
        post: operations["userAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a user, in Sage's words
         * @description Does what `DELETE /api/users/{id}` does. 404 for a user who is not in the tenant, 409 for an administrator: take the role away first.
         */
        post: operations["userRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password
         * @description Every other session and refresh token of the user is revoked; this one goes on. 400 with Sage's message when the old password is wrong.
         */
        post: operations["userPasswordChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all users of the tenant, in Navi's words
         * @description All of them at once, oldest first, as the document has it; 1000 at most, `/api/users` has pages.
         */
        get: operations["userNaviList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View a user, in Navi's words
         * @description 404 for a user who is not in the tenant.
         */
        get: operations["userNaviView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{user_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agent sessions of a user
         * @description All of them, pinned ones first, then the one used last; none as long as the server has no conversations. 404 for a user who is not in the tenant.
         */
        get: operations["userNaviSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{user_id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set a user's role, in Navi's words
         * @description `admin` makes the user an administrator of the tenant, `user` makes an owner or administrator an editor; who is in the named role already stays what they are, such as an owner when `admin` is given. The user's sessions and tokens are revoked when the role changes. 403 for a user above the caller, 404 for one who is not in the tenant, 409 for its last owner.
         */
        patch: operations["userNaviRoleSet"];
        trace?: never;
    };
    "/api/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a tenant
         * @description The caller becomes its owner and moves there with `/api/auth/web/select-tenant`. Without `slug` one is made from the name. 403 for another `plan` than `free`, for `max_users` and for `brainbits_monthly` unless the caller is a system administrator; 409 when the slug is taken.
         */
        post: operations["tenantCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenants/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the current tenant
         * @description The one that the credential names.
         */
        get: operations["tenantView"];
        /**
         * Update the current tenant
         * @description Only what is given changes. The plan and its limits are not the tenant's own to change. 409 when the slug is taken.
         */
        put: operations["tenantUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the teams of the tenant
         * @description By name.
         */
        get: operations["tenantTeamList"];
        put?: never;
        /**
         * Create a team
         * @description The caller is its lead. 409 when a team of the tenant has the name, 422 for a member who is not in the tenant.
         */
        post: operations["tenantTeamCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** View a team with its members */
        get: operations["tenantTeamView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own API tokens
         * @description Those that are not revoked, newest first, never the tokens themselves.
         */
        get: operations["tokenList"];
        put?: never;
        /**
         * Create an API token
         * @description The token acts as its user in the current tenant. `token` is in this answer and nowhere else. 400 for a scope that the caller does not have, or an `expires_at` that has passed; 403 for a caller who came with a token or key, since what a program was given makes no further ones.
         */
        post: operations["tokenCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an own API token or API key
         * @description It stops working with the next request. Takes the id of an API key too. 404 for one that does not exist, is revoked already or belongs to somebody else.
         */
        delete: operations["tokenRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own API keys
         * @description Those that are not revoked, newest first, never the keys themselves.
         */
        get: operations["tokenKeyList"];
        put?: never;
        /**
         * Create an API key
         * @description The key acts as its user in the current tenant. `key` is in this answer and nowhere else; `DELETE /api-tokens/{token_id}` revokes it by its `id`. 422 for a scope that the caller does not have, or an `expires_at` that has passed; 403 for a caller who came with a token or key.
         */
        post: operations["tokenKeyCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View a user's AI key
         * @description What tells the key apart; the key itself is not kept. Before the first one all of it is null. 403 for the key of somebody else, unless the caller may manage users; then 404 for a user who is not in the tenant.
         */
        get: operations["tokenAiKeyView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/api-key/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the own AI key
         * @description The former key stops working; the new one is in this answer and nowhere else. 403 for the key of anybody else, for administrators too, since it acts as its user, and for a caller who came with a token or key.
         */
        post: operations["tokenAiKeyRegenerate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of the tenant
         * @description By name.
         */
        get: operations["groupList"];
        put?: never;
        /**
         * Create a group
         * @description Its permissions are those given, or copied from a preset or a permission template. What a group brings adds to the role of its members, from their next request on. 403 for a permission that the caller does not have, 409 when a group of the tenant has the name, 422 for a permission, preset, template or member that does not exist.
         */
        post: operations["groupCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the group presets
         * @description Bundles of permissions that come with the server.
         */
        get: operations["groupPresetList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/user/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of a user
         * @description By name. 404 for a user who is not in the tenant.
         */
        get: operations["groupUserList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** View a group with its members */
        get: operations["groupView"];
        /**
         * Update a group
         * @description Only what is given changes; `permissions` are replaced as a whole. 403 for a permission that the caller does not have, 409 when another group has the name.
         */
        put: operations["groupUpdate"];
        post?: never;
        /**
         * Delete a group
         * @description Its members stay users, without what the group brought them.
         */
        delete: operations["groupDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a member to a group
         * @description 403 when the group brings a permission that the caller does not have, 409 when the user is in the group, 422 for a user who is not in the tenant.
         */
        post: operations["groupMemberAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/members/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member from a group
         * @description 404 for a group that does not exist, or a user who is not in it.
         */
        delete: operations["groupMemberRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/permission-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the permission templates
         * @description Bundles of permissions to make groups from: one for each role, which comes with the server, then the tenant's own by name.
         */
        get: operations["groupTemplateList"];
        put?: never;
        /**
         * Create a permission template
         * @description 409 when there is a template of the name, 422 for a permission that does not exist.
         */
        post: operations["groupTemplateCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to accounts and access
         * @description Beyond the documents. Sign-ins, failures, and every change of a credential, a role, a permission or a setting, newest first, as far as they concern the tenant; an administrator of the server also sees what concerns none.
         */
        get: operations["auditList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all preferences of the user
         * @description Every stored key with its JSON value, keys in byte order. A key that was never set is absent; without any the answer is `{}`. 500 when a stored value is no JSON any more.
         */
        get: operations["preferenceList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set one preference
         * @description The body is the raw JSON value, without a wrapper: `"dark"`, `320`, `null`, an object or an array. Its bytes are kept as they are; `Content-Type` is ignored; the last write wins. Checked in this order: the key (400), the size (16,384 bytes pass, more is 413), an empty body (400), JSON (400).
         */
        put: operations["preferenceSet"];
        post?: never;
        /**
         * Delete one preference
         * @description Deleting a key that is not set is 204 as well. 400 for a key outside the allowed letters.
         */
        delete: operations["preferenceDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the chat preferences
         * @description Defaults stand where nothing is set. `theme` is the key `ui.theme` of the store.
         */
        get: operations["preferenceProfileView"];
        /**
         * Update the chat preferences
         * @description Only the given fields change; null puts a field back to its default. `avatar_url` may be sent along and is ignored: the picture is set with `PATCH /api/users/me/avatar`.
         */
        put: operations["preferenceProfileUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the studio settings of the user
         * @description The settings that the editor knows, with their defaults where nothing is set, and any other member that was stored before. `theme` is the key `ui.theme` of the store.
         */
        get: operations["preferenceSettingsView"];
        /**
         * Update the studio settings of the user
         * @description Only the given members change; null puts a known one back to its default and removes any other. Members beyond the known ones are stored as they are. 422 for an interval outside 10–300 seconds or an unknown time zone.
         */
        put: operations["preferenceSettingsUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the client configuration of the user
         * @description A free-form object that belongs to the client; `{}` at first.
         */
        get: operations["preferenceConfigView"];
        put?: never;
        /**
         * Update the client configuration of the user
         * @description The top-level keys are merged into the stored object; the answer is the merged one.
         */
        post: operations["preferenceConfigUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove the avatar of the signed-in user
         * @description Clears `avatar_url`. Without an avatar nothing happens, and it is 204 as well.
         */
        delete: operations["avatarDelete"];
        options?: never;
        head?: never;
        /**
         * Upload the avatar of the signed-in user
         * @description A PNG or JPEG of up to 1 MB (1,048,576 bytes), recognised by its content. It is turned upright, cropped to a square, scaled to 256 × 256 and stored as PNG without its metadata. 413 for a larger file, also when it is no image; 400 for any other kind of file or one that does not decode.
         */
        patch: operations["avatarUpload"];
        trace?: never;
    };
    "/api/admin/users/{user_id}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Upload the avatar of any user
         * @description For administrators; the rules of the user's own upload. 403 for others, 404 for a user who is not in the tenant.
         */
        patch: operations["avatarAssign"];
        trace?: never;
    };
    "/avatars/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View an avatar
         * @description The picture that `avatar_url` points to. Anybody may see it. It may be cached and comes with an `ETag`; 304 for the one in `If-None-Match`, 404 for a user without a picture.
         */
        get: operations["avatarView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/{type}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the fields of an entity type
         * @description The template of the type as a list of fields with their widgets, and as a JSON Schema. Anonymous callers see the built-in templates, others those of their tenant. 404 for a type without a template.
         */
        get: operations["templateSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entities of one type
         * @description One page of the entities that match every given filter. `total` counts all that match. `search` looks at the name, the fields and the text. 404 for a type without a template; 422 for a limit above 200.
         */
        get: operations["entityList"];
        put?: never;
        /**
         * Create an entity
         * @description Starts from the template's defaults, with the given fields on top. Without `entity_id` the id is made from the name (`Rex Marshall` → `rex_marshall`). An entity that breaks its template is stored all the same and says so in `validation_errors`. 409 when the id exists; 422 for an id that is not lower case letters, digits and `_`, or that is a word the API uses itself, such as `compare` or `schema`; 404 for a type without a template.
         */
        post: operations["entityCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View an entity
         * @description The entity with its fields in `fields`, and once more at the top level wherever they do not clash with a documented member. 404 when there is none, or when it is in the recycle bin.
         */
        get: operations["entityView"];
        /**
         * Update an entity
         * @description Only what is given changes, inside `fields` too: an absent field keeps its value, a null one is removed. `markdown_body` is replaced as a whole. 412 when the entity has changed since the version in `If-Match`.
         */
        put: operations["entityUpdate"];
        post?: never;
        /**
         * Move an entity to the recycle bin
         * @description The entity disappears from lists and searches and can be restored from the recycle bin. Its id is free again. 412 when it has changed since the version in `If-Match`.
         */
        delete: operations["entityDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/{type}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare two versions of an entity
         * @description Each version is an entity that is stored (`entity_id`), or fields and text, or raw Markdown with its front matter (`content`). Nothing is written. The answer lists every field that differs and a unified diff of the two texts. 404 for a stored entity that does not exist, 422 for front matter that is no YAML map.
         */
        post: operations["entityCompare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the settings of the server
         * @description Every key, by category and key. A value in the database wins over the environment, and that over the default; `source` says which one did.
         */
        get: operations["configList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/config/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a setting of the server
         * @description Every process follows at once, without a restart. null takes the value out of the database again, so that environment or default count. 404 for a key that does not exist, 422 for one that is not editable or a value that does not fit it (`true` or `false` for a switch, digits for a number).
         */
        put: operations["configUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View what a login page needs to know
         * @description A view of the settings for anybody, signed in or not.
         */
        get: operations["configSystemInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system/update_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open or close self-registration
         * @description Writes the setting `allow_registration`. 403 with Sage's message for others than administrators.
         */
        post: operations["configSystemUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the server
         * @description `status` is "ok" while the database answers, whatever the embedding model does; 503 when it does not.
         */
        get: operations["healthView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/embed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the embedding model
         * @description Embeds a short text. 503 when no embedding model is configured (`detail` names the setting) or when it does not answer.
         */
        get: operations["healthEmbed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/detailed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the server and each of its parts
         * @description Always 200, so that the report can be read; `status` is "degraded" when one of the checks is not "ok". A part that nobody configured does not count.
         */
        get: operations["healthDetailed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the server, under the API prefix
         * @description 503 when the database does not answer.
         */
        get: operations["healthApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457 problem details and the members that the five documents use. */
        Error: {
            /** @description A URI of the kind of problem, or `about:blank`. */
            type: string;
            /** @description The kind of problem in a few words. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description An English sentence about this occurrence. */
            detail: string;
            /** @description The path of the request. */
            instance: string;
            /** @description The `X-Request-Id` to quote when asking for help. */
            request_id: string;
            /** @description Sage's business code; the HTTP status unless Sage documents another. */
            code: number;
            /** @description On Sage's operations its text, Chinese unless `Accept-Language` asks for English; else equal to `detail`. */
            message: string;
            data: null;
            timestamp: components["schemas"]["Seconds"];
            /** @description Equal to `detail`. */
            error: string;
            /** @description Each field that broke a rule. */
            errors: {
                /** @description A JSON Pointer into the body, or `/query/…`, `/path/…`, `/header/…`. */
                pointer: string;
                message: string;
            }[];
        };
        EmptyEnvelope: {
            code: number;
            message: string;
            data: Record<string, never>;
            timestamp: components["schemas"]["Seconds"];
        };
        /**
         * @description Seconds since 1970, with fractions.
         * @example 1710000000.123
         */
        Seconds: number;
        /**
         * @description What a user may do in a tenant.
         * @enum {string}
         */
        Role: "owner" | "admin" | "editor" | "viewer";
        /**
         * @description `admin` runs the whole server.
         * @enum {string}
         */
        SystemRole: "admin" | "user";
        /**
         * @description As Sage's and Navi's clients know it: `admin` for owners and administrators of the tenant, and of the server.
         * @enum {string}
         */
        AccountRole: "admin" | "user";
        /** Format: email */
        Email: string;
        /** @description 8 to 256 characters. */
        NewPassword: string;
        Username: string;
        /** @description Six digits of the authenticator app, or a recovery code. */
        MfaCode: string;
        /** @enum {string} */
        Theme: "system" | "light" | "dark";
        AuthTenantRegister: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["NewPassword"];
            /** @description The owner's name to show; made from the address when absent. */
            name?: string;
            tenant_name: string;
        };
        AuthBetaRegister: {
            invite_code: string;
            email: components["schemas"]["Email"];
            password: components["schemas"]["NewPassword"];
            /** @description The owner's name to show; made from the address when absent. */
            name?: string;
            tenant_name: string;
        };
        AuthTenantGrant: {
            access_token: string;
            /** @constant */
            token_type: "bearer";
            /** @description Seconds until the access token expires. */
            expires_in: number;
            refresh_token: string;
            /** Format: uuid */
            tenant_id: string;
            /** Format: uuid */
            user_id: string;
            role: components["schemas"]["Role"];
            /**
             * @description The credential only opens `/api/auth/mfa/…` until a second factor is active; else absent.
             * @constant
             */
            mfa_enroll_required?: true;
            tenant: {
                /** Format: uuid */
                id: string;
                name: string;
                slug: string;
            };
        };
        /** @description StudioBrain's registration. */
        AuthRegister: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["NewPassword"];
            /** @description Made from the address when absent. */
            username?: string;
            /** @description The name to show. */
            name?: string;
            /** @description Another word for `name`, which wins. */
            display_name?: string;
            tenant_name?: string;
        };
        /** @description Sage's registration, with the mailed code. */
        AuthCodeRegister: {
            username: string;
            password: components["schemas"]["NewPassword"];
            email: components["schemas"]["Email"];
            phonenum?: string | null;
            verification_code: string;
        };
        AuthRegistration: {
            /** @constant */
            code: 200;
            message: string;
            data: components["schemas"]["AuthUser"];
            timestamp: components["schemas"]["Seconds"];
            /** Format: uuid */
            user_id: string;
            email: string;
            username: string;
            /** Format: uuid */
            tenant_id: string;
            role: components["schemas"]["Role"];
        };
        AuthUser: {
            /** Format: uuid */
            user_id: string;
        };
        AuthUserEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["AuthUser"];
            timestamp: components["schemas"]["Seconds"];
        };
        AuthCodeRequest: {
            email: components["schemas"]["Email"];
        };
        AuthCode: {
            /** @description Seconds that the code is good for. */
            expires_in: number;
            /** @description Seconds until another one can be asked for. */
            retry_after: number;
        };
        AuthCodeEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["AuthCode"];
            timestamp: components["schemas"]["Seconds"];
        };
        /** @description StudioBrain's login. */
        AuthEmailLogin: {
            email: components["schemas"]["Email"];
            password: string;
            /** Format: uuid */
            tenant_id?: string;
            mfa_code?: components["schemas"]["MfaCode"];
        };
        /** @description Sage's login. */
        AuthNameLogin: {
            username_or_email: string;
            password: string;
            /** Format: uuid */
            tenant_id?: string;
            mfa_code?: components["schemas"]["MfaCode"];
        };
        /** @description The answer to a login or a refresh, for clients of either document. */
        AuthGrant: {
            /** @constant */
            code: 200;
            message: string;
            data: components["schemas"]["AuthTokens"];
            timestamp: components["schemas"]["Seconds"];
            /** @description The one in `data`. */
            access_token: string;
            /** @constant */
            token_type: "bearer";
            /** Format: uuid */
            tenant_id: string;
            /** Format: uuid */
            user_id: string;
            role: components["schemas"]["Role"];
            /**
             * @description The credential only opens `/api/auth/mfa/…` until a second factor is active; else absent.
             * @constant
             */
            mfa_enroll_required?: true;
        };
        AuthTokens: {
            access_token: string;
            /** @description Good for one use at `/api/auth/refresh`. */
            refresh_token: string;
            /** @description Seconds until the access token expires. */
            expires_in: number;
        };
        AuthWebGrant: {
            access_token: string;
            /** @constant */
            token_type: "bearer";
            /** @description Seconds until the access token expires. */
            expires_in: number;
            /** Format: uuid */
            tenant_id: string;
            /** Format: uuid */
            user_id: string;
            role: components["schemas"]["Role"];
            /**
             * @description The credential only opens `/api/auth/mfa/…` until a second factor is active; else absent.
             * @constant
             */
            mfa_enroll_required?: true;
        };
        AuthWebSession: {
            /** @constant */
            authenticated: true;
            user: {
                /** Format: uuid */
                id: string;
                email: string;
                username: string;
                name: string;
                avatar_url: string | null;
            };
            /** Format: uuid */
            user_id: string;
            /** Format: uuid */
            tenant_id: string;
            role: components["schemas"]["Role"];
            /** @description The tenants that the user is a member of. */
            tenants: {
                /** Format: uuid */
                tenant_id: string;
                name: string;
                slug: string;
                role: components["schemas"]["Role"];
            }[];
            /**
             * Format: date-time
             * @description When the session ends; null for a credential that does not.
             */
            expires_at: string | null;
        };
        AuthTenantChoice: {
            /** Format: uuid */
            tenant_id: string;
        };
        AuthClaims: {
            /** Format: uuid */
            userid: string;
            username: string;
            nickname: string;
            phonenum: string | null;
            email: string;
            role: components["schemas"]["AccountRole"];
            /** @description The same as `avatar_url`. */
            avatar: string | null;
            avatar_url: string | null;
        };
        AuthSession: {
            user: components["schemas"]["AuthClaims"];
            /** @description The user has a model provider. */
            has_provider: boolean;
            /** @description The user sees an agent. */
            has_agent: boolean;
        };
        AuthSessionEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["AuthSession"];
            timestamp: components["schemas"]["Seconds"];
        };
        AuthRefresh: {
            refresh_token?: string;
        };
        AuthLogout: {
            /** @constant */
            code: 200;
            message: string;
            data: Record<string, never>;
            timestamp: components["schemas"]["Seconds"];
            /** @constant */
            ok: true;
        };
        AuthProfile: {
            /** Format: uuid */
            id: string;
            email: string;
            username: string;
            name: string;
            avatar_url: string | null;
            system_role: components["schemas"]["SystemRole"];
            /** Format: uuid */
            tenant_id: string;
            role: components["schemas"]["Role"];
            permissions: string[];
            /** @description False for an account that only signs in elsewhere. */
            has_password: boolean;
            /** @description Signing in with the password takes a second factor. */
            mfa_enabled: boolean;
            /** Format: date-time */
            created_at: string;
        };
        AuthPasswordSet: {
            current_password?: string;
            new_password: components["schemas"]["NewPassword"];
        };
        AuthOk: {
            /** @constant */
            ok: true;
        };
        AuthNaviProfile: {
            /** Format: uuid */
            id: string;
            email: string;
            display_name: string;
            username: string;
            first_name: string | null;
            last_name: string | null;
            phone: string | null;
            birth_date: string | null;
            country: string | null;
            city: string | null;
            locale: string | null;
            avatar_url: string | null;
            profile_url: string | null;
            role: components["schemas"]["AccountRole"];
            permissions: string[];
        };
        AuthStatus: {
            authenticated: boolean;
        };
        AuthForgotPassword: {
            email: components["schemas"]["Email"];
        };
        AuthResetPassword: {
            token: string;
            new_password: components["schemas"]["NewPassword"];
        };
        AuthInviteCreate: {
            email: components["schemas"]["Email"];
            /**
             * @description `editor` when absent.
             * @enum {string}
             */
            role?: "owner" | "admin" | "editor" | "viewer";
            /**
             * Format: uuid
             * @description The tenant of the credential when absent.
             */
            tenant_id?: string;
        };
        AuthInvite: {
            /** Format: uuid */
            id: string;
            /** @description What `/api/auth/register-with-invite` takes. */
            token: string;
            /** @description The link that is mailed. */
            invite_url: string;
            email: string;
            role: components["schemas"]["Role"];
            /** Format: uuid */
            tenant_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
        };
        AuthInvitation: {
            /** @constant */
            valid: true;
            email: string;
            role: components["schemas"]["Role"];
            /** Format: uuid */
            tenant_id: string;
            tenant_name: string;
            /** @description The address has an account, so that accepting takes its own password. */
            has_account: boolean;
            /** Format: date-time */
            expires_at: string;
        };
        AuthInviteRegister: {
            token: string;
            /** @description Required unless the request carries a credential of the invited person; 8 characters at least for a new account. */
            password?: string;
            username?: components["schemas"]["Username"];
            /** @description The name to show; made from the address when absent. */
            name?: string;
            mfa_code?: components["schemas"]["MfaCode"];
        };
        AuthMfaEnroll: {
            current_password?: string;
        };
        AuthMfaSecret: {
            /** @description In base32, to type in. */
            secret: string;
            /** @description To show as a QR code. */
            otpauth_uri: string;
        };
        AuthMfaActivate: {
            /** @description Six digits of the app. */
            code: string;
        };
        AuthMfaRecovery: {
            /** @constant */
            mfa_enabled: true;
            recovery_codes: string[];
        };
        AuthMfaDisable: {
            code: components["schemas"]["MfaCode"];
            current_password?: string;
        };
        LoginProvider: {
            id: string;
            /** @description `native` for the local account, else `oidc` or `oauth2`. */
            type: string;
            name: string;
            button_text: string;
            description: string | null;
            /** @description The name of a Lucide icon or of a brand. */
            icon: string | null;
            /** @description The path that begins the login; null for the local account. */
            login_url: string | null;
        };
        LoginProviderPage: {
            total: number;
            offset: number;
            limit: number;
            providers: components["schemas"]["LoginProvider"][];
        };
        LoginProvidersEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["LoginProvider"][];
            timestamp: components["schemas"]["Seconds"];
        };
        LoginProviderToken: {
            token: string;
            /** Format: uuid */
            tenant_id?: string;
        };
        /** @description As Google's button calls it. */
        LoginProviderCredential: {
            credential: string;
            /** Format: uuid */
            tenant_id?: string;
        };
        /** @description The error body of the OAuth2 protocol. */
        OAuth2Error: {
            /** @description One of the codes of the protocol, such as `invalid_grant`. */
            error: string;
            /** @description An English sentence about this occurrence. */
            error_description?: string;
            error_uri?: string;
        };
        /** @description Authorization server metadata, RFC 8414. */
        OAuth2Metadata: {
            /** @description The public URL of the server. */
            issuer: string;
            authorization_endpoint: string;
            token_endpoint: string;
            userinfo_endpoint: string;
            revocation_endpoint: string;
            /** @description Only while clients may register themselves. */
            registration_endpoint?: string;
            grant_types_supported: string[];
            response_types_supported: string[];
            response_modes_supported: string[];
            scopes_supported: string[];
            token_endpoint_auth_methods_supported: string[];
            revocation_endpoint_auth_methods_supported: string[];
            code_challenge_methods_supported: string[];
            /** @description RFC 9207. */
            authorization_response_iss_parameter_supported: boolean;
            /** @description RFC 9728. */
            protected_resources: string[];
            service_documentation?: string;
        };
        /** @description Protected resource metadata, RFC 9728. */
        OAuth2Resource: {
            resource: string;
            authorization_servers: string[];
            scopes_supported: string[];
            bearer_methods_supported: string[];
            resource_name: string;
            resource_documentation?: string;
        };
        OAuth2Login: {
            username_or_email: string;
            password: string;
            mfa_code?: components["schemas"]["MfaCode"];
            /** @description `/` when absent. */
            next?: string;
        };
        OAuth2Consent: {
            request: string;
            /** @enum {string} */
            decision: "allow" | "deny";
        };
        /** @description RFC 6749; parameters that the server does not know are ignored, so the form is open. */
        OAuth2Token: {
            /** @description `authorization_code` or `refresh_token`. */
            grant_type?: string;
            code?: string;
            redirect_uri?: string;
            code_verifier?: string;
            refresh_token?: string;
            scope?: string;
            resource?: string[];
            client_id?: string;
            client_secret?: string;
        } & {
            [key: string]: unknown;
        };
        OAuth2Grant: {
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            /** @description Seconds until the access token expires. */
            expires_in: number;
            /** @description What was granted. */
            scope: string;
            /** @description Good for one use; only for a client with that grant. */
            refresh_token?: string;
        };
        OAuth2Userinfo: {
            /** Format: uuid */
            sub: string;
            iss: string;
            preferred_username: string;
            role: components["schemas"]["AccountRole"];
            name?: string;
            picture?: string | null;
            avatar_url?: string | null;
            email?: string;
            email_verified?: boolean;
        };
        /** @description RFC 7009; parameters that the server does not know are ignored, so the form is open. */
        OAuth2Revoke: {
            token?: string;
            /** @description `access_token` or `refresh_token`; the other kind is looked for as well. */
            token_type_hint?: string;
            client_id?: string;
            client_secret?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Client metadata, RFC 7591; members that the server does not know are ignored, so it is open. */
        OAuth2Registration: {
            redirect_uris?: string[];
            client_name?: string;
            client_uri?: string;
            /** @description `client_secret_basic` when absent. */
            token_endpoint_auth_method?: string;
            grant_types?: string[];
            response_types?: string[];
            /** @description `openid profile email` when absent. */
            scope?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description RFC 7591. */
        OAuth2RegisteredClient: {
            client_id: string;
            /** @description Absent for a public client. */
            client_secret?: string;
            /** @description Seconds since 1970. */
            client_id_issued_at: number;
            /** @description Beside a secret; 0, it does not expire. */
            client_secret_expires_at?: number;
            client_name?: string;
            client_uri?: string;
            redirect_uris: string[];
            token_endpoint_auth_method: string;
            grant_types: string[];
            response_types: string[];
            scope: string;
        };
        OAuth2Client: {
            client_id: string;
            /** @description Only in the answer that made the client. */
            client_secret?: string;
            name: string;
            description: string | null;
            redirect_uris: string[];
            /** @enum {string} */
            token_endpoint_auth_method: "client_secret_basic" | "client_secret_post" | "none";
            grant_types: string[];
            response_types: string[];
            /** @description What it may ask for, with blanks in between. */
            scope: string;
            code_challenge_methods: ("S256" | "plain")[];
            enabled: boolean;
            /** @description Users are not asked; for the operator's own applications. */
            skip_consent: boolean;
            /** @enum {string} */
            source: "configuration" | "admin" | "registration";
            /** Format: date-time */
            created_at: string;
        };
        OAuth2ClientPage: {
            total: number;
            offset: number;
            limit: number;
            clients: components["schemas"]["OAuth2Client"][];
        };
        OAuth2ClientCreate: {
            /** @description A random one when absent. */
            client_id?: string;
            name: string;
            description?: string | null;
            redirect_uris: string[];
            /**
             * @description `client_secret_basic` when absent; `none` makes a public client.
             * @enum {string}
             */
            token_endpoint_auth_method?: "client_secret_basic" | "client_secret_post" | "none";
            /** @description Both when absent. */
            grant_types?: ("authorization_code" | "refresh_token")[];
            /** @description `openid profile email` when absent. */
            scope?: string;
            /** @description `S256` when absent. */
            code_challenge_methods?: ("S256" | "plain")[];
            /** @description True when absent. */
            enabled?: boolean;
            /** @description False when absent. */
            skip_consent?: boolean;
        };
        User: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The tenant in which the user has the role.
             */
            tenant_id: string;
            email: string;
            username: string;
            /** @description The name to show. */
            name: string;
            avatar_url: string | null;
            role: components["schemas"]["Role"];
            system_role: components["schemas"]["SystemRole"];
            /** @enum {string} */
            status: "active" | "disabled";
            email_verified: boolean;
            /** @description False for an account that only signs in elsewhere. */
            has_password: boolean;
            /** @description Signing in with the password takes a second factor. */
            mfa_enabled: boolean;
            phone: string | null;
            first_name: string | null;
            last_name: string | null;
            birth_date: string | null;
            country: string | null;
            city: string | null;
            locale: string | null;
            /** Format: date-time */
            last_login_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        UserPage: {
            /** @description All that match, on every page. */
            total: number;
            offset: number;
            limit: number;
            users: components["schemas"]["User"][];
        };
        UserUpdate: {
            email?: components["schemas"]["Email"];
            username?: components["schemas"]["Username"];
            name?: string;
            /** @enum {string} */
            role?: "owner" | "admin" | "editor" | "viewer";
            /**
             * @description Only for system administrators.
             * @enum {string}
             */
            system_role?: "admin" | "user";
            /** @enum {string} */
            status?: "active" | "disabled";
            /**
             * @description False removes the second factor, for somebody who has lost it.
             * @constant
             */
            mfa_enabled?: false;
            phone?: string | null;
            first_name?: string | null;
            last_name?: string | null;
            /** Format: date */
            birth_date?: string | null;
            country?: string | null;
            city?: string | null;
            /** @description A BCP 47 tag. */
            locale?: string | null;
        };
        UserMeUpdate: {
            username?: components["schemas"]["Username"];
            name?: string;
            phone?: string | null;
            first_name?: string | null;
            last_name?: string | null;
            /** Format: date */
            birth_date?: string | null;
            country?: string | null;
            city?: string | null;
            /** @description A BCP 47 tag. */
            locale?: string | null;
        };
        UserDeletion: {
            message: string;
            /** Format: uuid */
            user_id: string;
            /** @description False when the account goes on in another tenant. */
            account_deleted: boolean;
            /**
             * Format: uuid
             * @description Who has now what the user owned.
             */
            transferred_to: string;
        };
        UserPasswordSet: {
            new_password: components["schemas"]["NewPassword"];
        };
        UserOptionsEnvelope: {
            code: number;
            message: string;
            data: {
                /** @description The username. */
                label: string;
                /**
                 * Format: uuid
                 * @description The user's id.
                 */
                value: string;
            }[];
            timestamp: components["schemas"]["Seconds"];
        };
        UserAccount: {
            /** Format: uuid */
            user_id: string;
            username: string;
            email: string;
            phonenum: string | null;
            role: components["schemas"]["AccountRole"];
            /** Format: date-time */
            created_at: string;
        };
        UserAccounts: {
            items: components["schemas"]["UserAccount"][];
            total: number;
        };
        UserAccountsEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["UserAccounts"];
            timestamp: components["schemas"]["Seconds"];
        };
        UserAdd: {
            username: components["schemas"]["Username"];
            password: components["schemas"]["NewPassword"];
            /** Format: email */
            email?: string | null;
            phonenum?: string | null;
            /**
             * @description `user` when absent.
             * @enum {string}
             */
            role?: "admin" | "user";
        };
        UserRemove: {
            /** Format: uuid */
            user_id: string;
        };
        UserPasswordChange: {
            old_password: string;
            new_password: components["schemas"]["NewPassword"];
        };
        NaviUser: {
            /** Format: uuid */
            id: string;
            email: string;
            display_name: string;
            role: components["schemas"]["AccountRole"];
            permissions: string[];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        NaviUserSession: {
            session_id: string;
            /** @description Null for a conversation that another document's client began. */
            profile_id: string | null;
            name: string | null;
            message_count: number;
            pinned: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_active: string;
        };
        NaviRoleSet: {
            /** @enum {string} */
            role: "admin" | "user";
        };
        /**
         * @description What the tenant pays for.
         * @enum {string}
         */
        Plan: "free" | "indie" | "team" | "enterprise";
        Tenant: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            plan: components["schemas"]["Plan"];
            /** @description Null for no limit. */
            max_users: number | null;
            /** @description BrainBits a month; null for the plan's own number. */
            brainbits_monthly: number | null;
            member_count: number;
            role: components["schemas"]["Role"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        TenantCreate: {
            name: string;
            slug?: string;
            plan?: components["schemas"]["Plan"];
            max_users?: number | null;
            brainbits_monthly?: number | null;
        };
        TenantUpdate: {
            name?: string;
            slug?: string;
        };
        Team: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            member_count: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        TeamPage: {
            total: number;
            offset: number;
            limit: number;
            teams: components["schemas"]["Team"][];
        };
        TeamDetails: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            member_count: number;
            members: components["schemas"]["TeamMember"][];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        TeamMember: {
            /** Format: uuid */
            user_id: string;
            name: string;
            email: string;
            avatar_url: string | null;
            /**
             * @description The role in the team.
             * @enum {string}
             */
            role: "lead" | "member";
        };
        TeamCreate: {
            name: string;
            description?: string | null;
            member_ids?: string[];
        };
        /** @description Permissions to limit the credential to, all of the caller's when absent; `account` among them opens what concerns the account itself. */
        Scopes: string[] | null;
        ApiToken: {
            id: number;
            name: string;
            /** @description How the token begins. */
            token_prefix: string;
            /** @description The permissions it is limited to; null for all of its user's. */
            scopes: string[] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description Null for a token that does not expire.
             */
            expires_at: string | null;
        };
        ApiTokenList: {
            items: components["schemas"]["ApiToken"][];
        };
        ApiTokenCreate: {
            name: string;
            scopes?: components["schemas"]["Scopes"];
            /**
             * Format: date-time
             * @description Never when absent.
             */
            expires_at?: string | null;
        };
        ApiTokenSecret: {
            id: number;
            name: string;
            /** @description The token, beginning with `nav_`; shown this once. */
            token: string;
            token_prefix: string;
            scopes: string[] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_used_at: string | null;
            /** Format: date-time */
            expires_at: string | null;
        };
        ApiKey: {
            id: number;
            name: string;
            /** @description How the key begins. */
            key_prefix: string;
            /** @description The permissions it is limited to; null for all of its user's. */
            scopes: string[] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description Null for a key that does not expire.
             */
            expires_at: string | null;
        };
        ApiKeyPage: {
            total: number;
            offset: number;
            limit: number;
            api_keys: components["schemas"]["ApiKey"][];
        };
        ApiKeyCreate: {
            name: string;
            scopes?: components["schemas"]["Scopes"];
            /**
             * Format: date-time
             * @description Never when absent.
             */
            expires_at?: string | null;
        };
        ApiKeySecret: {
            id: number;
            name: string;
            /** @description The key, beginning with `sbk_`; shown this once. */
            key: string;
            key_prefix: string;
            scopes: string[] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_used_at: string | null;
            /** Format: date-time */
            expires_at: string | null;
        };
        AiKey: {
            /** Format: uuid */
            user_id: string;
            /** @description How the key begins; null when there is none. */
            key_prefix: string | null;
            /** Format: date-time */
            created_at: string | null;
            /** Format: date-time */
            last_used_at: string | null;
        };
        AiKeySecret: {
            /** Format: uuid */
            user_id: string;
            /** @description The key, beginning with `sba_`; shown this once. */
            api_key: string;
            key_prefix: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_used_at: string | null;
        };
        Group: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            permissions: string[];
            member_count: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        GroupPage: {
            total: number;
            offset: number;
            limit: number;
            groups: components["schemas"]["Group"][];
        };
        GroupDetails: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            permissions: string[];
            member_count: number;
            members: {
                /** Format: uuid */
                user_id: string;
                name: string;
                email: string;
                avatar_url: string | null;
                /** Format: date-time */
                added_at: string;
            }[];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description Slugs of permissions, such as `entities.write`. */
        Permissions: string[];
        GroupCreate: {
            name: string;
            description?: string | null;
            permissions?: components["schemas"]["Permissions"];
            /** @description The preset to copy the permissions from when none are given. */
            preset?: string;
            /**
             * Format: uuid
             * @description The template to copy the permissions from when none are given.
             */
            permission_template_id?: string;
            member_ids?: string[];
        };
        GroupUpdate: {
            name?: string;
            description?: string | null;
            permissions?: components["schemas"]["Permissions"];
        };
        GroupDeletion: {
            message: string;
            /** Format: uuid */
            id: string;
        };
        GroupMemberAdd: {
            /** Format: uuid */
            user_id: string;
        };
        GroupPresetPage: {
            total: number;
            offset: number;
            limit: number;
            presets: {
                id: string;
                name: string;
                description: string;
                permissions: string[];
            }[];
        };
        PermissionTemplate: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string | null;
            permissions: string[];
            /** @description Comes with the server. */
            built_in: boolean;
            /**
             * Format: date-time
             * @description Null for one that comes with the server.
             */
            created_at: string | null;
        };
        PermissionTemplatePage: {
            total: number;
            offset: number;
            limit: number;
            permission_templates: components["schemas"]["PermissionTemplate"][];
        };
        PermissionTemplateCreate: {
            name: string;
            description?: string | null;
            permissions: components["schemas"]["Permissions"];
        };
        AuditEntry: {
            id: number;
            /** Format: date-time */
            at: string;
            /** @description Such as `user.login` or `session.tenant`. */
            action: string;
            /** @enum {string} */
            outcome: "success" | "failure";
            /**
             * Format: uuid
             * @description Who did it; null for somebody unknown, or no longer there.
             */
            user_id: string | null;
            user_name: string | null;
            /** Format: uuid */
            tenant_id: string | null;
            ip: string | null;
            user_agent: string | null;
            /** @description The `X-Request-Id` of the request. */
            request_id: string | null;
            /** @description What the action has to tell; never a secret. */
            detail: {
                [key: string]: unknown;
            };
        };
        AuditPage: {
            total: number;
            offset: number;
            limit: number;
            entries: components["schemas"]["AuditEntry"][];
        };
        /** @description Free-form, key → JSON value. */
        PreferenceMap: {
            [key: string]: unknown;
        };
        UserPreferences: {
            /** @description The model that a new conversation starts with. */
            default_model_id: string | null;
            /** @description For modes with several models, in order. */
            preferred_models: string[];
            /** @description The model that sums up several answers. */
            default_summarizer_model_id: string | null;
            theme: components["schemas"]["Theme"];
            /** @description The path of the user's picture. */
            avatar_url: string | null;
        };
        UserPreferencesUpdate: {
            default_model_id?: string | null;
            preferred_models?: string[] | null;
            default_summarizer_model_id?: string | null;
            /** @enum {string|null} */
            theme?: "system" | "light" | "dark" | null;
            /** @description Ignored. */
            avatar_url?: string | null;
        };
        /** @description The members that the editor knows, and any others that the client stored. */
        Settings: {
            site_name: string;
            autosave_enabled: boolean;
            /** @description Seconds. */
            autosave_interval: number;
            /** @description A name of the IANA time zone database. */
            timezone: string;
            theme: components["schemas"]["Theme"];
        } & {
            [key: string]: unknown;
        };
        /** @description The members to change; free-form beyond those listed. */
        SettingsUpdate: {
            site_name?: string | null;
            autosave_enabled?: boolean | null;
            autosave_interval?: number | null;
            timezone?: string | null;
            /** @enum {string|null} */
            theme?: "system" | "light" | "dark" | null;
        } & {
            [key: string]: unknown;
        };
        UserConfig: {
            config: {
                [key: string]: unknown;
            };
        };
        UserConfigUpdate: {
            config: {
                [key: string]: unknown;
            };
        };
        UserConfigEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["UserConfig"];
            timestamp: components["schemas"]["Seconds"];
        };
        AvatarUpload: {
            /**
             * Format: binary
             * @description PNG or JPEG of up to 1 MB.
             */
            file: Blob;
        };
        TemplateSchema: {
            entity_type: string;
            /** @description The folder that holds the entities of this type. */
            folder_name: string;
            file_prefix: string;
            fields: components["schemas"]["TemplateField"][];
            /** @description The same as JSON Schema 2020-12. */
            json_schema: {
                [key: string]: unknown;
            };
            template: {
                template_version: string;
                template_category: string;
                /** @description The name of a Lucide icon. */
                ui_icon: string | null;
                ui_color: string | null;
                /** @description The status of a new entity. */
                status: string;
                asset_subfolders: string[];
                generation_instructions: string | null;
                /** @description The text of a new entity. */
                markdown_skeleton: string;
            };
        };
        TemplateField: {
            name: string;
            /** @enum {string} */
            type: "string" | "text" | "integer" | "number" | "boolean" | "date" | "reference" | "list" | "map" | "any";
            label: string;
            description?: string;
            /** @description Any JSON value. */
            default: unknown;
            /** @description Such as `text`, `select`, `year`, `tag-list` or `entity-selector`. */
            widget: string;
            required: boolean;
            options?: ({
                /** @description Any JSON value. */
                value: unknown;
                label: string;
            } & {
                [key: string]: unknown;
            })[];
            min?: number;
            max?: number;
            /** @description The entity type that the value refers to. */
            reference_type?: string;
            max_selections?: number;
            relationship_types?: {
                value: string;
                label: string;
            }[];
            placeholder?: string;
        };
        /** @description The documented members, and every member of `fields` once more at the top level where it clashes with none of them. */
        Entity: {
            entity_type: string;
            entity_id: string;
            name: string;
            /** @description Such as `active`, `draft` or `archived`. */
            status: string;
            /** @description Free-form, as the template of the type describes. */
            fields: {
                [key: string]: unknown;
            };
            markdown_body: string;
            /** @description The path of the entity's picture. */
            primary_asset: string | null;
            validation_errors: components["schemas"]["EntityProblem"][];
            /** @description There are no `validation_errors`. */
            is_valid: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Counts the changes, from 1. */
            version: number;
        } & {
            [key: string]: unknown;
        };
        EntityProblem: {
            /** @description A JSON Pointer into `fields`, `/` for the whole. */
            field: string;
            message: string;
            /** @description The value that breaks the rule; absent when a value is missing. */
            value?: unknown;
        };
        EntityPage: {
            /** @description All that match, on every page. */
            total: number;
            offset: number;
            limit: number;
            entities: components["schemas"]["Entity"][];
        };
        EntityCreate: {
            /** @description Made from the name when absent. */
            entity_id?: string;
            name: string;
            /** @description The template's default when absent. */
            status?: string;
            fields?: {
                [key: string]: unknown;
            };
            /** @description The template's skeleton when absent. */
            markdown_body?: string;
            primary_asset?: string | null;
        };
        EntityUpdate: {
            name?: string;
            status?: string;
            /** @description Absent keeps; null removes. */
            fields?: {
                [key: string]: unknown;
            };
            /** @description Replaces the text as a whole; null empties it. */
            markdown_body?: string | null;
            /** @description Null clears it. */
            primary_asset?: string | null;
        };
        EntityDeletion: {
            message: string;
            entity_type: string;
            entity_id: string;
            /**
             * Format: uuid
             * @description What the recycle bin calls it.
             */
            recycle_id: string;
        };
        EntityCompare: {
            version_a: components["schemas"]["EntityVersion"];
            version_b: components["schemas"]["EntityVersion"];
        };
        EntityVersion: {
            entity_id: string;
        } | {
            name?: string;
            status?: string;
            fields: {
                [key: string]: unknown;
            };
            markdown_body?: string;
        } | {
            content: string;
        };
        EntityComparison: {
            entity_type: string;
            identical: boolean;
            /** @description The fields that differ, by name; `name` and `status` among them. */
            fields: {
                field: string;
                /** @enum {string} */
                change: "added" | "removed" | "changed";
                /** @description The value in version a; absent when added. */
                before?: unknown;
                /** @description The value in version b; absent when removed. */
                after?: unknown;
            }[];
            markdown: {
                changed: boolean;
                /** @description Lines that only version b has. */
                added: number;
                /** @description Lines that only version a has. */
                removed: number;
                /** @description A unified diff; empty when nothing changed. */
                diff: string;
            };
        };
        ConfigEntry: {
            key: string;
            /** @description Such as `conversation`, `security` or `auth`. */
            category: string;
            /** @description What counts; `true` or `false` for a switch. */
            value: string;
            default: string;
            /** @description Whether it can be changed here. */
            editable: boolean;
            description: string;
            /**
             * @description Where the value comes from.
             * @enum {string}
             */
            source: "database" | "environment" | "default";
        };
        ConfigUpdate: {
            /** @description Null goes back to environment or default. */
            value: string | null;
        };
        SystemInfo: {
            allow_registration: boolean;
            /** @enum {string} */
            auth_mode: "native" | "oauth" | "trusted_proxy";
            auth_providers: components["schemas"]["LoginProvider"][];
            /** @description The `id` of a provider. */
            default_auth_provider: string | null;
            /** @description A password signs in. */
            has_local_auth: boolean;
            /** @description There is an upstream provider. */
            has_oauth_auth: boolean;
            /** @description The same. */
            oauth_enabled: boolean;
            /** @description The name of the default upstream provider. */
            oauth_provider_name: string | null;
            /** @description Only administrators sign in with a password. */
            native_login_admin_only: boolean;
        };
        SystemInfoEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["SystemInfo"];
            timestamp: components["schemas"]["Seconds"];
        };
        SystemSettingsUpdate: {
            allow_registration: boolean;
        };
        HealthStatus: {
            /** @constant */
            status: "ok";
            timestamp: components["schemas"]["Seconds"];
            service: string;
            version: string;
        };
        Health: {
            /** @constant */
            status: "ok";
            timestamp: components["schemas"]["Seconds"];
            service: string;
            version: string;
            embed: components["schemas"]["HealthEmbed"];
        };
        /** @description The embedding model, as last seen. */
        HealthEmbed: {
            /** @enum {string} */
            status: "ok" | "unavailable" | "not_configured";
            model: string | null;
            dimensions: number | null;
        };
        HealthEmbedding: {
            /** @constant */
            status: "ok";
            model: string;
            dimensions: number;
        };
        HealthReport: {
            /** @enum {string} */
            status: "ok" | "degraded";
            timestamp: components["schemas"]["Seconds"];
            service: string;
            version: string;
            uptime_seconds: number;
            memory: {
                rss_bytes: number;
                heap_used_bytes: number;
            };
            checks: {
                database: {
                    status: components["schemas"]["HealthCheck"];
                    latency_ms: number | null;
                    /** @description The version of Postgres. */
                    version: string | null;
                };
                jobs: {
                    status: components["schemas"]["HealthCheck"];
                    waiting: number | null;
                    /** @description Jobs that were given up. */
                    failed: number | null;
                };
                storage: {
                    status: components["schemas"]["HealthCheck"];
                    /** @enum {string} */
                    kind: "disk" | "s3";
                };
                mail: {
                    status: components["schemas"]["HealthCheck"];
                    /**
                     * @description `outbox` writes mail to files until SMTP is configured.
                     * @enum {string}
                     */
                    kind: "outbox" | "smtp";
                };
                embed: components["schemas"]["HealthEmbed"];
            };
        };
        /** @enum {string} */
        HealthCheck: "ok" | "error";
    };
    responses: {
        /** @description What went wrong; the same body for every status. */
        Error: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "application/problem+json": components["schemas"]["Error"];
            };
        };
        /** @description What went wrong, as RFC 6749, 6750 and 7591 have it. */
        OAuth2Error: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "Cache-Control": components["headers"]["CacheControl"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_grant",
                 *       "error_description": "The code is unknown or was used before"
                 *     }
                 */
                "application/json": components["schemas"]["OAuth2Error"];
            };
        };
        /** @description It is done. */
        Empty: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 200,
                 *       "message": "success",
                 *       "data": {},
                 *       "timestamp": 1710000000.123
                 *     }
                 */
                "application/json": components["schemas"]["EmptyEnvelope"];
            };
        };
        /** @description The page; not to be kept, and shown in no frame. */
        HtmlPage: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The tenant, the new member and their tokens. */
        AuthTenantGrant: {
            headers: {
                "Set-Cookie": components["headers"]["SetCookie"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                 *       "token_type": "bearer",
                 *       "expires_in": 3600,
                 *       "refresh_token": "rt_4Zr0wGJ8b1",
                 *       "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                 *       "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                 *       "role": "owner",
                 *       "tenant": {
                 *         "id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                 *         "name": "City of Brains",
                 *         "slug": "city-of-brains"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AuthTenantGrant"];
            };
        };
        /** @description The tokens, for clients of either document, and the session cookie. */
        AuthGrant: {
            headers: {
                "Set-Cookie": components["headers"]["SetCookie"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 200,
                 *       "message": "success",
                 *       "data": {
                 *         "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                 *         "refresh_token": "rt_4Zr0wGJ8b1",
                 *         "expires_in": 3600
                 *       },
                 *       "timestamp": 1710000000.123,
                 *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                 *       "token_type": "bearer",
                 *       "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                 *       "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                 *       "role": "admin"
                 *     }
                 */
                "application/json": components["schemas"]["AuthGrant"];
            };
        };
        /** @description The access token of the session, and its cookie. */
        AuthWebGrant: {
            headers: {
                "Set-Cookie": components["headers"]["SetCookie"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2ln",
                 *       "token_type": "bearer",
                 *       "expires_in": 3600,
                 *       "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                 *       "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                 *       "role": "admin"
                 *     }
                 */
                "application/json": components["schemas"]["AuthWebGrant"];
            };
        };
        /** @description The signed-in user and how far onboarding is. */
        AuthSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 200,
                 *       "message": "success",
                 *       "data": {
                 *         "user": {
                 *           "userid": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                 *           "username": "alice",
                 *           "nickname": "Alice",
                 *           "phonenum": "13800000000",
                 *           "email": "user@example.com",
                 *           "role": "user",
                 *           "avatar": null,
                 *           "avatar_url": null
                 *         },
                 *         "has_provider": false,
                 *         "has_agent": true
                 *       },
                 *       "timestamp": 1710000000.123
                 *     }
                 */
                "application/json": components["schemas"]["AuthSessionEnvelope"];
            };
        };
        /** @description The session is over, or there was none. */
        AuthLogout: {
            headers: {
                "Set-Cookie": components["headers"]["SetCookie"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 200,
                 *       "message": "success",
                 *       "data": {},
                 *       "timestamp": 1710000000.123,
                 *       "ok": true
                 *     }
                 */
                "application/json": components["schemas"]["AuthLogout"];
            };
        };
        /** @description The invitation, with its token for the only time. */
        AuthInvite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "8c1e5b70-93f2-4d6a-b0c4-1a2b3c4d5e6f",
                 *       "token": "inv_9fX2mQ7Lr4",
                 *       "invite_url": "http://127.0.0.1:8201/invite/inv_9fX2mQ7Lr4",
                 *       "email": "mira@example.com",
                 *       "role": "editor",
                 *       "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                 *       "created_at": "2026-03-12T10:00:00.000Z",
                 *       "expires_at": "2026-03-19T10:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["AuthInvite"];
            };
        };
        /** @description To the provider. */
        LoginRedirect: {
            headers: {
                Location: components["headers"]["Location"];
                "Set-Cookie": components["headers"]["FlowCookie"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description To the page that the login was begun from, signed in. */
        LoginReturn: {
            headers: {
                Location: components["headers"]["Location"];
                "Set-Cookie": components["headers"]["SetCookie"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The ways to sign in. */
        LoginProviders: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LoginProvidersEnvelope"];
            };
        };
        /** @description The metadata. */
        OAuth2Metadata: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "issuer": "http://127.0.0.1:8000",
                 *       "authorization_endpoint": "http://127.0.0.1:8000/oauth2/authorize",
                 *       "token_endpoint": "http://127.0.0.1:8000/oauth2/token",
                 *       "userinfo_endpoint": "http://127.0.0.1:8000/oauth2/userinfo",
                 *       "revocation_endpoint": "http://127.0.0.1:8000/oauth2/revoke",
                 *       "grant_types_supported": [
                 *         "authorization_code",
                 *         "refresh_token"
                 *       ],
                 *       "response_types_supported": [
                 *         "code"
                 *       ],
                 *       "response_modes_supported": [
                 *         "query"
                 *       ],
                 *       "scopes_supported": [
                 *         "openid",
                 *         "profile",
                 *         "email",
                 *         "entities.read",
                 *         "entities.write"
                 *       ],
                 *       "token_endpoint_auth_methods_supported": [
                 *         "client_secret_basic",
                 *         "client_secret_post",
                 *         "none"
                 *       ],
                 *       "revocation_endpoint_auth_methods_supported": [
                 *         "client_secret_basic",
                 *         "client_secret_post",
                 *         "none"
                 *       ],
                 *       "code_challenge_methods_supported": [
                 *         "plain",
                 *         "S256"
                 *       ],
                 *       "authorization_response_iss_parameter_supported": true,
                 *       "protected_resources": [
                 *         "http://127.0.0.1:8000"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OAuth2Metadata"];
            };
        };
        /** @description To the client's `redirect_uri` with `code`, `state` and `iss`, or with `error`; before that to the login page or the consent page. */
        OAuth2Redirect: {
            headers: {
                Location: components["headers"]["Location"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The tokens. */
        OAuth2Grant: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "access_token": "Zk3pXw8QmR5tYv1NbG7cHs4LdJ9fKa2EuTqWxPoMiVyBnCrD",
                 *       "token_type": "Bearer",
                 *       "expires_in": 3600,
                 *       "scope": "openid profile email",
                 *       "refresh_token": "6HvZt0YQm2pXcS4nLr8KfBd1WjGuEaTo"
                 *     }
                 */
                "application/json": components["schemas"]["OAuth2Grant"];
            };
        };
        /** @description The subject. */
        OAuth2Userinfo: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "sub": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                 *       "iss": "http://127.0.0.1:8000",
                 *       "preferred_username": "alice",
                 *       "role": "user",
                 *       "name": "Alice",
                 *       "picture": null,
                 *       "avatar_url": null,
                 *       "email": "user@example.com",
                 *       "email_verified": true
                 *     }
                 */
                "application/json": components["schemas"]["OAuth2Userinfo"];
            };
        };
        /** @description The user. */
        User: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                 *       "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                 *       "email": "user@example.com",
                 *       "username": "rex",
                 *       "name": "Rex Marshall",
                 *       "avatar_url": null,
                 *       "role": "editor",
                 *       "system_role": "user",
                 *       "status": "active",
                 *       "email_verified": true,
                 *       "has_password": true,
                 *       "mfa_enabled": false,
                 *       "phone": "+1234567890",
                 *       "first_name": "Rex",
                 *       "last_name": "Marshall",
                 *       "birth_date": "1990-01-01",
                 *       "country": "US",
                 *       "city": "New York",
                 *       "locale": "en-US",
                 *       "last_login_at": "2026-03-12T10:00:00.000Z",
                 *       "created_at": "2026-01-15T10:00:00.000Z",
                 *       "updated_at": "2026-03-12T10:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["User"];
            };
        };
        /** @description The tenant. */
        Tenant: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                 *       "name": "City of Brains",
                 *       "slug": "city-of-brains",
                 *       "plan": "free",
                 *       "max_users": null,
                 *       "brainbits_monthly": null,
                 *       "member_count": 3,
                 *       "role": "admin",
                 *       "created_at": "2026-01-15T10:00:00.000Z",
                 *       "updated_at": "2026-03-12T10:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["Tenant"];
            };
        };
        /** @description One page of groups. */
        GroupPage: {
            headers: {
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "total": 1,
                 *       "offset": 0,
                 *       "limit": 50,
                 *       "groups": [
                 *         {
                 *           "id": "6b2f9d10-4c3e-4a8b-8f17-0d5e6a7b8c93",
                 *           "name": "Writers",
                 *           "description": "Quests and dialogue",
                 *           "permissions": [
                 *             "entities.read",
                 *             "entities.write"
                 *           ],
                 *           "member_count": 1,
                 *           "created_at": "2026-03-12T10:00:00.000Z",
                 *           "updated_at": "2026-03-12T10:00:00.000Z"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GroupPage"];
            };
        };
        /** @description The group with its members. */
        Group: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupDetails"];
            };
        };
        /** @description The user's preferences with the new `avatar_url`. */
        AvatarPreferences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "default_model_id": null,
                 *       "preferred_models": [],
                 *       "default_summarizer_model_id": null,
                 *       "theme": "system",
                 *       "avatar_url": "/avatars/5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f.png"
                 *     }
                 */
                "application/json": components["schemas"]["UserPreferences"];
            };
        };
    };
    parameters: {
        /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
        IdempotencyKey: string;
        /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
        IfMatch: string;
        /** @description How many to skip. */
        Offset: number;
        /** @description How many to return at most. */
        Limit: number;
        /** @description The page, from 1. */
        Page: number;
        /** @description How many on a page. */
        PageSize: number;
        /** @description Ascending or descending. */
        SortOrder: "asc" | "desc";
        /**
         * @description The token of the mailed link.
         * @example inv_9fX2mQ7Lr4
         */
        InviteToken: string;
        /** @description Where to go after the login; a path, or a URL of this server. */
        ReturnTo: string;
        /** @description Where to go after the login; a path, or a URL of this server. */
        Next: string;
        /**
         * @description The `id` of the provider in its settings.
         * @example company
         */
        ProviderId: string;
        /** @description The callback that the provider is to use, on this server; its own path when absent. */
        ProviderRedirectUri: string;
        /** @description The provider's authorization code. */
        ProviderCode: string;
        /** @description What the server gave the provider to bring back. */
        ProviderState: string;
        /** @description Why the provider refused, instead of a code. */
        ProviderError: string;
        /** @description The provider's words about it. */
        ProviderErrorDescription: string;
        /** @description Which provider answers (RFC 9207). */
        ProviderIssuer: string;
        /** @description Who is to have the session in the end. */
        LoginPlatform: "browser" | "android";
        /** @description Where to go after the login; a path, or a URL of this server. */
        OAuth2Next: string;
        /**
         * @description `code`; nothing else is supported.
         * @example code
         */
        OAuth2ResponseType: string;
        /**
         * @description The client that asks.
         * @example notes
         */
        OAuth2AskingClient: string;
        /**
         * @description Exactly one of those that the client registered; the first of them when absent.
         * @example https://client.example.com/callback
         */
        OAuth2RedirectUri: string;
        /**
         * @description Scopes with blanks between them; all of the client's when absent.
         * @example openid profile
         */
        OAuth2Scope: string;
        /**
         * @description Comes back to the client as it is.
         * @example af0ifjsldkj
         */
        OAuth2State: string;
        /**
         * @description The PKCE challenge.
         * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
         */
        OAuth2CodeChallenge: string;
        /**
         * @description `S256`, or `plain` where the client allows it; `plain` when absent.
         * @example S256
         */
        OAuth2CodeChallengeMethod: string;
        /** @description What the token is to open (RFC 8707); this API. */
        OAuth2ResourceIndicator: string[];
        /** @description `login` and `consent` ask again; `none` asks nothing and fails instead. */
        OAuth2Prompt: string;
        /** @description Accepted from OpenID clients; no ID token is issued. */
        OAuth2Nonce: string;
        /**
         * @description The client's id.
         * @example notes
         */
        OAuth2ClientId: string;
        /**
         * @description The user's id; `me` and `current` mean the caller.
         * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
         */
        UserReference: string;
        /** @description Part of the name, the username or the e-mail address, in any case. */
        UserSearch: string;
        /** @description Only users with this role in the tenant. */
        UserRole: "owner" | "admin" | "editor" | "viewer";
        /** @description Only users of this status. */
        UserStatus: "active" | "disabled";
        /** @description What to sort by; ties are broken by the id. */
        UserSortBy: "created_at" | "updated_at" | "name" | "username" | "email" | "role" | "last_login_at";
        /**
         * @description The team's id.
         * @example 3e8a1c52-7d40-4f6b-9a21-5c0d8e7f6b12
         */
        TeamId: string;
        /**
         * @description The group's id.
         * @example 6b2f9d10-4c3e-4a8b-8f17-0d5e6a7b8c93
         */
        GroupId: string;
        /**
         * @description The user's id; `me` and `current` mean the caller.
         * @example 9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10
         */
        GroupUserId: string;
        /** @description Part of the name, in any case. */
        GroupSearch: string;
        /**
         * @description The user's id; `me` and `current` mean the caller.
         * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
         */
        UserId: string;
        /**
         * @description 1 to 64 of letters, digits, `.`, `_` and `-`; by convention `<surface>.<setting>`.
         * @example ui.theme
         */
        PreferenceKey: string;
        /**
         * @description The user's id and `.png`.
         * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f.png
         */
        AvatarFile: string;
        /**
         * @description The entity type, singular or plural, in any case (`character`, `characters`, `Character`).
         * @example character
         */
        EntityType: string;
        /**
         * @description The entity's id, unique in its type.
         * @example rex_marshall
         */
        EntityId: string;
        /** @description Full-text search across the name, the fields and the text. */
        EntitySearch: string;
        /** @description Only entities of this status, such as `active`, `draft` or `archived`. */
        EntityStatus: string;
        /** @description What to sort by; ties are broken by the id. */
        EntitySortBy: "updated_at" | "created_at" | "name" | "status" | "entity_id";
        /**
         * @description The key of the setting.
         * @example auto_title_enabled
         */
        ConfigKey: string;
    };
    requestBodies: {
        AuthLogin: {
            content: {
                "application/json": components["schemas"]["AuthEmailLogin"] | components["schemas"]["AuthNameLogin"];
            };
        };
        OAuth2Token: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OAuth2Token"];
            };
        };
        AvatarUpload: {
            content: {
                /**
                 * @example {
                 *       "file": "avatar.png"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["AvatarUpload"];
            };
        };
    };
    headers: {
        /** @description Names this version; send it back in `If-Match` or `If-None-Match`. */
        ETag: string;
        /** @description The other pages, as `<url>; rel="next"` and likewise `prev`, `first` and `last`. */
        Link: string;
        /** @description The path of what was created. */
        Location: string;
        /** @description How long the answer may be kept. */
        CacheControl: string;
        /** @description The session cookie, `navi_auth_session`, and its alias `sage_session`; httpOnly, SameSite=Lax. */
        SetCookie: string;
        /** @description What ties the flow to this browser; httpOnly, SameSite=Lax, for ten minutes. */
        FlowCookie: string;
        /** @description With 401, the scheme and the error, as RFC 6749 and 6750 have it. */
        WwwAuthenticate: string;
        /** @description The request's `X-Request-Id`, or a new one. */
        RequestId: string;
        /** @description Seconds to wait, with 429 and 503. */
        RetryAfter: string;
        /** @description What is left of the limit and for how many seconds, as in `"login";r=4;t=55`. */
        RateLimit: string;
        /** @description Requests that the limit allows in its window. */
        RateLimitLimit: string;
        /** @description Requests that are left in this window. */
        RateLimitRemaining: string;
        /** @description Seconds until the window ends. */
        RateLimitReset: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    authTenantRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "secretpassword",
                 *       "name": "Ada",
                 *       "tenant_name": "City of Brains"
                 *     }
                 */
                "application/json": components["schemas"]["AuthTenantRegister"];
            };
        };
        responses: {
            201: components["responses"]["AuthTenantGrant"];
            default: components["responses"]["Error"];
        };
    };
    authBetaRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invite_code": "BETA-7Q4M-2XKD",
                 *       "email": "ada@example.com",
                 *       "password": "secretpassword",
                 *       "name": "Ada",
                 *       "tenant_name": "City of Brains"
                 *     }
                 */
                "application/json": components["schemas"]["AuthBetaRegister"];
            };
        };
        responses: {
            201: components["responses"]["AuthTenantGrant"];
            default: components["responses"]["Error"];
        };
    };
    authRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthRegister"] | components["schemas"]["AuthCodeRegister"];
            };
        };
        responses: {
            /** @description The new user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123,
                     *       "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *       "email": "user@example.com",
                     *       "username": "alice",
                     *       "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *       "role": "owner"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthRegistration"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authRegisterSendCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "user@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["AuthCodeRequest"];
            };
        };
        responses: {
            /** @description The code is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "expires_in": 300,
                     *         "retry_after": 30
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AuthCodeEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authInviteRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "inv_9fX2mQ7Lr4",
                 *       "password": "secretpassword",
                 *       "name": "Mira"
                 *     }
                 */
                "application/json": components["schemas"]["AuthInviteRegister"];
            };
        };
        responses: {
            201: components["responses"]["AuthTenantGrant"];
            default: components["responses"]["Error"];
        };
    };
    authLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AuthLogin"];
        responses: {
            200: components["responses"]["AuthGrant"];
            default: components["responses"]["Error"];
        };
    };
    authWebLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "user@example.com",
                 *       "password": "secretpassword"
                 *     }
                 */
                "application/json": components["schemas"]["AuthEmailLogin"];
            };
        };
        responses: {
            200: components["responses"]["AuthWebGrant"];
            default: components["responses"]["Error"];
        };
    };
    authWebSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session that the credential belongs to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authenticated": true,
                     *       "user": {
                     *         "id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *         "email": "user@example.com",
                     *         "username": "rex",
                     *         "name": "Rex",
                     *         "avatar_url": null
                     *       },
                     *       "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *       "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *       "role": "admin",
                     *       "tenants": [
                     *         {
                     *           "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *           "name": "City of Brains",
                     *           "slug": "city-of-brains",
                     *           "role": "admin"
                     *         }
                     *       ],
                     *       "expires_at": "2026-03-12T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthWebSession"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authWebSelectTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11"
                 *     }
                 */
                "application/json": components["schemas"]["AuthTenantChoice"];
            };
        };
        responses: {
            200: components["responses"]["AuthWebGrant"];
            default: components["responses"]["Error"];
        };
    };
    authSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuthSession"];
            default: components["responses"]["Error"];
        };
    };
    authRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "refresh_token": "rt_4Zr0wGJ8b1"
                 *     }
                 */
                "application/json": components["schemas"]["AuthRefresh"];
            };
        };
        responses: {
            200: components["responses"]["AuthGrant"];
            default: components["responses"]["Error"];
        };
    };
    authLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuthLogout"];
            default: components["responses"]["Error"];
        };
    };
    authMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *       "email": "user@example.com",
                     *       "username": "rex",
                     *       "name": "Rex",
                     *       "avatar_url": "/avatars/5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f.png",
                     *       "system_role": "user",
                     *       "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *       "role": "admin",
                     *       "permissions": [
                     *         "entities.read",
                     *         "entities.write"
                     *       ],
                     *       "has_password": true,
                     *       "mfa_enabled": false,
                     *       "created_at": "2026-01-15T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthProfile"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authSetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "secretpassword",
                 *       "new_password": "a much longer secret"
                 *     }
                 */
                "application/json": components["schemas"]["AuthPasswordSet"];
            };
        };
        responses: {
            /** @description The password is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["AuthOk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authForgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "user@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["AuthForgotPassword"];
            };
        };
        responses: {
            /** @description If the address has an account, the mail is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["AuthOk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authResetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "rst_5Tq8vWn3Za",
                 *       "new_password": "a much longer secret"
                 *     }
                 */
                "application/json": components["schemas"]["AuthResetPassword"];
            };
        };
        responses: {
            /** @description The password is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["AuthOk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authInviteCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "mira@example.com",
                 *       "role": "editor",
                 *       "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11"
                 *     }
                 */
                "application/json": components["schemas"]["AuthInviteCreate"];
            };
        };
        responses: {
            201: components["responses"]["AuthInvite"];
            default: components["responses"]["Error"];
        };
    };
    authInviteValidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token of the mailed link.
                 * @example inv_9fX2mQ7Lr4
                 */
                token: components["parameters"]["InviteToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation can be accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "valid": true,
                     *       "email": "mira@example.com",
                     *       "role": "editor",
                     *       "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *       "tenant_name": "City of Brains",
                     *       "has_account": false,
                     *       "expires_at": "2026-03-19T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthInvitation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authMfaEnroll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "secretpassword"
                 *     }
                 */
                "application/json": components["schemas"]["AuthMfaEnroll"];
            };
        };
        responses: {
            /** @description The secret, for the app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                     *       "otpauth_uri": "otpauth://totp/Atelier:user%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Atelier"
                     *     }
                     */
                    "application/json": components["schemas"]["AuthMfaSecret"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authMfaActivate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "492039"
                 *     }
                 */
                "application/json": components["schemas"]["AuthMfaActivate"];
            };
        };
        responses: {
            /** @description The second factor is active. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mfa_enabled": true,
                     *       "recovery_codes": [
                     *         "7hq2-m9xd",
                     *         "k4tw-83vb",
                     *         "zr6c-q1np",
                     *         "2fys-j7ea"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AuthMfaRecovery"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authMfaDisable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "492039",
                 *       "current_password": "secretpassword"
                 *     }
                 */
                "application/json": components["schemas"]["AuthMfaDisable"];
            };
        };
        responses: {
            /** @description The password is enough again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["AuthOk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authResetPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HtmlPage"];
            default: components["responses"]["Error"];
        };
    };
    authInvitePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token of the mailed link.
                 * @example inv_9fX2mQ7Lr4
                 */
                token: components["parameters"]["InviteToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HtmlPage"];
            default: components["responses"]["Error"];
        };
    };
    authPageScript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authNaviMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *       "email": "user@example.com",
                     *       "display_name": "User Name",
                     *       "username": "username",
                     *       "first_name": "First",
                     *       "last_name": "Last",
                     *       "phone": "+1234567890",
                     *       "birth_date": "1990-01-01",
                     *       "country": "US",
                     *       "city": "New York",
                     *       "locale": "en-US",
                     *       "avatar_url": "/avatars/5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f.png",
                     *       "profile_url": null,
                     *       "role": "admin",
                     *       "permissions": [
                     *         "navi.sessions.read_all",
                     *         "navi.memory.read_all"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AuthNaviProfile"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the request carries a live credential. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authenticated": true
                     *     }
                     */
                    "application/json": components["schemas"]["AuthStatus"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authNaviLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is over, or there was none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["AuthOk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authUserRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "alice",
                 *       "password": "StrongPassword123",
                 *       "email": "user@example.com",
                 *       "phonenum": "13800000000",
                 *       "verification_code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["AuthCodeRegister"];
            };
        };
        responses: {
            /** @description The new user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AuthUserEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authUserRegisterSendCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "user@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["AuthCodeRequest"];
            };
        };
        responses: {
            /** @description The code is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "expires_in": 300,
                     *         "retry_after": 30
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AuthCodeEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    authUserLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AuthLogin"];
        responses: {
            200: components["responses"]["AuthGrant"];
            default: components["responses"]["Error"];
        };
    };
    authUserLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuthLogout"];
            default: components["responses"]["Error"];
        };
    };
    authUserCheckLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AuthSession"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of providers. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "providers": [
                     *         {
                     *           "id": "google",
                     *           "type": "oidc",
                     *           "name": "Google",
                     *           "button_text": "Sign in with Google",
                     *           "description": null,
                     *           "icon": "google",
                     *           "login_url": "/api/auth/oauth/google"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LoginProviderPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    loginProviderGoogle: {
        parameters: {
            query?: {
                /** @description Where to go after the login; a path, or a URL of this server. */
                return_to?: components["parameters"]["ReturnTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderGoogleCallback: {
        parameters: {
            query?: {
                /** @description The provider's authorization code. */
                code?: components["parameters"]["ProviderCode"];
                /** @description What the server gave the provider to bring back. */
                state?: components["parameters"]["ProviderState"];
                /** @description Why the provider refused, instead of a code. */
                error?: components["parameters"]["ProviderError"];
                /** @description The provider's words about it. */
                error_description?: components["parameters"]["ProviderErrorDescription"];
                /** @description Which provider answers (RFC 9207). */
                iss?: components["parameters"]["ProviderIssuer"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginReturn"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderDrive: {
        parameters: {
            query?: {
                /** @description Where to go after the login; a path, or a URL of this server. */
                return_to?: components["parameters"]["ReturnTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderDriveCallback: {
        parameters: {
            query?: {
                /** @description The provider's authorization code. */
                code?: components["parameters"]["ProviderCode"];
                /** @description What the server gave the provider to bring back. */
                state?: components["parameters"]["ProviderState"];
                /** @description Why the provider refused, instead of a code. */
                error?: components["parameters"]["ProviderError"];
                /** @description The provider's words about it. */
                error_description?: components["parameters"]["ProviderErrorDescription"];
                /** @description Which provider answers (RFC 9207). */
                iss?: components["parameters"]["ProviderIssuer"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the page that the connection was begun from. */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    loginProviderMicrosoft: {
        parameters: {
            query?: {
                /** @description Where to go after the login; a path, or a URL of this server. */
                return_to?: components["parameters"]["ReturnTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderMicrosoftCallback: {
        parameters: {
            query?: {
                /** @description The provider's authorization code. */
                code?: components["parameters"]["ProviderCode"];
                /** @description What the server gave the provider to bring back. */
                state?: components["parameters"]["ProviderState"];
                /** @description Why the provider refused, instead of a code. */
                error?: components["parameters"]["ProviderError"];
                /** @description The provider's words about it. */
                error_description?: components["parameters"]["ProviderErrorDescription"];
                /** @description Which provider answers (RFC 9207). */
                iss?: components["parameters"]["ProviderIssuer"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginReturn"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderGoogleToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginProviderToken"] | components["schemas"]["LoginProviderCredential"];
            };
        };
        responses: {
            200: components["responses"]["AuthWebGrant"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderUpstreamList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LoginProviders"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderUpstreamLogin: {
        parameters: {
            query?: {
                /** @description Where to go after the login; a path, or a URL of this server. */
                next?: components["parameters"]["Next"];
                /** @description The callback that the provider is to use, on this server; its own path when absent. */
                redirect_uri?: components["parameters"]["ProviderRedirectUri"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderUpstreamLoginWith: {
        parameters: {
            query?: {
                /** @description Where to go after the login; a path, or a URL of this server. */
                next?: components["parameters"]["Next"];
                /** @description The callback that the provider is to use, on this server; its own path when absent. */
                redirect_uri?: components["parameters"]["ProviderRedirectUri"];
            };
            header?: never;
            path: {
                /**
                 * @description The `id` of the provider in its settings.
                 * @example company
                 */
                provider_id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderUpstreamCallback: {
        parameters: {
            query?: {
                /** @description The provider's authorization code. */
                code?: components["parameters"]["ProviderCode"];
                /** @description What the server gave the provider to bring back. */
                state?: components["parameters"]["ProviderState"];
                /** @description Why the provider refused, instead of a code. */
                error?: components["parameters"]["ProviderError"];
                /** @description The provider's words about it. */
                error_description?: components["parameters"]["ProviderErrorDescription"];
                /** @description Which provider answers (RFC 9207). */
                iss?: components["parameters"]["ProviderIssuer"];
            };
            header?: never;
            path: {
                /**
                 * @description The `id` of the provider in its settings.
                 * @example company
                 */
                provider_id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginReturn"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderUserList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LoginProviders"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderUserLogin: {
        parameters: {
            query?: {
                /** @description Where to go after the login; a path, or a URL of this server. */
                next?: components["parameters"]["Next"];
                /** @description The callback that the provider is to use, on this server; its own path when absent. */
                redirect_uri?: components["parameters"]["ProviderRedirectUri"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderUserLoginWith: {
        parameters: {
            query?: {
                /** @description Where to go after the login; a path, or a URL of this server. */
                next?: components["parameters"]["Next"];
                /** @description The callback that the provider is to use, on this server; its own path when absent. */
                redirect_uri?: components["parameters"]["ProviderRedirectUri"];
            };
            header?: never;
            path: {
                /**
                 * @description The `id` of the provider in its settings.
                 * @example company
                 */
                provider_id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderUserCallback: {
        parameters: {
            query?: {
                /** @description The provider's authorization code. */
                code?: components["parameters"]["ProviderCode"];
                /** @description What the server gave the provider to bring back. */
                state?: components["parameters"]["ProviderState"];
                /** @description Why the provider refused, instead of a code. */
                error?: components["parameters"]["ProviderError"];
                /** @description The provider's words about it. */
                error_description?: components["parameters"]["ProviderErrorDescription"];
                /** @description Which provider answers (RFC 9207). */
                iss?: components["parameters"]["ProviderIssuer"];
            };
            header?: never;
            path: {
                /**
                 * @description The `id` of the provider in its settings.
                 * @example company
                 */
                provider_id: components["parameters"]["ProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginReturn"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderNaviLogin: {
        parameters: {
            query?: {
                /** @description Where to go after the login; a path, or a URL of this server. */
                return_to?: components["parameters"]["ReturnTo"];
                /** @description Who is to have the session in the end. */
                platform?: components["parameters"]["LoginPlatform"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginRedirect"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderNaviCallback: {
        parameters: {
            query?: {
                /** @description The provider's authorization code. */
                code?: components["parameters"]["ProviderCode"];
                /** @description What the server gave the provider to bring back. */
                state?: components["parameters"]["ProviderState"];
                /** @description Why the provider refused, instead of a code. */
                error?: components["parameters"]["ProviderError"];
                /** @description The provider's words about it. */
                error_description?: components["parameters"]["ProviderErrorDescription"];
                /** @description Which provider answers (RFC 9207). */
                iss?: components["parameters"]["ProviderIssuer"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["LoginReturn"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderNaviDone: {
        parameters: {
            query: {
                /**
                 * @description What becomes the `navi_auth_session` cookie in the app.
                 * @example ses_8Kd2vPq6Yt
                 */
                sid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HtmlPage"];
            default: components["responses"]["Error"];
        };
    };
    loginProviderNaviWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description `sha256=` and 64 hexadecimal digits. */
                "X-Gnexus-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1042",
                 *       "event": "user.updated",
                 *       "created_at": "2026-03-12T10:00:00Z",
                 *       "user": {
                 *         "id": "42",
                 *         "email": "user@example.com",
                 *         "display_name": "User Name",
                 *         "role": "admin",
                 *         "is_active": true
                 *       }
                 *     }
                 */
                "*/*": unknown;
            };
        };
        responses: {
            /** @description The event is taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["AuthOk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    oauth2WellKnown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OAuth2Metadata"];
            default: components["responses"]["Error"];
        };
    };
    oauth2Resource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "resource": "http://127.0.0.1:8000",
                     *       "authorization_servers": [
                     *         "http://127.0.0.1:8000"
                     *       ],
                     *       "scopes_supported": [
                     *         "openid",
                     *         "profile",
                     *         "email",
                     *         "entities.read",
                     *         "entities.write"
                     *       ],
                     *       "bearer_methods_supported": [
                     *         "header"
                     *       ],
                     *       "resource_name": "Atelier"
                     *     }
                     */
                    "application/json": components["schemas"]["OAuth2Resource"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    oauth2ApiMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OAuth2Metadata"];
            default: components["responses"]["Error"];
        };
    };
    oauth2Metadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OAuth2Metadata"];
            default: components["responses"]["Error"];
        };
    };
    oauth2Authorize: {
        parameters: {
            query?: {
                /**
                 * @description `code`; nothing else is supported.
                 * @example code
                 */
                response_type?: components["parameters"]["OAuth2ResponseType"];
                /**
                 * @description The client that asks.
                 * @example notes
                 */
                client_id?: components["parameters"]["OAuth2AskingClient"];
                /**
                 * @description Exactly one of those that the client registered; the first of them when absent.
                 * @example https://client.example.com/callback
                 */
                redirect_uri?: components["parameters"]["OAuth2RedirectUri"];
                /**
                 * @description Scopes with blanks between them; all of the client's when absent.
                 * @example openid profile
                 */
                scope?: components["parameters"]["OAuth2Scope"];
                /**
                 * @description Comes back to the client as it is.
                 * @example af0ifjsldkj
                 */
                state?: components["parameters"]["OAuth2State"];
                /**
                 * @description The PKCE challenge.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: components["parameters"]["OAuth2CodeChallenge"];
                /**
                 * @description `S256`, or `plain` where the client allows it; `plain` when absent.
                 * @example S256
                 */
                code_challenge_method?: components["parameters"]["OAuth2CodeChallengeMethod"];
                /** @description What the token is to open (RFC 8707); this API. */
                resource?: components["parameters"]["OAuth2ResourceIndicator"];
                /** @description `login` and `consent` ask again; `none` asks nothing and fails instead. */
                prompt?: components["parameters"]["OAuth2Prompt"];
                /** @description Accepted from OpenID clients; no ID token is issued. */
                nonce?: components["parameters"]["OAuth2Nonce"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["OAuth2Redirect"];
            default: components["responses"]["OAuth2Error"];
        };
    };
    oauth2ApiAuthorize: {
        parameters: {
            query?: {
                /**
                 * @description `code`; nothing else is supported.
                 * @example code
                 */
                response_type?: components["parameters"]["OAuth2ResponseType"];
                /**
                 * @description The client that asks.
                 * @example notes
                 */
                client_id?: components["parameters"]["OAuth2AskingClient"];
                /**
                 * @description Exactly one of those that the client registered; the first of them when absent.
                 * @example https://client.example.com/callback
                 */
                redirect_uri?: components["parameters"]["OAuth2RedirectUri"];
                /**
                 * @description Scopes with blanks between them; all of the client's when absent.
                 * @example openid profile
                 */
                scope?: components["parameters"]["OAuth2Scope"];
                /**
                 * @description Comes back to the client as it is.
                 * @example af0ifjsldkj
                 */
                state?: components["parameters"]["OAuth2State"];
                /**
                 * @description The PKCE challenge.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: components["parameters"]["OAuth2CodeChallenge"];
                /**
                 * @description `S256`, or `plain` where the client allows it; `plain` when absent.
                 * @example S256
                 */
                code_challenge_method?: components["parameters"]["OAuth2CodeChallengeMethod"];
                /** @description What the token is to open (RFC 8707); this API. */
                resource?: components["parameters"]["OAuth2ResourceIndicator"];
                /** @description `login` and `consent` ask again; `none` asks nothing and fails instead. */
                prompt?: components["parameters"]["OAuth2Prompt"];
                /** @description Accepted from OpenID clients; no ID token is issued. */
                nonce?: components["parameters"]["OAuth2Nonce"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["OAuth2Redirect"];
            default: components["responses"]["OAuth2Error"];
        };
    };
    oauth2LoginPage: {
        parameters: {
            query?: {
                /** @description Where to go after the login; a path, or a URL of this server. */
                next?: components["parameters"]["OAuth2Next"];
                /** @description Why the last attempt failed. */
                error?: "credentials" | "mfa" | "enroll" | "disabled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HtmlPage"];
            default: components["responses"]["Error"];
        };
    };
    oauth2Login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username_or_email": "alice",
                 *       "password": "StrongPassword123",
                 *       "next": "/oauth2/authorize?response_type=code&client_id=notes"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["OAuth2Login"];
            };
        };
        responses: {
            /** @description To `next`, or back to the page. */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Set-Cookie": components["headers"]["SetCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    oauth2ConsentPage: {
        parameters: {
            query: {
                /** @description The authorization request, as the server sealed it. */
                request: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HtmlPage"];
            default: components["responses"]["Error"];
        };
    };
    oauth2Consent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "request": "q1Zk8sVd3w",
                 *       "decision": "allow"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["OAuth2Consent"];
            };
        };
        responses: {
            302: components["responses"]["OAuth2Redirect"];
            default: components["responses"]["Error"];
        };
    };
    oauth2Token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["OAuth2Token"];
        responses: {
            200: components["responses"]["OAuth2Grant"];
            default: components["responses"]["OAuth2Error"];
        };
    };
    oauth2ApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["OAuth2Token"];
        responses: {
            200: components["responses"]["OAuth2Grant"];
            default: components["responses"]["OAuth2Error"];
        };
    };
    oauth2Userinfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OAuth2Userinfo"];
            default: components["responses"]["OAuth2Error"];
        };
    };
    oauth2UserinfoPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OAuth2Userinfo"];
            default: components["responses"]["OAuth2Error"];
        };
    };
    oauth2ApiUserinfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OAuth2Userinfo"];
            default: components["responses"]["OAuth2Error"];
        };
    };
    oauth2ApiUserinfoPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OAuth2Userinfo"];
            default: components["responses"]["OAuth2Error"];
        };
    };
    oauth2Revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "6HvZt0YQm2pXcS4nLr8KfBd1WjGuEaTo",
                 *       "token_type_hint": "refresh_token",
                 *       "client_id": "notes"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["OAuth2Revoke"];
            };
        };
        responses: {
            /** @description The token opens nothing any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["OAuth2Error"];
        };
    };
    oauth2Register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "client_name": "Notes",
                 *       "redirect_uris": [
                 *         "https://client.example.com/callback"
                 *       ],
                 *       "token_endpoint_auth_method": "none",
                 *       "scope": "openid profile entities.read"
                 *     }
                 */
                "application/json": components["schemas"]["OAuth2Registration"];
            };
        };
        responses: {
            /** @description The new client. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client_id": "c-4f1c7e7a6a0e4a57",
                     *       "client_id_issued_at": 1710000000,
                     *       "client_name": "Notes",
                     *       "redirect_uris": [
                     *         "https://client.example.com/callback"
                     *       ],
                     *       "token_endpoint_auth_method": "none",
                     *       "grant_types": [
                     *         "authorization_code",
                     *         "refresh_token"
                     *       ],
                     *       "response_types": [
                     *         "code"
                     *       ],
                     *       "scope": "openid profile entities.read"
                     *     }
                     */
                    "application/json": components["schemas"]["OAuth2RegisteredClient"];
                };
            };
            default: components["responses"]["OAuth2Error"];
        };
    };
    oauth2ClientList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of clients. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "clients": [
                     *         {
                     *           "client_id": "notes",
                     *           "name": "Notes",
                     *           "description": null,
                     *           "redirect_uris": [
                     *             "https://client.example.com/callback"
                     *           ],
                     *           "token_endpoint_auth_method": "client_secret_basic",
                     *           "grant_types": [
                     *             "authorization_code",
                     *             "refresh_token"
                     *           ],
                     *           "response_types": [
                     *             "code"
                     *           ],
                     *           "scope": "openid profile email",
                     *           "code_challenge_methods": [
                     *             "S256"
                     *           ],
                     *           "enabled": true,
                     *           "skip_consent": false,
                     *           "source": "admin",
                     *           "created_at": "2026-03-12T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OAuth2ClientPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    oauth2ClientCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "client_id": "notes",
                 *       "name": "Notes",
                 *       "redirect_uris": [
                 *         "https://client.example.com/callback"
                 *       ],
                 *       "skip_consent": false
                 *     }
                 */
                "application/json": components["schemas"]["OAuth2ClientCreate"];
            };
        };
        responses: {
            /** @description The new client with its secret. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client_id": "notes",
                     *       "client_secret": "ocs_2mZr7XpQ9dKt4LwB",
                     *       "name": "Notes",
                     *       "description": null,
                     *       "redirect_uris": [
                     *         "https://client.example.com/callback"
                     *       ],
                     *       "token_endpoint_auth_method": "client_secret_basic",
                     *       "grant_types": [
                     *         "authorization_code",
                     *         "refresh_token"
                     *       ],
                     *       "response_types": [
                     *         "code"
                     *       ],
                     *       "scope": "openid profile email",
                     *       "code_challenge_methods": [
                     *         "S256"
                     *       ],
                     *       "enabled": true,
                     *       "skip_consent": false,
                     *       "source": "admin",
                     *       "created_at": "2026-03-12T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OAuth2Client"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    oauth2ClientDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The client's id.
                 * @example notes
                 */
                client_id: components["parameters"]["OAuth2ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    userList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Part of the name, the username or the e-mail address, in any case. */
                search?: components["parameters"]["UserSearch"];
                /** @description Only users with this role in the tenant. */
                role?: components["parameters"]["UserRole"];
                /** @description Only users of this status. */
                status?: components["parameters"]["UserStatus"];
                /** @description What to sort by; ties are broken by the id. */
                sort_by?: components["parameters"]["UserSortBy"];
                /** @description Ascending or descending. */
                sort_order?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "users": [
                     *         {
                     *           "id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *           "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *           "email": "user@example.com",
                     *           "username": "rex",
                     *           "name": "Rex",
                     *           "avatar_url": null,
                     *           "role": "editor",
                     *           "system_role": "user",
                     *           "status": "active",
                     *           "email_verified": true,
                     *           "has_password": true,
                     *           "mfa_enabled": false,
                     *           "phone": null,
                     *           "first_name": null,
                     *           "last_name": null,
                     *           "birth_date": null,
                     *           "country": null,
                     *           "city": null,
                     *           "locale": null,
                     *           "last_login_at": "2026-03-12T10:00:00.000Z",
                     *           "created_at": "2026-01-15T10:00:00.000Z",
                     *           "updated_at": "2026-03-12T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    userCurrent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            default: components["responses"]["Error"];
        };
    };
    userMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            default: components["responses"]["Error"];
        };
    };
    userMeUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Rex Marshall",
                 *       "locale": "en-US"
                 *     }
                 */
                "application/json": components["schemas"]["UserMeUpdate"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            default: components["responses"]["Error"];
        };
    };
    userView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
                 */
                id: components["parameters"]["UserReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            default: components["responses"]["Error"];
        };
    };
    userUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
                 */
                id: components["parameters"]["UserReference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Rex Marshall",
                 *       "role": "editor"
                 *     }
                 */
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            default: components["responses"]["Error"];
        };
    };
    userDelete: {
        parameters: {
            query?: {
                /** @description The user of the tenant who gets what the deleted one owned; the caller when absent. */
                transfer_to?: string;
            };
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
                 */
                id: components["parameters"]["UserReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user cannot sign in any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "The user is removed",
                     *       "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *       "account_deleted": true,
                     *       "transferred_to": "9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10"
                     *     }
                     */
                    "application/json": components["schemas"]["UserDeletion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    userPasswordSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
                 */
                id: components["parameters"]["UserReference"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "new_password": "a much longer secret"
                 *     }
                 */
                "application/json": components["schemas"]["UserPasswordSet"];
            };
        };
        responses: {
            /** @description The password is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["AuthOk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    userInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
                 */
                id: components["parameters"]["UserReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: components["responses"]["AuthInvite"];
            default: components["responses"]["Error"];
        };
    };
    userOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Labels and values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": [
                     *         {
                     *           "label": "alice",
                     *           "value": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *         }
                     *       ],
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["UserOptionsEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    userAccountList: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many on a page. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "items": [
                     *           {
                     *             "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *             "username": "alice",
                     *             "email": "user@example.com",
                     *             "phonenum": "13800000000",
                     *             "role": "user",
                     *             "created_at": "2026-01-15T10:00:00.000Z"
                     *           }
                     *         ],
                     *         "total": 1
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["UserAccountsEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    userAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "bob",
                 *       "password": "StrongPassword123",
                 *       "email": "bob@example.com",
                 *       "phonenum": "13800000001",
                 *       "role": "user"
                 *     }
                 */
                "application/json": components["schemas"]["UserAdd"];
            };
        };
        responses: {
            /** @description The new user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "user_id": "9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AuthUserEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    userRemove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_id": "9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10"
                 *     }
                 */
                "application/json": components["schemas"]["UserRemove"];
            };
        };
        responses: {
            200: components["responses"]["Empty"];
            default: components["responses"]["Error"];
        };
    };
    userPasswordChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "old_password": "StrongPassword123",
                 *       "new_password": "a much longer secret"
                 *     }
                 */
                "application/json": components["schemas"]["UserPasswordChange"];
            };
        };
        responses: {
            200: components["responses"]["Empty"];
            default: components["responses"]["Error"];
        };
    };
    userNaviList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *         "email": "user@example.com",
                     *         "display_name": "User Name",
                     *         "role": "admin",
                     *         "permissions": [
                     *           "navi.sessions.read_all"
                     *         ],
                     *         "created_at": "2026-01-15T10:00:00.000Z",
                     *         "updated_at": "2026-03-12T10:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NaviUser"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    userNaviView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *       "email": "user@example.com",
                     *       "display_name": "User Name",
                     *       "role": "admin",
                     *       "permissions": [
                     *         "navi.sessions.read_all"
                     *       ],
                     *       "created_at": "2026-01-15T10:00:00.000Z",
                     *       "updated_at": "2026-03-12T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NaviUser"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    userNaviSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "session_id": "550e8400-e29b-41d4-a716-446655440000",
                     *         "profile_id": "secretary",
                     *         "name": "Research task",
                     *         "message_count": 12,
                     *         "pinned": false,
                     *         "created_at": "2026-04-10T15:00:00.000Z",
                     *         "last_active": "2026-04-10T18:00:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NaviUserSession"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    userNaviRoleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "admin"
                 *     }
                 */
                "application/json": components["schemas"]["NaviRoleSet"];
            };
        };
        responses: {
            /** @description The role is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["AuthOk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    tenantCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "City of Brains",
                 *       "slug": "city-of-brains",
                 *       "plan": "team",
                 *       "max_users": 10
                 *     }
                 */
                "application/json": components["schemas"]["TenantCreate"];
            };
        };
        responses: {
            /** @description The new tenant. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *       "name": "City of Brains",
                     *       "slug": "city-of-brains",
                     *       "plan": "team",
                     *       "max_users": 10,
                     *       "brainbits_monthly": null,
                     *       "member_count": 1,
                     *       "role": "owner",
                     *       "created_at": "2026-01-15T10:00:00.000Z",
                     *       "updated_at": "2026-01-15T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    tenantView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Tenant"];
            default: components["responses"]["Error"];
        };
    };
    tenantUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "City of Brains"
                 *     }
                 */
                "application/json": components["schemas"]["TenantUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Tenant"];
            default: components["responses"]["Error"];
        };
    };
    tenantTeamList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of teams. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "teams": [
                     *         {
                     *           "id": "3e8a1c52-7d40-4f6b-9a21-5c0d8e7f6b12",
                     *           "name": "Art",
                     *           "description": "Portraits and props",
                     *           "member_count": 1,
                     *           "created_at": "2026-03-12T10:00:00.000Z",
                     *           "updated_at": "2026-03-12T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    tenantTeamCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Art",
                 *       "description": "Portraits and props"
                 *     }
                 */
                "application/json": components["schemas"]["TeamCreate"];
            };
        };
        responses: {
            /** @description The new team. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDetails"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    tenantTeamView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team's id.
                 * @example 3e8a1c52-7d40-4f6b-9a21-5c0d8e7f6b12
                 */
                id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDetails"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    tokenList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": 1,
                     *           "name": "Smart Watch",
                     *           "token_prefix": "nav_aB3xYz9W…",
                     *           "scopes": null,
                     *           "created_at": "2026-05-24T10:00:00.000Z",
                     *           "last_used_at": "2026-05-24T12:00:00.000Z",
                     *           "expires_at": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiTokenList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    tokenCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Smart Watch"
                 *     }
                 */
                "application/json": components["schemas"]["ApiTokenCreate"];
            };
        };
        responses: {
            /** @description The new token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Smart Watch",
                     *       "token": "nav_aB3xYz9WqLmNpQrStUvXyZaBCdEfGhIjKlMnOpQrStUvX",
                     *       "token_prefix": "nav_aB3xYz9W…",
                     *       "scopes": null,
                     *       "created_at": "2026-05-24T10:00:00.000Z",
                     *       "last_used_at": null,
                     *       "expires_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiTokenSecret"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    tokenRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the token.
                 * @example 1
                 */
                token_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    tokenKeyList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of keys. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "api_keys": [
                     *         {
                     *           "id": 2,
                     *           "name": "Build server",
                     *           "key_prefix": "sbk_Q7wErT5y…",
                     *           "scopes": [
                     *             "entities.read"
                     *           ],
                     *           "created_at": "2026-03-12T10:00:00.000Z",
                     *           "last_used_at": null,
                     *           "expires_at": "2027-03-12T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    tokenKeyCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Build server",
                 *       "scopes": [
                 *         "entities.read"
                 *       ],
                 *       "expires_at": "2027-03-12T10:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2,
                     *       "name": "Build server",
                     *       "key": "sbk_Q7wErT5yUiOp2aSdFgHjKl8zXcVbNm4LqWeRtYuI",
                     *       "key_prefix": "sbk_Q7wErT5y…",
                     *       "scopes": [
                     *         "entities.read"
                     *       ],
                     *       "created_at": "2026-03-12T10:00:00.000Z",
                     *       "last_used_at": null,
                     *       "expires_at": "2027-03-12T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeySecret"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    tokenAiKeyView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
                 */
                id: components["parameters"]["UserReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key's prefix and use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *       "key_prefix": "sba_H4jKl9Pq…",
                     *       "created_at": "2026-03-12T10:00:00.000Z",
                     *       "last_used_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["AiKey"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    tokenAiKeyRegenerate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
                 */
                id: components["parameters"]["UserReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *       "api_key": "sba_H4jKl9PqRs3tUvWx7yZaBcDe5fGhIjKl8mNoPqRs",
                     *       "key_prefix": "sba_H4jKl9Pq…",
                     *       "created_at": "2026-03-12T10:00:00.000Z",
                     *       "last_used_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["AiKeySecret"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    groupList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Part of the name, in any case. */
                search?: components["parameters"]["GroupSearch"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupPage"];
            default: components["responses"]["Error"];
        };
    };
    groupCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Writers",
                 *       "description": "Quests and dialogue",
                 *       "permissions": [
                 *         "entities.read",
                 *         "entities.write"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GroupCreate"];
            };
        };
        responses: {
            /** @description The new group. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupDetails"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    groupPresetList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of presets. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "presets": [
                     *         {
                     *           "id": "writers",
                     *           "name": "Writers",
                     *           "description": "Write entities",
                     *           "permissions": [
                     *             "entities.read",
                     *             "entities.write"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GroupPresetPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    groupUserList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10
                 */
                user_id: components["parameters"]["GroupUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupPage"];
            default: components["responses"]["Error"];
        };
    };
    groupView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The group's id.
                 * @example 6b2f9d10-4c3e-4a8b-8f17-0d5e6a7b8c93
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            default: components["responses"]["Error"];
        };
    };
    groupUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 6b2f9d10-4c3e-4a8b-8f17-0d5e6a7b8c93
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "entities.read",
                 *         "entities.write"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GroupUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Group"];
            default: components["responses"]["Error"];
        };
    };
    groupDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 6b2f9d10-4c3e-4a8b-8f17-0d5e6a7b8c93
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "The group is deleted",
                     *       "id": "6b2f9d10-4c3e-4a8b-8f17-0d5e6a7b8c93"
                     *     }
                     */
                    "application/json": components["schemas"]["GroupDeletion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    groupMemberAdd: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The group's id.
                 * @example 6b2f9d10-4c3e-4a8b-8f17-0d5e6a7b8c93
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_id": "9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10"
                 *     }
                 */
                "application/json": components["schemas"]["GroupMemberAdd"];
            };
        };
        responses: {
            /** @description The group with its new member. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupDetails"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    groupMemberRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The group's id.
                 * @example 6b2f9d10-4c3e-4a8b-8f17-0d5e6a7b8c93
                 */
                id: components["parameters"]["GroupId"];
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10
                 */
                user_id: components["parameters"]["GroupUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            default: components["responses"]["Error"];
        };
    };
    groupTemplateList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of templates. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "permission_templates": [
                     *         {
                     *           "id": "a41c7e88-2b5d-4e0f-9c36-7f8091a2b3c4",
                     *           "name": "Reviewer",
                     *           "description": "Reads everything",
                     *           "permissions": [
                     *             "entities.read",
                     *             "users.read"
                     *           ],
                     *           "built_in": false,
                     *           "created_at": "2026-03-12T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PermissionTemplatePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    groupTemplateCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Reviewer",
                 *       "description": "Reads everything",
                 *       "permissions": [
                 *         "entities.read",
                 *         "users.read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PermissionTemplateCreate"];
            };
        };
        responses: {
            /** @description The new template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "a41c7e88-2b5d-4e0f-9c36-7f8091a2b3c4",
                     *       "name": "Reviewer",
                     *       "description": "Reads everything",
                     *       "permissions": [
                     *         "entities.read",
                     *         "users.read"
                     *       ],
                     *       "built_in": false,
                     *       "created_at": "2026-03-12T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PermissionTemplate"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    auditList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only what this user did. */
                user_id?: string;
                /**
                 * @description Only this action, or those that begin with it and a dot.
                 * @example user.login
                 */
                action?: string;
                /** @description Only what succeeded, or only what failed. */
                outcome?: "success" | "failure";
                /** @description Not before this time. */
                since?: string;
                /** @description Before this time. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "entries": [
                     *         {
                     *           "id": 42,
                     *           "at": "2026-03-12T10:00:00.000Z",
                     *           "action": "user.login",
                     *           "outcome": "failure",
                     *           "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *           "user_name": "Rex",
                     *           "tenant_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *           "ip": "203.0.113.7",
                     *           "user_agent": "curl/8.5.0",
                     *           "request_id": "7c3d2f9e-3c1b-4b8e-9a57-0c6f3b1d2e4a",
                     *           "detail": {
                     *             "reason": "wrong password"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    preferenceList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Key → JSON value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "crews.bottom_panel_height": 320,
                     *       "ui.theme": "dark"
                     *     }
                     */
                    "application/json": components["schemas"]["PreferenceMap"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    preferenceSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 1 to 64 of letters, digits, `.`, `_` and `-`; by convention `<surface>.<setting>`.
                 * @example ui.theme
                 */
                key: components["parameters"]["PreferenceKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example dark */
                "*/*": unknown;
            };
        };
        responses: {
            /** @description Stored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    preferenceDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 1 to 64 of letters, digits, `.`, `_` and `-`; by convention `<surface>.<setting>`.
                 * @example ui.theme
                 */
                key: components["parameters"]["PreferenceKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is not set, whether or not it was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    preferenceProfileView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "default_model_id": "claude-3-opus-20240229",
                     *       "preferred_models": [
                     *         "claude-3-opus-20240229",
                     *         "gpt-4o"
                     *       ],
                     *       "default_summarizer_model_id": null,
                     *       "theme": "dark",
                     *       "avatar_url": "/avatars/5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f.png"
                     *     }
                     */
                    "application/json": components["schemas"]["UserPreferences"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    preferenceProfileUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "default_model_id": "gpt-4o",
                 *       "preferred_models": [
                 *         "gpt-4o",
                 *         "claude-3-opus-20240229"
                 *       ],
                 *       "default_summarizer_model_id": "claude-3-opus-20240229",
                 *       "theme": "dark"
                 *     }
                 */
                "application/json": components["schemas"]["UserPreferencesUpdate"];
            };
        };
        responses: {
            /** @description All preferences after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "default_model_id": "gpt-4o",
                     *       "preferred_models": [
                     *         "gpt-4o",
                     *         "claude-3-opus-20240229"
                     *       ],
                     *       "default_summarizer_model_id": "claude-3-opus-20240229",
                     *       "theme": "dark",
                     *       "avatar_url": "/avatars/5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f.png"
                     *     }
                     */
                    "application/json": components["schemas"]["UserPreferences"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    preferenceSettingsView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "site_name": "StudioBrain",
                     *       "autosave_enabled": true,
                     *       "autosave_interval": 60,
                     *       "timezone": "America/Los_Angeles",
                     *       "theme": "system"
                     *     }
                     */
                    "application/json": components["schemas"]["Settings"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    preferenceSettingsUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "autosave_interval": 120
                 *     }
                 */
                "application/json": components["schemas"]["SettingsUpdate"];
            };
        };
        responses: {
            /** @description All settings after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "site_name": "StudioBrain",
                     *       "autosave_enabled": true,
                     *       "autosave_interval": 120,
                     *       "timezone": "America/Los_Angeles",
                     *       "theme": "system"
                     *     }
                     */
                    "application/json": components["schemas"]["Settings"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    preferenceConfigView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "config": {
                     *           "language": "en-US"
                     *         }
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["UserConfigEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    preferenceConfigUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "config": {
                 *         "language": "en-US"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserConfigUpdate"];
            };
        };
        responses: {
            /** @description The merged configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "config": {
                     *           "language": "en-US"
                     *         }
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["UserConfigEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    avatarDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no avatar, whether or not there was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    avatarUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AvatarUpload"];
        responses: {
            200: components["responses"]["AvatarPreferences"];
            default: components["responses"]["Error"];
        };
    };
    avatarAssign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id; `me` and `current` mean the caller.
                 * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AvatarUpload"];
        responses: {
            200: components["responses"]["AvatarPreferences"];
            default: components["responses"]["Error"];
        };
    };
    avatarView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id and `.png`.
                 * @example 5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f.png
                 */
                file: components["parameters"]["AvatarFile"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A PNG of 256 × 256. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": Blob;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    templateSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entity type, singular or plural, in any case (`character`, `characters`, `Character`).
                 * @example character
                 */
                type: components["parameters"]["EntityType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fields of the type. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "folder_name": "Characters",
                     *       "file_prefix": "CH_",
                     *       "fields": [
                     *         {
                     *           "name": "age",
                     *           "type": "text",
                     *           "label": "Age",
                     *           "default": null,
                     *           "widget": "text",
                     *           "required": false
                     *         },
                     *         {
                     *           "name": "faction",
                     *           "type": "text",
                     *           "label": "Faction",
                     *           "default": null,
                     *           "widget": "entity-selector",
                     *           "required": false,
                     *           "reference_type": "faction",
                     *           "max_selections": 1
                     *         }
                     *       ],
                     *       "json_schema": {
                     *         "type": "object",
                     *         "properties": {
                     *           "age": {
                     *             "type": [
                     *               "string",
                     *               "integer",
                     *               "null"
                     *             ]
                     *           }
                     *         }
                     *       },
                     *       "template": {
                     *         "template_version": "2.0",
                     *         "template_category": "entity",
                     *         "ui_icon": "user",
                     *         "ui_color": "#4f46e5",
                     *         "status": "draft",
                     *         "asset_subfolders": [
                     *           "images"
                     *         ],
                     *         "generation_instructions": null,
                     *         "markdown_skeleton": "# {name}\n\n## Background\n"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateSchema"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    entityList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Full-text search across the name, the fields and the text. */
                search?: components["parameters"]["EntitySearch"];
                /** @description Only entities of this status, such as `active`, `draft` or `archived`. */
                status?: components["parameters"]["EntityStatus"];
                /** @description What to sort by; ties are broken by the id. */
                sort_by?: components["parameters"]["EntitySortBy"];
                /** @description Ascending or descending. */
                sort_order?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path: {
                /**
                 * @description The entity type, singular or plural, in any case (`character`, `characters`, `Character`).
                 * @example character
                 */
                type: components["parameters"]["EntityType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entities. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "entities": [
                     *         {
                     *           "entity_type": "character",
                     *           "entity_id": "rex_marshall",
                     *           "name": "Rex Marshall",
                     *           "status": "active",
                     *           "fields": {
                     *             "age": "34",
                     *             "faction": "independent"
                     *           },
                     *           "markdown_body": "# Rex Marshall\n",
                     *           "primary_asset": "/Characters/rex_marshall/images/portrait.png",
                     *           "validation_errors": [],
                     *           "is_valid": true,
                     *           "created_at": "2026-03-12T10:00:00.000Z",
                     *           "updated_at": "2026-03-12T10:00:00.000Z",
                     *           "version": 1,
                     *           "age": "34",
                     *           "faction": "independent"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EntityPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    entityCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The entity type, singular or plural, in any case (`character`, `characters`, `Character`).
                 * @example character
                 */
                type: components["parameters"]["EntityType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entity_id": "rex_marshall",
                 *       "name": "Rex Marshall",
                 *       "status": "active",
                 *       "fields": {
                 *         "age": "34",
                 *         "gender": "male",
                 *         "faction": "independent",
                 *         "personality_traits": [
                 *           "resourceful",
                 *           "paranoid"
                 *         ]
                 *       },
                 *       "markdown_body": "# Rex Marshall\n\n## Background\n\nA former mechanic..."
                 *     }
                 */
                "application/json": components["schemas"]["EntityCreate"];
            };
        };
        responses: {
            /** @description The new entity. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    entityView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entity type, singular or plural, in any case (`character`, `characters`, `Character`).
                 * @example character
                 */
                type: components["parameters"]["EntityType"];
                /**
                 * @description The entity's id, unique in its type.
                 * @example rex_marshall
                 */
                id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    entityUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The entity type, singular or plural, in any case (`character`, `characters`, `Character`).
                 * @example character
                 */
                type: components["parameters"]["EntityType"];
                /**
                 * @description The entity's id, unique in its type.
                 * @example rex_marshall
                 */
                id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fields": {
                 *         "age": "35",
                 *         "personality_traits": [
                 *           "resourceful",
                 *           "paranoid",
                 *           "loyal"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EntityUpdate"];
            };
        };
        responses: {
            /** @description The entity after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    entityDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The entity type, singular or plural, in any case (`character`, `characters`, `Character`).
                 * @example character
                 */
                type: components["parameters"]["EntityType"];
                /**
                 * @description The entity's id, unique in its type.
                 * @example rex_marshall
                 */
                id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the entity is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Moved to the recycle bin",
                     *       "entity_type": "character",
                     *       "entity_id": "rex_marshall",
                     *       "recycle_id": "9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10"
                     *     }
                     */
                    "application/json": components["schemas"]["EntityDeletion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    entityCompare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The entity type, singular or plural, in any case (`character`, `characters`, `Character`).
                 * @example character
                 */
                type: components["parameters"]["EntityType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version_a": {
                 *         "entity_id": "rex_marshall"
                 *       },
                 *       "version_b": {
                 *         "fields": {
                 *           "age": "35",
                 *           "faction": "independent"
                 *         },
                 *         "markdown_body": "# Rex Marshall\n\nOlder now.\n"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EntityCompare"];
            };
        };
        responses: {
            /** @description What differs from version a to version b. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "identical": false,
                     *       "fields": [
                     *         {
                     *           "field": "age",
                     *           "change": "changed",
                     *           "before": "34",
                     *           "after": "35"
                     *         },
                     *         {
                     *           "field": "gender",
                     *           "change": "removed",
                     *           "before": "male"
                     *         }
                     *       ],
                     *       "markdown": {
                     *         "changed": true,
                     *         "added": 2,
                     *         "removed": 0,
                     *         "diff": "@@ -1,1 +1,3 @@\n # Rex Marshall\n+\n+Older now.\n"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EntityComparison"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    configList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "key": "auto_title_enabled",
                     *         "category": "conversation",
                     *         "value": "true",
                     *         "default": "true",
                     *         "editable": true,
                     *         "description": "Enable automatic conversation title generation",
                     *         "source": "default"
                     *       },
                     *       {
                     *         "key": "auto_title_model",
                     *         "category": "conversation",
                     *         "value": "anthropic/claude-haiku-3-20240307",
                     *         "default": "anthropic/claude-haiku-3-20240307",
                     *         "editable": true,
                     *         "description": "Model used for auto-title generation (format: provider/model_id)",
                     *         "source": "default"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ConfigEntry"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    configUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of the setting.
                 * @example auto_title_enabled
                 */
                key: components["parameters"]["ConfigKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "false"
                 *     }
                 */
                "application/json": components["schemas"]["ConfigUpdate"];
            };
        };
        responses: {
            /** @description The setting after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "auto_title_enabled",
                     *       "category": "conversation",
                     *       "value": "false",
                     *       "default": "true",
                     *       "editable": true,
                     *       "description": "Enable automatic conversation title generation",
                     *       "source": "database"
                     *     }
                     */
                    "application/json": components["schemas"]["ConfigEntry"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    configSystemInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which ways to sign in there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "allow_registration": true,
                     *         "auth_mode": "native",
                     *         "auth_providers": [
                     *           {
                     *             "id": "native",
                     *             "type": "native",
                     *             "name": "账号密码",
                     *             "button_text": "账号密码登录",
                     *             "description": null,
                     *             "icon": "key-round",
                     *             "login_url": null
                     *           }
                     *         ],
                     *         "default_auth_provider": "native",
                     *         "has_local_auth": true,
                     *         "has_oauth_auth": false,
                     *         "oauth_enabled": false,
                     *         "oauth_provider_name": null,
                     *         "native_login_admin_only": false
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["SystemInfoEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    configSystemUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "allow_registration": false
                 *     }
                 */
                "application/json": components["schemas"]["SystemSettingsUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Empty"];
            default: components["responses"]["Error"];
        };
    };
    healthView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server answers, and the database too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "timestamp": 1710000000.123,
                     *       "service": "atelier",
                     *       "version": "0.1.0",
                     *       "embed": {
                     *         "status": "ok",
                     *         "model": "nomic-embed-text",
                     *         "dimensions": 768
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    healthEmbed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "model": "nomic-embed-text",
                     *       "dimensions": 768
                     *     }
                     */
                    "application/json": components["schemas"]["HealthEmbedding"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    healthDetailed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "timestamp": 1710000000.123,
                     *       "service": "atelier",
                     *       "version": "0.1.0",
                     *       "uptime_seconds": 3600.5,
                     *       "memory": {
                     *         "rss_bytes": 104857600,
                     *         "heap_used_bytes": 41943040
                     *       },
                     *       "checks": {
                     *         "database": {
                     *           "status": "ok",
                     *           "latency_ms": 0.8,
                     *           "version": "18.4"
                     *         },
                     *         "jobs": {
                     *           "status": "ok",
                     *           "waiting": 0,
                     *           "failed": 0
                     *         },
                     *         "storage": {
                     *           "status": "ok",
                     *           "kind": "disk"
                     *         },
                     *         "mail": {
                     *           "status": "ok",
                     *           "kind": "outbox"
                     *         },
                     *         "embed": {
                     *           "status": "not_configured",
                     *           "model": null,
                     *           "dimensions": null
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HealthReport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    healthApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server answers, and the database too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "timestamp": 1710000000.123,
                     *       "service": "atelier",
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthStatus"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
