// Written by codegen from openapi.yaml.
import{a as z}from"./shared-KOAMRO5M.js";import{a as $}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var A=h;var N=z().fullFormats["date-time"];function h(n,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:d=n,dynamicAnchors:c={}}={}){let i=null,f=0,m=h.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){n.offset===void 0&&(n.offset=0),n.limit===void 0&&
(n.limit=50);for(let e in n)e==="offset"||e==="limit"||e==="since"||delete n[e];let t=n.offset;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let e=typeof t,
r;if(e=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],e=typeof t,typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)&&(r=t)),r===void 0)if(e==="boolean"||t===
null||e==="string"&&t&&t==+t&&!(t%1))r=+t;else{let a={instancePath:o+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};i===null?i=[a]:i.push(a),f++}r!==void 0&&(t=r,n!==void 0&&(n.offset=r))}if(typeof t=="number"&&isFinite(t)){if(t>1e3||isNaN(t)){let e={instancePath:o+
"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};i===null?i=[e]:i.push(e),f++}
if(t<0||isNaN(t)){let e={instancePath:o+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};i===null?i=[e]:i.push(e),f++}}let s=n.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let e=typeof s,r;if(e=="object"&&Array.isArray(s)&&s.
length==1&&(s=s[0],e=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(r=s)),r===void 0)if(e==="boolean"||s===null||e==="string"&&s&&s==+s&&!(s%1))r=
+s;else{let a={instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[a]:i.push(
a),f++}r!==void 0&&(s=r,n!==void 0&&(n.limit=r))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let e={instancePath:o+"/limit",schemaPath:"#/properties\
/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};i===null?i=[e]:i.push(e),f++}if(s<1||isNaN(s)){let e={instancePath:o+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[e]:i.push(e),f++}}if(n.since!==
void 0){let e=n.since;if(typeof e!="string"){let r=typeof e,a;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(a=e)),a===void 0)
if(r=="number"||r=="boolean")a=""+e;else if(e===null)a="";else{let p={instancePath:o+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"\
string"},message:"must be string"};i===null?i=[p]:i.push(p),f++}a!==void 0&&(e=a,n!==void 0&&(n.since=a))}if(typeof e=="string"&&!N.validate(e)){let r={instancePath:o+
"/since",schemaPath:"#/properties/since/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};i===null?i=[r]:i.push(r),f++}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[t]:i.push(t),f++}return h.errors=i,f===0}h.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var j=g,O={type:"object",properties:{offset:{type:"integer",minimum:0,maximum:1e4,default:0},limit:{type:"i\
nteger",minimum:1,maximum:200,default:50},before:{type:"integer",minimum:1,maximum:9007199254740991},noun:{type:"string",minLength:1,maxLength:64},entity_type:{
type:"string",minLength:1,maxLength:64},entity_id:{type:"string",minLength:1,maxLength:128},user:{type:"string",format:"uuid"},action:{type:"string",maxLength:64,
pattern:"^[a-z_]+$"},from:{type:"string",format:"date-time"},to:{type:"string",format:"date-time"}},required:[],additionalProperties:!1},I=Object.prototype.hasOwnProperty,
l=$().default,Z=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,E=new RegExp("^[a-z_]+$","u");function g(n,{instancePath:o="",parentData:u,parentDataProperty:y,
rootData:d=n,dynamicAnchors:c={}}={}){let i=null,f=0,m=g.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){n.offset===void 0&&(n.offset=0),n.limit===void 0&&(n.limit=50);for(let e in n)I.call(O.properties,e)||delete n[e];let t=n.offset;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let e=typeof t,r;if(e=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],e=typeof t,typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t)&&(r=t)),r===void 0)if(e==="boolean"||t===null||e==="string"&&t&&t==+t&&!(t%1))r=+t;else{let a={instancePath:o+"/offset",schemaPath:"#/properties/off\
set/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[a]:i.push(a),f++}r!==void 0&&(t=r,n!==void 0&&(n.offset=r))}if(typeof t==
"number"&&isFinite(t)){if(t>1e4||isNaN(t)){let e={instancePath:o+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000"};i===null?i=[e]:i.push(e),f++}if(t<0||isNaN(t)){let e={instancePath:o+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"};i===null?i=[e]:i.push(e),f++}}let s=n.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let e=typeof s,r;if(e=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],e=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(r=s)),r===void 0)if(e===
"boolean"||s===null||e==="string"&&s&&s==+s&&!(s%1))r=+s;else{let a={instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};i===null?i=[a]:i.push(a),f++}r!==void 0&&(s=r,n!==void 0&&(n.limit=r))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let e={instancePath:o+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};i===null?i=
[e]:i.push(e),f++}if(s<1||isNaN(s)){let e={instancePath:o+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};i===null?i=[e]:i.push(e),f++}}if(n.before!==void 0){let e=n.before;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let r=typeof e,a;if(r==
"object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(a=e)),a===void 0)if(r==="boolean"||e===null||r===
"string"&&e&&e==+e&&!(e%1))a=+e;else{let p={instancePath:o+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};i===null?i=[p]:i.push(p),f++}a!==void 0&&(e=a,n!==void 0&&(n.before=a))}if(typeof e=="number"&&isFinite(e)){if(e>9007199254740991||isNaN(e)){let r={
instancePath:o+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 90071992\
54740991"};i===null?i=[r]:i.push(r),f++}if(e<1||isNaN(e)){let r={instancePath:o+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};i===null?i=[r]:i.push(r),f++}}}if(n.noun!==void 0){let e=n.noun;if(typeof e!="string"){let r=typeof e,a;if(r=="object"&&Array.
isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(r=="number"||r=="boolean")a=""+e;else if(e===null)a="";else{let p={instancePath:o+
"/noun",schemaPath:"#/properties/noun/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[p]:i.push(p),f++}a!==void 0&&(e=a,n!==void 0&&
(n.noun=a))}if(typeof e=="string"){if(l(e)>64){let r={instancePath:o+"/noun",schemaPath:"#/properties/noun/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};i===null?i=[r]:i.push(r),f++}if(l(e)<1){let r={instancePath:o+"/noun",schemaPath:"#/properties/noun/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[r]:i.push(r),f++}}}if(n.entity_type!==void 0){let e=n.entity_type;if(typeof e!=
"string"){let r=typeof e,a;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(r=="number"||r=="boolean")
a=""+e;else if(e===null)a="";else{let p={instancePath:o+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};i===null?i=[p]:i.push(p),f++}a!==void 0&&(e=a,n!==void 0&&(n.entity_type=a))}if(typeof e=="string"){if(l(e)>64){let r={instancePath:o+"/entity_\
type",schemaPath:"#/properties/entity_type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};i===null?i=[r]:i.push(
r),f++}if(l(e)<1){let r={instancePath:o+"/entity_type",schemaPath:"#/properties/entity_type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};i===null?i=[r]:i.push(r),f++}}}if(n.entity_id!==void 0){let e=n.entity_id;if(typeof e!="string"){let r=typeof e,a;if(r=="object"&&Array.
isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(r=="number"||r=="boolean")a=""+e;else if(e===null)a="";else{let p={instancePath:o+
"/entity_id",schemaPath:"#/properties/entity_id/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[p]:i.push(p),f++}a!==void 0&&(e=
a,n!==void 0&&(n.entity_id=a))}if(typeof e=="string"){if(l(e)>128){let r={instancePath:o+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",keyword:"max\
Length",params:{limit:128},message:"must NOT have more than 128 characters"};i===null?i=[r]:i.push(r),f++}if(l(e)<1){let r={instancePath:o+"/entity_id",schemaPath:"\
#/properties/entity_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[r]:i.push(r),f++}}}if(n.user!==
void 0){let e=n.user;if(typeof e!="string"){let r=typeof e,a;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(a=e)),a===void 0)
if(r=="number"||r=="boolean")a=""+e;else if(e===null)a="";else{let p={instancePath:o+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};i===null?i=[p]:i.push(p),f++}a!==void 0&&(e=a,n!==void 0&&(n.user=a))}if(typeof e=="string"&&!Z.test(e)){let r={instancePath:o+
"/user",schemaPath:"#/properties/user/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};i===null?i=[r]:i.push(r),f++}}if(n.action!==
void 0){let e=n.action;if(typeof e!="string"){let r=typeof e,a;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(a=e)),a===
void 0)if(r=="number"||r=="boolean")a=""+e;else if(e===null)a="";else{let p={instancePath:o+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{
type:"string"},message:"must be string"};i===null?i=[p]:i.push(p),f++}a!==void 0&&(e=a,n!==void 0&&(n.action=a))}if(typeof e=="string"){if(l(e)>64){let r={instancePath:o+
"/action",schemaPath:"#/properties/action/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};i===null?i=[r]:i.push(
r),f++}if(!E.test(e)){let r={instancePath:o+"/action",schemaPath:"#/properties/action/pattern",keyword:"pattern",params:{pattern:"^[a-z_]+$"},message:'must matc\
h pattern "^[a-z_]+$"'};i===null?i=[r]:i.push(r),f++}}}if(n.from!==void 0){let e=n.from;if(typeof e!="string"){let r=typeof e,a;if(r=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(r=="number"||r=="boolean")a=""+e;else if(e===null)a="";else{let p={instancePath:o+"/fro\
m",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[p]:i.push(p),f++}a!==void 0&&(e=a,n!==void 0&&
(n.from=a))}if(typeof e=="string"&&!N.validate(e)){let r={instancePath:o+"/from",schemaPath:"#/properties/from/format",keyword:"format",params:{format:"date-tim\
e"},message:'must match format "date-time"'};i===null?i=[r]:i.push(r),f++}}if(n.to!==void 0){let e=n.to;if(typeof e!="string"){let r=typeof e,a;if(r=="object"&&
Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(r=="number"||r=="boolean")a=""+e;else if(e===null)a="";else{let p={instancePath:o+
"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[p]:i.push(p),f++}a!==void 0&&(e=a,n!==void 0&&
(n.to=a))}if(typeof e=="string"&&!N.validate(e)){let r={instancePath:o+"/to",schemaPath:"#/properties/to/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};i===null?i=[r]:i.push(r),f++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};i===null?i=[t]:i.push(t),f++}return g.errors=i,f===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var L=b;var T=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u"),_=new RegExp("^[^\\x00-\\x1f\\x7f/\\\\]+$","u");function b(n,{instancePath:o="",parentData:u,parentDataProperty:y,
rootData:d=n,dynamicAnchors:c={}}={}){let i=null,f=0,m=b.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),n&&typeof n=="object"&&!Array.
isArray(n)){if(n.type===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required pro\
perty 'type'"};i===null?i=[t]:i.push(t),f++}if(n.id===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};i===null?i=[t]:i.push(t),f++}for(let t in n)t==="type"||t==="id"||delete n[t];if(n.type!==void 0){let t=n.type;if(typeof t!="\
string"){let s=typeof t,e;if(s=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="string"&&(e=t)),e===void 0)if(s=="number"||s=="boolean")e=
""+t;else if(t===null)e="";else{let r={instancePath:o+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};
i===null?i=[r]:i.push(r),f++}e!==void 0&&(t=e,n!==void 0&&(n.type=e))}if(typeof t=="string"&&!T.test(t)){let s={instancePath:o+"/type",schemaPath:"#/properties/\
type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};i===null?i=[s]:i.
push(s),f++}}if(n.id!==void 0){let t=n.id;if(typeof t!="string"){let s=typeof t,e;if(s=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="s\
tring"&&(e=t)),e===void 0)if(s=="number"||s=="boolean")e=""+t;else if(t===null)e="";else{let r={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};i===null?i=[r]:i.push(r),f++}e!==void 0&&(t=e,n!==void 0&&(n.id=e))}if(typeof t=="string"){if(l(t)>128){let s={
instancePath:o+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};i===null?i=
[s]:i.push(s),f++}if(l(t)<1){let s={instancePath:o+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};i===null?i=[s]:i.push(s),f++}if(!_.test(t)){let s={instancePath:o+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"\
^[^\\x00-\\x1f\\x7f/\\\\]+$"},message:'must match pattern "^[^\\x00-\\x1f\\x7f/\\\\]+$"'};i===null?i=[s]:i.push(s),f++}}}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[t]:i.push(t),f++}return b.errors=i,f===0}b.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var q=P;function P(n,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:d=n,dynamicAnchors:c={}}={}){let i=null,f=0,m=P.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){n.offset===void 0&&(n.offset=0),n.limit===void 0&&(n.limit=50);for(let e in n)
e==="offset"||e==="limit"||delete n[e];let t=n.offset;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let e=typeof t,r;if(e=="object"&&Array.isArray(t)&&
t.length==1&&(t=t[0],e=typeof t,typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)&&(r=t)),r===void 0)if(e==="boolean"||t===null||e==="string"&&t&&t==+t&&!(t%1))
r=+t;else{let a={instancePath:o+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[a]:
i.push(a),f++}r!==void 0&&(t=r,n!==void 0&&(n.offset=r))}if(typeof t=="number"&&isFinite(t)){if(t>2147483647||isNaN(t)){let e={instancePath:o+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};i===null?i=[e]:i.push(e),f++}if(t<0||isNaN(
t)){let e={instancePath:o+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};i===null?
i=[e]:i.push(e),f++}}let s=n.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let e=typeof s,r;if(e=="object"&&Array.isArray(s)&&s.length==1&&(s=
s[0],e=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(r=s)),r===void 0)if(e==="boolean"||s===null||e==="string"&&s&&s==+s&&!(s%1))r=+s;else{let a={
instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[a]:i.push(a),f++}r!==
void 0&&(s=r,n!==void 0&&(n.limit=r))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let e={instancePath:o+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};i===null?i=[e]:i.push(e),f++}if(s<1||isNaN(s)){let e={instancePath:o+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[e]:i.push(e),f++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[t]:i.push(t),f++}return P.errors=i,f===0}P.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var x=v;function v(n,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:d=n,dynamicAnchors:c={}}={}){let i=null,f=0,m=v.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};i===null?i=[t]:i.push(t),f++}if(n.id===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};i===null?i=[t]:i.push(t),f++}if(n.version===void 0){let t={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};i===null?i=[t]:i.push(
t),f++}for(let t in n)t==="type"||t==="id"||t==="version"||delete n[t];if(n.type!==void 0){let t=n.type;if(typeof t!="string"){let s=typeof t,e;if(s=="object"&&
Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="string"&&(e=t)),e===void 0)if(s=="number"||s=="boolean")e=""+t;else if(t===null)e="";else{let r={instancePath:o+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[r]:i.push(r),f++}e!==void 0&&(t=e,n!==void 0&&
(n.type=e))}if(typeof t=="string"&&!T.test(t)){let s={instancePath:o+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]\
[A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};i===null?i=[s]:i.push(s),f++}}if(n.id!==void 0){let t=n.id;if(typeof t!="st\
ring"){let s=typeof t,e;if(s=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="string"&&(e=t)),e===void 0)if(s=="number"||s=="boolean")e=""+
t;else if(t===null)e="";else{let r={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?
i=[r]:i.push(r),f++}e!==void 0&&(t=e,n!==void 0&&(n.id=e))}if(typeof t=="string"){if(l(t)>128){let s={instancePath:o+"/id",schemaPath:"#/properties/id/maxLength",
keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};i===null?i=[s]:i.push(s),f++}if(l(t)<1){let s={instancePath:o+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[s]:i.push(s),f++}if(!_.test(t)){let s={
instancePath:o+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[^\\x00-\\x1f\\x7f/\\\\]+$"},message:'must match pattern "^[^\\x00-\
\\x1f\\x7f/\\\\]+$"'};i===null?i=[s]:i.push(s),f++}}}if(n.version!==void 0){let t=n.version;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s=typeof t,
e;if(s=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)&&(e=t)),e===void 0)if(s==="boolean"||t===
null||s==="string"&&t&&t==+t&&!(t%1))e=+t;else{let r={instancePath:o+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};i===null?i=[r]:i.push(r),f++}e!==void 0&&(t=e,n!==void 0&&(n.version=e))}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){
let s={instancePath:o+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <=\
 9007199254740991"};i===null?i=[s]:i.push(s),f++}if(t<1||isNaN(t)){let s={instancePath:o+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[s]:i.push(s),f++}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};i===null?i=[t]:i.push(t),f++}return v.errors=i,f===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var F=k;function k(n,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:d=n,dynamicAnchors:c={}}={}){let i=null,f=0,m=k.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){for(let t in n)t!=="against"&&delete n[t];if(n.against!==void 0){let t=n.against;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s=typeof t,e;if(s=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t)&&(e=t)),e===void 0)if(s==="boolean"||t===null||s==="string"&&t&&t==+t&&!(t%1))e=+t;else{let r={instancePath:o+"/against",schemaPath:"\
#/properties/against/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[r]:i.push(r),f++}e!==void 0&&(t=e,n!==void 0&&(n.against=
e))}if(typeof t=="number"&&isFinite(t)){if(t>9007199254740991||isNaN(t)){let s={instancePath:o+"/against",schemaPath:"#/properties/against/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};i===null?i=[s]:i.push(s),f++}if(t<1||isNaN(t)){let s={instancePath:o+
"/against",schemaPath:"#/properties/against/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[s]:i.push(s),f++}}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[t]:i.push(t),f++}return k.errors=i,f===0}k.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var D=w;function w(n,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:d=n,dynamicAnchors:c={}}={}){let i=null,f=0,m=w.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){if(n["if-match"]!==void 0){let t=n["if-match"];if(typeof t!="string"){let s=typeof t,
e;if(s=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="string"&&(e=t)),e===void 0)if(s=="number"||s=="boolean")e=""+t;else if(t===null)e=
"";else{let r={instancePath:o+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[r]:
i.push(r),f++}e!==void 0&&(t=e,n!==void 0&&(n["if-match"]=e))}if(typeof t=="string"){if(l(t)>255){let s={instancePath:o+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};i===null?i=[s]:i.push(s),f++}if(l(t)<1){let s={instancePath:o+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[s]:i.
push(s),f++}}}if(n["idempotency-key"]!==void 0){let t=n["idempotency-key"];if(typeof t!="string"){let s=typeof t,e;if(s=="object"&&Array.isArray(t)&&t.length==1&&
(t=t[0],s=typeof t,typeof t=="string"&&(e=t)),e===void 0)if(s=="number"||s=="boolean")e=""+t;else if(t===null)e="";else{let r={instancePath:o+"/idempotency-key",
schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[r]:i.push(r),f++}e!==void 0&&(t=e,n!==
void 0&&(n["idempotency-key"]=e))}if(typeof t=="string"){if(l(t)>255){let s={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLengt\
h",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};i===null?i=[s]:i.push(s),f++}if(l(t)<1){let s={instancePath:o+"/idem\
potency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?
i=[s]:i.push(s),f++}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[t]:i.push(t),f++}
return w.errors=i,f===0}w.evaluated={props:{"if-match":!0,"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};var V={activityRecent:{query:A},activityHistory:{query:j},activityDashboard:{},activityVersionList:{path:L,query:q},activityVersionView:{path:x,query:F},activityVersionRestore:{
path:x,headers:D}};export{V as validators};
