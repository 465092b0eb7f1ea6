// Written by codegen from openapi.yaml.
import{a as z}from"./shared-KOAMRO5M.js";import{a as $}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var N=h;var x=z().fullFormats["date-time"];function h(s,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:d=s,dynamicAnchors:c={}}={}){let i=null,a=0,m=h.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.limit===void 0&&(s.limit=50);for(let r in s)r===
"limit"||r==="since"||delete s[r];let e=s.limit;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let r=typeof e,t;if(r=="object"&&Array.isArray(e)&&e.length==
1&&(e=e[0],r=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(t=e)),t===void 0)if(r==="boolean"||e===null||r==="string"&&e&&e==+e&&!(e%1))t=+e;else{
let n={instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[n]:i.push(n),a++}
t!==void 0&&(e=t,s!==void 0&&(s.limit=t))}if(typeof e=="number"&&isFinite(e)){if(e>200||isNaN(e)){let r={instancePath:o+"/limit",schemaPath:"#/properties/limit/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};i===null?i=[r]:i.push(r),a++}if(e<1||isNaN(e)){let r={instancePath:o+"/l\
imit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[r]:i.push(r),a++}}if(s.since!==
void 0){let r=s.since;if(typeof r!="string"){let t=typeof r,n;if(t=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],t=typeof r,typeof r=="string"&&(n=r)),n===void 0)
if(t=="number"||t=="boolean")n=""+r;else if(r===null)n="";else{let f={instancePath:o+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"\
string"},message:"must be string"};i===null?i=[f]:i.push(f),a++}n!==void 0&&(r=n,s!==void 0&&(s.since=n))}if(typeof r=="string"&&!x.validate(r)){let t={instancePath:o+
"/since",schemaPath:"#/properties/since/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};i===null?i=[t]:i.push(t),a++}}}else{
let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),a++}return h.errors=i,a===0}h.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var j=g,O={type:"object",properties:{offset:{type:"integer",minimum:0,maximum:1e4,default:0},limit:{type:"i\
nteger",minimum:1,maximum:200,default:50},before:{type:"integer",minimum:1,maximum:9007199254740991},noun:{type:"string",minLength:1,maxLength:64},entity_type:{
type:"string",minLength:1,maxLength:64},entity_id:{type:"string",minLength:1,maxLength:128},user:{type:"string",format:"uuid"},action:{type:"string",maxLength:64,
pattern:"^[a-z_]+$"},from:{type:"string",format:"date-time"},to:{type:"string",format:"date-time"}},required:[],additionalProperties:!1},I=Object.prototype.hasOwnProperty,
l=$().default,Z=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,E=new RegExp("^[a-z_]+$","u");function g(s,{instancePath:o="",parentData:u,parentDataProperty:y,
rootData:d=s,dynamicAnchors:c={}}={}){let i=null,a=0,m=g.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.
isArray(s)){s.offset===void 0&&(s.offset=0),s.limit===void 0&&(s.limit=50);for(let t in s)I.call(O.properties,t)||delete s[t];let e=s.offset;if(!(typeof e=="num\
ber"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let t=typeof e,n;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&
isFinite(e)&&(n=e)),n===void 0)if(t==="boolean"||e===null||t==="string"&&e&&e==+e&&!(e%1))n=+e;else{let f={instancePath:o+"/offset",schemaPath:"#/properties/off\
set/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[f]:i.push(f),a++}n!==void 0&&(e=n,s!==void 0&&(s.offset=n))}if(typeof e==
"number"&&isFinite(e)){if(e>1e4||isNaN(e)){let t={instancePath:o+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000"};i===null?i=[t]:i.push(t),a++}if(e<0||isNaN(e)){let t={instancePath:o+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"};i===null?i=[t]:i.push(t),a++}}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let t=typeof r,n;if(t=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],t=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(n=r)),n===void 0)if(t===
"boolean"||r===null||t==="string"&&r&&r==+r&&!(r%1))n=+r;else{let f={instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};i===null?i=[f]:i.push(f),a++}n!==void 0&&(r=n,s!==void 0&&(s.limit=n))}if(typeof r=="number"&&isFinite(r)){if(r>200||isNaN(r)){
let t={instancePath:o+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};i===null?i=
[t]:i.push(t),a++}if(r<1||isNaN(r)){let t={instancePath:o+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};i===null?i=[t]:i.push(t),a++}}if(s.before!==void 0){let t=s.before;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n=typeof t,f;if(n==
"object"&&Array.isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)&&(f=t)),f===void 0)if(n==="boolean"||t===null||n===
"string"&&t&&t==+t&&!(t%1))f=+t;else{let p={instancePath:o+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};i===null?i=[p]:i.push(p),a++}f!==void 0&&(t=f,s!==void 0&&(s.before=f))}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){let n={
instancePath:o+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 90071992\
54740991"};i===null?i=[n]:i.push(n),a++}if(t<1||isNaN(t)){let n={instancePath:o+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};i===null?i=[n]:i.push(n),a++}}}if(s.noun!==void 0){let t=s.noun;if(typeof t!="string"){let n=typeof t,f;if(n=="object"&&Array.
isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(f=t)),f===void 0)if(n=="number"||n=="boolean")f=""+t;else if(t===null)f="";else{let p={instancePath:o+
"/noun",schemaPath:"#/properties/noun/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[p]:i.push(p),a++}f!==void 0&&(t=f,s!==void 0&&
(s.noun=f))}if(typeof t=="string"){if(l(t)>64){let n={instancePath:o+"/noun",schemaPath:"#/properties/noun/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};i===null?i=[n]:i.push(n),a++}if(l(t)<1){let n={instancePath:o+"/noun",schemaPath:"#/properties/noun/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[n]:i.push(n),a++}}}if(s.entity_type!==void 0){let t=s.entity_type;if(typeof t!=
"string"){let n=typeof t,f;if(n=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(f=t)),f===void 0)if(n=="number"||n=="boolean")
f=""+t;else if(t===null)f="";else{let p={instancePath:o+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};i===null?i=[p]:i.push(p),a++}f!==void 0&&(t=f,s!==void 0&&(s.entity_type=f))}if(typeof t=="string"){if(l(t)>64){let n={instancePath:o+"/entity_\
type",schemaPath:"#/properties/entity_type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};i===null?i=[n]:i.push(
n),a++}if(l(t)<1){let n={instancePath:o+"/entity_type",schemaPath:"#/properties/entity_type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};i===null?i=[n]:i.push(n),a++}}}if(s.entity_id!==void 0){let t=s.entity_id;if(typeof t!="string"){let n=typeof t,f;if(n=="object"&&Array.
isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(f=t)),f===void 0)if(n=="number"||n=="boolean")f=""+t;else if(t===null)f="";else{let p={instancePath:o+
"/entity_id",schemaPath:"#/properties/entity_id/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[p]:i.push(p),a++}f!==void 0&&(t=
f,s!==void 0&&(s.entity_id=f))}if(typeof t=="string"){if(l(t)>128){let n={instancePath:o+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",keyword:"max\
Length",params:{limit:128},message:"must NOT have more than 128 characters"};i===null?i=[n]:i.push(n),a++}if(l(t)<1){let n={instancePath:o+"/entity_id",schemaPath:"\
#/properties/entity_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[n]:i.push(n),a++}}}if(s.user!==
void 0){let t=s.user;if(typeof t!="string"){let n=typeof t,f;if(n=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(f=t)),f===void 0)
if(n=="number"||n=="boolean")f=""+t;else if(t===null)f="";else{let p={instancePath:o+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};i===null?i=[p]:i.push(p),a++}f!==void 0&&(t=f,s!==void 0&&(s.user=f))}if(typeof t=="string"&&!Z.test(t)){let n={instancePath:o+
"/user",schemaPath:"#/properties/user/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};i===null?i=[n]:i.push(n),a++}}if(s.action!==
void 0){let t=s.action;if(typeof t!="string"){let n=typeof t,f;if(n=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(f=t)),f===
void 0)if(n=="number"||n=="boolean")f=""+t;else if(t===null)f="";else{let p={instancePath:o+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{
type:"string"},message:"must be string"};i===null?i=[p]:i.push(p),a++}f!==void 0&&(t=f,s!==void 0&&(s.action=f))}if(typeof t=="string"){if(l(t)>64){let n={instancePath:o+
"/action",schemaPath:"#/properties/action/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};i===null?i=[n]:i.push(
n),a++}if(!E.test(t)){let n={instancePath:o+"/action",schemaPath:"#/properties/action/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+$"},message:'must matc\
h pattern "^[a-z_]+$"'};i===null?i=[n]:i.push(n),a++}}}if(s.from!==void 0){let t=s.from;if(typeof t!="string"){let n=typeof t,f;if(n=="object"&&Array.isArray(t)&&
t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(f=t)),f===void 0)if(n=="number"||n=="boolean")f=""+t;else if(t===null)f="";else{let p={instancePath:o+"/fro\
m",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[p]:i.push(p),a++}f!==void 0&&(t=f,s!==void 0&&
(s.from=f))}if(typeof t=="string"&&!x.validate(t)){let n={instancePath:o+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'};i===null?i=[n]:i.push(n),a++}}if(s.to!==void 0){let t=s.to;if(typeof t!="string"){let n=typeof t,f;if(n=="object"&&
Array.isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(f=t)),f===void 0)if(n=="number"||n=="boolean")f=""+t;else if(t===null)f="";else{let p={instancePath:o+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[p]:i.push(p),a++}f!==void 0&&(t=f,s!==void 0&&
(s.to=f))}if(typeof t=="string"&&!x.validate(t)){let n={instancePath:o+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};i===null?i=[n]:i.push(n),a++}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};i===null?i=[e]:i.push(e),a++}return g.errors=i,a===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var L=b;var T=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u"),_=new RegExp("^[^\\x00-\\x1f\\x7f/\\\\]+$","u");function b(s,{instancePath:o="",parentData:u,parentDataProperty:y,
rootData:d=s,dynamicAnchors:c={}}={}){let i=null,a=0,m=b.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.type===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required pro\
perty 'type'"};i===null?i=[e]:i.push(e),a++}if(s.id===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};i===null?i=[e]:i.push(e),a++}for(let e in s)e==="type"||e==="id"||delete s[e];if(s.type!==void 0){let e=s.type;if(typeof e!="\
string"){let r=typeof e,t;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(r=="number"||r=="boolean")t=
""+e;else if(e===null)t="";else{let n={instancePath:o+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};
i===null?i=[n]:i.push(n),a++}t!==void 0&&(e=t,s!==void 0&&(s.type=t))}if(typeof e=="string"&&!T.test(e)){let r={instancePath:o+"/type",schemaPath:"#/properties/\
type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};i===null?i=[r]:i.
push(r),a++}}if(s.id!==void 0){let e=s.id;if(typeof e!="string"){let r=typeof e,t;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="s\
tring"&&(t=e)),t===void 0)if(r=="number"||r=="boolean")t=""+e;else if(e===null)t="";else{let n={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};i===null?i=[n]:i.push(n),a++}t!==void 0&&(e=t,s!==void 0&&(s.id=t))}if(typeof e=="string"){if(l(e)>128){let r={
instancePath:o+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};i===null?i=
[r]:i.push(r),a++}if(l(e)<1){let r={instancePath:o+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};i===null?i=[r]:i.push(r),a++}if(!_.test(e)){let r={instancePath:o+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"\
^[^\\x00-\\x1f\\x7f/\\\\]+$"},message:'must match pattern "^[^\\x00-\\x1f\\x7f/\\\\]+$"'};i===null?i=[r]:i.push(r),a++}}}}else{let e={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),a++}return b.errors=i,a===0}b.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var q=P;function P(s,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:d=s,dynamicAnchors:c={}}={}){let i=null,a=0,m=P.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.offset===void 0&&(s.offset=0),s.limit===void 0&&(s.limit=50);for(let t in s)
t==="offset"||t==="limit"||delete s[t];let e=s.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let t=typeof e,n;if(t=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],t=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(n=e)),n===void 0)if(t==="boolean"||e===null||t==="string"&&e&&e==+e&&!(e%1))
n=+e;else{let f={instancePath:o+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[f]:
i.push(f),a++}n!==void 0&&(e=n,s!==void 0&&(s.offset=n))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let t={instancePath:o+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};i===null?i=[t]:i.push(t),a++}if(e<0||isNaN(
e)){let t={instancePath:o+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};i===null?
i=[t]:i.push(t),a++}}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t=typeof r,n;if(t=="object"&&Array.isArray(r)&&r.length==1&&(r=
r[0],t=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(n=r)),n===void 0)if(t==="boolean"||r===null||t==="string"&&r&&r==+r&&!(r%1))n=+r;else{let f={
instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[f]:i.push(f),a++}n!==
void 0&&(r=n,s!==void 0&&(s.limit=n))}if(typeof r=="number"&&isFinite(r)){if(r>200||isNaN(r)){let t={instancePath:o+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};i===null?i=[t]:i.push(t),a++}if(r<1||isNaN(r)){let t={instancePath:o+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[t]:i.push(t),a++}}}else{let e={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),a++}return P.errors=i,a===0}P.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var A=v;function v(s,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:d=s,dynamicAnchors:c={}}={}){let i=null,a=0,m=v.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};i===null?i=[e]:i.push(e),a++}if(s.id===void 0){let e={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};i===null?i=[e]:i.push(e),a++}if(s.version===void 0){let e={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};i===null?i=[e]:i.push(
e),a++}for(let e in s)e==="type"||e==="id"||e==="version"||delete s[e];if(s.type!==void 0){let e=s.type;if(typeof e!="string"){let r=typeof e,t;if(r=="object"&&
Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(r=="number"||r=="boolean")t=""+e;else if(e===null)t="";else{let n={instancePath:o+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[n]:i.push(n),a++}t!==void 0&&(e=t,s!==void 0&&
(s.type=t))}if(typeof e=="string"&&!T.test(e)){let r={instancePath:o+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]\
[A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};i===null?i=[r]:i.push(r),a++}}if(s.id!==void 0){let e=s.id;if(typeof e!="st\
ring"){let r=typeof e,t;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(r=="number"||r=="boolean")t=""+
e;else if(e===null)t="";else{let n={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?
i=[n]:i.push(n),a++}t!==void 0&&(e=t,s!==void 0&&(s.id=t))}if(typeof e=="string"){if(l(e)>128){let r={instancePath:o+"/id",schemaPath:"#/properties/id/maxLength",
keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};i===null?i=[r]:i.push(r),a++}if(l(e)<1){let r={instancePath:o+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[r]:i.push(r),a++}if(!_.test(e)){let r={
instancePath:o+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[^\\x00-\\x1f\\x7f/\\\\]+$"},message:'must match pattern "^[^\\x00-\
\\x1f\\x7f/\\\\]+$"'};i===null?i=[r]:i.push(r),a++}}}if(s.version!==void 0){let e=s.version;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let r=typeof e,
t;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(t=e)),t===void 0)if(r==="boolean"||e===
null||r==="string"&&e&&e==+e&&!(e%1))t=+e;else{let n={instancePath:o+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};i===null?i=[n]:i.push(n),a++}t!==void 0&&(e=t,s!==void 0&&(s.version=t))}if(typeof e=="number"&&isFinite(e)){if(e>9007199254740991||isNaN(e)){
let r={instancePath:o+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <=\
 9007199254740991"};i===null?i=[r]:i.push(r),a++}if(e<1||isNaN(e)){let r={instancePath:o+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[r]:i.push(r),a++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};i===null?i=[e]:i.push(e),a++}return v.errors=i,a===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var F=k;function k(s,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:d=s,dynamicAnchors:c={}}={}){let i=null,a=0,m=k.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let e in s)e!=="against"&&delete s[e];if(s.against!==void 0){let e=s.against;
if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let r=typeof e,t;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="number"&&
!(e%1)&&!isNaN(e)&&isFinite(e)&&(t=e)),t===void 0)if(r==="boolean"||e===null||r==="string"&&e&&e==+e&&!(e%1))t=+e;else{let n={instancePath:o+"/against",schemaPath:"\
#/properties/against/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[n]:i.push(n),a++}t!==void 0&&(e=t,s!==void 0&&(s.against=
t))}if(typeof e=="number"&&isFinite(e)){if(e>9007199254740991||isNaN(e)){let r={instancePath:o+"/against",schemaPath:"#/properties/against/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};i===null?i=[r]:i.push(r),a++}if(e<1||isNaN(e)){let r={instancePath:o+
"/against",schemaPath:"#/properties/against/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[r]:i.push(r),a++}}}}else{
let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),a++}return k.errors=i,a===0}k.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var D=w;function w(s,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:d=s,dynamicAnchors:c={}}={}){let i=null,a=0,m=w.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["if-match"]!==void 0){let e=s["if-match"];if(typeof e!="string"){let r=typeof e,
t;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(r=="number"||r=="boolean")t=""+e;else if(e===null)t=
"";else{let n={instancePath:o+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[n]:
i.push(n),a++}t!==void 0&&(e=t,s!==void 0&&(s["if-match"]=t))}if(typeof e=="string"){if(l(e)>255){let r={instancePath:o+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};i===null?i=[r]:i.push(r),a++}if(l(e)<1){let r={instancePath:o+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[r]:i.
push(r),a++}}}if(s["idempotency-key"]!==void 0){let e=s["idempotency-key"];if(typeof e!="string"){let r=typeof e,t;if(r=="object"&&Array.isArray(e)&&e.length==1&&
(e=e[0],r=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(r=="number"||r=="boolean")t=""+e;else if(e===null)t="";else{let n={instancePath:o+"/idempotency-key",
schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[n]:i.push(n),a++}t!==void 0&&(e=t,s!==
void 0&&(s["idempotency-key"]=t))}if(typeof e=="string"){if(l(e)>255){let r={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLengt\
h",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};i===null?i=[r]:i.push(r),a++}if(l(e)<1){let r={instancePath:o+"/idem\
potency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?
i=[r]:i.push(r),a++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),a++}
return w.errors=i,a===0}w.evaluated={props:{"if-match":!0,"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};var V={activityRecent:{query:N},activityHistory:{query:j},activityDashboard:{},activityVersionList:{path:L,query:q},activityVersionView:{path:A,query:F},activityVersionRestore:{
path:A,headers:D}};export{V as validators};
