// Written by codegen from openapi.yaml.
import{a as ee}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var z=E;var X=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function E(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,
s=0,m=E.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),s++}for(let t in r)
t!=="type"&&delete r[t];if(r.type!==void 0){let t=r.type;if(typeof t!="string"){let n=typeof t,p;if(n=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],n=typeof t,
typeof t=="string"&&(p=t)),p===void 0)if(n=="number"||n=="boolean")p=""+t;else if(t===null)p="";else{let i={instancePath:a+"/type",schemaPath:"#/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}p!==void 0&&(t=p,r!==void 0&&(r.type=p))}if(typeof t=="strin\
g"&&!X.test(t)){let n={instancePath:a+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return E.errors=e,s===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var te=Z,re={type:"\
object",properties:{offset:{type:"integer",minimum:0,maximum:2147483647,default:0},limit:{type:"integer",minimum:1,maximum:200,default:50},search:{type:"string",
maxLength:200},status:{type:"string",maxLength:64},sort_by:{type:"string",enum:["updated_at","created_at","name","status","entity_id"],default:"updated_at"},sort_order:{
type:"string",enum:["asc","desc"],default:"desc"}},required:[],additionalProperties:!1},T=ee().default;function Z(r,{instancePath:a="",parentData:c,parentDataProperty:h,
rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=Z.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){r.offset===void 0&&(r.offset=0),r.limit===void 0&&(r.limit=50),r.sort_by===void 0&&(r.sort_by="updated_at"),r.sort_order===void 0&&(r.sort_order="de\
sc");for(let o in r)o==="offset"||o==="limit"||o==="search"||o==="status"||o==="sort_by"||o==="sort_order"||delete r[o];let t=r.offset;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))){let o=typeof t,f;if(o=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],o=typeof t,typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t)&&(f=t)),f===void 0)if(o==="boolean"||t===null||o==="string"&&t&&t==+t&&!(t%1))f=+t;else{let l={instancePath:a+"/offset",schemaPath:"#/properties/offset/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}f!==void 0&&(t=f,r!==void 0&&(r.offset=f))}if(typeof t=="number"&&
isFinite(t)){if(t>2147483647||isNaN(t)){let o={instancePath:a+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647"};e===null?e=[o]:e.push(o),s++}if(t<0||isNaN(t)){let o={instancePath:a+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[o]:e.push(o),s++}}let n=r.limit;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let o=typeof n,f;if(o=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],o=typeof n,typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)&&(f=n)),f===void 0)if(o===
"boolean"||n===null||o==="string"&&n&&n==+n&&!(n%1))f=+n;else{let l={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}f!==void 0&&(n=f,r!==void 0&&(r.limit=f))}if(typeof n=="number"&&isFinite(n)){if(n>200||isNaN(n)){
let o={instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[o]:e.push(o),s++}if(n<1||isNaN(n)){let o={instancePath:a+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[o]:e.push(o),s++}}if(r.search!==void 0){let o=r.search;if(typeof o!="string"){let f=typeof o,l;if(f=="object"&&Array.isArray(o)&&o.length==
1&&(o=o[0],f=typeof o,typeof o=="string"&&(l=o)),l===void 0)if(f=="number"||f=="boolean")l=""+o;else if(o===null)l="";else{let x={instancePath:a+"/search",schemaPath:"\
#/properties/search/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),s++}l!==void 0&&(o=l,r!==void 0&&(r.search=l))}
if(typeof o=="string"&&T(o)>200){let f={instancePath:a+"/search",schemaPath:"#/properties/search/maxLength",keyword:"maxLength",params:{limit:200},message:"must\
 NOT have more than 200 characters"};e===null?e=[f]:e.push(f),s++}}if(r.status!==void 0){let o=r.status;if(typeof o!="string"){let f=typeof o,l;if(f=="object"&&
Array.isArray(o)&&o.length==1&&(o=o[0],f=typeof o,typeof o=="string"&&(l=o)),l===void 0)if(f=="number"||f=="boolean")l=""+o;else if(o===null)l="";else{let x={instancePath:a+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),s++}l!==void 0&&(o=l,r!==
void 0&&(r.status=l))}if(typeof o=="string"&&T(o)>64){let f={instancePath:a+"/status",schemaPath:"#/properties/status/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[f]:e.push(f),s++}}let p=r.sort_by;if(typeof p!="string"){let o=typeof p,f;if(o=="object"&&Array.isArray(
p)&&p.length==1&&(p=p[0],o=typeof p,typeof p=="string"&&(f=p)),f===void 0)if(o=="number"||o=="boolean")f=""+p;else if(p===null)f="";else{let l={instancePath:a+"\
/sort_by",schemaPath:"#/properties/sort_by/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}f!==void 0&&(p=f,r!==
void 0&&(r.sort_by=f))}if(!(p==="updated_at"||p==="created_at"||p==="name"||p==="status"||p==="entity_id")){let o={instancePath:a+"/sort_by",schemaPath:"#/prope\
rties/sort_by/enum",keyword:"enum",params:{allowedValues:re.properties.sort_by.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}let i=r.sort_order;if(typeof i!="string"){let o=typeof i,f;if(o=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],o=typeof i,typeof i=="string"&&(f=i)),f===
void 0)if(o=="number"||o=="boolean")f=""+i;else if(i===null)f="";else{let l={instancePath:a+"/sort_order",schemaPath:"#/properties/sort_order/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}f!==void 0&&(i=f,r!==void 0&&(r.sort_order=f))}if(!(i==="asc"||i==="desc")){let o={
instancePath:a+"/sort_order",schemaPath:"#/properties/sort_order/enum",keyword:"enum",params:{allowedValues:re.properties.sort_order.enum},message:"must be equa\
l to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[t]:e.push(t),s++}return Z.errors=e,s===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Y=F;function F(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=F.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let t=r["idempotency-key"];if(typeof t!="st\
ring"){let n=typeof t,p;if(n=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(p=t)),p===void 0)if(n=="number"||n=="boolean")p=""+
t;else if(t===null)p="";else{let i={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}p!==void 0&&(t=p,r!==void 0&&(r["idempotency-key"]=p))}if(typeof t=="string"){if(T(t)>255){let n={instancePath:a+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===
null?e=[n]:e.push(n),s++}if(T(t)<1){let n={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return F.errors=e,s===0}F.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var U=V;var ce=new RegExp("^[^\\x00-\\x1f\\x7f/\\\\]+$","u");function V(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,
s=0,m=V.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let t={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),s++}if(r.id===
void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[t]:
e.push(t),s++}for(let t in r)t==="type"||t==="id"||delete r[t];if(r.type!==void 0){let t=r.type;if(typeof t!="string"){let n=typeof t,p;if(n=="object"&&Array.isArray(
t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(p=t)),p===void 0)if(n=="number"||n=="boolean")p=""+t;else if(t===null)p="";else{let i={instancePath:a+"\
/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}p!==void 0&&(t=p,r!==void 0&&
(r.type=p))}if(typeof t=="string"&&!X.test(t)){let n={instancePath:a+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z]\
[A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};e===null?e=[n]:e.push(n),s++}}if(r.id!==void 0){let t=r.id;if(typeof t!="st\
ring"){let n=typeof t,p;if(n=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(p=t)),p===void 0)if(n=="number"||n=="boolean")p=""+
t;else if(t===null)p="";else{let i={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),s++}p!==void 0&&(t=p,r!==void 0&&(r.id=p))}if(typeof t=="string"){if(T(t)>128){let n={instancePath:a+"/id",schemaPath:"#/properties/id/maxLength",
keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[n]:e.push(n),s++}if(T(t)<1){let n={instancePath:a+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}if(!ce.test(t)){let n={
instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[^\\x00-\\x1f\\x7f/\\\\]+$"},message:'must match pattern "^[^\\x00-\
\\x1f\\x7f/\\\\]+$"'};e===null?e=[n]:e.push(n),s++}}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}return V.errors=e,s===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var S=R;function R(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=R.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["if-match"]!==void 0){let t=r["if-match"];if(typeof t!="string"){let n=typeof t,
p;if(n=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(p=t)),p===void 0)if(n=="number"||n=="boolean")p=""+t;else if(t===null)p=
"";else{let i={instancePath:a+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),s++}p!==void 0&&(t=p,r!==void 0&&(r["if-match"]=p))}if(typeof t=="string"){if(T(t)>255){let n={instancePath:a+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};e===null?e=[n]:e.push(n),s++}if(T(t)<1){let n={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.
push(n),s++}}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return R.
errors=e,s===0}R.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var se=C;function C(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=C.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[t]:e.push(t),s++}for(let t in r)t!=="id"&&delete r[t];if(r.id!==void 0){
let t=r.id;if(typeof t!="string"){let n=typeof t,p;if(n=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(p=t)),p===void 0)if(n==
"number"||n=="boolean")p=""+t;else if(t===null)p="";else{let i={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}p!==void 0&&(t=p,r!==void 0&&(r.id=p))}if(typeof t=="string"){if(T(t)>400){let n={instancePath:a+"/id",schemaPath:"\
#/properties/id/maxLength",keyword:"maxLength",params:{limit:400},message:"must NOT have more than 400 characters"};e===null?e=[n]:e.push(n),s++}if(T(t)<1){let n={
instancePath:a+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:
e.push(n),s++}}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return C.
errors=e,s===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ie=M;function M(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=M.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)t!=="type"&&delete r[t];if(r.type!==void 0){let t=r.type;if(typeof t!=
"string"){let n=typeof t,p;if(n=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(p=t)),p===void 0)if(n=="number"||n=="boolean")
p=""+t;else if(t===null)p="";else{let i={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[i]:e.push(i),s++}p!==void 0&&(t=p,r!==void 0&&(r.type=p))}if(typeof t=="string"&&!X.test(t)){let n={instancePath:a+"/type",schemaPath:"#/propert\
ies/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};e===null?e=[n]:
e.push(n),s++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return M.
errors=e,s===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ne=B;var ge={type:"object",additionalProperties:!1,required:["name"],properties:{entity_id:{type:"string",minLength:1,maxLength:128,pattern:"^[a-z0-9][a-z0-9_]*$"},name:{
type:"string",minLength:1,maxLength:200},status:{type:"string",minLength:1,maxLength:64},fields:{type:"object",additionalProperties:!0,maxProperties:500},markdown_body:{
type:"string"},primary_asset:{type:["string","null"],maxLength:1024}}},g=ee().default,oe=new RegExp("^[a-z0-9][a-z0-9_]*$","u");function v(r,{instancePath:a="",
parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=v.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.name===void 0&&(n="name"))return v.errors=[{instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let p=s;for(let i in r)if(!(i==="entity_id"||i==="name"||i==="status"||
i==="fields"||i==="markdown_body"||i==="primary_asset")){return v.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===s){if(r.entity_id!==void 0){let i=r.entity_id,o=s;if(s===o)if(typeof i=="s\
tring"){if(g(i)>128)return v.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"}],!1;if(g(i)<1)return v.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!oe.test(i))return v.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properti\
es/entity_id/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9_]*$"},message:'must match pattern "^[a-z0-9][a-z0-9_]*$"'}],!1}else return v.errors=[{
instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===s}else var t=!0;
if(t){if(r.name!==void 0){let i=r.name,o=s;if(s===o)if(typeof i=="string"){if(g(i)>200)return v.errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/ma\
xLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(g(i)<1)return v.errors=[{instancePath:a+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:a+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===s}else var t=!0;if(t){if(r.status!==void 0){
let i=r.status,o=s;if(s===o)if(typeof i=="string"){if(g(i)>64)return v.errors=[{instancePath:a+"/status",schemaPath:"#/properties/status/maxLength",keyword:"max\
Length",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(g(i)<1)return v.errors=[{instancePath:a+"/status",schemaPath:"#/properties/sta\
tus/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:a+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===s}else var t=!0;if(t){if(r.fields!==void 0){let i=r.fields,
o=s;if(s===o)if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>500)return v.errors=[{instancePath:a+"/fields",schemaPath:"#/properties/field\
s/maxProperties",keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 500 properties"}],!1}else return v.errors=[{instancePath:a+"/fields",
schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=o===s}else var t=!0;if(t){if(r.markdown_body!==void 0){
let i=s;if(typeof r.markdown_body!="string")return v.errors=[{instancePath:a+"/markdown_body",schemaPath:"#/properties/markdown_body/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===s}else var t=!0;if(t)if(r.primary_asset!==void 0){let i=r.primary_asset,o=s;if(typeof i!="string"&&i!==null)
return v.errors=[{instancePath:a+"/primary_asset",schemaPath:"#/properties/primary_asset/type",keyword:"type",params:{type:ge.properties.primary_asset.type},message:"\
must be string,null"}],!1;if(s===o&&typeof i=="string"&&g(i)>1024)return v.errors=[{instancePath:a+"/primary_asset",schemaPath:"#/properties/primary_asset/maxLe\
ngth",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;var t=o===s}else var t=!0}}}}}}}else return v.errors=[{instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return v.errors=e,s===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function B(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=B.evaluated;return m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),v(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?v.errors:e.concat(v.errors),
s=e.length),B.errors=e,s===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pe=G;var ae={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:200},status:{type:"string",minLength:1,maxLength:64},fields:{
type:"object",additionalProperties:!0,maxProperties:500},markdown_body:{type:["string","null"]},primary_asset:{type:["string","null"],maxLength:1024}}};function L(r,{
instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=L.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n=s;for(let p in r)if(!(p==="name"||p==="status"||p==="fields"||p==="markdown_body"||p===
"primary_asset")){return L.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"mus\
t NOT have additional properties"}],!1;break}if(n===s){if(r.name!==void 0){let p=r.name,i=s;if(s===i)if(typeof p=="string"){if(g(p)>200)return L.errors=[{instancePath:a+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(g(p)<1)return L.
errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return L.errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
s}else var t=!0;if(t){if(r.status!==void 0){let p=r.status,i=s;if(s===i)if(typeof p=="string"){if(g(p)>64)return L.errors=[{instancePath:a+"/status",schemaPath:"\
#/properties/status/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(g(p)<1)return L.errors=[{instancePath:a+
"/status",schemaPath:"#/properties/status/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=
[{instancePath:a+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===s}else var t=!0;if(t){
if(r.fields!==void 0){let p=r.fields,i=s;if(s===i)if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length>500)return L.errors=[{instancePath:a+"/f\
ields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 500 properties"}],!1}else return L.
errors=[{instancePath:a+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=i===s}else var t=!0;
if(t){if(r.markdown_body!==void 0){let p=r.markdown_body,i=s;if(typeof p!="string"&&p!==null)return L.errors=[{instancePath:a+"/markdown_body",schemaPath:"#/pro\
perties/markdown_body/type",keyword:"type",params:{type:ae.properties.markdown_body.type},message:"must be string,null"}],!1;var t=i===s}else var t=!0;if(t)if(r.
primary_asset!==void 0){let p=r.primary_asset,i=s;if(typeof p!="string"&&p!==null)return L.errors=[{instancePath:a+"/primary_asset",schemaPath:"#/properties/pri\
mary_asset/type",keyword:"type",params:{type:ae.properties.primary_asset.type},message:"must be string,null"}],!1;if(s===i&&typeof p=="string"&&g(p)>1024)return L.
errors=[{instancePath:a+"/primary_asset",schemaPath:"#/properties/primary_asset/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more t\
han 1024 characters"}],!1;var t=i===s}else var t=!0}}}}}else return L.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return L.errors=e,s===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:a="",parentData:c,parentDataProperty:h,
rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=G.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),L(r,{instancePath:a,
parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?L.errors:e.concat(L.errors),s=e.length),G.errors=e,s===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var me=H;function A(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=A.evaluated;m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0);let t=s,n=!1,p=null,i=s;if(s===i)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.entity_id===void 0&&(P="entity_id")){let q={
instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"};e===null?e=[q]:e.push(
q),s++}else{let q=s;for(let d in r)if(d!=="entity_id"){let k={instancePath:a,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),s++;break}if(q===s&&r.entity_id!==void 0){let d=r.entity_id;if(s===
s)if(typeof d=="string"){if(g(d)>128){let _={instancePath:a+"/entity_id",schemaPath:"#/oneOf/0/properties/entity_id/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"};e===null?e=[_]:e.push(_),s++}else if(g(d)<1){let _={instancePath:a+"/entity_id",schemaPath:"#/oneOf/0/properti\
es/entity_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[_]:e.push(_),s++}}else{let _={instancePath:a+
"/entity_id",schemaPath:"#/oneOf/0/properties/entity_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}}}}else{
let P={instancePath:a,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),s++}var x=i===s;if(x){
n=!0,p=0;var o=!0}let f=s;if(s===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.fields===void 0&&(P="fields")){let q={instancePath:a,schemaPath:"#/on\
eOf/1/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"};e===null?e=[q]:e.push(q),s++}else{let q=s;for(let d in r)
if(!(d==="name"||d==="status"||d==="fields"||d==="markdown_body")){let k={instancePath:a,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),s++;break}if(q===s){if(r.name!==void 0){let d=r.name,k=s;
if(s===k)if(typeof d=="string"){if(g(d)>200){let _={instancePath:a+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[_]:e.push(_),s++}}else{let _={instancePath:a+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}var l=k===s}else var l=!0;if(l){if(r.status!==void 0){let d=r.status,k=s;if(s===
k)if(typeof d=="string"){if(g(d)>64){let j={instancePath:a+"/status",schemaPath:"#/oneOf/1/properties/status/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};e===null?e=[j]:e.push(j),s++}}else{let j={instancePath:a+"/status",schemaPath:"#/oneOf/1/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),s++}var l=k===s}else var l=!0;if(l){if(r.fields!==void 0){let d=r.fields,k=s;if(s===
k)if(d&&typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length>500){let j={instancePath:a+"/fields",schemaPath:"#/oneOf/1/properties/fields/maxProperti\
es",keyword:"maxProperties",params:{limit:500},message:"must NOT have more than 500 properties"};e===null?e=[j]:e.push(j),s++}}else{let j={instancePath:a+"/fiel\
ds",schemaPath:"#/oneOf/1/properties/fields/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[j]:e.push(j),s++}var l=k===s}else var l=!0;
if(l)if(r.markdown_body!==void 0){let d=s;if(typeof r.markdown_body!="string"){let _={instancePath:a+"/markdown_body",schemaPath:"#/oneOf/1/properties/markdown_\
body/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[_]:e.push(_),s++}var l=d===s}else var l=!0}}}}}else{let P={instancePath:a,
schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),s++}var x=f===s;if(x&&n)n=!1,p=[p,1];else{x&&
(n=!0,p=1,o!==!0&&(o=!0));let P=s;if(s===P)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.content===void 0&&(d="content")){let k={instancePath:a,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"};e===null?e=[k]:e.push(k),s++}else{let k=s;for(let _ in r)
if(_!=="content"){let j={instancePath:a,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must N\
OT have additional properties"};e===null?e=[j]:e.push(j),s++;break}if(k===s&&r.content!==void 0){let _=r.content;if(s===s)if(typeof _=="string"){if(g(_)<1){let $={
instancePath:a+"/content",schemaPath:"#/oneOf/2/properties/content/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};e===null?e=[$]:e.push($),s++}}else{let $={instancePath:a+"/content",schemaPath:"#/oneOf/2/properties/content/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[$]:e.push($),s++}}}}else{let d={instancePath:a,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[d]:e.push(d),s++}var x=P===s;x&&n?(n=!1,p=[p,2]):x&&(n=!0,p=2,o!==!0&&(o=!0))}if(n)s=t,e!==null&&(t?e.length=t:e=null);else{let P={instancePath:a,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p},message:"must match exactly one schema in oneOf"};return e===null?e=[P]:e.push(P),s++,A.errors=e,
!1}return A.errors=e,m.props=o,s===0}A.evaluated={dynamicProps:!0,dynamicItems:!1};function D(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,
dynamicAnchors:u={}}={}){let e=null,s=0,m=D.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let n;if(r.version_a===void 0&&(n="version_a")||r.version_b===void 0&&(n="version_b"))return D.errors=[{instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let p=s;for(let i in r)if(!(i==="version_a"||i==="version_b")){return D.
errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional prope\
rties"}],!1;break}if(p===s){if(r.version_a!==void 0){let i=s;A(r.version_a,{instancePath:a+"/version_a",parentData:r,parentDataProperty:"version_a",rootData:y,dynamicAnchors:u})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length);var t=i===s}else var t=!0;if(t)if(r.version_b!==void 0){let i=s;A(r.version_b,{instancePath:a+"/version_b",parentData:r,
parentDataProperty:"version_b",rootData:y,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),s=e.length);var t=i===s}else var t=!0}}}else return D.errors=
[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=e,s===0}D.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function H(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=H.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),D(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length),H.errors=e,s===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fe=J;function N(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=N.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.version_a===void 0&&(n="version_a")||r.version_b===void 0&&
(n="version_b"))return N.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+
"'"}],!1;{let p=s;for(let i in r)if(!(i==="base"||i==="version_a"||i==="version_b"||i==="apply_to")){return N.errors=[{instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===s){if(r.base!==void 0){let i=s;
A(r.base,{instancePath:a+"/base",parentData:r,parentDataProperty:"base",rootData:y,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),s=e.length);var t=i===
s}else var t=!0;if(t){if(r.version_a!==void 0){let i=s;A(r.version_a,{instancePath:a+"/version_a",parentData:r,parentDataProperty:"version_a",rootData:y,dynamicAnchors:u})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length);var t=i===s}else var t=!0;if(t){if(r.version_b!==void 0){let i=s;A(r.version_b,{instancePath:a+"/version_b",
parentData:r,parentDataProperty:"version_b",rootData:y,dynamicAnchors:u})||(e=e===null?A.errors:e.concat(A.errors),s=e.length);var t=i===s}else var t=!0;if(t)if(r.
apply_to!==void 0){let i=r.apply_to,o=s;if(s===o)if(typeof i=="string"){if(g(i)>128)return N.errors=[{instancePath:a+"/apply_to",schemaPath:"#/properties/apply_\
to/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(g(i)<1)return N.errors=[{instancePath:a+"/apply_to",
schemaPath:"#/properties/apply_to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return N.errors=[{instancePath:a+
"/apply_to",schemaPath:"#/properties/apply_to/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===s}else var t=!0}}}}}else return N.
errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=e,s===0}N.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function J(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=J.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),N(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?N.errors:e.concat(
N.errors),s=e.length),J.errors=e,s===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var le=K;function O(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=O.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.content===void 0&&(n="content"))return O.errors=[{instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let p=s;for(let i in r)if(!(i==="conte\
nt"||i==="overwrite")){return O.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(p===s){if(r.content!==void 0){let i=r.content,o=s;if(s===o)if(typeof i=="string"){if(g(i)<1)return O.errors=[
{instancePath:a+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return O.errors=[{instancePath:a+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===
s}else var t=!0;if(t)if(r.overwrite!==void 0){let i=s;if(typeof r.overwrite!="boolean")return O.errors=[{instancePath:a+"/overwrite",schemaPath:"#/properties/ov\
erwrite/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=i===s}else var t=!0}}}else return O.errors=[{instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=e,s===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(r,{
instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=K.evaluated;return m.dynamicProps&&(m.props=void 0),m.
dynamicItems&&(m.items=void 0),O(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?O.errors:e.concat(O.errors),s=e.
length),K.errors=e,s===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ye=Q;var ue=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function w(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,
s=0,m=w.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.entity_type===
void 0&&(n="entity_type")||r.entity_id===void 0&&(n="entity_id"))return w.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let p=s;for(let i in r)if(!(i==="entity_type"||i==="entity_id"||i==="new_id"||i==="new_name")){return w.errors=
[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],
!1;break}if(p===s){if(r.entity_type!==void 0){let i=r.entity_type,o=s;if(s===o)if(typeof i=="string"){if(!ue.test(i))return w.errors=[{instancePath:a+"/entity_t\
ype",schemaPath:"#/properties/entity_type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Z\
a-z0-9_-]{0,63}$"'}],!1}else return w.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=o===s}else var t=!0;if(t){if(r.entity_id!==void 0){let i=r.entity_id,o=s;if(s===o)if(typeof i=="string"){if(g(i)>128)return w.errors=
[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characte\
rs"}],!1;if(g(i)<1)return w.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=o===s}else var t=!0;if(t){if(r.new_id!==void 0){let i=r.new_id,o=s;if(s===o)if(typeof i=="string"){if(g(i)>128)return w.
errors=[{instancePath:a+"/new_id",schemaPath:"#/properties/new_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 charact\
ers"}],!1;if(g(i)<1)return w.errors=[{instancePath:a+"/new_id",schemaPath:"#/properties/new_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT\
 have fewer than 1 characters"}],!1;if(!oe.test(i))return w.errors=[{instancePath:a+"/new_id",schemaPath:"#/properties/new_id/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9][a-z0-9_]*$"},message:'must match pattern "^[a-z0-9][a-z0-9_]*$"'}],!1}else return w.errors=[{instancePath:a+"/new_id",schemaPath:"#/propertie\
s/new_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===s}else var t=!0;if(t)if(r.new_name!==void 0){let i=r.new_name,o=s;if(s===
o)if(typeof i=="string"){if(g(i)>200)return w.errors=[{instancePath:a+"/new_name",schemaPath:"#/properties/new_name/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(g(i)<1)return w.errors=[{instancePath:a+"/new_name",schemaPath:"#/properties/new_name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:a+"/new_name",schemaPath:"#/properties/new_\
name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===s}else var t=!0}}}}}else return w.errors=[{instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.errors=e,s===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(r,{
instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=Q.evaluated;return m.dynamicProps&&(m.props=void 0),m.
dynamicItems&&(m.items=void 0),w(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?w.errors:e.concat(w.errors),s=e.
length),Q.errors=e,s===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var de=W;var ve={type:"string",enum:["required_default","type","option","date","duplicate_tag","trailing_space","reference","status"]};function I(r,{instancePath:a="",parentData:c,
parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=I.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),
typeof r!="string"?(I.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):r==="required_default"||r===
"type"||r==="option"||r==="date"||r==="duplicate_tag"||r==="trailing_space"||r==="reference"||r==="status"?(I.errors=e,s===0):(I.errors=[{instancePath:a,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:ve.enum},message:"must be equal to one of the allowed values"}],!1)}I.evaluated={dynamicProps:!1,dynamicItems:!1};function b(r,{
instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=b.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=s;for(let i in r)if(!(i==="entity_type"||i==="entity_id"||i==="rules"||i==="dry_run"||
i==="offset"||i==="limit")){return b.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(p===s){if(r.entity_type!==void 0){let i=r.entity_type,o=s;if(s===o)if(typeof i=="string"){if(!ue.test(i))return b.
errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'}],!1}else return b.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=o===s}else var t=!0;if(t){if(r.entity_id!==void 0){let i=r.entity_id,o=s;if(s===o)if(typeof i==
"string"){if(g(i)>128)return b.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"}],!1;if(g(i)<1)return b.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_id/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return b.errors=[{instancePath:a+"/entity_id",schemaPath:"#/properties/entity_\
id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===s}else var t=!0;if(t){if(r.rules!==void 0){let i=r.rules,o=s;if(s===o)if(Array.
isArray(i)){if(i.length>20)return b.errors=[{instancePath:a+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit:20},message:"must\
 NOT have more than 20 items"}],!1;{var n=!0;let l=i.length;for(let x=0;x<l;x++){let P=s;I(i[x],{instancePath:a+"/rules/"+x,parentData:i,parentDataProperty:x,rootData:y,
dynamicAnchors:u})||(e=e===null?I.errors:e.concat(I.errors),s=e.length);var n=P===s;if(!n)break}}}else return b.errors=[{instancePath:a+"/rules",schemaPath:"#/p\
roperties/rules/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=o===s}else var t=!0;if(t){if(r.dry_run!==void 0){let i=s;if(typeof r.
dry_run!="boolean")return b.errors=[{instancePath:a+"/dry_run",schemaPath:"#/properties/dry_run/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var t=i===s}else var t=!0;if(t){if(r.offset!==void 0){let i=r.offset,o=s;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return b.errors=[{
instancePath:a+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(s===o&&typeof i=="number"&&
isFinite(i)){if(i>1e9||isNaN(i))return b.errors=[{instancePath:a+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},
message:"must be <= 1000000000"}],!1;if(i<0||isNaN(i))return b.errors=[{instancePath:a+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===s}else var t=!0;if(t)if(r.limit!==void 0){let i=r.limit,o=s;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return b.errors=[{instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(s===o&&typeof i=="number"&&isFinite(i)){if(i>200||isNaN(i))return b.errors=[{instancePath:a+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(i<1||isNaN(i))return b.errors=[{instancePath:a+"/limit",schemaPath:"#/properties/limit/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=o===s}else var t=!0}}}}}}else return b.errors=[{instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return b.errors=e,s===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function W(r,{
instancePath:a="",parentData:c,parentDataProperty:h,rootData:y=r,dynamicAnchors:u={}}={}){let e=null,s=0,m=W.evaluated;return m.dynamicProps&&(m.props=void 0),m.
dynamicItems&&(m.items=void 0),b(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:y,dynamicAnchors:u})||(e=e===null?b.errors:e.concat(b.errors),s=e.
length),W.errors=e,s===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var be={entityList:{path:z,query:te},entityCreate:{path:z,headers:Y,body:{"application/json":ne}},entityView:{path:U},entityUpdate:{path:U,headers:S,body:{"appl\
ication/json":pe}},entityDelete:{path:U,headers:S},entityCompare:{path:z,body:{"application/json":me}},entityMerge:{path:z,body:{"application/json":fe}},entityImport:{
path:z,headers:Y,body:{"application/json":le}},entityRename:{headers:S,body:{"application/json":ye}},entityIdCheck:{path:se,query:ie},entityFix:{body:{"applicat\
ion/json":de}}};export{be as validators};
