// Written by codegen from openapi.yaml.
import{a as F}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var E=w;var v=F().default;function w(t,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=t,dynamicAnchors:h={}}={}){let s=null,a=0,m=w.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){t.page===void 0&&(t.page=1),t.per_page===void 0&&(t.per_page=50);for(let e in t)
e==="provider"||e==="is_active"||e==="page"||e==="per_page"||delete t[e];if(t.provider!==void 0){let e=t.provider;if(typeof e!="string"){let i=typeof e,p;if(i==
"object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(p=e)),p===void 0)if(i=="number"||i=="boolean")p=""+e;else if(e===null)p="";else{
let g={instancePath:o+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[g]:s.push(
g),a++}p!==void 0&&(e=p,t!==void 0&&(t.provider=p))}if(typeof e=="string"){if(v(e)>64){let i={instancePath:o+"/provider",schemaPath:"#/properties/provider/maxLe\
ngth",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};s===null?s=[i]:s.push(i),a++}if(v(e)<1){let i={instancePath:o+"/pro\
vider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[i]:s.push(
i),a++}}}if(t.is_active!==void 0){let e=t.is_active;if(typeof e!="boolean"){let i=typeof e,p;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e==
"boolean"&&(p=e)),p===void 0)if(e==="false"||e===0||e===null)p=!1;else if(e==="true"||e===1)p=!0;else{let g={instancePath:o+"/is_active",schemaPath:"#/propertie\
s/is_active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};s===null?s=[g]:s.push(g),a++}p!==void 0&&(e=p,t!==void 0&&(t.is_active=p))}}
let r=t.page;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let e=typeof r,i;if(e=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],e=typeof r,typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(i=r)),i===void 0)if(e==="boolean"||r===null||e==="string"&&r&&r==+r&&!(r%1))i=+r;else{let p={instancePath:o+"/page",schemaPath:"\
#/properties/page/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[p]:s.push(p),a++}i!==void 0&&(r=i,t!==void 0&&(t.page=i))}
if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let e={instancePath:o+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};s===null?s=[e]:s.push(e),a++}if(r<1||isNaN(r)){let e={instancePath:o+"/page",schemaPath:"#/properties/pag\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[e]:s.push(e),a++}}let n=t.per_page;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n))){let e=typeof n,i;if(e=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],e=typeof n,typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)&&(i=n)),i===void 0)if(e==="boolean"||n===null||e==="string"&&n&&n==+n&&!(n%1))i=+n;else{let p={instancePath:o+"/per_page",schemaPath:"#/properties/per_page/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[p]:s.push(p),a++}i!==void 0&&(n=i,t!==void 0&&(t.per_page=i))}if(typeof n=="n\
umber"&&isFinite(n)){if(n>200||isNaN(n)){let e={instancePath:o+"/per_page",schemaPath:"#/properties/per_page/maximum",keyword:"maximum",params:{comparison:"<=",
limit:200},message:"must be <= 200"};s===null?s=[e]:s.push(e),a++}if(n<1||isNaN(n)){let e={instancePath:o+"/per_page",schemaPath:"#/properties/per_page/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[e]:s.push(e),a++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};s===null?s=[r]:s.push(r),a++}return w.errors=s,a===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var C=k;function k(t,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=t,dynamicAnchors:h={}}={}){let s=null,a=0,m=k.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["idempotency-key"]!==void 0){let r=t["idempotency-key"];if(typeof r!="st\
ring"){let n=typeof r,e;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="string"&&(e=r)),e===void 0)if(n=="number"||n=="boolean")e=""+
r;else if(r===null)e="";else{let i={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};s===null?s=[i]:s.push(i),a++}e!==void 0&&(r=e,t!==void 0&&(t["idempotency-key"]=e))}if(typeof r=="string"){if(v(r)>255){let n={instancePath:o+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};s===
null?s=[n]:s.push(n),a++}if(v(r)<1){let n={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};s===null?s=[n]:s.push(n),a++}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};s===null?s=[r]:s.push(r),a++}return k.errors=s,a===0}k.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var N=P;var V=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function P(t,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=t,dynamicAnchors:h={}}={}){
let s=null,a=0,m=P.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.model_config_id===
void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"model_config_id"},message:"must have required property 'model_\
config_id'"};s===null?s=[r]:s.push(r),a++}for(let r in t)r!=="model_config_id"&&delete t[r];if(t.model_config_id!==void 0){let r=t.model_config_id;if(typeof r!=
"string"){let n=typeof r,e;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="string"&&(e=r)),e===void 0)if(n=="number"||n=="boolean")
e=""+r;else if(r===null)e="";else{let i={instancePath:o+"/model_config_id",schemaPath:"#/properties/model_config_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};s===null?s=[i]:s.push(i),a++}e!==void 0&&(r=e,t!==void 0&&(t.model_config_id=e))}if(typeof r=="string"&&!V.test(r)){let n={instancePath:o+
"/model_config_id",schemaPath:"#/properties/model_config_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};s===null?s=[n]:s.
push(n),a++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[r]:s.push(r),a++}return P.
errors=s,a===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var D=x;function x(t,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=t,dynamicAnchors:h={}}={}){let s=null,a=0,m=x.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["if-match"]!==void 0){let r=t["if-match"];if(typeof r!="string"){let n=typeof r,
e;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="string"&&(e=r)),e===void 0)if(n=="number"||n=="boolean")e=""+r;else if(r===null)e=
"";else{let i={instancePath:o+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[i]:
s.push(i),a++}e!==void 0&&(r=e,t!==void 0&&(t["if-match"]=e))}if(typeof r=="string"){if(v(r)>255){let n={instancePath:o+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};s===null?s=[n]:s.push(n),a++}if(v(r)<1){let n={instancePath:o+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[n]:s.
push(n),a++}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[r]:s.push(r),a++}return x.
errors=s,a===0}x.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var $=L;var I={type:"object",additionalProperties:!1,required:["provider","model_id"],properties:{provider:{type:"string",minLength:1,maxLength:64},model_id:{type:"stri\
ng",minLength:1,maxLength:200},display_name:{type:["string","null"],minLength:1,maxLength:200},is_active:{type:"boolean"},context_window:{type:["integer","null"],
minimum:1,maximum:2147483647},supports_vision:{type:"boolean"},max_output_tokens:{type:["integer","null"],minimum:1,maximum:2147483647}}},_=F().default;function l(t,{
instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=t,dynamicAnchors:h={}}={}){let s=null,a=0,m=l.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.provider===void 0&&(n="provider")||t.model_id===void 0&&(n="model_id"))return l.errors=
[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let e=a;for(let i in t)
if(!(i==="provider"||i==="model_id"||i==="display_name"||i==="is_active"||i==="context_window"||i==="supports_vision"||i==="max_output_tokens")){return l.errors=
[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],
!1;break}if(e===a){if(t.provider!==void 0){let i=t.provider,p=a;if(a===p)if(typeof i=="string"){if(_(i)>64)return l.errors=[{instancePath:o+"/provider",schemaPath:"\
#/properties/provider/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(_(i)<1)return l.errors=[{instancePath:o+
"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return l.
errors=[{instancePath:o+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===a}else
var r=!0;if(r){if(t.model_id!==void 0){let i=t.model_id,p=a;if(a===p)if(typeof i=="string"){if(_(i)>200)return l.errors=[{instancePath:o+"/model_id",schemaPath:"\
#/properties/model_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(_(i)<1)return l.errors=[{instancePath:o+
"/model_id",schemaPath:"#/properties/model_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return l.
errors=[{instancePath:o+"/model_id",schemaPath:"#/properties/model_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===a}else
var r=!0;if(r){if(t.display_name!==void 0){let i=t.display_name,p=a;if(typeof i!="string"&&i!==null)return l.errors=[{instancePath:o+"/display_name",schemaPath:"\
#/properties/display_name/type",keyword:"type",params:{type:I.properties.display_name.type},message:"must be string,null"}],!1;if(a===p&&typeof i=="string"){if(_(
i)>200)return l.errors=[{instancePath:o+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NO\
T have more than 200 characters"}],!1;if(_(i)<1)return l.errors=[{instancePath:o+"/display_name",schemaPath:"#/properties/display_name/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var r=p===a}else var r=!0;if(r){if(t.is_active!==void 0){let i=a;if(typeof t.is_active!=
"boolean")return l.errors=[{instancePath:o+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;var r=i===a}else var r=!0;if(r){if(t.context_window!==void 0){let i=t.context_window,p=a;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return l.
errors=[{instancePath:o+"/context_window",schemaPath:"#/properties/context_window/type",keyword:"type",params:{type:I.properties.context_window.type},message:"m\
ust be integer,null"}],!1;if(a===p&&typeof i=="number"&&isFinite(i)){if(i>2147483647||isNaN(i))return l.errors=[{instancePath:o+"/context_window",schemaPath:"#/\
properties/context_window/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(i<1||isNaN(i))return l.errors=
[{instancePath:o+"/context_window",schemaPath:"#/properties/context_window/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var r=p===a}else var r=!0;if(r){if(t.supports_vision!==void 0){let i=a;if(typeof t.supports_vision!="boolean")return l.errors=[{instancePath:o+"/supports_vis\
ion",schemaPath:"#/properties/supports_vision/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=i===a}else var r=!0;if(r)if(t.max_output_tokens!==
void 0){let i=t.max_output_tokens,p=a;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return l.errors=[{instancePath:o+"/max_output_tokens",schemaPath:"\
#/properties/max_output_tokens/type",keyword:"type",params:{type:I.properties.max_output_tokens.type},message:"must be integer,null"}],!1;if(a===p&&typeof i=="n\
umber"&&isFinite(i)){if(i>2147483647||isNaN(i))return l.errors=[{instancePath:o+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(i<1||isNaN(i))return l.errors=[{instancePath:o+"/max_output_tokens",schemaPath:"\
#/properties/max_output_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var r=p===a}else var r=!0}}}}}}}}else return l.
errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return l.errors=s,a===0}l.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function L(t,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=t,dynamicAnchors:h={}}={}){let s=null,a=0,m=L.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),l(t,{instancePath:o,parentData:d,parentDataProperty:c,rootData:y,dynamicAnchors:h})||(s=s===null?l.errors:s.concat(
l.errors),a=s.length),L.errors=s,a===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var U=j;var q={type:"object",additionalProperties:!1,properties:{display_name:{type:["string","null"],minLength:1,maxLength:200},is_active:{type:"boolean"},context_window:{
type:["integer","null"],minimum:1,maximum:2147483647},supports_vision:{type:"boolean"},max_output_tokens:{type:["integer","null"],minimum:1,maximum:2147483647}}};
function f(t,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=t,dynamicAnchors:h={}}={}){let s=null,a=0,m=f.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n=a;for(let e in t)if(!(e==="display_name"||e==="is_active"||e===
"context_window"||e==="supports_vision"||e==="max_output_tokens")){return f.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:e},message:"must NOT have additional properties"}],!1;break}if(n===a){if(t.display_name!==void 0){let e=t.display_name,i=a;if(typeof e!=
"string"&&e!==null)return f.errors=[{instancePath:o+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type:q.properties.display_name.
type},message:"must be string,null"}],!1;if(a===i&&typeof e=="string"){if(_(e)>200)return f.errors=[{instancePath:o+"/display_name",schemaPath:"#/properties/dis\
play_name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(_(e)<1)return f.errors=[{instancePath:o+"/d\
isplay_name",schemaPath:"#/properties/display_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var r=i===
a}else var r=!0;if(r){if(t.is_active!==void 0){let e=a;if(typeof t.is_active!="boolean")return f.errors=[{instancePath:o+"/is_active",schemaPath:"#/properties/i\
s_active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=e===a}else var r=!0;if(r){if(t.context_window!==void 0){let e=t.context_window,
i=a;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&e!==null)return f.errors=[{instancePath:o+"/context_window",schemaPath:"#/properties/context_windo\
w/type",keyword:"type",params:{type:q.properties.context_window.type},message:"must be integer,null"}],!1;if(a===i&&typeof e=="number"&&isFinite(e)){if(e>2147483647||
isNaN(e))return f.errors=[{instancePath:o+"/context_window",schemaPath:"#/properties/context_window/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647"}],!1;if(e<1||isNaN(e))return f.errors=[{instancePath:o+"/context_window",schemaPath:"#/properties/context_window/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var r=i===a}else var r=!0;if(r){if(t.supports_vision!==void 0){let e=a;if(typeof t.supports_vision!=
"boolean")return f.errors=[{instancePath:o+"/supports_vision",schemaPath:"#/properties/supports_vision/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"}],!1;var r=e===a}else var r=!0;if(r)if(t.max_output_tokens!==void 0){let e=t.max_output_tokens,i=a;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(
e))&&e!==null)return f.errors=[{instancePath:o+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/type",keyword:"type",params:{type:q.properties.max_output_tokens.
type},message:"must be integer,null"}],!1;if(a===i&&typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e))return f.errors=[{instancePath:o+"/max_output_tok\
ens",schemaPath:"#/properties/max_output_tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(e<1||
isNaN(e))return f.errors=[{instancePath:o+"/max_output_tokens",schemaPath:"#/properties/max_output_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var r=i===a}else var r=!0}}}}}else return f.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return f.errors=s,a===0}f.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function j(t,{instancePath:o="",parentData:d,parentDataProperty:c,
rootData:y=t,dynamicAnchors:h={}}={}){let s=null,a=0,m=j.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),f(t,{instancePath:o,
parentData:d,parentDataProperty:c,rootData:y,dynamicAnchors:h})||(s=s===null?f.errors:s.concat(f.errors),a=s.length),j.errors=s,a===0}j.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var B=A;var G=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function u(t,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=t,dynamicAnchors:h={}}={}){
let s=null,a=0,m=u.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),a===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let e;if(t.
model_ids===void 0&&(e="model_ids")||t.is_active===void 0&&(e="is_active"))return u.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:e},
message:"must have required property '"+e+"'"}],!1;{let i=a;for(let p in t)if(!(p==="model_ids"||p==="is_active")){return u.errors=[{instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(i===a){if(t.model_ids!==
void 0){let p=t.model_ids,g=a;if(a===g)if(Array.isArray(p)){if(p.length>1e3)return u.errors=[{instancePath:o+"/model_ids",schemaPath:"#/properties/model_ids/max\
Items",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"}],!1;{var r=!0;let S=p.length;for(let b=0;b<S;b++){let O=p[b],T=a;if(a===
T&&a===T)if(typeof O=="string"){if(!G.test(O))return u.errors=[{instancePath:o+"/model_ids/"+b,schemaPath:"#/properties/model_ids/items/format",keyword:"format",
params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return u.errors=[{instancePath:o+"/model_ids/"+b,schemaPath:"#/properties/model_ids/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=T===a;if(!r)break}}}else return u.errors=[{instancePath:o+"/model_ids",schemaPath:"\
#/properties/model_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=g===a}else var n=!0;if(n)if(t.is_active!==void 0){let p=a;if(typeof t.
is_active!="boolean")return u.errors=[{instancePath:o+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}],!1;var n=p===a}else var n=!0}}}else return u.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"}],!1;return u.errors=s,a===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(t,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=t,
dynamicAnchors:h={}}={}){let s=null,a=0,m=A.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),u(t,{instancePath:o,parentData:d,
parentDataProperty:c,rootData:y,dynamicAnchors:h})||(s=s===null?u.errors:s.concat(u.errors),a=s.length),A.errors=s,a===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var J={catalogList:{query:E},catalogCreate:{headers:C,body:{"application/json":$}},catalogView:{path:N},catalogUpdate:{path:N,headers:D,body:{"application/json":U}},
catalogDelete:{path:N,headers:D},catalogBulkUpdate:{body:{"application/json":B}},catalogDiscover:{},catalogSync:{}};export{J as validators};
