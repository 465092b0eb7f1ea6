// Written by codegen from openapi.yaml.
import{a as W}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var B=E,ne={type:"object",properties:{response_type:{type:"string",maxLength:256},client_id:{type:"string",maxLength:128},redirect_uri:{type:"string",maxLength:2048},
scope:{type:"string",maxLength:4096},state:{type:"string",maxLength:4096},code_challenge:{type:"string",maxLength:256},code_challenge_method:{type:"string",maxLength:64},
resource:{type:"array",maxItems:10,items:{type:"string",maxLength:2048}},prompt:{type:"string",maxLength:64},nonce:{type:"string",maxLength:4096}},required:[],additionalProperties:!1},
ae=Object.prototype.hasOwnProperty,w=W().default;function E(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,
i=0,m=E.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let e in t)ae.call(ne.properties,
e)||delete t[e];if(t.response_type!==void 0){let e=t.response_type;if(typeof e!="string"){let s=typeof e,r;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],
s=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(s=="number"||s=="boolean")r=""+e;else if(e===null)r="";else{let a={instancePath:o+"/response_type",schemaPath:"\
#/properties/response_type/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[a]:n.push(a),i++}r!==void 0&&(e=r,t!==void 0&&(t.response_type=
r))}if(typeof e=="string"&&w(e)>256){let s={instancePath:o+"/response_type",schemaPath:"#/properties/response_type/maxLength",keyword:"maxLength",params:{limit:256},
message:"must NOT have more than 256 characters"};n===null?n=[s]:n.push(s),i++}}if(t.client_id!==void 0){let e=t.client_id;if(typeof e!="string"){let s=typeof e,
r;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(s=="number"||s=="boolean")r=""+e;else if(e===null)r=
"";else{let a={instancePath:o+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[
a]:n.push(a),i++}r!==void 0&&(e=r,t!==void 0&&(t.client_id=r))}if(typeof e=="string"&&w(e)>128){let s={instancePath:o+"/client_id",schemaPath:"#/properties/clie\
nt_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};n===null?n=[s]:n.push(s),i++}}if(t.redirect_uri!==void 0){
let e=t.redirect_uri;if(typeof e!="string"){let s=typeof e,r;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(r=e)),r===void 0)
if(s=="number"||s=="boolean")r=""+e;else if(e===null)r="";else{let a={instancePath:o+"/redirect_uri",schemaPath:"#/properties/redirect_uri/type",keyword:"type",
params:{type:"string"},message:"must be string"};n===null?n=[a]:n.push(a),i++}r!==void 0&&(e=r,t!==void 0&&(t.redirect_uri=r))}if(typeof e=="string"&&w(e)>2048){
let s={instancePath:o+"/redirect_uri",schemaPath:"#/properties/redirect_uri/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than \
2048 characters"};n===null?n=[s]:n.push(s),i++}}if(t.scope!==void 0){let e=t.scope;if(typeof e!="string"){let s=typeof e,r;if(s=="object"&&Array.isArray(e)&&e.length==
1&&(e=e[0],s=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(s=="number"||s=="boolean")r=""+e;else if(e===null)r="";else{let a={instancePath:o+"/scope",schemaPath:"\
#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[a]:n.push(a),i++}r!==void 0&&(e=r,t!==void 0&&(t.scope=r))}
if(typeof e=="string"&&w(e)>4096){let s={instancePath:o+"/scope",schemaPath:"#/properties/scope/maxLength",keyword:"maxLength",params:{limit:4096},message:"must\
 NOT have more than 4096 characters"};n===null?n=[s]:n.push(s),i++}}if(t.state!==void 0){let e=t.state;if(typeof e!="string"){let s=typeof e,r;if(s=="object"&&Array.
isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(s=="number"||s=="boolean")r=""+e;else if(e===null)r="";else{let a={instancePath:o+
"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[a]:n.push(a),i++}r!==void 0&&(e=r,t!==
void 0&&(t.state=r))}if(typeof e=="string"&&w(e)>4096){let s={instancePath:o+"/state",schemaPath:"#/properties/state/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};n===null?n=[s]:n.push(s),i++}}if(t.code_challenge!==void 0){let e=t.code_challenge;if(typeof e!="string"){let s=typeof e,
r;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(s=="number"||s=="boolean")r=""+e;else if(e===null)r=
"";else{let a={instancePath:o+"/code_challenge",schemaPath:"#/properties/code_challenge/type",keyword:"type",params:{type:"string"},message:"must be string"};n===
null?n=[a]:n.push(a),i++}r!==void 0&&(e=r,t!==void 0&&(t.code_challenge=r))}if(typeof e=="string"&&w(e)>256){let s={instancePath:o+"/code_challenge",schemaPath:"\
#/properties/code_challenge/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};n===null?n=[s]:n.push(s),i++}}if(t.
code_challenge_method!==void 0){let e=t.code_challenge_method;if(typeof e!="string"){let s=typeof e,r;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,
typeof e=="string"&&(r=e)),r===void 0)if(s=="number"||s=="boolean")r=""+e;else if(e===null)r="";else{let a={instancePath:o+"/code_challenge_method",schemaPath:"\
#/properties/code_challenge_method/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[a]:n.push(a),i++}r!==void 0&&(e=r,t!==void 0&&
(t.code_challenge_method=r))}if(typeof e=="string"&&w(e)>64){let s={instancePath:o+"/code_challenge_method",schemaPath:"#/properties/code_challenge_method/maxLe\
ngth",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};n===null?n=[s]:n.push(s),i++}}if(t.resource!==void 0){let e=t.resource;
if(!Array.isArray(e)){let s=typeof e,r;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,Array.isArray(e)&&(r=e)),r===void 0)if(s==="string"||s===
"number"||s==="boolean"||e===null)r=[e];else{let a={instancePath:o+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type:"array"},message:"\
must be array"};n===null?n=[a]:n.push(a),i++}r!==void 0&&(e=r,t!==void 0&&(t.resource=r))}if(Array.isArray(e)){if(e.length>10){let r={instancePath:o+"/resource",
schemaPath:"#/properties/resource/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"};n===null?n=[r]:n.push(r),i++}let s=e.
length;for(let r=0;r<s;r++){let a=e[r];if(typeof a!="string"){let l=typeof a,f;if(l=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],l=typeof a,typeof a=="stri\
ng"&&(f=a)),f===void 0)if(l=="number"||l=="boolean")f=""+a;else if(a===null)f="";else{let p={instancePath:o+"/resource/"+r,schemaPath:"#/properties/resource/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[p]:n.push(p),i++}f!==void 0&&(a=f,e!==void 0&&(e[r]=f))}if(typeof a=="strin\
g"&&w(a)>2048){let l={instancePath:o+"/resource/"+r,schemaPath:"#/properties/resource/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT\
 have more than 2048 characters"};n===null?n=[l]:n.push(l),i++}}}}if(t.prompt!==void 0){let e=t.prompt;if(typeof e!="string"){let s=typeof e,r;if(s=="object"&&Array.
isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(s=="number"||s=="boolean")r=""+e;else if(e===null)r="";else{let a={instancePath:o+
"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[a]:n.push(a),i++}r!==void 0&&(e=r,t!==
void 0&&(t.prompt=r))}if(typeof e=="string"&&w(e)>64){let s={instancePath:o+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};n===null?n=[s]:n.push(s),i++}}if(t.nonce!==void 0){let e=t.nonce;if(typeof e!="string"){let s=typeof e,r;if(s==
"object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(s=="number"||s=="boolean")r=""+e;else if(e===null)r="";else{
let a={instancePath:o+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[a]:n.push(a),i++}
r!==void 0&&(e=r,t!==void 0&&(t.nonce=r))}if(typeof e=="string"&&w(e)>4096){let s={instancePath:o+"/nonce",schemaPath:"#/properties/nonce/maxLength",keyword:"ma\
xLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};n===null?n=[s]:n.push(s),i++}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};n===null?n=[e]:n.push(e),i++}return E.errors=n,i===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var H=$,oe={type:"object",properties:{next:{type:"string",minLength:1,maxLength:12288,default:"/"},error:{type:"string",enum:["credentials","mfa","enroll","disa\
bled"]}},required:[],additionalProperties:!1};function $(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,
i=0,m=$.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){t.next===void 0&&(t.next="/");for(let s in t)
s==="next"||s==="error"||delete t[s];let e=t.next;if(typeof e!="string"){let s=typeof e,r;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e==
"string"&&(r=e)),r===void 0)if(s=="number"||s=="boolean")r=""+e;else if(e===null)r="";else{let a={instancePath:o+"/next",schemaPath:"#/properties/next/type",keyword:"\
type",params:{type:"string"},message:"must be string"};n===null?n=[a]:n.push(a),i++}r!==void 0&&(e=r,t!==void 0&&(t.next=r))}if(typeof e=="string"){if(w(e)>12288){
let s={instancePath:o+"/next",schemaPath:"#/properties/next/maxLength",keyword:"maxLength",params:{limit:12288},message:"must NOT have more than 12288 character\
s"};n===null?n=[s]:n.push(s),i++}if(w(e)<1){let s={instancePath:o+"/next",schemaPath:"#/properties/next/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};n===null?n=[s]:n.push(s),i++}}if(t.error!==void 0){let s=t.error;if(typeof s!="string"){let r=typeof s,a;if(r=="object"&&
Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="string"&&(a=s)),a===void 0)if(r=="number"||r=="boolean")a=""+s;else if(s===null)a="";else{let l={instancePath:o+
"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[l]:n.push(l),i++}a!==void 0&&(s=a,t!==
void 0&&(t.error=a))}if(!(s==="credentials"||s==="mfa"||s==="enroll"||s==="disabled")){let r={instancePath:o+"/error",schemaPath:"#/properties/error/enum",keyword:"\
enum",params:{allowedValues:oe.properties.error.enum},message:"must be equal to one of the allowed values"};n===null?n=[r]:n.push(r),i++}}}else{let e={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[e]:n.push(e),i++}return $.errors=n,i===0}$.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var J=C;function C(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=C.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"request"},message:"must have required property 'request'"};n===null?n=[e]:n.push(e),i++}for(let e in t)e!=="request"&&delete t[e];
if(t.request!==void 0){let e=t.request;if(typeof e!="string"){let s=typeof e,r;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="stri\
ng"&&(r=e)),r===void 0)if(s=="number"||s=="boolean")r=""+e;else if(e===null)r="";else{let a={instancePath:o+"/request",schemaPath:"#/properties/request/type",keyword:"\
type",params:{type:"string"},message:"must be string"};n===null?n=[a]:n.push(a),i++}r!==void 0&&(e=r,t!==void 0&&(t.request=r))}if(typeof e=="string"){if(w(e)>12288){
let s={instancePath:o+"/request",schemaPath:"#/properties/request/maxLength",keyword:"maxLength",params:{limit:12288},message:"must NOT have more than 12288 cha\
racters"};n===null?n=[s]:n.push(s),i++}if(w(e)<1){let s={instancePath:o+"/request",schemaPath:"#/properties/request/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};n===null?n=[s]:n.push(s),i++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};n===null?n=[e]:n.push(e),i++}return C.errors=n,i===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Q=z;function z(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=z.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){t.offset===void 0&&(t.offset=0),t.limit===void 0&&(t.limit=50);for(let r in t)
r==="offset"||r==="limit"||delete t[r];let e=t.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let r=typeof e,a;if(r=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],r=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(a=e)),a===void 0)if(r==="boolean"||e===null||r==="string"&&e&&e==+e&&!(e%1))
a=+e;else{let l={instancePath:o+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};n===null?n=[l]:
n.push(l),i++}a!==void 0&&(e=a,t!==void 0&&(t.offset=a))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let r={instancePath:o+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};n===null?n=[r]:n.push(r),i++}if(e<0||isNaN(
e)){let r={instancePath:o+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};n===null?
n=[r]:n.push(r),i++}}let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,a;if(r=="object"&&Array.isArray(s)&&s.length==1&&(s=
s[0],r=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(a=s)),a===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))a=+s;else{let l={
instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};n===null?n=[l]:n.push(l),i++}a!==
void 0&&(s=a,t!==void 0&&(t.limit=a))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let r={instancePath:o+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};n===null?n=[r]:n.push(r),i++}if(s<1||isNaN(s)){let r={instancePath:o+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};n===null?n=[r]:n.push(r),i++}}}else{let e={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[e]:n.push(e),i++}return z.errors=n,i===0}z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var X=F;function F(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=F.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["idempotency-key"]!==void 0){let e=t["idempotency-key"];if(typeof e!="st\
ring"){let s=typeof e,r;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(s=="number"||s=="boolean")r=""+
e;else if(e===null)r="";else{let a={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};n===null?n=[a]:n.push(a),i++}r!==void 0&&(e=r,t!==void 0&&(t["idempotency-key"]=r))}if(typeof e=="string"){if(w(e)>255){let s={instancePath:o+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};n===
null?n=[s]:n.push(s),i++}if(w(e)<1){let s={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};n===null?n=[s]:n.push(s),i++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};n===null?n=[e]:n.push(e),i++}return F.errors=n,i===0}F.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var Y=R;function R(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=R.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.client_id===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"client_id"},message:"must have required property 'client_id'"};n===null?n=[e]:n.push(e),i++}for(let e in t)e!=="client_id"&&delete t[e];
if(t.client_id!==void 0){let e=t.client_id;if(typeof e!="string"){let s=typeof e,r;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="\
string"&&(r=e)),r===void 0)if(s=="number"||s=="boolean")r=""+e;else if(e===null)r="";else{let a={instancePath:o+"/client_id",schemaPath:"#/properties/client_id/\
type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[a]:n.push(a),i++}r!==void 0&&(e=r,t!==void 0&&(t.client_id=r))}if(typeof e=="s\
tring"){if(w(e)>128){let s={instancePath:o+"/client_id",schemaPath:"#/properties/client_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT h\
ave more than 128 characters"};n===null?n=[s]:n.push(s),i++}if(w(e)<1){let s={instancePath:o+"/client_id",schemaPath:"#/properties/client_id/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};n===null?n=[s]:n.push(s),i++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};n===null?n=[e]:n.push(e),i++}return R.errors=n,i===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ee=V;var P=W().default;function I(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=I.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),typeof t!="string"){let e=typeof t,s;if(e=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],e=typeof t,typeof t=="strin\
g"&&(s=t)),s===void 0)if(e=="number"||e=="boolean")s=""+t;else if(t===null)s="";else return I.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;s!==void 0&&(t=s,_!==void 0&&(_[v]=s))}if(i===0&&typeof t=="string"){if(P(t)>32)return I.errors=[{instancePath:o,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;if(P(t)<6)return I.errors=[{instancePath:o,schemaPath:"#\
/minLength",keyword:"minLength",params:{limit:6},message:"must NOT have fewer than 6 characters"}],!1}return I.errors=n,i===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};
function x(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=x.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),i===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.username_or_email===void 0&&(s="username_or_email")||t.password===
void 0&&(s="password"))return x.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have required proper\
ty '"+s+"'"}],!1;{let r=i;for(let a in t)if(!(a==="username_or_email"||a==="password"||a==="mfa_code"||a==="next")){return x.errors=[{instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(r===i){if(t.username_or_email!==
void 0){let a=t.username_or_email,l=i;if(typeof a!="string"){let f=typeof a,p;if(f=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],f=typeof a,typeof a=="strin\
g"&&(p=a)),p===void 0)if(f=="number"||f=="boolean")p=""+a;else if(a===null)p="";else return x.errors=[{instancePath:o+"/username_or_email",schemaPath:"#/propert\
ies/username_or_email/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;p!==void 0&&(a=p,t!==void 0&&(t.username_or_email=p))}if(i===l&&
typeof a=="string"){if(P(a)>254)return x.errors=[{instancePath:o+"/username_or_email",schemaPath:"#/properties/username_or_email/maxLength",keyword:"maxLength",
params:{limit:254},message:"must NOT have more than 254 characters"}],!1;if(P(a)<1)return x.errors=[{instancePath:o+"/username_or_email",schemaPath:"#/propertie\
s/username_or_email/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=l===i}else var e=!0;if(e){if(t.password!==
void 0){let a=t.password,l=i;if(typeof a!="string"){let p=typeof a,u;if(p=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],p=typeof a,typeof a=="string"&&(u=a)),
u===void 0)if(p=="number"||p=="boolean")u=""+a;else if(a===null)u="";else return x.errors=[{instancePath:o+"/password",schemaPath:"#/properties/password/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;u!==void 0&&(a=u,t!==void 0&&(t.password=u))}if(i===l&&typeof a=="string"){if(P(a)>256)return x.errors=
[{instancePath:o+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(P(a)<1)return x.errors=[{instancePath:o+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"}],!1}var e=l===i}else var e=!0;if(e){if(t.mfa_code!==void 0){let a=i;I(t.mfa_code,{instancePath:o+"/mfa_code",parentData:t,parentDataProperty:"\
mfa_code",rootData:b,dynamicAnchors:k})||(n=n===null?I.errors:n.concat(I.errors),i=n.length);var e=a===i}else var e=!0;if(e)if(t.next!==void 0){let a=t.next,l=i;
if(typeof a!="string"){let p=typeof a,u;if(p=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],p=typeof a,typeof a=="string"&&(u=a)),u===void 0)if(p=="number"||
p=="boolean")u=""+a;else if(a===null)u="";else return x.errors=[{instancePath:o+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;u!==void 0&&(a=u,t!==void 0&&(t.next=u))}if(i===l&&typeof a=="string"){if(P(a)>12288)return x.errors=[{instancePath:o+"/next",schemaPath:"\
#/properties/next/maxLength",keyword:"maxLength",params:{limit:12288},message:"must NOT have more than 12288 characters"}],!1;if(P(a)<1)return x.errors=[{instancePath:o+
"/next",schemaPath:"#/properties/next/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=l===i}else var e=!0}}}}}else
return x.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=n,i===0}x.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function V(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=V.evaluated;
return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),x(t,{instancePath:o,parentData:_,parentDataProperty:v,rootData:b,dynamicAnchors:k})||(n=
n===null?x.errors:n.concat(x.errors),i=n.length),V.errors=n,i===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var re=U;var fe={type:"object",additionalProperties:!1,required:["request","decision"],properties:{request:{type:"string",minLength:1,maxLength:12288},decision:{type:"st\
ring",enum:["allow","deny"]}}};function O(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=O.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),i===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if(t.request===void 0&&(s="request")||
t.decision===void 0&&(s="decision"))return O.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:s},message:"must have re\
quired property '"+s+"'"}],!1;{let r=i;for(let a in t)if(!(a==="request"||a==="decision")){return O.errors=[{instancePath:o,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(r===i){if(t.request!==void 0){let a=t.request,
l=i;if(typeof a!="string"){let f=typeof a,p;if(f=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],f=typeof a,typeof a=="string"&&(p=a)),p===void 0)if(f=="numbe\
r"||f=="boolean")p=""+a;else if(a===null)p="";else return O.errors=[{instancePath:o+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;p!==void 0&&(a=p,t!==void 0&&(t.request=p))}if(i===l&&typeof a=="string"){if(P(a)>12288)return O.errors=[{instancePath:o+
"/request",schemaPath:"#/properties/request/maxLength",keyword:"maxLength",params:{limit:12288},message:"must NOT have more than 12288 characters"}],!1;if(P(a)<
1)return O.errors=[{instancePath:o+"/request",schemaPath:"#/properties/request/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}var e=l===i}else var e=!0;if(e)if(t.decision!==void 0){let a=t.decision,l=i;if(typeof a!="string"){let p=typeof a,u;if(p=="object"&&Array.isArray(
a)&&a.length==1&&(a=a[0],p=typeof a,typeof a=="string"&&(u=a)),u===void 0)if(p=="number"||p=="boolean")u=""+a;else if(a===null)u="";else return O.errors=[{instancePath:o+
"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;u!==void 0&&(a=u,t!==void 0&&(t.decision=
u))}if(!(a==="allow"||a==="deny"))return O.errors=[{instancePath:o+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:fe.properties.
decision.enum},message:"must be equal to one of the allowed values"}],!1;var e=l===i}else var e=!0}}}else return O.errors=[{instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return O.errors=n,i===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:o="",
parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=U.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),O(t,{instancePath:o,parentData:_,parentDataProperty:v,rootData:b,dynamicAnchors:k})||(n=n===null?O.errors:n.concat(O.errors),i=n.length),U.errors=
n,i===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var G=Z;function h(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=h.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),i===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.grant_type!==void 0){let r=t.grant_type,a=i;if(typeof r!="strin\
g"){let l=typeof r,f;if(l=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],l=typeof r,typeof r=="string"&&(f=r)),f===void 0)if(l=="number"||l=="boolean")f=""+r;else if(r===
null)f="";else return h.errors=[{instancePath:o+"/grant_type",schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;f!==void 0&&(r=f,t!==void 0&&(t.grant_type=f))}if(i===a&&typeof r=="string"&&P(r)>256)return h.errors=[{instancePath:o+"/grant_type",schemaPath:"#/p\
roperties/grant_type/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;var e=a===i}else var e=!0;if(e){if(t.
code!==void 0){let r=t.code,a=i;if(typeof r!="string"){let f=typeof r,p;if(f=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],f=typeof r,typeof r=="string"&&(p=
r)),p===void 0)if(f=="number"||f=="boolean")p=""+r;else if(r===null)p="";else return h.errors=[{instancePath:o+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;p!==void 0&&(r=p,t!==void 0&&(t.code=p))}if(i===a&&typeof r=="string"&&P(r)>512)return h.errors=[{instancePath:o+
"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;var e=a===i}else var e=!0;
if(e){if(t.redirect_uri!==void 0){let r=t.redirect_uri,a=i;if(typeof r!="string"){let f=typeof r,p;if(f=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],f=typeof r,
typeof r=="string"&&(p=r)),p===void 0)if(f=="number"||f=="boolean")p=""+r;else if(r===null)p="";else return h.errors=[{instancePath:o+"/redirect_uri",schemaPath:"\
#/properties/redirect_uri/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;p!==void 0&&(r=p,t!==void 0&&(t.redirect_uri=p))}if(i===a&&typeof r==
"string"&&P(r)>2048)return h.errors=[{instancePath:o+"/redirect_uri",schemaPath:"#/properties/redirect_uri/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters"}],!1;var e=a===i}else var e=!0;if(e){if(t.code_verifier!==void 0){let r=t.code_verifier,a=i;if(typeof r!="string"){let f=typeof r,
p;if(f=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],f=typeof r,typeof r=="string"&&(p=r)),p===void 0)if(f=="number"||f=="boolean")p=""+r;else if(r===null)p=
"";else return h.errors=[{instancePath:o+"/code_verifier",schemaPath:"#/properties/code_verifier/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;p!==void 0&&(r=p,t!==void 0&&(t.code_verifier=p))}if(i===a&&typeof r=="string"&&P(r)>256)return h.errors=[{instancePath:o+"/code_verifier",schemaPath:"\
#/properties/code_verifier/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;var e=a===i}else var e=!0;if(e){
if(t.refresh_token!==void 0){let r=t.refresh_token,a=i;if(typeof r!="string"){let f=typeof r,p;if(f=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],f=typeof r,
typeof r=="string"&&(p=r)),p===void 0)if(f=="number"||f=="boolean")p=""+r;else if(r===null)p="";else return h.errors=[{instancePath:o+"/refresh_token",schemaPath:"\
#/properties/refresh_token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;p!==void 0&&(r=p,t!==void 0&&(t.refresh_token=p))}if(i===a&&
typeof r=="string"&&P(r)>512)return h.errors=[{instancePath:o+"/refresh_token",schemaPath:"#/properties/refresh_token/maxLength",keyword:"maxLength",params:{limit:512},
message:"must NOT have more than 512 characters"}],!1;var e=a===i}else var e=!0;if(e){if(t.scope!==void 0){let r=t.scope,a=i;if(typeof r!="string"){let f=typeof r,
p;if(f=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],f=typeof r,typeof r=="string"&&(p=r)),p===void 0)if(f=="number"||f=="boolean")p=""+r;else if(r===null)p=
"";else return h.errors=[{instancePath:o+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;p!==void 0&&
(r=p,t!==void 0&&(t.scope=p))}if(i===a&&typeof r=="string"&&P(r)>4096)return h.errors=[{instancePath:o+"/scope",schemaPath:"#/properties/scope/maxLength",keyword:"\
maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1;var e=a===i}else var e=!0;if(e){if(t.resource!==void 0){let r=t.resource,a=i;
if(!Array.isArray(r)){let f=typeof r,p;if(f=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],f=typeof r,Array.isArray(r)&&(p=r)),p===void 0)if(f==="string"||f===
"number"||f==="boolean"||r===null)p=[r];else return h.errors=[{instancePath:o+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"}],!1;p!==void 0&&(r=p,t!==void 0&&(t.resource=p))}if(i===a&&Array.isArray(r)){if(r.length>10)return h.errors=[{instancePath:o+"/r\
esource",schemaPath:"#/properties/resource/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"}],!1;{var s=!0;let f=r.length;
for(let p=0;p<f;p++){let u=r[p],L=i;if(typeof u!="string"){let d=typeof u,y;if(d=="object"&&Array.isArray(u)&&u.length==1&&(u=u[0],d=typeof u,typeof u=="string"&&
(y=u)),y===void 0)if(d=="number"||d=="boolean")y=""+u;else if(u===null)y="";else return h.errors=[{instancePath:o+"/resource/"+p,schemaPath:"#/properties/resour\
ce/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;y!==void 0&&(u=y,r!==void 0&&(r[p]=y))}if(i===L&&typeof u=="string"&&P(u)>2048)
return h.errors=[{instancePath:o+"/resource/"+p,schemaPath:"#/properties/resource/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT hav\
e more than 2048 characters"}],!1;var s=L===i;if(!s)break}}}var e=a===i}else var e=!0;if(e){if(t.client_id!==void 0){let r=t.client_id,a=i;if(typeof r!="string"){
let f=typeof r,p;if(f=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],f=typeof r,typeof r=="string"&&(p=r)),p===void 0)if(f=="number"||f=="boolean")p=""+r;else if(r===
null)p="";else return h.errors=[{instancePath:o+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;p!==void 0&&(r=p,t!==void 0&&(t.client_id=p))}if(i===a&&typeof r=="string"&&P(r)>128)return h.errors=[{instancePath:o+"/client_id",schemaPath:"#/prope\
rties/client_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;var e=a===i}else var e=!0;if(e)if(t.client_secret!==
void 0){let r=t.client_secret,a=i;if(typeof r!="string"){let f=typeof r,p;if(f=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],f=typeof r,typeof r=="string"&&
(p=r)),p===void 0)if(f=="number"||f=="boolean")p=""+r;else if(r===null)p="";else return h.errors=[{instancePath:o+"/client_secret",schemaPath:"#/properties/clie\
nt_secret/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;p!==void 0&&(r=p,t!==void 0&&(t.client_secret=p))}if(i===a&&typeof r=="strin\
g"&&P(r)>512)return h.errors=[{instancePath:o+"/client_secret",schemaPath:"#/properties/client_secret/maxLength",keyword:"maxLength",params:{limit:512},message:"\
must NOT have more than 512 characters"}],!1;var e=a===i}else var e=!0}}}}}}}}else return h.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return h.errors=n,i===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:o="",parentData:_,
parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=Z.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
h(t,{instancePath:o,parentData:_,parentDataProperty:v,rootData:b,dynamicAnchors:k})||(n=n===null?h.errors:n.concat(h.errors),i=n.length),Z.errors=n,i===0}Z.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var te=M;function A(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=A.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),i===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.token!==void 0){let s=t.token,r=i;if(typeof s!="string"){let a=typeof s,
l;if(a=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],a=typeof s,typeof s=="string"&&(l=s)),l===void 0)if(a=="number"||a=="boolean")l=""+s;else if(s===null)l=
"";else return A.errors=[{instancePath:o+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&
(s=l,t!==void 0&&(t.token=l))}if(i===r&&typeof s=="string"&&P(s)>512)return A.errors=[{instancePath:o+"/token",schemaPath:"#/properties/token/maxLength",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"}],!1;var e=r===i}else var e=!0;if(e){if(t.token_type_hint!==void 0){let s=t.token_type_hint,
r=i;if(typeof s!="string"){let l=typeof s,f;if(l=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],l=typeof s,typeof s=="string"&&(f=s)),f===void 0)if(l=="numbe\
r"||l=="boolean")f=""+s;else if(s===null)f="";else return A.errors=[{instancePath:o+"/token_type_hint",schemaPath:"#/properties/token_type_hint/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;f!==void 0&&(s=f,t!==void 0&&(t.token_type_hint=f))}if(i===r&&typeof s=="string"&&P(s)>64)return A.errors=
[{instancePath:o+"/token_type_hint",schemaPath:"#/properties/token_type_hint/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 6\
4 characters"}],!1;var e=r===i}else var e=!0;if(e){if(t.client_id!==void 0){let s=t.client_id,r=i;if(typeof s!="string"){let l=typeof s,f;if(l=="object"&&Array.
isArray(s)&&s.length==1&&(s=s[0],l=typeof s,typeof s=="string"&&(f=s)),f===void 0)if(l=="number"||l=="boolean")f=""+s;else if(s===null)f="";else return A.errors=
[{instancePath:o+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;f!==void 0&&(s=f,t!==
void 0&&(t.client_id=f))}if(i===r&&typeof s=="string"&&P(s)>128)return A.errors=[{instancePath:o+"/client_id",schemaPath:"#/properties/client_id/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;var e=r===i}else var e=!0;if(e)if(t.client_secret!==void 0){let s=t.client_secret,
r=i;if(typeof s!="string"){let l=typeof s,f;if(l=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],l=typeof s,typeof s=="string"&&(f=s)),f===void 0)if(l=="numbe\
r"||l=="boolean")f=""+s;else if(s===null)f="";else return A.errors=[{instancePath:o+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;f!==void 0&&(s=f,t!==void 0&&(t.client_secret=f))}if(i===r&&typeof s=="string"&&P(s)>512)return A.errors=[{
instancePath:o+"/client_secret",schemaPath:"#/properties/client_secret/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 ch\
aracters"}],!1;var e=r===i}else var e=!0}}}else return A.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return A.errors=n,i===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,
dynamicAnchors:k={}}={}){let n=null,i=0,m=M.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),A(t,{instancePath:o,parentData:_,
parentDataProperty:v,rootData:b,dynamicAnchors:k})||(n=n===null?A.errors:n.concat(A.errors),i=n.length),M.errors=n,i===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var se=S;var T=W().default;function g(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=g.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),i===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.redirect_uris!==void 0){let l=t.redirect_uris,f=i;if(i===
f)if(Array.isArray(l)){if(l.length>20)return g.errors=[{instancePath:o+"/redirect_uris",schemaPath:"#/properties/redirect_uris/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"}],!1;{var e=!0;let p=l.length;for(let u=0;u<p;u++){let L=l[u],j=i;if(i===j)if(typeof L=="string"){if(T(L)>2048)
return g.errors=[{instancePath:o+"/redirect_uris/"+u,schemaPath:"#/properties/redirect_uris/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"mu\
st NOT have more than 2048 characters"}],!1}else return g.errors=[{instancePath:o+"/redirect_uris/"+u,schemaPath:"#/properties/redirect_uris/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var e=j===i;if(!e)break}}}else return g.errors=[{instancePath:o+"/redirect_uris",schemaPath:"#/proper\
ties/redirect_uris/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=f===i}else var s=!0;if(s){if(t.client_name!==void 0){let l=t.client_name,
f=i;if(i===f)if(typeof l=="string"){if(T(l)>200)return g.errors=[{instancePath:o+"/client_name",schemaPath:"#/properties/client_name/maxLength",keyword:"maxLeng\
th",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return g.errors=[{instancePath:o+"/client_name",schemaPath:"#/properties/clien\
t_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=f===i}else var s=!0;if(s){if(t.client_uri!==void 0){let l=t.client_uri,f=i;
if(i===f)if(typeof l=="string"){if(T(l)>2048)return g.errors=[{instancePath:o+"/client_uri",schemaPath:"#/properties/client_uri/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters"}],!1}else return g.errors=[{instancePath:o+"/client_uri",schemaPath:"#/properties/client_uri/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=f===i}else var s=!0;if(s){if(t.token_endpoint_auth_method!==void 0){let l=t.token_endpoint_auth_method,
f=i;if(i===f)if(typeof l=="string"){if(T(l)>64)return g.errors=[{instancePath:o+"/token_endpoint_auth_method",schemaPath:"#/properties/token_endpoint_auth_metho\
d/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return g.errors=[{instancePath:o+"/token_endpoint_a\
uth_method",schemaPath:"#/properties/token_endpoint_auth_method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=f===i}else var s=!0;
if(s){if(t.grant_types!==void 0){let l=t.grant_types,f=i;if(i===f)if(Array.isArray(l)){if(l.length>10)return g.errors=[{instancePath:o+"/grant_types",schemaPath:"\
#/properties/grant_types/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"}],!1;{var r=!0;let u=l.length;for(let L=0;L<u;L++){
let j=l[L],d=i;if(i===d)if(typeof j=="string"){if(T(j)>64)return g.errors=[{instancePath:o+"/grant_types/"+L,schemaPath:"#/properties/grant_types/items/maxLengt\
h",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return g.errors=[{instancePath:o+"/grant_types/"+L,schemaPath:"\
#/properties/grant_types/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=d===i;if(!r)break}}}else return g.errors=[{instancePath:o+
"/grant_types",schemaPath:"#/properties/grant_types/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=f===i}else var s=!0;if(s){if(t.
response_types!==void 0){let l=t.response_types,f=i;if(i===f)if(Array.isArray(l)){if(l.length>10)return g.errors=[{instancePath:o+"/response_types",schemaPath:"\
#/properties/response_types/maxItems",keyword:"maxItems",params:{limit:10},message:"must NOT have more than 10 items"}],!1;{var a=!0;let u=l.length;for(let L=0;L<
u;L++){let j=l[L],d=i;if(i===d)if(typeof j=="string"){if(T(j)>64)return g.errors=[{instancePath:o+"/response_types/"+L,schemaPath:"#/properties/response_types/i\
tems/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return g.errors=[{instancePath:o+"/response_type\
s/"+L,schemaPath:"#/properties/response_types/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=d===i;if(!a)break}}}else return g.
errors=[{instancePath:o+"/response_types",schemaPath:"#/properties/response_types/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=f===
i}else var s=!0;if(s)if(t.scope!==void 0){let l=t.scope,f=i;if(i===f)if(typeof l=="string"){if(T(l)>4096)return g.errors=[{instancePath:o+"/scope",schemaPath:"#\
/properties/scope/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"}],!1}else return g.errors=[{instancePath:o+
"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=f===i}else var s=!0}}}}}}else return g.errors=
[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return g.errors=n,i===0}g.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function S(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=S.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),g(t,{instancePath:o,parentData:_,parentDataProperty:v,rootData:b,dynamicAnchors:k})||(n=n===null?g.errors:n.concat(
g.errors),i=n.length),S.errors=n,i===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ie=K;var D={type:"object",additionalProperties:!1,required:["name","redirect_uris"],properties:{client_id:{type:"string",minLength:2,maxLength:128,pattern:"^[A-Za-z0\
-9._-]+$"},name:{type:"string",minLength:1,maxLength:200},description:{type:["string","null"],maxLength:2e3},redirect_uris:{type:"array",minItems:1,maxItems:20,
items:{type:"string",minLength:1,maxLength:2048}},token_endpoint_auth_method:{type:"string",enum:["client_secret_basic","client_secret_post","none"]},grant_types:{
type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["authorization_code","refresh_token"]}},scope:{type:"string",maxLength:4096},code_challenge_methods:{
type:"array",minItems:1,uniqueItems:!0,items:{type:"string",enum:["S256","plain"]}},enabled:{type:"boolean"},skip_consent:{type:"boolean"}}},le=Object.prototype.
hasOwnProperty,ue=new RegExp("^[A-Za-z0-9._-]+$","u");function c(t,{instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,
i=0,m=c.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),i===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.name===void 0&&
(l="name")||t.redirect_uris===void 0&&(l="redirect_uris"))return c.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{let f=i;for(let p in t)if(!le.call(D.properties,p)){return c.errors=[{instancePath:o,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(f===i){if(t.client_id!==void 0){
let p=t.client_id,u=i;if(i===u)if(typeof p=="string"){if(T(p)>128)return c.errors=[{instancePath:o+"/client_id",schemaPath:"#/properties/client_id/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(T(p)<2)return c.errors=[{instancePath:o+"/client_id",schemaPath:"#/proper\
ties/client_id/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"}],!1;if(!ue.test(p))return c.errors=[{instancePath:o+
"/client_id",schemaPath:"#/properties/client_id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._-]+$"},message:'must match pattern "^[A-Za-z0-9._-]+$"'}],
!1}else return c.errors=[{instancePath:o+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var e=u===i}else var e=!0;if(e){if(t.name!==void 0){let p=t.name,u=i;if(i===u)if(typeof p=="string"){if(T(p)>200)return c.errors=[{instancePath:o+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(T(p)<1)return c.errors=[{instancePath:o+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return c.errors=
[{instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=u===i}else var e=!0;if(e){
if(t.description!==void 0){let p=t.description,u=i;if(typeof p!="string"&&p!==null)return c.errors=[{instancePath:o+"/description",schemaPath:"#/properties/desc\
ription/type",keyword:"type",params:{type:D.properties.description.type},message:"must be string,null"}],!1;if(i===u&&typeof p=="string"&&T(p)>2e3)return c.errors=
[{instancePath:o+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 cha\
racters"}],!1;var e=u===i}else var e=!0;if(e){if(t.redirect_uris!==void 0){let p=t.redirect_uris,u=i;if(i===u)if(Array.isArray(p)){if(p.length>20)return c.errors=
[{instancePath:o+"/redirect_uris",schemaPath:"#/properties/redirect_uris/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 item\
s"}],!1;if(p.length<1)return c.errors=[{instancePath:o+"/redirect_uris",schemaPath:"#/properties/redirect_uris/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"}],!1;{var s=!0;let j=p.length;for(let d=0;d<j;d++){let y=p[d],N=i;if(i===N)if(typeof y=="string"){if(T(y)>2048)return c.errors=
[{instancePath:o+"/redirect_uris/"+d,schemaPath:"#/properties/redirect_uris/items/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more\
 than 2048 characters"}],!1;if(T(y)<1)return c.errors=[{instancePath:o+"/redirect_uris/"+d,schemaPath:"#/properties/redirect_uris/items/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return c.errors=[{instancePath:o+"/redirect_uris/"+d,schemaPath:"#/properties/\
redirect_uris/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=N===i;if(!s)break}}}else return c.errors=[{instancePath:o+"/\
redirect_uris",schemaPath:"#/properties/redirect_uris/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var e=u===i}else var e=!0;if(e){if(t.
token_endpoint_auth_method!==void 0){let p=t.token_endpoint_auth_method,u=i;if(typeof p!="string")return c.errors=[{instancePath:o+"/token_endpoint_auth_method",
schemaPath:"#/properties/token_endpoint_auth_method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(p==="client_secret_basic"||p===
"client_secret_post"||p==="none"))return c.errors=[{instancePath:o+"/token_endpoint_auth_method",schemaPath:"#/properties/token_endpoint_auth_method/enum",keyword:"\
enum",params:{allowedValues:D.properties.token_endpoint_auth_method.enum},message:"must be equal to one of the allowed values"}],!1;var e=u===i}else var e=!0;if(e){
if(t.grant_types!==void 0){let p=t.grant_types,u=i;if(i===u)if(Array.isArray(p)){if(p.length<1)return c.errors=[{instancePath:o+"/grant_types",schemaPath:"#/pro\
perties/grant_types/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var r=!0;let j=p.length;for(let d=0;d<j;d++){
let y=p[d],N=i;if(typeof y!="string")return c.errors=[{instancePath:o+"/grant_types/"+d,schemaPath:"#/properties/grant_types/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;if(!(y==="authorization_code"||y==="refresh_token"))return c.errors=[{instancePath:o+"/grant_types/"+d,schemaPath:"\
#/properties/grant_types/items/enum",keyword:"enum",params:{allowedValues:D.properties.grant_types.items.enum},message:"must be equal to one of the allowed valu\
es"}],!1;var r=N===i;if(!r)break}if(r){let d=p.length,y;if(d>1){let N={};for(;d--;){let q=p[d];if(typeof q=="string"){if(typeof N[q]=="number"){return y=N[q],c.
errors=[{instancePath:o+"/grant_types",schemaPath:"#/properties/grant_types/uniqueItems",keyword:"uniqueItems",params:{i:d,j:y},message:"must NOT have duplicate\
 items (items ## "+y+" and "+d+" are identical)"}],!1;break}N[q]=d}}}}}}else return c.errors=[{instancePath:o+"/grant_types",schemaPath:"#/properties/grant_type\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var e=u===i}else var e=!0;if(e){if(t.scope!==void 0){let p=t.scope,u=i;if(i===u)if(typeof p==
"string"){if(T(p)>4096)return c.errors=[{instancePath:o+"/scope",schemaPath:"#/properties/scope/maxLength",keyword:"maxLength",params:{limit:4096},message:"must\
 NOT have more than 4096 characters"}],!1}else return c.errors=[{instancePath:o+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var e=u===i}else var e=!0;if(e){if(t.code_challenge_methods!==void 0){let p=t.code_challenge_methods,u=i;if(i===u)if(Array.isArray(
p)){if(p.length<1)return c.errors=[{instancePath:o+"/code_challenge_methods",schemaPath:"#/properties/code_challenge_methods/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let j=p.length;for(let d=0;d<j;d++){let y=p[d],N=i;if(typeof y!="string")return c.errors=[{instancePath:o+
"/code_challenge_methods/"+d,schemaPath:"#/properties/code_challenge_methods/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(y===
"S256"||y==="plain"))return c.errors=[{instancePath:o+"/code_challenge_methods/"+d,schemaPath:"#/properties/code_challenge_methods/items/enum",keyword:"enum",params:{
allowedValues:D.properties.code_challenge_methods.items.enum},message:"must be equal to one of the allowed values"}],!1;var a=N===i;if(!a)break}if(a){let d=p.length,
y;if(d>1){let N={};for(;d--;){let q=p[d];if(typeof q=="string"){if(typeof N[q]=="number"){return y=N[q],c.errors=[{instancePath:o+"/code_challenge_methods",schemaPath:"\
#/properties/code_challenge_methods/uniqueItems",keyword:"uniqueItems",params:{i:d,j:y},message:"must NOT have duplicate items (items ## "+y+" and "+d+" are ide\
ntical)"}],!1;break}N[q]=d}}}}}}else return c.errors=[{instancePath:o+"/code_challenge_methods",schemaPath:"#/properties/code_challenge_methods/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"}],!1;var e=u===i}else var e=!0;if(e){if(t.enabled!==void 0){let p=i;if(typeof t.enabled!="boolean")return c.errors=
[{instancePath:o+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var e=p===i}else var e=!0;
if(e)if(t.skip_consent!==void 0){let p=i;if(typeof t.skip_consent!="boolean")return c.errors=[{instancePath:o+"/skip_consent",schemaPath:"#/properties/skip_cons\
ent/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var e=p===i}else var e=!0}}}}}}}}}}}else return c.errors=[{instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return c.errors=n,i===0}c.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(t,{
instancePath:o="",parentData:_,parentDataProperty:v,rootData:b=t,dynamicAnchors:k={}}={}){let n=null,i=0,m=K.evaluated;return m.dynamicProps&&(m.props=void 0),m.
dynamicItems&&(m.items=void 0),c(t,{instancePath:o,parentData:_,parentDataProperty:v,rootData:b,dynamicAnchors:k})||(n=n===null?c.errors:n.concat(c.errors),i=n.
length),K.errors=n,i===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ce={oauth2WellKnown:{},oauth2Resource:{},oauth2ApiMetadata:{},oauth2Metadata:{},oauth2Authorize:{query:B},oauth2ApiAuthorize:{query:B},oauth2LoginPage:{query:H},
oauth2Login:{body:{"application/x-www-form-urlencoded":ee}},oauth2ConsentPage:{query:J},oauth2Consent:{body:{"application/x-www-form-urlencoded":re}},oauth2Token:{
body:{"application/x-www-form-urlencoded":G}},oauth2ApiToken:{body:{"application/x-www-form-urlencoded":G}},oauth2Userinfo:{},oauth2UserinfoPost:{},oauth2ApiUserinfo:{},
oauth2ApiUserinfoPost:{},oauth2Revoke:{body:{"application/x-www-form-urlencoded":te}},oauth2Register:{body:{"application/json":se}},oauth2ClientList:{query:Q},oauth2ClientCreate:{
headers:X,body:{"application/json":ie}},oauth2ClientDelete:{path:Y}};export{ce as validators};
