// Written by codegen from openapi.yaml.
import{a as z}from"./shared-KOAMRO5M.js";import{a as j}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var T=v,Z={type:"object",properties:{offset:{type:"integer",minimum:0,maximum:2147483647,default:0},limit:{type:"integer",minimum:1,maximum:200,default:50},scope:{
type:"string",enum:["entity","type","universe"]},entity_type:{type:"string",maxLength:64},entity_id:{type:"string",maxLength:128},active:{type:"boolean"}},required:[],
additionalProperties:!1},y=j().default;function v(s,{instancePath:o="",parentData:u,parentDataProperty:d,rootData:c=s,dynamicAnchors:h={}}={}){let r=null,a=0,m=v.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.offset===void 0&&(s.offset=0),s.limit===
void 0&&(s.limit=50);for(let t in s)t==="offset"||t==="limit"||t==="scope"||t==="entity_type"||t==="entity_id"||t==="active"||delete s[t];let e=s.offset;if(!(typeof e==
"number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let t=typeof e,i;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(
e)&&isFinite(e)&&(i=e)),i===void 0)if(t==="boolean"||e===null||t==="string"&&e&&e==+e&&!(e%1))i=+e;else{let p={instancePath:o+"/offset",schemaPath:"#/properties\
/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),a++}i!==void 0&&(e=i,s!==void 0&&(s.offset=i))}if(typeof e==
"number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let t={instancePath:o+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};r===null?r=[t]:r.push(t),a++}if(e<0||isNaN(e)){let t={instancePath:o+"/offset",schemaPath:"#/properties/o\
ffset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[t]:r.push(t),a++}}let n=s.limit;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n))){let t=typeof n,i;if(t=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],t=typeof n,typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n)&&(i=n)),i===void 0)if(t==="boolean"||n===null||t==="string"&&n&&n==+n&&!(n%1))i=+n;else{let p={instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),a++}i!==void 0&&(n=i,s!==void 0&&(s.limit=i))}if(typeof n=="number"&&isFinite(
n)){if(n>200||isNaN(n)){let t={instancePath:o+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"mus\
t be <= 200"};r===null?r=[t]:r.push(t),a++}if(n<1||isNaN(n)){let t={instancePath:o+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};r===null?r=[t]:r.push(t),a++}}if(s.scope!==void 0){let t=s.scope;if(typeof t!="string"){let i=typeof t,p;if(i=="object"&&Array.
isArray(t)&&t.length==1&&(t=t[0],i=typeof t,typeof t=="string"&&(p=t)),p===void 0)if(i=="number"||i=="boolean")p=""+t;else if(t===null)p="";else{let l={instancePath:o+
"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[l]:r.push(l),a++}p!==void 0&&(t=p,s!==
void 0&&(s.scope=p))}if(!(t==="entity"||t==="type"||t==="universe")){let i={instancePath:o+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{
allowedValues:Z.properties.scope.enum},message:"must be equal to one of the allowed values"};r===null?r=[i]:r.push(i),a++}}if(s.entity_type!==void 0){let t=s.entity_type;
if(typeof t!="string"){let i=typeof t,p;if(i=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],i=typeof t,typeof t=="string"&&(p=t)),p===void 0)if(i=="number"||
i=="boolean")p=""+t;else if(t===null)p="";else{let l={instancePath:o+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};r===null?r=[l]:r.push(l),a++}p!==void 0&&(t=p,s!==void 0&&(s.entity_type=p))}if(typeof t=="string"&&y(t)>64){let i={instancePath:o+
"/entity_type",schemaPath:"#/properties/entity_type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};r===null?r=
[i]:r.push(i),a++}}if(s.entity_id!==void 0){let t=s.entity_id;if(typeof t!="string"){let i=typeof t,p;if(i=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],i=typeof t,
typeof t=="string"&&(p=t)),p===void 0)if(i=="number"||i=="boolean")p=""+t;else if(t===null)p="";else{let l={instancePath:o+"/entity_id",schemaPath:"#/properties\
/entity_id/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[l]:r.push(l),a++}p!==void 0&&(t=p,s!==void 0&&(s.entity_id=p))}if(typeof t==
"string"&&y(t)>128){let i={instancePath:o+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT ha\
ve more than 128 characters"};r===null?r=[i]:r.push(i),a++}}if(s.active!==void 0){let t=s.active;if(typeof t!="boolean"){let i=typeof t,p;if(i=="object"&&Array.
isArray(t)&&t.length==1&&(t=t[0],i=typeof t,typeof t=="boolean"&&(p=t)),p===void 0)if(t==="false"||t===0||t===null)p=!1;else if(t==="true"||t===1)p=!0;else{let l={
instancePath:o+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};r===null?r=[l]:r.push(l),a++}p!==
void 0&&(t=p,s!==void 0&&(s.active=p))}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?
r=[e]:r.push(e),a++}return v.errors=r,a===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var q=P;function P(s,{instancePath:o="",parentData:u,parentDataProperty:d,rootData:c=s,dynamicAnchors:h={}}={}){let r=null,a=0,m=P.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let e=s["idempotency-key"];if(typeof e!="st\
ring"){let n=typeof e,t;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(n=="number"||n=="boolean")t=""+
e;else if(e===null)t="";else{let i={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[i]:r.push(i),a++}t!==void 0&&(e=t,s!==void 0&&(s["idempotency-key"]=t))}if(typeof e=="string"){if(y(e)>255){let n={instancePath:o+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};r===
null?r=[n]:r.push(n),a++}if(y(e)<1){let n={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};r===null?r=[n]:r.push(n),a++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};r===null?r=[e]:r.push(e),a++}return P.errors=r,a===0}P.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var D=w;var $=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function w(s,{instancePath:o="",parentData:u,parentDataProperty:d,rootData:c=s,dynamicAnchors:h={}}={}){
let r=null,a=0,m=w.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let e={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};r===null?r=[e]:r.push(e),a++}
for(let e in s)e!=="id"&&delete s[e];if(s.id!==void 0){let e=s.id;if(typeof e!="string"){let n=typeof e,t;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],
n=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(n=="number"||n=="boolean")t=""+e;else if(e===null)t="";else{let i={instancePath:o+"/id",schemaPath:"#/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[i]:r.push(i),a++}t!==void 0&&(e=t,s!==void 0&&(s.id=t))}if(typeof e=="\
string"&&!$.test(e)){let n={instancePath:o+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};
r===null?r=[n]:r.push(n),a++}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[e]:r.push(
e),a++}return w.errors=r,a===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var I=x;function x(s,{instancePath:o="",parentData:u,parentDataProperty:d,rootData:c=s,dynamicAnchors:h={}}={}){let r=null,a=0,m=x.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"code"},message:"must have required property 'code'"};r===null?r=[e]:r.push(e),a++}for(let e in s)e!=="code"&&delete s[e];if(s.code!==
void 0){let e=s.code;if(typeof e!="string"){let n=typeof e,t;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(t=e)),t===void 0)
if(n=="number"||n=="boolean")t=""+e;else if(e===null)t="";else{let i={instancePath:o+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};r===null?r=[i]:r.push(i),a++}t!==void 0&&(e=t,s!==void 0&&(s.code=t))}if(typeof e=="string"){if(y(e)>255){let n={instancePath:o+
"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};r===null?r=[n]:r.push(
n),a++}if(y(e)<1){let n={instancePath:o+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};r===null?r=[n]:r.push(n),a++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===
null?r=[e]:r.push(e),a++}return x.errors=r,a===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var L=k;function k(s,{instancePath:o="",parentData:u,parentDataProperty:d,rootData:c=s,dynamicAnchors:h={}}={}){let r=null,a=0,m=k.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["x-share-password"]!==void 0){let e=s["x-share-password"];if(typeof e!="\
string"){let n=typeof e,t;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(n=="number"||n=="boolean")t=
""+e;else if(e===null)t="";else{let i={instancePath:o+"/x-share-password",schemaPath:"#/properties/x-share-password/type",keyword:"type",params:{type:"string"},
message:"must be string"};r===null?r=[i]:r.push(i),a++}t!==void 0&&(e=t,s!==void 0&&(s["x-share-password"]=t))}if(typeof e=="string"&&y(e)>1024){let n={instancePath:o+
"/x-share-password",schemaPath:"#/properties/x-share-password/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 character\
s"};r===null?r=[n]:r.push(n),a++}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[e]:
r.push(e),a++}return k.errors=r,a===0}k.evaluated={props:{"x-share-password":!0},dynamicProps:!1,dynamicItems:!1};var O=_;var V=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function _(s,{instancePath:o="",parentData:u,parentDataProperty:d,rootData:c=s,dynamicAnchors:h={}}={}){let r=null,
a=0,m=_.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.code===void 0){let e={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};r===null?r=[e]:r.push(e),a++}if(s.type===
void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};r===null?
r=[e]:r.push(e),a++}for(let e in s)e==="code"||e==="type"||delete s[e];if(s.code!==void 0){let e=s.code;if(typeof e!="string"){let n=typeof e,t;if(n=="object"&&
Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(n=="number"||n=="boolean")t=""+e;else if(e===null)t="";else{let i={instancePath:o+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[i]:r.push(i),a++}t!==void 0&&(e=t,s!==void 0&&
(s.code=t))}if(typeof e=="string"){if(y(e)>255){let n={instancePath:o+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters"};r===null?r=[n]:r.push(n),a++}if(y(e)<1){let n={instancePath:o+"/code",schemaPath:"#/properties/code/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[n]:r.push(n),a++}}}if(s.type!==void 0){let e=s.type;if(typeof e!="strin\
g"){let n=typeof e,t;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(n=="number"||n=="boolean")t=""+e;else if(e===
null)t="";else{let i={instancePath:o+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[i]:
r.push(i),a++}t!==void 0&&(e=t,s!==void 0&&(s.type=t))}if(typeof e=="string"&&!V.test(e)){let n={instancePath:o+"/type",schemaPath:"#/properties/type/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};r===null?r=[n]:r.push(n),a++}}}else{let e={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[e]:r.push(e),a++}return _.errors=r,a===0}_.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var F=A;function A(s,{instancePath:o="",parentData:u,parentDataProperty:d,rootData:c=s,dynamicAnchors:h={}}={}){let r=null,a=0,m=A.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.offset===void 0&&(s.offset=0),s.limit===void 0&&(s.limit=50);for(let t in s)
t==="offset"||t==="limit"||t==="id"||delete s[t];let e=s.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let t=typeof e,i;if(t=="object"&&Array.
isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(i=e)),i===void 0)if(t==="boolean"||e===null||t==="string"&&e&&e==
+e&&!(e%1))i=+e;else{let p={instancePath:o+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===
null?r=[p]:r.push(p),a++}i!==void 0&&(e=i,s!==void 0&&(s.offset=i))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let t={instancePath:o+"/offse\
t",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};r===null?r=[t]:r.push(t),
a++}if(e<0||isNaN(e)){let t={instancePath:o+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};r===null?r=[t]:r.push(t),a++}}let n=s.limit;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let t=typeof n,i;if(t=="object"&&Array.isArray(n)&&
n.length==1&&(n=n[0],t=typeof n,typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)&&(i=n)),i===void 0)if(t==="boolean"||n===null||t==="string"&&n&&n==+n&&!(n%1))
i=+n;else{let p={instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.
push(p),a++}i!==void 0&&(n=i,s!==void 0&&(s.limit=i))}if(typeof n=="number"&&isFinite(n)){if(n>200||isNaN(n)){let t={instancePath:o+"/limit",schemaPath:"#/prope\
rties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};r===null?r=[t]:r.push(t),a++}if(n<1||isNaN(n)){let t={instancePath:o+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[t]:r.push(t),a++}}if(s.id!==
void 0){let t=s.id;if(typeof t!="string"){let i=typeof t,p;if(i=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],i=typeof t,typeof t=="string"&&(p=t)),p===void 0)
if(i=="number"||i=="boolean")p=""+t;else if(t===null)p="";else{let l={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},
message:"must be string"};r===null?r=[l]:r.push(l),a++}p!==void 0&&(t=p,s!==void 0&&(s.id=p))}if(typeof t=="string"&&y(t)>128){let i={instancePath:o+"/id",schemaPath:"\
#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};r===null?r=[i]:r.push(i),a++}}}else{let e={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[e]:r.push(e),a++}return A.errors=r,a===0}A.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var E=N;var g={type:"object",additionalProperties:!1,required:["scope"],properties:{scope:{type:"string",enum:["entity","type","universe"]},entity_type:{type:["string",
"null"],minLength:1,maxLength:64},entity_id:{type:["string","null"],minLength:1,maxLength:128},title:{type:["string","null"],maxLength:200},expires_at:{type:["s\
tring","null"],format:"date-time"},expires_in:{type:["integer","null"],minimum:60,maximum:31536e4},password:{type:["string","null"],minLength:4,maxLength:200}}},
b=j().default,R=z().fullFormats["date-time"];function f(s,{instancePath:o="",parentData:u,parentDataProperty:d,rootData:c=s,dynamicAnchors:h={}}={}){let r=null,
a=0,m=f.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),a===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.scope===void 0&&
(n="scope"))return f.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],
!1;{let t=a;for(let i in s)if(!(i==="scope"||i==="entity_type"||i==="entity_id"||i==="title"||i==="expires_at"||i==="expires_in"||i==="password")){return f.errors=
[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],
!1;break}if(t===a){if(s.scope!==void 0){let i=s.scope,p=a;if(typeof i!="string")return f.errors=[{instancePath:o+"/scope",schemaPath:"#/properties/scope/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;if(!(i==="entity"||i==="type"||i==="universe"))return f.errors=[{instancePath:o+"/scope",schemaPath:"\
#/properties/scope/enum",keyword:"enum",params:{allowedValues:g.properties.scope.enum},message:"must be equal to one of the allowed values"}],!1;var e=p===a}else
var e=!0;if(e){if(s.entity_type!==void 0){let i=s.entity_type,p=a;if(typeof i!="string"&&i!==null)return f.errors=[{instancePath:o+"/entity_type",schemaPath:"#/\
properties/entity_type/type",keyword:"type",params:{type:g.properties.entity_type.type},message:"must be string,null"}],!1;if(a===p&&typeof i=="string"){if(b(i)>
64)return f.errors=[{instancePath:o+"/entity_type",schemaPath:"#/properties/entity_type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have \
more than 64 characters"}],!1;if(b(i)<1)return f.errors=[{instancePath:o+"/entity_type",schemaPath:"#/properties/entity_type/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=p===a}else var e=!0;if(e){if(s.entity_id!==void 0){let i=s.entity_id,p=a;if(typeof i!="strin\
g"&&i!==null)return f.errors=[{instancePath:o+"/entity_id",schemaPath:"#/properties/entity_id/type",keyword:"type",params:{type:g.properties.entity_id.type},message:"\
must be string,null"}],!1;if(a===p&&typeof i=="string"){if(b(i)>128)return f.errors=[{instancePath:o+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",
keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(b(i)<1)return f.errors=[{instancePath:o+"/entity_id",schemaPath:"\
#/properties/entity_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=p===a}else var e=!0;if(e){if(s.
title!==void 0){let i=s.title,p=a;if(typeof i!="string"&&i!==null)return f.errors=[{instancePath:o+"/title",schemaPath:"#/properties/title/type",keyword:"type",
params:{type:g.properties.title.type},message:"must be string,null"}],!1;if(a===p&&typeof i=="string"&&b(i)>200)return f.errors=[{instancePath:o+"/title",schemaPath:"\
#/properties/title/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;var e=p===a}else var e=!0;if(e){if(s.
expires_at!==void 0){let i=s.expires_at,p=a;if(typeof i!="string"&&i!==null)return f.errors=[{instancePath:o+"/expires_at",schemaPath:"#/properties/expires_at/t\
ype",keyword:"type",params:{type:g.properties.expires_at.type},message:"must be string,null"}],!1;if(a===p&&a===p&&typeof i=="string"&&!R.validate(i))return f.errors=
[{instancePath:o+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],
!1;var e=p===a}else var e=!0;if(e){if(s.expires_in!==void 0){let i=s.expires_in,p=a;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return f.
errors=[{instancePath:o+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type:g.properties.expires_in.type},message:"must be integ\
er,null"}],!1;if(a===p&&typeof i=="number"&&isFinite(i)){if(i>31536e4||isNaN(i))return f.errors=[{instancePath:o+"/expires_in",schemaPath:"#/properties/expires_\
in/maximum",keyword:"maximum",params:{comparison:"<=",limit:31536e4},message:"must be <= 315360000"}],!1;if(i<60||isNaN(i))return f.errors=[{instancePath:o+"/ex\
pires_in",schemaPath:"#/properties/expires_in/minimum",keyword:"minimum",params:{comparison:">=",limit:60},message:"must be >= 60"}],!1}var e=p===a}else var e=!0;
if(e)if(s.password!==void 0){let i=s.password,p=a;if(typeof i!="string"&&i!==null)return f.errors=[{instancePath:o+"/password",schemaPath:"#/properties/password\
/type",keyword:"type",params:{type:g.properties.password.type},message:"must be string,null"}],!1;if(a===p&&typeof i=="string"){if(b(i)>200)return f.errors=[{instancePath:o+
"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(b(i)<4)
return f.errors=[{instancePath:o+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than\
 4 characters"}],!1}var e=p===a}else var e=!0}}}}}}}}else return f.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return f.errors=r,a===0}f.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function N(s,{instancePath:o="",parentData:u,parentDataProperty:d,
rootData:c=s,dynamicAnchors:h={}}={}){let r=null,a=0,m=N.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),f(s,{instancePath:o,
parentData:u,parentDataProperty:d,rootData:c,dynamicAnchors:h})||(r=r===null?f.errors:r.concat(f.errors),a=r.length),N.errors=r,a===0}N.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var B={sharingList:{query:T},sharingCreate:{headers:q,body:{"application/json":E}},sharingDelete:{path:D},sharingView:{path:I,headers:L},sharingEntityList:{path:O,
query:F,headers:L}};export{B as validators};
