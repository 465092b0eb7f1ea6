// Written by codegen from openapi.yaml.
import{a as O}from"./shared-KOAMRO5M.js";import{a as j}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var w=k;var L=j().default;function k(r,{instancePath:o="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:y={}}={}){let t=null,s=0,m=k.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let e=r["idempotency-key"];if(typeof e!=
"string"){let i=typeof e,a;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(i=="number"||i=="boolean")
a=""+e;else if(e===null)a="";else{let n={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},
message:"must be string"};t===null?t=[n]:t.push(n),s++}a!==void 0&&(e=a,r!==void 0&&(r["idempotency-key"]=a))}if(typeof e=="string"){if(L(e)>255){let i={instancePath:o+
"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};
t===null?t=[i]:t.push(i),s++}if(L(e)<1){let i={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[i]:t.push(i),s++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return k.errors=t,s===0}k.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var q=b;function b(r,{instancePath:o="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:y={}}={}){let t=null,s=0,m=b.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.token_id===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"token_id"},message:"must have required property 'token_id'"};t===null?t=[e]:t.push(e),s++}for(let e in r)e!=="token_id"&&delete r[e];
if(r.token_id!==void 0){let e=r.token_id;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let i=typeof e,a;if(i=="object"&&Array.isArray(e)&&e.length==
1&&(e=e[0],i=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(a=e)),a===void 0)if(i==="boolean"||e===null||i==="string"&&e&&e==+e&&!(e%1))a=+e;else{
let n={instancePath:o+"/token_id",schemaPath:"#/properties/token_id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[n]:t.push(
n),s++}a!==void 0&&(e=a,r!==void 0&&(r.token_id=a))}if(typeof e=="number"&&isFinite(e)){if(e>9007199254740991||isNaN(e)){let i={instancePath:o+"/token_id",schemaPath:"\
#/properties/token_id/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};t===null?t=[i]:t.push(i),
s++}if(e<1||isNaN(e)){let i={instancePath:o+"/token_id",schemaPath:"#/properties/token_id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"};t===null?t=[i]:t.push(i),s++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===
null?t=[e]:t.push(e),s++}return b.errors=t,s===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var I=P;function P(r,{instancePath:o="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:y={}}={}){let t=null,s=0,m=P.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.offset===void 0&&(r.offset=0),r.limit===void 0&&(r.limit=50);for(let a in r)
a==="offset"||a==="limit"||delete r[a];let e=r.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let a=typeof e,n;if(a=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],a=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(n=e)),n===void 0)if(a==="boolean"||e===null||a==="string"&&e&&e==+e&&!(e%1))
n=+e;else{let p={instancePath:o+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[p]:
t.push(p),s++}n!==void 0&&(e=n,r!==void 0&&(r.offset=n))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let a={instancePath:o+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};t===null?t=[a]:t.push(a),s++}if(e<0||isNaN(
e)){let a={instancePath:o+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?
t=[a]:t.push(a),s++}}let i=r.limit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a=typeof i,n;if(a=="object"&&Array.isArray(i)&&i.length==1&&(i=
i[0],a=typeof i,typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)&&(n=i)),n===void 0)if(a==="boolean"||i===null||a==="string"&&i&&i==+i&&!(i%1))n=+i;else{let p={
instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[p]:t.push(p),s++}n!==
void 0&&(i=n,r!==void 0&&(r.limit=n))}if(typeof i=="number"&&isFinite(i)){if(i>200||isNaN(i)){let a={instancePath:o+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};t===null?t=[a]:t.push(a),s++}if(i<1||isNaN(i)){let a={instancePath:o+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[a]:t.push(a),s++}}}else{let e={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return P.errors=t,s===0}P.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var N=x;var E=new RegExp("^(me|current|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$","u");function x(r,{instancePath:o="",parentData:c,parentDataProperty:h,rootData:d=r,
dynamicAnchors:y={}}={}){let t=null,s=0,m=x.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
t===null?t=[e]:t.push(e),s++}for(let e in r)e!=="id"&&delete r[e];if(r.id!==void 0){let e=r.id;if(typeof e!="string"){let i=typeof e,a;if(i=="object"&&Array.isArray(
e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(i=="number"||i=="boolean")a=""+e;else if(e===null)a="";else{let n={instancePath:o+"\
/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[n]:t.push(n),s++}a!==void 0&&(e=a,r!==void 0&&
(r.id=a))}if(typeof e=="string"&&!E.test(e)){let i={instancePath:o+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^(me|current|[0\
-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},message:'must match pattern "^(me|current|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"'};t===null?
t=[i]:t.push(i),s++}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}
return x.errors=t,s===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var D=A;var K={type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",minLength:1,maxLength:100},scopes:{$ref:"schema:Scopes"},expires_at:{
type:["string","null"],format:"date-time"}}},g=j().default,C={type:["array","null"],maxItems:100,uniqueItems:!0,items:{type:"string",minLength:1,maxLength:64}};
function f(r,{instancePath:o="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:y={}}={}){let t=null,s=0,m=f.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),!Array.isArray(r)&&r!==null)return f.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:C.type},message:"\
must be array,null"}],!1;if(s===0&&Array.isArray(r)){if(r.length>100)return f.errors=[{instancePath:o,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items"}],!1;{var e=!0;let i=r.length;for(let a=0;a<i;a++){let n=r[a],p=s;if(s===p)if(typeof n=="string"){if(g(n)>64)return f.
errors=[{instancePath:o+"/"+a,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(g(n)<
1)return f.errors=[{instancePath:o+"/"+a,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return f.errors=[{instancePath:o+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=p===s;if(!e)break}if(e){
let a=r.length,n;if(a>1){let p={};for(;a--;){let v=r[a];if(typeof v=="string"){if(typeof p[v]=="number"){return n=p[v],f.errors=[{instancePath:o,schemaPath:"#/u\
niqueItems",keyword:"uniqueItems",params:{i:a,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+a+" are identical)"}],!1;break}p[v]=a}}}}}}return f.
errors=t,s===0}f.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var F=O().fullFormats["date-time"];function l(r,{instancePath:o="",parentData:c,parentDataProperty:h,
rootData:d=r,dynamicAnchors:y={}}={}){let t=null,s=0,m=l.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let i;if(r.name===void 0&&(i="name"))return l.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},
message:"must have required property '"+i+"'"}],!1;{let a=s;for(let n in r)if(!(n==="name"||n==="scopes"||n==="expires_at")){return l.errors=[{instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(a===s){if(r.name!==
void 0){let n=r.name,p=s;if(s===p)if(typeof n=="string"){if(g(n)>100)return l.errors=[{instancePath:o+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(g(n)<1)return l.errors=[{instancePath:o+"/name",schemaPath:"#/properties/\
name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return l.errors=[{instancePath:o+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=p===s}else var e=!0;if(e){if(r.scopes!==void 0){let n=s;f(r.scopes,
{instancePath:o+"/scopes",parentData:r,parentDataProperty:"scopes",rootData:d,dynamicAnchors:y})||(t=t===null?f.errors:t.concat(f.errors),s=t.length);var e=n===
s}else var e=!0;if(e)if(r.expires_at!==void 0){let n=r.expires_at,p=s;if(typeof n!="string"&&n!==null)return l.errors=[{instancePath:o+"/expires_at",schemaPath:"\
#/properties/expires_at/type",keyword:"type",params:{type:K.properties.expires_at.type},message:"must be string,null"}],!1;if(s===p&&s===p&&typeof n=="string"&&
!F.validate(n))return l.errors=[{instancePath:o+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'}],!1;var e=p===s}else var e=!0}}}}else return l.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return l.errors=t,s===0}l.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(r,{instancePath:o="",parentData:c,parentDataProperty:h,
rootData:d=r,dynamicAnchors:y={}}={}){let t=null,s=0,m=A.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),l(r,{instancePath:o,
parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:y})||(t=t===null?l.errors:t.concat(l.errors),s=t.length),A.errors=t,s===0}A.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var T=_;var R={type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",minLength:1,maxLength:100},scopes:{$ref:"schema:Scopes"},expires_at:{
type:["string","null"],format:"date-time"}}};function u(r,{instancePath:o="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:y={}}={}){let t=null,
s=0,m=u.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.name===void 0&&
(i="name"))return u.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],
!1;{let a=s;for(let n in r)if(!(n==="name"||n==="scopes"||n==="expires_at")){return u.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(a===s){if(r.name!==void 0){let n=r.name,p=s;if(s===p)
if(typeof n=="string"){if(g(n)>100)return u.errors=[{instancePath:o+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"}],!1;if(g(n)<1)return u.errors=[{instancePath:o+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var e=p===s}else var e=!0;if(e){if(r.scopes!==void 0){let n=s;f(r.scopes,{instancePath:o+"/scopes",parentData:r,parentDataProperty:"\
scopes",rootData:d,dynamicAnchors:y})||(t=t===null?f.errors:t.concat(f.errors),s=t.length);var e=n===s}else var e=!0;if(e)if(r.expires_at!==void 0){let n=r.expires_at,
p=s;if(typeof n!="string"&&n!==null)return u.errors=[{instancePath:o+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:R.properties.
expires_at.type},message:"must be string,null"}],!1;if(s===p&&s===p&&typeof n=="string"&&!F.validate(n))return u.errors=[{instancePath:o+"/expires_at",schemaPath:"\
#/properties/expires_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'}],!1;var e=p===s}else var e=!0}}}}else return u.
errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return u.errors=t,s===0}u.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function _(r,{instancePath:o="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:y={}}={}){let t=null,s=0,m=_.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),u(r,{instancePath:o,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:y})||(t=t===null?u.errors:t.concat(
u.errors),s=t.length),_.errors=t,s===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var V={tokenList:{},tokenCreate:{headers:w,body:{"application/json":D}},tokenRevoke:{path:q},tokenKeyList:{query:I},tokenKeyCreate:{headers:w,body:{"application\
/json":T}},tokenAiKeyView:{path:N},tokenAiKeyRegenerate:{path:N,headers:w}};export{V as validators};
