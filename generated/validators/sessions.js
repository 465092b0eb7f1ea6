// Written by codegen from openapi.yaml.
import{a as C}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var G=j;var g=C().default;function j(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=j.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)e==="limit"||e==="offset"||e==="profile_id"||delete r[e];
if(r.limit!==void 0){let e=r.limit;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let t=typeof e,o;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=
e[0],t=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(o=e)),o===void 0)if(t==="boolean"||e===null||t==="string"&&e&&e==+e&&!(e%1))o=+e;else{let a={
instancePath:p+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[a]:s.push(a),n++}o!==
void 0&&(e=o,r!==void 0&&(r.limit=o))}if(typeof e=="number"&&isFinite(e)){if(e>200||isNaN(e)){let t={instancePath:p+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};s===null?s=[t]:s.push(t),n++}if(e<1||isNaN(e)){let t={instancePath:p+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[t]:s.push(t),n++}}}if(r.offset!==
void 0){let e=r.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let t=typeof e,o;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,
typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(o=e)),o===void 0)if(t==="boolean"||e===null||t==="string"&&e&&e==+e&&!(e%1))o=+e;else{let a={instancePath:p+
"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[a]:s.push(a),n++}o!==void 0&&(e=o,
r!==void 0&&(r.offset=o))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let t={instancePath:p+"/offset",schemaPath:"#/properties/offset/maximum",
keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};s===null?s=[t]:s.push(t),n++}if(e<0||isNaN(e)){let t={instancePath:p+
"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[t]:s.push(t),n++}}}if(r.
profile_id!==void 0){let e=r.profile_id;if(typeof e!="string"){let t=typeof e,o;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="str\
ing"&&(o=e)),o===void 0)if(t=="number"||t=="boolean")o=""+e;else if(e===null)o="";else{let a={instancePath:p+"/profile_id",schemaPath:"#/properties/profile_id/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[a]:s.push(a),n++}o!==void 0&&(e=o,r!==void 0&&(r.profile_id=o))}if(typeof e=="s\
tring"){if(g(e)>128){let t={instancePath:p+"/profile_id",schemaPath:"#/properties/profile_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT\
 have more than 128 characters"};s===null?s=[t]:s.push(t),n++}if(g(e)<1){let t={instancePath:p+"/profile_id",schemaPath:"#/properties/profile_id/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[t]:s.push(t),n++}}}}else{let e={instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),n++}return j.errors=s,n===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var R=x;function x(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=x.evaluated;if(f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let e=r["idempotency-key"];if(typeof e!="st\
ring"){let t=typeof e,o;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&(o=e)),o===void 0)if(t=="number"||t=="boolean")o=""+
e;else if(e===null)o="";else{let a={instancePath:p+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};s===null?s=[a]:s.push(a),n++}o!==void 0&&(e=o,r!==void 0&&(r["idempotency-key"]=o))}if(typeof e=="string"){if(g(e)>255){let t={instancePath:p+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};s===
null?s=[t]:s.push(t),n++}if(g(e)<1){let t={instancePath:p+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};s===null?s=[t]:s.push(t),n++}}}}else{let e={instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};s===null?s=[e]:s.push(e),n++}return x.errors=s,n===0}x.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var h=L;function L(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=L.evaluated;if(f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.session_id===void 0){let e={instancePath:p,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"session_id"},message:"must have required property 'session_id'"};s===null?s=[e]:s.push(e),n++}for(let e in r)e!=="session_id"&&
delete r[e];if(r.session_id!==void 0){let e=r.session_id;if(typeof e!="string"){let t=typeof e,o;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,
typeof e=="string"&&(o=e)),o===void 0)if(t=="number"||t=="boolean")o=""+e;else if(e===null)o="";else{let a={instancePath:p+"/session_id",schemaPath:"#/propertie\
s/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[a]:s.push(a),n++}o!==void 0&&(e=o,r!==void 0&&(r.session_id=o))}if(typeof e==
"string"){if(g(e)>200){let t={instancePath:p+"/session_id",schemaPath:"#/properties/session_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must N\
OT have more than 200 characters"};s===null?s=[t]:s.push(t),n++}if(g(e)<1){let t={instancePath:p+"/session_id",schemaPath:"#/properties/session_id/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[t]:s.push(t),n++}}}}else{let e={instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),n++}return L.errors=s,n===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var U=T;function T(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=T.evaluated;if(f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.session_id===void 0){let e={instancePath:p,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"session_id"},message:"must have required property 'session_id'"};s===null?s=[e]:s.push(e),n++}if(r.filename===void 0){let e={
instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:"filename"},message:"must have required property 'filename'"};s===null?s=[e]:s.
push(e),n++}for(let e in r)e==="session_id"||e==="filename"||delete r[e];if(r.session_id!==void 0){let e=r.session_id;if(typeof e!="string"){let t=typeof e,o;if(t==
"object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&(o=e)),o===void 0)if(t=="number"||t=="boolean")o=""+e;else if(e===null)o="";else{
let a={instancePath:p+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[a]:s.push(
a),n++}o!==void 0&&(e=o,r!==void 0&&(r.session_id=o))}if(typeof e=="string"){if(g(e)>200){let t={instancePath:p+"/session_id",schemaPath:"#/properties/session_i\
d/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};s===null?s=[t]:s.push(t),n++}if(g(e)<1){let t={instancePath:p+
"/session_id",schemaPath:"#/properties/session_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[t]:
s.push(t),n++}}}if(r.filename!==void 0){let e=r.filename;if(typeof e!="string"){let t=typeof e,o;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,
typeof e=="string"&&(o=e)),o===void 0)if(t=="number"||t=="boolean")o=""+e;else if(e===null)o="";else{let a={instancePath:p+"/filename",schemaPath:"#/properties/\
filename/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[a]:s.push(a),n++}o!==void 0&&(e=o,r!==void 0&&(r.filename=o))}if(typeof e==
"string"){if(g(e)>1024){let t={instancePath:p+"/filename",schemaPath:"#/properties/filename/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT\
 have more than 1024 characters"};s===null?s=[t]:s.push(t),n++}if(g(e)<1){let t={instancePath:p+"/filename",schemaPath:"#/properties/filename/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[t]:s.push(t),n++}}}}else{let e={instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),n++}return T.errors=s,n===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var B=D;function D(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=D.evaluated;if(f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)e!=="download"&&delete r[e];if(r.download!==void 0){let e=r.download;
if(typeof e!="string"){let t=typeof e,o;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&(o=e)),o===void 0)if(t=="number"||
t=="boolean")o=""+e;else if(e===null)o="";else{let a={instancePath:p+"/download",schemaPath:"#/properties/download/type",keyword:"type",params:{type:"string"},message:"\
must be string"};s===null?s=[a]:s.push(a),n++}o!==void 0&&(e=o,r!==void 0&&(r.download=o))}if(typeof e=="string"&&g(e)>16){let t={instancePath:p+"/download",schemaPath:"\
#/properties/download/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"};s===null?s=[t]:s.push(t),n++}}}else{let e={
instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),n++}return D.errors=s,n===0}D.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var H=q,$={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:200,default:50},offset:{type:"integer",minimum:0,
maximum:2147483647,default:0},search:{type:"string",maxLength:200},sort_by:{type:"string",enum:["last_active","created_at","name","profile_id","user_id","pinned"],
default:"last_active"},sort_order:{type:"string",enum:["asc","desc"],default:"desc"}},required:[],additionalProperties:!1};function q(r,{instancePath:p="",parentData:u,
parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=q.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){r.limit===void 0&&(r.limit=50),r.offset===void 0&&(r.offset=0),r.sort_by===void 0&&(r.sort_by="last_active"),r.sort_order===
void 0&&(r.sort_order="desc");for(let i in r)i==="limit"||i==="offset"||i==="search"||i==="sort_by"||i==="sort_order"||delete r[i];let e=r.limit;if(!(typeof e==
"number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let i=typeof e,m;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(
e)&&isFinite(e)&&(m=e)),m===void 0)if(i==="boolean"||e===null||i==="string"&&e&&e==+e&&!(e%1))m=+e;else{let l={instancePath:p+"/limit",schemaPath:"#/properties/\
limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[l]:s.push(l),n++}m!==void 0&&(e=m,r!==void 0&&(r.limit=m))}if(typeof e==
"number"&&isFinite(e)){if(e>200||isNaN(e)){let i={instancePath:p+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"};s===null?s=[i]:s.push(i),n++}if(e<1||isNaN(e)){let i={instancePath:p+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[i]:s.push(i),n++}}let t=r.offset;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let i=typeof t,m;if(i=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],i=typeof t,typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)&&(m=t)),m===void 0)if(i===
"boolean"||t===null||i==="string"&&t&&t==+t&&!(t%1))m=+t;else{let l={instancePath:p+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};s===null?s=[l]:s.push(l),n++}m!==void 0&&(t=m,r!==void 0&&(r.offset=m))}if(typeof t=="number"&&isFinite(t)){if(t>2147483647||
isNaN(t)){let i={instancePath:p+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be \
<= 2147483647"};s===null?s=[i]:s.push(i),n++}if(t<0||isNaN(t)){let i={instancePath:p+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[i]:s.push(i),n++}}if(r.search!==void 0){let i=r.search;if(typeof i!="string"){let m=typeof i,l;if(m==
"object"&&Array.isArray(i)&&i.length==1&&(i=i[0],m=typeof i,typeof i=="string"&&(l=i)),l===void 0)if(m=="number"||m=="boolean")l=""+i;else if(i===null)l="";else{
let w={instancePath:p+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[w]:s.push(w),n++}
l!==void 0&&(i=l,r!==void 0&&(r.search=l))}if(typeof i=="string"&&g(i)>200){let m={instancePath:p+"/search",schemaPath:"#/properties/search/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};s===null?s=[m]:s.push(m),n++}}let o=r.sort_by;if(typeof o!="string"){let i=typeof o,
m;if(i=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],i=typeof o,typeof o=="string"&&(m=o)),m===void 0)if(i=="number"||i=="boolean")m=""+o;else if(o===null)m=
"";else{let l={instancePath:p+"/sort_by",schemaPath:"#/properties/sort_by/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[l]:s.
push(l),n++}m!==void 0&&(o=m,r!==void 0&&(r.sort_by=m))}if(!(o==="last_active"||o==="created_at"||o==="name"||o==="profile_id"||o==="user_id"||o==="pinned")){let i={
instancePath:p+"/sort_by",schemaPath:"#/properties/sort_by/enum",keyword:"enum",params:{allowedValues:$.properties.sort_by.enum},message:"must be equal to one o\
f the allowed values"};s===null?s=[i]:s.push(i),n++}let a=r.sort_order;if(typeof a!="string"){let i=typeof a,m;if(i=="object"&&Array.isArray(a)&&a.length==1&&(a=
a[0],i=typeof a,typeof a=="string"&&(m=a)),m===void 0)if(i=="number"||i=="boolean")m=""+a;else if(a===null)m="";else{let l={instancePath:p+"/sort_order",schemaPath:"\
#/properties/sort_order/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[l]:s.push(l),n++}m!==void 0&&(a=m,r!==void 0&&(r.sort_order=
m))}if(!(a==="asc"||a==="desc")){let i={instancePath:p+"/sort_order",schemaPath:"#/properties/sort_order/enum",keyword:"enum",params:{allowedValues:$.properties.
sort_order.enum},message:"must be equal to one of the allowed values"};s===null?s=[i]:s.push(i),n++}}else{let e={instancePath:p,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),n++}return q.errors=s,n===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var J=I,M={type:"object",properties:{limit:{type:"integer",minimum:1,maximum:200,default:50},offset:{type:"integer",minimum:0,maximum:2147483647,default:0},search:{
type:"string",maxLength:200},sort_by:{type:"string",enum:["updated_at","category","key","confidence","source"],default:"updated_at"},sort_order:{type:"string",enum:[
"asc","desc"],default:"desc"},user_id:{type:"string",format:"uuid"}},required:[],additionalProperties:!1},re=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function I(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=I.evaluated;if(f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.limit===void 0&&(r.limit=50),r.offset===void 0&&(r.offset=0),r.sort_by===void 0&&
(r.sort_by="updated_at"),r.sort_order===void 0&&(r.sort_order="desc");for(let i in r)i==="limit"||i==="offset"||i==="search"||i==="sort_by"||i==="sort_order"||i===
"user_id"||delete r[i];let e=r.limit;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let i=typeof e,m;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=
e[0],i=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(m=e)),m===void 0)if(i==="boolean"||e===null||i==="string"&&e&&e==+e&&!(e%1))m=+e;else{let l={
instancePath:p+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[l]:s.push(l),n++}m!==
void 0&&(e=m,r!==void 0&&(r.limit=m))}if(typeof e=="number"&&isFinite(e)){if(e>200||isNaN(e)){let i={instancePath:p+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};s===null?s=[i]:s.push(i),n++}if(e<1||isNaN(e)){let i={instancePath:p+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[i]:s.push(i),n++}}let t=r.offset;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i=typeof t,m;if(i=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],i=typeof t,typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t)&&(m=t)),m===void 0)if(i==="boolean"||t===null||i==="string"&&t&&t==+t&&!(t%1))m=+t;else{let l={instancePath:p+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[l]:s.push(l),n++}m!==void 0&&(t=m,r!==void 0&&(r.offset=
m))}if(typeof t=="number"&&isFinite(t)){if(t>2147483647||isNaN(t)){let i={instancePath:p+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{
comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};s===null?s=[i]:s.push(i),n++}if(t<0||isNaN(t)){let i={instancePath:p+"/offset",schemaPath:"#/\
properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[i]:s.push(i),n++}}if(r.search!==void 0){let i=r.
search;if(typeof i!="string"){let m=typeof i,l;if(m=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],m=typeof i,typeof i=="string"&&(l=i)),l===void 0)if(m=="nu\
mber"||m=="boolean")l=""+i;else if(i===null)l="";else{let w={instancePath:p+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type:"string"},
message:"must be string"};s===null?s=[w]:s.push(w),n++}l!==void 0&&(i=l,r!==void 0&&(r.search=l))}if(typeof i=="string"&&g(i)>200){let m={instancePath:p+"/searc\
h",schemaPath:"#/properties/search/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};s===null?s=[m]:s.push(m),
n++}}let o=r.sort_by;if(typeof o!="string"){let i=typeof o,m;if(i=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],i=typeof o,typeof o=="string"&&(m=o)),m===void 0)
if(i=="number"||i=="boolean")m=""+o;else if(o===null)m="";else{let l={instancePath:p+"/sort_by",schemaPath:"#/properties/sort_by/type",keyword:"type",params:{type:"\
string"},message:"must be string"};s===null?s=[l]:s.push(l),n++}m!==void 0&&(o=m,r!==void 0&&(r.sort_by=m))}if(!(o==="updated_at"||o==="category"||o==="key"||o===
"confidence"||o==="source")){let i={instancePath:p+"/sort_by",schemaPath:"#/properties/sort_by/enum",keyword:"enum",params:{allowedValues:M.properties.sort_by.enum},
message:"must be equal to one of the allowed values"};s===null?s=[i]:s.push(i),n++}let a=r.sort_order;if(typeof a!="string"){let i=typeof a,m;if(i=="object"&&Array.
isArray(a)&&a.length==1&&(a=a[0],i=typeof a,typeof a=="string"&&(m=a)),m===void 0)if(i=="number"||i=="boolean")m=""+a;else if(a===null)m="";else{let l={instancePath:p+
"/sort_order",schemaPath:"#/properties/sort_order/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[l]:s.push(l),n++}m!==void 0&&
(a=m,r!==void 0&&(r.sort_order=m))}if(!(a==="asc"||a==="desc")){let i={instancePath:p+"/sort_order",schemaPath:"#/properties/sort_order/enum",keyword:"enum",params:{
allowedValues:M.properties.sort_order.enum},message:"must be equal to one of the allowed values"};s===null?s=[i]:s.push(i),n++}if(r.user_id!==void 0){let i=r.user_id;
if(typeof i!="string"){let m=typeof i,l;if(m=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],m=typeof i,typeof i=="string"&&(l=i)),l===void 0)if(m=="number"||
m=="boolean")l=""+i;else if(i===null)l="";else{let w={instancePath:p+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};s===null?s=[w]:s.push(w),n++}l!==void 0&&(i=l,r!==void 0&&(r.user_id=l))}if(typeof i=="string"&&!re.test(i)){let m={instancePath:p+"/user_id",schemaPath:"\
#/properties/user_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};s===null?s=[m]:s.push(m),n++}}}else{let e={instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),n++}return I.errors=s,n===0}I.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var K=O,te={type:"object",properties:{page:{type:"integer",minimum:1,maximum:2147483647,default:1},page_size:{type:"integer",minimum:1,maximum:100,
default:10},user_id:{type:"string",minLength:1,maxLength:64},search:{type:"string",maxLength:200},agent_id:{type:"string",minLength:1,maxLength:128},sort_by:{type:"\
string",enum:["date","title","messages"],default:"date"}},required:[],additionalProperties:!1};function O(r,{instancePath:p="",parentData:u,parentDataProperty:d,
rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=O.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){r.page===void 0&&(r.page=1),r.page_size===void 0&&(r.page_size=10),r.sort_by===void 0&&(r.sort_by="date");for(let a in r)a==="page"||a==="page_size"||
a==="user_id"||a==="search"||a==="agent_id"||a==="sort_by"||delete r[a];let e=r.page;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let a=typeof e,i;
if(a=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],a=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(i=e)),i===void 0)if(a==="boolean"||e===null||
a==="string"&&e&&e==+e&&!(e%1))i=+e;else{let m={instancePath:p+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"};s===null?s=[m]:s.push(m),n++}i!==void 0&&(e=i,r!==void 0&&(r.page=i))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let a={instancePath:p+
"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};s===null?s=[a]:s.push(
a),n++}if(e<1||isNaN(e)){let a={instancePath:p+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must b\
e >= 1"};s===null?s=[a]:s.push(a),n++}}let t=r.page_size;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a=typeof t,i;if(a=="object"&&Array.isArray(
t)&&t.length==1&&(t=t[0],a=typeof t,typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)&&(i=t)),i===void 0)if(a==="boolean"||t===null||a==="string"&&t&&t==+t&&!(t%
1))i=+t;else{let m={instancePath:p+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?
s=[m]:s.push(m),n++}i!==void 0&&(t=i,r!==void 0&&(r.page_size=i))}if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(t)){let a={instancePath:p+"/page_size",schemaPath:"\
#/properties/page_size/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};s===null?s=[a]:s.push(a),n++}if(t<1||isNaN(t)){let a={
instancePath:p+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[a]:
s.push(a),n++}}if(r.user_id!==void 0){let a=r.user_id;if(typeof a!="string"){let i=typeof a,m;if(i=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],i=typeof a,
typeof a=="string"&&(m=a)),m===void 0)if(i=="number"||i=="boolean")m=""+a;else if(a===null)m="";else{let l={instancePath:p+"/user_id",schemaPath:"#/properties/u\
ser_id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[l]:s.push(l),n++}m!==void 0&&(a=m,r!==void 0&&(r.user_id=m))}if(typeof a==
"string"){if(g(a)>64){let i={instancePath:p+"/user_id",schemaPath:"#/properties/user_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have \
more than 64 characters"};s===null?s=[i]:s.push(i),n++}if(g(a)<1){let i={instancePath:p+"/user_id",schemaPath:"#/properties/user_id/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[i]:s.push(i),n++}}}if(r.search!==void 0){let a=r.search;if(typeof a!="string"){
let i=typeof a,m;if(i=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],i=typeof a,typeof a=="string"&&(m=a)),m===void 0)if(i=="number"||i=="boolean")m=""+a;else if(a===
null)m="";else{let l={instancePath:p+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=
[l]:s.push(l),n++}m!==void 0&&(a=m,r!==void 0&&(r.search=m))}if(typeof a=="string"&&g(a)>200){let i={instancePath:p+"/search",schemaPath:"#/properties/search/ma\
xLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};s===null?s=[i]:s.push(i),n++}}if(r.agent_id!==void 0){let a=r.
agent_id;if(typeof a!="string"){let i=typeof a,m;if(i=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],i=typeof a,typeof a=="string"&&(m=a)),m===void 0)if(i=="\
number"||i=="boolean")m=""+a;else if(a===null)m="";else{let l={instancePath:p+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};s===null?s=[l]:s.push(l),n++}m!==void 0&&(a=m,r!==void 0&&(r.agent_id=m))}if(typeof a=="string"){if(g(a)>128){let i={instancePath:p+
"/agent_id",schemaPath:"#/properties/agent_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};s===null?s=[i]:
s.push(i),n++}if(g(a)<1){let i={instancePath:p+"/agent_id",schemaPath:"#/properties/agent_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};s===null?s=[i]:s.push(i),n++}}}let o=r.sort_by;if(typeof o!="string"){let a=typeof o,i;if(a=="object"&&Array.isArray(o)&&o.length==
1&&(o=o[0],a=typeof o,typeof o=="string"&&(i=o)),i===void 0)if(a=="number"||a=="boolean")i=""+o;else if(o===null)i="";else{let m={instancePath:p+"/sort_by",schemaPath:"\
#/properties/sort_by/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[m]:s.push(m),n++}i!==void 0&&(o=i,r!==void 0&&(r.sort_by=
i))}if(!(o==="date"||o==="title"||o==="messages")){let a={instancePath:p+"/sort_by",schemaPath:"#/properties/sort_by/enum",keyword:"enum",params:{allowedValues:te.
properties.sort_by.enum},message:"must be equal to one of the allowed values"};s===null?s=[a]:s.push(a),n++}}else{let e={instancePath:p,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),n++}return O.errors=s,n===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Q=A;function A(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=A.evaluated;if(f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),n===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){return A.errors=[{instancePath:p,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"}],!1;break}else return A.errors=[{instancePath:p,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=s,n===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var W=F;var N=C().default;function P(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=P.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),n===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let e=n;for(let t in r)if(t!=="profile_id"){return P.errors=
[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],
!1;break}if(e===n&&r.profile_id!==void 0){let t=r.profile_id;if(n===n)if(typeof t=="string"){if(N(t)>128)return P.errors=[{instancePath:p+"/profile_id",schemaPath:"\
#/properties/profile_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(N(t)<1)return P.errors=[{instancePath:p+
"/profile_id",schemaPath:"#/properties/profile_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.
errors=[{instancePath:p+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return P.
errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return P.errors=s,n===0}P.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function F(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=F.evaluated;return f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),P(r,{instancePath:p,parentData:u,parentDataProperty:d,rootData:y,dynamicAnchors:c})||(s=s===null?P.errors:s.concat(
P.errors),n=s.length),F.errors=s,n===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var X=E;function _(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=_.evaluated;if(f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),n===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let e;if(r.pinned===void 0&&(e="pinned"))return _.errors=[{instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:e},message:"must have required property '"+e+"'"}],!1;{let t=n;for(let o in r)if(o!=="pinned"){
return _.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additio\
nal properties"}],!1;break}if(t===n&&r.pinned!==void 0&&typeof r.pinned!="boolean")return _.errors=[{instancePath:p+"/pinned",schemaPath:"#/properties/pinned/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}}else return _.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return _.errors=s,n===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:p="",parentData:u,
parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=E.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
_(r,{instancePath:p,parentData:u,parentDataProperty:d,rootData:y,dynamicAnchors:c})||(s=s===null?_.errors:s.concat(_.errors),n=s.length),E.errors=s,n===0}E.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Y=S;var Z=new RegExp("\\S","u");function b(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=b.evaluated;
if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let e;if(r.content===void 0&&(e="content"))
return b.errors=[{instancePath:p,schemaPath:"#/required",keyword:"required",params:{missingProperty:e},message:"must have required property '"+e+"'"}],!1;{let t=n;
for(let o in r)if(o!=="content"){return b.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;break}if(t===n&&r.content!==void 0){let o=r.content;if(n===n)if(typeof o=="string"){if(N(o)>1e6)return b.errors=
[{instancePath:p+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit:1e6},message:"must NOT have more than 1000000 characte\
rs"}],!1;if(N(o)<1)return b.errors=[{instancePath:p+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit:1},message:"must NO\
T have fewer than 1 characters"}],!1;if(!Z.test(o))return b.errors=[{instancePath:p+"/content",schemaPath:"#/properties/content/pattern",keyword:"pattern",params:{
pattern:"\\S"},message:'must match pattern "\\S"'}],!1}else return b.errors=[{instancePath:p+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1}}}else return b.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return b.errors=s,n===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,
dynamicAnchors:c={}}={}){let s=null,n=0,f=S.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),b(r,{instancePath:p,parentData:u,
parentDataProperty:d,rootData:y,dynamicAnchors:c})||(s=s===null?b.errors:s.concat(b.errors),n=s.length),S.errors=s,n===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ee=z;function v(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=v.evaluated;if(f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),n===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let e;if(r.title===void 0&&(e="title"))return v.errors=[{instancePath:p,
schemaPath:"#/required",keyword:"required",params:{missingProperty:e},message:"must have required property '"+e+"'"}],!1;{let t=n;for(let o in r)if(o!=="title"){
return v.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additio\
nal properties"}],!1;break}if(t===n&&r.title!==void 0){let o=r.title;if(n===n)if(typeof o=="string"){if(N(o)>200)return v.errors=[{instancePath:p+"/title",schemaPath:"\
#/properties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(N(o)<1)return v.errors=[{instancePath:p+
"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!Z.test(o))return v.
errors=[{instancePath:p+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"'}],!1}else return v.
errors=[{instancePath:p+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return v.errors=
[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return v.errors=s,n===0}v.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function z(r,{instancePath:p="",parentData:u,parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=z.evaluated;return f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),v(r,{instancePath:p,parentData:u,parentDataProperty:d,rootData:y,dynamicAnchors:c})||(s=s===null?v.errors:s.concat(
v.errors),n=s.length),z.errors=s,n===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var se=V;var ae={type:"object",additionalProperties:!1,properties:{message:{type:["string","null"],maxLength:1e3}}};function k(r,{instancePath:p="",parentData:u,parentDataProperty:d,
rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=k.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),n===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let e=n;for(let t in r)if(t!=="message"){return k.errors=[{instancePath:p,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(e===n&&r.message!==void 0){let t=r.message,o=n;if(typeof t!="s\
tring"&&t!==null)return k.errors=[{instancePath:p+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:ae.properties.message.type},message:"\
must be string,null"}],!1;if(n===o&&typeof t=="string"&&N(t)>1e3)return k.errors=[{instancePath:p+"/message",schemaPath:"#/properties/message/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"}],!1}}else return k.errors=[{instancePath:p,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return k.errors=s,n===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:p="",parentData:u,
parentDataProperty:d,rootData:y=r,dynamicAnchors:c={}}={}){let s=null,n=0,f=V.evaluated;return f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),
k(r,{instancePath:p,parentData:u,parentDataProperty:d,rootData:y,dynamicAnchors:c})||(s=s===null?k.errors:s.concat(k.errors),n=s.length),V.errors=s,n===0}V.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var pe={sessionList:{query:G},sessionCreate:{headers:R,body:{"application/json":W}},sessionView:{path:h},sessionDelete:{path:h},sessionContext:{path:h},sessionPlanning:{
path:h},sessionContent:{path:h},sessionFileUpload:{path:h,body:{"multipart/form-data":Q}},sessionFileView:{path:U,query:B},sessionPin:{path:h,body:{"application\
/json":X}},sessionNameGenerate:{path:h},sessionMessageSend:{path:h,body:{"application/json":Y}},sessionStop:{path:h},sessionAdminList:{query:H},sessionAdminView:{
path:h},sessionAdminDelete:{path:h},sessionMemoryList:{query:J},sessionConversationList:{query:K},sessionConversationDelete:{path:h},sessionConversationMessages:{
path:h},sessionTitleSet:{path:h,body:{"application/json":ee}},sessionInterrupt:{path:h,body:{"application/json":se}},sessionTasks:{path:h},sessionSharedMessages:{
path:h}};export{pe as validators};
