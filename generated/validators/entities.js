// Written by codegen from openapi.yaml.
import{a as ee}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var z=Z;var Y=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function Z(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,
s=0,m=Z.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
r!=="type"&&delete t[r];if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let n=typeof r,o;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,
typeof r=="string"&&(o=r)),o===void 0)if(n=="number"||n=="boolean")o=""+r;else if(r===null)o="";else{let i={instancePath:a+"/type",schemaPath:"#/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}o!==void 0&&(r=o,t!==void 0&&(t.type=o))}if(typeof r=="strin\
g"&&!Y.test(r)){let n={instancePath:a+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Z.errors=e,s===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var te=F,re={type:"\
object",properties:{offset:{type:"integer",minimum:0,maximum:2147483647,default:0},limit:{type:"integer",minimum:1,maximum:200,default:50},search:{type:"string",
maxLength:200},status:{type:"string",maxLength:64},sort_by:{type:"string",enum:["updated_at","created_at","name","status","entity_id"],default:"updated_at"},sort_order:{
type:"string",enum:["asc","desc"],default:"desc"}},required:[],additionalProperties:!1},N=ee().default;function F(t,{instancePath:a="",parentData:c,parentDataProperty:h,
rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=F.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){t.offset===void 0&&(t.offset=0),t.limit===void 0&&(t.limit=50),t.sort_by===void 0&&(t.sort_by="updated_at"),t.sort_order===void 0&&(t.sort_order="de\
sc");for(let p in t)p==="offset"||p==="limit"||p==="search"||p==="status"||p==="sort_by"||p==="sort_order"||delete t[p];let r=t.offset;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let p=typeof r,f;if(p=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],p=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r)&&(f=r)),f===void 0)if(p==="boolean"||r===null||p==="string"&&r&&r==+r&&!(r%1))f=+r;else{let l={instancePath:a+"/offset",schemaPath:"#/properties/offset/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}f!==void 0&&(r=f,t!==void 0&&(t.offset=f))}if(typeof r=="number"&&
isFinite(r)){if(r>2147483647||isNaN(r)){let p={instancePath:a+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647"};e===null?e=[p]:e.push(p),s++}if(r<0||isNaN(r)){let p={instancePath:a+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(p),s++}}let n=t.limit;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let p=typeof n,f;if(p=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],p=typeof n,typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)&&(f=n)),f===void 0)if(p===
"boolean"||n===null||p==="string"&&n&&n==+n&&!(n%1))f=+n;else{let l={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}f!==void 0&&(n=f,t!==void 0&&(t.limit=f))}if(typeof n=="number"&&isFinite(n)){if(n>200||isNaN(n)){
let p={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[p]:e.push(p),s++}if(n<1||isNaN(n)){let p={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[p]:e.push(p),s++}}if(t.search!==void 0){let p=t.search;if(typeof p!="string"){let f=typeof p,l;if(f=="object"&&Array.isArray(p)&&p.length==
1&&(p=p[0],f=typeof p,typeof p=="string"&&(l=p)),l===void 0)if(f=="number"||f=="boolean")l=""+p;else if(p===null)l="";else{let x={instancePath:a+"/search",schemaPath:"\
#/properties/search/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),s++}l!==void 0&&(p=l,t!==void 0&&(t.search=l))}
if(typeof p=="string"&&N(p)>200){let f={instancePath:a+"/search",schemaPath:"#/properties/search/maxLength",keyword:"maxLength",params:{limit:200},message:"must\
 NOT have more than 200 characters"};e===null?e=[f]:e.push(f),s++}}if(t.status!==void 0){let p=t.status;if(typeof p!="string"){let f=typeof p,l;if(f=="object"&&
Array.isArray(p)&&p.length==1&&(p=p[0],f=typeof p,typeof p=="string"&&(l=p)),l===void 0)if(f=="number"||f=="boolean")l=""+p;else if(p===null)l="";else{let x={instancePath:a+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),s++}l!==void 0&&(p=l,t!==
void 0&&(t.status=l))}if(typeof p=="string"&&N(p)>64){let f={instancePath:a+"/status",schemaPath:"#/properties/status/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[f]:e.push(f),s++}}let o=t.sort_by;if(typeof o!="string"){let p=typeof o,f;if(p=="object"&&Array.isArray(
o)&&o.length==1&&(o=o[0],p=typeof o,typeof o=="string"&&(f=o)),f===void 0)if(p=="number"||p=="boolean")f=""+o;else if(o===null)f="";else{let l={instancePath:a+"\
/sort_by",schemaPath:"#/properties/sort_by/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}f!==void 0&&(o=f,t!==
void 0&&(t.sort_by=f))}if(!(o==="updated_at"||o==="created_at"||o==="name"||o==="status"||o==="entity_id")){let p={instancePath:a+"/sort_by",schemaPath:"#/prope\
rties/sort_by/enum",keyword:"enum",params:{allowedValues:re.properties.sort_by.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(
p),s++}let i=t.sort_order;if(typeof i!="string"){let p=typeof i,f;if(p=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],p=typeof i,typeof i=="string"&&(f=i)),f===
void 0)if(p=="number"||p=="boolean")f=""+i;else if(i===null)f="";else{let l={instancePath:a+"/sort_order",schemaPath:"#/properties/sort_order/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}f!==void 0&&(i=f,t!==void 0&&(t.sort_order=f))}if(!(i==="asc"||i==="desc")){let p={
instancePath:a+"/sort_order",schemaPath:"#/properties/sort_order/enum",keyword:"enum",params:{allowedValues:re.properties.sort_order.enum},message:"must be equa\
l to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[r]:e.push(r),s++}return F.errors=e,s===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var se=V;function V(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=V.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["idempotency-key"]!==void 0){let r=t["idempotency-key"];if(typeof r!="st\
ring"){let n=typeof r,o;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(n=="number"||n=="boolean")o=""+
r;else if(r===null)o="";else{let i={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}o!==void 0&&(r=o,t!==void 0&&(t["idempotency-key"]=o))}if(typeof r=="string"){if(N(r)>255){let n={instancePath:a+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===
null?e=[n]:e.push(n),s++}if(N(r)<1){let n={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return V.errors=e,s===0}V.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var B=R;var ge=new RegExp("^[^\\x00-\\x1f\\x7f/\\\\]+$","u");function R(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,
s=0,m=R.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),s++}if(t.id===
void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:
e.push(r),s++}for(let r in t)r==="type"||r==="id"||delete t[r];if(t.type!==void 0){let r=t.type;if(typeof r!="string"){let n=typeof r,o;if(n=="object"&&Array.isArray(
r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(n=="number"||n=="boolean")o=""+r;else if(r===null)o="";else{let i={instancePath:a+"\
/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}o!==void 0&&(r=o,t!==void 0&&
(t.type=o))}if(typeof r=="string"&&!Y.test(r)){let n={instancePath:a+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]\
[A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};e===null?e=[n]:e.push(n),s++}}if(t.id!==void 0){let r=t.id;if(typeof r!="st\
ring"){let n=typeof r,o;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(n=="number"||n=="boolean")o=""+
r;else if(r===null)o="";else{let i={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),s++}o!==void 0&&(r=o,t!==void 0&&(t.id=o))}if(typeof r=="string"){if(N(r)>128){let n={instancePath:a+"/id",schemaPath:"#/properties/id/maxLength",
keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[n]:e.push(n),s++}if(N(r)<1){let n={instancePath:a+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}if(!ge.test(r)){let n={
instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[^\\x00-\\x1f\\x7f/\\\\]+$"},message:'must match pattern "^[^\\x00-\
\\x1f\\x7f/\\\\]+$"'};e===null?e=[n]:e.push(n),s++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),s++}return R.errors=e,s===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $=C;function C(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=C.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["if-match"]!==void 0){let r=t["if-match"];if(typeof r!="string"){let n=typeof r,
o;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(n=="number"||n=="boolean")o=""+r;else if(r===null)o=
"";else{let i={instancePath:a+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),s++}o!==void 0&&(r=o,t!==void 0&&(t["if-match"]=o))}if(typeof r=="string"){if(N(r)>255){let n={instancePath:a+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}if(N(r)<1){let n={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.
push(n),s++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return C.
errors=e,s===0}C.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var ie=M;function M(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=M.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["if-match"]!==void 0){let r=t["if-match"];if(typeof r!="string"){let n=typeof r,
o;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(n=="number"||n=="boolean")o=""+r;else if(r===null)o=
"";else{let i={instancePath:a+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),s++}o!==void 0&&(r=o,t!==void 0&&(t["if-match"]=o))}if(typeof r=="string"){if(N(r)>255){let n={instancePath:a+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}if(N(r)<1){let n={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.
push(n),s++}}}if(t["idempotency-key"]!==void 0){let r=t["idempotency-key"];if(typeof r!="string"){let n=typeof r,o;if(n=="object"&&Array.isArray(r)&&r.length==1&&
(r=r[0],n=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(n=="number"||n=="boolean")o=""+r;else if(r===null)o="";else{let i={instancePath:a+"/idempotency-key",
schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}o!==void 0&&(r=o,t!==
void 0&&(t["idempotency-key"]=o))}if(typeof r=="string"){if(N(r)>255){let n={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLengt\
h",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}if(N(r)<1){let n={instancePath:a+"/idem\
potency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),s++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}
return M.errors=e,s===0}M.evaluated={props:{"if-match":!0,"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};var ae=U;function U(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=U.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),s++}for(let r in t)r!=="id"&&delete t[r];if(t.id!==void 0){
let r=t.id;if(typeof r!="string"){let n=typeof r,o;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(n==
"number"||n=="boolean")o=""+r;else if(r===null)o="";else{let i={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}o!==void 0&&(r=o,t!==void 0&&(t.id=o))}if(typeof r=="string"){if(N(r)>400){let n={instancePath:a+"/id",schemaPath:"\
#/properties/id/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters"};e===null?e=[n]:e.push(n),s++}if(N(r)<1){let n={
instancePath:a+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:
e.push(n),s++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return U.
errors=e,s===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ne=S;function S(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=S.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)r!=="type"&&delete t[r];if(t.type!==void 0){let r=t.type;if(typeof r!=
"string"){let n=typeof r,o;if(n=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],n=typeof r,typeof r=="string"&&(o=r)),o===void 0)if(n=="number"||n=="boolean")
o=""+r;else if(r===null)o="";else{let i={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[i]:e.push(i),s++}o!==void 0&&(r=o,t!==void 0&&(t.type=o))}if(typeof r=="string"&&!Y.test(r)){let n={instancePath:a+"/type",schemaPath:"#/propert\
ies/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};e===null?e=[n]:
e.push(n),s++}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return S.
errors=e,s===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pe=G;var be={type:"object",additionalProperties:!1,required:["name"],properties:{entity_id:{type:"string",minLength:1,maxLength:128,pattern:"^[a-z0-9][a-z0-9_]*$"},name:{
type:"string",minLength:1,maxLength:200},status:{type:"string",minLength:1,maxLength:64},fields:{type:"object",additionalProperties:!0,maxProperties:500},markdown_body:{
type:"string"},primary_asset:{type:["string","null"],maxLength:1024}}},g=ee().default,me=new RegExp("^[a-z0-9][a-z0-9_]*$","u");function v(t,{instancePath:a="",
parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=v.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.name===void 0&&(n="name"))return v.errors=[{instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=s;for(let i in t)if(!(i==="entity_id"||i==="name"||i==="status"||
i==="fields"||i==="markdown_body"||i==="primary_asset")){return v.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===s){if(t.entity_id!==void 0){let i=t.entity_id,p=s;if(s===p)if(typeof i=="s\
tring"){if(g(i)>128)return v.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"}],!1;if(g(i)<1)return v.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!me.test(i))return v.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properti\
es/entity_id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_]*$"},message:'must match pattern "^[a-z0-9][a-z0-9_]*$"'}],!1}else return v.errors=[{
instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===s}else var r=!0;
if(r){if(t.name!==void 0){let i=t.name,p=s;if(s===p)if(typeof i=="string"){if(g(i)>200)return v.errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/ma\
xLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(g(i)<1)return v.errors=[{instancePath:a+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:a+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===s}else var r=!0;if(r){if(t.status!==void 0){
let i=t.status,p=s;if(s===p)if(typeof i=="string"){if(g(i)>64)return v.errors=[{instancePath:a+"/status",schemaPath:"#/properties/status/maxLength",keyword:"max\
Length",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(g(i)<1)return v.errors=[{instancePath:a+"/status",schemaPath:"#/properties/sta\
tus/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:a+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===s}else var r=!0;if(r){if(t.fields!==void 0){let i=t.fields,
p=s;if(s===p)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>500)return v.errors=[{instancePath:a+"/fields",schemaPath:"#/properties/field\
s/maxProperties",keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 500 properties"}],!1}else return v.errors=[{instancePath:a+"/fields",
schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=p===s}else var r=!0;if(r){if(t.markdown_body!==void 0){
let i=s;if(typeof t.markdown_body!="string")return v.errors=[{instancePath:a+"/markdown_body",schemaPath:"#/properties/markdown_body/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var r=i===s}else var r=!0;if(r)if(t.primary_asset!==void 0){let i=t.primary_asset,p=s;if(typeof i!="string"&&i!==null)
return v.errors=[{instancePath:a+"/primary_asset",schemaPath:"#/properties/primary_asset/type",keyword:"type",params:{type:be.properties.primary_asset.type},message:"\
must be string,null"}],!1;if(s===p&&typeof i=="string"&&g(i)>1024)return v.errors=[{instancePath:a+"/primary_asset",schemaPath:"#/properties/primary_asset/maxLe\
ngth",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;var r=p===s}else var r=!0}}}}}}}else return v.errors=[{instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return v.errors=e,s===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function G(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=G.evaluated;return m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),v(t,{instancePath:a,parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length),G.errors=e,s===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fe=H;var oe={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:200},status:{type:"string",minLength:1,maxLength:64},fields:{
type:"object",additionalProperties:!0,maxProperties:500},markdown_body:{type:["string","null"]},primary_asset:{type:["string","null"],maxLength:1024}}};function L(t,{
instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=L.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n=s;for(let o in t)if(!(o==="name"||o==="status"||o==="fields"||o==="markdown_body"||o===
"primary_asset")){return L.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"mus\
t NOT have additional properties"}],!1;break}if(n===s){if(t.name!==void 0){let o=t.name,i=s;if(s===i)if(typeof o=="string"){if(g(o)>200)return L.errors=[{instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(g(o)<1)return L.
errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return L.errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===
s}else var r=!0;if(r){if(t.status!==void 0){let o=t.status,i=s;if(s===i)if(typeof o=="string"){if(g(o)>64)return L.errors=[{instancePath:a+"/status",schemaPath:"\
#/properties/status/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(g(o)<1)return L.errors=[{instancePath:a+
"/status",schemaPath:"#/properties/status/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=
[{instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=i===s}else var r=!0;if(r){
if(t.fields!==void 0){let o=t.fields,i=s;if(s===i)if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length>500)return L.errors=[{instancePath:a+"/f\
ields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 500 properties"}],!1}else return L.
errors=[{instancePath:a+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var r=i===s}else var r=!0;
if(r){if(t.markdown_body!==void 0){let o=t.markdown_body,i=s;if(typeof o!="string"&&o!==null)return L.errors=[{instancePath:a+"/markdown_body",schemaPath:"#/pro\
perties/markdown_body/type",keyword:"type",params:{type:oe.properties.markdown_body.type},message:"must be string,null"}],!1;var r=i===s}else var r=!0;if(r)if(t.
primary_asset!==void 0){let o=t.primary_asset,i=s;if(typeof o!="string"&&o!==null)return L.errors=[{instancePath:a+"/primary_asset",schemaPath:"#/properties/pri\
mary_asset/type",keyword:"type",params:{type:oe.properties.primary_asset.type},message:"must be string,null"}],!1;if(s===i&&typeof o=="string"&&g(o)>1024)return L.
errors=[{instancePath:a+"/primary_asset",schemaPath:"#/properties/primary_asset/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more t\
han 1024 characters"}],!1;var r=i===s}else var r=!0}}}}}else return L.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return L.errors=e,s===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(t,{instancePath:a="",parentData:c,parentDataProperty:h,
rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=H.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),L(t,{instancePath:a,
parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),s=e.length),H.errors=e,s===0}H.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var le=J;function A(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=A.evaluated;m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0);let r=s,n=!1,o=null,i=s;if(s===i)if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.entity_id===void 0&&(P="entity_id")){let q={
instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"};e===null?e=[q]:e.push(
q),s++}else{let q=s;for(let d in t)if(d!=="entity_id"){let k={instancePath:a,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),s++;break}if(q===s&&t.entity_id!==void 0){let d=t.entity_id;if(s===
s)if(typeof d=="string"){if(g(d)>128){let b={instancePath:a+"/entity_id",schemaPath:"#/oneOf/0/properties/entity_id/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"};e===null?e=[b]:e.push(b),s++}else if(g(d)<1){let b={instancePath:a+"/entity_id",schemaPath:"#/oneOf/0/properti\
es/entity_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:a+
"/entity_id",schemaPath:"#/oneOf/0/properties/entity_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}}}else{
let P={instancePath:a,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),s++}var x=i===s;if(x){
n=!0,o=0;var p=!0}let f=s;if(s===f)if(t&&typeof t=="object"&&!Array.isArray(t)){let P;if(t.fields===void 0&&(P="fields")){let q={instancePath:a,schemaPath:"#/on\
eOf/1/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"};e===null?e=[q]:e.push(q),s++}else{let q=s;for(let d in t)
if(!(d==="name"||d==="status"||d==="fields"||d==="markdown_body")){let k={instancePath:a,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),s++;break}if(q===s){if(t.name!==void 0){let d=t.name,k=s;
if(s===k)if(typeof d=="string"){if(g(d)>200){let b={instancePath:a+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:a+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}var l=k===s}else var l=!0;if(l){if(t.status!==void 0){let d=t.status,k=s;if(s===
k)if(typeof d=="string"){if(g(d)>64){let j={instancePath:a+"/status",schemaPath:"#/oneOf/1/properties/status/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};e===null?e=[j]:e.push(j),s++}}else{let j={instancePath:a+"/status",schemaPath:"#/oneOf/1/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),s++}var l=k===s}else var l=!0;if(l){if(t.fields!==void 0){let d=t.fields,k=s;if(s===
k)if(d&&typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length>500){let j={instancePath:a+"/fields",schemaPath:"#/oneOf/1/properties/fields/maxProperti\
es",keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 500 properties"};e===null?e=[j]:e.push(j),s++}}else{let j={instancePath:a+"/fiel\
ds",schemaPath:"#/oneOf/1/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[j]:e.push(j),s++}var l=k===s}else var l=!0;
if(l)if(t.markdown_body!==void 0){let d=s;if(typeof t.markdown_body!="string"){let b={instancePath:a+"/markdown_body",schemaPath:"#/oneOf/1/properties/markdown_\
body/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}var l=d===s}else var l=!0}}}}}else{let P={instancePath:a,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),s++}var x=f===s;if(x&&n)n=!1,o=[o,1];else{x&&
(n=!0,o=1,p!==!0&&(p=!0));let P=s;if(s===P)if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.content===void 0&&(d="content")){let k={instancePath:a,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"};e===null?e=[k]:e.push(k),s++}else{let k=s;for(let b in t)
if(b!=="content"){let j={instancePath:a,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must N\
OT have additional properties"};e===null?e=[j]:e.push(j),s++;break}if(k===s&&t.content!==void 0){let b=t.content;if(s===s)if(typeof b=="string"){if(g(b)<1){let E={
instancePath:a+"/content",schemaPath:"#/oneOf/2/properties/content/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};e===null?e=[E]:e.push(E),s++}}else{let E={instancePath:a+"/content",schemaPath:"#/oneOf/2/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[E]:e.push(E),s++}}}}else{let d={instancePath:a,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[d]:e.push(d),s++}var x=P===s;x&&n?(n=!1,o=[o,2]):x&&(n=!0,o=2,p!==!0&&(p=!0))}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{let P={instancePath:a,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:o},message:"must match exactly one schema in oneOf"};return e===null?e=[P]:e.push(P),s++,A.errors=e,
!1}return A.errors=e,m.props=p,s===0}A.evaluated={dynamicProps:!0,dynamicItems:!1};function D(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,
dynamicAnchors:u={}}={}){let e=null,s=0,m=D.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.
isArray(t)){let n;if(t.version_a===void 0&&(n="version_a")||t.version_b===void 0&&(n="version_b"))return D.errors=[{instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=s;for(let i in t)if(!(i==="version_a"||i==="version_b")){return D.
errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional prope\
rties"}],!1;break}if(o===s){if(t.version_a!==void 0){let i=s;A(t.version_a,{instancePath:a+"/version_a",parentData:t,parentDataProperty:"version_a",rootData:y,dynamicAnchors:u})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length);var r=i===s}else var r=!0;if(r)if(t.version_b!==void 0){let i=s;A(t.version_b,{instancePath:a+"/version_b",parentData:t,
parentDataProperty:"version_b",rootData:y,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),s=e.length);var r=i===s}else var r=!0}}}else return D.errors=
[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=e,s===0}D.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function J(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=J.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),D(t,{instancePath:a,parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length),J.errors=e,s===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ye=K;function O(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=O.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.version_a===void 0&&(n="version_a")||t.version_b===void 0&&
(n="version_b"))return O.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+
"'"}],!1;{let o=s;for(let i in t)if(!(i==="base"||i==="version_a"||i==="version_b"||i==="apply_to")){return O.errors=[{instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===s){if(t.base!==void 0){let i=s;
A(t.base,{instancePath:a+"/base",parentData:t,parentDataProperty:"base",rootData:y,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),s=e.length);var r=i===
s}else var r=!0;if(r){if(t.version_a!==void 0){let i=s;A(t.version_a,{instancePath:a+"/version_a",parentData:t,parentDataProperty:"version_a",rootData:y,dynamicAnchors:u})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length);var r=i===s}else var r=!0;if(r){if(t.version_b!==void 0){let i=s;A(t.version_b,{instancePath:a+"/version_b",
parentData:t,parentDataProperty:"version_b",rootData:y,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),s=e.length);var r=i===s}else var r=!0;if(r)if(t.
apply_to!==void 0){let i=t.apply_to,p=s;if(s===p)if(typeof i=="string"){if(g(i)>128)return O.errors=[{instancePath:a+"/apply_to",schemaPath:"#/properties/apply_\
to/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(g(i)<1)return O.errors=[{instancePath:a+"/apply_to",
schemaPath:"#/properties/apply_to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return O.errors=[{instancePath:a+
"/apply_to",schemaPath:"#/properties/apply_to/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===s}else var r=!0}}}}}else return O.
errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=e,s===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function K(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=K.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),O(t,{instancePath:a,parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(
O.errors),s=e.length),K.errors=e,s===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ue=Q;function T(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=T.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.content===void 0&&(n="content"))return T.errors=[{instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let o=s;for(let i in t)if(!(i==="conte\
nt"||i==="overwrite")){return T.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(o===s){if(t.content!==void 0){let i=t.content,p=s;if(s===p)if(typeof i=="string"){if(g(i)<1)return T.errors=[
{instancePath:a+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return T.errors=[{instancePath:a+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===
s}else var r=!0;if(r)if(t.overwrite!==void 0){let i=s;if(typeof t.overwrite!="boolean")return T.errors=[{instancePath:a+"/overwrite",schemaPath:"#/properties/ov\
erwrite/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var r=i===s}else var r=!0}}}else return T.errors=[{instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.errors=e,s===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(t,{
instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=Q.evaluated;return m.dynamicProps&&(m.props=void 0),m.
dynamicItems&&(m.items=void 0),T(t,{instancePath:a,parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?T.errors:e.concat(T.errors),s=e.
length),Q.errors=e,s===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var de=W;var ce=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function w(t,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,
s=0,m=w.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.entity_type===
void 0&&(n="entity_type")||t.entity_id===void 0&&(n="entity_id"))return w.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let o=s;for(let i in t)if(!(i==="entity_type"||i==="entity_id"||i==="new_id"||i==="new_name")){return w.errors=
[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],
!1;break}if(o===s){if(t.entity_type!==void 0){let i=t.entity_type,p=s;if(s===p)if(typeof i=="string"){if(!ce.test(i))return w.errors=[{instancePath:a+"/entity_t\
ype",schemaPath:"#/properties/entity_type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Z\
a-z0-9_-]{0,63}$"'}],!1}else return w.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var r=p===s}else var r=!0;if(r){if(t.entity_id!==void 0){let i=t.entity_id,p=s;if(s===p)if(typeof i=="string"){if(g(i)>128)return w.errors=
[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characte\
rs"}],!1;if(g(i)<1)return w.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var r=p===s}else var r=!0;if(r){if(t.new_id!==void 0){let i=t.new_id,p=s;if(s===p)if(typeof i=="string"){if(g(i)>128)return w.
errors=[{instancePath:a+"/new_id",schemaPath:"#/properties/new_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 charact\
ers"}],!1;if(g(i)<1)return w.errors=[{instancePath:a+"/new_id",schemaPath:"#/properties/new_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1;if(!me.test(i))return w.errors=[{instancePath:a+"/new_id",schemaPath:"#/properties/new_id/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9_]*$"},message:'must match pattern "^[a-z0-9][a-z0-9_]*$"'}],!1}else return w.errors=[{instancePath:a+"/new_id",schemaPath:"#/propertie\
s/new_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===s}else var r=!0;if(r)if(t.new_name!==void 0){let i=t.new_name,p=s;if(s===
p)if(typeof i=="string"){if(g(i)>200)return w.errors=[{instancePath:a+"/new_name",schemaPath:"#/properties/new_name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(g(i)<1)return w.errors=[{instancePath:a+"/new_name",schemaPath:"#/properties/new_name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:a+"/new_name",schemaPath:"#/properties/new_\
name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===s}else var r=!0}}}}}else return w.errors=[{instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.errors=e,s===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function W(t,{
instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=W.evaluated;return m.dynamicProps&&(m.props=void 0),m.
dynamicItems&&(m.items=void 0),w(t,{instancePath:a,parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),s=e.
length),W.errors=e,s===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var he=X;var _e={type:"string",enum:["required_default","type","option","date","duplicate_tag","trailing_space","reference","status"]};function I(t,{instancePath:a="",parentData:c,
parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=I.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
typeof t!="string"?(I.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):t==="required_default"||t===
"type"||t==="option"||t==="date"||t==="duplicate_tag"||t==="trailing_space"||t==="reference"||t==="status"?(I.errors=e,s===0):(I.errors=[{instancePath:a,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:_e.enum},message:"must be equal to one of the allowed values"}],!1)}I.evaluated={dynamicProps:!1,dynamicItems:!1};function _(t,{
instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=_.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=s;for(let i in t)if(!(i==="entity_type"||i==="entity_id"||i==="rules"||i==="dry_run"||
i==="offset"||i==="limit")){return _.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(o===s){if(t.entity_type!==void 0){let i=t.entity_type,p=s;if(s===p)if(typeof i=="string"){if(!ce.test(i))return _.
errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'}],!1}else return _.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var r=p===s}else var r=!0;if(r){if(t.entity_id!==void 0){let i=t.entity_id,p=s;if(s===p)if(typeof i==
"string"){if(g(i)>128)return _.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"}],!1;if(g(i)<1)return _.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=p===s}else var r=!0;if(r){if(t.rules!==void 0){let i=t.rules,p=s;if(s===p)if(Array.
isArray(i)){if(i.length>20)return _.errors=[{instancePath:a+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit:20},message:"must\
 NOT have more than 20 items"}],!1;{var n=!0;let l=i.length;for(let x=0;x<l;x++){let P=s;I(i[x],{instancePath:a+"/rules/"+x,parentData:i,parentDataProperty:x,rootData:y,
dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),s=e.length);var n=P===s;if(!n)break}}}else return _.errors=[{instancePath:a+"/rules",schemaPath:"#/p\
roperties/rules/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=p===s}else var r=!0;if(r){if(t.dry_run!==void 0){let i=s;if(typeof t.
dry_run!="boolean")return _.errors=[{instancePath:a+"/dry_run",schemaPath:"#/properties/dry_run/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var r=i===s}else var r=!0;if(r){if(t.offset!==void 0){let i=t.offset,p=s;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return _.errors=[{
instancePath:a+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s===p&&typeof i=="number"&&
isFinite(i)){if(i>1e9||isNaN(i))return _.errors=[{instancePath:a+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},
message:"must be <= 1000000000"}],!1;if(i<0||isNaN(i))return _.errors=[{instancePath:a+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var r=p===s}else var r=!0;if(r)if(t.limit!==void 0){let i=t.limit,p=s;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return _.errors=[{instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(s===p&&typeof i=="number"&&isFinite(i)){if(i>200||isNaN(i))return _.errors=[{instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(i<1||isNaN(i))return _.errors=[{instancePath:a+"/limit",schemaPath:"#/properties/limit/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var r=p===s}else var r=!0}}}}}}else return _.errors=[{instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.errors=e,s===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(t,{
instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=t,dynamicAnchors:u={}}={}){let e=null,s=0,m=X.evaluated;return m.dynamicProps&&(m.props=void 0),m.
dynamicItems&&(m.items=void 0),_(t,{instancePath:a,parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?_.errors:e.concat(_.errors),s=e.
length),X.errors=e,s===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var we={entityList:{path:z,query:te},entityCreate:{path:z,headers:se,body:{"application/json":pe}},entityView:{path:B},entityUpdate:{path:B,headers:$,body:{"app\
lication/json":fe}},entityDelete:{path:B,headers:$},entityCompare:{path:z,body:{"application/json":le}},entityMerge:{path:z,headers:$,body:{"application/json":ye}},
entityImport:{path:z,headers:ie,body:{"application/json":ue}},entityRename:{headers:$,body:{"application/json":de}},entityIdCheck:{path:ae,query:ne},entityFix:{
body:{"application/json":he}}};export{we as validators};
