// Written by codegen from openapi.yaml.
import{a as ue}from"./shared-KOAMRO5M.js";import{a as X}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var Y=I,q={type:"object",properties:{offset:{type:"integer",minimum:0,maximum:2147483647,default:0},limit:{type:"integer",minimum:1,maximum:200,default:50},search:{
type:"string",maxLength:200},role:{type:"string",enum:["owner","admin","editor","viewer"]},status:{type:"string",enum:["active","disabled"]},sort_by:{type:"stri\
ng",enum:["created_at","updated_at","name","username","email","role","last_login_at"],default:"created_at"},sort_order:{type:"string",enum:["asc","desc"],default:"\
desc"}},required:[],additionalProperties:!1},O=X().default;function I(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){
let s=null,a=0,m=I.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.offset===void 0&&(r.
offset=0),r.limit===void 0&&(r.limit=50),r.sort_by===void 0&&(r.sort_by="created_at"),r.sort_order===void 0&&(r.sort_order="desc");for(let p in r)p==="offset"||
p==="limit"||p==="search"||p==="role"||p==="status"||p==="sort_by"||p==="sort_order"||delete r[p];let e=r.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(
e))){let p=typeof e,l;if(p=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],p=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(l=e)),l===void 0)if(p===
"boolean"||e===null||p==="string"&&e&&e==+e&&!(e%1))l=+e;else{let c={instancePath:i+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};s===null?s=[c]:s.push(c),a++}l!==void 0&&(e=l,r!==void 0&&(r.offset=l))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||
isNaN(e)){let p={instancePath:i+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be \
<= 2147483647"};s===null?s=[p]:s.push(p),a++}if(e<0||isNaN(e)){let p={instancePath:i+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[p]:s.push(p),a++}}let o=r.limit;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p=typeof o,
l;if(p=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)&&(l=o)),l===void 0)if(p==="boolean"||o===
null||p==="string"&&o&&o==+o&&!(o%1))l=+o;else{let c={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};s===null?s=[c]:s.push(c),a++}l!==void 0&&(o=l,r!==void 0&&(r.limit=l))}if(typeof o=="number"&&isFinite(o)){if(o>200||isNaN(o)){let p={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};s===null?s=[p]:s.push(p),a++}if(o<
1||isNaN(o)){let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===
null?s=[p]:s.push(p),a++}}if(r.search!==void 0){let p=r.search;if(typeof p!="string"){let l=typeof p,c;if(l=="object"&&Array.isArray(p)&&p.length==1&&(p=p[0],l=
typeof p,typeof p=="string"&&(c=p)),c===void 0)if(l=="number"||l=="boolean")c=""+p;else if(p===null)c="";else{let j={instancePath:i+"/search",schemaPath:"#/prop\
erties/search/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[j]:s.push(j),a++}c!==void 0&&(p=c,r!==void 0&&(r.search=c))}if(typeof p==
"string"&&O(p)>200){let l={instancePath:i+"/search",schemaPath:"#/properties/search/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have mor\
e than 200 characters"};s===null?s=[l]:s.push(l),a++}}if(r.role!==void 0){let p=r.role;if(typeof p!="string"){let l=typeof p,c;if(l=="object"&&Array.isArray(p)&&
p.length==1&&(p=p[0],l=typeof p,typeof p=="string"&&(c=p)),c===void 0)if(l=="number"||l=="boolean")c=""+p;else if(p===null)c="";else{let j={instancePath:i+"/rol\
e",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[j]:s.push(j),a++}c!==void 0&&(p=c,r!==void 0&&
(r.role=c))}if(!(p==="owner"||p==="admin"||p==="editor"||p==="viewer")){let l={instancePath:i+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{
allowedValues:q.properties.role.enum},message:"must be equal to one of the allowed values"};s===null?s=[l]:s.push(l),a++}}if(r.status!==void 0){let p=r.status;if(typeof p!=
"string"){let l=typeof p,c;if(l=="object"&&Array.isArray(p)&&p.length==1&&(p=p[0],l=typeof p,typeof p=="string"&&(c=p)),c===void 0)if(l=="number"||l=="boolean")
c=""+p;else if(p===null)c="";else{let j={instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};s===null?s=[j]:s.push(j),a++}c!==void 0&&(p=c,r!==void 0&&(r.status=c))}if(!(p==="active"||p==="disabled")){let l={instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:q.properties.status.enum},message:"must be equal to one of the allowed values"};s===null?s=[l]:s.
push(l),a++}}let t=r.sort_by;if(typeof t!="string"){let p=typeof t,l;if(p=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],p=typeof t,typeof t=="string"&&(l=t)),
l===void 0)if(p=="number"||p=="boolean")l=""+t;else if(t===null)l="";else{let c={instancePath:i+"/sort_by",schemaPath:"#/properties/sort_by/type",keyword:"type",
params:{type:"string"},message:"must be string"};s===null?s=[c]:s.push(c),a++}l!==void 0&&(t=l,r!==void 0&&(r.sort_by=l))}if(!(t==="created_at"||t==="updated_at"||
t==="name"||t==="username"||t==="email"||t==="role"||t==="last_login_at")){let p={instancePath:i+"/sort_by",schemaPath:"#/properties/sort_by/enum",keyword:"enum",
params:{allowedValues:q.properties.sort_by.enum},message:"must be equal to one of the allowed values"};s===null?s=[p]:s.push(p),a++}let n=r.sort_order;if(typeof n!=
"string"){let p=typeof n,l;if(p=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],p=typeof n,typeof n=="string"&&(l=n)),l===void 0)if(p=="number"||p=="boolean")
l=""+n;else if(n===null)l="";else{let c={instancePath:i+"/sort_order",schemaPath:"#/properties/sort_order/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};s===null?s=[c]:s.push(c),a++}l!==void 0&&(n=l,r!==void 0&&(r.sort_order=l))}if(!(n==="asc"||n==="desc")){let p={instancePath:i+"/sort_order",schemaPath:"\
#/properties/sort_order/enum",keyword:"enum",params:{allowedValues:q.properties.sort_order.enum},message:"must be equal to one of the allowed values"};s===null?
s=[p]:s.push(p),a++}}else{let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),a++}
return I.errors=s,a===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var R=F;function F(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=F.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["if-match"]!==void 0){let e=r["if-match"];if(typeof e!="string"){let o=typeof e,
t;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(o=="number"||o=="boolean")t=""+e;else if(e===null)t=
"";else{let n={instancePath:i+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[n]:
s.push(n),a++}t!==void 0&&(e=t,r!==void 0&&(r["if-match"]=t))}if(typeof e=="string"){if(O(e)>255){let o={instancePath:i+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};s===null?s=[o]:s.push(o),a++}if(O(e)<1){let o={instancePath:i+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[o]:s.
push(o),a++}}}}else{let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),a++}return F.
errors=s,a===0}F.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var D=$;var Z=new RegExp("^(me|current|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$","u");function $(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,
dynamicAnchors:d={}}={}){let s=null,a=0,m=$.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){let e={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};
s===null?s=[e]:s.push(e),a++}for(let e in r)e!=="id"&&delete r[e];if(r.id!==void 0){let e=r.id;if(typeof e!="string"){let o=typeof e,t;if(o=="object"&&Array.isArray(
e)&&e.length==1&&(e=e[0],o=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(o=="number"||o=="boolean")t=""+e;else if(e===null)t="";else{let n={instancePath:i+"\
/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[n]:s.push(n),a++}t!==void 0&&(e=t,r!==void 0&&
(r.id=t))}if(typeof e=="string"&&!Z.test(e)){let o={instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^(me|current|[0\
-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},message:'must match pattern "^(me|current|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"'};s===null?
s=[o]:s.push(o),a++}}}else{let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),a++}
return $.errors=s,a===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ee=E;var de=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function E(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){
let s=null,a=0,m=E.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)e!=="\
transfer_to"&&delete r[e];if(r.transfer_to!==void 0){let e=r.transfer_to;if(typeof e!="string"){let o=typeof e,t;if(o=="object"&&Array.isArray(e)&&e.length==1&&
(e=e[0],o=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(o=="number"||o=="boolean")t=""+e;else if(e===null)t="";else{let n={instancePath:i+"/transfer_to",schemaPath:"\
#/properties/transfer_to/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[n]:s.push(n),a++}t!==void 0&&(e=t,r!==void 0&&(r.transfer_to=
t))}if(typeof e=="string"&&!de.test(e)){let o={instancePath:i+"/transfer_to",schemaPath:"#/properties/transfer_to/format",keyword:"format",params:{format:"uuid"},
message:'must match format "uuid"'};s===null?s=[o]:s.push(o),a++}}}else{let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};s===null?s=[e]:s.push(e),a++}return E.errors=s,a===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Q=z;function z(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=z.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let e=r["idempotency-key"];if(typeof e!="st\
ring"){let o=typeof e,t;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(o=="number"||o=="boolean")t=""+
e;else if(e===null)t="";else{let n={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};s===null?s=[n]:s.push(n),a++}t!==void 0&&(e=t,r!==void 0&&(r["idempotency-key"]=t))}if(typeof e=="string"){if(O(e)>255){let o={instancePath:i+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};s===
null?s=[o]:s.push(o),a++}if(O(e)<1){let o={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};s===null?s=[o]:s.push(o),a++}}}}else{let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};s===null?s=[e]:s.push(e),a++}return z.errors=s,a===0}z.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var re=U;function U(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=U.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.page===void 0&&(r.page=1),r.page_size===void 0&&(r.page_size=20);for(let t in r)
t==="page"||t==="page_size"||delete r[t];let e=r.page;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let t=typeof e,n;if(t=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],t=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(n=e)),n===void 0)if(t==="boolean"||e===null||t==="string"&&e&&e==+e&&!(e%1))
n=+e;else{let p={instancePath:i+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[p]:s.push(
p),a++}n!==void 0&&(e=n,r!==void 0&&(r.page=n))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let t={instancePath:i+"/page",schemaPath:"#/prope\
rties/page/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};s===null?s=[t]:s.push(t),a++}if(e<1||isNaN(e)){
let t={instancePath:i+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[t]:s.
push(t),a++}}let o=r.page_size;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let t=typeof o,n;if(t=="object"&&Array.isArray(o)&&o.length==1&&(o=o[0],
t=typeof o,typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)&&(n=o)),n===void 0)if(t==="boolean"||o===null||t==="string"&&o&&o==+o&&!(o%1))n=+o;else{let p={instancePath:i+
"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[p]:s.push(p),a++}n!==void 0&&
(o=n,r!==void 0&&(r.page_size=n))}if(typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o)){let t={instancePath:i+"/page_size",schemaPath:"#/properties/page_size/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};s===null?s=[t]:s.push(t),a++}if(o<1||isNaN(o)){let t={instancePath:i+"/p\
age_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[t]:s.push(t),a++}}}else{
let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),a++}return U.errors=s,a===0}U.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var S=V;function V(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=V.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.user_id===void 0){let e={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"user_id"},message:"must have required property 'user_id'"};s===null?s=[e]:s.push(e),a++}for(let e in r)e!=="user_id"&&delete r[e];
if(r.user_id!==void 0){let e=r.user_id;if(typeof e!="string"){let o=typeof e,t;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=typeof e,typeof e=="stri\
ng"&&(t=e)),t===void 0)if(o=="number"||o=="boolean")t=""+e;else if(e===null)t="";else{let n={instancePath:i+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};s===null?s=[n]:s.push(n),a++}t!==void 0&&(e=t,r!==void 0&&(r.user_id=t))}if(typeof e=="string"&&!Z.test(e)){
let o={instancePath:i+"/user_id",schemaPath:"#/properties/user_id/pattern",keyword:"pattern",params:{pattern:"^(me|current|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0\
-9a-fA-F]{12})$"},message:'must match pattern "^(me|current|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"'};s===null?s=[o]:s.push(o),a++}}}else{let e={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),a++}return V.errors=s,a===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var se=C;var T={type:"object",additionalProperties:!1,properties:{username:{$ref:"schema:Username"},name:{type:"string",minLength:1,maxLength:100},phone:{type:["string",
"null"],minLength:1,maxLength:32},first_name:{type:["string","null"],minLength:1,maxLength:100},last_name:{type:["string","null"],minLength:1,maxLength:100},birth_date:{
type:["string","null"],format:"date"},country:{type:["string","null"],minLength:1,maxLength:100},city:{type:["string","null"],minLength:1,maxLength:100},locale:{
type:["string","null"],minLength:2,maxLength:35}}},te=Object.prototype.hasOwnProperty,y=X().default;var ce=new RegExp("^[^\\s@/\\\\\\x00-\\x1f]+$","u");function b(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,
a=0,m=b.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),a===0)if(typeof r=="string"){if(y(r)>64)return b.errors=[{instancePath:i,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(y(r)<2)return b.errors=[{instancePath:i,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"}],!1;if(!ce.test(r))return b.errors=[{instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[^\\s@/\\\\\\x00-\\x1f]+$"},message:'must match pattern "^[^\\s@/\\\\\\x00-\\x1f]+$"'}],!1}else return b.errors=[
{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return b.errors=s,a===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};
var ae=ue().fullFormats.date;function h(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=h.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),a===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o=a;for(let t in r)if(!te.call(T.properties,
t)){return h.errors=[{instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have add\
itional properties"}],!1;break}if(o===a){if(r.username!==void 0){let t=a;b(r.username,{instancePath:i+"/username",parentData:r,parentDataProperty:"username",rootData:u,
dynamicAnchors:d})||(s=s===null?b.errors:s.concat(b.errors),a=s.length);var e=t===a}else var e=!0;if(e){if(r.name!==void 0){let t=r.name,n=a;if(a===n)if(typeof t==
"string"){if(y(t)>100)return h.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT\
 have more than 100 characters"}],!1;if(y(t)<1)return h.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var e=n===a}else var e=!0;if(e){if(r.phone!==void 0){let t=r.phone,n=a;if(typeof t!="string"&&t!==null)return h.errors=[{
instancePath:i+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type:T.properties.phone.type},message:"must be string,null"}],!1;if(a===n&&typeof t==
"string"){if(y(t)>32)return h.errors=[{instancePath:i+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT\
 have more than 32 characters"}],!1;if(y(t)<1)return h.errors=[{instancePath:i+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}var e=n===a}else var e=!0;if(e){if(r.first_name!==void 0){let t=r.first_name,n=a;if(typeof t!="string"&&t!==
null)return h.errors=[{instancePath:i+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type:T.properties.first_name.type},message:"\
must be string,null"}],!1;if(a===n&&typeof t=="string"){if(y(t)>100)return h.errors=[{instancePath:i+"/first_name",schemaPath:"#/properties/first_name/maxLength",
keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(y(t)<1)return h.errors=[{instancePath:i+"/first_name",schemaPath:"\
#/properties/first_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=n===a}else var e=!0;if(e){if(r.
last_name!==void 0){let t=r.last_name,n=a;if(typeof t!="string"&&t!==null)return h.errors=[{instancePath:i+"/last_name",schemaPath:"#/properties/last_name/type",
keyword:"type",params:{type:T.properties.last_name.type},message:"must be string,null"}],!1;if(a===n&&typeof t=="string"){if(y(t)>100)return h.errors=[{instancePath:i+
"/last_name",schemaPath:"#/properties/last_name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(y(t)<
1)return h.errors=[{instancePath:i+"/last_name",schemaPath:"#/properties/last_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer \
than 1 characters"}],!1}var e=n===a}else var e=!0;if(e){if(r.birth_date!==void 0){let t=r.birth_date,n=a;if(typeof t!="string"&&t!==null)return h.errors=[{instancePath:i+
"/birth_date",schemaPath:"#/properties/birth_date/type",keyword:"type",params:{type:T.properties.birth_date.type},message:"must be string,null"}],!1;if(a===n&&a===
n&&typeof t=="string"&&!ae.validate(t))return h.errors=[{instancePath:i+"/birth_date",schemaPath:"#/properties/birth_date/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'}],!1;var e=n===a}else var e=!0;if(e){if(r.country!==void 0){let t=r.country,n=a;if(typeof t!="string"&&t!==null)return h.
errors=[{instancePath:i+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:T.properties.country.type},message:"must be string,null"}],
!1;if(a===n&&typeof t=="string"){if(y(t)>100)return h.errors=[{instancePath:i+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"}],!1;if(y(t)<1)return h.errors=[{instancePath:i+"/country",schemaPath:"#/properties/country/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=n===a}else var e=!0;if(e){if(r.city!==void 0){let t=r.city,n=a;
if(typeof t!="string"&&t!==null)return h.errors=[{instancePath:i+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:T.properties.city.type},
message:"must be string,null"}],!1;if(a===n&&typeof t=="string"){if(y(t)>100)return h.errors=[{instancePath:i+"/city",schemaPath:"#/properties/city/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(y(t)<1)return h.errors=[{instancePath:i+"/city",schemaPath:"#/properties/\
city/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=n===a}else var e=!0;if(e)if(r.locale!==void 0){let t=r.
locale,n=a;if(typeof t!="string"&&t!==null)return h.errors=[{instancePath:i+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:T.properties.
locale.type},message:"must be string,null"}],!1;if(a===n&&typeof t=="string"){if(y(t)>35)return h.errors=[{instancePath:i+"/locale",schemaPath:"#/properties/loc\
ale/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"}],!1;if(y(t)<2)return h.errors=[{instancePath:i+"/locale",schemaPath:"\
#/properties/locale/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"}],!1}var e=n===a}else var e=!0}}}}}}}}}else return h.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return h.errors=s,a===0}h.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function C(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=C.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),h(r,{instancePath:i,parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:d})||(s=s===null?h.errors:s.concat(
h.errors),a=s.length),C.errors=s,a===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ie=M;var k={type:"object",additionalProperties:!1,properties:{email:{$ref:"schema:Email"},username:{$ref:"schema:Username"},name:{type:"string",minLength:1,maxLength:100},
role:{type:"string",enum:["owner","admin","editor","viewer"]},system_role:{type:"string",enum:["admin","user"]},status:{type:"string",enum:["active","disabled"]},
mfa_enabled:{type:"boolean",const:!1},phone:{type:["string","null"],minLength:1,maxLength:32},first_name:{type:["string","null"],minLength:1,maxLength:100},last_name:{
type:["string","null"],minLength:1,maxLength:100},birth_date:{type:["string","null"],format:"date"},country:{type:["string","null"],minLength:1,maxLength:100},city:{
type:["string","null"],minLength:1,maxLength:100},locale:{type:["string","null"],minLength:2,maxLength:35}}};var ne=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;function A(r,{
instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=A.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),a===0&&a===0)if(typeof r=="string"){if(y(r)>254)return A.errors=[{instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:254},
message:"must NOT have more than 254 characters"}],!1;if(!ne.test(r))return A.errors=[{instancePath:i,schemaPath:"#/format",keyword:"format",params:{format:"ema\
il"},message:'must match format "email"'}],!1}else return A.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;return A.errors=s,a===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function f(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,
dynamicAnchors:d={}}={}){let s=null,a=0,m=f.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),a===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o=a;for(let t in r)if(!te.call(k.properties,t)){return f.errors=[{instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(o===a){if(r.email!==void 0){let t=a;A(r.email,{instancePath:i+"/em\
ail",parentData:r,parentDataProperty:"email",rootData:u,dynamicAnchors:d})||(s=s===null?A.errors:s.concat(A.errors),a=s.length);var e=t===a}else var e=!0;if(e){
if(r.username!==void 0){let t=a;b(r.username,{instancePath:i+"/username",parentData:r,parentDataProperty:"username",rootData:u,dynamicAnchors:d})||(s=s===null?b.
errors:s.concat(b.errors),a=s.length);var e=t===a}else var e=!0;if(e){if(r.name!==void 0){let t=r.name,n=a;if(a===n)if(typeof t=="string"){if(y(t)>100)return f.
errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],
!1;if(y(t)<1)return f.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return f.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var e=n===a}else var e=!0;if(e){if(r.role!==void 0){let t=r.role,n=a;if(typeof t!="string")return f.errors=[{instancePath:i+"/role",schemaPath:"#\
/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(t==="owner"||t==="admin"||t==="editor"||t==="viewer"))return f.errors=
[{instancePath:i+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:k.properties.role.enum},message:"must be equal to one of the a\
llowed values"}],!1;var e=n===a}else var e=!0;if(e){if(r.system_role!==void 0){let t=r.system_role,n=a;if(typeof t!="string")return f.errors=[{instancePath:i+"/\
system_role",schemaPath:"#/properties/system_role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(t==="admin"||t==="user"))return f.
errors=[{instancePath:i+"/system_role",schemaPath:"#/properties/system_role/enum",keyword:"enum",params:{allowedValues:k.properties.system_role.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var e=n===a}else var e=!0;if(e){if(r.status!==void 0){let t=r.status,n=a;if(typeof t!="string")return f.errors=[
{instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(t==="active"||t==="disa\
bled"))return f.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:k.properties.status.enum},message:"\
must be equal to one of the allowed values"}],!1;var e=n===a}else var e=!0;if(e){if(r.mfa_enabled!==void 0){let t=r.mfa_enabled,n=a;if(typeof t!="boolean")return f.
errors=[{instancePath:i+"/mfa_enabled",schemaPath:"#/properties/mfa_enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;if(t!==!1)
return f.errors=[{instancePath:i+"/mfa_enabled",schemaPath:"#/properties/mfa_enabled/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to c\
onstant"}],!1;var e=n===a}else var e=!0;if(e){if(r.phone!==void 0){let t=r.phone,n=a;if(typeof t!="string"&&t!==null)return f.errors=[{instancePath:i+"/phone",schemaPath:"\
#/properties/phone/type",keyword:"type",params:{type:k.properties.phone.type},message:"must be string,null"}],!1;if(a===n&&typeof t=="string"){if(y(t)>32)return f.
errors=[{instancePath:i+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],
!1;if(y(t)<1)return f.errors=[{instancePath:i+"/phone",schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"}],!1}var e=n===a}else var e=!0;if(e){if(r.first_name!==void 0){let t=r.first_name,n=a;if(typeof t!="string"&&t!==null)return f.errors=[{instancePath:i+
"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type:k.properties.first_name.type},message:"must be string,null"}],!1;if(a===n&&typeof t==
"string"){if(y(t)>100)return f.errors=[{instancePath:i+"/first_name",schemaPath:"#/properties/first_name/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"}],!1;if(y(t)<1)return f.errors=[{instancePath:i+"/first_name",schemaPath:"#/properties/first_name/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=n===a}else var e=!0;if(e){if(r.last_name!==void 0){let t=r.last_name,n=a;if(typeof t!=
"string"&&t!==null)return f.errors=[{instancePath:i+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type:k.properties.last_name.type},
message:"must be string,null"}],!1;if(a===n&&typeof t=="string"){if(y(t)>100)return f.errors=[{instancePath:i+"/last_name",schemaPath:"#/properties/last_name/ma\
xLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(y(t)<1)return f.errors=[{instancePath:i+"/last_name",schemaPath:"\
#/properties/last_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=n===a}else var e=!0;if(e){if(r.
birth_date!==void 0){let t=r.birth_date,n=a;if(typeof t!="string"&&t!==null)return f.errors=[{instancePath:i+"/birth_date",schemaPath:"#/properties/birth_date/t\
ype",keyword:"type",params:{type:k.properties.birth_date.type},message:"must be string,null"}],!1;if(a===n&&a===n&&typeof t=="string"&&!ae.validate(t))return f.
errors=[{instancePath:i+"/birth_date",schemaPath:"#/properties/birth_date/format",keyword:"format",params:{format:"date"},message:'must match format "date"'}],!1;
var e=n===a}else var e=!0;if(e){if(r.country!==void 0){let t=r.country,n=a;if(typeof t!="string"&&t!==null)return f.errors=[{instancePath:i+"/country",schemaPath:"\
#/properties/country/type",keyword:"type",params:{type:k.properties.country.type},message:"must be string,null"}],!1;if(a===n&&typeof t=="string"){if(y(t)>100)return f.
errors=[{instancePath:i+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 chara\
cters"}],!1;if(y(t)<1)return f.errors=[{instancePath:i+"/country",schemaPath:"#/properties/country/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"}],!1}var e=n===a}else var e=!0;if(e){if(r.city!==void 0){let t=r.city,n=a;if(typeof t!="string"&&t!==null)return f.errors=[{instancePath:i+
"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type:k.properties.city.type},message:"must be string,null"}],!1;if(a===n&&typeof t=="string"){
if(y(t)>100)return f.errors=[{instancePath:i+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more\
 than 100 characters"}],!1;if(y(t)<1)return f.errors=[{instancePath:i+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}var e=n===a}else var e=!0;if(e)if(r.locale!==void 0){let t=r.locale,n=a;if(typeof t!="string"&&t!==null)return f.errors=
[{instancePath:i+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type:k.properties.locale.type},message:"must be string,null"}],!1;if(a===
n&&typeof t=="string"){if(y(t)>35)return f.errors=[{instancePath:i+"/locale",schemaPath:"#/properties/locale/maxLength",keyword:"maxLength",params:{limit:35},message:"\
must NOT have more than 35 characters"}],!1;if(y(t)<2)return f.errors=[{instancePath:i+"/locale",schemaPath:"#/properties/locale/minLength",keyword:"minLength",
params:{limit:2},message:"must NOT have fewer than 2 characters"}],!1}var e=n===a}else var e=!0}}}}}}}}}}}}}}else return f.errors=[{instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return f.errors=s,a===0}f.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(r,{
instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=M.evaluated;return m.dynamicProps&&(m.props=void 0),m.
dynamicItems&&(m.items=void 0),f(r,{instancePath:i,parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:d})||(s=s===null?f.errors:s.concat(f.errors),a=s.
length),M.errors=s,a===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oe=B;function P(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=P.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),a===0)if(typeof r=="string"){if(y(r)>256)return P.errors=[{instancePath:i,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(r)<8)return P.errors=[{instancePath:i,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:8},message:"must NOT have fewer than 8 characters"}],!1}else return P.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;return P.errors=s,a===0}P.evaluated={dynamicProps:!1,dynamicItems:!1};function N(r,{instancePath:i="",parentData:g,parentDataProperty:v,
rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=N.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),a===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let e;if(r.new_password===void 0&&(e="new_password"))return N.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:e},message:"must have required property '"+e+"'"}],!1;{let o=a;for(let t in r)if(t!=="new_password"){return N.errors=[{instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}o===a&&r.new_password!==
void 0&&(P(r.new_password,{instancePath:i+"/new_password",parentData:r,parentDataProperty:"new_password",rootData:u,dynamicAnchors:d})||(s=s===null?P.errors:s.concat(
P.errors),a=s.length))}}else return N.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=
s,a===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){
let s=null,a=0,m=B.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),N(r,{instancePath:i,parentData:g,parentDataProperty:v,rootData:u,
dynamicAnchors:d})||(s=s===null?N.errors:s.concat(N.errors),a=s.length),B.errors=s,a===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var me=G;var W={type:"object",additionalProperties:!1,required:["username","password"],properties:{username:{$ref:"schema:Username"},password:{$ref:"schema:NewPassword"},
email:{type:["string","null"],format:"email",maxLength:254},phonenum:{type:["string","null"],maxLength:32},role:{type:"string",enum:["admin","user"]}}};function w(r,{
instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=w.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),a===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.username===void 0&&(o="username")||r.password===void 0&&(o="password"))return w.errors=
[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let t=a;for(let n in r)
if(!(n==="username"||n==="password"||n==="email"||n==="phonenum"||n==="role")){return w.errors=[{instancePath:i,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(t===a){if(r.username!==void 0){let n=a;b(r.username,
{instancePath:i+"/username",parentData:r,parentDataProperty:"username",rootData:u,dynamicAnchors:d})||(s=s===null?b.errors:s.concat(b.errors),a=s.length);var e=n===
a}else var e=!0;if(e){if(r.password!==void 0){let n=a;P(r.password,{instancePath:i+"/password",parentData:r,parentDataProperty:"password",rootData:u,dynamicAnchors:d})||
(s=s===null?P.errors:s.concat(P.errors),a=s.length);var e=n===a}else var e=!0;if(e){if(r.email!==void 0){let n=r.email,p=a;if(typeof n!="string"&&n!==null)return w.
errors=[{instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:W.properties.email.type},message:"must be string,null"}],!1;if(a===
p&&a===p&&typeof n=="string"){if(y(n)>254)return w.errors=[{instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit:254},
message:"must NOT have more than 254 characters"}],!1;if(!ne.test(n))return w.errors=[{instancePath:i+"/email",schemaPath:"#/properties/email/format",keyword:"f\
ormat",params:{format:"email"},message:'must match format "email"'}],!1}var e=p===a}else var e=!0;if(e){if(r.phonenum!==void 0){let n=r.phonenum,p=a;if(typeof n!=
"string"&&n!==null)return w.errors=[{instancePath:i+"/phonenum",schemaPath:"#/properties/phonenum/type",keyword:"type",params:{type:W.properties.phonenum.type},
message:"must be string,null"}],!1;if(a===p&&typeof n=="string"&&y(n)>32)return w.errors=[{instancePath:i+"/phonenum",schemaPath:"#/properties/phonenum/maxLengt\
h",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;var e=p===a}else var e=!0;if(e)if(r.role!==void 0){let n=r.role,p=a;
if(typeof n!="string")return w.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;if(!(n==="admin"||n==="user"))return w.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:W.properties.
role.enum},message:"must be equal to one of the allowed values"}],!1;var e=p===a}else var e=!0}}}}}}else return w.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return w.errors=s,a===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:i="",
parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=G.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),w(r,{instancePath:i,parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:d})||(s=s===null?w.errors:s.concat(w.errors),a=s.length),G.errors=
s,a===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pe=H;var he=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function L(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){
let s=null,a=0,m=L.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),a===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let e;if(r.
user_id===void 0&&(e="user_id"))return L.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:e},message:"must have requir\
ed property '"+e+"'"}],!1;{let o=a;for(let t in r)if(t!=="user_id"){return L.errors=[{instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(o===a&&r.user_id!==void 0){let t=r.user_id,n=a;if(a===n&&a===n)
if(typeof t=="string"){if(!he.test(t))return L.errors=[{instancePath:i+"/user_id",schemaPath:"#/properties/user_id/format",keyword:"format",params:{format:"uuid"},
message:'must match format "uuid"'}],!1}else return L.errors=[{instancePath:i+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1}}}else return L.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return L.errors=s,a===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,
dynamicAnchors:d={}}={}){let s=null,a=0,m=H.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),L(r,{instancePath:i,parentData:g,
parentDataProperty:v,rootData:u,dynamicAnchors:d})||(s=s===null?L.errors:s.concat(L.errors),a=s.length),H.errors=s,a===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var le=J;function _(r,{instancePath:i="",parentData:g,parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=_.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),a===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.old_password===void 0&&(o="old_password")||r.new_password===
void 0&&(o="new_password"))return _.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required pr\
operty '"+o+"'"}],!1;{let t=a;for(let n in r)if(!(n==="old_password"||n==="new_password")){return _.errors=[{instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(t===a){if(r.old_password!==void 0){let n=r.
old_password,p=a;if(a===p)if(typeof n=="string"){if(y(n)>256)return _.errors=[{instancePath:i+"/old_password",schemaPath:"#/properties/old_password/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(y(n)<1)return _.errors=[{instancePath:i+"/old_password",schemaPath:"#/pro\
perties/old_password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:i+
"/old_password",schemaPath:"#/properties/old_password/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=p===a}else var e=!0;if(e)if(r.
new_password!==void 0){let n=a;P(r.new_password,{instancePath:i+"/new_password",parentData:r,parentDataProperty:"new_password",rootData:u,dynamicAnchors:d})||(s=
s===null?P.errors:s.concat(P.errors),a=s.length);var e=n===a}else var e=!0}}}else return _.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return _.errors=s,a===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:i="",parentData:g,
parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=J.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
_(r,{instancePath:i,parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:d})||(s=s===null?_.errors:s.concat(_.errors),a=s.length),J.errors=s,a===0}J.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var fe=K;var ge={type:"object",additionalProperties:!1,required:["role"],properties:{role:{type:"string",enum:["admin","user"]}}};function x(r,{instancePath:i="",parentData:g,
parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=x.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),a===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let e;if(r.role===void 0&&(e="role"))return x.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:e},message:"must have required property '"+e+"'"}],!1;{let o=a;for(let t in r)if(t!=="role"){return x.errors=[{instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"}],!1;break}if(o===a&&r.role!==
void 0){let t=r.role;if(typeof t!="string")return x.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(t==="admin"||t==="user"))return x.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:ge.
properties.role.enum},message:"must be equal to one of the allowed values"}],!1}}}else return x.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return x.errors=s,a===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:i="",parentData:g,
parentDataProperty:v,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,a=0,m=K.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
x(r,{instancePath:i,parentData:g,parentDataProperty:v,rootData:u,dynamicAnchors:d})||(s=s===null?x.errors:s.concat(x.errors),a=s.length),K.errors=s,a===0}K.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var we={userList:{query:Y},userCurrent:{},userMe:{},userMeUpdate:{headers:R,body:{"application/json":se}},userView:{path:D},userUpdate:{path:D,headers:R,body:{"\
application/json":ie}},userDelete:{path:D,query:ee,headers:R},userPasswordSet:{path:D,body:{"application/json":oe}},userInvite:{path:D,headers:Q},userOptions:{},
userAccountList:{query:re},userAdd:{headers:Q,body:{"application/json":me}},userRemove:{body:{"application/json":pe}},userPasswordChange:{body:{"application/jso\
n":le}},userNaviList:{},userNaviView:{path:S},userNaviSessions:{path:S},userNaviRoleSet:{path:S,body:{"application/json":fe}}};export{we as validators};
