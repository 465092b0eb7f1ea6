// Written by codegen from openapi.yaml.
import{a as z}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var q=N;var _=z().default;function N(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:u=r,dynamicAnchors:d={}}={}){let t=null,s=0,o=N.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let e=r["idempotency-key"];if(typeof e!=
"string"){let n=typeof e,m;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(m=e)),m===void 0)if(n=="number"||n=="boolean")
m=""+e;else if(e===null)m="";else{let i={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},
message:"must be string"};t===null?t=[i]:t.push(i),s++}m!==void 0&&(e=m,r!==void 0&&(r["idempotency-key"]=m))}if(typeof e=="string"){if(_(e)>255){let n={instancePath:a+
"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};
t===null?t=[n]:t.push(n),s++}if(_(e)<1){let n={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[n]:t.push(n),s++}}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return N.errors=t,s===0}N.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var O=L;function L(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:u=r,dynamicAnchors:d={}}={}){let t=null,s=0,o=L.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["if-match"]!==void 0){let e=r["if-match"];if(typeof e!="string"){let n=typeof e,
m;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(m=e)),m===void 0)if(n=="number"||n=="boolean")m=""+e;else if(e===null)m=
"";else{let i={instancePath:a+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:
t.push(i),s++}m!==void 0&&(e=m,r!==void 0&&(r["if-match"]=m))}if(typeof e=="string"){if(_(e)>255){let n={instancePath:a+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};t===null?t=[n]:t.push(n),s++}if(_(e)<1){let n={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[n]:t.
push(n),s++}}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return L.
errors=t,s===0}L.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var $=j;function j(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:u=r,dynamicAnchors:d={}}={}){let t=null,s=0,o=j.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.offset===void 0&&(r.offset=0),r.limit===void 0&&(r.limit=50);for(let m in r)
m==="offset"||m==="limit"||delete r[m];let e=r.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let m=typeof e,i;if(m=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],m=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(i=e)),i===void 0)if(m==="boolean"||e===null||m==="string"&&e&&e==+e&&!(e%1))
i=+e;else{let p={instancePath:a+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[p]:
t.push(p),s++}i!==void 0&&(e=i,r!==void 0&&(r.offset=i))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let m={instancePath:a+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};t===null?t=[m]:t.push(m),s++}if(e<0||isNaN(
e)){let m={instancePath:a+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?
t=[m]:t.push(m),s++}}let n=r.limit;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let m=typeof n,i;if(m=="object"&&Array.isArray(n)&&n.length==1&&(n=
n[0],m=typeof n,typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)&&(i=n)),i===void 0)if(m==="boolean"||n===null||m==="string"&&n&&n==+n&&!(n%1))i=+n;else{let p={
instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[p]:t.push(p),s++}i!==
void 0&&(n=i,r!==void 0&&(r.limit=i))}if(typeof n=="number"&&isFinite(n)){if(n>200||isNaN(n)){let m={instancePath:a+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};t===null?t=[m]:t.push(m),s++}if(n<1||isNaN(n)){let m={instancePath:a+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[m]:t.push(m),s++}}}else{let e={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return j.errors=t,s===0}j.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var E=A;var G=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function A(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:u=r,dynamicAnchors:d={}}={}){
let t=null,s=0,o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let e={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};t===null?t=[e]:t.push(e),s++}
for(let e in r)e!=="id"&&delete r[e];if(r.id!==void 0){let e=r.id;if(typeof e!="string"){let n=typeof e,m;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],
n=typeof e,typeof e=="string"&&(m=e)),m===void 0)if(n=="number"||n=="boolean")m=""+e;else if(e===null)m="";else{let i={instancePath:a+"/id",schemaPath:"#/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),s++}m!==void 0&&(e=m,r!==void 0&&(r.id=m))}if(typeof e=="\
string"&&!G.test(e)){let n={instancePath:a+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};
t===null?t=[n]:t.push(n),s++}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(
e),s++}return A.errors=t,s===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var C=T;var F={type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",minLength:1,maxLength:100},slug:{type:"string",maxLength:64,pattern:"\
^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"},plan:{$ref:"schema:Plan"},max_users:{type:["integer","null"],minimum:1,maximum:1e6},brainbits_monthly:{type:["integer","n\
ull"],minimum:0,maximum:2147483647}}},b=z().default,V=new RegExp("^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$","u"),J={type:"string",enum:["free","indie","team","enter\
prise"]};function P(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:u=r,dynamicAnchors:d={}}={}){let t=null,s=0,o=P.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"?(P.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1):r==="free"||r==="indie"||r==="team"||r==="enterprise"?(P.errors=t,s===0):(P.errors=[{instancePath:a,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:J.enum},message:"must be equal to one of the allowed values"}],!1)}P.evaluated={dynamicProps:!1,dynamicItems:!1};function l(r,{instancePath:a="",parentData:c,
parentDataProperty:h,rootData:u=r,dynamicAnchors:d={}}={}){let t=null,s=0,o=l.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),s===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.name===void 0&&(n="name"))return l.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let m=s;for(let i in r)if(!(i==="name"||i==="slug"||i==="plan"||i==="max_users"||
i==="brainbits_monthly")){return l.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(m===s){if(r.name!==void 0){let i=r.name,p=s;if(s===p)if(typeof i=="string"){if(b(i)>100)return l.errors=[{instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(b(i)<1)return l.
errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return l.errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=p===
s}else var e=!0;if(e){if(r.slug!==void 0){let i=r.slug,p=s;if(s===p)if(typeof i=="string"){if(b(i)>64)return l.errors=[{instancePath:a+"/slug",schemaPath:"#/pro\
perties/slug/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(!V.test(i))return l.errors=[{instancePath:a+
"/slug",schemaPath:"#/properties/slug/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9](\
[a-z0-9-]{0,62}[a-z0-9])?$"'}],!1}else return l.errors=[{instancePath:a+"/slug",schemaPath:"#/properties/slug/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var e=p===s}else var e=!0;if(e){if(r.plan!==void 0){let i=s;P(r.plan,{instancePath:a+"/plan",parentData:r,parentDataProperty:"plan",rootData:u,
dynamicAnchors:d})||(t=t===null?P.errors:t.concat(P.errors),s=t.length);var e=i===s}else var e=!0;if(e){if(r.max_users!==void 0){let i=r.max_users,p=s;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null)return l.errors=[{instancePath:a+"/max_users",schemaPath:"#/properties/max_users/type",keyword:"type",params:{
type:F.properties.max_users.type},message:"must be integer,null"}],!1;if(s===p&&typeof i=="number"&&isFinite(i)){if(i>1e6||isNaN(i))return l.errors=[{instancePath:a+
"/max_users",schemaPath:"#/properties/max_users/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"}],!1;if(i<1||isNaN(i))
return l.errors=[{instancePath:a+"/max_users",schemaPath:"#/properties/max_users/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >=\
 1"}],!1}var e=p===s}else var e=!0;if(e)if(r.brainbits_monthly!==void 0){let i=r.brainbits_monthly,p=s;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&
i!==null)return l.errors=[{instancePath:a+"/brainbits_monthly",schemaPath:"#/properties/brainbits_monthly/type",keyword:"type",params:{type:F.properties.brainbits_monthly.
type},message:"must be integer,null"}],!1;if(s===p&&typeof i=="number"&&isFinite(i)){if(i>2147483647||isNaN(i))return l.errors=[{instancePath:a+"/brainbits_mont\
hly",schemaPath:"#/properties/brainbits_monthly/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(i<0||
isNaN(i))return l.errors=[{instancePath:a+"/brainbits_monthly",schemaPath:"#/properties/brainbits_monthly/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var e=p===s}else var e=!0}}}}}}else return l.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return l.errors=t,s===0}l.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(r,{instancePath:a="",parentData:c,parentDataProperty:h,
rootData:u=r,dynamicAnchors:d={}}={}){let t=null,s=0,o=T.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),l(r,{instancePath:a,
parentData:c,parentDataProperty:h,rootData:u,dynamicAnchors:d})||(t=t===null?l.errors:t.concat(l.errors),s=t.length),T.errors=t,s===0}T.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var U=I;function y(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:u=r,dynamicAnchors:d={}}={}){let t=null,s=0,o=y.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n=s;for(let m in r)if(!(m==="name"||m==="slug")){return y.errors=
[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],
!1;break}if(n===s){if(r.name!==void 0){let m=r.name,i=s;if(s===i)if(typeof m=="string"){if(b(m)>100)return y.errors=[{instancePath:a+"/name",schemaPath:"#/prope\
rties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(b(m)<1)return y.errors=[{instancePath:a+"/\
name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return y.errors=[{
instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=i===s}else var e=!0;if(e)if(r.
slug!==void 0){let m=r.slug,i=s;if(s===i)if(typeof m=="string"){if(b(m)>64)return y.errors=[{instancePath:a+"/slug",schemaPath:"#/properties/slug/maxLength",keyword:"\
maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(!V.test(m))return y.errors=[{instancePath:a+"/slug",schemaPath:"#/propertie\
s/slug/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"'}],
!1}else return y.errors=[{instancePath:a+"/slug",schemaPath:"#/properties/slug/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=i===
s}else var e=!0}}else return y.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return y.errors=t,
s===0}y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function I(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:u=r,dynamicAnchors:d={}}={}){
let t=null,s=0,o=I.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),y(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:u,
dynamicAnchors:d})||(t=t===null?y.errors:t.concat(y.errors),s=t.length),I.errors=t,s===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var R=D;var K={type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",minLength:1,maxLength:100},description:{type:["string","null"],maxLength:2e3},
member_ids:{type:"array",maxItems:200,uniqueItems:!0,items:{type:"string",format:"uuid"}}}},M=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function f(r,{
instancePath:a="",parentData:c,parentDataProperty:h,rootData:u=r,dynamicAnchors:d={}}={}){let t=null,s=0,o=f.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.name===void 0&&(m="name"))return f.errors=[{instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let i=s;for(let p in r)if(!(p==="name"||p==="description"||p===
"member_ids")){return f.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must N\
OT have additional properties"}],!1;break}if(i===s){if(r.name!==void 0){let p=r.name,v=s;if(s===v)if(typeof p=="string"){if(b(p)>100)return f.errors=[{instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(b(p)<1)return f.
errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return f.errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=v===
s}else var e=!0;if(e){if(r.description!==void 0){let p=r.description,v=s;if(typeof p!="string"&&p!==null)return f.errors=[{instancePath:a+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:K.properties.description.type},message:"must be string,null"}],!1;if(s===v&&typeof p=="string"&&b(p)>
2e3)return f.errors=[{instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT hav\
e more than 2000 characters"}],!1;var e=v===s}else var e=!0;if(e)if(r.member_ids!==void 0){let p=r.member_ids,v=s;if(s===v)if(Array.isArray(p)){if(p.length>200)
return f.errors=[{instancePath:a+"/member_ids",schemaPath:"#/properties/member_ids/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more t\
han 200 items"}],!1;{var n=!0;let B=p.length;for(let g=0;g<B;g++){let w=p[g],k=s;if(s===k&&s===k)if(typeof w=="string"){if(!M.test(w))return f.errors=[{instancePath:a+
"/member_ids/"+g,schemaPath:"#/properties/member_ids/items/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return f.
errors=[{instancePath:a+"/member_ids/"+g,schemaPath:"#/properties/member_ids/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=k===
s;if(!n)break}if(n){let g=p.length,w;if(g>1){let k={};for(;g--;){let x=p[g];if(typeof x=="string"){if(typeof k[x]=="number"){return w=k[x],f.errors=[{instancePath:a+
"/member_ids",schemaPath:"#/properties/member_ids/uniqueItems",keyword:"uniqueItems",params:{i:g,j:w},message:"must NOT have duplicate items (items ## "+w+" and\
 "+g+" are identical)"}],!1;break}k[x]=g}}}}}}else return f.errors=[{instancePath:a+"/member_ids",schemaPath:"#/properties/member_ids/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var e=v===s}else var e=!0}}}}else return f.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;return f.errors=t,s===0}f.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(r,{instancePath:a="",parentData:c,
parentDataProperty:h,rootData:u=r,dynamicAnchors:d={}}={}){let t=null,s=0,o=D.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
f(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:u,dynamicAnchors:d})||(t=t===null?f.errors:t.concat(f.errors),s=t.length),D.errors=t,s===0}D.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var S={tenantCreate:{headers:q,body:{"application/json":C}},tenantView:{},tenantUpdate:{headers:O,body:{"application/json":U}},tenantTeamList:{query:$},tenantTeamCreate:{
headers:q,body:{"application/json":R}},tenantTeamView:{path:E}};export{S as validators};
