// Written by codegen from openapi.yaml.
import{a as V}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var z=L;var A=V().default;function L(s,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=L.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.offset===void 0&&(s.offset=0),s.limit===void 0&&(s.limit=50);for(let t in s)
t==="offset"||t==="limit"||t==="search"||delete s[t];let e=s.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let t=typeof e,o;if(t=="object"&&Array.
isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(o=e)),o===void 0)if(t==="boolean"||e===null||t==="string"&&e&&e==
+e&&!(e%1))o=+e;else{let p={instancePath:n+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===
null?r=[p]:r.push(p),i++}o!==void 0&&(e=o,s!==void 0&&(s.offset=o))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let t={instancePath:n+"/offse\
t",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};r===null?r=[t]:r.push(t),
i++}if(e<0||isNaN(e)){let t={instancePath:n+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};r===null?r=[t]:r.push(t),i++}}let a=s.limit;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let t=typeof a,o;if(t=="object"&&Array.isArray(a)&&
a.length==1&&(a=a[0],t=typeof a,typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)&&(o=a)),o===void 0)if(t==="boolean"||a===null||t==="string"&&a&&a==+a&&!(a%1))
o=+a;else{let p={instancePath:n+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.
push(p),i++}o!==void 0&&(a=o,s!==void 0&&(s.limit=o))}if(typeof a=="number"&&isFinite(a)){if(a>200||isNaN(a)){let t={instancePath:n+"/limit",schemaPath:"#/prope\
rties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};r===null?r=[t]:r.push(t),i++}if(a<1||isNaN(a)){let t={instancePath:n+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[t]:r.push(t),i++}}if(s.search!==
void 0){let t=s.search;if(typeof t!="string"){let o=typeof t,p;if(o=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],o=typeof t,typeof t=="string"&&(p=t)),p===
void 0)if(o=="number"||o=="boolean")p=""+t;else if(t===null)p="";else{let u={instancePath:n+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{
type:"string"},message:"must be string"};r===null?r=[u]:r.push(u),i++}p!==void 0&&(t=p,s!==void 0&&(s.search=p))}if(typeof t=="string"&&A(t)>200){let o={instancePath:n+
"/search",schemaPath:"#/properties/search/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};r===null?r=[o]:r.push(
o),i++}}}else{let e={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[e]:r.push(e),i++}return L.errors=
r,i===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var O=N;function N(s,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=N.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let e=s["idempotency-key"];if(typeof e!="st\
ring"){let a=typeof e,t;if(a=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],a=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(a=="number"||a=="boolean")t=""+
e;else if(e===null)t="";else{let o={instancePath:n+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};r===null?r=[o]:r.push(o),i++}t!==void 0&&(e=t,s!==void 0&&(s["idempotency-key"]=t))}if(typeof e=="string"){if(A(e)>255){let a={instancePath:n+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};r===
null?r=[a]:r.push(a),i++}if(A(e)<1){let a={instancePath:n+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};r===null?r=[a]:r.push(a),i++}}}}else{let e={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};r===null?r=[e]:r.push(e),i++}return N.errors=r,i===0}N.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var E=I;function I(s,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=I.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.offset===void 0&&(s.offset=0),s.limit===void 0&&(s.limit=50);for(let t in s)
t==="offset"||t==="limit"||delete s[t];let e=s.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let t=typeof e,o;if(t=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],t=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(o=e)),o===void 0)if(t==="boolean"||e===null||t==="string"&&e&&e==+e&&!(e%1))
o=+e;else{let p={instancePath:n+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:
r.push(p),i++}o!==void 0&&(e=o,s!==void 0&&(s.offset=o))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let t={instancePath:n+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};r===null?r=[t]:r.push(t),i++}if(e<0||isNaN(
e)){let t={instancePath:n+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?
r=[t]:r.push(t),i++}}let a=s.limit;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let t=typeof a,o;if(t=="object"&&Array.isArray(a)&&a.length==1&&(a=
a[0],t=typeof a,typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)&&(o=a)),o===void 0)if(t==="boolean"||a===null||t==="string"&&a&&a==+a&&!(a%1))o=+a;else{let p={
instancePath:n+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[p]:r.push(p),i++}o!==
void 0&&(a=o,s!==void 0&&(s.limit=o))}if(typeof a=="number"&&isFinite(a)){if(a>200||isNaN(a)){let t={instancePath:n+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};r===null?r=[t]:r.push(t),i++}if(a<1||isNaN(a)){let t={instancePath:n+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[t]:r.push(t),i++}}}else{let e={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[e]:r.push(e),i++}return I.errors=r,i===0}I.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var B=q;var H=new RegExp("^(me|current|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$","u");function q(s,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,
dynamicAnchors:d={}}={}){let r=null,i=0,m=q.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(
s)){if(s.user_id===void 0){let e={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"user_id"},message:"must have required prope\
rty 'user_id'"};r===null?r=[e]:r.push(e),i++}for(let e in s)e!=="user_id"&&delete s[e];if(s.user_id!==void 0){let e=s.user_id;if(typeof e!="string"){let a=typeof e,
t;if(a=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],a=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(a=="number"||a=="boolean")t=""+e;else if(e===null)t=
"";else{let o={instancePath:n+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[o]:r.
push(o),i++}t!==void 0&&(e=t,s!==void 0&&(s.user_id=t))}if(typeof e=="string"&&!H.test(e)){let a={instancePath:n+"/user_id",schemaPath:"#/properties/user_id/pat\
tern",keyword:"pattern",params:{pattern:"^(me|current|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},message:'must match pattern "^(me|current|[0-9a-fA-\
F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"'};r===null?r=[a]:r.push(a),i++}}}else{let e={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};r===null?r=[e]:r.push(e),i++}return q.errors=r,i===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var x=D;var J=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function D(s,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){
let r=null,i=0,m=D.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let e={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};r===null?r=[e]:r.push(e),i++}
for(let e in s)e!=="id"&&delete s[e];if(s.id!==void 0){let e=s.id;if(typeof e!="string"){let a=typeof e,t;if(a=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],
a=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(a=="number"||a=="boolean")t=""+e;else if(e===null)t="";else{let o={instancePath:n+"/id",schemaPath:"#/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[o]:r.push(o),i++}t!==void 0&&(e=t,s!==void 0&&(s.id=t))}if(typeof e=="\
string"&&!J.test(e)){let a={instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};
r===null?r=[a]:r.push(a),i++}}}else{let e={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[e]:r.push(
e),i++}return D.errors=r,i===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var U=T;function T(s,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=T.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["if-match"]!==void 0){let e=s["if-match"];if(typeof e!="string"){let a=typeof e,
t;if(a=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],a=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(a=="number"||a=="boolean")t=""+e;else if(e===null)t=
"";else{let o={instancePath:n+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[o]:
r.push(o),i++}t!==void 0&&(e=t,s!==void 0&&(s["if-match"]=t))}if(typeof e=="string"){if(A(e)>255){let a={instancePath:n+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};r===null?r=[a]:r.push(a),i++}if(A(e)<1){let a={instancePath:n+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[a]:r.
push(a),i++}}}}else{let e={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[e]:r.push(e),i++}return T.
errors=r,i===0}T.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var K=F;function F(s,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=F.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let e={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};r===null?r=[e]:r.push(e),i++}if(s.user_id===void 0){let e={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"user_id"},message:"must have required property 'user_id'"};r===null?r=[e]:r.push(e),i++}for(let e in s)e===
"id"||e==="user_id"||delete s[e];if(s.id!==void 0){let e=s.id;if(typeof e!="string"){let a=typeof e,t;if(a=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],a=typeof e,
typeof e=="string"&&(t=e)),t===void 0)if(a=="number"||a=="boolean")t=""+e;else if(e===null)t="";else{let o={instancePath:n+"/id",schemaPath:"#/properties/id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[o]:r.push(o),i++}t!==void 0&&(e=t,s!==void 0&&(s.id=t))}if(typeof e=="string"&&!J.
test(e)){let a={instancePath:n+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};r===null?r=
[a]:r.push(a),i++}}if(s.user_id!==void 0){let e=s.user_id;if(typeof e!="string"){let a=typeof e,t;if(a=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],a=typeof e,
typeof e=="string"&&(t=e)),t===void 0)if(a=="number"||a=="boolean")t=""+e;else if(e===null)t="";else{let o={instancePath:n+"/user_id",schemaPath:"#/properties/u\
ser_id/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[o]:r.push(o),i++}t!==void 0&&(e=t,s!==void 0&&(s.user_id=t))}if(typeof e==
"string"&&!H.test(e)){let a={instancePath:n+"/user_id",schemaPath:"#/properties/user_id/pattern",keyword:"pattern",params:{pattern:"^(me|current|[0-9a-fA-F]{8}(\
-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},message:'must match pattern "^(me|current|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"'};r===null?r=[a]:r.push(
a),i++}}}else{let e={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[e]:r.push(e),i++}return F.errors=
r,i===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Q=$;var ee={type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",minLength:1,maxLength:100},description:{type:["string","null"],maxLength:2e3},
permissions:{$ref:"schema:Permissions"},preset:{type:"string",minLength:1,maxLength:64},permission_template_id:{type:"string",format:"uuid"},member_ids:{type:"a\
rray",maxItems:200,uniqueItems:!0,items:{type:"string",format:"uuid"}}}},b=V().default;function h(s,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=h.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),i===0)if(Array.isArray(s)){if(s.length>100)return h.errors=[{instancePath:n,schemaPath:"#/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var e=!0;let a=s.length;for(let t=0;t<a;t++){let o=s[t],p=i;if(i===p)if(typeof o=="string"){
if(b(o)>64)return h.errors=[{instancePath:n+"/"+t,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 chara\
cters"}],!1;if(b(o)<1)return h.errors=[{instancePath:n+"/"+t,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"}],!1}else return h.errors=[{instancePath:n+"/"+t,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var e=p===i;if(!e)break}if(e){let t=s.length,o;if(t>1){let p={};for(;t--;){let u=s[t];if(typeof u=="string"){if(typeof p[u]=="number"){return o=p[u],h.errors=[{
instancePath:n,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:t,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+t+" are identical)"}],
!1;break}p[u]=t}}}}}}else return h.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return h.errors=
r,i===0}h.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var R=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function f(s,{instancePath:n="",
parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=f.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),i===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let t;if(s.name===void 0&&(t="name"))return f.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{let o=i;for(let p in s)if(!(p==="name"||p==="description"||p==="permiss\
ions"||p==="preset"||p==="permission_template_id"||p==="member_ids")){return f.errors=[{instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(o===i){if(s.name!==void 0){let p=s.name,u=i;if(i===u)if(typeof p==
"string"){if(b(p)>100)return f.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT\
 have more than 100 characters"}],!1;if(b(p)<1)return f.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return f.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var e=u===i}else var e=!0;if(e){if(s.description!==void 0){let p=s.description,u=i;if(typeof p!="string"&&p!==null)return f.
errors=[{instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:ee.properties.description.type},message:"must be s\
tring,null"}],!1;if(i===u&&typeof p=="string"&&b(p)>2e3)return f.errors=[{instancePath:n+"/description",schemaPath:"#/properties/description/maxLength",keyword:"\
maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"}],!1;var e=u===i}else var e=!0;if(e){if(s.permissions!==void 0){let p=i;h(s.permissions,
{instancePath:n+"/permissions",parentData:s,parentDataProperty:"permissions",rootData:l,dynamicAnchors:d})||(r=r===null?h.errors:r.concat(h.errors),i=r.length);
var e=p===i}else var e=!0;if(e){if(s.preset!==void 0){let p=s.preset,u=i;if(i===u)if(typeof p=="string"){if(b(p)>64)return f.errors=[{instancePath:n+"/preset",schemaPath:"\
#/properties/preset/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(b(p)<1)return f.errors=[{instancePath:n+
"/preset",schemaPath:"#/properties/preset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return f.errors=
[{instancePath:n+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=u===i}else var e=!0;if(e){
if(s.permission_template_id!==void 0){let p=s.permission_template_id,u=i;if(i===u&&i===u)if(typeof p=="string"){if(!R.test(p))return f.errors=[{instancePath:n+"\
/permission_template_id",schemaPath:"#/properties/permission_template_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else
return f.errors=[{instancePath:n+"/permission_template_id",schemaPath:"#/properties/permission_template_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var e=u===i}else var e=!0;if(e)if(s.member_ids!==void 0){let p=s.member_ids,u=i;if(i===u)if(Array.isArray(p)){if(p.length>200)return f.errors=
[{instancePath:n+"/member_ids",schemaPath:"#/properties/member_ids/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"}],
!1;{var a=!0;let Y=p.length;for(let P=0;P<Y;P++){let _=p[P],w=i;if(i===w&&i===w)if(typeof _=="string"){if(!R.test(_))return f.errors=[{instancePath:n+"/member_i\
ds/"+P,schemaPath:"#/properties/member_ids/items/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return f.errors=[{
instancePath:n+"/member_ids/"+P,schemaPath:"#/properties/member_ids/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=w===i;
if(!a)break}if(a){let P=p.length,_;if(P>1){let w={};for(;P--;){let j=p[P];if(typeof j=="string"){if(typeof w[j]=="number"){return _=w[j],f.errors=[{instancePath:n+
"/member_ids",schemaPath:"#/properties/member_ids/uniqueItems",keyword:"uniqueItems",params:{i:P,j:_},message:"must NOT have duplicate items (items ## "+_+" and\
 "+P+" are identical)"}],!1;break}w[j]=P}}}}}}else return f.errors=[{instancePath:n+"/member_ids",schemaPath:"#/properties/member_ids/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var e=u===i}else var e=!0}}}}}}}else return f.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return f.errors=r,i===0}f.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(s,{instancePath:n="",parentData:c,
parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=$.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
f(s,{instancePath:n,parentData:c,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(r=r===null?f.errors:r.concat(f.errors),i=r.length),$.errors=r,i===0}$.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var S=C;var re={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:100},description:{type:["string","null"],maxLength:2e3},permissions:{
$ref:"schema:Permissions"}}};function v(s,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=v.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),i===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a=i;for(let t in s)if(!(t==="name"||
t==="description"||t==="permissions")){return v.errors=[{instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"}],!1;break}if(a===i){if(s.name!==void 0){let t=s.name,o=i;if(i===o)if(typeof t=="string"){if(b(t)>100)return v.errors=
[{instancePath:n+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(b(
t)<1)return v.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"}],!1}else return v.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var e=o===i}else var e=!0;if(e){if(s.description!==void 0){let t=s.description,o=i;if(typeof t!="string"&&t!==null)return v.errors=[{instancePath:n+"/descrip\
tion",schemaPath:"#/properties/description/type",keyword:"type",params:{type:re.properties.description.type},message:"must be string,null"}],!1;if(i===o&&typeof t==
"string"&&b(t)>2e3)return v.errors=[{instancePath:n+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3},message:"\
must NOT have more than 2000 characters"}],!1;var e=o===i}else var e=!0;if(e)if(s.permissions!==void 0){let t=i;h(s.permissions,{instancePath:n+"/permissions",parentData:s,
parentDataProperty:"permissions",rootData:l,dynamicAnchors:d})||(r=r===null?h.errors:r.concat(h.errors),i=r.length);var e=t===i}else var e=!0}}}else return v.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return v.errors=r,i===0}v.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function C(s,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=C.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),v(s,{instancePath:n,parentData:c,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(r=r===null?v.errors:r.concat(
v.errors),i=r.length),C.errors=r,i===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var W=G;function k(s,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=k.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),i===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let e;if(s.user_id===void 0&&(e="user_id"))return k.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:e},message:"must have required property '"+e+"'"}],!1;{let a=i;for(let t in s)if(t!=="user_id"){
return k.errors=[{instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additio\
nal properties"}],!1;break}if(a===i&&s.user_id!==void 0){let t=s.user_id,o=i;if(i===o&&i===o)if(typeof t=="string"){if(!R.test(t))return k.errors=[{instancePath:n+
"/user_id",schemaPath:"#/properties/user_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return k.errors=[{instancePath:n+
"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return k.errors=[{instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.errors=r,i===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(s,{
instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=G.evaluated;return m.dynamicProps&&(m.props=void 0),m.
dynamicItems&&(m.items=void 0),k(s,{instancePath:n,parentData:c,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(r=r===null?k.errors:r.concat(k.errors),i=r.
length),G.errors=r,i===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var X=M;var se={type:"object",additionalProperties:!1,required:["name","permissions"],properties:{name:{type:"string",minLength:1,maxLength:100},description:{type:["str\
ing","null"],maxLength:2e3},permissions:{$ref:"schema:Permissions"}}};function g(s,{instancePath:n="",parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){
let r=null,i=0,m=g.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),i===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.
name===void 0&&(a="name")||s.permissions===void 0&&(a="permissions"))return g.errors=[{instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let t=i;for(let o in s)if(!(o==="name"||o==="description"||o==="permissions")){return g.errors=[{instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(t===
i){if(s.name!==void 0){let o=s.name,p=i;if(i===p)if(typeof o=="string"){if(b(o)>100)return g.errors=[{instancePath:n+"/name",schemaPath:"#/properties/name/maxLe\
ngth",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(b(o)<1)return g.errors=[{instancePath:n+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return g.errors=[{instancePath:n+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=p===i}else var e=!0;if(e){if(s.description!==
void 0){let o=s.description,p=i;if(typeof o!="string"&&o!==null)return g.errors=[{instancePath:n+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:se.properties.description.type},message:"must be string,null"}],!1;if(i===p&&typeof o=="string"&&b(o)>2e3)return g.errors=[{instancePath:n+"/\
description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"}],!1;var e=p===
i}else var e=!0;if(e)if(s.permissions!==void 0){let o=i;h(s.permissions,{instancePath:n+"/permissions",parentData:s,parentDataProperty:"permissions",rootData:l,
dynamicAnchors:d})||(r=r===null?h.errors:r.concat(h.errors),i=r.length);var e=o===i}else var e=!0}}}}else return g.errors=[{instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return g.errors=r,i===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(s,{instancePath:n="",
parentData:c,parentDataProperty:y,rootData:l=s,dynamicAnchors:d={}}={}){let r=null,i=0,m=M.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),g(s,{instancePath:n,parentData:c,parentDataProperty:y,rootData:l,dynamicAnchors:d})||(r=r===null?g.errors:r.concat(g.errors),i=r.length),M.errors=
r,i===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ie={groupList:{query:z},groupCreate:{headers:O,body:{"application/json":Q}},groupPresetList:{query:E},groupUserList:{path:B,query:E},groupView:{path:x},groupUpdate:{
path:x,headers:U,body:{"application/json":S}},groupDelete:{path:x,headers:U},groupMemberAdd:{path:x,headers:O,body:{"application/json":W}},groupMemberRemove:{path:K},
groupTemplateList:{query:E},groupTemplateCreate:{headers:O,body:{"application/json":X}}};export{ie as validators};
