// Written by codegen from openapi.yaml.
import{a as R}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var E=T;var S=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function T(t,{instancePath:i="",parentData:k,parentDataProperty:w,rootData:b=t,dynamicAnchors:P={}}={}){let e=null,
s=0,m=T.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
r!=="type"&&delete t[r];if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let a=typeof r,n;if(a=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],a=typeof r,
typeof r=="string"&&(n=r)),n===void 0)if(a=="number"||a=="boolean")n=""+r;else if(r===null)n="";else{let p={instancePath:i+"/type",schemaPath:"#/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}n!==void 0&&(r=n,t!==void 0&&(t.type=n))}if(typeof r=="strin\
g"&&!S.test(r)){let a={instancePath:i+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return T.errors=e,s===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var B=q,U={type:"\
object",properties:{offset:{type:"integer",minimum:0,maximum:2147483647,default:0},limit:{type:"integer",minimum:1,maximum:200,default:50},search:{type:"string",
maxLength:200},status:{type:"string",maxLength:64},sort_by:{type:"string",enum:["updated_at","created_at","name","status","entity_id"],default:"updated_at"},sort_order:{
type:"string",enum:["asc","desc"],default:"desc"}},required:[],additionalProperties:!1},O=R().default;function q(t,{instancePath:i="",parentData:k,parentDataProperty:w,
rootData:b=t,dynamicAnchors:P={}}={}){let e=null,s=0,m=q.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){t.offset===void 0&&(t.offset=0),t.limit===void 0&&(t.limit=50),t.sort_by===void 0&&(t.sort_by="updated_at"),t.sort_order===void 0&&(t.sort_order="de\
sc");for(let o in t)o==="offset"||o==="limit"||o==="search"||o==="status"||o==="sort_by"||o==="sort_order"||delete t[o];let r=t.offset;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let o=typeof r,f;if(o=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],o=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)&&(f=r)),f===void 0)if(o==="boolean"||r===null||o==="string"&&r&&r==+r&&!(r%1))f=+r;else{let l={instancePath:i+"/offset",schemaPath:"#/properties/offset/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}f!==void 0&&(r=f,t!==void 0&&(t.offset=f))}if(typeof r=="number"&&
isFinite(r)){if(r>2147483647||isNaN(r)){let o={instancePath:i+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647"};e===null?e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:i+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}let a=t.limit;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a))){let o=typeof a,f;if(o=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],o=typeof a,typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)&&(f=a)),f===void 0)if(o===
"boolean"||a===null||o==="string"&&a&&a==+a&&!(a%1))f=+a;else{let l={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}f!==void 0&&(a=f,t!==void 0&&(t.limit=f))}if(typeof a=="number"&&isFinite(a)){if(a>200||isNaN(a)){
let o={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[o]:e.push(o),s++}if(a<1||isNaN(a)){let o={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[o]:e.push(o),s++}}if(t.search!==void 0){let o=t.search;if(typeof o!="string"){let f=typeof o,l;if(f=="object"&&Array.isArray(o)&&o.length==
1&&(o=o[0],f=typeof o,typeof o=="string"&&(l=o)),l===void 0)if(f=="number"||f=="boolean")l=""+o;else if(o===null)l="";else{let x={instancePath:i+"/search",schemaPath:"\
#/properties/search/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),s++}l!==void 0&&(o=l,t!==void 0&&(t.search=l))}
if(typeof o=="string"&&O(o)>200){let f={instancePath:i+"/search",schemaPath:"#/properties/search/maxLength",keyword:"maxLength",params:{limit:200},message:"must\
 NOT have more than 200 characters"};e===null?e=[f]:e.push(f),s++}}if(t.status!==void 0){let o=t.status;if(typeof o!="string"){let f=typeof o,l;if(f=="object"&&
Array.isArray(o)&&o.length==1&&(o=o[0],f=typeof o,typeof o=="string"&&(l=o)),l===void 0)if(f=="number"||f=="boolean")l=""+o;else if(o===null)l="";else{let x={instancePath:i+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),s++}l!==void 0&&(o=l,t!==
void 0&&(t.status=l))}if(typeof o=="string"&&O(o)>64){let f={instancePath:i+"/status",schemaPath:"#/properties/status/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[f]:e.push(f),s++}}let n=t.sort_by;if(typeof n!="string"){let o=typeof n,f;if(o=="object"&&Array.isArray(
n)&&n.length==1&&(n=n[0],o=typeof n,typeof n=="string"&&(f=n)),f===void 0)if(o=="number"||o=="boolean")f=""+n;else if(n===null)f="";else{let l={instancePath:i+"\
/sort_by",schemaPath:"#/properties/sort_by/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}f!==void 0&&(n=f,t!==
void 0&&(t.sort_by=f))}if(!(n==="updated_at"||n==="created_at"||n==="name"||n==="status"||n==="entity_id")){let o={instancePath:i+"/sort_by",schemaPath:"#/prope\
rties/sort_by/enum",keyword:"enum",params:{allowedValues:U.properties.sort_by.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}let p=t.sort_order;if(typeof p!="string"){let o=typeof p,f;if(o=="object"&&Array.isArray(p)&&p.length==1&&(p=p[0],o=typeof p,typeof p=="string"&&(f=p)),f===
void 0)if(o=="number"||o=="boolean")f=""+p;else if(p===null)f="";else{let l={instancePath:i+"/sort_order",schemaPath:"#/properties/sort_order/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}f!==void 0&&(p=f,t!==void 0&&(t.sort_order=f))}if(!(p==="asc"||p==="desc")){let o={
instancePath:i+"/sort_order",schemaPath:"#/properties/sort_order/enum",keyword:"enum",params:{allowedValues:U.properties.sort_order.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var G=D;function D(t,{instancePath:i="",parentData:k,parentDataProperty:w,rootData:b=t,dynamicAnchors:P={}}={}){let e=null,s=0,m=D.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["idempotency-key"]!==void 0){let r=t["idempotency-key"];if(typeof r!="st\
ring"){let a=typeof r,n;if(a=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],a=typeof r,typeof r=="string"&&(n=r)),n===void 0)if(a=="number"||a=="boolean")n=""+
r;else if(r===null)n="";else{let p={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),s++}n!==void 0&&(r=n,t!==void 0&&(t["idempotency-key"]=n))}if(typeof r=="string"){if(O(r)>255){let a={instancePath:i+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===
null?e=[a]:e.push(a),s++}if(O(r)<1){let a={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return D.errors=e,s===0}D.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var $=I;var Q=new RegExp("^[^\\x00-\\x1f\\x7f/\\\\]+$","u");function I(t,{instancePath:i="",parentData:k,parentDataProperty:w,rootData:b=t,dynamicAnchors:P={}}={}){let e=null,
s=0,m=I.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),s++}if(t.id===
void 0){let r={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:
e.push(r),s++}for(let r in t)r==="type"||r==="id"||delete t[r];if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let a=typeof r,n;if(a=="object"&&Array.isArray(
r)&&r.length==1&&(r=r[0],a=typeof r,typeof r=="string"&&(n=r)),n===void 0)if(a=="number"||a=="boolean")n=""+r;else if(r===null)n="";else{let p={instancePath:i+"\
/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}n!==void 0&&(r=n,t!==void 0&&
(t.type=n))}if(typeof r=="string"&&!S.test(r)){let a={instancePath:i+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]\
[A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};e===null?e=[a]:e.push(a),s++}}if(t.id!==void 0){let r=t.id;if(typeof r!="st\
ring"){let a=typeof r,n;if(a=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],a=typeof r,typeof r=="string"&&(n=r)),n===void 0)if(a=="number"||a=="boolean")n=""+
r;else if(r===null)n="";else{let p={instancePath:i+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),s++}n!==void 0&&(r=n,t!==void 0&&(t.id=n))}if(typeof r=="string"){if(O(r)>128){let a={instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",
keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[a]:e.push(a),s++}if(O(r)<1){let a={instancePath:i+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),s++}if(!Q.test(r)){let a={
instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[^\\x00-\\x1f\\x7f/\\\\]+$"},message:'must match pattern "^[^\\x00-\
\\x1f\\x7f/\\\\]+$"'};e===null?e=[a]:e.push(a),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),s++}return I.errors=e,s===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var C=z;function z(t,{instancePath:i="",parentData:k,parentDataProperty:w,rootData:b=t,dynamicAnchors:P={}}={}){let e=null,s=0,m=z.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["if-match"]!==void 0){let r=t["if-match"];if(typeof r!="string"){let a=typeof r,
n;if(a=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],a=typeof r,typeof r=="string"&&(n=r)),n===void 0)if(a=="number"||a=="boolean")n=""+r;else if(r===null)n=
"";else{let p={instancePath:i+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),s++}n!==void 0&&(r=n,t!==void 0&&(t["if-match"]=n))}if(typeof r=="string"){if(O(r)>255){let a={instancePath:i+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[a]:e.push(a),s++}if(O(r)<1){let a={instancePath:i+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.
push(a),s++}}}}else{let r={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return z.
errors=e,s===0}z.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var J=Z;var X={type:"object",additionalProperties:!1,required:["name"],properties:{entity_id:{type:"string",minLength:1,maxLength:128,pattern:"^[a-z0-9][a-z0-9_]*$"},name:{
type:"string",minLength:1,maxLength:200},status:{type:"string",minLength:1,maxLength:64},fields:{type:"object",additionalProperties:!0,maxProperties:500},markdown_body:{
type:"string"},primary_asset:{type:["string","null"],maxLength:1024}}},v=R().default,Y=new RegExp("^[a-z0-9][a-z0-9_]*$","u");function u(t,{instancePath:i="",parentData:k,
parentDataProperty:w,rootData:b=t,dynamicAnchors:P={}}={}){let e=null,s=0,m=u.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let a;if(t.name===void 0&&(a="name"))return u.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let n=s;for(let p in t)if(!(p==="entity_id"||p==="name"||p==="status"||p==="field\
s"||p==="markdown_body"||p==="primary_asset")){return u.errors=[{instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(n===s){if(t.entity_id!==void 0){let p=t.entity_id,o=s;if(s===o)if(typeof p=="string"){if(v(p)>128)return u.
errors=[{instancePath:i+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 c\
haracters"}],!1;if(v(p)<1)return u.errors=[{instancePath:i+"/entity_id",schemaPath:"#/properties/entity_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1;if(!Y.test(p))return u.errors=[{instancePath:i+"/entity_id",schemaPath:"#/properties/entity_id/pattern",keyword:"pat\
tern",params:{pattern:"^[a-z0-9][a-z0-9_]*$"},message:'must match pattern "^[a-z0-9][a-z0-9_]*$"'}],!1}else return u.errors=[{instancePath:i+"/entity_id",schemaPath:"\
#/properties/entity_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=o===s}else var r=!0;if(r){if(t.name!==void 0){let p=t.name,
o=s;if(s===o)if(typeof p=="string"){if(v(p)>200)return u.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(v(p)<1)return u.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var r=o===s}else var r=!0;if(r){if(t.status!==void 0){let p=t.status,o=s;if(s===o)if(typeof p=="strin\
g"){if(v(p)>64)return u.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT hav\
e more than 64 characters"}],!1;if(v(p)<1)return u.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var r=o===s}else var r=!0;if(r){if(t.fields!==void 0){let p=t.fields,o=s;if(s===o)if(p&&typeof p=="object"&&!Array.
isArray(p)){if(Object.keys(p).length>500)return u.errors=[{instancePath:i+"/fields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{
limit:500},message:"must NOT have more than 500 properties"}],!1}else return u.errors=[{instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var r=o===s}else var r=!0;if(r){if(t.markdown_body!==void 0){let p=s;if(typeof t.markdown_body!="stri\
ng")return u.errors=[{instancePath:i+"/markdown_body",schemaPath:"#/properties/markdown_body/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var r=p===s}else var r=!0;if(r)if(t.primary_asset!==void 0){let p=t.primary_asset,o=s;if(typeof p!="string"&&p!==null)return u.errors=[{instancePath:i+"/prim\
ary_asset",schemaPath:"#/properties/primary_asset/type",keyword:"type",params:{type:X.properties.primary_asset.type},message:"must be string,null"}],!1;if(s===o&&
typeof p=="string"&&v(p)>1024)return u.errors=[{instancePath:i+"/primary_asset",schemaPath:"#/properties/primary_asset/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;var r=o===s}else var r=!0}}}}}}}else return u.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return u.errors=e,s===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:i="",
parentData:k,parentDataProperty:w,rootData:b=t,dynamicAnchors:P={}}={}){let e=null,s=0,m=Z.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),u(t,{instancePath:i,parentData:k,parentDataProperty:w,rootData:b,dynamicAnchors:P})||(e=e===null?u.errors:e.concat(u.errors),s=e.length),Z.errors=
e,s===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var K=F;var H={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:200},status:{type:"string",minLength:1,maxLength:64},fields:{
type:"object",additionalProperties:!0,maxProperties:500},markdown_body:{type:["string","null"]},primary_asset:{type:["string","null"],maxLength:1024}}};function g(t,{
instancePath:i="",parentData:k,parentDataProperty:w,rootData:b=t,dynamicAnchors:P={}}={}){let e=null,s=0,m=g.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let a=s;for(let n in t)if(!(n==="name"||n==="status"||n==="fields"||n==="markdown_body"||n===
"primary_asset")){return g.errors=[{instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"mus\
t NOT have additional properties"}],!1;break}if(a===s){if(t.name!==void 0){let n=t.name,p=s;if(s===p)if(typeof n=="string"){if(v(n)>200)return g.errors=[{instancePath:i+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(v(n)<1)return g.
errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return g.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===
s}else var r=!0;if(r){if(t.status!==void 0){let n=t.status,p=s;if(s===p)if(typeof n=="string"){if(v(n)>64)return g.errors=[{instancePath:i+"/status",schemaPath:"\
#/properties/status/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(v(n)<1)return g.errors=[{instancePath:i+
"/status",schemaPath:"#/properties/status/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return g.errors=
[{instancePath:i+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===s}else var r=!0;if(r){
if(t.fields!==void 0){let n=t.fields,p=s;if(s===p)if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length>500)return g.errors=[{instancePath:i+"/f\
ields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 500 properties"}],!1}else return g.
errors=[{instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=p===s}else var r=!0;
if(r){if(t.markdown_body!==void 0){let n=t.markdown_body,p=s;if(typeof n!="string"&&n!==null)return g.errors=[{instancePath:i+"/markdown_body",schemaPath:"#/pro\
perties/markdown_body/type",keyword:"type",params:{type:H.properties.markdown_body.type},message:"must be string,null"}],!1;var r=p===s}else var r=!0;if(r)if(t.
primary_asset!==void 0){let n=t.primary_asset,p=s;if(typeof n!="string"&&n!==null)return g.errors=[{instancePath:i+"/primary_asset",schemaPath:"#/properties/pri\
mary_asset/type",keyword:"type",params:{type:H.properties.primary_asset.type},message:"must be string,null"}],!1;if(s===p&&typeof n=="string"&&v(n)>1024)return g.
errors=[{instancePath:i+"/primary_asset",schemaPath:"#/properties/primary_asset/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more t\
han 1024 characters"}],!1;var r=p===s}else var r=!0}}}}}else return g.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return g.errors=e,s===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(t,{instancePath:i="",parentData:k,parentDataProperty:w,
rootData:b=t,dynamicAnchors:P={}}={}){let e=null,s=0,m=F.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),g(t,{instancePath:i,
parentData:k,parentDataProperty:w,rootData:b,dynamicAnchors:P})||(e=e===null?g.errors:e.concat(g.errors),s=e.length),F.errors=e,s===0}F.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var M=V;function L(t,{instancePath:i="",parentData:k,parentDataProperty:w,rootData:b=t,dynamicAnchors:P={}}={}){let e=null,s=0,m=L.evaluated;m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0);let r=s,a=!1,n=null,p=s;if(s===p)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.entity_id===void 0&&(h="entity_id")){let j={
instancePath:i,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};e===null?e=[j]:e.push(
j),s++}else{let j=s;for(let y in t)if(y!=="entity_id"){let c={instancePath:i,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++;break}if(j===s&&t.entity_id!==void 0){let y=t.entity_id;if(s===
s)if(typeof y=="string"){if(v(y)>128){let d={instancePath:i+"/entity_id",schemaPath:"#/oneOf/0/properties/entity_id/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"};e===null?e=[d]:e.push(d),s++}else if(v(y)<1){let d={instancePath:i+"/entity_id",schemaPath:"#/oneOf/0/properti\
es/entity_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+
"/entity_id",schemaPath:"#/oneOf/0/properties/entity_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}}}else{
let h={instancePath:i,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}var x=p===s;if(x){
a=!0,n=0;var o=!0}let f=s;if(s===f)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.fields===void 0&&(h="fields")){let j={instancePath:i,schemaPath:"#/on\
eOf/1/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"};e===null?e=[j]:e.push(j),s++}else{let j=s;for(let y in t)
if(!(y==="name"||y==="status"||y==="fields"||y==="markdown_body")){let c={instancePath:i,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++;break}if(j===s){if(t.name!==void 0){let y=t.name,c=s;
if(s===c)if(typeof y=="string"){if(v(y)>200){let d={instancePath:i+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),s++}}else{let d={instancePath:i+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}var l=c===s}else var l=!0;if(l){if(t.status!==void 0){let y=t.status,c=s;if(s===
c)if(typeof y=="string"){if(v(y)>64){let _={instancePath:i+"/status",schemaPath:"#/oneOf/1/properties/status/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};e===null?e=[_]:e.push(_),s++}}else{let _={instancePath:i+"/status",schemaPath:"#/oneOf/1/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}var l=c===s}else var l=!0;if(l){if(t.fields!==void 0){let y=t.fields,c=s;if(s===
c)if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length>500){let _={instancePath:i+"/fields",schemaPath:"#/oneOf/1/properties/fields/maxProperti\
es",keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 500 properties"};e===null?e=[_]:e.push(_),s++}}else{let _={instancePath:i+"/fiel\
ds",schemaPath:"#/oneOf/1/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[_]:e.push(_),s++}var l=c===s}else var l=!0;
if(l)if(t.markdown_body!==void 0){let y=s;if(typeof t.markdown_body!="string"){let d={instancePath:i+"/markdown_body",schemaPath:"#/oneOf/1/properties/markdown_\
body/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}var l=y===s}else var l=!0}}}}}else{let h={instancePath:i,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}var x=f===s;if(x&&a)a=!1,n=[n,1];else{x&&
(a=!0,n=1,o!==!0&&(o=!0));let h=s;if(s===h)if(t&&typeof t=="object"&&!Array.isArray(t)){let y;if(t.content===void 0&&(y="content")){let c={instancePath:i,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"};e===null?e=[c]:e.push(c),s++}else{let c=s;for(let d in t)
if(d!=="content"){let _={instancePath:i,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must N\
OT have additional properties"};e===null?e=[_]:e.push(_),s++;break}if(c===s&&t.content!==void 0){let d=t.content;if(s===s)if(typeof d=="string"){if(v(d)<1){let N={
instancePath:i+"/content",schemaPath:"#/oneOf/2/properties/content/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};e===null?e=[N]:e.push(N),s++}}else{let N={instancePath:i+"/content",schemaPath:"#/oneOf/2/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[N]:e.push(N),s++}}}}else{let y={instancePath:i,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[y]:e.push(y),s++}var x=h===s;x&&a?(a=!1,n=[n,2]):x&&(a=!0,n=2,o!==!0&&(o=!0))}if(a)s=r,e!==null&&(r?e.length=r:e=null);else{let h={instancePath:i,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};return e===null?e=[h]:e.push(h),s++,L.errors=e,
!1}return L.errors=e,m.props=o,s===0}L.evaluated={dynamicProps:!0,dynamicItems:!1};function A(t,{instancePath:i="",parentData:k,parentDataProperty:w,rootData:b=t,
dynamicAnchors:P={}}={}){let e=null,s=0,m=A.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){let a;if(t.version_a===void 0&&(a="version_a")||t.version_b===void 0&&(a="version_b"))return A.errors=[{instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let n=s;for(let p in t)if(!(p==="version_a"||p==="version_b")){return A.
errors=[{instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional prope\
rties"}],!1;break}if(n===s){if(t.version_a!==void 0){let p=s;L(t.version_a,{instancePath:i+"/version_a",parentData:t,parentDataProperty:"version_a",rootData:b,dynamicAnchors:P})||
(e=e===null?L.errors:e.concat(L.errors),s=e.length);var r=p===s}else var r=!0;if(r)if(t.version_b!==void 0){let p=s;L(t.version_b,{instancePath:i+"/version_b",parentData:t,
parentDataProperty:"version_b",rootData:b,dynamicAnchors:P})||(e=e===null?L.errors:e.concat(L.errors),s=e.length);var r=p===s}else var r=!0}}}else return A.errors=
[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=e,s===0}A.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function V(t,{instancePath:i="",parentData:k,parentDataProperty:w,rootData:b=t,dynamicAnchors:P={}}={}){let e=null,s=0,m=V.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),A(t,{instancePath:i,parentData:k,parentDataProperty:w,rootData:b,dynamicAnchors:P})||(e=e===null?A.errors:e.concat(
A.errors),s=e.length),V.errors=e,s===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var re={entityList:{path:E,query:B},entityCreate:{path:E,headers:G,body:{"application/json":J}},entityView:{path:$},entityUpdate:{path:$,headers:C,body:{"applic\
ation/json":K}},entityDelete:{path:$,headers:C},entityCompare:{path:E,body:{"application/json":M}}};export{re as validators};
