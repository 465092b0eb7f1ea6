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
         * @description Pinned ones first, then the one used last; 1000 at most, `/admin/sessions` has pages. 404 for a user who is not in the tenant.
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
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the templates
         * @description Template files by entity type: those whose definition counts, and those that cannot be read. The project's layers core, standard, custom and user stand over the built-in set, and the last definition of a type replaces the whole earlier one. `problems` names what is wrong with file and line, over all pages; a file that cannot be read leaves its last readable text in force, or else the layer below. Anonymous callers see the built-in set.
         */
        get: operations["templateList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/entity-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entity types
         * @description Every type that has a template, by name. Anonymous callers see the built-in types.
         */
        get: operations["templateTypeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/reload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the templates anew
         * @description Takes over what has changed in the template files of the project folder, lets every process forget the templates it knows, and starts a job that validates the stored entities against them. A file that cannot be read is among `problems`, and the rest goes on.
         */
        post: operations["templateReload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View a template
         * @description The text of a template file and what it defines. `name` is a file name, with or without its ending, or an entity type in any spelling. Of several files of one name it is the one of the highest layer.
         */
        get: operations["templateView"];
        /**
         * Write a template
         * @description Replaces the whole text, byte for byte. A template of the project's custom or user layer is changed where it is; of any other one a copy in the user layer is made, which stands over it. A name without a template makes a new one, and with it a new entity type, at once and for every operation. 422 names the line of a text that is no template, and refuses a text whose type is not the one that the name means.
         */
        put: operations["templateUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{name}/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the instructions for the AI
         * @description The key `generation_instructions` of a template; null where it has none.
         */
        get: operations["templateInstructions"];
        /**
         * Change the instructions for the AI
         * @description Changes the lines of `generation_instructions` and no other byte of the template, comments included; null takes the key out. The changed text is stored as `PUT /api/templates/{name}` would store it. 409 for a template that cannot be read.
         */
        put: operations["templateInstructionsUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the JSON Schemas of the entity types
         * @description What the front matter of each type has to be, by type. Anonymous callers see the built-in types.
         */
        get: operations["templateSchemaList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemas/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the JSON Schema of an entity type
         * @description A JSON Schema 2020-12 for the front matter of the type, with what all types share under `$defs/base`. Unknown keys are allowed and most fields may be null. 404 for a type without a template.
         */
        get: operations["templateSchemaView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all rule files
         * @description The rule files of the project (`_Rules`) and the built-in ones that no file of the project replaces, with how many rules each holds and what is wrong with it. Ordered by what prevails where two files define the same rule: files directly in `_Rules`, then Standard, Core, Custom, User, and built-in files last. Anonymous callers see the built-in files alone.
         */
        get: operations["ruleList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the index of rules
         * @description `RULES_INDEX.md` read as a table, each entry with whether its file exists, and the list of the files that really exist. `unlisted` are files that the index does not name. Without an index file `entries` is empty.
         */
        get: operations["ruleIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/reload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the rules again from the project folder
         * @description Takes over what was changed, added or removed in `_Rules` of the project folder, and answers with every problem found. A file that cannot be read is reported and keeps nobody from reading the others.
         */
        post: operations["ruleReload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the settings of rules
         * @description The file `_Rules/settings.yaml` of the project; what it leaves out has its default.
         */
        get: operations["ruleSettings"];
        /**
         * Update the settings of rules
         * @description Absent keeps, null clears. With `enforce_strict`, creating (`validation.on_create`), updating (`on_update`) or importing (`on_import`) an entity is refused with 422 when it breaks a rule of severity `error` and priority `critical`, or a rule that its type lists under `areas.{type}.enforce`, where `stage#{id}` asks for the fields that a stage of a workflow requires. Renaming and automatic corrections count as updates, and are refused only what they break themselves. What comes back from the recycle bin or from an earlier version comes back as it was, and what somebody wrote into the project folder is never turned away: validation lists what such entities break. The file is edited in place. 412 when the settings have changed since the version in `If-Match`.
         */
        put: operations["ruleConfigure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/validate/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check entities against the rules
         * @description Checks one stored entity (`entity_id`), a draft that is not stored (`entity`; with `entity_id` as if it were that entity's next version), or without either all entities of the type, paged by `offset` and `limit`. Nothing is written. `findings` come from the checks that a program can make, in the order of entities, then rules; an entity shows at most 200. Rules in prose are listed under `needs_review` and never guessed at. The same rules and entities give the same answer. 404 for a type without a template or an entity that does not exist. Rules and texts that are more than 60 million characters of work for one request are not checked to the end, and a finding says so.
         *
         *     A rule is checked by its `check`, a map or a list of maps, and by the same keys on the rule itself. Keys: `field` (a name or a list; `name`, `status`, `markdown_body`, or a path such as `storage_settings.slots`; without it words are looked for in the name, all texts of the fields and the body); `when` (a map of field to value or list of values: the check applies only then); `required: true`; `pattern` and `not_pattern` (RE2 syntax, found anywhere; linear time, at most 1,000 characters); `reference_exists: true` (with `reference_type` where the template names none); `forbidden_words`, `forbidden_phrases`, `forbidden_elements`, `forbidden_tech` or `forbidden` (whole words, in any case); `allowed_words` or `allowed_tech` (beside forbidden words: exceptions; alone with a `field`: nothing else may stand there); `required_elements` (each must be found); `min`, `max` (numbers); `min_length`, `max_length` (characters); `min_words`, `max_words`; `min_items`, `max_items`; `unique: true` (in the type, in any case); `allowed_values`, `forbidden_values`; `parent_field` with `max_depth` or `hierarchy_chain` (entity types, outermost first): the chain of parents holds no cycle, is not longer, and goes outwards only; `date_order` (fields whose dates or years must not decrease); `message`. Entries of a file's `validation` take the same keys, with `id`, `severity` and `message`; a key of its `defaults` that names a field of the template which an entity lacks is a finding of severity info.
         *
         *     The stages of a workflow are checked too: an entity is in the stage that its `workflow.current_stage`, `workflow.stage` or `workflow_stage` names (a list names several), else in the one called like its status. Each field that the stage `requires` and that is empty is a warning under the rule id `stage#{id}`, a stage that there is not one under `stage`.
         */
        post: operations["ruleValidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the rules of an entity type
         * @description The type's own rules and those of other files that apply to it (files with `global`, or with the type in `applies_to`, or named by `associated_rules` or the `workflow` of its template, or as its `rules_file` in the settings). Where several files define the same rule id, the first in the order of `files` counts. A file without front matter gives no rules and its Markdown; broken YAML is reported in `problems` with file and line. An entity type without any rules answers with empty lists; 404 for a word that is neither an entity type nor the subject of a rule file. Anonymous callers see the built-in rules.
         */
        get: operations["ruleView"];
        put?: never;
        /**
         * Add a rule
         * @description Adds a rule at the end of the type's rule file, which is begun when there is none; a built-in file is copied into the project first. Every other byte of the file stays. Without `id` the next one is made from the ids of the file (`char_008` → `char_009`). Keys that are not listed are kept as they are. 409 when the id exists in the file, or when the file's YAML is broken; 422 for an id that the paths use themselves (`markdown`, `system-prompt`).
         */
        post: operations["ruleCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{type}/{rule_id}": {
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
                 * @description The rule's id.
                 * @example char_001
                 */
                rule_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a rule
         * @description Changes the rule in the file in which it stands: only the given keys, absent keeps, null removes. Comments, order, quoting and unknown keys of everything else stay as they are. A rule of a built-in file is changed in a copy that becomes the project's. 404 for an unknown rule, 409 for a file with broken YAML, 412 when the file has changed since the version in `If-Match`.
         */
        put: operations["ruleUpdate"];
        post?: never;
        /**
         * Delete a rule
         * @description Takes the rule's lines out of its file; comments between rules stay. 404 for an unknown rule, 409 for a file with broken YAML, 412 when the file has changed since the version in `If-Match`.
         */
        delete: operations["ruleDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{type}/markdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the rule file of an entity type
         * @description The type's rule file as it is. With `Accept: text/markdown` (or `text/plain`) the answer is the file itself; otherwise it is JSON. 404 when the type has no rule file of its own.
         */
        get: operations["ruleMarkdown"];
        /**
         * Replace the rule file of an entity type
         * @description Stores the file byte for byte; for a type that has none, `_Rules/{TYPE}_RULES.md` begins. Sloppy rules are stored and reported in `problems`; 422 with the line for front matter that is no YAML. 412 when the file has changed since the version in `If-Match`.
         */
        put: operations["ruleRewrite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{type}/system-prompt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the system prompt of an entity type
         * @description Sets `system_prompt` in the front matter of the type's rule file; null removes it. Every other byte of the file stays. 409 for a file with broken YAML, 412 when the file has changed since the version in `If-Match`.
         */
        put: operations["rulePrompt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the layouts
         * @description The layout of every entity type, by type: the project's where it has one, else the default that follows from the template. Anonymous callers see those of the built-in types.
         */
        get: operations["layoutList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/layouts/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the layout of an entity type
         * @description The project's layout of the type, else the default. A layout file that cannot be used is told in `problems`, and the default is shown. 404 for a type without a template.
         */
        get: operations["layoutView"];
        /**
         * Change the layout of an entity type
         * @description Writes the project's layout of the type. Top-level keys that are absent stay as they are, null takes one out; `sections` is replaced whole. Keys that the API does not know are kept. 422 names by pointer what does not fit: section ids are unique, a section has fields, a component or both, a field may be its name alone, components and `ui_component`s are known ones or `plugin:{plugin}:{name}`.
         */
        put: operations["layoutUpdate"];
        post?: never;
        /**
         * Delete the project's layout of an entity type
         * @description The default is in force again. 404 where the project has no layout of the type.
         */
        delete: operations["layoutDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/layouts/{type}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to the default layout
         * @description Removes the project's layout of the type, if there is one, and answers with the default.
         */
        post: operations["layoutReset"];
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
         * @description Starts from the template's defaults, with the given fields on top. Without `entity_id` the id is made from the name (`Rex Marshall` → `rex_marshall`, `Ольга` → `olga`); where another name in another script makes the same one, it gets a number (`li_lei_2`). An entity that breaks its template is stored all the same and says so in `validation_errors`. `name` and `status` inside `fields` stand for the members of that name where these are not given; other keys that only the file has, such as `id`, are refused. 409 when the id exists; 422 for an id that is not lower case letters, digits and `_`, or that is a word the API uses itself, such as `compare` or `schema`; 404 for a type without a template.
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
    "/api/entity/{type}/smart-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge two versions of an entity
         * @description Joins `version_a` and `version_b`, field by field and Markdown block by block, against the `base` that both come from; without a base, whatever differs is a conflict unless only one side has it. Versions take the forms that compare takes. What cannot be joined is listed in `conflicts`, and `merged` holds the text of version a there. Where a model is configured it proposes a text for each conflict; a proposal is marked as such and never part of `merged`. With `apply_to`, a merge without conflicts is stored in that entity; one with conflicts stores nothing. Stored versions are then read when nobody else can write that entity any more, so that no edit is lost. 404 for a stored entity that does not exist, 412 when the one in `apply_to` has changed since the version in `If-Match`, 422 for front matter that is no YAML map.
         */
        post: operations["entityMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/{type}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an entity from raw Markdown
         * @description Takes an entity file as it is: YAML front matter between `---` lines, then the text. `entity_type` and `id` come from the front matter; a type that is not there is the path's, an id that is not there is made from the name. Nothing is added from the template. The text itself, with its comments and the order of its keys, becomes the file in the project folder, and its `created_date` says when the entity was made. 409 when the entity exists, unless `overwrite` is true: then it is replaced and its former content kept as a version; 412 when it has changed since the version in `If-Match`, or is not there. 422 names the line of front matter that cannot be read, a type that is not the path's, and an id that cannot be used.
         */
        post: operations["entityImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rename-entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename an entity
         * @description Gives an entity a new id, a new name, or both, in one transaction: its file and folder, its earlier versions, and all that names it follow: reference fields, `[[links]]` by id and by name, and `@mentions`, in fields and texts of every entity; and addresses of its pictures below its folder, in `primary_asset`, fields and texts. Code in a text stays as it is, and so does a link without a type whose id entities of several types have. `undo` is the request that takes it back, with every entity that this one changed. 404 when there is no such entity, 409 when the new id is taken, 412 when it has changed since the version in `If-Match`, 422 for an id that cannot be used, and for an enforced rule that the entity breaks only by its new name or id (see `PUT /api/rules/settings`).
         */
        post: operations["entityRename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-entity-id/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether an entity id can be used
         * @description Tells whether the id is well formed and not a word that the API uses itself. For a signed-in caller also whether it is free in the tenant: among the entities of `type`, or of all types without it. `suggestions` are ids that could be used instead, free ones for a signed-in caller.
         */
        get: operations["entityIdCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/validation/fix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct common mistakes in entities
         * @description Looks at one entity, at a page of those of a type, or at a page of all, in the order of type and id, and corrects what can be corrected without guessing: `required_default` (a required field that is empty gets the template's default), `type` (a value of another type that converts), `option` (an option in another case or by its label), `date` (a date in another notation), `duplicate_tag`, `trailing_space`, `reference` (a name in a reference field becomes the id), `status` (an unknown status). With `dry_run` nothing is stored. `total` counts the entities that all pages look at. An entity that would break an enforced rule only by being corrected (see `PUT /api/rules/settings`) stays as it is and is listed under `refused`. 404 for a type or an entity that does not exist.
         */
        post: operations["entityFix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View how project folder and database stand
         * @description Whether a synchronisation runs now, what the last one did, and what waits for a person: files that could not be taken over, each with its reason, and conflicts. An anonymous caller has no project and sees an idle one.
         */
        get: operations["markdownStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync/check-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files that differ from what was last synchronised
         * @description Looks at the whole project folder and changes nothing. A file counts as modified by its content, not by its time. `POST /api/sync/import-changes` takes the changes over.
         */
        get: operations["markdownCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync/import-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over changed files
         * @description With `paths`, exactly these files (or everything below a folder); without, everything that `GET /api/sync/check-changes` lists. Where file and row have both changed they are merged; what cannot be merged becomes a conflict and stays as it is on both sides. One file's failure is an entry of the result and does not keep the others.
         */
        post: operations["markdownImportChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync/save-to-markdown/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write an entity to its file now
         * @description Files follow by themselves a moment after each change; this waits for it. An edit of the file that was not taken over yet is merged in, never overwritten: see `action`. 404 when there is no such entity.
         */
        post: operations["markdownSave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync/from-markdown/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read an entity from its file now
         * @description Changes of the row that the file does not have yet are merged, never overwritten: see `action`. 404 when there is no such file.
         */
        post: operations["markdownLoad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync/refresh-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read every file of the project anew
         * @description Like a synchronisation of everything, but trusts no file's size and time: each is read. When it takes longer than a request may, the answer says `running` and the work goes on; `GET /api/sync/status` tells its end.
         */
        post: operations["markdownRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync/file-watcher/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the file watcher
         * @description How the process that answers notices edits of files: by the operating system (`native`), by looking at them every few seconds (`polling`, by `FILE_WATCHER` or when the system's watches are used up), or not at all.
         */
        get: operations["markdownWatcher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/sync/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronise all entities with their files
         * @description Both ways: changed files become rows, changed rows become files, both are merged where both have changed.
         */
        post: operations["markdownSyncAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/sync/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronise the entities of one type with their files
         * @description Like `POST /api/entity/sync/all`, for one type. 404 for a type without a template.
         */
        post: operations["markdownSyncType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/validate/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate all entities
         * @description Checks every entity against its template and the rules. The counts are about all of them; `findings` is one page of what was found, by type and id.
         */
        post: operations["markdownValidateAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/markdown/sync-from-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronise the project with its folder
         * @description Templates, rules and layouts first, then the entities, both ways; the same as `POST /api/entity/sync/all` and the documents with it.
         */
        post: operations["markdownSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/markdown/export/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export an entity as Markdown
         * @description The entity as its file: front matter, then the text. Where the project folder has a file already, its comments, key order and quotes are kept, so that the export is what the next synchronisation writes. With `Accept: text/markdown` the file itself, as a download; else JSON with its name and place.
         */
        post: operations["markdownExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/markdown/validate-frontmatter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate the front matter of a file
         * @description Reads a Markdown file and tells what is wrong with it, by line: no opening or closing `---`, bad YAML, front matter that is no map, then what the template of its type asks for. A file with problems is a well-formed question, so the answer is 200 with `valid` false. The type is the front matter's, else `entity_type`.
         */
        post: operations["markdownValidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/markdown/format": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Format a Markdown file
         * @description The file in one style: keys of the front matter in the order of the template (where the type is not known, those about the file first), with their comments and values as they were; one empty line between blocks, `-` for list items, no spaces at line ends, `[[links]]` and code untouched. Formatting twice changes nothing more. 422 names the line of front matter that cannot be read; a text without front matter is formatted as it is.
         */
        post: operations["markdownFormat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview an import of Markdown files
         * @description What importing the files would do: per file whether its entity would be created or updated, or why it is refused, by the rules that the settings enforce too. Files are entity files with front matter, one as `content`, many as `files`, or an upload of one `.md` or a `.zip` of them. Nothing is written. 413 for an archive that unpacks to more than 64 MB or 5000 files, 422 for one that cannot be read.
         */
        post: operations["markdownImportPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import/smart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Markdown files of any origin
         * @description Takes files of another program, such as an Obsidian vault: keys of the front matter are mapped to fields of the type by name, then by alias, then by likeness, then by the model where one is configured; keys that fit nothing stay fields of their own. Inline `#tags` become tags; a missing type comes from a key such as `type`, the folder or a tag, by name or by what other programs call it (`People`, `npc`, `#guild`), a missing id from the file name. `dry_run` answers the mapping without writing. Existing entities are refused unless `overwrite` is true; then they take the given fields and the text, and keep their other fields. All files are written in one transaction; with `partial` the refused ones are left out, else one of them refuses all: 422 with each.
         */
        post: operations["markdownImportSmart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search across entity types
         * @description Best first: a match in the name weighs most, then the id and the tags, then the fields, then the text; an entity whose name is the query comes first of all. Each word matches the beginning of a word, in any case and with or without accents. `"exact words"` match only as they stand, `-word` and `-"words"` leave out, `OR` between two terms takes either. Without `q` everything that passes the filters is listed, what changed last first.
         *
         *     When fewer than five entities match, those whose names are spelled much alike follow, marked `match: fuzzy`, but none that is far less alike than the best of them, and `suggestions` has their names. `total` and `facets` count up to 5000 matches (`total_is_exact` is false beyond). Of many matches 300 are ranked: up to 100 whose name holds the words, then what changed last of those that were counted; the pages behind them keep to that order. Where 3 of 100 entities, and more than 1500, have the words, which is told by a sample, those that changed last stand for all: `total` is what the sample lets expect, not exact, and `facets` share it out as they are found among them. Where more than 600 texts have all words of a phrase, 600 of them are read for the order of the words, and `total_is_exact` is false; a rarer word beside the phrase finds the others. No language is assumed: words are not taken back to their stems, and a text without spaces between words is found by its beginnings. 422 for a query of more than 1000 characters or 32 words.
         */
        get: operations["searchList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the full text of all entities
         * @description The same search as `/api/search`, with the same parameters, matches and order. Each result says more: where the words were found, its name with the words marked, its tags, picture and version.
         */
        get: operations["searchAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recently updated entities
         * @description Entities of all types, what changed last first. `next_cursor` leads on from the last row without being disturbed by what changes meanwhile; with `cursor`, `offset` counts from there. `total` counts up to 10000.
         */
        get: operations["searchRecent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph/universe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the graph of the whole world
         * @description All entities as nodes, ordered by type and id, then all links between them as edges. An edge stands for every link of its relation, field and kind from one entity to another; `weight` counts them. Links that lead nowhere, and those of an entity to itself, are left out. The answer is streamed in pages and is never held in memory; if the world is edited meanwhile, an edge may name an entity that is no longer, or not yet, among the nodes. With `Accept: application/x-ndjson` it comes as lines: `{"types":[…]}`, then `{"node":{…}}` and `{"edge":{…}}`, at last `{"end":{…}}`, without which the answer is not complete. 422 for a type without a template.
         */
        get: operations["graphUniverse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graph/entity/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the graph around an entity
         * @description The entity, what it is linked with in either direction up to `depth` steps away, and every edge between these. When there are more than `limit` nodes, the nearest come first, among those of one distance the ones with most links to what is nearer, and `truncated` is true. 404 when there is no such entity; 422 for a type without a template.
         */
        get: operations["graphEntity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relationships/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the relationships of an entity
         * @description What the entity links to and what links to it, one item for each relation, field, kind and other entity. `relations` counts them all by direction and relation, whatever the page. A link that leads nowhere is listed with `exists: false`. `label` reads from the entity's side: what another names as its parent is here a child. A link without a type leads to the entity with its id whose type comes first in the alphabet. 404 when there is no such entity.
         */
        get: operations["graphRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/cross-reference/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find references between entities
         * @description One page of the links that match every given filter, ordered by source and place. `text` looks at the names and ids of both ends, at the field and at the relation. `exists: false` finds those that lead nowhere.
         */
        post: operations["graphQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/cross-reference/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Build a context from entities and their neighbours
         * @description A Markdown text for a language model: the given entities first, whole where they fit, then their neighbours by distance and number of links, whole or as a summary, until `token_budget` is used up. `tokens` counts as OpenAI's `o200k_base` does; other models count a little differently. 404 for an entity that does not exist.
         */
        post: operations["graphContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/cross-reference/romance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find romantic connections
         * @description Pairs of entities of which one names the other in a romantic field, whether it is mutual, whether both call it the same, and triangles: three of whom each pair is connected. Triangles are looked for among the first 5000 pairs of the world.
         */
        post: operations["graphRomance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/cross-reference/faction-war": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find factions in conflict
         * @description Pairs of factions with evidence against each other: a faction that names the other among its enemies (3 points of `score` each), or a member whose enemies are members of the other (1 point each), at most 20 of which are listed. `contested` are the places that both hold: headquarters and territory, and places that name both as present or in control. The worst come first.
         */
        post: operations["graphFactionWar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/cross-reference/validate/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check an entity's references
         * @description What is wrong with the entity's links: `dangling` (there is no such entity; `suggestions` are entities of a similar name), `wrong_type` (there is one, of another type), `malformed` (no form of a reference), `one_sided` (a relation that goes both ways, such as friends or siblings, or has a counterpart, such as parent and child, and the other side lacks it), `unknown_relation` (none of the template's), `self`. `valid` is true when no finding is an error. 404 when there is no such entity.
         */
        get: operations["graphValidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/hybrid-relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discover relationships by every means
         * @description What an entity has to do with others, from five origins: `structured` (reference fields, in either direction, score 1), `wiki` (wiki links, 0.8), `mention` (@mentions, 0.7), `name` (the name of one stands in the text of the other, 0.6 and less for names that are common), and `semantic` (as `/api/entity/semantic-connections` finds them). The score of a connection is the chance that one of its origins is right: 1 − ∏(1 − score). 503 when the embedding endpoint is configured but does not answer, unless `fallback` is true or `origins` leaves out `semantic`.
         */
        post: operations["graphHybrid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/semantic-connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find entities of similar meaning
         * @description Entities whose content is near that of an entity, or of a given `text`. With an embedding endpoint (`EMBED_BASE_URL`) the `method` is `embeddings`: the cosine of the vectors, of up to 200 candidates that share significant words or links, vectors being kept by content. Without one it is `text`: the cosine of the tf-idf weights of their words, with the words that count most in `terms`. 503 when the endpoint is configured but does not answer, unless `fallback` is true: then the `method` is `text` and `fallback` says so. 404 for an entity that does not exist.
         */
        post: operations["graphSemantic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/structured-relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow relations from an entity
         * @description Entities that are reached from one along links of the given relations, fields, kinds and direction, nearest first, each with one shortest path. `truncated` is true when there are more than `limit`. 404 when there is no such entity.
         */
        post: operations["graphStructured"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/enhanced-context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Build everything a model should know about an entity
         * @description One prompt within `token_budget`, made of sections in this order of importance: the entity, the generation instructions of its template, the rules of its type, its neighbourhood, entities of similar meaning. Each section is also given by itself. A section that does not fit is cut or left out, and says so. 503 as in `/api/entity/semantic-connections`.
         */
        post: operations["graphEnhancedContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recycle-bin/entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deleted entities
         * @description One page of what is in the bin, what was deleted last first. One id may be there several times, once for each time that an entity of this id was deleted; `recycle_id` tells them apart. Entities of a type that has no template any more are listed too, with `restorable` false until the template is back or the id is free again.
         */
        get: operations["recycleBinList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recycle-bin/entity/{type}/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted entity back
         * @description The entity comes back as it was, with its links, its earlier versions and its files, as a new version. Of several deletions of one id the last one comes back, unless the body names another by its `recycle_id`. 404 when there is none in the bin; 409 when the id is taken again, or when the type has no template any more.
         */
        post: operations["recycleBinRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recycle-bin/entity/{type}/{id}/permanent": {
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
         * Delete an entity for good
         * @description Removes every deletion of this id from the bin, or only the one that `recycle_id` names, with its files. The earlier versions go with the last of them, unless an entity of this id lives. It cannot be undone. 404 when there is nothing in the bin.
         */
        delete: operations["recycleBinPurge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recycle-bin/entity/empty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Empty the recycle bin of entities
         * @description Deletes for good everything that is in the bin when the request begins. A large bin is emptied in several transactions; should the answer be lost on the way, what was removed stays removed and the request can be sent again.
         */
        post: operations["recycleBinEmpty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shares
         * @description One page of the tenant's shares, newest first, those that were revoked or have expired too. `code` and `url` are shown again; they are null when the server has lost the key under which codes are kept.
         */
        get: operations["sharingList"];
        put?: never;
        /**
         * Create a share link
         * @description Whoever has the link can read what it covers, without an account: one entity, all entities of a type, or all entities. What its template marks `private` is never shown, nor are the ids of entities that the link does not cover. 404 for an entity or type that does not exist; 422 when the members do not fit the scope or the time is over.
         */
        post: operations["sharingCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares/{id}": {
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
         * Revoke a share
         * @description The link answers 404 from now on. The share stays in the list, as revoked; revoking it again changes nothing.
         */
        delete: operations["sharingDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/share/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a share link
         * @description Read-only, without an account. `entity` is the shared entity; a share of a type or of everything lists its types in `types`, and their entities at `/api/share/{code}/entities/{type}`. Fields that the template marks private, references to entities outside of the share and the ids of those are left out; links to them in texts are plain text. Counts one view. 404 alike for a code that is unknown, revoked or expired, and for an entity in the recycle bin; 401 when the share has a password and none came, 403 for a wrong one, 429 after 10 wrong ones in 15 minutes.
         */
        get: operations["sharingView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/share/{code}/entities/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entities in a share
         * @description One page of the shared entities of a type, by name, each as `/api/share/{code}` shows it. 404 for a type that the share does not cover, and wherever `/api/share/{code}` answers 404; 401, 403 and 429 as there. Counts no view.
         */
        get: operations["sharingEntityList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/llm-provider/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the providers of language models
         * @description The caller's own providers and those of the whole tenant (`user_id` null), newest first, at most 100. Keys are masked: their first and last four characters.
         */
        get: operations["providerList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/llm-provider/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a provider
         * @description `api_keys` holds exactly one key, which is stored encrypted and never shown again. A provider with the same address, model and key is not made twice: it is returned as it is. A new provider is never the default; make it so with an update. `shared` makes it one of the whole tenant and needs the permission `models.manage`. Addresses in private networks are called only where the setting `PROVIDER_ALLOW_PRIVATE` lists them.
         */
        post: operations["providerCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/llm-provider/update/{provider_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a provider
         * @description Absent and null keep what is there, and so does a key sent back as it was masked. A `base_url` at another server (scheme, host or port) needs the key itself: 400 naming `/api_keys` otherwise, because a stored key is sent to nobody it was not given for. `is_default` true makes it the default in place of the former one: of its owner, or of the tenant where it has none. 404 and code 500 for an unknown provider, 403 and code 500 for somebody else's, and for the tenant's without the permission `models.manage`.
         */
        put: operations["providerUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/llm-provider/delete/{provider_id}": {
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
         * Delete a provider
         * @description 400 and code 500 for a default provider (whoever asks: make another one the default first), 404 and code 500 for an unknown one, 403 and code 500 for somebody else's.
         */
        delete: operations["providerDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/llm-provider/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a provider
         * @description Asks the model a short question. 400 and code 500 when the provider refuses the address, the key or the model, 502 and code 500 when it does not answer; the message says why. A key that is sent as it was masked is the stored one of a provider at the same address.
         */
        post: operations["providerVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/llm-provider/verify-multimodal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try whether a model sees pictures
         * @description Shows the model a red picture and asks for its colour. A model that cannot be asked is no error: then `supports_multimodal` is false and `error` says why.
         */
        post: operations["providerMultimodalVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's own provider keys
         * @description The keys that the caller uses in place of those of the providers, by provider, masked. A tenant's own keys are not among them.
         */
        get: operations["providerKeyList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/keys/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the caller's own key for a provider
         * @description It replaces the key of that provider for the caller alone. `{provider}` is a service (`anthropic`, `deepseek`, `google`, `groq`, `mistral`, `openai`, `openrouter`, `together`, `xai`), whose key goes to its own address and nowhere else, or the name or id of a provider. Such a key goes to the caller's own providers of that name, and to those of the tenant only at the servers at which they were when it was set: after one was added or moved to another server, set it again. The key is stored encrypted and never shown again.
         */
        put: operations["providerKeySet"];
        post?: never;
        /**
         * Remove the caller's own key for a provider
         * @description The provider's key counts again. 404 when there is no own key.
         */
        delete: operations["providerKeyDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/ollama/clear-blacklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try failing servers and models again at once
         * @description Servers and models that failed are passed over for five minutes while an agent has another model to fall back to. This forgets them, in every process.
         */
        post: operations["providerBlacklistsClear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/models/catalog/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the catalog
         * @description By provider and model. Pages by `page` and `per_page`.
         */
        get: operations["catalogList"];
        put?: never;
        /**
         * Add a model to the catalog
         * @description 409 when the catalog has the provider's model already, 422 for a provider that is neither a known service nor one of the tenant's.
         */
        post: operations["catalogCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/models/catalog/{model_config_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a catalog entry
         * @description 404 for an unknown one.
         */
        get: operations["catalogView"];
        /**
         * Change a catalog entry
         * @description Absent keeps, null clears. A model that is switched off is refused to agents.
         */
        put: operations["catalogUpdate"];
        post?: never;
        /**
         * Delete a catalog entry
         * @description For good. Conversations keep the names of the models that answered in them.
         */
        delete: operations["catalogDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/models/catalog/bulk": {
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
         * Switch many models on or off
         * @description Ids without an entry are ignored.
         */
        patch: operations["catalogBulkUpdate"];
        trace?: never;
    };
    "/api/admin/models/catalog/discover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask the providers for their models
         * @description Asks the tenant's providers, the caller's own and that of the settings at the same time, and stores nothing. What a provider that fails would have told is missing, and the header `X-Failed-Providers` names it with the reason; 502 when all of them fail.
         */
        get: operations["catalogDiscover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/models/catalog/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the models of the providers to the catalog
         * @description Adds what `discover` finds and the catalog lacks, switched on. Providers that fail are named by the header `X-Failed-Providers` and lose nothing; 502 when all of them fail.
         */
        post: operations["catalogSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the profiles to choose from
         * @description By name. Who is no administrator does not see profiles with `is_admin_only`.
         */
        get: operations["profileList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every tool that agents can be given
         * @description Built-in tools and those of the MCP servers that the caller may use.
         */
        get: operations["profileToolList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the system prompts as models get them
         * @description By profile, for those that `GET /agents/profiles` lists: persona, the profile's own prompt, what is known of the time, the caller and the world, skills, and the instructions of MCP servers.
         */
        get: operations["profilePromptList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/mcp_servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the MCP servers and their tools
         * @description Those of the tenant that the caller may use, by name. `connected` is as of the last contact.
         */
        get: operations["profileMcpServerList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all profiles
         * @description By name, those for administrators included.
         */
        get: operations["profileAdminList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/profiles/{profile_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the profile.
                 * @example secretary
                 */
                profile_id: components["parameters"]["ProfileId"];
            };
            cookie?: never;
        };
        /** View a profile with its prompts */
        get: operations["profileView"];
        /**
         * Change a profile
         * @description Changes what it names, in the profile's file and for every run from now on; comments and unknown keys of the file stay. `null` brings the default back. Profiles are the operator's and reach every tenant: where there are several, only system administrators change them, 403 for others. 400 for a value that is not valid.
         */
        put: operations["profileUpdate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/profiles/{profile_id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the profile.
                 * @example secretary
                 */
                profile_id: components["parameters"]["ProfileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say whether a profile is for administrators only
         * @description As `PUT /admin/profiles/{profile_id}` with this one field.
         */
        patch: operations["profileAvailabilitySet"];
        trace?: never;
    };
    "/api/agent/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agents that the caller may use
         * @description Their own and those they are authorised for, in the order of creation; administrators see all.
         */
        get: operations["agentList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an agent
         * @description `memoryType` `user` adds the tool `search_memory`, `agentMode` `fibre` those with which an agent hands out tasks. 409 for a name that the caller has given to another agent.
         */
        post: operations["agentCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/{agent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /** View an agent */
        get: operations["agentView"];
        /**
         * Replace the configuration of an agent
         * @description What is absent becomes empty; the owner stays. For the owner and administrators, 403 for others who may use the agent. 409 for a name that its owner has given to another agent.
         */
        put: operations["agentUpdate"];
        post?: never;
        /**
         * Delete an agent and its workspaces
         * @description For the owner and administrators. Conversations with the agent stay.
         */
        delete: operations["agentDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/{agent_id}/auth": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * List who else may use an agent
         * @description Ids of users, as `/api/user/options` gives them. For the owner and administrators.
         */
        get: operations["agentGrantList"];
        put?: never;
        /**
         * Say who else may use an agent
         * @description Replaces the whole list; the owner's own id is dropped. For the owner and administrators. 422 for somebody who is not in the tenant.
         */
        post: operations["agentGrantSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/{agent_id}/file_workspace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the files of an agent's workspace
         * @description The caller's workspace with the agent, folders included, without what begins with a dot. With `session_id`, an administrator sees that of the conversation's user. 10,000 files at most.
         */
        post: operations["agentFileList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/{agent_id}/file_workspace/download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Download from an agent's workspace
         * @description A file as it is, a folder as a ZIP file named after it. 403 for a path that leads out of the workspace, 404 for one that leads to nothing.
         */
        get: operations["agentFileDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/{agent_id}/file_workspace/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete from an agent's workspace
         * @description A folder goes with all that is in it. 403 for a path that leads out of the workspace or is the workspace itself, 404 for one that leads to nothing.
         */
        delete: operations["agentFileDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/template/default_system_prompt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** View the system prompt to start from */
        get: operations["agentPromptTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/auto-generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a model draft an agent
         * @description Nothing is stored. 503 while no language model is configured: the offline model does not write. 502 when the model's answer cannot be used.
         */
        post: operations["agentDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/system-prompt/optimize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a model improve a system prompt
         * @description Nothing is stored. 503 while no language model is configured, 502 when its answer cannot be used.
         */
        post: operations["agentPromptOptimize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat with an agent, as a stream of lines
         * @description Sends the last message of `messages` to the agent and streams what it does. The first message of a `session_id` creates the conversation; earlier entries of `messages` become its history then, and are ignored later, because the server keeps the history itself. When the client goes away the run ends. `messages` must not be empty (400); an unknown agent is 404; a session that already runs is 409, and so is one that holds `max_conversation_messages`.
         */
        post: operations["chatStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat with overrides for this request, as a stream of lines
         * @description As `/api/chat`, with every field of `StreamRequest`. Without `agent_id` the fields themselves make the agent, and `max_loop_count` is required (400); so it is with an `agent_id` that names no agent of the caller. Where both say something, the agent's tools, skills, workflows, system prefix, memory type and knowledge bases win, and the request's `max_loop_count`, `agent_mode`, `more_suggest` and sub-agents. When the client goes away the run ends; a session that already runs is 409.
         */
        post: operations["chatStreamStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/web-stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat as a stream that can be left and resumed
         * @description As `/api/stream`, but the run goes on when the client goes away, and `/api/stream/resume/{session_id}` attaches to it again from any process. A run of the same session that is still going is stopped and replaced.
         */
        post: operations["chatWebStreamStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream/resume/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Go on reading a stream
         * @description Only runs of `/api/web-stream` can be resumed. `last_index` is the number of lines already received, which is the 0-based index of the next one: everything from there comes at once, then what is live. When the session does not run any more there is one line, `stream_end` with `resume_fallback`; for an unknown session the answer is empty.
         */
        get: operations["chatStreamResume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stream/active_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow which sessions run
         * @description Server-sent events without names or ids: one `data:` line with the whole list as a JSON array, at once and again whenever a session of the caller starts or ends.
         */
        get: operations["chatActiveSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a session as server-sent events
         * @description Beyond the documents: what Navi's WebSocket sends, for clients that cannot open one. Each event's name is the frame's `type`, its data the frame, its id `{run}:{index}`: a client that sends it back as `Last-Event-ID` (browsers do) misses nothing and gets nothing twice. Without it a run in progress is replayed from its beginning. The stream stays open over many runs, with a comment every 20 seconds.
         */
        get: operations["chatEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Talk with a session over a WebSocket
         * @description Upgrade to a WebSocket. The client sends `NaviClientFrame`, the server `NaviServerFrame`, each a JSON object in a text frame. The credential is `Authorization`, the session cookie, `?token=`, or a first frame `{"type": "auth", "token": "…"}`. A session that does not exist, or is deleted, closes the connection with code 4004; a credential that does not count, or is revoked later, with 4401: before a message is taken, and within 30 seconds for who only listens. An access token that runs out meanwhile closes nothing as long as its session lives.
         *
         *     On connect the server sends `session_sync`, or, while a run is going, `stream_start`, `replay_start`, everything that has happened, `replay_end`, then what is live, and `session_sync` at the end. Messages that come while a run is going are answered one after the other. While a message waits for its turn, is answered, or the context is compressed after it, a `heartbeat` breaks each silence of 20 seconds. `POST /sessions/{session_id}/stop` stops the run. Without an upgrade the answer is 426.
         */
        get: operations["chatSocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the pending recall of a session
         * @description When the agent comes back to this session by itself; the first one if there are several. `{"recall": null}` when there is none.
         */
        get: operations["recallView"];
        put?: never;
        post?: never;
        /**
         * Cancel the pending recall of a session
         * @description The one that `GET` shows. It is no error when there is none.
         */
        delete: operations["recallCancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/recall/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip the next occurrence of a recurring recall
         * @description Moves `trigger_at` on by `interval_seconds`. 400 when no recurring recall is pending.
         */
        post: operations["recallSkip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your sessions
         * @description Pinned ones first, then the one used last. Without `limit` and `offset` the answer is a plain list, of 1000 at most; with either of them it is a page. `name` is null until `POST /sessions/{session_id}/generate-name` has found one.
         */
        get: operations["sessionList"];
        put?: never;
        /**
         * Create a session
         * @description A conversation with the agent of a profile, of the default one when none is named. 404 for a profile that does not exist or is not for the caller.
         */
        post: operations["sessionCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View a session with its messages
         * @description The history as people see it: whole, whatever has been compressed for the model. 404 for a session of somebody else.
         */
        get: operations["sessionView"];
        put?: never;
        post?: never;
        /**
         * Delete a session and its files
         * @description Ends what runs in it and takes messages, files, published content, recalls and share links along.
         */
        delete: operations["sessionDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View what the model sees of a session
         * @description For administrators, of any session of the tenant. A summary stands where history was compressed, so this may differ from the messages that people see.
         */
        get: operations["sessionContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/planning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the planning logs of a session
         * @description For administrators, of any session of the tenant: what the model said in each phase of planning, oldest first, the newest 1000.
         */
        get: operations["sessionPlanning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the published content of a session
         * @description What the agent has registered with the tool `content_publish`, oldest first. `path` is relative to the server's data, never an absolute path of its disk; read the file at `/sessions/{session_id}/files/{filename}`.
         */
        get: operations["sessionContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file for a session
         * @description Before the message that it belongs to. At most 200 MB, and `SESSION_FILES_MB` in all sessions of the user (413). 400 for programs: by their extension, wherever it stands in the name (`.exe`, `.dll`, `.so`, `.sh`, `.bat`, `.cmd`, `.ps1`, `.vbs`, `.bin`, `.elf` and others), and by what they contain. A name that is taken gets a number. `path` is what the agent's filesystem tool and the `files` of a message call the file; it is no absolute path of the server. Files go 24 hours after the session was last active, and with it.
         */
        post: operations["sessionFileUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/files/{filename}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View or download a file of a session
         * @description Uploaded ones and those that the agent has written. Pictures, PDF, plain text and HTML are shown inline, everything else is an attachment; HTML is sandboxed and runs no scripts. Supports `Range` and conditional requests. 403 for a name that leads out of the session's folder.
         */
        get: operations["sessionFileView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/pin": {
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
        /** Pin or unpin a session */
        patch: operations["sessionPin"];
        trace?: never;
    };
    "/sessions/{session_id}/generate-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a name for a session
         * @description From the first exchange, by `auto_title_model` where its provider is configured, else by the model that answers the user; from the user's first words where no model is configured or `auto_title_enabled` is off. A session that has a name keeps it; one without a message of the user has none.
         */
        post: operations["sessionNameGenerate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message and wait for the answer
         * @description Blocks until the agent has answered; what waits before it in the session is answered first. When the client leaves, the run goes on and its answer is in the session. 500 with the reason when the agent fails or uses up its turns, 429 while five messages wait in the session or a thousand of the user, 409 once the conversation holds `max_conversation_messages`. The WebSocket streams the same.
         */
        post: operations["sessionMessageSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop what runs in a session
         * @description Asks every run of the session to end, wherever it is executed and whoever watches; what was said so far is kept. `stopped` tells whether there was one.
         */
        post: operations["sessionStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of everybody
         * @description `search` looks for a part of the session's id, name, user's id or profile, in any case.
         */
        get: operations["sessionAdminList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** View any session of the tenant */
        get: operations["sessionAdminView"];
        put?: never;
        post?: never;
        /**
         * Delete any session of the tenant and its files
         * @description It is noted in the audit log.
         */
        delete: operations["sessionAdminDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what agents remember of everybody
         * @description The facts of the whole tenant, or of one user. `search` looks in key, value and category.
         */
        get: operations["sessionMemoryList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations, in Sage's words
         * @description One's own; administrators see those of the whole tenant, or of `user_id`, which is ignored for everybody else. Members that are null are left out.
         */
        get: operations["sessionConversationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{session_id}": {
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
         * Delete a conversation
         * @description Does what `DELETE /sessions/{session_id}` does. 403 for an administrator who may see it and does not own it.
         */
        delete: operations["sessionConversationDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{session_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a conversation
         * @description Ids are those of the stream's lines, so what a stream brings joins what is here. While a run of `/api/web- stream` goes on, its messages come as far as they are, and `next_stream_index` is the `last_index` with which to resume; else it is 0. Administrators may read those of the whole tenant.
         */
        get: operations["sessionConversationMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{session_id}/title": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rename a conversation */
        post: operations["sessionTitleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/interrupt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Interrupt a session
         * @description Asks every run of the session to end, as `/sessions/{session_id}/stop` does. Always 200, also when nothing runs, and for a session that does not exist or is somebody else's, which stays as it is.
         */
        post: operations["sessionInterrupt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/tasks_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * View the tasks of a running session
         * @description The agent's todo list. 404 when nothing runs in the session.
         */
        post: operations["sessionTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/share/conversations/{session_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a shared conversation
         * @description For its owner, and for everybody while a share link of it lives; 404 else. As others see it: without reasoning and system messages, and of tools only their names and whether they succeeded.
         */
        get: operations["sessionSharedMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation_id}/share_links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the share links of a conversation
         * @description Active and revoked ones, oldest first. 404 for a conversation that does not exist or is somebody else's.
         */
        get: operations["shareLinkList"];
        put?: never;
        /**
         * Create a share link
         * @description A new unguessable token; a conversation can have several, at most 100 that live (409). Whoever has the token can read the conversation until the link is revoked.
         */
        post: operations["shareLinkCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations/{conversation_id}/share_links/{token_id}": {
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
         * Revoke a share link
         * @description It opens nothing from then on, and stays in the list. `token_id` is the `id` of the link, or its token. 404 for an unknown one; one that is revoked already stays so.
         */
        delete: operations["shareLinkRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/share_links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View a shared conversation
         * @description Needs no login. The conversation as others may see it: without reasoning, system messages and memory, and of tools only their names and whether they succeeded. 404 for a token that is unknown or revoked.
         */
        get: operations["shareLinkView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tools that agents can use
         * @description The built-in tools and those of MCP servers: everybody sees their own servers' tools, administrators all. By name. `type` takes one kind only; `undefined` and `null`, which some clients send for nothing, mean all.
         */
        get: operations["toolList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tools/exec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run one tool
         * @description Runs a tool at once, with the permissions of the caller and the time limit of the tool, outside any run of an agent. `session_id` names a conversation of the caller's for tools that work on one (its files, its todo list); they answer 409 without it. `data` is the tool's own result. 404 for an unknown tool, 403 for one that the caller may not use, and for the tool of somebody else's MCP server, which administrators see in the list; 422 for `tool_params` that break the tool's schema, 409 for a tool that only an agent's run can use, 500 when the tool fails, 502 when what it fetches does not answer, 503 for one that is not configured (`web_search` without `WEB_SEARCH_URL`).
         */
        post: operations["toolExecute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the skills
         * @description The tenant's skills (`system`), the caller's own (`user`) and those of agents that the caller owns or may use (`agent`); administrators see everybody's. At most 1000, by name. `agent_id` leaves those that the agent's `availableSkills` name, all when it names none; 404 for an agent that is not there for the caller. `undefined` and `null`, which some clients send for nothing, count as absent.
         */
        get: operations["skillList"];
        put?: never;
        post?: never;
        /**
         * Delete a skill
         * @description With `agent_id` only the copy of that agent; otherwise the caller's own skill of the name or, where there is none and the caller is an administrator, the system's. 403 for a system skill and others than administrators, 404 when there is none.
         */
        delete: operations["skillDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/skills/agent-available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the skills that an agent can use
         * @description One of each name: the agent's own copy before the skill of its owner before the system's. By name. 404 for an agent that is not there for the caller.
         */
        get: operations["skillAvailable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/skills/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a skill as a ZIP archive
         * @description `SKILL.md` stands at the root of the archive or in its one first-level folder, begins with YAML front matter with `name` and `description`, and the files beside it come along. A skill of the same name and place is replaced. At most 20 MB packed, 50 MB unpacked, 500 entries, and no entry (from 64 KB) that unpacks to more than 100 times its size; links, encrypted entries and names that lead out of the archive are refused. `is_system` makes it everybody's and needs an administrator (403); `is_agent` counts only together with `agent_id` and needs the agent's owner or an administrator. 400 for what is no such archive, 413 for one that is too large.
         */
        post: operations["skillUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/skills/import-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a skill from an address
         * @description Fetches a ZIP archive within 30 seconds and stores it as an upload. Addresses inside the server's own network are refused, also after a redirect. 400 for an address or an archive that does not do, 413 for one that is too large, 502 when the address does not answer with a file.
         */
        post: operations["skillImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/skills/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the SKILL.md of a skill
         * @description The text as it was uploaded or last written, with an `ETag`. With `agent_id` the copy of that agent, otherwise the caller's own skill of the name, or else the system's. 404 when there is none.
         */
        get: operations["skillContent"];
        /**
         * Write the SKILL.md of a skill
         * @description Replaces the text of the skill that a read with the same `name` and `agent_id` finds. The front matter must keep the name and have a description (400). 403 for a system skill and others than administrators, 404 when there is none, 412 when it has changed since the version in `If-Match`.
         */
        put: operations["skillContentSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mcp/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the MCP servers
         * @description The caller's own, administrators see all of the tenant. Keys are masked. `status` is what the last connection showed; one that is `needs_authorization` has the address where its owner grants the access.
         */
        get: operations["mcpList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mcp/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an MCP server
         * @description Connects to the server, reads its tools and keeps both; agents call the tools as `mcp__{name}__{tool}`. The address must be public, unless `MCP_ALLOW_PRIVATE` names it. `api_key` is sent as a bearer token and is kept sealed. A server that asks for OAuth is kept with `status` `needs_authorization`: open `authorization_url` in the browser that is signed in here, and the server is ready after the grant. 400 when the name is taken or the address is missing, 502 when the server cannot be reached or does not speak MCP; nothing is kept then.
         */
        post: operations["mcpAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mcp/oauth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take the grant of an MCP server's authorization server
         * @description Beyond the document: where the authorization server sends the browser. `state` counts once, for the user who added the server. Answers a page that says how it went; 400 for an unknown or old state.
         */
        get: operations["mcpAuthorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mcp/{server_name}": {
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
         * Delete an MCP server
         * @description 403 for a server of somebody else, unless the caller is an administrator; 404 for an unknown one (`code` 400).
         */
        delete: operations["mcpDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mcp/{server_name}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect to an MCP server anew and read its tools
         * @description `status` is `refreshed`, `disabled` for a server that is switched off, or `needs_authorization` with the address to open. 502 when the server does not answer, which the list shows from then on; 403 and 404 as on deleting.
         */
        post: operations["mcpRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Speak MCP with the studio
         * @description Beyond the documents: the studio as a Model Context Protocol server (revision 2025-11-25 and older ones that have streamable HTTP). The body is a JSON-RPC message, or a list of them. There are no sessions, so that any process serves any request; `GET` answers 405, as the protocol has it. Any credential of the API works: an API token, an access token, or an OAuth2 access token for the resource `/mcp`; a 401 names the resource's metadata in `WWW-Authenticate`. Tools: `entity_search`, `entity_get`, `entity_list`, `entity_create`, `entity_update`, `graph_neighbourhood`; resources: `atelier://entity/{type}/{id}`. Each does what the caller may do. A client that takes `text/event-stream` gets the answer to a tool call as a stream, else everything is JSON. Notifications are answered with 202. A page of another site is refused (403).
         */
        post: operations["mcpServe"];
        /**
         * End an MCP session
         * @description There is never one to end; clients that say goodbye are answered politely.
         */
        delete: operations["mcpEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-protected-resource/mcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the metadata of the MCP endpoint as a protected resource
         * @description Beyond the documents: RFC 9728 for the resource `/mcp`, which MCP clients read to find out where they get a token.
         */
        get: operations["mcpResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the knowledge bases
         * @description The caller's own, newest first; administrators see everybody's. `page_no` counts as `page`, which some clients call so, and `undefined` and `null` count as absent.
         */
        get: operations["knowledgeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View a knowledge base
         * @description 404 for an unknown base, 403 for somebody else's; the body's `code` is 500 in both, as Sage has it.
         */
        get: operations["knowledgeView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a knowledge base
         * @description `type` is any word. Of a `qa` base each document is a table of questions and answers; all other types differ in name only. `language` is kept as `kdbSetting.kdbAttach.language`, `zh-cn` where it is empty.
         */
        post: operations["knowledgeCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a knowledge base
         * @description What is absent or empty stays; `kdb_setting` takes the place of the former one. Owner or administrator.
         */
        post: operations["knowledgeUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/delete/{kdb_id}": {
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
         * Delete a knowledge base
         * @description With its documents and everything found in them. Owner or administrator.
         */
        delete: operations["knowledgeDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove all documents of a knowledge base
         * @description And everything found in them. The base itself stays. Owner or administrator.
         */
        post: operations["knowledgeClear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/redo_all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read all documents of a knowledge base again
         * @description All of them wait again; what was found in them stays findable until each has been read anew. For after a change of the embedding model, say. Owner or administrator.
         */
        post: operations["knowledgeRedo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find passages of documents
         * @description The passages that fit the query best, best first, at most `top_k`. Words are found in any case, without accents and at their beginning; where they find too few, words that are spelt much alike count as well; Chinese, Japanese and Korean are found by pairs of characters. With an embedding endpoint (`EMBED_BASE_URL`) meaning counts besides: both orders are fused by reciprocal rank. When that endpoint does not answer, or the base was embedded by another model than `EMBED_MODEL`, words alone decide, and `meaning` says so; such a base is embedded anew in the background.
         *     `score` lies between 0 and 1, never increases within an answer, and compares results of one answer, not of two. By words alone it is the share of the query's words that the passage has, rare words weighing more; fused, it is 1 for what is first in both orders.
         */
        post: operations["knowledgeRetrieve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/doc/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the documents of a knowledge base
         * @description Newest first. `page` counts as `page_no`, which some clients call so, and `undefined` and `null` count as absent.
         */
        get: operations["knowledgeDocumentList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/doc/info/{doc_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View a document
         * @description `data` is null for a document that there is not; 403 for one in somebody else's base.
         */
        get: operations["knowledgeDocumentView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/doc/add_by_files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload documents into a knowledge base
         * @description Up to 20 files, 64 MB together (413): `.pdf`, `.docx`, `.doc`, `.pptx`, `.ppt`, `.xlsx`, `.xls`, `.csv`, `.txt`, `.md`, `.json`, `.eml`, whose content must be what the name says. They are read in the background, see `/api/knowledge-base/doc/task_process`; a file that cannot be read becomes a document with status 3 and the reason in `metadata.error`. `.xls` and `.ppt` of Office 97-2003 are taken, and fail with the advice to save them anew. A `qa` base takes `.csv` and `.xlsx` whose first column is the question and whose second the answer. With `override` documents of the same name in the base are replaced. Only the base's owner may, not even administrators. 422 for a file that does not do; nothing of the upload is kept then.
         */
        post: operations["knowledgeDocumentAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/doc/delete/{doc_id}": {
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
         * Delete a document
         * @description With everything found in it. Owner of the base or administrator.
         */
        delete: operations["knowledgeDocumentDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/doc/redo/{doc_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Read a document again
         * @description It waits again, with all its attempts. As Sage has it, this also succeeds for a document that there is not, with an empty `user_id`. Owner of the base or administrator.
         */
        put: operations["knowledgeDocumentRedo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/doc/task_process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View how far the documents of an upload are
         * @description `taskProcess` is the share of documents that have been read with success, in whole percent from 0 to 100. (Sage's document calls it a ratio; Sage itself sends percent.) All are 0 for an upload that there is not.
         */
        get: operations["knowledgeTaskView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/knowledge-base/doc/task_redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the documents of an upload again
         * @description All of them wait again, with all their attempts. 404 for an upload that there is not. Owner or administrator.
         */
        post: operations["knowledgeTaskRedo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List unresolved conflicts
         * @description Edits of a file and of its row that no merge could join, newest first. Neither side is touched until the conflict is resolved, or a later edit of either makes them fit. Long texts are cut short here; view the conflict for the whole.
         */
        get: operations["cloudSyncConflictList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conflicts/{conflict_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View a conflict
         * @description Beyond the documents. The conflict with its whole texts, resolved or not.
         */
        get: operations["cloudSyncConflictView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conflicts/{conflict_id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a conflict
         * @description Picks the winner: the file or the row, or with `merged` a text of your own. Afterwards file and row are the same; what lost stays readable in the conflict. 409 when the conflict is resolved already, or when either side has changed since: the conflict then shows the new texts. 412 when `If-Match` names an earlier state of it.
         */
        post: operations["cloudSyncConflictResolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the latest changes
         * @description Who changed what, newest first. Changes of accounts, groups and other things of the administration are only shown to those who may read these things. `total` is counted as far as 1,000, which is also as far as `offset` goes; whoever reads on and on asks `/api/activity/history`, whose pages new changes do not shift.
         */
        get: operations["activityRecent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search all changes
         * @description One page of the changes that match every given filter, newest first. New changes shift what `offset` counts, so whoever reads on and on gives `before` instead: the `next_before` of the page at hand. 422 for an `entity_id` without `entity_type`, and for a `before` that is no entry.
         */
        get: operations["activityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stats/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View the state of the world in figures
         * @description Counts, completeness, orphans, problems, growth and storage of the tenant's world, and who works on it. In a small world the figures are those of now; in a large one they are kept for up to a minute, and `computed_at` and `age_seconds` tell how old they are. `recent` is always new.
         */
        get: operations["activityDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/{type}/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an entity
         * @description Beyond the documents. Every version that the entity has had, the present one first, with who wrote it, when, by which way and which fields differ from the version before it. 404 when there is no such entity.
         */
        get: operations["activityVersionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/{type}/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * View a version of an entity
         * @description Beyond the documents. The entity as it was at that version, in the shape of the entity itself, judged by the template of today. With `against` the answer is what has to change to make that other version into this one. 404 for an entity or a version that does not exist.
         */
        get: operations["activityVersionView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entity/{type}/{id}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an earlier version the present one
         * @description Beyond the documents. Writes a new version with the content of the earlier one; the versions between stay. 404 for a version that does not exist, 412 when the entity has changed since the version in `If-Match`.
         */
        post: operations["activityVersionRestore"];
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
                /** @description Files of `_Rules` that apply to the type whatever they say themselves. */
                associated_rules: string[];
                associated_skills: string[];
                /** @description Which workflow the entities go through; `definition` names its file in `_Rules`. */
                workflow: {
                    [key: string]: unknown;
                } | null;
                generation_instructions: string | null;
                /** @description The text of a new entity, as it stands. */
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
            /** @description Options of the palette are sets of tones: `base`, `midtone`, `shadow`, `highlight`. */
            multi_swatch?: boolean;
            /** @description The colours that a `color-picker` or `color-group` consists of. */
            swatches?: {
                key: string;
                label: string;
            }[];
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
            /** @description Hidden from share links. */
            private?: boolean;
        };
        TemplateProblem: {
            /** @description The file's name. */
            file: string;
            /** @description The file in the project folder. */
            path: string | null;
            line: number;
            /**
             * @description A file with an error defines nothing.
             * @enum {string}
             */
            severity: "error" | "warning";
            message: string;
        };
        TemplateSummary: {
            /** @description The file's name. */
            name: string;
            /** @description Null while the file has never been readable. */
            entity_type: string | null;
            display_name: string | null;
            description: string | null;
            /** @enum {string} */
            layer: "builtin" | "core" | "standard" | "custom" | "user";
            /** @enum {string} */
            origin: "built-in" | "project";
            /** @description The file in the project folder; null for a built-in one. */
            path: string | null;
            /** @description Whether the type is the one that this file defines. */
            in_force: boolean;
            category: string | null;
            template_version: string | null;
            /** @description The name of a Lucide icon. */
            icon: string | null;
            color: string | null;
            folder_name: string | null;
            file_prefix: string | null;
            field_count: number;
            problems: components["schemas"]["TemplateProblem"][];
            /** Format: date-time */
            updated_at: string | null;
        };
        Template: {
            /** @description The file's name. */
            name: string;
            /** @description Null while the file has never been readable. */
            entity_type: string | null;
            display_name: string | null;
            description: string | null;
            /** @enum {string} */
            layer: "builtin" | "core" | "standard" | "custom" | "user";
            /** @enum {string} */
            origin: "built-in" | "project";
            /** @description The file in the project folder; null for a built-in one. */
            path: string | null;
            /** @description Whether the type is the one that this file defines. */
            in_force: boolean;
            category: string | null;
            template_version: string | null;
            /** @description The name of a Lucide icon. */
            icon: string | null;
            color: string | null;
            folder_name: string | null;
            file_prefix: string | null;
            field_count: number;
            problems: components["schemas"]["TemplateProblem"][];
            /** Format: date-time */
            updated_at: string | null;
            /** @description The file's text as it is. */
            content: string;
        };
        TemplatePage: {
            total: number;
            offset: number;
            limit: number;
            templates: components["schemas"]["TemplateSummary"][];
            /** @description Of all files, at most 100. */
            problems: components["schemas"]["TemplateProblem"][];
        };
        TemplateUpdate: {
            /** @description The whole file. */
            content: string;
        };
        TemplateInstructions: {
            /** @description The file's name. */
            name: string;
            entity_type: string | null;
            instructions: string | null;
        };
        TemplateInstructionsUpdate: {
            instructions: string | null;
        };
        TemplateReload: {
            message: string;
            /** @description How many types have a template. */
            templates: number;
            entity_types: string[];
            /** @description At most 100. */
            problems: components["schemas"]["TemplateProblem"][];
        };
        TemplateType: {
            entity_type: string;
            display_name: string;
            description: string;
            category: string;
            /** @description The name of a Lucide icon. */
            icon: string;
            color: string;
            folder_name: string;
            file_prefix: string;
            /** @enum {string} */
            origin: "built-in" | "project";
        };
        TemplateTypePage: {
            total: number;
            offset: number;
            limit: number;
            entity_types: components["schemas"]["TemplateType"][];
        };
        /** @description A JSON Schema 2020-12. */
        TemplateJsonSchema: {
            [key: string]: unknown;
        };
        TemplateSchemaPage: {
            total: number;
            offset: number;
            limit: number;
            schemas: {
                entity_type: string;
                title: string;
                schema: components["schemas"]["TemplateJsonSchema"];
            }[];
        };
        RuleProblem: {
            /** @description The file in the project folder. */
            path: string;
            /** @description Counted from 1. */
            line: number;
            /** @enum {string} */
            severity: "error" | "warning";
            message: string;
        };
        RuleFile: {
            /** @description Where the file is in the project folder; a built-in one would replace nothing there. */
            path: string;
            /** @description The base name of the file. */
            name: string;
            /** @enum {string} */
            format: "markdown" | "yaml";
            /**
             * @description null for a file directly in `_Rules`.
             * @enum {string|null}
             */
            layer: "standard" | "core" | "custom" | "user" | null;
            builtin: boolean;
            /** @description The type whose own rules these are. */
            entity_type: string | null;
            applies_to: string[];
            /** @description Whether it applies to every type. */
            global: boolean;
            /** @enum {string|null} */
            priority: "critical" | "high" | "medium" | "low" | null;
            version: string | null;
            rule_count: number;
            /** @description Rules that a program can check; the others need a reader. */
            checked_count: number;
            problems: components["schemas"]["RuleProblem"][];
        };
        RuleFilePage: {
            total: number;
            offset: number;
            limit: number;
            files: components["schemas"]["RuleFile"][];
        };
        RuleIndex: {
            path: string | null;
            builtin: boolean;
            entries: {
                file: string;
                purpose: string;
                used_by: string[];
                exists: boolean;
            }[];
            /** @description The rule files that really exist. */
            files: string[];
            /** @description Files that the index does not name. */
            unlisted: string[];
            /** @description The index file as it is; empty when there is none. */
            markdown: string;
        };
        RuleReload: {
            file_count: number;
            rule_count: number;
            problems: components["schemas"]["RuleProblem"][];
        };
        RuleSettings: {
            /** @description Whether entities that break a critical rule are refused. */
            enforce_strict: boolean;
            rules_directory: string;
            /** @description By entity type. */
            areas: {
                [key: string]: {
                    /** @description The file of the type's own rules in `_Rules`; null leaves it to the files. */
                    rules_file: string | null;
                    /** @description Ids of rules that are enforced whatever their priority. */
                    enforce: string[];
                };
            };
            /** @description Kept for editors and generators of pictures; no rule depends on it. */
            style_preset: string | null;
            validation: {
                on_create: boolean;
                on_update: boolean;
                on_import: boolean;
            };
        };
        RuleSettingsUpdate: {
            enforce_strict?: boolean | null;
            /**
             * @description Where rules are; there is no other place.
             * @constant
             */
            rules_directory?: "_Rules";
            /** @description By entity type; a type that is absent keeps its entry, null removes it. */
            areas?: {
                [key: string]: {
                    /** @description A name or path in `_Rules`; rules of it apply to the type, and new ones go there. */
                    rules_file?: string | null;
                    enforce?: string[] | null;
                } | null;
            } | null;
            style_preset?: string | null;
            validation?: {
                on_create?: boolean | null;
                on_update?: boolean | null;
                on_import?: boolean | null;
            } | null;
        };
        RuleValidate: {
            entity_id?: string;
            entity?: components["schemas"]["RuleValidateEntity"];
        };
        RuleValidateEntity: {
            name: string;
            status?: string;
            fields?: {
                [key: string]: unknown;
            };
            markdown_body?: string;
        };
        RuleFinding: {
            /** @description null for a draft without an id. */
            entity_id: string | null;
            rule_id: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info" | "suggestion";
            /** @description JSON pointer of the value, e.g. `/tags/2`; `/` for the whole entity. */
            field: string;
            message: string;
        };
        RuleValidation: {
            entity_type: string;
            total: number;
            offset: number;
            limit: number;
            /** @description Whether no finding is an error. */
            is_valid: boolean;
            entities: {
                entity_id: string | null;
                name: string;
                is_valid: boolean;
                /** @description All findings, also beyond the 200 that are shown. */
                finding_count: number;
            }[];
            findings: components["schemas"]["RuleFinding"][];
            counts: {
                error: number;
                warning: number;
                info: number;
                suggestion: number;
            };
            needs_review: {
                rule_id: string;
                /** @enum {string} */
                severity: "error" | "warning" | "info" | "suggestion";
                text: string;
                path: string;
            }[];
            /** @description What is wrong with the rule files. */
            problems: components["schemas"]["RuleProblem"][];
        };
        /** @description A rule with every key that its file gives it; the members listed here are read and completed. */
        Rule: {
            /** @description A rule without an id is named by its place, e.g. `character#3`. */
            id: string;
            category: string | null;
            /** @enum {string} */
            priority: "critical" | "high" | "medium" | "low";
            /** @description From `rule`, else `description`. */
            rule: string;
            /**
             * @description From `validation_type`, else `severity`; an unknown word is info. Without either it follows the priority.
             * @enum {string}
             */
            validation_type: "error" | "warning" | "info" | "suggestion";
            /** @description Entity types; empty for all. */
            applies_to: string[];
            source: {
                path: string;
                line: number;
                builtin: boolean;
            };
            /** @description Whether a program can check it. */
            is_checked: boolean;
        } & {
            [key: string]: unknown;
        };
        RuleSet: {
            entity_type: string;
            /** @description The type's own rule file; null when there is none. */
            path: string | null;
            builtin: boolean;
            system_prompt: string | null;
            global: boolean;
            /** @enum {string|null} */
            priority: "critical" | "high" | "medium" | "low" | null;
            version: string | null;
            /** @description The other keys of the type's own rule file, unknown ones too. */
            metadata: {
                [key: string]: unknown;
            };
            rules: components["schemas"]["Rule"][];
            defaults: {
                [key: string]: unknown;
            };
            validation: unknown[];
            /** @description The stages of the workflows, in their order. */
            stages: components["schemas"]["RuleStage"][];
            /** @description The files with stages that apply to the type, what prevails first. */
            workflows: components["schemas"]["RuleWorkflow"][];
            /** @description The files the rules come from, what prevails first. */
            files: string[];
            problems: components["schemas"]["RuleProblem"][];
            /** @description The text of the type's own rule file below its front matter. */
            markdown: string;
        };
        /** @description A stage of a workflow with every key that its file gives it, such as `description`, `color`, `order` and `allows`. What an entity in the stage lacks of `requires` is a finding of validation; `locks` and `allows` are for editors, and keep nobody from writing. */
        RuleStage: {
            id: string;
            name: string;
            /** @description Fields that must be filled to enter. */
            requires: string[];
            /** @description Fields that are read-only in the stage. */
            locks: {
                /** @description Null where all fields are locked. */
                field: string | null;
                all_fields: boolean;
                reason: string | null;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** @description What a file with stages says beside them, every key of it, such as `label`, `allow_multiple_active`, `transitions`, `validation_rules` and `notifications`. No transition is run and nobody is notified. */
        RuleWorkflow: {
            path: string;
            builtin: boolean;
            default_stage: string | null;
            /** @description Ids. */
            stages: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description Keys that are not listed are kept. */
        RuleCreate: {
            id?: string;
            category?: string;
            /** @enum {string} */
            priority?: "critical" | "high" | "medium" | "low";
            rule: string;
            /** @enum {string} */
            validation_type?: "error" | "warning" | "info" | "suggestion";
            applies_to?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description Keys that are not listed are kept; null removes a key. */
        RuleUpdate: {
            category?: string | null;
            /** @enum {string|null} */
            priority?: "critical" | "high" | "medium" | "low" | null;
            rule?: string;
            /** @enum {string|null} */
            validation_type?: "error" | "warning" | "info" | "suggestion" | null;
            applies_to?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        RuleDeletion: {
            message: string;
            entity_type: string;
            rule_id: string;
            path: string;
        };
        RuleMarkdown: {
            entity_type: string;
            path: string;
            builtin: boolean;
            /** @description The whole file. */
            markdown: string;
            problems: components["schemas"]["RuleProblem"][];
        };
        RuleMarkdownUpdate: {
            markdown: string;
        };
        RulePrompt: {
            entity_type: string;
            path: string;
            system_prompt: string | null;
        };
        RulePromptUpdate: {
            system_prompt: string | null;
        };
        /** @description A field in a section. A key that is not listed here is kept. */
        LayoutField: {
            /** @description The field; dots lead into maps. */
            key: string;
            ui_component?: string;
            label?: string | null;
            required?: boolean | null;
            placeholder?: string | null;
            help?: string | null;
            rows?: number | null;
            column_span?: number | null;
            reference_type?: string | null;
            max_selections?: number | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Fields, a component, or both. A key that is not listed here is kept. */
        LayoutSection: {
            /** @description Unique in the layout. */
            id: string;
            title?: string | null;
            icon?: string | null;
            columns?: number | null;
            collapsed_default?: boolean | null;
            description?: string | null;
            surface?: string | null;
            fields?: components["schemas"]["LayoutField"][];
            /** @description A builtin one, such as `markdown-content`, or `plugin:{plugin}:{panel}`. */
            component?: string;
            component_config?: {
                [key: string]: unknown;
            } | null;
            /** @description `builtin`, or the id of a plugin. */
            component_source?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A key that is not listed here is the project's own. */
        Layout: {
            entity_type: string;
            version: string;
            sections: components["schemas"]["LayoutSection"][];
            /** @description What the layout needs, kept as it is. */
            compat?: unknown;
            /** @description Kept as it is. */
            view_config?: unknown;
            created_at?: string | null;
            updated_at?: string | null;
            /** @description Whether this is the project's own layout. */
            is_custom: boolean;
            /** @description Why the project's layout file is not used; empty where it is, or where there is none. */
            problems: components["schemas"]["LayoutProblem"][];
        } & {
            [key: string]: unknown;
        };
        LayoutProblem: {
            /** @description The file in the project folder. */
            path: string;
            /** @description Where in the file; empty for the whole. */
            pointer: string;
            message: string;
        };
        /** @description Fields, a component, or both. A key that is not listed here is kept. */
        LayoutSectionUpdate: {
            /** @description Unique in the layout. */
            id: string;
            title?: string | null;
            icon?: string | null;
            columns?: number | null;
            collapsed_default?: boolean | null;
            description?: string | null;
            surface?: string | null;
            fields?: (string | components["schemas"]["LayoutField"])[] | null;
            /** @description A builtin one, such as `markdown-content`, or `plugin:{plugin}:{panel}`. */
            component?: string | null;
            component_config?: {
                [key: string]: unknown;
            } | null;
            /** @description `builtin`, or the id of a plugin. */
            component_source?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A key that is not listed here is kept. `is_custom` and `problems` are the server's own and not stored. */
        LayoutUpdate: {
            /** @description The same type as in the path. */
            entity_type?: string;
            version?: string;
            sections?: components["schemas"]["LayoutSectionUpdate"][];
            view_config?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        LayoutPage: {
            total: number;
            offset: number;
            limit: number;
            layouts: components["schemas"]["Layout"][];
        };
        LayoutDeleted: {
            message: string;
            entity_type: string;
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
            /** @description The path of the entity's picture: the one that was set, else what the field `primary_image` names as a file name, a path, `/api/files/…` or `/api/entity/{type}/{id}/image/…`. */
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
            /** @description At most what the front matter of a file holds, 248 KiB as YAML; 422 for more. */
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
        EntityMerge: {
            base?: components["schemas"]["EntityVersion"];
            version_a: components["schemas"]["EntityVersion"];
            version_b: components["schemas"]["EntityVersion"];
            /** @description Id of the entity that a merge without conflicts is stored in. */
            apply_to?: string;
        };
        EntityMergeResult: {
            entity_type: string;
            /** @description The joined content; where there is a conflict, that of version a. */
            merged: {
                name: string;
                status: string;
                fields: {
                    [key: string]: unknown;
                };
                markdown_body: string;
                primary_asset: string | null;
            };
            /** @description The fields that are not the same everywhere, by path; `name` and `status` among them. */
            fields: {
                field: string;
                result: components["schemas"]["EntityMergeOutcome"];
                /** @description Absent where the base has no value. */
                base?: unknown;
                /** @description Absent where version a has no value. */
                a?: unknown;
                /** @description Absent where version b has no value. */
                b?: unknown;
                /** @description Absent where the merged content has no value. */
                merged?: unknown;
            }[];
            /** @description The parts of the text in their order; `text` of all of them makes the merged text. */
            blocks: {
                result: components["schemas"]["EntityMergeOutcome"];
                text: string;
                base?: string;
                a?: string;
                b?: string;
            }[];
            conflicts: {
                /** @enum {string} */
                kind: "field" | "block";
                /** @description The path of a field; absent for a part of the text. */
                field?: string;
                /** @description Absent where the base has nothing. */
                base?: unknown;
                /** @description Absent where version a has nothing. */
                a?: unknown;
                /** @description Absent where version b has nothing. */
                b?: unknown;
                /** @description What the model would write; null where there is none. */
                proposal: null | {
                    /** @constant */
                    source: "model";
                    text: string;
                };
            }[];
            proposals: {
                /** @description Whether a model was asked about the conflicts. */
                available: boolean;
                message: string;
            };
            /** @description Whether the merged content is stored. */
            applied: boolean;
            /** @description The version of the entity that it was stored in. */
            version: number | null;
        };
        /**
         * @description `a` and `b`: as in that version. `both`: both changed it, alike or without a clash.
         * @enum {string}
         */
        EntityMergeOutcome: "unchanged" | "a" | "b" | "both" | "conflict";
        EntityImport: {
            /** @description A Markdown file with YAML front matter. */
            content: string;
            /**
             * @description Replace the entity that has the id.
             * @default false
             */
            overwrite?: boolean;
        };
        /** @description A new id, a new name, or both. */
        EntityRename: {
            entity_type: string;
            entity_id: string;
            new_id?: string;
            new_name?: string;
        };
        EntityRenaming: {
            entity_type: string;
            before: components["schemas"]["EntityTitle"];
            after: components["schemas"]["EntityTitle"];
            version: number;
            /** @description The other entities that named it and now name it otherwise. */
            references: {
                entity_type: string;
                entity_id: string;
                name: string;
                /** @description Paths of the fields that changed. */
                fields: string[];
                /** @description Whether the text changed. */
                body: boolean;
            }[];
            undo: components["schemas"]["EntityRenameUndo"];
        };
        /** @description The body that renames it back. */
        EntityRenameUndo: {
            entity_type: string;
            entity_id: string;
            new_id?: string;
            new_name?: string;
        };
        EntityTitle: {
            entity_id: string;
            name: string;
        };
        EntityIdCheck: {
            id: string;
            well_formed: boolean;
            /** @description A word that paths of the API use. */
            reserved: boolean;
            /** @description Why it cannot be an id. */
            problem: string | null;
            /** @description Null for a caller who is not signed in and an id without problem. */
            available: boolean | null;
            /** @description The caller's entities that have it. */
            taken_by: {
                entity_type: string;
                name: string;
            }[];
            suggestions: string[];
        };
        EntityFix: {
            /** @description All types when absent. */
            entity_type?: string;
            /** @description All entities of the type when absent; needs `entity_type`. */
            entity_id?: string;
            /** @description All rules when absent. */
            rules?: components["schemas"]["EntityFixRule"][];
            /** @default false */
            dry_run?: boolean;
            /** @default 0 */
            offset?: number;
            /**
             * @description Entities to look at.
             * @default 100
             */
            limit?: number;
        };
        /** @enum {string} */
        EntityFixRule: "required_default" | "type" | "option" | "date" | "duplicate_tag" | "trailing_space" | "reference" | "status";
        EntityFixes: {
            dry_run: boolean;
            /** @description The entities that all pages look at. */
            total: number;
            offset: number;
            limit: number;
            /** @description The entities of this page that were corrected, or would be. */
            changed: number;
            /** @description Enforced rules that a correction would break; none of the entity's corrections is made then. */
            refused: {
                entity_type: string;
                entity_id: string;
                rule_id: string;
                message: string;
            }[];
            fixes: {
                entity_type: string;
                entity_id: string;
                /** @description Its path; `name` and `status` among them. */
                field: string;
                rule: components["schemas"]["EntityFixRule"];
                /** @description Absent where there was no value. */
                before?: unknown;
                /** @description The corrected value. */
                after?: unknown;
            }[];
        };
        SyncEntry: {
            /** @description Within the project folder, with `/`. */
            path: string;
            action: components["schemas"]["SyncAction"];
            entity_type?: string;
            entity_id?: string;
            /** @description Why it is a problem or a conflict, as one word, such as `no_closing`, `duplicate_id` or `no_space`. */
            reason?: string;
            /** @description The reason as a sentence. */
            message?: string;
            /** @description Line of the file. */
            line?: number;
        };
        /**
         * @description What happened to the row (`created`, `updated`, `merged` with an edit of its own, `deleted` to the recycle bin) or to the file (`written`, `moved` by hand and followed, `removed` with its entity).
         * @enum {string}
         */
        SyncAction: "created" | "updated" | "merged" | "deleted" | "written" | "moved" | "removed" | "conflict" | "problem" | "unchanged";
        SyncResult: {
            /** Format: uuid */
            run_id: string;
            /** @enum {string} */
            kind: "all" | "refresh" | "type" | "paths" | "changes";
            /** @enum {string} */
            state: "running" | "done" | "failed";
            /** Format: date-time */
            started_at: string;
            /** Format: date-time */
            finished_at: string | null;
            /** @description Files and rows that were looked at. */
            scanned: number;
            created: number;
            updated: number;
            merged: number;
            deleted: number;
            written: number;
            moved: number;
            removed: number;
            conflicts: number;
            problems: number;
            /** @description The first of them, problems and conflicts before the rest. */
            entries: components["schemas"]["SyncEntry"][];
            /** @description Whether there are more than `entries` holds. */
            entries_truncated: boolean;
        };
        SyncStatus: {
            running: boolean;
            last_result: components["schemas"]["SyncResult"] | null;
            open_conflicts: number;
            open_problems: number;
            /** @description The newest of them. */
            problems: components["schemas"]["SyncEntry"][];
        };
        SyncImport: {
            /** @description Files or folders within the project folder; all changes when absent. */
            paths?: string[];
        };
        SyncOutcome: {
            entity_type: string;
            entity_id: string;
            path: string;
            action: components["schemas"]["SyncAction"];
            /** @description Of the row; null without one. */
            version: number | null;
            reason?: string;
            message?: string;
        };
        FileChangePage: {
            total: number;
            offset: number;
            limit: number;
            changes: {
                path: string;
                /** @enum {string} */
                change: "created" | "modified" | "deleted";
                entity_type?: string;
                /** @description As it was last synchronised; absent for a new file. */
                entity_id?: string;
            }[];
        };
        FileWatcherStatus: {
            running: boolean;
            /** @enum {string} */
            mode: "native" | "polling" | "off";
            /**
             * @description `FILE_WATCHER`.
             * @enum {string}
             */
            configured: "auto" | "polling" | "off";
            /** @description Folders that the operating system watches; what happens to the files in them is told of each folder. */
            watched: number;
            /** @description Since the process began. */
            events: number;
            /** Format: date-time */
            last_event_at: string | null;
            errors: number;
            /** @description The code of the last error, such as `ENOSPC`. */
            last_error: string | null;
        };
        EntityValidationReport: {
            entities: number;
            /** @description Entities without a finding of severity `error`. */
            valid: number;
            invalid: number;
            by_type: {
                entity_type: string;
                entities: number;
                valid: number;
                invalid: number;
            }[];
            /** @description Findings of all entities. */
            total: number;
            offset: number;
            limit: number;
            findings: {
                entity_type: string;
                entity_id: string;
                /** @description Null for a finding of the template. */
                rule_id: string | null;
                /** @description A JSON pointer into the front matter, `/` for the whole entity. */
                field: string | null;
                /** @enum {string} */
                severity: "error" | "warning" | "info" | "suggestion";
                message: string;
            }[];
        };
        MarkdownExport: {
            entity_type: string;
            entity_id: string;
            filename: string;
            /** @description Within the project folder, with `/`. */
            path: string;
            /** @description The file as text. */
            content: string;
            /** @description Version of the entity that the file shows. */
            version: number;
        };
        MarkdownValidation: {
            /** @description The whole file. */
            content: string;
            /** @description Type of a file that names none. */
            entity_type?: string;
            /**
             * @description Also warns of keys that the template does not have.
             * @default false
             */
            strict?: boolean;
        };
        MarkdownFinding: {
            /** @description JSON pointer into the front matter; `/` for the whole file. */
            field: string;
            message: string;
            /** @enum {string} */
            kind: "no_opening" | "no_closing" | "yaml" | "not_a_map" | "entity_type" | "id" | "field";
            /** @description Line of the file. */
            line: number;
            /** @description The value at fault; left out where it is missing. */
            value?: unknown;
        };
        MarkdownFindings: {
            /** @description Whether there is no error. */
            valid: boolean;
            entity_type: string | null;
            entity_id: string | null;
            errors: components["schemas"]["MarkdownFinding"][];
            warnings: components["schemas"]["MarkdownFinding"][];
        };
        MarkdownFormat: {
            /** @description A file with front matter, or a text without. */
            content: string;
            /** @description Type of a file that names none. */
            entity_type?: string;
        };
        MarkdownFormatted: {
            content: string;
            changed: boolean;
        };
        ImportFile: {
            /** @description Place in its vault, with `/`; its folders hint at the type, its name at the id. */
            path?: string;
            content: string;
        };
        /** @description Exactly one of `content` and `files`. */
        ImportPreview: {
            /** @description One file. */
            content?: string;
            files?: components["schemas"]["ImportFile"][];
            /** @description Type of files that name none. */
            entity_type?: string;
            /**
             * @description Whether entities that exist would be updated.
             * @default true
             */
            overwrite?: boolean;
        };
        ImportPreviewUpload: {
            /**
             * Format: binary
             * @description A Markdown file or a ZIP archive of them.
             */
            file: Blob;
            entity_type?: string;
            /** @default true */
            overwrite?: boolean;
        };
        /** @description Exactly one of `content` and `files`. */
        ImportSmart: {
            /** @description One file. */
            content?: string;
            files?: components["schemas"]["ImportFile"][];
            /** @description Type of files that name none. */
            entity_type?: string;
            /**
             * @description Updates entities that exist.
             * @default false
             */
            overwrite?: boolean;
            /** @default false */
            dry_run?: boolean;
            /**
             * @description Leaves refused files out instead of refusing all.
             * @default false
             */
            partial?: boolean;
            /**
             * @description Asks the configured model about keys that nothing else maps.
             * @default true
             */
            use_model?: boolean;
            /**
             * @description Field by key of the front matter, before anything else; null leaves the key out.
             * @example {
             *       "Full Name": "name",
             *       "cssclass": null
             *     }
             */
            mapping?: {
                [key: string]: string | null;
            };
        };
        ImportSmartUpload: {
            /**
             * Format: binary
             * @description A Markdown file or a ZIP archive of them.
             */
            file: Blob;
            entity_type?: string;
            /** @default false */
            overwrite?: boolean;
            /** @default false */
            dry_run?: boolean;
            /** @default false */
            partial?: boolean;
            /** @default true */
            use_model?: boolean;
        };
        /** @enum {string} */
        ImportAction: "create" | "update" | "unchanged" | "refuse";
        /**
         * @description Why a file is refused: its front matter (the first four), no known type, no usable id, an id that another file has or an entity has, a value that cannot be stored, the file itself, or a rule that the settings enforce.
         * @enum {string}
         */
        ImportReason: "no_opening" | "no_closing" | "yaml" | "not_a_map" | "entity_type" | "id" | "duplicate_id" | "exists" | "content" | "too_large" | "not_text" | "unsafe_path" | "rules";
        ImportOutcome: {
            path: string;
            action: components["schemas"]["ImportAction"];
            entity_type: string | null;
            entity_id: string | null;
            name: string | null;
            reason?: components["schemas"]["ImportReason"];
            /** @description The reason as a sentence. */
            message?: string;
            line?: number;
            /** @description Of an update: fields that change, `markdown_body` among them. */
            changed_fields: string[];
            /** @description What the template finds wrong; it does not keep the file out. */
            problems: components["schemas"]["MarkdownFinding"][];
        };
        ImportPlan: {
            total: number;
            created: number;
            updated: number;
            unchanged: number;
            refused: number;
            files: components["schemas"]["ImportOutcome"][];
        };
        ImportMapping: {
            /** @description Key of the front matter; `#` for inline tags. */
            source: string;
            /** @description Null where the key was left out. */
            field: string | null;
            /**
             * @description `kept` are keys that fit no field and stay as they are.
             * @enum {string}
             */
            origin: "given" | "exact" | "alias" | "fuzzy" | "model" | "kept" | "inline_tag";
            confidence: number;
        };
        ImportedFile: {
            path: string;
            action: components["schemas"]["ImportAction"];
            entity_type: string | null;
            entity_id: string | null;
            name: string | null;
            reason?: components["schemas"]["ImportReason"];
            /** @description The reason as a sentence. */
            message?: string;
            line?: number;
            changed_fields: string[];
            problems: components["schemas"]["MarkdownFinding"][];
            mapping: components["schemas"]["ImportMapping"][];
        };
        ImportResult: {
            dry_run: boolean;
            /** @description Name of the model that was asked; null where none was. */
            model: string | null;
            total: number;
            created: number;
            updated: number;
            unchanged: number;
            refused: number;
            files: components["schemas"]["ImportedFile"][];
        };
        SearchResult: {
            entity_type: string;
            entity_id: string;
            name: string;
            status: string;
            /** @description Where the words stand in the text or the fields, else how the text begins, as HTML: escaped, with the words in `<mark>`. */
            snippet: string;
            /** @description Higher is better; to be compared within one answer only. */
            score: number;
            /**
             * @description Whether words matched, a name is spelled alike, or there were only filters.
             * @enum {string}
             */
            match: "text" | "fuzzy" | "filter";
            /** Format: date-time */
            updated_at: string;
        };
        SearchFacet: {
            value: string;
            count: number;
        };
        /** @description How many of the matches are of each type and status, most first. */
        SearchFacets: {
            types: components["schemas"]["SearchFacet"][];
            statuses: components["schemas"]["SearchFacet"][];
        };
        SearchPage: {
            /** @description As it was understood; empty when there was none. */
            query: string;
            /** @description All that match, at most 5000. */
            total: number;
            /** @description False when `total` is an estimate, or there are more. */
            total_is_exact: boolean;
            offset: number;
            limit: number;
            results: components["schemas"]["SearchResult"][];
            facets: components["schemas"]["SearchFacets"];
            /** @description Names that may have been meant, likeliest first. */
            suggestions: string[];
        };
        /** @description A `SearchResult` that says more. */
        SearchAllResult: {
            entity_type: string;
            entity_id: string;
            name: string;
            status: string;
            /** @description HTML as in `SearchResult`. */
            snippet: string;
            score: number;
            /** @enum {string} */
            match: "text" | "fuzzy" | "filter";
            /** Format: date-time */
            updated_at: string;
            /** @description HTML: the name, escaped, with the words in `<mark>`. */
            name_highlighted: string;
            /** @description Where any of the words stands; `id` includes the tags. */
            matched_in: ("name" | "id" | "fields" | "text")[];
            tags: string[];
            primary_asset: string | null;
            /** Format: date-time */
            created_at: string;
            version: number;
        };
        /** @description A `SearchPage` of results that say more. */
        SearchAllPage: {
            query: string;
            total: number;
            total_is_exact: boolean;
            offset: number;
            limit: number;
            results: components["schemas"]["SearchAllResult"][];
            facets: components["schemas"]["SearchFacets"];
            suggestions: string[];
        };
        RecentEntity: {
            entity_type: string;
            entity_id: string;
            name: string;
            status: string;
            primary_asset: string | null;
            /**
             * @description What happened last.
             * @enum {string}
             */
            change: "created" | "updated";
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        RecentPage: {
            /** @description All that match, at most 10000. */
            total: number;
            total_is_exact: boolean;
            offset: number;
            limit: number;
            /** @description Null on the last page. */
            next_cursor: string | null;
            entities: components["schemas"]["RecentEntity"][];
        };
        GraphNode: {
            /** @description `{type}/{id}`, as edges name it; begins with the slash where `type` is null. */
            key: string;
            /** @description Null where a link names no type and leads nowhere. */
            type: string | null;
            id: string;
            /** @description Null where there is no such entity. */
            name: string | null;
            /** @description Null where there is no such entity. */
            status: string | null;
            /** @description Steps from the center; only in a graph around an entity. */
            distance?: number;
        };
        GraphEdge: {
            /** @description The `key` of the entity that has the link. */
            source: string;
            /** @description The `key` of the entity that the link leads to. */
            target: string;
            /** @description The relationship type, else the name of the field, else the kind. */
            relation: string;
            /** @description The relation as a person reads it from the source; not in the graph of the whole world. */
            label?: string;
            /** @description The relation as a person reads it from the target; not in the graph of the whole world. */
            inverse_label?: string;
            /** @description The field that has the link; null for the text. */
            field: string | null;
            kind: components["schemas"]["GraphLinkKind"];
            /** @description How many links the edge stands for. */
            weight: number;
        };
        /**
         * @description A reference field, a `[[wiki link]]`, or an `@mention`.
         * @enum {string}
         */
        GraphLinkKind: "reference" | "wiki" | "mention";
        GraphUniverse: {
            types: components["schemas"]["GraphType"][];
            nodes: components["schemas"]["GraphNode"][];
            edges: components["schemas"]["GraphEdge"][];
            node_count: number;
            edge_count: number;
            /** @description There are more nodes than `limit`. */
            truncated: boolean;
        };
        GraphType: {
            type: string;
            /** @description What a person calls the type. */
            name: string;
            /** @description The colour of its template. */
            color: string | null;
            /** @description How many entities it has. */
            count: number;
        };
        GraphNeighbourhood: {
            /** @description The `key` of the entity. */
            center: string;
            depth: number;
            nodes: components["schemas"]["GraphNode"][];
            edges: components["schemas"]["GraphEdge"][];
            /** @description There are more nodes than `limit`. */
            truncated: boolean;
        };
        GraphRelationshipPage: {
            /** @description All that match, on every page. */
            total: number;
            offset: number;
            limit: number;
            entity: components["schemas"]["GraphNode"];
            relations: {
                direction: components["schemas"]["GraphDirection"];
                relation: string;
                label: string;
                count: number;
            }[];
            relationships: {
                direction: components["schemas"]["GraphDirection"];
                relation: string;
                /** @description From the side of the entity that was asked for. */
                label: string;
                field: string | null;
                kind: components["schemas"]["GraphLinkKind"];
                weight: number;
                /** @description False where the link leads nowhere. */
                exists: boolean;
                entity: components["schemas"]["GraphNode"];
            }[];
        };
        /** @enum {string} */
        GraphDirection: "outgoing" | "incoming";
        GraphEntityKey: {
            entity_type: components["schemas"]["GraphTypeName"];
            entity_id: components["schemas"]["GraphEntityId"];
        };
        /** @description Singular or plural, in any case. */
        GraphTypeName: string;
        GraphEntityId: string;
        GraphWord: string;
        GraphQuery: {
            source_types?: components["schemas"]["GraphTypeName"][];
            source_ids?: components["schemas"]["GraphEntityId"][];
            target_types?: components["schemas"]["GraphTypeName"][];
            target_ids?: components["schemas"]["GraphEntityId"][];
            relations?: components["schemas"]["GraphWord"][];
            fields?: components["schemas"]["GraphWord"][];
            kinds?: components["schemas"]["GraphLinkKind"][];
            text?: components["schemas"]["GraphWord"];
            /** @description Only links that lead somewhere, or only those that do not. */
            exists?: boolean;
            /** @default 0 */
            offset?: number;
            /** @default 50 */
            limit?: number;
        };
        GraphReferencePage: {
            /** @description All that match, on every page. */
            total: number;
            offset: number;
            limit: number;
            references: {
                source: components["schemas"]["GraphNode"];
                target: components["schemas"]["GraphNode"];
                /** @description False where the link leads nowhere. */
                exists: boolean;
                relation: string;
                label: string;
                field: string | null;
                /** @description A JSON Pointer into `fields`; null for the text. */
                pointer: string | null;
                kind: components["schemas"]["GraphLinkKind"];
            }[];
        };
        GraphContextRequest: {
            entities: components["schemas"]["GraphEntityKey"][];
            /**
             * @description How far the neighbours may be.
             * @default 1
             */
            depth?: number;
            /** @default 4000 */
            token_budget?: number;
            /** @description Only neighbours of these types. */
            types?: components["schemas"]["GraphTypeName"][];
            kinds?: components["schemas"]["GraphLinkKind"][];
            /** @default 50 */
            max_entities?: number;
        };
        GraphContext: {
            /** @description Markdown. */
            text: string;
            /** @description Of the whole text, never above `token_budget`. */
            tokens: number;
            token_budget: number;
            /**
             * @description How tokens are counted.
             * @enum {string}
             */
            encoding: "o200k_base";
            /** @description In the order of the text. */
            entities: components["schemas"]["GraphContextEntity"][];
            /** @description What did not fit. */
            omitted: components["schemas"]["GraphNode"][];
            /** @description Something was shortened or did not fit. */
            truncated: boolean;
        };
        GraphContextEntity: {
            entity: components["schemas"]["GraphNode"];
            /** @description `given`, or the link that led to it. */
            reason: string;
            distance: number;
            /**
             * @description Whole, cut short, or in a few lines.
             * @enum {string}
             */
            detail: "full" | "cut" | "summary";
            tokens: number;
        };
        GraphRomanceRequest: {
            /** @description Only pairs with one of these. */
            entities?: components["schemas"]["GraphEntityKey"][];
            /** @description Only links of these relations, such as `crush`. */
            relations?: components["schemas"]["GraphWord"][];
            /** @description The romantic fields; `romantic` when absent. */
            fields?: components["schemas"]["GraphWord"][];
            /** @description Only pairs that are mutual, or only those that are not. */
            mutual?: boolean;
            /** @default 0 */
            offset?: number;
            /** @default 50 */
            limit?: number;
        };
        GraphRomance: {
            /** @description All pairs that match, on every page. */
            total: number;
            offset: number;
            limit: number;
            pairs: {
                a: components["schemas"]["GraphNode"];
                b: components["schemas"]["GraphNode"];
                /** @description Each names the other. */
                mutual: boolean;
                /** @description Both call it the same. */
                agreed: boolean;
                links: {
                    source: string;
                    target: string;
                    relation: string;
                    label: string;
                    field: string | null;
                }[];
            }[];
            triangles: {
                members: components["schemas"]["GraphNode"][];
            }[];
        };
        GraphFactionWarRequest: {
            /** @description Only conflicts with one of these. */
            factions?: components["schemas"]["GraphEntityId"][];
            /** @default 0 */
            offset?: number;
            /** @default 50 */
            limit?: number;
        };
        GraphFactionWar: {
            /** @description All that match, on every page. */
            total: number;
            offset: number;
            limit: number;
            conflicts: {
                a: components["schemas"]["GraphNode"];
                b: components["schemas"]["GraphNode"];
                /** @description There is evidence from both sides. */
                mutual: boolean;
                score: number;
                members_a: number;
                members_b: number;
                evidence_count: number;
                evidence: {
                    /** @enum {string} */
                    because: "faction" | "member";
                    source: string;
                    target: string;
                    relation: string;
                    field: string | null;
                }[];
                contested: components["schemas"]["GraphNode"][];
            }[];
        };
        GraphValidation: {
            entity: components["schemas"]["GraphNode"];
            /** @description No finding is an error. */
            valid: boolean;
            /** @description How many links were checked. */
            checked: number;
            findings: {
                /** @enum {string} */
                code: "dangling" | "wrong_type" | "malformed" | "one_sided" | "unknown_relation" | "self";
                /** @enum {string} */
                severity: "error" | "warning";
                field: string | null;
                /** @description A JSON Pointer into `fields`; null for the text. */
                pointer: string | null;
                message: string;
                target: {
                    /** @description Null where the link names no type. */
                    type: string | null;
                    id: string;
                } | null;
                relation: string | null;
                /** @description What may have been meant. */
                suggestions: components["schemas"]["GraphNode"][];
            }[];
        };
        /** @enum {string} */
        GraphOrigin: "structured" | "wiki" | "mention" | "name" | "semantic";
        GraphHybridRequest: {
            entity_type: components["schemas"]["GraphTypeName"];
            entity_id: components["schemas"]["GraphEntityId"];
            /** @description All five when absent. */
            origins?: components["schemas"]["GraphOrigin"][];
            types?: components["schemas"]["GraphTypeName"][];
            /** @default 0.1 */
            min_score?: number;
            /** @default 50 */
            limit?: number;
            /**
             * @description Compare words where the embedding endpoint does not answer.
             * @default false
             */
            fallback?: boolean;
        };
        GraphHybrid: {
            entity: components["schemas"]["GraphNode"];
            semantic: components["schemas"]["GraphSemanticMethod"] | null;
            /** @description How many were found before `limit`. */
            total: number;
            connections: {
                entity: components["schemas"]["GraphNode"];
                score: number;
                origins: {
                    origin: components["schemas"]["GraphOrigin"];
                    score: number;
                    /** @description The relation, the place of the name, or the words in common. */
                    detail: string;
                }[];
            }[];
        };
        GraphSemanticMethod: {
            /** @enum {string} */
            method: "embeddings" | "text";
            /** @description The embedding model. */
            model: string | null;
            /** @description Words were compared because the embedding endpoint does not answer. */
            fallback: boolean;
        };
        /** @description An entity, or a text. */
        GraphSemanticRequest: {
            entity_type?: components["schemas"]["GraphTypeName"];
            entity_id?: components["schemas"]["GraphEntityId"];
            text?: string;
            types?: components["schemas"]["GraphTypeName"][];
            /** @default 0.05 */
            min_score?: number;
            /** @default 10 */
            limit?: number;
            /**
             * @description Compare words where the embedding endpoint does not answer.
             * @default false
             */
            fallback?: boolean;
        };
        GraphSemantic: {
            /** @enum {string} */
            method: "embeddings" | "text";
            /** @description The embedding model. */
            model: string | null;
            /** @description Words were compared because the embedding endpoint does not answer. */
            fallback: boolean;
            /** @description How many entities were compared. */
            candidates: number;
            connections: {
                entity: components["schemas"]["GraphNode"];
                /** @description The cosine, from 0 to 1. */
                score: number;
                /** @description Words in common that count most. */
                terms: string[];
            }[];
        };
        GraphStructuredRequest: {
            entity_type: components["schemas"]["GraphTypeName"];
            entity_id: components["schemas"]["GraphEntityId"];
            relations?: components["schemas"]["GraphWord"][];
            fields?: components["schemas"]["GraphWord"][];
            kinds?: components["schemas"]["GraphLinkKind"][];
            types?: components["schemas"]["GraphTypeName"][];
            /**
             * @default both
             * @enum {string}
             */
            direction?: "outgoing" | "incoming" | "both";
            /** @default 1 */
            depth?: number;
            /** @default 100 */
            limit?: number;
        };
        GraphStructured: {
            entity: components["schemas"]["GraphNode"];
            depth: number;
            /** @description There are more than `limit`. */
            truncated: boolean;
            relationships: {
                entity: components["schemas"]["GraphNode"];
                distance: number;
                path: {
                    source: string;
                    target: string;
                    relation: string;
                    /** @description In the direction of the path. */
                    label: string;
                    field: string | null;
                    kind: components["schemas"]["GraphLinkKind"];
                    direction: components["schemas"]["GraphDirection"];
                }[];
            }[];
        };
        /** @enum {string} */
        GraphContextSection: "entity" | "template" | "rules" | "neighbourhood" | "semantic";
        GraphEnhancedContextRequest: {
            entity_type: components["schemas"]["GraphTypeName"];
            entity_id: components["schemas"]["GraphEntityId"];
            /** @default 8000 */
            token_budget?: number;
            /** @description All five when absent. */
            sections?: components["schemas"]["GraphContextSection"][];
            /** @default 1 */
            depth?: number;
            /** @default 5 */
            semantic_limit?: number;
            /**
             * @description Compare words where the embedding endpoint does not answer.
             * @default false
             */
            fallback?: boolean;
        };
        GraphEnhancedContext: {
            entity: components["schemas"]["GraphNode"];
            /** @description All sections as one Markdown text. */
            prompt: string;
            /** @description Of the prompt, never above `token_budget`. */
            tokens: number;
            token_budget: number;
            /**
             * @description How tokens are counted.
             * @enum {string}
             */
            encoding: "o200k_base";
            /** @description Something was cut or left out. */
            truncated: boolean;
            sections: {
                section: components["schemas"]["GraphContextSection"];
                title: string;
                text: string;
                tokens: number;
                truncated: boolean;
            }[];
            neighbours: components["schemas"]["GraphContextEntity"][];
            semantic: components["schemas"]["GraphSemanticMethod"] | null;
        };
        RecycledEntity: {
            /** Format: uuid */
            recycle_id: string;
            entity_type: string;
            entity_id: string;
            name: string;
            status: string;
            /** @description The version that was deleted. */
            version: number;
            /** @description Bytes of its fields and its text. */
            size: number;
            /** Format: date-time */
            deleted_at: string;
            /**
             * Format: uuid
             * @description Null when it was no user, or one who is gone.
             */
            deleted_by: string | null;
            deleted_by_name: string | null;
            /**
             * Format: date-time
             * @description When it is deleted for good; null when that never happens by itself.
             */
            expires_at: string | null;
            restorable: boolean;
            /**
             * @description Why it cannot be restored now.
             * @enum {string|null}
             */
            reason: "id_taken" | "no_template" | null;
        };
        RecycleBinPage: {
            total: number;
            offset: number;
            limit: number;
            items: components["schemas"]["RecycledEntity"][];
        };
        RecycleBinRestore: {
            /**
             * Format: uuid
             * @description The deletion to undo; the last one when absent.
             */
            recycle_id?: string | null;
        };
        RecycleBinPurge: {
            message: string;
            entity_type: string;
            entity_id: string;
            /** @description Deletions of this id that were in the bin. */
            deleted: number;
        };
        RecycleBinEmptied: {
            message: string;
            deleted: number;
        };
        Share: {
            /** Format: uuid */
            id: string;
            /** @description A secret; whoever has it can open the share. */
            code: string | null;
            url: string | null;
            /** @enum {string} */
            scope: "entity" | "type" | "universe";
            entity_type: string | null;
            entity_id: string | null;
            title: string | null;
            has_password: boolean;
            /**
             * Format: date-time
             * @description Null for a share that does not expire.
             */
            expires_at: string | null;
            is_expired: boolean;
            /** Format: date-time */
            revoked_at: string | null;
            is_revoked: boolean;
            /** @description How often it was opened. */
            view_count: number;
            /** Format: date-time */
            last_viewed_at: string | null;
            /**
             * Format: uuid
             * @description The user; null when the account is gone.
             */
            created_by: string | null;
            /** Format: date-time */
            created_at: string;
        };
        SharePage: {
            total: number;
            offset: number;
            limit: number;
            shares: components["schemas"]["Share"][];
        };
        ShareCreate: {
            /** @enum {string} */
            scope: "entity" | "type" | "universe";
            /** @description For the scopes `entity` and `type`. */
            entity_type?: string | null;
            /** @description For the scope `entity`. */
            entity_id?: string | null;
            /** @description Shown to whoever opens the link. */
            title?: string | null;
            /**
             * Format: date-time
             * @description When the link ends.
             */
            expires_at?: string | null;
            /** @description Seconds until the link ends, instead of `expires_at`. */
            expires_in?: number | null;
            /** @description What `X-Share-Password` must hold. */
            password?: string | null;
        };
        SharedType: {
            entity_type: string;
            name: string;
            icon: string;
            color: string;
            /** @description How many entities of it are shared. */
            count: number;
        };
        SharedEntity: {
            entity_type: string;
            entity_id: string;
            name: string;
            status: string;
            /** @description Without private fields and references to what is not shared. */
            fields: {
                [key: string]: unknown;
            };
            markdown_body: string;
            /** @description The address of the picture, where it is a public one. */
            primary_asset: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        SharedEntityPage: {
            total: number;
            offset: number;
            limit: number;
            entities: components["schemas"]["SharedEntity"][];
        };
        SharedView: {
            /** @enum {string} */
            scope: "entity" | "type" | "universe";
            title: string | null;
            /** Format: date-time */
            expires_at: string | null;
            types: components["schemas"]["SharedType"][];
            entity: components["schemas"]["SharedEntity"] | null;
        };
        Provider: {
            id: string;
            /** @description The same as `id`. */
            provider_id: string;
            name: string;
            /** @enum {string} */
            kind: "openai_compatible" | "anthropic";
            base_url: string;
            /** @description Masked: `sk-x***Q7aZ`, or `***` for a short key. */
            api_keys: string[];
            model: string;
            max_tokens: number | null;
            temperature: number | null;
            top_p: number | null;
            presence_penalty: number | null;
            max_model_len: number | null;
            supports_multimodal: boolean;
            supports_structured_output: boolean;
            is_default: boolean;
            /**
             * Format: uuid
             * @description The owner; null for a provider of the whole tenant.
             */
            user_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ProviderCreate: {
            /** @description Label; by default model@host. */
            name?: string | null;
            /** @description Address before `/chat/completions` (or `/messages`); often ends with `/v1`. */
            base_url: string;
            /** @description Exactly one key; blanks do not count. */
            api_keys: string[];
            /** @description Name of the model, such as gpt-4o. */
            model: string;
            /**
             * @description The wire format; by default Anthropic's for its own host, else OpenAI's.
             * @enum {string|null}
             */
            kind?: "openai_compatible" | "anthropic" | null;
            /** @description Tokens of an answer at most. */
            max_tokens?: number | null;
            /** @description Sampling temperature. */
            temperature?: number | null;
            /** @description Nucleus sampling. */
            top_p?: number | null;
            /** @description Penalty for what was said already. */
            presence_penalty?: number | null;
            /** @description Tokens of the context. */
            max_model_len?: number | null;
            /** @description Whether the model takes pictures. */
            supports_multimodal?: boolean | null;
            /** @description Whether the model can answer by a schema. */
            supports_structured_output?: boolean | null;
            /** @description Not stored on creation. */
            is_default?: boolean | null;
            /** @description Whether it is for the whole tenant; needs models.manage. */
            shared?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        ProviderUpdate: {
            /** @description Label; by default model@host. */
            name?: string | null;
            /** @description Address before `/chat/completions` (or `/messages`). */
            base_url?: string | null;
            /** @description Exactly one key; blanks do not count. */
            api_keys?: string[] | null;
            /** @description Name of the model. */
            model?: string | null;
            /**
             * @description The wire format; by default Anthropic's for its own host, else OpenAI's.
             * @enum {string|null}
             */
            kind?: "openai_compatible" | "anthropic" | null;
            /** @description Tokens of an answer at most. */
            max_tokens?: number | null;
            /** @description Sampling temperature. */
            temperature?: number | null;
            /** @description Nucleus sampling. */
            top_p?: number | null;
            /** @description Penalty for what was said already. */
            presence_penalty?: number | null;
            /** @description Tokens of the context. */
            max_model_len?: number | null;
            /** @description Whether the model takes pictures. */
            supports_multimodal?: boolean | null;
            /** @description Whether the model can answer by a schema. */
            supports_structured_output?: boolean | null;
            /** @description True makes it the default. */
            is_default?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        ProviderEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["Provider"];
            timestamp: components["schemas"]["Seconds"];
        };
        ProvidersEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["Provider"][];
            timestamp: components["schemas"]["Seconds"];
        };
        ProviderNothingEnvelope: {
            code: number;
            message: string;
            data: null;
            timestamp: components["schemas"]["Seconds"];
        };
        ProviderMultimodalEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["ProviderMultimodal"];
            timestamp: components["schemas"]["Seconds"];
        };
        ProviderMultimodal: {
            /** @description Whether the model named the colour. */
            supports_multimodal: boolean;
            /** @description What the model said. */
            response: string;
            recognized: boolean;
            /** @description Why the model could not be asked. */
            error?: string;
        };
        ProviderKey: {
            provider: string;
            /** @constant */
            configured: true;
            masked_key: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ProviderKeyList: {
            keys: components["schemas"]["ProviderKey"][];
            total: number;
        };
        ProviderKeySet: {
            /** @description One line. */
            api_key: string;
        };
        CatalogEntry: {
            /** Format: uuid */
            id: string;
            provider: string;
            model_id: string;
            display_name: string;
            /** @description Whether agents may use the model. */
            is_active: boolean;
            /** @description Tokens. */
            context_window: number | null;
            supports_vision: boolean;
            max_output_tokens: number | null;
            /** Format: date-time */
            created_at: string;
        };
        CatalogEntryCreate: {
            /** @description A service or one of the tenant's providers, by name. */
            provider: string;
            /** @description What the provider calls the model. */
            model_id: string;
            /** @description By default the model's id. */
            display_name?: string | null;
            /** @default true */
            is_active?: boolean;
            context_window?: number | null;
            /** @default false */
            supports_vision?: boolean;
            max_output_tokens?: number | null;
        };
        CatalogEntryUpdate: {
            /** @description null makes it the model's id again. */
            display_name?: string | null;
            is_active?: boolean;
            context_window?: number | null;
            supports_vision?: boolean;
            max_output_tokens?: number | null;
        };
        CatalogPage: {
            items: components["schemas"]["CatalogEntry"][];
            total: number;
            page: number;
            per_page: number;
        };
        CatalogDiscovered: {
            provider: string;
            model_id: string;
            display_name: string;
            context_window: number | null;
            supports_vision: boolean;
            already_in_catalog: boolean;
        };
        CatalogSync: {
            added: number;
            skipped: number;
            added_models: {
                provider: string;
                model_id: string;
            }[];
        };
        CatalogBulkUpdate: {
            model_ids: string[];
            is_active: boolean;
        };
        ProfileSummary: {
            /** @description The name of its file. */
            id: string;
            name: string;
            description: string;
            /** @description As `GET /agents/tools` names them; a name may end in `*`. */
            enabled_tools: string[];
            /** @description Kind of provider, such as `ollama`; null takes the default one. */
            llm_backend: string | null;
            /** @description In the order of preference; empty takes the provider's own. */
            model: string[];
            temperature: number | null;
            top_k: number | null;
            top_p: number | null;
            /** @description Turns of the model in one run. */
            max_iterations: number;
            iteration_budget_enabled: boolean;
            /** @description Null leaves it to the model. */
            think_enabled: boolean | null;
            subagent_think_enabled: boolean | null;
            /** @description Which servers it may use and how. */
            mcp_servers: {
                [key: string]: ("read" | "write")[];
            };
        };
        ProfileListed: {
            /** @description The name of its file. */
            id: string;
            name: string;
            description: string;
            short_description: string;
            /** @description As `GET /agents/tools` names them; a name may end in `*`. */
            enabled_tools: string[];
            /** @description Kind of provider, such as `ollama`; null takes the default one. */
            llm_backend: string | null;
            /** @description In the order of preference; empty takes the provider's own. */
            model: string[];
            temperature: number | null;
            top_k: number | null;
            top_p: number | null;
            /** @description Turns of the model in one run. */
            max_iterations: number;
            iteration_budget_enabled: boolean;
            /** @description Null leaves it to the model. */
            think_enabled: boolean | null;
            subagent_think_enabled: boolean | null;
            planning_enabled: boolean;
            /** @description Which servers it may use and how. */
            mcp_servers: {
                [key: string]: ("read" | "write")[];
            };
            is_admin_only: boolean;
        };
        Profile: {
            /** @description The name of its file. */
            id: string;
            name: string;
            description: string;
            short_description: string;
            full_description: components["schemas"]["ProfileDescription"];
            system_prompt: string;
            subagent_system_prompt: string | null;
            /** @description Kind of provider, such as `ollama`; null takes the default one. */
            llm_backend: string | null;
            /** @description In the order of preference; empty takes the provider's own. */
            model: string[];
            temperature: number | null;
            top_k: number | null;
            top_p: number | null;
            /** @description Kept for Ollama's own interface; OpenAI's and Anthropic's have no such setting, so it changes nothing here. */
            num_thread: number | null;
            /** @description Turns of the model in one run. */
            max_iterations: number;
            planning_enabled: boolean;
            planning_mandatory: boolean;
            /** @description Analysis. */
            planning_phase1_enabled: boolean;
            /** @description A second look at the analysis. */
            planning_phase2_enabled: boolean;
            /** @description The plan. */
            planning_phase3_enabled: boolean;
            /** @description Null leaves it to the model. */
            think_enabled: boolean | null;
            iteration_budget_enabled: boolean;
            goal_anchoring_enabled: boolean;
            /** @description In turns. */
            goal_anchoring_interval: number;
            anti_stall_enabled: boolean;
            anti_stall_threshold: number;
            /** @description The model looks at each step that it took with tools. */
            step_validation_enabled: boolean;
            /** @description A plan of which a step fails is made anew, at most three times in a run. */
            adaptive_replan_enabled: boolean;
            /** @description Null gives sub-agents what the agent has. */
            subagent_tools: string[] | null;
            subagent_planning_enabled: boolean;
            subagent_think_enabled: boolean | null;
            /** @description Null for all built-in ones. */
            enabled_tools: string[] | null;
            /** @description Of `datetime`, `user`, `world`, `memory`, `todo`; empty for all. */
            context_providers: string[];
            /** @description Which servers it may use and how; null for none. */
            mcp_servers: {
                [key: string]: ("read" | "write")[];
            } | null;
            is_admin_only: boolean;
        };
        ProfileDescription: {
            specialization: string;
            when_to_use: string;
            key_tools: string[];
        };
        ProfileUpdate: {
            /** @description As in the path, for clients that send back what they read. */
            id?: string;
            name?: string;
            description?: string | null;
            short_description?: string | null;
            full_description?: components["schemas"]["ProfileDescriptionUpdate"];
            system_prompt?: string | null;
            subagent_system_prompt?: string | null;
            llm_backend?: string | null;
            model?: string | string[] | null;
            temperature?: number | null;
            top_k?: number | null;
            top_p?: number | null;
            num_thread?: number | null;
            max_iterations?: number | null;
            planning_enabled?: boolean | null;
            planning_mandatory?: boolean | null;
            planning_phase1_enabled?: boolean | null;
            planning_phase2_enabled?: boolean | null;
            planning_phase3_enabled?: boolean | null;
            think_enabled?: boolean | null;
            iteration_budget_enabled?: boolean | null;
            goal_anchoring_enabled?: boolean | null;
            goal_anchoring_interval?: number | null;
            anti_stall_enabled?: boolean | null;
            anti_stall_threshold?: number | null;
            step_validation_enabled?: boolean | null;
            adaptive_replan_enabled?: boolean | null;
            subagent_tools?: string[] | null;
            subagent_planning_enabled?: boolean | null;
            subagent_think_enabled?: boolean | null;
            enabled_tools?: string[] | null;
            context_providers?: string[] | null;
            mcp_servers?: {
                [key: string]: ("read" | "write")[];
            } | null;
            is_admin_only?: boolean | null;
        };
        ProfileDescriptionUpdate: {
            specialization?: string | null;
            when_to_use?: string | null;
            key_tools?: string[] | null;
        } | null;
        ProfileAvailability: {
            is_admin_only: boolean;
        };
        ProfileOk: {
            /** @constant */
            ok: true;
        };
        ProfileTool: {
            name: string;
            description: string;
            /** @description A JSON Schema. */
            parameters: {
                [key: string]: unknown;
            };
        };
        ProfilePrompts: {
            [key: string]: string;
        };
        ProfileMcpServers: {
            [key: string]: components["schemas"]["ProfileMcpServer"];
        };
        ProfileMcpServer: {
            connected: boolean;
            tools: components["schemas"]["ProfileMcpTool"][];
            instructions: string | null;
        };
        ProfileMcpTool: {
            name: string;
            description: string;
        };
        Agent: {
            id: string;
            /** @description The owner. */
            user_id: string | null;
            name: string;
            /** @description The role and the behaviour; without it the default prompt. */
            systemPrefix: string | null;
            description: string | null;
            /** @description Facts that are put into the prompt. */
            systemContext: {
                [key: string]: unknown;
            } | null;
            availableWorkflows: {
                [key: string]: string[];
            } | null;
            availableTools: string[] | null;
            availableSkills: string[] | null;
            availableKnowledgeBases: string[] | null;
            availableSubAgentIds: string[] | null;
            subAgentSelectionMode: string | null;
            memoryType: string | null;
            agentMode: string | null;
            /** @description Turns of the model in one run. */
            maxLoopCount: number | null;
            deepThinking: boolean;
            enableMultimodal: boolean;
            multiAgent: boolean;
            is_default: boolean;
            llm_provider_id: string | null;
            fast_llm_provider_id: string | null;
            im_channels: {
                [key: string]: unknown;
            } | null;
            /** @description ISO 8601 without a zone; UTC. */
            created_at: string;
            /** @description ISO 8601 without a zone; UTC. */
            updated_at: string;
        };
        AgentEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["Agent"];
            timestamp: components["schemas"]["Seconds"];
        };
        AgentsEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["Agent"][];
            timestamp: components["schemas"]["Seconds"];
        };
        /** @description Unknown fields are ignored. */
        AgentCreate: {
            /** @description Ignored. */
            id?: string | null;
            /** @description Ignored. */
            user_id?: string | null;
            /** @description Unique among the agents of its owner. */
            name: string;
            systemPrefix?: string | null;
            description?: string | null;
            systemContext?: {
                [key: string]: unknown;
            } | null;
            availableWorkflows?: {
                [key: string]: string[];
            } | null;
            /** @description Absent for all built-in ones. `skill_read` need not be named: it is there whenever the agent has skills. */
            availableTools?: string[] | null;
            availableSkills?: string[] | null;
            availableKnowledgeBases?: string[] | null;
            availableSubAgentIds?: string[] | null;
            subAgentSelectionMode?: string | null;
            memoryType?: string | null;
            agentMode?: string | null;
            maxLoopCount?: number | null;
            /** @description False when absent. */
            deepThinking?: boolean | null;
            /** @description False when absent. */
            enableMultimodal?: boolean | null;
            /** @description False when absent. */
            multiAgent?: boolean | null;
            /** @description False when absent. */
            is_default?: boolean | null;
            llm_provider_id?: string | null;
            fast_llm_provider_id?: string | null;
            im_channels?: {
                [key: string]: unknown;
            } | null;
            /** @description Ignored. */
            created_at?: string | null;
            /** @description Ignored. */
            updated_at?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The whole configuration; what is absent becomes empty. Unknown fields are ignored. */
        AgentUpdate: {
            /** @description Ignored. */
            id?: string | null;
            /** @description Ignored. */
            user_id?: string | null;
            /** @description Unique among the agents of its owner. */
            name: string;
            systemPrefix?: string | null;
            description?: string | null;
            systemContext?: {
                [key: string]: unknown;
            } | null;
            availableWorkflows?: {
                [key: string]: string[];
            } | null;
            /** @description Absent for all built-in ones. `skill_read` need not be named: it is there whenever the agent has skills. */
            availableTools?: string[] | null;
            availableSkills?: string[] | null;
            availableKnowledgeBases?: string[] | null;
            availableSubAgentIds?: string[] | null;
            subAgentSelectionMode?: string | null;
            memoryType?: string | null;
            agentMode?: string | null;
            maxLoopCount?: number | null;
            /** @description False when absent. */
            deepThinking?: boolean | null;
            /** @description False when absent. */
            enableMultimodal?: boolean | null;
            /** @description False when absent. */
            multiAgent?: boolean | null;
            /** @description False when absent. */
            is_default?: boolean | null;
            llm_provider_id?: string | null;
            fast_llm_provider_id?: string | null;
            im_channels?: {
                [key: string]: unknown;
            } | null;
            /** @description Ignored. */
            created_at?: string | null;
            /** @description Ignored. */
            updated_at?: string | null;
        } & {
            [key: string]: unknown;
        };
        AgentId: {
            agent_id: string;
        };
        AgentIdEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["AgentId"];
            timestamp: components["schemas"]["Seconds"];
        };
        AgentPromptTemplate: {
            content: string;
        };
        AgentPromptTemplateEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["AgentPromptTemplate"];
            timestamp: components["schemas"]["Seconds"];
        };
        /** @description Unknown fields are ignored. */
        AgentDraftRequest: {
            agent_description: string;
            /** @description Tools to choose from; all of them when absent. */
            available_tools?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        AgentDraftEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["AgentDraft"];
            timestamp: components["schemas"]["Seconds"];
        };
        /** @description Not stored; send it to `/api/agent/create`. */
        AgentDraft: {
            id: string;
            name: string;
            /** @description The role and the behaviour; without it the default prompt. */
            systemPrefix: string | null;
            description: string | null;
            /** @description Facts that are put into the prompt. */
            systemContext: {
                [key: string]: unknown;
            } | null;
            availableWorkflows: {
                [key: string]: string[];
            } | null;
            availableTools: string[] | null;
            availableSkills: string[] | null;
            availableKnowledgeBases: string[] | null;
            availableSubAgentIds: string[] | null;
            subAgentSelectionMode: string | null;
            memoryType: string | null;
            agentMode: string | null;
            /** @description Turns of the model in one run. */
            maxLoopCount: number | null;
            deepThinking: boolean;
            enableMultimodal: boolean;
            multiAgent: boolean;
            is_default: boolean;
            llm_provider_id: string | null;
            fast_llm_provider_id: string | null;
            im_channels: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Unknown fields are ignored. */
        AgentPromptOptimize: {
            original_prompt: string;
            optimization_goal?: string | null;
        } & {
            [key: string]: unknown;
        };
        AgentOptimizedPrompt: {
            optimized_prompt: string;
            analysis: string;
            /** @description The parts of the new prompt by name. */
            sections: {
                [key: string]: string;
            };
            optimization_details: components["schemas"]["AgentOptimizationDetails"];
        };
        AgentOptimizationDetails: {
            /** @description In characters. */
            original_length: number;
            optimized_length: number;
            optimization_goal: string | null;
        };
        AgentOptimizedPromptEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["AgentOptimizedPrompt"];
            timestamp: components["schemas"]["Seconds"];
        };
        AgentGrantsEnvelope: {
            code: number;
            message: string;
            data: string[];
            timestamp: components["schemas"]["Seconds"];
        };
        AgentGrantsUpdate: {
            user_ids: string[];
        };
        AgentFile: {
            name: string;
            /** @description From the top of the workspace. */
            path: string;
            /** @description In bytes. */
            size: number;
            modified_time: components["schemas"]["Seconds"];
            is_directory: boolean;
        };
        AgentFiles: {
            agent_id: string;
            /** @description Whose workspace it is. */
            user_id: string;
            message: string;
            files: components["schemas"]["AgentFile"][];
        };
        AgentFilesEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["AgentFiles"];
            timestamp: components["schemas"]["Seconds"];
        };
        /** @description Unknown fields are ignored. */
        ChatRequest: {
            /** @description At least one; the last one is what is asked. */
            messages: components["schemas"]["ChatRequestMessage"][];
            /** @description Made up when absent. */
            session_id?: string | null;
            /** @description Ignored in favour of the caller. */
            user_id?: string | null;
            /** @description Merged with the agent's; these keys win. */
            system_context?: {
                [key: string]: unknown;
            } | null;
            agent_id: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Unknown fields are ignored. */
        ChatRequestMessage: {
            message_id?: string | null;
            /** @enum {string} */
            role: "user" | "assistant" | "system" | "tool";
            content: string | components["schemas"]["ChatRequestPart"][];
        } & {
            [key: string]: unknown;
        };
        ChatRequestPart: {
            /** @enum {string} */
            type: "text" | "image_url";
            text?: string;
            image_url?: {
                /** @description A `data:` URL with base64, or an http(s) address of a picture. */
                url: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Overrides for one request. Unknown fields are ignored. */
        StreamRequest: {
            /** @description At least one; the last one is what is asked. */
            messages: components["schemas"]["ChatRequestMessage"][];
            /** @description Made up when absent. */
            session_id?: string | null;
            /** @description Ignored in favour of the caller. */
            user_id?: string | null;
            /** @description Merged with the agent's; these keys win. */
            system_context?: {
                [key: string]: unknown;
            } | null;
            /** @description One that names no agent which the caller may use counts as none. */
            agent_id?: string | null;
            agent_name?: string | null;
            deep_thinking?: boolean | null;
            /** @description Turns of the model at most. */
            max_loop_count?: number | null;
            multi_agent?: boolean | null;
            agent_mode?: string | null;
            /** @description Suggest next questions after the answer. */
            more_suggest?: boolean | null;
            available_workflows?: {
                [key: string]: string[];
            } | null;
            /** @description `model`, `temperature`, `top_p`, `presence_penalty`, `max_tokens`, `max_model_len`. */
            llm_model_config?: {
                [key: string]: unknown;
            } | null;
            system_prefix?: string | null;
            available_tools?: string[] | null;
            available_skills?: string[] | null;
            available_knowledge_bases?: string[] | null;
            available_sub_agent_ids?: string[] | null;
            force_summary?: boolean | null;
            memory_type?: string | null;
            custom_sub_agents?: components["schemas"]["CustomSubAgent"][] | null;
            context_budget_config?: components["schemas"]["ContextBudgetConfig"] | null;
            /** @description Server name → its settings, as in `MCPServerRequest`, for this request alone. The agent has all their tools, in place of those of a stored server of the same name; keys are kept sealed with the run. */
            extra_mcp_config?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            } | null;
        } & {
            [key: string]: unknown;
        };
        /** @description How the context of one request is shared out. The shares are those of what the prompt and the tools leave of the window. What stays and the summary of the rest take three quarters, at most, of the room that messages have before the context is full; shares that want more are made smaller, lest each turn compress it again. What was compressed stays so in the context of later requests, whatever their budget, except where `recent_turns` left out messages; the history that is shown is never compressed. Null and 0 leave a member as it usually is. */
        ContextBudgetConfig: {
            /** @description Tokens of the window; beyond the model's own it changes nothing. */
            max_model_len?: number | null;
            /** @description The context is compressed when it fills this share of the window, usually 0.8, and its messages a quarter of what the prompt and the tools leave. */
            compression_threshold?: number | null;
            /** @description What is kept free for new messages, by compressing the context earlier. */
            max_new_message_ratio?: number | null;
            /** @description What of the newest messages stays word for word when the context is compressed; usually 0.3. */
            active_ratio?: number | null;
            /** @description What the summary of all that is older may take; usually 0.1. */
            history_ratio?: number | null;
            /** @description The model sees this many of the user's last messages, the new one included, with what followed them, and the summary of what was compressed before; all messages without it. Where that leaves out messages, a context that is compressed is compressed for this request only. */
            recent_turns?: number | null;
        } & {
            [key: string]: unknown;
        };
        CustomSubAgent: {
            name: string;
            agent_id?: string | null;
            system_prompt?: string | null;
            description?: string | null;
            available_tools?: string[] | null;
            available_skills?: string[] | null;
            available_workflows?: {
                [key: string]: string[];
            } | null;
            system_context?: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /** @description One line of a Sage stream. Chunks of one message share `message_id` and their `content` is concatenated; a tool's result comes whole. Members that do not apply are left out. */
        SageStreamLine: {
            /** @enum {string} */
            type: "assistant_text" | "reasoning_content" | "task_analysis" | "planning" | "tool_call" | "tool_call_result" | "handoff_agent" | "query_suggest" | "token_usage" | "error" | "stream_end";
            message_id?: string;
            /** @enum {string} */
            role?: "assistant" | "tool";
            content?: string;
            tool_calls?: components["schemas"]["SageToolCall"][];
            tool_call_id?: string;
            /** @description Seconds since 1970. */
            timestamp: number;
            session_id: string;
            agent_name?: string;
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Of `stream_end`: lines of the stream, this one included. */
            total_stream_count?: number;
            /** @description Of `stream_end`: there was nothing to resume. */
            resume_fallback?: boolean;
        };
        SageToolCall: {
            id: string;
            /** @constant */
            type: "function";
            function: {
                name: string;
                /** @description JSON text. */
                arguments: string;
            };
        };
        ActiveSession: {
            session_id: string;
            created_at: number;
            last_activity: number;
            /** @constant */
            is_completed: false;
            /** @enum {string} */
            status: "running" | "interrupted";
            query: string;
        };
        /**
         * @example {
         *       "type": "message",
         *       "content": "Who rules the canals?"
         *     }
         */
        NaviClientFrame: {
            /** @enum {string} */
            type: "message" | "auth";
            /** @description Of `message`: not empty. */
            content?: string;
            images?: string[];
            files?: components["schemas"]["NaviFileReference"][];
            /** @description Of `auth`. */
            token?: string;
        } & {
            [key: string]: unknown;
        };
        NaviFileReference: {
            name: string;
            size?: number;
            path?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the server sends over `/ws/sessions/{session_id}`, told apart by `type`. */
        NaviServerFrame: components["schemas"]["NaviStreamStart"] | components["schemas"]["NaviThinkingDelta"] | components["schemas"]["NaviThinkingEnd"] | components["schemas"]["NaviTurnThinking"] | components["schemas"]["NaviPlanningStatus"] | components["schemas"]["NaviPlanReady"] | components["schemas"]["NaviToolStarted"] | components["schemas"]["NaviToolCall"] | components["schemas"]["NaviStreamDelta"] | components["schemas"]["NaviStreamEnd"] | components["schemas"]["NaviStreamStopped"] | components["schemas"]["NaviProfileSwitched"] | components["schemas"]["NaviContextCompressed"] | components["schemas"]["NaviHeartbeat"] | components["schemas"]["NaviRecallUpdate"] | components["schemas"]["NaviSessionSync"] | components["schemas"]["NaviReplayStart"] | components["schemas"]["NaviReplayEnd"] | components["schemas"]["NaviError"];
        NaviStreamStart: {
            /** @constant */
            type: "stream_start";
        };
        NaviThinkingDelta: {
            /** @constant */
            type: "thinking_delta";
            delta: string;
        };
        NaviThinkingEnd: {
            /** @constant */
            type: "thinking_end";
        };
        NaviTurnThinking: {
            /** @constant */
            type: "turn_thinking";
            thinking: string;
            is_subagent: boolean;
        };
        NaviPlanningStatus: {
            /** @constant */
            type: "planning_status";
            /** @enum {string} */
            phase: "analysis" | "reflect" | "plan";
            label: string;
            is_subagent: boolean;
        };
        NaviPlanReady: {
            /** @constant */
            type: "plan_ready";
            plan: string;
            is_subagent: boolean;
        };
        NaviToolStarted: {
            /** @constant */
            type: "tool_started";
            tool: string;
            args: {
                [key: string]: unknown;
            };
            is_subagent: boolean;
        };
        NaviToolCall: {
            /** @constant */
            type: "tool_call";
            tool: string;
            args: {
                [key: string]: unknown;
            };
            result: string;
            success: boolean;
            is_subagent: boolean;
        };
        NaviStreamDelta: {
            /** @constant */
            type: "stream_delta";
            delta: string;
        };
        NaviStreamEnd: {
            /** @constant */
            type: "stream_end";
            content: string;
            context_tokens: number;
            max_context_tokens: number;
            elapsed_seconds: number;
            tool_call_count: number;
            token_count: number;
        };
        NaviStreamStopped: {
            /** @constant */
            type: "stream_stopped";
        };
        NaviProfileSwitched: {
            /** @constant */
            type: "profile_switched";
            profile_id: string;
            profile_name: string;
        };
        /** @description The older part of what the model reads became a summary; the history that people see stays whole. It comes when the context fills 80 % of the window: after `stream_end`, before the next message is begun, or, where a run fills it in its midst, before the model is asked again. */
        NaviContextCompressed: {
            /** @constant */
            type: "context_compressed";
            messages_before: number;
            messages_after: number;
            summary: string;
        };
        NaviHeartbeat: {
            /** @constant */
            type: "heartbeat";
        };
        NaviRecallUpdate: {
            /** @constant */
            type: "recall_update";
            session_id: string;
            recall_id: string | null;
            call_type: string | null;
            trigger_at: string | null;
            status: string | null;
            action: string | null;
        };
        NaviSessionSync: {
            /** @constant */
            type: "session_sync";
        };
        NaviReplayStart: {
            /** @constant */
            type: "replay_start";
            count: number;
        };
        NaviReplayEnd: {
            /** @constant */
            type: "replay_end";
        };
        NaviError: {
            /** @constant */
            type: "error";
            message: string;
        };
        Recall: {
            id: string;
            /** @enum {string} */
            call_type: "once" | "recurring" | "immediate";
            /** Format: date-time */
            trigger_at: string;
            interval_seconds: number | null;
            /** @description Why; for people. */
            internal_comment: string;
            /** @description What the agent is told then. */
            additional_context_message: string;
            /** @enum {string} */
            status: "pending" | "fired" | "cancelled";
        };
        RecallNone: {
            recall: null;
        };
        RecallOk: {
            /** @constant */
            ok: true;
        };
        SessionItem: {
            session_id: string;
            /** @description Null for a conversation that another document's client began. */
            profile_id: string | null;
            name: string | null;
            message_count: number;
            /** @description The last 60 characters of the most recent message. */
            preview: string | null;
            pinned: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_active: string;
        };
        SessionPage: {
            items: components["schemas"]["SessionItem"][];
            limit: number;
            offset: number;
            has_more: boolean;
            /** @description Null on the last page. */
            next_offset: number | null;
        };
        SessionCreate: {
            /** @description The default profile when absent. */
            profile_id?: string;
        };
        SessionCreated: {
            session_id: string;
            profile_id: string;
            /** Format: date-time */
            created_at: string;
        };
        SessionToolCall: {
            id: string;
            name: string;
            arguments: {
                [key: string]: unknown;
            };
        };
        SessionMessage: {
            /** @enum {string} */
            role: "user" | "assistant" | "tool" | "system";
            content?: string | null;
            /** @description Base64 without a prefix. */
            images?: string[];
            tool_calls?: components["schemas"]["SessionToolCall"][];
            /** @description The call that a message of a tool answers. */
            tool_call_id?: string;
            /** @description The tool. */
            name?: string;
            /** @description What the model reasoned. */
            thinking?: string | null;
            /** @description The outcome of planning. */
            is_plan?: boolean;
            /** @description Marks where the context was compressed. */
            is_compression?: boolean;
            /** @description Stands in the context for what was compressed. */
            is_summary?: boolean;
            /** Format: date-time */
            created_at: string;
            /** @description How long the turn took; on its final message. */
            elapsed_seconds?: number | null;
            tool_call_count?: number | null;
            token_count?: number | null;
        };
        Session: {
            session_id: string;
            /** @description Null for a conversation that another document's client began. */
            profile_id: string | null;
            name: string | null;
            context_token_count: number;
            max_context_tokens: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_active: string;
            messages: components["schemas"]["SessionMessage"][];
        };
        SessionContext: {
            session_id: string;
            /** @description Null for a conversation that another document's client began. */
            profile_id: string | null;
            message_count: number;
            /** @description Of all texts in it. */
            total_chars: number;
            context: components["schemas"]["SessionMessage"][];
        };
        SessionPlanning: {
            session_id: string;
            logs: {
                phase: string;
                output: string;
            }[];
        };
        SessionContentItem: {
            id: string;
            filename: string;
            /** @description Relative to the data of the server. */
            path: string;
            size: number;
            content_type: string;
            /** Format: date-time */
            created_at: string;
        };
        SessionContent: {
            content: components["schemas"]["SessionContentItem"][];
        };
        SessionFileUpload: {
            /** Format: binary */
            file: Blob;
        };
        SessionFile: {
            /** @description As it is kept; not always as it was sent. */
            name: string;
            size: number;
            /** @description Relative to the data of the server. */
            path: string;
            content_type: string;
        };
        SessionPin: {
            pinned: boolean;
        };
        SessionPinned: {
            session_id: string;
            pinned: boolean;
        };
        SessionName: {
            name: string | null;
        };
        SessionMessageSend: {
            content: string;
        };
        SessionAnswer: {
            /** @constant */
            role: "assistant";
            content: string;
        };
        SessionStopped: {
            session_id: string;
            stopped: boolean;
        };
        SessionAdminItem: {
            session_id: string;
            /** @description Null for a conversation that another document's client began. */
            profile_id: string | null;
            /** Format: uuid */
            user_id: string;
            name: string | null;
            message_count: number;
            pinned: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_active: string;
        };
        SessionAdminPage: {
            total: number;
            limit: number;
            offset: number;
            items: components["schemas"]["SessionAdminItem"][];
        };
        SessionAdmin: {
            session_id: string;
            /** @description Null for a conversation that another document's client began. */
            profile_id: string | null;
            /** Format: uuid */
            user_id: string;
            name: string | null;
            messages: components["schemas"]["SessionMessage"][];
            context_token_count: number;
            max_context_tokens: number;
            pinned: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_active: string;
        };
        SessionMemoryFact: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            user_id: string;
            category: string;
            key: string;
            value: string;
            source: string;
            confidence: number;
            /** Format: date-time */
            updated_at: string;
        };
        SessionMemoryPage: {
            total: number;
            limit: number;
            offset: number;
            items: components["schemas"]["SessionMemoryFact"][];
        };
        SessionConversation: {
            session_id: string;
            agent_id?: string;
            agent_name?: string;
            title: string;
            /** @description What user and agent have said. */
            message_count: number;
            user_count: number;
            agent_count: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: uuid */
            user_id: string;
            /** @description MD5 of the session id, in hexadecimal. */
            trace_id: string;
        };
        SessionConversations: {
            list: components["schemas"]["SessionConversation"][];
            total: number;
            page: number;
            page_size: number;
            total_pages: number;
            has_next: boolean;
            has_prev: boolean;
            /**
             * Format: uuid
             * @description The caller, unless an administrator.
             */
            user_id?: string;
        };
        SessionConversationsEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["SessionConversations"];
            timestamp: components["schemas"]["Seconds"];
        };
        SessionIdData: {
            session_id: string;
        };
        SessionIdEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["SessionIdData"];
            timestamp: components["schemas"]["Seconds"];
        };
        SessionSageToolCall: {
            id: string;
            /** @constant */
            type: "function";
            function: {
                name: string;
                /** @description JSON text. */
                arguments: string;
            };
        };
        SessionSageMessage: {
            message_id: string;
            /** @enum {string} */
            role: "user" | "assistant" | "tool" | "system";
            type: string;
            /** @description The same as `type`. */
            message_type: string;
            /** @description A text, or for a message with pictures a list of parts. */
            content?: string | {
                [key: string]: unknown;
            }[];
            tool_calls?: components["schemas"]["SessionSageToolCall"][];
            tool_call_id?: string;
            timestamp: components["schemas"]["Seconds"];
            session_id: string;
            agent_name?: string;
            metadata?: {
                [key: string]: unknown;
            };
        };
        SessionConversationInfo: {
            session_id: string;
            agent_id?: string;
            agent_name?: string;
            title: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        SessionMessages: {
            conversation_id: string;
            messages: components["schemas"]["SessionSageMessage"][];
            message_count: number;
            /** @description The `last_index` with which to resume; 0 when nothing runs that can be resumed. */
            next_stream_index: number;
            conversation_info: components["schemas"]["SessionConversationInfo"];
        };
        SessionMessagesEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["SessionMessages"];
            timestamp: components["schemas"]["Seconds"];
        };
        SessionTitleSet: {
            title: string;
        };
        SessionTitle: {
            session_id: string;
            title: string;
        };
        SessionTitleEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["SessionTitle"];
            timestamp: components["schemas"]["Seconds"];
        };
        SessionInterrupt: {
            /** @description Why; kept with the run. */
            message?: string | null;
        };
        SessionInterrupted: {
            session_id: string;
            /** Format: uuid */
            user_id: string;
        };
        SessionInterruptedEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["SessionInterrupted"];
            timestamp: components["schemas"]["Seconds"];
        };
        SessionTasks: {
            session_id: string;
            tasks_status: {
                tasks: {
                    [key: string]: unknown;
                }[];
            };
            /** Format: uuid */
            user_id: string;
        };
        SessionTasksEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["SessionTasks"];
            timestamp: components["schemas"]["Seconds"];
        };
        ShareLink: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            token: string;
            conversation_id: string;
            /** Format: date-time */
            created_at: string;
            revoked: boolean;
            url: string;
        };
        ShareLinkMessage: {
            id: string;
            /** @enum {string} */
            role: "user" | "assistant";
            content: string;
            /** @description As data URLs. */
            images?: string[];
            /** @description The tools that this message called. */
            tools?: {
                name: string;
                /** @description Null where no result has come. */
                ok: boolean | null;
            }[];
            /** Format: date-time */
            created_at: string;
        };
        ShareLinkConversation: {
            id: string;
            title: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            messages: components["schemas"]["ShareLinkMessage"][];
        };
        Tool: {
            name: string;
            description: string;
            /** @description A JSON Schema for each parameter, by its name. */
            parameters: {
                [key: string]: unknown;
            };
            /** @description Parameters that must be given. */
            required: string[];
            /** @enum {string} */
            type: "basic" | "mcp";
            /** @description Where it comes from: `基础工具` for a built-in tool, `MCP Server: name` for one of a server. */
            source: string;
            /** @description Who owns the MCP server; empty for a built-in tool. */
            user_id: string;
        };
        ToolListEnvelope: {
            code: number;
            message: string;
            data: {
                tools: components["schemas"]["Tool"][];
            };
            timestamp: components["schemas"]["Seconds"];
        };
        ToolExecute: {
            tool_name: string;
            /** @description Arguments as the tool's `parameters` describe them. */
            tool_params: {
                [key: string]: unknown;
            };
            /** @description The conversation that the tool works on. */
            session_id?: string | null;
        };
        ToolResultEnvelope: {
            code: number;
            message: string;
            /** @description Whatever the tool gives. */
            data: unknown;
            timestamp: components["schemas"]["Seconds"];
        };
        /** @enum {string} */
        SkillDimension: "system" | "user" | "agent";
        Skill: {
            name: string;
            description: string;
            /** @description Whose it is; empty for a system skill. */
            user_id: string;
            dimension: components["schemas"]["SkillDimension"];
            /** Format: uuid */
            owner_user_id: string | null;
            agent_id: string | null;
            agent_name: string | null;
            /** @description Where the skill is in the store; only names it. */
            path: string;
        };
        SkillListEnvelope: {
            code: number;
            message: string;
            data: {
                skills: components["schemas"]["Skill"][];
            };
            timestamp: components["schemas"]["Seconds"];
        };
        SkillAvailable: {
            name: string;
            description: string;
            source_dimension: components["schemas"]["SkillDimension"];
            source_path: string;
            /** @description The agent has a copy, and the skill of its owner or of the system has changed since. */
            need_update: boolean;
            /** @description Of the agent's own copy, where it has one. */
            agent_path?: string;
        };
        SkillAvailableEnvelope: {
            code: number;
            message: string;
            data: {
                skills: components["schemas"]["SkillAvailable"][];
            };
            timestamp: components["schemas"]["Seconds"];
        };
        SkillUpload: {
            /**
             * Format: binary
             * @description The ZIP archive.
             */
            file: Blob;
            /** @description False by default. */
            is_system?: boolean;
            /** @description False by default. */
            is_agent?: boolean;
            /** @description The agent that gets the skill. */
            agent_id?: string;
        };
        SkillImport: {
            /** @description An http or https address of a ZIP archive. */
            url: string;
            /** @description False by default. */
            is_system?: boolean;
            /** @description False by default. */
            is_agent?: boolean;
            /** @description The agent that gets the skill. */
            agent_id?: string | null;
        };
        SkillStoredEnvelope: {
            code: number;
            message: string;
            data: {
                /**
                 * Format: uuid
                 * @description Who stored it.
                 */
                user_id: string;
            };
            timestamp: components["schemas"]["Seconds"];
        };
        SkillContentEnvelope: {
            code: number;
            message: string;
            data: {
                content: string;
            };
            timestamp: components["schemas"]["Seconds"];
        };
        SkillContentSet: {
            name: string;
            content: string;
            /** @description Write the copy of this agent. */
            agent_id?: string | null;
        };
        McpServerAdd: {
            /** @description Unique in the tenant; part of the names of its tools. */
            name: string;
            /** @enum {string} */
            protocol: "streamable_http" | "sse";
            /** @description Needed for `streamable_http`. */
            streamable_http_url?: string | null;
            /** @description Needed for `sse`. */
            sse_url?: string | null;
            /** @description Sent as a bearer token. */
            api_key?: string | null;
        };
        /** @enum {string} */
        McpServerStatus: "success" | "refreshed" | "disabled" | "needs_authorization";
        McpServerStatusEnvelope: {
            code: number;
            message: string;
            data: {
                server_name: string;
                status: components["schemas"]["McpServerStatus"];
                /** @description Where the user grants the access, if the server asks for that. */
                authorization_url: string | null;
            };
            timestamp: components["schemas"]["Seconds"];
        };
        McpServerNameEnvelope: {
            code: number;
            message: string;
            data: {
                server_name: string;
            };
            timestamp: components["schemas"]["Seconds"];
        };
        McpServerTool: {
            /** @description As the server calls it. */
            name: string;
            description: string;
            /** @description As agents call it. */
            agent_tool: string;
            /**
             * @description `read` for a tool that the server says changes nothing.
             * @enum {string}
             */
            access: "read" | "write";
        };
        McpServer: {
            name: string;
            /** @enum {string} */
            protocol: "streamable_http" | "sse";
            disabled: boolean;
            streamable_http_url: string | null;
            sse_url: string | null;
            /** @description Masked; null without one. */
            api_key: string | null;
            /** @description For clients that read it: no server is run as a program here. */
            command: null;
            args: null;
            env: null;
            /** @description Who added it; empty when they are gone. */
            user_id: string;
            /** @enum {string} */
            kind: "external";
            /**
             * @description What the last connection showed.
             * @enum {string}
             */
            status: "connected" | "error" | "needs_authorization" | "disabled";
            /** @description Why it is not connected, if it is not. */
            error: string | null;
            /** @description For the owner of a server that is `needs_authorization`. */
            authorization_url: string | null;
            /** @description What the server tells agents about itself. */
            description: string | null;
            tools: components["schemas"]["McpServerTool"][];
            /** Format: date-time */
            refreshed_at: string | null;
        };
        McpServerListEnvelope: {
            code: number;
            message: string;
            data: {
                servers: components["schemas"]["McpServer"][];
            };
            timestamp: components["schemas"]["Seconds"];
        };
        /** @description A JSON-RPC 2.0 request, notification or answer (https://www.jsonrpc.org/specification). */
        McpMessage: {
            /** @constant */
            jsonrpc: "2.0";
            id?: string | number | null;
            method?: string;
            params?: {
                [key: string]: unknown;
            };
            result?: {
                [key: string]: unknown;
            };
            error?: {
                [key: string]: unknown;
            };
        };
        McpBatch: components["schemas"]["McpMessage"][];
        /** @description A JSON-RPC 2.0 answer, or a list of them. */
        McpAnswer: unknown;
        /**
         * @description 0 waiting, 1 being read, 2 read, 3 failed.
         * @enum {integer}
         */
        KnowledgeStatus: 0 | 1 | 2 | 3;
        KnowledgeItem: {
            id: string;
            name: string;
            /** @description The id once more. */
            index_name: string;
            intro: string;
            /** Format: date-time */
            createTime: string;
            /** @description The type of the base. */
            dataSource: string;
            /** @description Documents in it. */
            docNum: number;
            /** @description Always empty. */
            cover: string;
            /** @description Always true. */
            defaultColor: boolean;
            /** @description The owner. */
            user_id: string;
            /** @description Always null; the type is `dataSource`. */
            type: null;
        };
        KnowledgePageEnvelope: {
            code: number;
            message: string;
            data: {
                list: components["schemas"]["KnowledgeItem"][];
                /** @description On all pages. */
                total: number;
                /** @description The caller. */
                user_id: string;
            };
            timestamp: components["schemas"]["Seconds"];
        };
        Knowledge: {
            kdbId: string;
            name: string;
            intro: string;
            type: string;
            /** @description Whole seconds since 1970. */
            createdAt: number;
            /** @description Whole seconds since 1970. */
            updatedAt: number;
            /** @description As the base was created or updated with. */
            kdbSetting: {
                [key: string]: unknown;
            };
            /** @description The owner. */
            user_id: string;
        };
        KnowledgeEnvelope: {
            code: number;
            message: string;
            data: components["schemas"]["Knowledge"];
            timestamp: components["schemas"]["Seconds"];
        };
        KnowledgeCreate: {
            name: string;
            /** @description `qa` for questions and answers; any other word for documents. */
            type: string;
            /**
             * @description What is in it. Agents are told.
             * @default
             */
            intro?: string;
            /** @default  */
            language?: string;
        };
        KnowledgeCreatedEnvelope: {
            code: number;
            message: string;
            data: {
                kdb_id: string;
                /** @description The owner. */
                user_id: string;
            };
            timestamp: components["schemas"]["Seconds"];
        };
        KnowledgeUpdate: {
            kdb_id: string;
            name?: string | null;
            intro?: string | null;
            /** @description Free-form; at most 64 KB as JSON. */
            kdb_setting?: {
                [key: string]: unknown;
            } | null;
        };
        KnowledgeBaseRef: {
            kdb_id: string;
        };
        KnowledgeTaskRef: {
            kdb_id: string;
            task_id: string;
        };
        KnowledgeDoneEnvelope: {
            code: number;
            message: string;
            data: {
                success: boolean;
                /** @description The owner of the base. */
                user_id: string;
            };
            timestamp: components["schemas"]["Seconds"];
        };
        KnowledgeRetrieve: {
            kdb_id: string;
            query: string;
            /** @default 10 */
            top_k?: number;
        };
        KnowledgeResult: {
            doc_id: string;
            doc_segment_id: string;
            /** @description The passage; of a `qa` base the question and the answer. */
            doc_content: string;
            score: number;
            /** @description Where the passage begins in the text of the document, in UTF-16 code units. */
            start: number;
            /** @description Where it ends. */
            end: number;
            /** @description The heading above it, or the question; the name of the document where there is none. */
            title: string;
            /** @description The headings above it, with ` / ` between; may be empty. */
            path: string;
            /** @description At least `doc_name`. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Of a `qa` base the whole row. */
            full_content?: string;
        };
        KnowledgeResultsEnvelope: {
            code: number;
            message: string;
            data: {
                results: components["schemas"]["KnowledgeResult"][];
                /**
                 * @description Whether meaning counted; where it did not, words alone decided. `off`: no embedding endpoint is configured; `unanswered`: it did not answer; `renewing`: the passages have no vectors of the present model yet.
                 * @enum {string}
                 */
                meaning: "counted" | "off" | "unanswered" | "renewing";
                /** @description The owner of the base. */
                user_id: string;
            };
            timestamp: components["schemas"]["Seconds"];
        };
        KnowledgeDocumentItem: {
            id: string;
            doc_name: string;
            status: components["schemas"]["KnowledgeStatus"];
            /** Format: date-time */
            create_time: string;
            /** @description `size` in bytes, `content_type`, `segments`; `embedding_model` where its passages have vectors; `error` for a document that failed. */
            metadata: {
                [key: string]: unknown;
            };
            task_id: string;
        };
        KnowledgeDocumentPageEnvelope: {
            code: number;
            message: string;
            data: {
                list: components["schemas"]["KnowledgeDocumentItem"][];
                /** @description On all pages. */
                total: number;
                /** @description The owner of the base. */
                user_id: string;
            };
            timestamp: components["schemas"]["Seconds"];
        };
        KnowledgeDocument: {
            id: string;
            /** @enum {string} */
            type: "file" | "qa" | "eml";
            /** @description The file's name. */
            dataName: string;
            status: components["schemas"]["KnowledgeStatus"];
            /** Format: date-time */
            createTime: string;
            /** @description `size` in bytes, `content_type`, `segments`; `embedding_model` where its passages have vectors; `error` for a document that failed. */
            metadata: {
                [key: string]: unknown;
            };
            taskId: string;
            /** @description The owner of the base. */
            user_id: string;
        };
        KnowledgeDocumentEnvelope: {
            code: number;
            message: string;
            data: null | components["schemas"]["KnowledgeDocument"];
            timestamp: components["schemas"]["Seconds"];
        };
        KnowledgeDocumentAdd: {
            kdb_id: string;
            /**
             * @description Replaces documents of the same name.
             * @default false
             */
            override?: boolean;
            /** @description The documents. */
            files: Blob[];
        };
        KnowledgeTaskEnvelope: {
            code: number;
            message: string;
            data: {
                /** @description Stands for the whole upload. */
                taskId: string;
                /** @description The owner of the base. */
                user_id: string;
            };
            timestamp: components["schemas"]["Seconds"];
        };
        KnowledgeProgressEnvelope: {
            code: number;
            message: string;
            data: {
                /** @description Documents that have been read. */
                success: number;
                fail: number;
                inProgress: number;
                waiting: number;
                total: number;
                /** @description Percent of successes. */
                taskProcess: number;
                /** @description The owner of the base. */
                user_id: string;
            };
            timestamp: components["schemas"]["Seconds"];
        };
        Conflict: {
            /** Format: uuid */
            conflict_id: string;
            /** @description `folder` for the project folder. */
            origin: string;
            /** @enum {string} */
            reason: "both_changed" | "both_created" | "file_deleted" | "database_deleted";
            /** @description The file within the project folder. */
            path: string;
            /** @description Null for a template, a rule or a layout. */
            entity_type: string | null;
            entity_id: string | null;
            /** @description Where the two sides differ. */
            details: {
                /** @description A JSON pointer of a field, or a place in the text. */
                where: string;
                /** @description Any JSON value. */
                base?: unknown;
                /** @description Any JSON value. */
                file?: unknown;
                /** @description Any JSON value. */
                database?: unknown;
            }[];
            /** @description What both sides last agreed on; null where they never did. */
            base_text: string | null;
            /** @description Null for a file that was deleted. */
            file_text: string | null;
            /** @description The row as a file; null for a row that was deleted. */
            database_text: string | null;
            /** @description Whether a text was cut short. */
            truncated: boolean;
            /** @description For `If-Match`. */
            etag: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Null while it is open; `settled` where later edits have ended it. */
            resolution: string | null;
            /** Format: date-time */
            resolved_at: string | null;
        };
        ConflictPage: {
            total: number;
            offset: number;
            limit: number;
            conflicts: components["schemas"]["Conflict"][];
        };
        ConflictResolve: {
            /**
             * @description `local` is the file and `remote` the row, as a sync client says.
             * @enum {string}
             */
            resolution: "file" | "database" | "local" | "remote" | "merged";
            /** @description With `merged`: the whole text of the file. */
            content?: string;
        };
        Activity: {
            activity_id: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: uuid
             * @description Who did it; null when it was no user, such as the folder being synchronised.
             */
            user_id: string | null;
            /** @description Null for an account that is gone. */
            user_name: string | null;
            /** @description The kind of thing: `entity`, `template`, `rule`, `group`… */
            noun: string;
            /** @description The type within the kind. */
            entity_type: string | null;
            /** @description The id of the thing. */
            entity_id: string;
            /** @description What it was called then; null where it has no name. */
            name: string | null;
            /** @description Such as `create`, `update`, `delete`, `restore` or `purge`. */
            action: string;
            /** @description By which way it came: `api`, `folder`, `import`, `merge`, `restore`, `rename`… */
            origin: string | null;
            /** @description The version that came of it. */
            version: number | null;
            /** @description At most 50. */
            changes: components["schemas"]["ActivityChange"][];
            /** @description Changed fields beyond those listed. */
            changes_left_off: number;
            body_changed: boolean;
        };
        ActivityChange: {
            field: string;
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            /** @description Absent when it was added or is not recorded. */
            before?: unknown;
            /** @description Absent when it was removed or is not recorded. */
            after?: unknown;
            /** @description `before` and `after` are the beginnings of longer values, as text. */
            shortened: boolean;
        };
        ActivityRecent: {
            /** @description All that match, counted as far as 1,000. */
            total: number;
            /** @description False when there are more than `total`. */
            total_exact: boolean;
            offset: number;
            limit: number;
            activities: components["schemas"]["Activity"][];
        };
        ActivityPage: {
            /** @description All that match, `before` among the conditions, counted as far as 10,000. */
            total: number;
            /** @description False when there are more than `total`. */
            total_exact: boolean;
            offset: number;
            limit: number;
            /** @description `before` of the next page; null at the end. */
            next_before: number | null;
            activities: components["schemas"]["Activity"][];
        };
        /** @description Status → number of entities. */
        ActivityCounts: {
            [key: string]: number;
        };
        ActivityDashboard: {
            /** Format: date-time */
            computed_at: string;
            age_seconds: number;
            entities: {
                total: number;
                by_status: components["schemas"]["ActivityCounts"];
                by_type: {
                    entity_type: string;
                    total: number;
                    by_status: components["schemas"]["ActivityCounts"];
                }[];
            };
            /** @description How many of the fields that the templates have are filled in, of the entities changed last. */
            completeness: {
                /** @description The mean over all entities; null without any. */
                share: number | null;
                /** @description Entities that were looked at. */
                sampled: number;
                by_type: {
                    entity_type: string;
                    share: number;
                    /** @description At most 100. */
                    sampled: number;
                    /** @description Fields of the template. */
                    fields: number;
                }[];
            };
            /** @description Entities that name no other and that no other names. */
            orphans: number;
            problems: {
                /** @description Entities that break their template. */
                entities: number;
                /** @description Files of the project folder that could not be read. */
                files: number;
                /** @description Edits that could not be merged and wait for somebody. */
                conflicts: number;
            };
            /** @description The last 30 days in UTC, oldest first. */
            growth: {
                /** Format: date */
                date: string;
                /** @description Restored ones among them. */
                created: number;
                updated: number;
                deleted: number;
            }[];
            /** @description Of the last 30 days, at most ten. */
            most_active: {
                /** Format: uuid */
                user_id: string;
                user_name: string | null;
                /** @description Changes of entities. */
                changes: number;
                /** Format: date-time */
                last_at: string;
            }[];
            storage: {
                /** @description Fields and texts, as stored. */
                entities_bytes: number;
                /** @description Earlier versions. */
                versions_bytes: number;
                recycle_bin_bytes: number;
                /** @description The Markdown files of the project folder. */
                files_bytes: number;
            };
            /** @description Deleted entities in the bin. */
            recycle_bin: number;
            /** @description The ten latest changes. */
            recent: components["schemas"]["Activity"][];
        };
        ActivityVersion: {
            version: number;
            current: boolean;
            name: string;
            status: string;
            /** Format: date-time */
            saved_at: string;
            /** Format: uuid */
            saved_by: string | null;
            saved_by_name: string | null;
            /** @description Null where the change log does not know. */
            action: string | null;
            /** @description By which way it came: `api`, `folder`, `import`, `merge`, `restore`, `rename`… */
            origin: string | null;
            /** @description Names of the fields that differ from the version before, `name`, `status` and `primary_asset` among them. */
            changed: string[];
            body_changed: boolean;
        };
        ActivityVersionPage: {
            entity_type: string;
            entity_id: string;
            total: number;
            offset: number;
            limit: number;
            versions: components["schemas"]["ActivityVersion"][];
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
        /** @description It is done. */
        KnowledgeDone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 200,
                 *       "message": "success",
                 *       "data": {
                 *         "success": true,
                 *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                 *       },
                 *       "timestamp": 1710000000.123
                 *     }
                 */
                "application/json": components["schemas"]["KnowledgeDoneEnvelope"];
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
         * @description The name of a template file such as `CHARACTER_TEMPLATE.md`, or an entity type in any spelling.
         * @example character
         */
        TemplateName: string;
        /**
         * @description The entity's id, unique in its type.
         * @example rex_marshall
         */
        EntityId: string;
        /**
         * @description The conflict.
         * @example 0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11
         */
        ConflictId: string;
        /**
         * @description Only entities of these types, separated by commas; all types when absent.
         * @example character,faction
         */
        GraphTypes: string;
        /**
         * @description Only links of these kinds, separated by commas; all kinds when absent.
         * @example reference
         */
        GraphKinds: string;
        /** @description Not before this time. */
        Since: string;
        /**
         * @description The number of the version, from 1.
         * @example 1
         */
        EntityVersionNumber: number;
        /** @description Full-text search across the name, the fields and the text. */
        EntitySearch: string;
        /** @description Only entities of this status, such as `active`, `draft` or `archived`. */
        EntityStatus: string;
        /** @description What to sort by; ties are broken by the id. */
        EntitySortBy: "updated_at" | "created_at" | "name" | "status" | "entity_id";
        /**
         * @description The id of the profile.
         * @example secretary
         */
        ProfileId: string;
        /**
         * @description The id of the agent.
         * @example agent_1a2b3c4d
         */
        AgentId: string;
        /** @description The conversation whose user's workspace is meant. */
        AgentSession: string;
        /** @description From the top of the workspace, or absolute and inside it. */
        AgentFilePath: string;
        /**
         * @description The name of the MCP server.
         * @example docs-mcp
         */
        McpServerName: string;
        /**
         * @description The id of the provider.
         * @example llm_4fUoPLz1Qd6A
         */
        ModelProviderId: string;
        /**
         * @description A service such as `openai`, or the name or id of a provider.
         * @example openai
         */
        ProviderName: string;
        /**
         * @description The id of the catalog entry.
         * @example 3d4e5f60-7a8b-4c9d-8e0f-1a2b3c4d5e6f
         */
        CatalogEntryId: string;
        /**
         * @description Words, `"exact words"`, `-left out`, `either OR other`.
         * @example workshop -flooded
         */
        SearchQuery: string;
        /**
         * @description Only these entity types, singular or plural, repeated or with commas between.
         * @example [
         *       "character",
         *       "location"
         *     ]
         */
        SearchTypes: string[];
        /**
         * @description Only these statuses, repeated or with commas between.
         * @example [
         *       "active"
         *     ]
         */
        SearchStatuses: string[];
        /**
         * @description Only what has all of these tags, repeated or with commas between.
         * @example [
         *       "craft"
         *     ]
         */
        SearchTags: string[];
        /**
         * @description Only what changed last at this time or later.
         * @example 2026-03-01T00:00:00Z
         */
        SearchUpdatedFrom: string;
        /**
         * @description Only what changed last before this time.
         * @example 2026-04-01T00:00:00Z
         */
        SearchUpdatedTo: string;
        /**
         * @description Only what was created at this time or later.
         * @example 2026-03-01T00:00:00Z
         */
        SearchCreatedFrom: string;
        /**
         * @description Only what was created before this time.
         * @example 2026-04-01T00:00:00Z
         */
        SearchCreatedTo: string;
        /**
         * @description Only what changed at this time or later.
         * @example 2026-03-12T10:00:00Z
         */
        RecentSince: string;
        /** @description How many to skip. */
        SearchOffset: number;
        /** @description How many to return at most. */
        SearchLimit: number;
        /**
         * @description The code of the share, the last part of its `url`.
         * @example 3kTMd_8rBvQxYh2nLw5eUA
         */
        ShareCode: string;
        /** @description The password of the share, where it has one; beyond ASCII in UTF-8. */
        SharePassword: string;
        /**
         * @description The session's id; a UUID, or what Sage's client has chosen.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        SessionId: string;
        /**
         * @description The conversation's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        ConversationId: string;
        /** @description What to look for, as a part of the texts that the operation names, in any case. */
        SessionSearch: string;
        /**
         * @description The skill's name.
         * @example market-research
         */
        SkillName: string;
        /** @description The copy of this agent. */
        SkillAgent: string;
        /** @description Only what belongs to this user. */
        ByUser: string;
        /**
         * @description The key of the setting.
         * @example auto_title_enabled
         */
        ConfigKey: string;
        /**
         * @description The knowledge base.
         * @example kdb_1a2b3c4d
         */
        KnowledgeBaseId: string;
        /**
         * @description The document.
         * @example doc_7c9e6679f81f4b12
         */
        KnowledgeDocumentId: string;
        /** @description Only those whose name has this text in it, in any case. */
        KnowledgeQueryName: string;
        /** @description Only bases of this type. */
        KnowledgeType: string;
        /** @description The page, from 1; wins over `page`. */
        KnowledgePageNo: number;
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
        /** @description Providers that could not be asked, as a list of RFC 9651: `"ollama";reason="The provider ollama refuses connections."`. Absent when all have answered. */
        FailedProviders: string;
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
                /** @description Only what belongs to this user. */
                user_id?: components["parameters"]["ByUser"];
                /**
                 * @description Only this action, or those that begin with it and a dot.
                 * @example user.login
                 */
                action?: string;
                /** @description Only what succeeded, or only what failed. */
                outcome?: "success" | "failure";
                /** @description Not before this time. */
                since?: components["parameters"]["Since"];
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
                     *         "associated_rules": [],
                     *         "associated_skills": [],
                     *         "workflow": null,
                     *         "generation_instructions": null,
                     *         "markdown_skeleton": "## Background Story\n\n## Personality Description\n"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateSchema"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    templateList: {
        parameters: {
            query?: {
                /** @description Also list the files whose type another file defines. */
                overridden?: boolean;
                /** @description Only templates of this category, such as `entity`. */
                category?: string;
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
                     *       "templates": [
                     *         {
                     *           "name": "CHARACTER_TEMPLATE.md",
                     *           "entity_type": "character",
                     *           "display_name": "Character",
                     *           "description": "Somebody of the world.",
                     *           "layer": "builtin",
                     *           "origin": "built-in",
                     *           "path": null,
                     *           "in_force": true,
                     *           "category": "entity",
                     *           "template_version": "2.0",
                     *           "icon": "user",
                     *           "color": "#4f46e5",
                     *           "folder_name": "Characters",
                     *           "file_prefix": "CH_",
                     *           "field_count": 62,
                     *           "problems": [],
                     *           "updated_at": null
                     *         }
                     *       ],
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["TemplatePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    templateTypeList: {
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
            /** @description One page of types. */
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
                     *       "entity_types": [
                     *         {
                     *           "entity_type": "character",
                     *           "display_name": "Character",
                     *           "description": "Somebody of the world.",
                     *           "category": "entity",
                     *           "icon": "user",
                     *           "color": "#4f46e5",
                     *           "folder_name": "Characters",
                     *           "file_prefix": "CH_",
                     *           "origin": "built-in"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateTypePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    templateReload: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is in force now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Templates reloaded",
                     *       "templates": 17,
                     *       "entity_types": [
                     *         "character",
                     *         "location",
                     *         "spaceship"
                     *       ],
                     *       "problems": [
                     *         {
                     *           "file": "ITEM_TEMPLATE.md",
                     *           "path": "_Templates/User/ITEM_TEMPLATE.md",
                     *           "line": 4,
                     *           "severity": "error",
                     *           "message": "entity_type must be a snake_case word."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateReload"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    templateView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of a template file such as `CHARACTER_TEMPLATE.md`, or an entity type in any spelling.
                 * @example character
                 */
                name: components["parameters"]["TemplateName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "SPACESHIP_TEMPLATE.md",
                     *       "entity_type": "spaceship",
                     *       "display_name": "Spaceship",
                     *       "description": "Something that flies between worlds.",
                     *       "layer": "user",
                     *       "origin": "project",
                     *       "path": "_Templates/User/SPACESHIP_TEMPLATE.md",
                     *       "in_force": true,
                     *       "category": "entity",
                     *       "template_version": "1.0",
                     *       "icon": "rocket",
                     *       "color": "#64748b",
                     *       "folder_name": "Spaceships",
                     *       "file_prefix": "SHIP_",
                     *       "field_count": 1,
                     *       "problems": [],
                     *       "updated_at": "2026-03-12T10:00:00.000Z",
                     *       "content": "---\nentity_type: spaceship\nfile_prefix: SHIP_\nui_icon: rocket\ncrew: 4\n---\nSomething that flies between worlds.\n"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    templateUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The name of a template file such as `CHARACTER_TEMPLATE.md`, or an entity type in any spelling.
                 * @example character
                 */
                name: components["parameters"]["TemplateName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": "---\nentity_type: character\nfolder_name: Characters\nfile_prefix: CH_\nui_icon: user\nname: \"[Generate Full Name]\"\nage: \"\"\nfaction: \"\"\nfield_config:\n  faction: { widget: entity-selector, reference_type: faction, max_selections: 1 }\n---\nSomebody who lives in this world.\n"
                 *     }
                 */
                "application/json": components["schemas"]["TemplateUpdate"];
            };
        };
        responses: {
            /** @description The template as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "CHARACTER_TEMPLATE.md",
                     *       "entity_type": "character",
                     *       "display_name": "Character",
                     *       "description": "Somebody who lives in this world.",
                     *       "layer": "user",
                     *       "origin": "project",
                     *       "path": "_Templates/User/CHARACTER_TEMPLATE.md",
                     *       "in_force": true,
                     *       "category": "entity",
                     *       "template_version": "1.0",
                     *       "icon": "user",
                     *       "color": "#64748b",
                     *       "folder_name": "Characters",
                     *       "file_prefix": "CH_",
                     *       "field_count": 3,
                     *       "problems": [],
                     *       "updated_at": "2026-03-12T10:00:00.000Z",
                     *       "content": "---\nentity_type: character\nfolder_name: Characters\nfile_prefix: CH_\nui_icon: user\nname: \"[Generate Full Name]\"\nage: \"\"\nfaction: \"\"\nfield_config:\n  faction: { widget: entity-selector, reference_type: faction, max_selections: 1 }\n---\nSomebody who lives in this world.\n"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    templateInstructions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of a template file such as `CHARACTER_TEMPLATE.md`, or an entity type in any spelling.
                 * @example character
                 */
                name: components["parameters"]["TemplateName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instructions. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "CHARACTER_TEMPLATE.md",
                     *       "entity_type": "character",
                     *       "instructions": "Write a person, not a role."
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateInstructions"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    templateInstructionsUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The name of a template file such as `CHARACTER_TEMPLATE.md`, or an entity type in any spelling.
                 * @example character
                 */
                name: components["parameters"]["TemplateName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "instructions": "Write a person, not a role."
                 *     }
                 */
                "application/json": components["schemas"]["TemplateInstructionsUpdate"];
            };
        };
        responses: {
            /** @description The instructions as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "CHARACTER_TEMPLATE.md",
                     *       "entity_type": "character",
                     *       "instructions": "Write a person, not a role."
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateInstructions"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    templateSchemaList: {
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
            /** @description One page of schemas. */
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
                     *       "schemas": [
                     *         {
                     *           "entity_type": "spaceship",
                     *           "title": "Spaceship",
                     *           "schema": {
                     *             "$schema": "https://json-schema.org/draft/2020-12/schema",
                     *             "$id": "urn:atelier:schema:spaceship",
                     *             "type": "object",
                     *             "properties": {
                     *               "entity_type": {
                     *                 "const": "spaceship"
                     *               }
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateSchemaPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    templateSchemaView: {
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
            /** @description The schema. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "$schema": "https://json-schema.org/draft/2020-12/schema",
                     *       "$id": "urn:atelier:schema:spaceship",
                     *       "title": "Spaceship",
                     *       "type": "object",
                     *       "properties": {
                     *         "entity_type": {
                     *           "const": "spaceship"
                     *         },
                     *         "crew": {
                     *           "type": [
                     *             "integer",
                     *             "string",
                     *             "null"
                     *           ]
                     *         }
                     *       },
                     *       "$defs": {
                     *         "base": {
                     *           "type": "object",
                     *           "required": [
                     *             "id",
                     *             "entity_type"
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TemplateJsonSchema"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ruleList: {
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
            /** @description One page of rule files. */
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
                     *       "files": [
                     *         {
                     *           "path": "_Rules/CHARACTER_RULES.md",
                     *           "name": "CHARACTER_RULES.md",
                     *           "format": "markdown",
                     *           "layer": null,
                     *           "builtin": true,
                     *           "entity_type": "character",
                     *           "applies_to": [
                     *             "character"
                     *           ],
                     *           "global": false,
                     *           "priority": "high",
                     *           "version": "1.0",
                     *           "rule_count": 8,
                     *           "checked_count": 6,
                     *           "problems": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RuleFilePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ruleIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The index, and what there is. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "path": "_Rules/RULES_INDEX.md",
                     *       "builtin": true,
                     *       "entries": [
                     *         {
                     *           "file": "CHARACTER_RULES.md",
                     *           "purpose": "Who may live in this world",
                     *           "used_by": [
                     *             "character"
                     *           ],
                     *           "exists": true
                     *         }
                     *       ],
                     *       "files": [
                     *         "_Rules/CHARACTER_RULES.md"
                     *       ],
                     *       "unlisted": [],
                     *       "markdown": "# Rules\n\n| File | Purpose | Used by |\n|---|---|---|\n| CHARACTER_RULES.md | Who may live in this world | character |\n"
                     *     }
                     */
                    "application/json": components["schemas"]["RuleIndex"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ruleReload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "file_count": 7,
                     *       "rule_count": 24,
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["RuleReload"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ruleSettings: {
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
                     *       "enforce_strict": false,
                     *       "rules_directory": "_Rules",
                     *       "areas": {
                     *         "character": {
                     *           "rules_file": "CHARACTER_RULES.md",
                     *           "enforce": [
                     *             "char_001"
                     *           ]
                     *         }
                     *       },
                     *       "style_preset": null,
                     *       "validation": {
                     *         "on_create": true,
                     *         "on_update": true,
                     *         "on_import": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RuleSettings"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ruleConfigure: {
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
                 *       "enforce_strict": true,
                 *       "areas": {
                 *         "character": {
                 *           "enforce": [
                 *             "char_001"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RuleSettingsUpdate"];
            };
        };
        responses: {
            /** @description The settings after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enforce_strict": true,
                     *       "rules_directory": "_Rules",
                     *       "areas": {
                     *         "character": {
                     *           "rules_file": null,
                     *           "enforce": [
                     *             "char_001"
                     *           ]
                     *         }
                     *       },
                     *       "style_preset": null,
                     *       "validation": {
                     *         "on_create": true,
                     *         "on_update": true,
                     *         "on_import": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RuleSettings"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ruleValidate: {
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
                 * @description The entity type, singular or plural, in any case (`character`, `characters`, `Character`).
                 * @example character
                 */
                type: components["parameters"]["EntityType"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "entity_id": "rex_marshall"
                 *     }
                 */
                "application/json": components["schemas"]["RuleValidate"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "is_valid": false,
                     *       "entities": [
                     *         {
                     *           "entity_id": "rex_marshall",
                     *           "name": "Rex Marshall",
                     *           "is_valid": false,
                     *           "finding_count": 1
                     *         }
                     *       ],
                     *       "findings": [
                     *         {
                     *           "entity_id": "rex_marshall",
                     *           "rule_id": "char_001",
                     *           "severity": "error",
                     *           "field": "/gender",
                     *           "message": "A value is required."
                     *         }
                     *       ],
                     *       "counts": {
                     *         "error": 1,
                     *         "warning": 0,
                     *         "info": 0,
                     *         "suggestion": 0
                     *       },
                     *       "needs_review": [
                     *         {
                     *           "rule_id": "char_008",
                     *           "severity": "suggestion",
                     *           "text": "Give them a habit that can be seen.",
                     *           "path": "_Rules/CHARACTER_RULES.md"
                     *         }
                     *       ],
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["RuleValidation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ruleView: {
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
            /** @description The rules. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "path": "_Rules/CHARACTER_RULES.md",
                     *       "builtin": false,
                     *       "system_prompt": "Write a person, not a role.",
                     *       "global": false,
                     *       "priority": "high",
                     *       "version": "1.0",
                     *       "metadata": {
                     *         "created_by": "studio"
                     *       },
                     *       "rules": [
                     *         {
                     *           "id": "char_001",
                     *           "category": "identity",
                     *           "priority": "critical",
                     *           "rule": "Every character has a name and a species.",
                     *           "validation_type": "error",
                     *           "applies_to": [
                     *             "character"
                     *           ],
                     *           "source": {
                     *             "path": "_Rules/CHARACTER_RULES.md",
                     *             "line": 9,
                     *             "builtin": false
                     *           },
                     *           "is_checked": true,
                     *           "check": {
                     *             "field": [
                     *               "name",
                     *               "species"
                     *             ],
                     *             "required": true
                     *           }
                     *         }
                     *       ],
                     *       "defaults": {
                     *         "species": "human"
                     *       },
                     *       "validation": [],
                     *       "stages": [],
                     *       "workflows": [],
                     *       "files": [
                     *         "_Rules/CHARACTER_RULES.md"
                     *       ],
                     *       "problems": [],
                     *       "markdown": "# Character rules\n"
                     *     }
                     */
                    "application/json": components["schemas"]["RuleSet"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ruleCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
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
                 *       "category": "identity",
                 *       "priority": "high",
                 *       "rule": "A character has at least two personality traits.",
                 *       "validation_type": "warning",
                 *       "check": {
                 *         "field": "personality_traits",
                 *         "min_items": 2
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RuleCreate"];
            };
        };
        responses: {
            /** @description The new rule. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "char_009",
                     *       "category": "identity",
                     *       "priority": "high",
                     *       "rule": "A character has at least two personality traits.",
                     *       "validation_type": "warning",
                     *       "applies_to": [
                     *         "character"
                     *       ],
                     *       "source": {
                     *         "path": "_Rules/CHARACTER_RULES.md",
                     *         "line": 60,
                     *         "builtin": false
                     *       },
                     *       "is_checked": true,
                     *       "check": {
                     *         "field": "personality_traits",
                     *         "min_items": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Rule"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ruleUpdate: {
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
                 * @description The rule's id.
                 * @example char_001
                 */
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "priority": "critical",
                 *       "validation_type": "error"
                 *     }
                 */
                "application/json": components["schemas"]["RuleUpdate"];
            };
        };
        responses: {
            /** @description The rule after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "char_001",
                     *       "category": "identity",
                     *       "priority": "critical",
                     *       "rule": "Every character has a name and a species.",
                     *       "validation_type": "error",
                     *       "applies_to": [
                     *         "character"
                     *       ],
                     *       "source": {
                     *         "path": "_Rules/CHARACTER_RULES.md",
                     *         "line": 9,
                     *         "builtin": false
                     *       },
                     *       "is_checked": true,
                     *       "check": {
                     *         "field": [
                     *           "name",
                     *           "species"
                     *         ],
                     *         "required": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Rule"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ruleDelete: {
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
                 * @description The rule's id.
                 * @example char_001
                 */
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is gone. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Rule deleted",
                     *       "entity_type": "character",
                     *       "rule_id": "char_001",
                     *       "path": "_Rules/CHARACTER_RULES.md"
                     *     }
                     */
                    "application/json": components["schemas"]["RuleDeletion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ruleMarkdown: {
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
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "path": "_Rules/CHARACTER_RULES.md",
                     *       "builtin": true,
                     *       "markdown": "# Character rules\n",
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["RuleMarkdown"];
                    /**
                     * @example ---
                     *     entity_type: character
                     *     rules:
                     *       - id: char_001
                     *         rule: Everybody has a name.
                     *     ---
                     *
                     *     # Character rules
                     */
                    "text/markdown": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    ruleRewrite: {
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
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "markdown": "---\nentity_type: character\nrules:\n  - id: char_001\n    rule: Every character has a name.\n---\n\n# Character rules\n"
                 *     }
                 */
                "application/json": components["schemas"]["RuleMarkdownUpdate"];
            };
        };
        responses: {
            /** @description The file as it is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "path": "_Rules/CHARACTER_RULES.md",
                     *       "builtin": false,
                     *       "markdown": "# Character rules\n",
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["RuleMarkdown"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    rulePrompt: {
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
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "system_prompt": "Write a person, not a role.\n"
                 *     }
                 */
                "application/json": components["schemas"]["RulePromptUpdate"];
            };
        };
        responses: {
            /** @description The prompt as it is stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "path": "_Rules/CHARACTER_RULES.md",
                     *       "system_prompt": "Write a person, not a role.\n"
                     *     }
                     */
                    "application/json": components["schemas"]["RulePrompt"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    layoutList: {
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
            /** @description One page of layouts. */
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
                     *       "layouts": [
                     *         {
                     *           "entity_type": "spaceship",
                     *           "version": "1.0",
                     *           "sections": [
                     *             {
                     *               "id": "basic",
                     *               "title": "Basics",
                     *               "columns": 2,
                     *               "fields": [
                     *                 {
                     *                   "key": "crew",
                     *                   "ui_component": "number",
                     *                   "label": "Crew"
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "id": "text",
                     *               "title": "Text",
                     *               "columns": 1,
                     *               "component": "markdown-content",
                     *               "component_source": "builtin"
                     *             }
                     *           ],
                     *           "is_custom": false,
                     *           "problems": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LayoutPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    layoutView: {
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
            /** @description The layout. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "spaceship",
                     *       "version": "1.0",
                     *       "sections": [
                     *         {
                     *           "id": "basic",
                     *           "title": "Basics",
                     *           "columns": 2,
                     *           "fields": [
                     *             {
                     *               "key": "crew",
                     *               "ui_component": "number",
                     *               "label": "Crew"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "text",
                     *           "title": "Text",
                     *           "columns": 1,
                     *           "component": "markdown-content",
                     *           "component_source": "builtin"
                     *         }
                     *       ],
                     *       "is_custom": false,
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["Layout"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    layoutUpdate: {
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
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": "1.0",
                 *       "sections": [
                 *         {
                 *           "id": "basic",
                 *           "title": "Basics",
                 *           "columns": 2,
                 *           "fields": [
                 *             {
                 *               "key": "crew",
                 *               "ui_component": "number",
                 *               "label": "Crew"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LayoutUpdate"];
            };
        };
        responses: {
            /** @description The layout as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "spaceship",
                     *       "version": "1.0",
                     *       "sections": [
                     *         {
                     *           "id": "basic",
                     *           "title": "Basics",
                     *           "columns": 2,
                     *           "fields": [
                     *             {
                     *               "key": "crew",
                     *               "ui_component": "number",
                     *               "label": "Crew"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "created_at": "2026-03-12T10:00:00.000Z",
                     *       "updated_at": "2026-03-12T10:00:00.000Z",
                     *       "is_custom": true,
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["Layout"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    layoutDelete: {
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
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Layout deleted",
                     *       "entity_type": "spaceship"
                     *     }
                     */
                    "application/json": components["schemas"]["LayoutDeleted"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    layoutReset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
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
        requestBody?: never;
        responses: {
            /** @description The default. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "spaceship",
                     *       "version": "1.0",
                     *       "sections": [
                     *         {
                     *           "id": "basic",
                     *           "title": "Basics",
                     *           "columns": 2,
                     *           "fields": [
                     *             {
                     *               "key": "crew",
                     *               "ui_component": "number",
                     *               "label": "Crew"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "id": "text",
                     *           "title": "Text",
                     *           "columns": 1,
                     *           "component": "markdown-content",
                     *           "component_source": "builtin"
                     *         }
                     *       ],
                     *       "is_custom": false,
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["Layout"];
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
    entityMerge: {
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
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "base": {
                 *         "name": "Rex Marshall",
                 *         "fields": {
                 *           "age": "34",
                 *           "faction": "independent"
                 *         },
                 *         "markdown_body": "# Rex\n"
                 *       },
                 *       "version_a": {
                 *         "name": "Rex Marshall",
                 *         "fields": {
                 *           "age": "35",
                 *           "faction": "independent"
                 *         },
                 *         "markdown_body": "# Rex\n"
                 *       },
                 *       "version_b": {
                 *         "name": "Rex Marshall",
                 *         "fields": {
                 *           "age": "36",
                 *           "faction": "harbour_guild"
                 *         },
                 *         "markdown_body": "# Rex\n\nOlder now.\n"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EntityMerge"];
            };
        };
        responses: {
            /** @description The merged content, and how each part of it came about. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "merged": {
                     *         "name": "Rex Marshall",
                     *         "status": "active",
                     *         "fields": {
                     *           "age": "35",
                     *           "faction": "harbour_guild"
                     *         },
                     *         "markdown_body": "# Rex\n\nOlder now.\n",
                     *         "primary_asset": null
                     *       },
                     *       "fields": [
                     *         {
                     *           "field": "age",
                     *           "result": "conflict",
                     *           "base": "34",
                     *           "a": "35",
                     *           "b": "36",
                     *           "merged": "35"
                     *         },
                     *         {
                     *           "field": "faction",
                     *           "result": "b",
                     *           "base": "independent",
                     *           "a": "independent",
                     *           "b": "harbour_guild",
                     *           "merged": "harbour_guild"
                     *         }
                     *       ],
                     *       "blocks": [
                     *         {
                     *           "result": "unchanged",
                     *           "text": "# Rex\n"
                     *         },
                     *         {
                     *           "result": "b",
                     *           "text": "\nOlder now.\n"
                     *         }
                     *       ],
                     *       "conflicts": [
                     *         {
                     *           "kind": "field",
                     *           "field": "age",
                     *           "base": "34",
                     *           "a": "35",
                     *           "b": "36",
                     *           "proposal": null
                     *         }
                     *       ],
                     *       "proposals": {
                     *         "available": false,
                     *         "message": "No model is configured: set MODEL_BASE_URL and MODEL_NAME."
                     *       },
                     *       "applied": false,
                     *       "version": null
                     *     }
                     */
                    "application/json": components["schemas"]["EntityMergeResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    entityImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
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
                 *       "content": "---\nid: rex_marshall\nentity_type: character\nname: Rex Marshall\nage: '34'\n---\n# Rex Marshall\n",
                 *       "overwrite": true
                 *     }
                 */
                "application/json": components["schemas"]["EntityImport"];
            };
        };
        responses: {
            /** @description The entity as it is stored. */
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
    entityRename: {
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
                 *       "entity_type": "character",
                 *       "entity_id": "caspar_vole",
                 *       "new_id": "caspar_morrow",
                 *       "new_name": "Caspar Morrow"
                 *     }
                 */
                "application/json": components["schemas"]["EntityRename"];
            };
        };
        responses: {
            /** @description What is called otherwise now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "before": {
                     *         "entity_id": "caspar_vole",
                     *         "name": "Caspar Vole"
                     *       },
                     *       "after": {
                     *         "entity_id": "caspar_morrow",
                     *         "name": "Caspar Morrow"
                     *       },
                     *       "version": 4,
                     *       "references": [
                     *         {
                     *           "entity_type": "quest",
                     *           "entity_id": "lost_horn",
                     *           "name": "The lost horn",
                     *           "fields": [
                     *             "quest_giver"
                     *           ],
                     *           "body": true
                     *         }
                     *       ],
                     *       "undo": {
                     *         "entity_type": "character",
                     *         "entity_id": "caspar_morrow",
                     *         "new_id": "caspar_vole",
                     *         "new_name": "Caspar Vole"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EntityRenaming"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    entityIdCheck: {
        parameters: {
            query?: {
                /**
                 * @description The type of entity that the id is for.
                 * @example character
                 */
                type?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Any text.
                 * @example rex_marshall
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known about the id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rex_marshall",
                     *       "well_formed": true,
                     *       "reserved": false,
                     *       "problem": null,
                     *       "available": false,
                     *       "taken_by": [
                     *         {
                     *           "entity_type": "character",
                     *           "name": "Rex Marshall"
                     *         }
                     *       ],
                     *       "suggestions": [
                     *         "rex_marshall_2",
                     *         "rex_marshall_3",
                     *         "rex_marshall_4"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EntityIdCheck"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    entityFix: {
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
                 *       "entity_type": "character",
                 *       "entity_id": "rex_marshall",
                 *       "dry_run": true
                 *     }
                 */
                "application/json": components["schemas"]["EntityFix"];
            };
        };
        responses: {
            /** @description Every correction, and how many entities it changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dry_run": true,
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 100,
                     *       "changed": 1,
                     *       "refused": [],
                     *       "fixes": [
                     *         {
                     *           "entity_type": "character",
                     *           "entity_id": "rex_marshall",
                     *           "field": "gender",
                     *           "rule": "option",
                     *           "before": "Male",
                     *           "after": "male"
                     *         },
                     *         {
                     *           "entity_type": "character",
                     *           "entity_id": "rex_marshall",
                     *           "field": "tags",
                     *           "rule": "duplicate_tag",
                     *           "before": [
                     *             "pilot",
                     *             "Pilot"
                     *           ],
                     *           "after": [
                     *             "pilot"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EntityFixes"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the caller's project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "running": false,
                     *       "last_result": null,
                     *       "open_conflicts": 0,
                     *       "open_problems": 1,
                     *       "problems": [
                     *         {
                     *           "path": "Characters/rex/CH_rex.md",
                     *           "action": "problem",
                     *           "reason": "no_closing",
                     *           "message": "The front matter has no closing \"---\" line.",
                     *           "line": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SyncStatus"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownCheck: {
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
            /** @description One page of the changes, in the order of the paths. */
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
                     *       "changes": [
                     *         {
                     *           "path": "Characters/rex/CH_rex.md",
                     *           "change": "modified",
                     *           "entity_type": "character",
                     *           "entity_id": "rex"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FileChangePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownImportChanges: {
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
                 *       "paths": [
                 *         "Characters/rex/CH_rex.md"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SyncImport"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "run_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *       "kind": "all",
                     *       "state": "done",
                     *       "started_at": "2026-03-12T10:00:00.000Z",
                     *       "finished_at": "2026-03-12T10:00:01.250Z",
                     *       "scanned": 412,
                     *       "created": 0,
                     *       "updated": 1,
                     *       "merged": 0,
                     *       "deleted": 0,
                     *       "written": 0,
                     *       "moved": 0,
                     *       "removed": 0,
                     *       "conflicts": 0,
                     *       "problems": 0,
                     *       "entries": [
                     *         {
                     *           "path": "Characters/rex/CH_rex.md",
                     *           "action": "updated",
                     *           "entity_type": "character",
                     *           "entity_id": "rex"
                     *         }
                     *       ],
                     *       "entries_truncated": false
                     *     }
                     */
                    "application/json": components["schemas"]["SyncResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownSave: {
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
            /** @description What happened to the file and the row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "entity_id": "rex",
                     *       "path": "Characters/rex/CH_rex.md",
                     *       "action": "written",
                     *       "version": 4
                     *     }
                     */
                    "application/json": components["schemas"]["SyncOutcome"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownLoad: {
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
            /** @description What happened to the row and the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "entity_id": "rex",
                     *       "path": "Characters/rex/CH_rex.md",
                     *       "action": "updated",
                     *       "version": 5
                     *     }
                     */
                    "application/json": components["schemas"]["SyncOutcome"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "run_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *       "kind": "all",
                     *       "state": "done",
                     *       "started_at": "2026-03-12T10:00:00.000Z",
                     *       "finished_at": "2026-03-12T10:00:01.250Z",
                     *       "scanned": 412,
                     *       "created": 0,
                     *       "updated": 1,
                     *       "merged": 0,
                     *       "deleted": 0,
                     *       "written": 0,
                     *       "moved": 0,
                     *       "removed": 0,
                     *       "conflicts": 0,
                     *       "problems": 0,
                     *       "entries": [
                     *         {
                     *           "path": "Characters/rex/CH_rex.md",
                     *           "action": "updated",
                     *           "entity_type": "character",
                     *           "entity_id": "rex"
                     *         }
                     *       ],
                     *       "entries_truncated": false
                     *     }
                     */
                    "application/json": components["schemas"]["SyncResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownWatcher: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the watcher. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "running": true,
                     *       "mode": "native",
                     *       "configured": "auto",
                     *       "watched": 412,
                     *       "events": 3,
                     *       "last_event_at": "2026-03-12T10:00:00.000Z",
                     *       "errors": 0,
                     *       "last_error": null
                     *     }
                     */
                    "application/json": components["schemas"]["FileWatcherStatus"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownSyncAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "run_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *       "kind": "all",
                     *       "state": "done",
                     *       "started_at": "2026-03-12T10:00:00.000Z",
                     *       "finished_at": "2026-03-12T10:00:01.250Z",
                     *       "scanned": 412,
                     *       "created": 0,
                     *       "updated": 1,
                     *       "merged": 0,
                     *       "deleted": 0,
                     *       "written": 0,
                     *       "moved": 0,
                     *       "removed": 0,
                     *       "conflicts": 0,
                     *       "problems": 0,
                     *       "entries": [
                     *         {
                     *           "path": "Characters/rex/CH_rex.md",
                     *           "action": "updated",
                     *           "entity_type": "character",
                     *           "entity_id": "rex"
                     *         }
                     *       ],
                     *       "entries_truncated": false
                     *     }
                     */
                    "application/json": components["schemas"]["SyncResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownSyncType: {
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
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "run_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *       "kind": "all",
                     *       "state": "done",
                     *       "started_at": "2026-03-12T10:00:00.000Z",
                     *       "finished_at": "2026-03-12T10:00:01.250Z",
                     *       "scanned": 412,
                     *       "created": 0,
                     *       "updated": 1,
                     *       "merged": 0,
                     *       "deleted": 0,
                     *       "written": 0,
                     *       "moved": 0,
                     *       "removed": 0,
                     *       "conflicts": 0,
                     *       "problems": 0,
                     *       "entries": [
                     *         {
                     *           "path": "Characters/rex/CH_rex.md",
                     *           "action": "updated",
                     *           "entity_type": "character",
                     *           "entity_id": "rex"
                     *         }
                     *       ],
                     *       "entries_truncated": false
                     *     }
                     */
                    "application/json": components["schemas"]["SyncResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownValidateAll: {
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
            /** @description The counts, and one page of findings. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entities": 2,
                     *       "valid": 1,
                     *       "invalid": 1,
                     *       "by_type": [
                     *         {
                     *           "entity_type": "character",
                     *           "entities": 2,
                     *           "valid": 1,
                     *           "invalid": 1
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "findings": [
                     *         {
                     *           "entity_type": "character",
                     *           "entity_id": "rex",
                     *           "rule_id": null,
                     *           "field": "/age",
                     *           "severity": "error",
                     *           "message": "Age must be text."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EntityValidationReport"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "run_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *       "kind": "all",
                     *       "state": "done",
                     *       "started_at": "2026-03-12T10:00:00.000Z",
                     *       "finished_at": "2026-03-12T10:00:01.250Z",
                     *       "scanned": 412,
                     *       "created": 0,
                     *       "updated": 1,
                     *       "merged": 0,
                     *       "deleted": 0,
                     *       "written": 0,
                     *       "moved": 0,
                     *       "removed": 0,
                     *       "conflicts": 0,
                     *       "problems": 0,
                     *       "entries": [
                     *         {
                     *           "path": "Characters/rex/CH_rex.md",
                     *           "action": "updated",
                     *           "entity_type": "character",
                     *           "entity_id": "rex"
                     *         }
                     *       ],
                     *       "entries_truncated": false
                     *     }
                     */
                    "application/json": components["schemas"]["SyncResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownExport: {
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
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "entity_id": "rex_marshall",
                     *       "filename": "CH_rex_marshall.md",
                     *       "path": "Characters/rex_marshall/CH_rex_marshall.md",
                     *       "content": "---\nid: rex_marshall\nentity_type: character\ntemplate_version: \"1.0\"\nname: Rex Marshall\n---\n\n# Rex Marshall\n",
                     *       "version": 3
                     *     }
                     */
                    "application/json": components["schemas"]["MarkdownExport"];
                    /**
                     * @example ---
                     *     id: rex_marshall
                     *     name: Rex Marshall
                     *     ---
                     *
                     *     # Rex Marshall
                     */
                    "text/markdown": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownValidate: {
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
                 *       "content": "---\nentity_type: character\nname: Rex\nnarrative_importance: huge\n---\n",
                 *       "strict": false
                 *     }
                 */
                "application/json": components["schemas"]["MarkdownValidation"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "valid": false,
                     *       "entity_type": "character",
                     *       "entity_id": null,
                     *       "errors": [
                     *         {
                     *           "field": "/narrative_importance",
                     *           "message": "Narrative importance must be one of main, major, minor.",
                     *           "kind": "field",
                     *           "line": 4,
                     *           "value": "huge"
                     *         }
                     *       ],
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["MarkdownFindings"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownFormat: {
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
                 *       "content": "---\nname: Rex\nid: rex\n---\n# Rex\n* one\n* two"
                 *     }
                 */
                "application/json": components["schemas"]["MarkdownFormat"];
            };
        };
        responses: {
            /** @description The formatted file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "content": "---\nid: rex\nname: Rex\n---\n\n# Rex\n\n- one\n- two\n",
                     *       "changed": true
                     *     }
                     */
                    "application/json": components["schemas"]["MarkdownFormatted"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownImportPreview: {
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
                 *       "content": "---\nid: rex_marshall\nentity_type: character\nname: Rex Marshall\n---\n\n# Rex Marshall\n"
                 *     }
                 */
                "application/json": components["schemas"]["ImportPreview"];
                /**
                 * @example {
                 *       "file": "vault.zip",
                 *       "entity_type": "character"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ImportPreviewUpload"];
            };
        };
        responses: {
            /** @description What would happen, file by file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 2,
                     *       "created": 1,
                     *       "updated": 0,
                     *       "unchanged": 0,
                     *       "refused": 1,
                     *       "files": [
                     *         {
                     *           "path": "CH_rex_marshall.md",
                     *           "action": "create",
                     *           "entity_type": "character",
                     *           "entity_id": "rex_marshall",
                     *           "name": "Rex Marshall",
                     *           "changed_fields": [],
                     *           "problems": []
                     *         },
                     *         {
                     *           "path": "notes.md",
                     *           "action": "refuse",
                     *           "entity_type": null,
                     *           "entity_id": null,
                     *           "name": null,
                     *           "reason": "no_opening",
                     *           "message": "The file does not start with a \"---\" line.",
                     *           "line": 1,
                     *           "changed_fields": [],
                     *           "problems": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPlan"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    markdownImportSmart: {
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
                 *       "files": [
                 *         {
                 *           "path": "Characters/Rex Marshall.md",
                 *           "content": "---\nFull Name: Rex Marshall\nfactions: \"[[Independent]]\"\n---\nA mechanic. #hero\n"
                 *         }
                 *       ],
                 *       "dry_run": true
                 *     }
                 */
                "application/json": components["schemas"]["ImportSmart"];
                /**
                 * @example {
                 *       "file": "vault.zip",
                 *       "partial": true
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ImportSmartUpload"];
            };
        };
        responses: {
            /** @description What was done, file by file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dry_run": true,
                     *       "model": null,
                     *       "total": 1,
                     *       "created": 1,
                     *       "updated": 0,
                     *       "unchanged": 0,
                     *       "refused": 0,
                     *       "files": [
                     *         {
                     *           "path": "Characters/Rex Marshall.md",
                     *           "action": "create",
                     *           "entity_type": "character",
                     *           "entity_id": "rex_marshall",
                     *           "name": "Rex Marshall",
                     *           "changed_fields": [],
                     *           "problems": [],
                     *           "mapping": [
                     *             {
                     *               "source": "Full Name",
                     *               "field": "name",
                     *               "origin": "alias",
                     *               "confidence": 0.95
                     *             },
                     *             {
                     *               "source": "factions",
                     *               "field": "faction",
                     *               "origin": "fuzzy",
                     *               "confidence": 0.88
                     *             },
                     *             {
                     *               "source": "#",
                     *               "field": "tags",
                     *               "origin": "inline_tag",
                     *               "confidence": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    searchList: {
        parameters: {
            query?: {
                /**
                 * @description Words, `"exact words"`, `-left out`, `either OR other`.
                 * @example workshop -flooded
                 */
                q?: components["parameters"]["SearchQuery"];
                /**
                 * @description Only these entity types, singular or plural, repeated or with commas between.
                 * @example [
                 *       "character",
                 *       "location"
                 *     ]
                 */
                type?: components["parameters"]["SearchTypes"];
                /**
                 * @description Only these statuses, repeated or with commas between.
                 * @example [
                 *       "active"
                 *     ]
                 */
                status?: components["parameters"]["SearchStatuses"];
                /**
                 * @description Only what has all of these tags, repeated or with commas between.
                 * @example [
                 *       "craft"
                 *     ]
                 */
                tags?: components["parameters"]["SearchTags"];
                /**
                 * @description Only what changed last at this time or later.
                 * @example 2026-03-01T00:00:00Z
                 */
                updated_from?: components["parameters"]["SearchUpdatedFrom"];
                /**
                 * @description Only what changed last before this time.
                 * @example 2026-04-01T00:00:00Z
                 */
                updated_to?: components["parameters"]["SearchUpdatedTo"];
                /**
                 * @description Only what was created at this time or later.
                 * @example 2026-03-01T00:00:00Z
                 */
                created_from?: components["parameters"]["SearchCreatedFrom"];
                /**
                 * @description Only what was created before this time.
                 * @example 2026-04-01T00:00:00Z
                 */
                created_to?: components["parameters"]["SearchCreatedTo"];
                /** @description How many to skip. */
                offset?: components["parameters"]["SearchOffset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["SearchLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of results. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "query": "workshop -flooded",
                     *       "total": 1,
                     *       "total_is_exact": true,
                     *       "offset": 0,
                     *       "limit": 20,
                     *       "results": [
                     *         {
                     *           "entity_type": "location",
                     *           "entity_id": "hollow_bell_workshop",
                     *           "name": "Hollow Bell Workshop",
                     *           "status": "active",
                     *           "snippet": "The <mark>workshop</mark> stands on piles above the canal.",
                     *           "score": 1.0714,
                     *           "match": "text",
                     *           "updated_at": "2026-03-12T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "facets": {
                     *         "types": [
                     *           {
                     *             "value": "location",
                     *             "count": 1
                     *           }
                     *         ],
                     *         "statuses": [
                     *           {
                     *             "value": "active",
                     *             "count": 1
                     *           }
                     *         ]
                     *       },
                     *       "suggestions": []
                     *     }
                     */
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    searchAll: {
        parameters: {
            query?: {
                /**
                 * @description Words, `"exact words"`, `-left out`, `either OR other`.
                 * @example workshop -flooded
                 */
                q?: components["parameters"]["SearchQuery"];
                /**
                 * @description Only these entity types, singular or plural, repeated or with commas between.
                 * @example [
                 *       "character",
                 *       "location"
                 *     ]
                 */
                type?: components["parameters"]["SearchTypes"];
                /**
                 * @description Only these statuses, repeated or with commas between.
                 * @example [
                 *       "active"
                 *     ]
                 */
                status?: components["parameters"]["SearchStatuses"];
                /**
                 * @description Only what has all of these tags, repeated or with commas between.
                 * @example [
                 *       "craft"
                 *     ]
                 */
                tags?: components["parameters"]["SearchTags"];
                /**
                 * @description Only what changed last at this time or later.
                 * @example 2026-03-01T00:00:00Z
                 */
                updated_from?: components["parameters"]["SearchUpdatedFrom"];
                /**
                 * @description Only what changed last before this time.
                 * @example 2026-04-01T00:00:00Z
                 */
                updated_to?: components["parameters"]["SearchUpdatedTo"];
                /**
                 * @description Only what was created at this time or later.
                 * @example 2026-03-01T00:00:00Z
                 */
                created_from?: components["parameters"]["SearchCreatedFrom"];
                /**
                 * @description Only what was created before this time.
                 * @example 2026-04-01T00:00:00Z
                 */
                created_to?: components["parameters"]["SearchCreatedTo"];
                /** @description How many to skip. */
                offset?: components["parameters"]["SearchOffset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["SearchLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of results. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "query": "workshop",
                     *       "total": 1,
                     *       "total_is_exact": true,
                     *       "offset": 0,
                     *       "limit": 20,
                     *       "results": [
                     *         {
                     *           "entity_type": "location",
                     *           "entity_id": "hollow_bell_workshop",
                     *           "name": "Hollow Bell Workshop",
                     *           "status": "active",
                     *           "snippet": "The <mark>workshop</mark> stands on piles above the canal.",
                     *           "score": 1.0714,
                     *           "match": "text",
                     *           "updated_at": "2026-03-12T10:00:00.000Z",
                     *           "name_highlighted": "Hollow Bell <mark>Workshop</mark>",
                     *           "matched_in": [
                     *             "name",
                     *             "id",
                     *             "text"
                     *           ],
                     *           "tags": [
                     *             "craft"
                     *           ],
                     *           "primary_asset": null,
                     *           "created_at": "2026-03-11T09:00:00.000Z",
                     *           "version": 3
                     *         }
                     *       ],
                     *       "facets": {
                     *         "types": [
                     *           {
                     *             "value": "location",
                     *             "count": 1
                     *           }
                     *         ],
                     *         "statuses": [
                     *           {
                     *             "value": "active",
                     *             "count": 1
                     *           }
                     *         ]
                     *       },
                     *       "suggestions": []
                     *     }
                     */
                    "application/json": components["schemas"]["SearchAllPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    searchRecent: {
        parameters: {
            query?: {
                /**
                 * @description Only these entity types, singular or plural, repeated or with commas between.
                 * @example [
                 *       "character",
                 *       "location"
                 *     ]
                 */
                type?: components["parameters"]["SearchTypes"];
                /**
                 * @description Only these statuses, repeated or with commas between.
                 * @example [
                 *       "active"
                 *     ]
                 */
                status?: components["parameters"]["SearchStatuses"];
                /**
                 * @description Only what changed at this time or later.
                 * @example 2026-03-12T10:00:00Z
                 */
                since?: components["parameters"]["RecentSince"];
                /** @description The `next_cursor` of the page before. */
                cursor?: string;
                /** @description How many to skip. */
                offset?: components["parameters"]["SearchOffset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["SearchLimit"];
            };
            header?: never;
            path?: never;
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
                     *       "total_is_exact": true,
                     *       "offset": 0,
                     *       "limit": 20,
                     *       "next_cursor": null,
                     *       "entities": [
                     *         {
                     *           "entity_type": "character",
                     *           "entity_id": "rex_marshall",
                     *           "name": "Rex Marshall",
                     *           "status": "active",
                     *           "primary_asset": null,
                     *           "change": "updated",
                     *           "version": 2,
                     *           "created_at": "2026-03-11T09:00:00.000Z",
                     *           "updated_at": "2026-03-12T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecentPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    graphUniverse: {
        parameters: {
            query?: {
                /**
                 * @description Only entities of these types, separated by commas; all types when absent.
                 * @example character,faction
                 */
                types?: components["parameters"]["GraphTypes"];
                /**
                 * @description Only links of these kinds, separated by commas; all kinds when absent.
                 * @example reference
                 */
                kinds?: components["parameters"]["GraphKinds"];
                /** @description How many nodes at most, the first in their order; edges lead between these alone. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graph. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "types": [
                     *         {
                     *           "type": "character",
                     *           "name": "Character",
                     *           "color": "#6366f1",
                     *           "count": 2
                     *         }
                     *       ],
                     *       "nodes": [
                     *         {
                     *           "key": "character/bastien_merrow",
                     *           "type": "character",
                     *           "id": "bastien_merrow",
                     *           "name": "Bastien Merrow",
                     *           "status": "active"
                     *         },
                     *         {
                     *           "key": "character/ilse_corvane",
                     *           "type": "character",
                     *           "id": "ilse_corvane",
                     *           "name": "Ilse Corvane",
                     *           "status": "active"
                     *         }
                     *       ],
                     *       "edges": [
                     *         {
                     *           "source": "character/ilse_corvane",
                     *           "target": "character/bastien_merrow",
                     *           "relation": "ex",
                     *           "field": "romantic",
                     *           "kind": "reference",
                     *           "weight": 1
                     *         }
                     *       ],
                     *       "node_count": 2,
                     *       "edge_count": 1,
                     *       "truncated": false
                     *     }
                     */
                    "application/json": components["schemas"]["GraphUniverse"];
                    /**
                     * @example {"types":[{"type":"character","name":"Character","color":"#6366f1","count":2}]}
                     *     {"node":{"key":"character/bastien_merrow","type":"character","id":"bastien_merrow","name":"Bastien Merrow","status":"active"}}
                     *     {"node":{"key":"character/ilse_corvane","type":"character","id":"ilse_corvane","name":"Ilse Corvane","status":"active"}}
                     *     {"edge":{"source":"character/ilse_corvane","target":"character/bastien_merrow","relation":"ex","field":"romantic","kind":"reference","weight":1}}
                     *     {"end":{"nodes":2,"edges":1,"truncated":false}}
                     */
                    "application/x-ndjson": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    graphEntity: {
        parameters: {
            query?: {
                /** @description Steps from the entity. */
                depth?: number;
                /**
                 * @description Only entities of these types, separated by commas; all types when absent.
                 * @example character,faction
                 */
                types?: components["parameters"]["GraphTypes"];
                /**
                 * @description Only links of these kinds, separated by commas; all kinds when absent.
                 * @example reference
                 */
                kinds?: components["parameters"]["GraphKinds"];
                /** @description How many nodes at most, the entity among them. */
                limit?: number;
            };
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
            /** @description The graph around the entity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "center": "character/ilse_corvane",
                     *       "depth": 1,
                     *       "nodes": [
                     *         {
                     *           "key": "character/ilse_corvane",
                     *           "type": "character",
                     *           "id": "ilse_corvane",
                     *           "name": "Ilse Corvane",
                     *           "status": "active",
                     *           "distance": 0
                     *         },
                     *         {
                     *           "key": "character/bastien_merrow",
                     *           "type": "character",
                     *           "id": "bastien_merrow",
                     *           "name": "Bastien Merrow",
                     *           "status": "active",
                     *           "distance": 1
                     *         }
                     *       ],
                     *       "edges": [
                     *         {
                     *           "source": "character/ilse_corvane",
                     *           "target": "character/bastien_merrow",
                     *           "relation": "ex",
                     *           "label": "Former partner",
                     *           "inverse_label": "Former partner",
                     *           "field": "romantic",
                     *           "kind": "reference",
                     *           "weight": 1
                     *         }
                     *       ],
                     *       "truncated": false
                     *     }
                     */
                    "application/json": components["schemas"]["GraphNeighbourhood"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    graphRelationships: {
        parameters: {
            query?: {
                /** @description Only what the entity links to, or only what links to it. */
                direction?: "outgoing" | "incoming";
                /**
                 * @description Only this relation.
                 * @example rival
                 */
                relation?: string;
                /**
                 * @description Only links of these kinds, separated by commas; all kinds when absent.
                 * @example reference
                 */
                kinds?: components["parameters"]["GraphKinds"];
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
            };
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
            /** @description One page of relationships. */
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
                     *       "entity": {
                     *         "key": "character/ilse_corvane",
                     *         "type": "character",
                     *         "id": "ilse_corvane",
                     *         "name": "Ilse Corvane",
                     *         "status": "active"
                     *       },
                     *       "relations": [
                     *         {
                     *           "direction": "outgoing",
                     *           "relation": "ex",
                     *           "label": "Former partner",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "relationships": [
                     *         {
                     *           "direction": "outgoing",
                     *           "relation": "ex",
                     *           "label": "Former partner",
                     *           "field": "romantic",
                     *           "kind": "reference",
                     *           "weight": 1,
                     *           "exists": true,
                     *           "entity": {
                     *             "key": "character/bastien_merrow",
                     *             "type": "character",
                     *             "id": "bastien_merrow",
                     *             "name": "Bastien Merrow",
                     *             "status": "active"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GraphRelationshipPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    graphQuery: {
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
                 *       "source_types": [
                 *         "character"
                 *       ],
                 *       "target_types": [
                 *         "character"
                 *       ],
                 *       "relations": [
                 *         "rival",
                 *         "antagonist"
                 *       ],
                 *       "limit": 50
                 *     }
                 */
                "application/json": components["schemas"]["GraphQuery"];
            };
        };
        responses: {
            /** @description One page of references. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "references": [
                     *         {
                     *           "source": {
                     *             "key": "character/ilse_corvane",
                     *             "type": "character",
                     *             "id": "ilse_corvane",
                     *             "name": "Ilse Corvane",
                     *             "status": "active"
                     *           },
                     *           "target": {
                     *             "key": "character/caspar_vole",
                     *             "type": "character",
                     *             "id": "caspar_vole",
                     *             "name": "Caspar Vole",
                     *             "status": "active"
                     *           },
                     *           "exists": true,
                     *           "relation": "antagonist",
                     *           "label": "Antagonist",
                     *           "field": "enemies",
                     *           "pointer": "/enemies/0",
                     *           "kind": "reference"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GraphReferencePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    graphContext: {
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
                 *       "entities": [
                 *         {
                 *           "entity_type": "character",
                 *           "entity_id": "ilse_corvane"
                 *         }
                 *       ],
                 *       "depth": 1,
                 *       "token_budget": 2000
                 *     }
                 */
                "application/json": components["schemas"]["GraphContextRequest"];
            };
        };
        responses: {
            /** @description The context. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "text": "# Ilse Corvane (character/ilse_corvane)\n\nStatus: active\n",
                     *       "tokens": 21,
                     *       "token_budget": 2000,
                     *       "encoding": "o200k_base",
                     *       "entities": [
                     *         {
                     *           "entity": {
                     *             "key": "character/ilse_corvane",
                     *             "type": "character",
                     *             "id": "ilse_corvane",
                     *             "name": "Ilse Corvane",
                     *             "status": "active"
                     *           },
                     *           "reason": "given",
                     *           "distance": 0,
                     *           "detail": "full",
                     *           "tokens": 21
                     *         }
                     *       ],
                     *       "omitted": [],
                     *       "truncated": false
                     *     }
                     */
                    "application/json": components["schemas"]["GraphContext"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    graphRomance: {
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
                 *       "entities": [
                 *         {
                 *           "entity_type": "character",
                 *           "entity_id": "ilse_corvane"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GraphRomanceRequest"];
            };
        };
        responses: {
            /** @description The pairs and triangles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "pairs": [
                     *         {
                     *           "a": {
                     *             "key": "character/bastien_merrow",
                     *             "type": "character",
                     *             "id": "bastien_merrow",
                     *             "name": "Bastien Merrow",
                     *             "status": "active"
                     *           },
                     *           "b": {
                     *             "key": "character/ilse_corvane",
                     *             "type": "character",
                     *             "id": "ilse_corvane",
                     *             "name": "Ilse Corvane",
                     *             "status": "active"
                     *           },
                     *           "mutual": false,
                     *           "agreed": false,
                     *           "links": [
                     *             {
                     *               "source": "character/ilse_corvane",
                     *               "target": "character/bastien_merrow",
                     *               "relation": "ex",
                     *               "label": "Former partner",
                     *               "field": "romantic"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "triangles": []
                     *     }
                     */
                    "application/json": components["schemas"]["GraphRomance"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    graphFactionWar: {
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
                 *       "factions": [
                 *         "the_hush"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GraphFactionWarRequest"];
            };
        };
        responses: {
            /** @description The conflicts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "conflicts": [
                     *         {
                     *           "a": {
                     *             "key": "faction/luthiers_compact",
                     *             "type": "faction",
                     *             "id": "luthiers_compact",
                     *             "name": "The Luthiers' Compact",
                     *             "status": "active"
                     *           },
                     *           "b": {
                     *             "key": "faction/the_hush",
                     *             "type": "faction",
                     *             "id": "the_hush",
                     *             "name": "The Hush",
                     *             "status": "active"
                     *           },
                     *           "mutual": false,
                     *           "score": 4,
                     *           "members_a": 4,
                     *           "members_b": 2,
                     *           "evidence_count": 2,
                     *           "evidence": [
                     *             {
                     *               "because": "faction",
                     *               "source": "faction/the_hush",
                     *               "target": "faction/luthiers_compact",
                     *               "relation": "hostile",
                     *               "field": "enemies"
                     *             },
                     *             {
                     *               "because": "member",
                     *               "source": "character/ilse_corvane",
                     *               "target": "character/caspar_vole",
                     *               "relation": "antagonist",
                     *               "field": "enemies"
                     *             }
                     *           ],
                     *           "contested": [
                     *             {
                     *               "key": "district/lower_chime",
                     *               "type": "district",
                     *               "id": "lower_chime",
                     *               "name": "Lower Chime",
                     *               "status": "active"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GraphFactionWar"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    graphValidate: {
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
            /** @description The findings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity": {
                     *         "key": "character/ilse_corvane",
                     *         "type": "character",
                     *         "id": "ilse_corvane",
                     *         "name": "Ilse Corvane",
                     *         "status": "active"
                     *       },
                     *       "valid": true,
                     *       "checked": 12,
                     *       "findings": [
                     *         {
                     *           "code": "one_sided",
                     *           "severity": "warning",
                     *           "field": "romantic",
                     *           "pointer": "/romantic/0",
                     *           "message": "Bastien Merrow does not name Ilse Corvane in romantic.",
                     *           "target": {
                     *             "type": "character",
                     *             "id": "bastien_merrow"
                     *           },
                     *           "relation": "ex",
                     *           "suggestions": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GraphValidation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    graphHybrid: {
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
                 *       "entity_type": "character",
                 *       "entity_id": "ilse_corvane",
                 *       "limit": 20
                 *     }
                 */
                "application/json": components["schemas"]["GraphHybridRequest"];
            };
        };
        responses: {
            /** @description The connections, best first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity": {
                     *         "key": "character/ilse_corvane",
                     *         "type": "character",
                     *         "id": "ilse_corvane",
                     *         "name": "Ilse Corvane",
                     *         "status": "active"
                     *       },
                     *       "semantic": {
                     *         "method": "text",
                     *         "model": null,
                     *         "fallback": false
                     *       },
                     *       "total": 1,
                     *       "connections": [
                     *         {
                     *           "entity": {
                     *             "key": "character/bastien_merrow",
                     *             "type": "character",
                     *             "id": "bastien_merrow",
                     *             "name": "Bastien Merrow",
                     *             "status": "active"
                     *           },
                     *           "score": 1,
                     *           "origins": [
                     *             {
                     *               "origin": "structured",
                     *               "score": 1,
                     *               "detail": "romantic: Former partner"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GraphHybrid"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    graphSemantic: {
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
                 *       "entity_type": "character",
                 *       "entity_id": "ilse_corvane",
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["GraphSemanticRequest"];
            };
        };
        responses: {
            /** @description The nearest entities, best first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "method": "text",
                     *       "model": null,
                     *       "fallback": false,
                     *       "candidates": 36,
                     *       "connections": [
                     *         {
                     *           "entity": {
                     *             "key": "character/bastien_merrow",
                     *             "type": "character",
                     *             "id": "bastien_merrow",
                     *             "name": "Bastien Merrow",
                     *             "status": "active"
                     *           },
                     *           "score": 0.31,
                     *           "terms": [
                     *             "bell",
                     *             "viol",
                     *             "workshop"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GraphSemantic"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    graphStructured: {
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
                 *       "entity_type": "character",
                 *       "entity_id": "ilse_corvane",
                 *       "fields": [
                 *         "friends",
                 *         "enemies"
                 *       ],
                 *       "direction": "outgoing",
                 *       "depth": 2
                 *     }
                 */
                "application/json": components["schemas"]["GraphStructuredRequest"];
            };
        };
        responses: {
            /** @description What is reached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity": {
                     *         "key": "character/ilse_corvane",
                     *         "type": "character",
                     *         "id": "ilse_corvane",
                     *         "name": "Ilse Corvane",
                     *         "status": "active"
                     *       },
                     *       "depth": 2,
                     *       "truncated": false,
                     *       "relationships": [
                     *         {
                     *           "entity": {
                     *             "key": "character/caspar_vole",
                     *             "type": "character",
                     *             "id": "caspar_vole",
                     *             "name": "Caspar Vole",
                     *             "status": "active"
                     *           },
                     *           "distance": 1,
                     *           "path": [
                     *             {
                     *               "source": "character/ilse_corvane",
                     *               "target": "character/caspar_vole",
                     *               "relation": "antagonist",
                     *               "label": "Antagonist",
                     *               "field": "enemies",
                     *               "kind": "reference",
                     *               "direction": "outgoing"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GraphStructured"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    graphEnhancedContext: {
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
                 *       "entity_type": "character",
                 *       "entity_id": "ilse_corvane",
                 *       "token_budget": 4000,
                 *       "sections": [
                 *         "entity",
                 *         "template",
                 *         "neighbourhood"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GraphEnhancedContextRequest"];
            };
        };
        responses: {
            /** @description The prompt and its sections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity": {
                     *         "key": "character/ilse_corvane",
                     *         "type": "character",
                     *         "id": "ilse_corvane",
                     *         "name": "Ilse Corvane",
                     *         "status": "active"
                     *       },
                     *       "prompt": "# Ilse Corvane (character/ilse_corvane)\n\nStatus: active\n",
                     *       "tokens": 21,
                     *       "token_budget": 4000,
                     *       "encoding": "o200k_base",
                     *       "truncated": false,
                     *       "sections": [
                     *         {
                     *           "section": "entity",
                     *           "title": "Entity",
                     *           "text": "# Ilse Corvane (character/ilse_corvane)\n\nStatus: active\n",
                     *           "tokens": 21,
                     *           "truncated": false
                     *         }
                     *       ],
                     *       "neighbours": [
                     *         {
                     *           "entity": {
                     *             "key": "character/bastien_merrow",
                     *             "type": "character",
                     *             "id": "bastien_merrow",
                     *             "name": "Bastien Merrow",
                     *             "status": "active"
                     *           },
                     *           "reason": "ilse_corvane → romantic: Former partner",
                     *           "distance": 1,
                     *           "detail": "summary",
                     *           "tokens": 30
                     *         }
                     *       ],
                     *       "semantic": null
                     *     }
                     */
                    "application/json": components["schemas"]["GraphEnhancedContext"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    recycleBinList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entities of this type, as the bin spells it; it needs no template.
                 * @example character
                 */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deleted entities. */
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
                     *       "items": [
                     *         {
                     *           "recycle_id": "9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10",
                     *           "entity_type": "character",
                     *           "entity_id": "rex_marshall",
                     *           "name": "Rex Marshall",
                     *           "status": "active",
                     *           "version": 3,
                     *           "size": 2048,
                     *           "deleted_at": "2026-03-12T10:00:00.000Z",
                     *           "deleted_by": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *           "deleted_by_name": "Ada",
                     *           "expires_at": "2026-04-11T10:00:00.000Z",
                     *           "restorable": true,
                     *           "reason": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecycleBinPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    recycleBinRestore: {
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
                /**
                 * @description The entity's id, unique in its type.
                 * @example rex_marshall
                 */
                id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "recycle_id": "9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10"
                 *     }
                 */
                "application/json": components["schemas"]["RecycleBinRestore"];
            };
        };
        responses: {
            /** @description The entity, live again. */
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
    recycleBinPurge: {
        parameters: {
            query?: {
                /** @description Only this deletion. */
                recycle_id?: string;
            };
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
            /** @description How many were removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Deleted for good",
                     *       "entity_type": "character",
                     *       "entity_id": "rex_marshall",
                     *       "deleted": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RecycleBinPurge"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    recycleBinEmpty: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many were removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "The recycle bin is empty",
                     *       "deleted": 12
                     *     }
                     */
                    "application/json": components["schemas"]["RecycleBinEmptied"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sharingList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only shares of this scope. */
                scope?: "entity" | "type" | "universe";
                /**
                 * @description Only shares of this type or of entities of it.
                 * @example character
                 */
                entity_type?: string;
                /**
                 * @description Only shares of entities with this id.
                 * @example rex_marshall
                 */
                entity_id?: string;
                /** @description Only shares that can be opened, or only those that cannot any more. */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of shares. */
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
                     *       "shares": [
                     *         {
                     *           "id": "2f0f7a3e-5b0c-4a5e-9d0a-0a4f6c1b7e11",
                     *           "code": "3kTMd_8rBvQxYh2nLw5eUA",
                     *           "url": "https://studio.example/api/share/3kTMd_8rBvQxYh2nLw5eUA",
                     *           "scope": "entity",
                     *           "entity_type": "character",
                     *           "entity_id": "rex_marshall",
                     *           "title": "Rex for the art team",
                     *           "has_password": true,
                     *           "expires_at": "2026-04-12T10:00:00.000Z",
                     *           "is_expired": false,
                     *           "revoked_at": null,
                     *           "is_revoked": false,
                     *           "view_count": 0,
                     *           "last_viewed_at": null,
                     *           "created_by": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *           "created_at": "2026-03-12T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SharePage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sharingCreate: {
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
                 *       "scope": "entity",
                 *       "entity_type": "character",
                 *       "entity_id": "rex_marshall",
                 *       "title": "Rex for the art team",
                 *       "expires_in": 2678400,
                 *       "password": "tidewater"
                 *     }
                 */
                "application/json": components["schemas"]["ShareCreate"];
            };
        };
        responses: {
            /** @description The new share. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2f0f7a3e-5b0c-4a5e-9d0a-0a4f6c1b7e11",
                     *       "code": "3kTMd_8rBvQxYh2nLw5eUA",
                     *       "url": "https://studio.example/api/share/3kTMd_8rBvQxYh2nLw5eUA",
                     *       "scope": "entity",
                     *       "entity_type": "character",
                     *       "entity_id": "rex_marshall",
                     *       "title": "Rex for the art team",
                     *       "has_password": true,
                     *       "expires_at": "2026-04-12T10:00:00.000Z",
                     *       "is_expired": false,
                     *       "revoked_at": null,
                     *       "is_revoked": false,
                     *       "view_count": 0,
                     *       "last_viewed_at": null,
                     *       "created_by": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *       "created_at": "2026-03-12T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Share"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sharingDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The share's id.
                 * @example 2f0f7a3e-5b0c-4a5e-9d0a-0a4f6c1b7e11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The share, revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2f0f7a3e-5b0c-4a5e-9d0a-0a4f6c1b7e11",
                     *       "code": "3kTMd_8rBvQxYh2nLw5eUA",
                     *       "url": "https://studio.example/api/share/3kTMd_8rBvQxYh2nLw5eUA",
                     *       "scope": "entity",
                     *       "entity_type": "character",
                     *       "entity_id": "rex_marshall",
                     *       "title": "Rex for the art team",
                     *       "has_password": true,
                     *       "expires_at": "2026-04-12T10:00:00.000Z",
                     *       "is_expired": false,
                     *       "revoked_at": "2026-03-13T10:00:00.000Z",
                     *       "is_revoked": true,
                     *       "view_count": 0,
                     *       "last_viewed_at": null,
                     *       "created_by": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *       "created_at": "2026-03-12T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Share"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sharingView: {
        parameters: {
            query?: never;
            header?: {
                /** @description The password of the share, where it has one; beyond ASCII in UTF-8. */
                "X-Share-Password"?: components["parameters"]["SharePassword"];
            };
            path: {
                /**
                 * @description The code of the share, the last part of its `url`.
                 * @example 3kTMd_8rBvQxYh2nLw5eUA
                 */
                code: components["parameters"]["ShareCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is shared. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scope": "entity",
                     *       "title": "Rex for the art team",
                     *       "expires_at": "2026-04-12T10:00:00.000Z",
                     *       "types": [
                     *         {
                     *           "entity_type": "character",
                     *           "name": "Character",
                     *           "icon": "user",
                     *           "color": "#1f2937",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "entity": {
                     *         "entity_type": "character",
                     *         "entity_id": "rex_marshall",
                     *         "name": "Rex Marshall",
                     *         "status": "active",
                     *         "fields": {
                     *           "age": "34"
                     *         },
                     *         "markdown_body": "# Rex Marshall\n",
                     *         "primary_asset": null,
                     *         "created_at": "2026-03-12T10:00:00.000Z",
                     *         "updated_at": "2026-03-12T10:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SharedView"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sharingEntityList: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only the entity with this id.
                 * @example rex_marshall
                 */
                id?: string;
            };
            header?: {
                /** @description The password of the share, where it has one; beyond ASCII in UTF-8. */
                "X-Share-Password"?: components["parameters"]["SharePassword"];
            };
            path: {
                /**
                 * @description The code of the share, the last part of its `url`.
                 * @example 3kTMd_8rBvQxYh2nLw5eUA
                 */
                code: components["parameters"]["ShareCode"];
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
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
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
                     *             "age": "34"
                     *           },
                     *           "markdown_body": "# Rex Marshall\n",
                     *           "primary_asset": null,
                     *           "created_at": "2026-03-12T10:00:00.000Z",
                     *           "updated_at": "2026-03-12T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SharedEntityPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    providerList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The providers. */
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
                     *           "id": "llm_4fUoPLz1Qd6A",
                     *           "provider_id": "llm_4fUoPLz1Qd6A",
                     *           "name": "OpenAI Compatible",
                     *           "kind": "openai_compatible",
                     *           "base_url": "https://api.example.com/v1",
                     *           "api_keys": [
                     *             "sk-x***Q7aZ"
                     *           ],
                     *           "model": "gpt-4o",
                     *           "max_tokens": 4096,
                     *           "temperature": 0.7,
                     *           "top_p": 1,
                     *           "presence_penalty": 0,
                     *           "max_model_len": 128000,
                     *           "supports_multimodal": true,
                     *           "supports_structured_output": false,
                     *           "is_default": false,
                     *           "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *           "created_at": "2026-01-15T10:00:00.000Z",
                     *           "updated_at": "2026-01-15T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["ProvidersEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    providerCreate: {
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
                 *       "name": "OpenAI Compatible",
                 *       "base_url": "https://api.example.com/v1",
                 *       "api_keys": [
                 *         "sk-xxxx"
                 *       ],
                 *       "model": "gpt-4o",
                 *       "max_tokens": 4096,
                 *       "temperature": 0.7,
                 *       "top_p": 1,
                 *       "presence_penalty": 0,
                 *       "max_model_len": 128000,
                 *       "supports_multimodal": true,
                 *       "is_default": true
                 *     }
                 */
                "application/json": components["schemas"]["ProviderCreate"];
            };
        };
        responses: {
            /** @description The provider, new or found again. */
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
                     *         "id": "llm_4fUoPLz1Qd6A",
                     *         "provider_id": "llm_4fUoPLz1Qd6A",
                     *         "name": "OpenAI Compatible",
                     *         "kind": "openai_compatible",
                     *         "base_url": "https://api.example.com/v1",
                     *         "api_keys": [
                     *           "***"
                     *         ],
                     *         "model": "gpt-4o",
                     *         "max_tokens": 4096,
                     *         "temperature": 0.7,
                     *         "top_p": 1,
                     *         "presence_penalty": 0,
                     *         "max_model_len": 128000,
                     *         "supports_multimodal": true,
                     *         "supports_structured_output": false,
                     *         "is_default": false,
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *         "created_at": "2026-01-15T10:00:00.000Z",
                     *         "updated_at": "2026-01-15T10:00:00.000Z"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    providerUpdate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the provider.
                 * @example llm_4fUoPLz1Qd6A
                 */
                provider_id: components["parameters"]["ModelProviderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "model": "gpt-4o-mini",
                 *       "is_default": true
                 *     }
                 */
                "application/json": components["schemas"]["ProviderUpdate"];
            };
        };
        responses: {
            /** @description The provider after the change. */
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
                     *         "id": "llm_4fUoPLz1Qd6A",
                     *         "provider_id": "llm_4fUoPLz1Qd6A",
                     *         "name": "OpenAI Compatible",
                     *         "kind": "openai_compatible",
                     *         "base_url": "https://api.example.com/v1",
                     *         "api_keys": [
                     *           "***"
                     *         ],
                     *         "model": "gpt-4o-mini",
                     *         "max_tokens": 4096,
                     *         "temperature": 0.7,
                     *         "top_p": 1,
                     *         "presence_penalty": 0,
                     *         "max_model_len": 128000,
                     *         "supports_multimodal": true,
                     *         "supports_structured_output": false,
                     *         "is_default": true,
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *         "created_at": "2026-01-15T10:00:00.000Z",
                     *         "updated_at": "2026-01-15T11:00:00.000Z"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    providerDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the provider.
                 * @example llm_4fUoPLz1Qd6A
                 */
                provider_id: components["parameters"]["ModelProviderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": null,
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderNothingEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    providerVerify: {
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
                 *       "base_url": "https://api.example.com/v1",
                 *       "api_keys": [
                 *         "sk-xxxx"
                 *       ],
                 *       "model": "gpt-4o"
                 *     }
                 */
                "application/json": components["schemas"]["ProviderCreate"];
            };
        };
        responses: {
            /** @description The model answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "验证成功",
                     *       "data": null,
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderNothingEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    providerMultimodalVerify: {
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
                 *       "base_url": "https://api.example.com/v1",
                 *       "api_keys": [
                 *         "sk-xxxx"
                 *       ],
                 *       "model": "gpt-4o"
                 *     }
                 */
                "application/json": components["schemas"]["ProviderCreate"];
            };
        };
        responses: {
            /** @description What the model said. */
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
                     *         "supports_multimodal": true,
                     *         "response": "Red.",
                     *         "recognized": true
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderMultimodalEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    providerKeyList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "provider": "openai",
                     *           "configured": true,
                     *           "masked_key": "sk-p***Q7aZ",
                     *           "created_at": "2026-01-15T10:00:00.000Z",
                     *           "updated_at": "2026-01-15T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderKeyList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    providerKeySet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A service such as `openai`, or the name or id of a provider.
                 * @example openai
                 */
                provider: components["parameters"]["ProviderName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "api_key": "sk-proj-xxxx"
                 *     }
                 */
                "application/json": components["schemas"]["ProviderKeySet"];
            };
        };
        responses: {
            /** @description The key is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "provider": "openai",
                     *       "configured": true,
                     *       "masked_key": "sk-p***Q7aZ",
                     *       "created_at": "2026-01-15T10:00:00.000Z",
                     *       "updated_at": "2026-01-15T10:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProviderKey"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    providerKeyDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A service such as `openai`, or the name or id of a provider.
                 * @example openai
                 */
                provider: components["parameters"]["ProviderName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    providerBlacklistsClear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    catalogList: {
        parameters: {
            query?: {
                /** @description Only models of this provider. */
                provider?: string;
                /** @description Only models that are switched on or off. */
                is_active?: boolean;
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many on a page. */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the catalog. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "3d4e5f60-7a8b-4c9d-8e0f-1a2b3c4d5e6f",
                     *           "provider": "anthropic",
                     *           "model_id": "claude-3-opus-20240229",
                     *           "display_name": "Claude 3 Opus",
                     *           "is_active": true,
                     *           "context_window": 200000,
                     *           "supports_vision": false,
                     *           "max_output_tokens": 4096,
                     *           "created_at": "2026-01-15T10:00:00Z"
                     *         }
                     *       ],
                     *       "total": 42,
                     *       "page": 1,
                     *       "per_page": 50
                     *     }
                     */
                    "application/json": components["schemas"]["CatalogPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    catalogCreate: {
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
                 *       "provider": "openai",
                 *       "model_id": "gpt-4o-2024-11-20",
                 *       "display_name": "GPT-4o (Nov 2024)",
                 *       "is_active": true,
                 *       "context_window": 128000,
                 *       "supports_vision": true,
                 *       "max_output_tokens": 16384
                 *     }
                 */
                "application/json": components["schemas"]["CatalogEntryCreate"];
            };
        };
        responses: {
            /** @description The new entry. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3d4e5f60-7a8b-4c9d-8e0f-1a2b3c4d5e6f",
                     *       "provider": "anthropic",
                     *       "model_id": "claude-3-opus-20240229",
                     *       "display_name": "Claude 3 Opus",
                     *       "is_active": true,
                     *       "context_window": 200000,
                     *       "supports_vision": false,
                     *       "max_output_tokens": 4096,
                     *       "created_at": "2026-01-15T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CatalogEntry"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    catalogView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the catalog entry.
                 * @example 3d4e5f60-7a8b-4c9d-8e0f-1a2b3c4d5e6f
                 */
                model_config_id: components["parameters"]["CatalogEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3d4e5f60-7a8b-4c9d-8e0f-1a2b3c4d5e6f",
                     *       "provider": "anthropic",
                     *       "model_id": "claude-3-opus-20240229",
                     *       "display_name": "Claude 3 Opus",
                     *       "is_active": true,
                     *       "context_window": 200000,
                     *       "supports_vision": false,
                     *       "max_output_tokens": 4096,
                     *       "created_at": "2026-01-15T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CatalogEntry"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    catalogUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the catalog entry.
                 * @example 3d4e5f60-7a8b-4c9d-8e0f-1a2b3c4d5e6f
                 */
                model_config_id: components["parameters"]["CatalogEntryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "display_name": "GPT-4o Latest",
                 *       "is_active": false,
                 *       "context_window": 128000
                 *     }
                 */
                "application/json": components["schemas"]["CatalogEntryUpdate"];
            };
        };
        responses: {
            /** @description The entry after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3d4e5f60-7a8b-4c9d-8e0f-1a2b3c4d5e6f",
                     *       "provider": "anthropic",
                     *       "model_id": "claude-3-opus-20240229",
                     *       "display_name": "Claude 3 Opus",
                     *       "is_active": true,
                     *       "context_window": 200000,
                     *       "supports_vision": false,
                     *       "max_output_tokens": 4096,
                     *       "created_at": "2026-01-15T10:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CatalogEntry"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    catalogDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the catalog entry.
                 * @example 3d4e5f60-7a8b-4c9d-8e0f-1a2b3c4d5e6f
                 */
                model_config_id: components["parameters"]["CatalogEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    catalogBulkUpdate: {
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
                 *       "model_ids": [
                 *         "3d4e5f60-7a8b-4c9d-8e0f-1a2b3c4d5e6f"
                 *       ],
                 *       "is_active": false
                 *     }
                 */
                "application/json": components["schemas"]["CatalogBulkUpdate"];
            };
        };
        responses: {
            /** @description The entries that were changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "3d4e5f60-7a8b-4c9d-8e0f-1a2b3c4d5e6f",
                     *         "provider": "anthropic",
                     *         "model_id": "claude-3-opus-20240229",
                     *         "display_name": "Claude 3 Opus",
                     *         "is_active": true,
                     *         "context_window": 200000,
                     *         "supports_vision": false,
                     *         "max_output_tokens": 4096,
                     *         "created_at": "2026-01-15T10:00:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CatalogEntry"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    catalogDiscover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The models that were found. */
            200: {
                headers: {
                    "X-Failed-Providers": components["headers"]["FailedProviders"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "provider": "openai",
                     *         "model_id": "gpt-4o-2024-11-20",
                     *         "display_name": "GPT-4o",
                     *         "context_window": 128000,
                     *         "supports_vision": true,
                     *         "already_in_catalog": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CatalogDiscovered"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    catalogSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was added. */
            200: {
                headers: {
                    "X-Failed-Providers": components["headers"]["FailedProviders"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "added": 3,
                     *       "skipped": 12,
                     *       "added_models": [
                     *         {
                     *           "provider": "openai",
                     *           "model_id": "gpt-4o-2024-11-20"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CatalogSync"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    profileList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "secretary",
                     *         "name": "Personal Secretary",
                     *         "description": "General-purpose assistant",
                     *         "enabled_tools": [
                     *           "todo",
                     *           "filesystem"
                     *         ],
                     *         "llm_backend": "ollama",
                     *         "model": [
                     *           "gemma4:31b-cloud",
                     *           "gemma4:26b-a4b-it-q4_K_M"
                     *         ],
                     *         "temperature": 0.65,
                     *         "top_k": null,
                     *         "top_p": null,
                     *         "max_iterations": 10,
                     *         "iteration_budget_enabled": true,
                     *         "think_enabled": true,
                     *         "subagent_think_enabled": null,
                     *         "mcp_servers": {
                     *           "gnexus-book": [
                     *             "read",
                     *             "write"
                     *           ]
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ProfileSummary"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    profileToolList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tools. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "filesystem",
                     *         "description": "Read, write and list files.",
                     *         "parameters": {
                     *           "type": "object",
                     *           "properties": {
                     *             "path": {
                     *               "type": "string"
                     *             }
                     *           },
                     *           "required": [
                     *             "path"
                     *           ]
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ProfileTool"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    profilePromptList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prompts by the profile's id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secretary": "You are the secretary of a studio that makes worlds."
                     *     }
                     */
                    "application/json": components["schemas"]["ProfilePrompts"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    profileMcpServerList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers by their name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "gnexus-book": {
                     *         "connected": true,
                     *         "tools": [
                     *           {
                     *             "name": "mcp__gnexus-book__list_inventory",
                     *             "description": "Lists what is in stock."
                     *           }
                     *         ],
                     *         "instructions": "MANDATORY: Before answering ANY question look into the book."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileMcpServers"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    profileAdminList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "server_admin",
                     *         "name": "Server Administrator",
                     *         "description": "Looks after the studio",
                     *         "short_description": "Looks after the studio",
                     *         "enabled_tools": [
                     *           "todo",
                     *           "filesystem"
                     *         ],
                     *         "llm_backend": null,
                     *         "model": [],
                     *         "temperature": 0.2,
                     *         "top_k": null,
                     *         "top_p": null,
                     *         "max_iterations": 20,
                     *         "iteration_budget_enabled": true,
                     *         "think_enabled": null,
                     *         "subagent_think_enabled": null,
                     *         "planning_enabled": false,
                     *         "mcp_servers": {},
                     *         "is_admin_only": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ProfileListed"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    profileView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the profile.
                 * @example secretary
                 */
                profile_id: components["parameters"]["ProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "secretary",
                     *       "name": "Personal Secretary",
                     *       "description": "General-purpose assistant",
                     *       "short_description": "Keeps your day together",
                     *       "full_description": {
                     *         "specialization": "Everyday work",
                     *         "when_to_use": "Whenever nothing more special fits",
                     *         "key_tools": [
                     *           "todo",
                     *           "filesystem"
                     *         ]
                     *       },
                     *       "system_prompt": "You are a personal secretary.",
                     *       "subagent_system_prompt": "Do the one task you are given.",
                     *       "llm_backend": "ollama",
                     *       "model": [
                     *         "gemma4:31b-cloud",
                     *         "gemma4:26b-a4b-it-q4_K_M"
                     *       ],
                     *       "temperature": 0.65,
                     *       "top_k": null,
                     *       "top_p": null,
                     *       "num_thread": null,
                     *       "max_iterations": 10,
                     *       "planning_enabled": false,
                     *       "planning_mandatory": false,
                     *       "planning_phase1_enabled": true,
                     *       "planning_phase2_enabled": false,
                     *       "planning_phase3_enabled": true,
                     *       "think_enabled": true,
                     *       "iteration_budget_enabled": true,
                     *       "goal_anchoring_enabled": true,
                     *       "goal_anchoring_interval": 5,
                     *       "anti_stall_enabled": true,
                     *       "anti_stall_threshold": 8,
                     *       "step_validation_enabled": false,
                     *       "adaptive_replan_enabled": false,
                     *       "subagent_tools": null,
                     *       "subagent_planning_enabled": false,
                     *       "subagent_think_enabled": null,
                     *       "enabled_tools": [
                     *         "todo",
                     *         "filesystem"
                     *       ],
                     *       "context_providers": [],
                     *       "mcp_servers": null,
                     *       "is_admin_only": false
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    profileUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the profile.
                 * @example secretary
                 */
                profile_id: components["parameters"]["ProfileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "temperature": 0.5,
                 *       "max_iterations": 20,
                 *       "planning_enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileOk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    profileAvailabilitySet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the profile.
                 * @example secretary
                 */
                profile_id: components["parameters"]["ProfileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "is_admin_only": true
                 *     }
                 */
                "application/json": components["schemas"]["ProfileAvailability"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": true
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileOk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    agentList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": [],
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AgentsEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    agentCreate: {
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
                 *       "name": "Research Agent",
                 *       "systemPrefix": "You are a careful research assistant.",
                 *       "availableTools": [
                 *         "web_search"
                 *       ],
                 *       "availableSkills": [
                 *         "market-research"
                 *       ],
                 *       "memoryType": "session",
                 *       "maxLoopCount": 10
                 *     }
                 */
                "application/json": components["schemas"]["AgentCreate"];
            };
        };
        responses: {
            /** @description The id of the new agent. */
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
                     *         "agent_id": "agent_1a2b3c4d"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AgentIdEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    agentView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent, with every key. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "id": "agent_1a2b3c4d",
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *         "name": "Research Agent",
                     *         "systemPrefix": "You are a careful research assistant.",
                     *         "description": "Handles market research",
                     *         "systemContext": {},
                     *         "availableWorkflows": {},
                     *         "availableTools": [
                     *           "web_search"
                     *         ],
                     *         "availableSkills": [
                     *           "market-research"
                     *         ],
                     *         "availableKnowledgeBases": [],
                     *         "availableSubAgentIds": [],
                     *         "subAgentSelectionMode": null,
                     *         "memoryType": "session",
                     *         "agentMode": "default",
                     *         "maxLoopCount": 10,
                     *         "deepThinking": false,
                     *         "enableMultimodal": false,
                     *         "multiAgent": false,
                     *         "is_default": false,
                     *         "llm_provider_id": null,
                     *         "fast_llm_provider_id": null,
                     *         "im_channels": null,
                     *         "created_at": "2026-01-15T10:00:00.000",
                     *         "updated_at": "2026-01-15T10:00:00.000"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AgentEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    agentUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Research Agent",
                 *       "systemPrefix": "You are a careful research assistant.",
                 *       "maxLoopCount": 20
                 *     }
                 */
                "application/json": components["schemas"]["AgentUpdate"];
            };
        };
        responses: {
            /** @description The id of the agent. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "agent_id": "agent_1a2b3c4d"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AgentIdEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    agentDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The id of the agent that was. */
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
                     *         "agent_id": "agent_1a2b3c4d"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AgentIdEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    agentGrantList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids. */
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
                     *         "9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10"
                     *       ],
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AgentGrantsEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    agentGrantSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_ids": [
                 *         "9d7f1a52-52a8-4f0f-8f5e-0c6b8e9b7a10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AgentGrantsUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Empty"];
            default: components["responses"]["Error"];
        };
    };
    agentFileList: {
        parameters: {
            query?: {
                /** @description The conversation whose user's workspace is meant. */
                session_id?: components["parameters"]["AgentSession"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
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
                     *         "agent_id": "agent_1a2b3c4d",
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *         "message": "success",
                     *         "files": [
                     *           {
                     *             "name": "report.md",
                     *             "path": "notes/report.md",
                     *             "size": 1024,
                     *             "modified_time": 1710000000.123,
                     *             "is_directory": false
                     *           }
                     *         ]
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AgentFilesEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    agentFileDownload: {
        parameters: {
            query: {
                /** @description From the top of the workspace, or absolute and inside it. */
                file_path: components["parameters"]["AgentFilePath"];
                /** @description The conversation whose user's workspace is meant. */
                session_id?: components["parameters"]["AgentSession"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    agentFileDelete: {
        parameters: {
            query: {
                /** @description From the top of the workspace, or absolute and inside it. */
                file_path: components["parameters"]["AgentFilePath"];
                /** @description The conversation whose user's workspace is meant. */
                session_id?: components["parameters"]["AgentSession"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Empty"];
            default: components["responses"]["Error"];
        };
    };
    agentPromptTemplate: {
        parameters: {
            query?: {
                /** @description `zh` or `en`; a region may follow. Anything else is Chinese. */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prompt. */
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
                     *         "content": "You are a helpful assistant."
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AgentPromptTemplateEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    agentDraft: {
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
                 *       "agent_description": "Finds contradictions in the history of a world",
                 *       "available_tools": [
                 *         "entity_search"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AgentDraftRequest"];
            };
        };
        responses: {
            /** @description The draft. */
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
                     *         "id": "",
                     *         "name": "Chronicler",
                     *         "systemPrefix": "You look for contradictions in the history of a world.",
                     *         "description": "Finds contradictions",
                     *         "systemContext": {},
                     *         "availableWorkflows": {},
                     *         "availableTools": [
                     *           "entity_search"
                     *         ],
                     *         "availableSkills": [],
                     *         "availableKnowledgeBases": [],
                     *         "availableSubAgentIds": [],
                     *         "subAgentSelectionMode": null,
                     *         "memoryType": "session",
                     *         "agentMode": null,
                     *         "maxLoopCount": 20,
                     *         "deepThinking": false,
                     *         "enableMultimodal": false,
                     *         "multiAgent": false,
                     *         "is_default": false,
                     *         "llm_provider_id": null,
                     *         "fast_llm_provider_id": null,
                     *         "im_channels": null
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AgentDraftEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    agentPromptOptimize: {
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
                 *       "original_prompt": "You are a researcher.",
                 *       "optimization_goal": "Ask for sources"
                 *     }
                 */
                "application/json": components["schemas"]["AgentPromptOptimize"];
            };
        };
        responses: {
            /** @description The prompt and what was done. */
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
                     *         "optimized_prompt": "You are a researcher. Give the source of each statement.",
                     *         "analysis": "The prompt did not ask for sources.",
                     *         "sections": {
                     *           "role": "You are a researcher.",
                     *           "rules": "Give the source of each statement."
                     *         },
                     *         "optimization_details": {
                     *           "original_length": 21,
                     *           "optimized_length": 56,
                     *           "optimization_goal": "Ask for sources"
                     *         }
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["AgentOptimizedPromptEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    chatStart: {
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
                 *       "messages": [
                 *         {
                 *           "role": "user",
                 *           "content": "Summarize the repository structure."
                 *         }
                 *       ],
                 *       "session_id": "sess_123",
                 *       "agent_id": "agent_abc"
                 *     }
                 */
                "application/json": components["schemas"]["ChatRequest"];
            };
        };
        responses: {
            /** @description One JSON object per line (`SageStreamLine`), ended by a line of type `stream_end`. While nothing else comes, every 20 seconds the text `: heartbeat` and an empty line, which are no JSON and do not count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {"message_id":"9a1f…","role":"assistant","type":"assistant_text","content":"The repository ","session_id":"sess_123","timestamp":1710000000.1,"agent_name":"Research Agent"}
                     *     {"message_id":"9a1f…","role":"assistant","type":"assistant_text","content":"has three parts.","session_id":"sess_123","timestamp":1710000000.2,"agent_name":"Research Agent"}
                     *     {"type":"stream_end","session_id":"sess_123","timestamp":1710000000.4,"total_stream_count":3}
                     */
                    "text/plain": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    chatStreamStart: {
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
                 *       "messages": [
                 *         {
                 *           "role": "user",
                 *           "content": "Who rules the canals?"
                 *         }
                 *       ],
                 *       "session_id": "sess_124",
                 *       "system_prefix": "You answer in one sentence.",
                 *       "max_loop_count": 5,
                 *       "available_tools": [
                 *         "entity_search"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StreamRequest"];
            };
        };
        responses: {
            /** @description One JSON object per line (`SageStreamLine`), ended by a line of type `stream_end`. While nothing else comes, every 20 seconds the text `: heartbeat` and an empty line, which are no JSON and do not count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {"message_id":"9a1f…","role":"assistant","type":"assistant_text","content":"The repository ","session_id":"sess_123","timestamp":1710000000.1,"agent_name":"Research Agent"}
                     *     {"message_id":"9a1f…","role":"assistant","type":"assistant_text","content":"has three parts.","session_id":"sess_123","timestamp":1710000000.2,"agent_name":"Research Agent"}
                     *     {"type":"stream_end","session_id":"sess_123","timestamp":1710000000.4,"total_stream_count":3}
                     */
                    "text/plain": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    chatWebStreamStart: {
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
                 *       "messages": [
                 *         {
                 *           "role": "user",
                 *           "content": "Plan a heist in the lagoon."
                 *         }
                 *       ],
                 *       "session_id": "sess_125",
                 *       "agent_id": "agent_abc",
                 *       "max_loop_count": 10
                 *     }
                 */
                "application/json": components["schemas"]["StreamRequest"];
            };
        };
        responses: {
            /** @description One JSON object per line (`SageStreamLine`), ended by a line of type `stream_end`. While nothing else comes, every 20 seconds the text `: heartbeat` and an empty line, which are no JSON and do not count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {"message_id":"9a1f…","role":"assistant","type":"assistant_text","content":"The repository ","session_id":"sess_123","timestamp":1710000000.1,"agent_name":"Research Agent"}
                     *     {"message_id":"9a1f…","role":"assistant","type":"assistant_text","content":"has three parts.","session_id":"sess_123","timestamp":1710000000.2,"agent_name":"Research Agent"}
                     *     {"type":"stream_end","session_id":"sess_123","timestamp":1710000000.4,"total_stream_count":3}
                     */
                    "text/plain": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    chatStreamResume: {
        parameters: {
            query?: {
                /**
                 * @description Lines already received; a negative number is 0.
                 * @example 15
                 */
                last_index?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One JSON object per line (`SageStreamLine`), ended by a line of type `stream_end`. While nothing else comes, every 20 seconds the text `: heartbeat` and an empty line, which are no JSON and do not count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {"message_id":"9a1f…","role":"assistant","type":"assistant_text","content":"The repository ","session_id":"sess_123","timestamp":1710000000.1,"agent_name":"Research Agent"}
                     *     {"message_id":"9a1f…","role":"assistant","type":"assistant_text","content":"has three parts.","session_id":"sess_123","timestamp":1710000000.2,"agent_name":"Research Agent"}
                     *     {"type":"stream_end","session_id":"sess_123","timestamp":1710000000.4,"total_stream_count":3}
                     */
                    "text/plain": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    chatActiveSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists of `ActiveSession`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example data: [{"session_id":"sess_125","created_at":1710000000.1,"last_activity":1710000003.2,"is_completed":false,"status":"running","query":"Plan a heist in the lagoon."}] */
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    chatEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of the last event received. */
                "Last-Event-ID"?: string;
            };
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Navi's frames as events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 7f0c…:4
                     *     event: stream_delta
                     *     data: {"type":"stream_delta","delta":"The canals "}
                     */
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    chatSocket: {
        parameters: {
            query?: {
                /** @description A credential, for clients that cannot set headers. */
                token?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Switching to the WebSocket protocol; the schema is that of the frames, of either side. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "message",
                     *       "content": "Who rules the canals?"
                     *     }
                     */
                    "application/json": components["schemas"]["NaviClientFrame"] | components["schemas"]["NaviServerFrame"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    recallView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recall, or none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recall"] | components["schemas"]["RecallNone"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    recallCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is cancelled. */
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
                    "application/json": components["schemas"]["RecallOk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    recallSkip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is skipped. */
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
                    "application/json": components["schemas"]["RecallOk"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionList: {
        parameters: {
            query?: {
                /** @description How many to return at most; 50 when only `offset` is given. */
                limit?: number;
                /** @description How many to skip. */
                offset?: number;
                /** @description Only sessions of this profile. */
                profile_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions; a page when `limit` or `offset` is given. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionItem"][] | components["schemas"]["SessionPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "profile_id": "secretary"
                 *     }
                 */
                "application/json": components["schemas"]["SessionCreate"];
            };
        };
        responses: {
            /** @description The new session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session_id": "550e8400-e29b-41d4-a716-446655440000",
                     *       "profile_id": "secretary",
                     *       "created_at": "2026-04-10T18:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionCreated"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session_id": "550e8400-e29b-41d4-a716-446655440000",
                     *       "profile_id": "secretary",
                     *       "name": "Research task",
                     *       "context_token_count": 4913,
                     *       "max_context_tokens": 65536,
                     *       "created_at": "2026-04-10T15:00:00.000Z",
                     *       "last_active": "2026-04-10T18:00:05.000Z",
                     *       "messages": [
                     *         {
                     *           "role": "user",
                     *           "content": "Hello",
                     *           "created_at": "2026-04-10T18:00:00.000Z"
                     *         },
                     *         {
                     *           "role": "assistant",
                     *           "content": "Hi. How can I help?",
                     *           "created_at": "2026-04-10T18:00:05.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    sessionContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session_id": "550e8400-e29b-41d4-a716-446655440000",
                     *       "profile_id": "secretary",
                     *       "message_count": 2,
                     *       "total_chars": 24,
                     *       "context": [
                     *         {
                     *           "role": "user",
                     *           "content": "Hello",
                     *           "created_at": "2026-04-10T18:00:00.000Z"
                     *         },
                     *         {
                     *           "role": "assistant",
                     *           "content": "Hi. How can I help?",
                     *           "created_at": "2026-04-10T18:00:05.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionContext"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionPlanning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session_id": "550e8400-e29b-41d4-a716-446655440000",
                     *       "logs": [
                     *         {
                     *           "phase": "analysis",
                     *           "output": "The user wants recipes."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionPlanning"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "content": [
                     *         {
                     *           "id": "7d0c0f9e-3f5b-4d0a-9a51-0b7b5d9f2c11",
                     *           "filename": "report.html",
                     *           "path": "session_files/550e8400-e29b-41d4-a716-446655440000/report.html",
                     *           "size": 102400,
                     *           "content_type": "text/html",
                     *           "created_at": "2026-04-10T18:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionContent"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionFileUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "report.pdf"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SessionFileUpload"];
            };
        };
        responses: {
            /** @description The file. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "report.pdf",
                     *       "size": 102400,
                     *       "path": "session_files/550e8400-e29b-41d4-a716-446655440000/report.pdf",
                     *       "content_type": "application/pdf"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionFile"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionFileView: {
        parameters: {
            query?: {
                /** @description Whatever is given but `false` or `0` makes it an attachment. */
                download?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
                /**
                 * @description The file's name; with folders where the agent has made some.
                 * @example report.pdf
                 */
                filename: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionPin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pinned": true
                 *     }
                 */
                "application/json": components["schemas"]["SessionPin"];
            };
        };
        responses: {
            /** @description The session is pinned, or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session_id": "550e8400-e29b-41d4-a716-446655440000",
                     *       "pinned": true
                     *     }
                     */
                    "application/json": components["schemas"]["SessionPinned"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionNameGenerate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Web search for recipes"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionName"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionMessageSend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": "How many stars are there"
                 *     }
                 */
                "application/json": components["schemas"]["SessionMessageSend"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "role": "assistant",
                     *       "content": "Estimates range from 100 to 400 billion."
                     *     }
                     */
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wish is known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session_id": "550e8400-e29b-41d4-a716-446655440000",
                     *       "stopped": true
                     *     }
                     */
                    "application/json": components["schemas"]["SessionStopped"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionAdminList: {
        parameters: {
            query?: {
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description What to look for, as a part of the texts that the operation names, in any case. */
                search?: components["parameters"]["SessionSearch"];
                /** @description What to sort by; ties are broken by the id. */
                sort_by?: "last_active" | "created_at" | "name" | "profile_id" | "user_id" | "pinned";
                /** @description Ascending or descending. */
                sort_order?: components["parameters"]["SortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sessions. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 128,
                     *       "limit": 50,
                     *       "offset": 0,
                     *       "items": [
                     *         {
                     *           "session_id": "550e8400-e29b-41d4-a716-446655440000",
                     *           "profile_id": "secretary",
                     *           "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *           "name": "Research task",
                     *           "message_count": 12,
                     *           "pinned": false,
                     *           "created_at": "2026-05-04T10:00:00.000Z",
                     *           "last_active": "2026-05-04T10:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionAdminPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionAdminView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session with its messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "session_id": "550e8400-e29b-41d4-a716-446655440000",
                     *       "profile_id": "secretary",
                     *       "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *       "name": "Research task",
                     *       "messages": [
                     *         {
                     *           "role": "user",
                     *           "content": "Hello",
                     *           "created_at": "2026-04-10T18:00:00.000Z"
                     *         },
                     *         {
                     *           "role": "assistant",
                     *           "content": "Hi. How can I help?",
                     *           "created_at": "2026-04-10T18:00:05.000Z"
                     *         }
                     *       ],
                     *       "context_token_count": 4913,
                     *       "max_context_tokens": 65536,
                     *       "pinned": false,
                     *       "created_at": "2026-04-10T15:00:00.000Z",
                     *       "last_active": "2026-04-10T18:00:05.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionAdmin"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionAdminDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    sessionMemoryList: {
        parameters: {
            query?: {
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
                /** @description How many to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description What to look for, as a part of the texts that the operation names, in any case. */
                search?: components["parameters"]["SessionSearch"];
                /** @description What to sort by; ties are broken by the id. */
                sort_by?: "updated_at" | "category" | "key" | "confidence" | "source";
                /** @description Ascending or descending. */
                sort_order?: components["parameters"]["SortOrder"];
                /** @description Only what belongs to this user. */
                user_id?: components["parameters"]["ByUser"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of facts. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 128,
                     *       "limit": 50,
                     *       "offset": 0,
                     *       "items": [
                     *         {
                     *           "id": "7d0c0f9e-3f5b-4d0a-9a51-0b7b5d9f2c11",
                     *           "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *           "category": "profile",
                     *           "key": "name",
                     *           "value": "Eugene",
                     *           "source": "conversation",
                     *           "confidence": 90,
                     *           "updated_at": "2026-05-04T10:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionMemoryPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionConversationList: {
        parameters: {
            query?: {
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many on a page. */
                page_size?: number;
                /** @description For administrators, only conversations of this user. */
                user_id?: string;
                /** @description What to look for, as a part of the texts that the operation names, in any case. */
                search?: components["parameters"]["SessionSearch"];
                /** @description Only conversations with this agent. */
                agent_id?: string;
                /** @description By last update (newest first), by title, or by messages (most first). */
                sort_by?: "date" | "title" | "messages";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of conversations. */
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
                     *         "list": [
                     *           {
                     *             "session_id": "sess_123",
                     *             "agent_id": "agent_abc",
                     *             "agent_name": "Research Agent",
                     *             "title": "Summarize the repository structure.",
                     *             "message_count": 2,
                     *             "user_count": 1,
                     *             "agent_count": 1,
                     *             "created_at": "2026-04-10T15:00:00.000Z",
                     *             "updated_at": "2026-04-10T18:00:00.000Z",
                     *             "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *             "trace_id": "9a0364b9e99bb480dd25e1f0284c8555"
                     *           }
                     *         ],
                     *         "total": 1,
                     *         "page": 1,
                     *         "page_size": 10,
                     *         "total_pages": 1,
                     *         "has_next": false,
                     *         "has_prev": false,
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionConversationsEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionConversationDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
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
                     *         "session_id": "sess_123"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionIdEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionConversationMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
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
                     *         "conversation_id": "sess_123",
                     *         "messages": [
                     *           {
                     *             "message_id": "9a1f6f0e-32a1-4a53-8a38-3c9d9e1d7b10",
                     *             "role": "user",
                     *             "type": "user_input",
                     *             "message_type": "user_input",
                     *             "content": "Summarize the repository structure.",
                     *             "session_id": "sess_123",
                     *             "timestamp": 1710000000.1
                     *           },
                     *           {
                     *             "message_id": "2b7c1d44-0a55-4f4e-9c27-5d7e6f8a9b11",
                     *             "role": "assistant",
                     *             "type": "assistant_text",
                     *             "message_type": "assistant_text",
                     *             "content": "The repository has three parts.",
                     *             "session_id": "sess_123",
                     *             "timestamp": 1710000004.2,
                     *             "agent_name": "Research Agent"
                     *           }
                     *         ],
                     *         "message_count": 2,
                     *         "next_stream_index": 0,
                     *         "conversation_info": {
                     *           "session_id": "sess_123",
                     *           "agent_id": "agent_abc",
                     *           "agent_name": "Research Agent",
                     *           "title": "Summarize the repository structure.",
                     *           "created_at": "2026-04-10T15:00:00.000Z",
                     *           "updated_at": "2026-04-10T18:00:00.000Z"
                     *         }
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionMessagesEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionTitleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "The lagoon"
                 *     }
                 */
                "application/json": components["schemas"]["SessionTitleSet"];
            };
        };
        responses: {
            /** @description The new title. */
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
                     *         "session_id": "sess_123",
                     *         "title": "The lagoon"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionTitleEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionInterrupt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "message": "用户请求中断"
                 *     }
                 */
                "application/json": components["schemas"]["SessionInterrupt"];
            };
        };
        responses: {
            /** @description The wish is known; `message` is Sage's. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "会话 sess_123 已中断",
                     *       "data": {
                     *         "session_id": "sess_123",
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionInterruptedEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
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
                     *         "session_id": "sess_123",
                     *         "tasks_status": {
                     *           "tasks": [
                     *             {
                     *               "id": "1",
                     *               "content": "Read the map",
                     *               "status": "in_progress"
                     *             }
                     *           ]
                     *         },
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionTasksEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    sessionSharedMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The session's id; a UUID, or what Sage's client has chosen.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                session_id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
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
                     *         "conversation_id": "sess_123",
                     *         "messages": [
                     *           {
                     *             "message_id": "9a1f6f0e-32a1-4a53-8a38-3c9d9e1d7b10",
                     *             "role": "user",
                     *             "type": "user_input",
                     *             "message_type": "user_input",
                     *             "content": "Summarize the repository structure.",
                     *             "session_id": "sess_123",
                     *             "timestamp": 1710000000.1
                     *           },
                     *           {
                     *             "message_id": "2b7c1d44-0a55-4f4e-9c27-5d7e6f8a9b11",
                     *             "role": "assistant",
                     *             "type": "assistant_text",
                     *             "message_type": "assistant_text",
                     *             "content": "The repository has three parts.",
                     *             "session_id": "sess_123",
                     *             "timestamp": 1710000004.2,
                     *             "agent_name": "Research Agent"
                     *           }
                     *         ],
                     *         "message_count": 2,
                     *         "next_stream_index": 0,
                     *         "conversation_info": {
                     *           "session_id": "sess_123",
                     *           "agent_id": "agent_abc",
                     *           "agent_name": "Research Agent",
                     *           "title": "Summarize the repository structure.",
                     *           "created_at": "2026-04-10T15:00:00.000Z",
                     *           "updated_at": "2026-04-10T18:00:00.000Z"
                     *         }
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["SessionMessagesEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    shareLinkList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "1f2e3d4c-5b6a-4978-8c9d-0e1f2a3b4c5d",
                     *         "token": "a3f82bc1-6d1e-4c35-9a76-1b0c9d8e7f60",
                     *         "conversation_id": "550e8400-e29b-41d4-a716-446655440000",
                     *         "created_at": "2026-03-12T10:00:00.000Z",
                     *         "revoked": false,
                     *         "url": "https://your-instance.com/shared/a3f82bc1-6d1e-4c35-9a76-1b0c9d8e7f60"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ShareLink"][];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    shareLinkCreate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The conversation's id.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1f2e3d4c-5b6a-4978-8c9d-0e1f2a3b4c5d",
                     *       "token": "a3f82bc1-6d1e-4c35-9a76-1b0c9d8e7f60",
                     *       "conversation_id": "550e8400-e29b-41d4-a716-446655440000",
                     *       "created_at": "2026-03-12T10:00:00.000Z",
                     *       "revoked": false,
                     *       "url": "https://your-instance.com/shared/a3f82bc1-6d1e-4c35-9a76-1b0c9d8e7f60"
                     *     }
                     */
                    "application/json": components["schemas"]["ShareLink"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    shareLinkRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conversation's id.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                conversation_id: components["parameters"]["ConversationId"];
                /**
                 * @description The link's `id`, or its token.
                 * @example 1f2e3d4c-5b6a-4978-8c9d-0e1f2a3b4c5d
                 */
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    shareLinkView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token of the link.
                 * @example a3f82bc1-6d1e-4c35-9a76-1b0c9d8e7f60
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "550e8400-e29b-41d4-a716-446655440000",
                     *       "title": "Research task",
                     *       "created_at": "2026-04-10T15:00:00.000Z",
                     *       "updated_at": "2026-04-10T18:00:05.000Z",
                     *       "messages": [
                     *         {
                     *           "id": "9a1f6f0e-32a1-4a53-8a38-3c9d9e1d7b10",
                     *           "role": "user",
                     *           "content": "Hello",
                     *           "created_at": "2026-04-10T18:00:00.000Z"
                     *         },
                     *         {
                     *           "id": "2b7c1d44-0a55-4f4e-9c27-5d7e6f8a9b11",
                     *           "role": "assistant",
                     *           "content": "Hi.",
                     *           "created_at": "2026-04-10T18:00:05.000Z",
                     *           "tools": [
                     *             {
                     *               "name": "entity_search",
                     *               "ok": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShareLinkConversation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    toolList: {
        parameters: {
            query?: {
                /**
                 * @description `basic` or `mcp`; another word finds nothing.
                 * @example basic
                 */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tools. */
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
                     *         "tools": [
                     *           {
                     *             "name": "entity_get",
                     *             "description": "Reads one entity of the studio's world with all its fields and its text.",
                     *             "parameters": {
                     *               "type": {
                     *                 "type": "string",
                     *                 "description": "Entity type such as character"
                     *               },
                     *               "id": {
                     *                 "type": "string",
                     *                 "description": "Entity id"
                     *               }
                     *             },
                     *             "required": [
                     *               "type",
                     *               "id"
                     *             ],
                     *             "type": "basic",
                     *             "source": "基础工具",
                     *             "user_id": ""
                     *           }
                     *         ]
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["ToolListEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    toolExecute: {
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
                 *       "tool_name": "entity_search",
                 *       "tool_params": {
                 *         "query": "canal pilot"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ToolExecute"];
            };
        };
        responses: {
            /** @description What the tool found or did. */
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
                     *         "total": 1,
                     *         "entities": [
                     *           {
                     *             "type": "job",
                     *             "id": "canal_pilot",
                     *             "name": "Canal pilot",
                     *             "status": "draft"
                     *           }
                     *         ]
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["ToolResultEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    skillList: {
        parameters: {
            query?: {
                /** @description Only skills that this agent may use. */
                agent_id?: string;
                /** @description Only skills of this kind; `all` by default. */
                dimension?: "system" | "user" | "agent" | "all" | "undefined" | "null";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skills. */
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
                     *         "skills": [
                     *           {
                     *             "name": "market-research",
                     *             "description": "How to compare what others sell",
                     *             "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *             "dimension": "user",
                     *             "owner_user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *             "agent_id": null,
                     *             "agent_name": null,
                     *             "path": "users/5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f/skills/market-research"
                     *           }
                     *         ]
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["SkillListEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    skillDelete: {
        parameters: {
            query: {
                /**
                 * @description The skill's name.
                 * @example market-research
                 */
                name: components["parameters"]["SkillName"];
                /** @description The copy of this agent. */
                agent_id?: components["parameters"]["SkillAgent"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Empty"];
            default: components["responses"]["Error"];
        };
    };
    skillAvailable: {
        parameters: {
            query: {
                /**
                 * @description The agent.
                 * @example agent_1a2b3c4d
                 */
                agent_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skills. */
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
                     *         "skills": [
                     *           {
                     *             "name": "market-research",
                     *             "description": "How to compare what others sell",
                     *             "source_dimension": "user",
                     *             "source_path": "users/5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f/skills/market-research",
                     *             "need_update": true,
                     *             "agent_path": "users/5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f/agents/agent_1a2b3c4d/skills/market-research"
                     *           }
                     *         ]
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["SkillAvailableEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    skillUpload: {
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
                 *       "file": "market-research.zip",
                 *       "is_system": false,
                 *       "is_agent": false
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SkillUpload"];
            };
        };
        responses: {
            /** @description The skill is stored. */
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
                    "application/json": components["schemas"]["SkillStoredEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    skillImport: {
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
                 *       "url": "https://example.com/skill.zip",
                 *       "is_system": false,
                 *       "is_agent": false,
                 *       "agent_id": null
                 *     }
                 */
                "application/json": components["schemas"]["SkillImport"];
            };
        };
        responses: {
            /** @description The skill is stored. */
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
                    "application/json": components["schemas"]["SkillStoredEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    skillContent: {
        parameters: {
            query: {
                /**
                 * @description The skill's name.
                 * @example market-research
                 */
                name: components["parameters"]["SkillName"];
                /** @description The copy of this agent. */
                agent_id?: components["parameters"]["SkillAgent"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "content": "---\nname: market-research\ndescription: How to compare what others sell\n---\n\n# Market research\n"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["SkillContentEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    skillContentSet: {
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
                 *       "name": "market-research",
                 *       "content": "---\nname: market-research\ndescription: How to compare what others sell\n---\n\n# Market research\n\nAsk first.\n"
                 *     }
                 */
                "application/json": components["schemas"]["SkillContentSet"];
            };
        };
        responses: {
            200: components["responses"]["Empty"];
            default: components["responses"]["Error"];
        };
    };
    mcpList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers, by name. */
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
                     *         "servers": [
                     *           {
                     *             "name": "docs-mcp",
                     *             "protocol": "streamable_http",
                     *             "disabled": false,
                     *             "streamable_http_url": "https://mcp.example.com/mcp",
                     *             "sse_url": null,
                     *             "api_key": "********cret",
                     *             "command": null,
                     *             "args": null,
                     *             "env": null,
                     *             "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *             "kind": "external",
                     *             "status": "connected",
                     *             "error": null,
                     *             "authorization_url": null,
                     *             "description": "Search the documentation before answering.",
                     *             "tools": [
                     *               {
                     *                 "name": "search",
                     *                 "description": "Searches the documentation.",
                     *                 "agent_tool": "mcp__docs-mcp__search",
                     *                 "access": "read"
                     *               }
                     *             ],
                     *             "refreshed_at": "2026-03-12T10:00:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["McpServerListEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    mcpAdd: {
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
                 *       "name": "docs-mcp",
                 *       "protocol": "streamable_http",
                 *       "streamable_http_url": "https://mcp.example.com/mcp",
                 *       "sse_url": null,
                 *       "api_key": "secret"
                 *     }
                 */
                "application/json": components["schemas"]["McpServerAdd"];
            };
        };
        responses: {
            /** @description The server is kept. */
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
                     *         "server_name": "docs-mcp",
                     *         "status": "success",
                     *         "authorization_url": null
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["McpServerStatusEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    mcpAuthorize: {
        parameters: {
            query: {
                /**
                 * @description As in the authorization address.
                 * @example docs-mcp.kD4mPq0x
                 */
                state: string;
                /**
                 * @description The authorization code.
                 * @example SplxlOBeZQQYbYS6WxSbIA
                 */
                code?: string;
                /** @description Why there is no code. */
                error?: string;
                /** @description The same in words. */
                error_description?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page for people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    mcpDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the MCP server.
                 * @example docs-mcp
                 */
                server_name: components["parameters"]["McpServerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is gone. */
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
                     *         "server_name": "docs-mcp"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["McpServerNameEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    mcpRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the MCP server.
                 * @example docs-mcp
                 */
                server_name: components["parameters"]["McpServerName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known now. */
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
                     *         "server_name": "docs-mcp",
                     *         "status": "refreshed",
                     *         "authorization_url": null
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["McpServerStatusEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    mcpServe: {
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
                 *       "jsonrpc": "2.0",
                 *       "id": 1,
                 *       "method": "tools/list",
                 *       "params": {}
                 *     }
                 */
                "application/json": components["schemas"]["McpMessage"] | components["schemas"]["McpBatch"];
            };
        };
        responses: {
            /** @description The answer, as one JSON-RPC message or as events that hold one each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jsonrpc": "2.0",
                     *       "id": 1,
                     *       "result": {
                     *         "tools": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["McpAnswer"];
                    /**
                     * @example event: message
                     *     data: {"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"No entity fits."}]}}
                     */
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    mcpEnd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is kept. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    mcpResource: {
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
                     *       "resource": "http://127.0.0.1:8000/mcp",
                     *       "authorization_servers": [
                     *         "http://127.0.0.1:8000"
                     *       ],
                     *       "scopes_supported": [
                     *         "entities.read",
                     *         "entities.write",
                     *         "agents.use"
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
    knowledgeList: {
        parameters: {
            query?: {
                /** @description Only those whose name has this text in it, in any case. */
                query_name?: components["parameters"]["KnowledgeQueryName"];
                /** @description Only bases of this type. */
                type?: components["parameters"]["KnowledgeType"];
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description The page, from 1; wins over `page`. */
                page_no?: components["parameters"]["KnowledgePageNo"];
                /** @description How many on a page. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of knowledge bases. */
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
                     *         "list": [
                     *           {
                     *             "id": "kdb_1a2b3c4d",
                     *             "name": "Product Docs",
                     *             "index_name": "kdb_1a2b3c4d",
                     *             "intro": "Internal product documents",
                     *             "createTime": "2026-04-01T09:30:00.000Z",
                     *             "dataSource": "rag",
                     *             "docNum": 12,
                     *             "cover": "",
                     *             "defaultColor": true,
                     *             "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *             "type": null
                     *           }
                     *         ],
                     *         "total": 1,
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["KnowledgePageEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    knowledgeView: {
        parameters: {
            query: {
                /**
                 * @description The knowledge base.
                 * @example kdb_1a2b3c4d
                 */
                kdb_id: components["parameters"]["KnowledgeBaseId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The knowledge base. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 200,
                     *       "message": "success",
                     *       "data": {
                     *         "kdbId": "kdb_1a2b3c4d",
                     *         "name": "Product Docs",
                     *         "intro": "Internal product documents",
                     *         "type": "rag",
                     *         "createdAt": 1775035800,
                     *         "updatedAt": 1775035800,
                     *         "kdbSetting": {
                     *           "kdbAttach": {
                     *             "language": "en"
                     *           }
                     *         },
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["KnowledgeEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    knowledgeCreate: {
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
                 *       "name": "Product Docs",
                 *       "type": "rag",
                 *       "intro": "Internal product documents",
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["KnowledgeCreate"];
            };
        };
        responses: {
            /** @description The knowledge base is there. */
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
                     *         "kdb_id": "kdb_1a2b3c4d",
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["KnowledgeCreatedEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    knowledgeUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                 *       "kdb_id": "kdb_1a2b3c4d",
                 *       "name": "Product Docs",
                 *       "intro": "What our customers read"
                 *     }
                 */
                "application/json": components["schemas"]["KnowledgeUpdate"];
            };
        };
        responses: {
            200: components["responses"]["KnowledgeDone"];
            default: components["responses"]["Error"];
        };
    };
    knowledgeDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The knowledge base.
                 * @example kdb_1a2b3c4d
                 */
                kdb_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["KnowledgeDone"];
            default: components["responses"]["Error"];
        };
    };
    knowledgeClear: {
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
                 *       "kdb_id": "kdb_1a2b3c4d"
                 *     }
                 */
                "application/json": components["schemas"]["KnowledgeBaseRef"];
            };
        };
        responses: {
            200: components["responses"]["KnowledgeDone"];
            default: components["responses"]["Error"];
        };
    };
    knowledgeRedo: {
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
                 *       "kdb_id": "kdb_1a2b3c4d"
                 *     }
                 */
                "application/json": components["schemas"]["KnowledgeBaseRef"];
            };
        };
        responses: {
            200: components["responses"]["KnowledgeDone"];
            default: components["responses"]["Error"];
        };
    };
    knowledgeRetrieve: {
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
                 *       "kdb_id": "kdb_1a2b3c4d",
                 *       "query": "How does login work?",
                 *       "top_k": 10
                 *     }
                 */
                "application/json": components["schemas"]["KnowledgeRetrieve"];
            };
        };
        responses: {
            /** @description The passages. */
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
                     *         "results": [
                     *           {
                     *             "doc_id": "doc_7c9e6679f81f4b12",
                     *             "doc_segment_id": "doc_7c9e6679f81f4b12_3",
                     *             "doc_content": "The login trades a password for a token.",
                     *             "score": 0.82,
                     *             "start": 1204,
                     *             "end": 1244,
                     *             "title": "Login",
                     *             "path": "Accounts / Login",
                     *             "metadata": {
                     *               "doc_name": "handbook.md"
                     *             }
                     *           }
                     *         ],
                     *         "meaning": "counted",
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["KnowledgeResultsEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    knowledgeDocumentList: {
        parameters: {
            query: {
                /**
                 * @description The knowledge base.
                 * @example kdb_1a2b3c4d
                 */
                kdb_id: components["parameters"]["KnowledgeBaseId"];
                /** @description Only those whose name has this text in it, in any case. */
                query_name?: components["parameters"]["KnowledgeQueryName"];
                /** @description Only documents with one of these states; may be repeated. */
                query_status?: components["schemas"]["KnowledgeStatus"][];
                /** @description Only documents of this upload. */
                task_id?: string;
                /** @description The page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description The page, from 1; wins over `page`. */
                page_no?: components["parameters"]["KnowledgePageNo"];
                /** @description How many on a page. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
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
                     *         "list": [
                     *           {
                     *             "id": "doc_7c9e6679f81f4b12",
                     *             "doc_name": "handbook.md",
                     *             "status": 2,
                     *             "create_time": "2026-04-01T09:30:00.000Z",
                     *             "metadata": {
                     *               "size": 20480,
                     *               "segments": 14
                     *             },
                     *             "task_id": "task_9f86d081884c7d65"
                     *           }
                     *         ],
                     *         "total": 1,
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["KnowledgeDocumentPageEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    knowledgeDocumentView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The document.
                 * @example doc_7c9e6679f81f4b12
                 */
                doc_id: components["parameters"]["KnowledgeDocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, or null. */
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
                     *         "id": "doc_7c9e6679f81f4b12",
                     *         "type": "file",
                     *         "dataName": "handbook.md",
                     *         "status": 3,
                     *         "createTime": "2026-04-01T09:30:00.000Z",
                     *         "metadata": {
                     *           "size": 20480,
                     *           "error": "The PDF is encrypted"
                     *         },
                     *         "taskId": "task_9f86d081884c7d65",
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["KnowledgeDocumentEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    knowledgeDocumentAdd: {
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
                 *       "kdb_id": "kdb_1a2b3c4d",
                 *       "override": false,
                 *       "files": [
                 *         "handbook.md"
                 *       ]
                 *     }
                 */
                "multipart/form-data": components["schemas"]["KnowledgeDocumentAdd"];
            };
        };
        responses: {
            /** @description The upload; its documents wait to be read. */
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
                     *         "taskId": "task_9f86d081884c7d65",
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["KnowledgeTaskEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    knowledgeDocumentDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The document.
                 * @example doc_7c9e6679f81f4b12
                 */
                doc_id: components["parameters"]["KnowledgeDocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["KnowledgeDone"];
            default: components["responses"]["Error"];
        };
    };
    knowledgeDocumentRedo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The document.
                 * @example doc_7c9e6679f81f4b12
                 */
                doc_id: components["parameters"]["KnowledgeDocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["KnowledgeDone"];
            default: components["responses"]["Error"];
        };
    };
    knowledgeTaskView: {
        parameters: {
            query: {
                /**
                 * @description The knowledge base.
                 * @example kdb_1a2b3c4d
                 */
                kdb_id: components["parameters"]["KnowledgeBaseId"];
                /**
                 * @description The upload.
                 * @example task_9f86d081884c7d65
                 */
                task_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
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
                     *         "success": 3,
                     *         "fail": 0,
                     *         "inProgress": 1,
                     *         "waiting": 0,
                     *         "total": 4,
                     *         "taskProcess": 75,
                     *         "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f"
                     *       },
                     *       "timestamp": 1710000000.123
                     *     }
                     */
                    "application/json": components["schemas"]["KnowledgeProgressEnvelope"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    knowledgeTaskRedo: {
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
                 *       "kdb_id": "kdb_1a2b3c4d",
                 *       "task_id": "task_9f86d081884c7d65"
                 *     }
                 */
                "application/json": components["schemas"]["KnowledgeTaskRef"];
            };
        };
        responses: {
            200: components["responses"]["KnowledgeDone"];
            default: components["responses"]["Error"];
        };
    };
    cloudSyncConflictList: {
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
            /** @description One page of conflicts. */
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
                     *       "conflicts": [
                     *         {
                     *           "conflict_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *           "origin": "folder",
                     *           "reason": "both_changed",
                     *           "path": "Characters/rex/CH_rex.md",
                     *           "entity_type": "character",
                     *           "entity_id": "rex",
                     *           "details": [
                     *             {
                     *               "where": "/age",
                     *               "base": "34",
                     *               "file": "35",
                     *               "database": "36"
                     *             }
                     *           ],
                     *           "base_text": "---\nid: rex\nage: '34'\n---\n",
                     *           "file_text": "---\nid: rex\nage: '35'\n---\n",
                     *           "database_text": "---\nid: rex\nage: '36'\n---\n",
                     *           "truncated": false,
                     *           "etag": "\"1773309600000\"",
                     *           "created_at": "2026-03-12T10:00:00.000Z",
                     *           "updated_at": "2026-03-12T10:00:00.000Z",
                     *           "resolution": null,
                     *           "resolved_at": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ConflictPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    cloudSyncConflictView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The conflict.
                 * @example 0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11
                 */
                conflict_id: components["parameters"]["ConflictId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conflict. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conflict_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *       "origin": "folder",
                     *       "reason": "both_changed",
                     *       "path": "Characters/rex/CH_rex.md",
                     *       "entity_type": "character",
                     *       "entity_id": "rex",
                     *       "details": [],
                     *       "base_text": "---\nid: rex\nage: '34'\n---\n",
                     *       "file_text": "---\nid: rex\nage: '35'\n---\n",
                     *       "database_text": "---\nid: rex\nage: '36'\n---\n",
                     *       "truncated": false,
                     *       "etag": "\"1773309660000\"",
                     *       "created_at": "2026-03-12T10:00:00.000Z",
                     *       "updated_at": "2026-03-12T10:01:00.000Z",
                     *       "resolution": "file",
                     *       "resolved_at": "2026-03-12T10:01:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    cloudSyncConflictResolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The conflict.
                 * @example 0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11
                 */
                conflict_id: components["parameters"]["ConflictId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resolution": "file"
                 *     }
                 */
                "application/json": components["schemas"]["ConflictResolve"];
            };
        };
        responses: {
            /** @description The conflict, resolved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conflict_id": "0b7c6f0e-5a0f-4f57-9d0e-2f1f9f0c7a11",
                     *       "origin": "folder",
                     *       "reason": "both_changed",
                     *       "path": "Characters/rex/CH_rex.md",
                     *       "entity_type": "character",
                     *       "entity_id": "rex",
                     *       "details": [],
                     *       "base_text": "---\nid: rex\nage: '34'\n---\n",
                     *       "file_text": "---\nid: rex\nage: '35'\n---\n",
                     *       "database_text": "---\nid: rex\nage: '36'\n---\n",
                     *       "truncated": false,
                     *       "etag": "\"1773309660000\"",
                     *       "created_at": "2026-03-12T10:00:00.000Z",
                     *       "updated_at": "2026-03-12T10:01:00.000Z",
                     *       "resolution": "file",
                     *       "resolved_at": "2026-03-12T10:01:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Conflict"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    activityRecent: {
        parameters: {
            query?: {
                /** @description How many to skip. */
                offset?: number;
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Not before this time. */
                since?: components["parameters"]["Since"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest changes. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "total_exact": true,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "activities": [
                     *         {
                     *           "activity_id": 42,
                     *           "at": "2026-03-12T10:00:00.000Z",
                     *           "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *           "user_name": "Ada",
                     *           "noun": "entity",
                     *           "entity_type": "character",
                     *           "entity_id": "rex_marshall",
                     *           "name": "Rex Marshall",
                     *           "action": "update",
                     *           "origin": "api",
                     *           "version": 2,
                     *           "changes": [
                     *             {
                     *               "field": "age",
                     *               "change": "changed",
                     *               "before": "34",
                     *               "after": "35",
                     *               "shortened": false
                     *             }
                     *           ],
                     *           "changes_left_off": 0,
                     *           "body_changed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityRecent"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    activityHistory: {
        parameters: {
            query?: {
                /** @description How many to skip; with `before` there is no reason to go further. */
                offset?: number;
                /** @description How many to return at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only entries that stand after the one with this `activity_id`, which is to say older ones. */
                before?: number;
                /**
                 * @description The kind of thing, such as `entity`, `template` or `share`.
                 * @example entity
                 */
                noun?: string;
                /** @description Only entities of this type, as the entries spell it. */
                entity_type?: string;
                /** @description Only the entity of this id and of `entity_type`. */
                entity_id?: string;
                /** @description Only what this user did. */
                user?: string;
                /** @description Only this action, such as `create`, `update`, `delete` or `restore`. */
                action?: string;
                /** @description Not before this time. */
                from?: string;
                /** @description Before this time. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of changes. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 2,
                     *       "total_exact": true,
                     *       "offset": 0,
                     *       "limit": 1,
                     *       "next_before": 42,
                     *       "activities": [
                     *         {
                     *           "activity_id": 42,
                     *           "at": "2026-03-12T10:00:00.000Z",
                     *           "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *           "user_name": "Ada",
                     *           "noun": "entity",
                     *           "entity_type": "character",
                     *           "entity_id": "rex_marshall",
                     *           "name": "Rex Marshall",
                     *           "action": "update",
                     *           "origin": "api",
                     *           "version": 2,
                     *           "changes": [
                     *             {
                     *               "field": "age",
                     *               "change": "changed",
                     *               "before": "34",
                     *               "after": "35",
                     *               "shortened": false
                     *             }
                     *           ],
                     *           "changes_left_off": 0,
                     *           "body_changed": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    activityDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "computed_at": "2026-03-12T10:00:00.000Z",
                     *       "age_seconds": 0,
                     *       "entities": {
                     *         "total": 3,
                     *         "by_status": {
                     *           "active": 2,
                     *           "draft": 1
                     *         },
                     *         "by_type": [
                     *           {
                     *             "entity_type": "character",
                     *             "total": 3,
                     *             "by_status": {
                     *               "active": 2,
                     *               "draft": 1
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "completeness": {
                     *         "share": 0.42,
                     *         "sampled": 3,
                     *         "by_type": [
                     *           {
                     *             "entity_type": "character",
                     *             "share": 0.42,
                     *             "sampled": 3,
                     *             "fields": 61
                     *           }
                     *         ]
                     *       },
                     *       "orphans": 1,
                     *       "problems": {
                     *         "entities": 1,
                     *         "files": 0,
                     *         "conflicts": 0
                     *       },
                     *       "growth": [
                     *         {
                     *           "date": "2026-03-12",
                     *           "created": 3,
                     *           "updated": 1,
                     *           "deleted": 0
                     *         }
                     *       ],
                     *       "most_active": [
                     *         {
                     *           "user_id": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *           "user_name": "Ada",
                     *           "changes": 4,
                     *           "last_at": "2026-03-12T10:00:00.000Z"
                     *         }
                     *       ],
                     *       "storage": {
                     *         "entities_bytes": 6144,
                     *         "versions_bytes": 2048,
                     *         "recycle_bin_bytes": 0,
                     *         "files_bytes": 6500
                     *       },
                     *       "recycle_bin": 0,
                     *       "recent": []
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityDashboard"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    activityVersionList: {
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
            /** @description One page of versions. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entity_type": "character",
                     *       "entity_id": "rex_marshall",
                     *       "total": 2,
                     *       "offset": 0,
                     *       "limit": 50,
                     *       "versions": [
                     *         {
                     *           "version": 2,
                     *           "current": true,
                     *           "name": "Rex Marshall",
                     *           "status": "active",
                     *           "saved_at": "2026-03-12T10:05:00.000Z",
                     *           "saved_by": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *           "saved_by_name": "Ada",
                     *           "action": "update",
                     *           "origin": "api",
                     *           "changed": [
                     *             "age"
                     *           ],
                     *           "body_changed": false
                     *         },
                     *         {
                     *           "version": 1,
                     *           "current": false,
                     *           "name": "Rex Marshall",
                     *           "status": "active",
                     *           "saved_at": "2026-03-12T10:00:00.000Z",
                     *           "saved_by": "5f1c3f0a-8a55-4c58-a1b1-6a2f3f4d5e6f",
                     *           "saved_by_name": "Ada",
                     *           "action": "create",
                     *           "origin": "api",
                     *           "changed": [],
                     *           "body_changed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityVersionPage"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    activityVersionView: {
        parameters: {
            query?: {
                /** @description Another version of the entity to compare with. */
                against?: number;
            };
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
                /**
                 * @description The number of the version, from 1.
                 * @example 1
                 */
                version: components["parameters"]["EntityVersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version, or what differs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entity"] | components["schemas"]["EntityComparison"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    activityVersionRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version that is to be changed; 412 when there is a newer one. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description A key of the client's own. Repeating the request with it within 24 hours returns the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
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
                /**
                 * @description The number of the version, from 1.
                 * @example 1
                 */
                version: components["parameters"]["EntityVersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
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
