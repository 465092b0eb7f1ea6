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
         * @description Takes StudioBrain's body (`email`) or Sage's (`username_or_email`) and answers both at once: the tokens stand in the envelope's `data` and at the top level, and the session cookie is set. `tenant_id` chooses one of the user's tenants; without it the one used last. 401 for a wrong pair, whether or not the account exists; 400 where local login is off; 429 after too many attempts.
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
         * @description Checks e-mail address and password and sets the httpOnly session cookie. The access token of the answer belongs to the same session. 401 for a wrong pair, 429 after too many attempts.
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
        /** Format: email */
        Email: string;
        /** @description 8 to 256 characters. */
        NewPassword: string;
        /** @enum {string} */
        Theme: "system" | "light" | "dark";
        AuthTenantRegister: {
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
        };
        /** @description Sage's login. */
        AuthNameLogin: {
            username_or_email: string;
            password: string;
            /** Format: uuid */
            tenant_id?: string;
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
            role: components["schemas"]["SystemRole"];
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
            role: components["schemas"]["SystemRole"];
            permissions: string[];
        };
        AuthStatus: {
            authenticated: boolean;
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
        /** @description Ascending or descending. */
        SortOrder: "asc" | "desc";
        /**
         * @description The user's id.
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
    };
    requestBodies: {
        AuthLogin: {
            content: {
                "application/json": components["schemas"]["AuthEmailLogin"] | components["schemas"]["AuthNameLogin"];
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
            /** @description The tenant, its owner and the owner's tokens. */
            201: {
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
            default: components["responses"]["Error"];
        };
    };
    authRegister: {
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
                 * @description The user's id.
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
