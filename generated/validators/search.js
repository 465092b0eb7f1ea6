// Written by codegen from openapi.yaml.
import{a as v}from"./shared-KOAMRO5M.js";import{a as N}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var b=h,T={type:"object",properties:{q:{type:"string",maxLength:1e3},type:{type:"array",maxItems:50,items:{type:"string",maxLength:500}},status:{type:"array",maxItems:50,
items:{type:"string",maxLength:500}},tags:{type:"array",maxItems:50,items:{type:"string",maxLength:500}},updated_from:{type:"string",format:"date-time"},updated_to:{
type:"string",format:"date-time"},created_from:{type:"string",format:"date-time"},created_to:{type:"string",format:"date-time"},offset:{type:"integer",minimum:0,
maximum:1e4,default:0},limit:{type:"integer",minimum:1,maximum:200,default:20}},required:[],additionalProperties:!1},_=Object.prototype.hasOwnProperty,d=N().default,
c=v().fullFormats["date-time"];function h(n,{instancePath:o="",parentData:P,parentDataProperty:k,rootData:w=n,dynamicAnchors:x={}}={}){let s=null,m=0,y=h.evaluated;
if(y.dynamicProps&&(y.props=void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){n.offset===void 0&&(n.offset=0),n.limit===void 0&&
(n.limit=20);for(let e in n)_.call(T.properties,e)||delete n[e];if(n.q!==void 0){let e=n.q;if(typeof e!="string"){let i=typeof e,t;if(i=="object"&&Array.isArray(
e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(i=="number"||i=="boolean")t=""+e;else if(e===null)t="";else{let r={instancePath:o+"\
/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[r]:s.push(r),m++}t!==void 0&&(e=t,n!==void 0&&(n.
q=t))}if(typeof e=="string"&&d(e)>1e3){let i={instancePath:o+"/q",schemaPath:"#/properties/q/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT\
 have more than 1000 characters"};s===null?s=[i]:s.push(i),m++}}if(n.type!==void 0){let e=n.type;if(!Array.isArray(e)){let i=typeof e,t;if(i=="object"&&Array.isArray(
e)&&e.length==1&&(e=e[0],i=typeof e,Array.isArray(e)&&(t=e)),t===void 0)if(i==="string"||i==="number"||i==="boolean"||e===null)t=[e];else{let r={instancePath:o+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[r]:s.push(r),m++}t!==void 0&&(e=t,n!==void 0&&
(n.type=t))}if(Array.isArray(e)){if(e.length>50){let t={instancePath:o+"/type",schemaPath:"#/properties/type/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};s===null?s=[t]:s.push(t),m++}let i=e.length;for(let t=0;t<i;t++){let r=e[t];if(typeof r!="string"){let p=typeof r,l;if(p=="ob\
ject"&&Array.isArray(r)&&r.length==1&&(r=r[0],p=typeof r,typeof r=="string"&&(l=r)),l===void 0)if(p=="number"||p=="boolean")l=""+r;else if(r===null)l="";else{let u={
instancePath:o+"/type/"+t,schemaPath:"#/properties/type/items/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[u]:s.push(u),m++}
l!==void 0&&(r=l,e!==void 0&&(e[t]=l))}if(typeof r=="string"&&d(r)>500){let p={instancePath:o+"/type/"+t,schemaPath:"#/properties/type/items/maxLength",keyword:"\
maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};s===null?s=[p]:s.push(p),m++}}}}if(n.status!==void 0){let e=n.status;if(!Array.isArray(
e)){let i=typeof e,t;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,Array.isArray(e)&&(t=e)),t===void 0)if(i==="string"||i==="number"||i==="b\
oolean"||e===null)t=[e];else{let r={instancePath:o+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"array"},message:"must be array"};
s===null?s=[r]:s.push(r),m++}t!==void 0&&(e=t,n!==void 0&&(n.status=t))}if(Array.isArray(e)){if(e.length>50){let t={instancePath:o+"/status",schemaPath:"#/prope\
rties/status/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};s===null?s=[t]:s.push(t),m++}let i=e.length;for(let t=0;t<
i;t++){let r=e[t];if(typeof r!="string"){let p=typeof r,l;if(p=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],p=typeof r,typeof r=="string"&&(l=r)),l===void 0)
if(p=="number"||p=="boolean")l=""+r;else if(r===null)l="";else{let u={instancePath:o+"/status/"+t,schemaPath:"#/properties/status/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};s===null?s=[u]:s.push(u),m++}l!==void 0&&(r=l,e!==void 0&&(e[t]=l))}if(typeof r=="string"&&d(r)>500){let p={instancePath:o+
"/status/"+t,schemaPath:"#/properties/status/items/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};s===null?
s=[p]:s.push(p),m++}}}}if(n.tags!==void 0){let e=n.tags;if(!Array.isArray(e)){let i=typeof e,t;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,
Array.isArray(e)&&(t=e)),t===void 0)if(i==="string"||i==="number"||i==="boolean"||e===null)t=[e];else{let r={instancePath:o+"/tags",schemaPath:"#/properties/tag\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[r]:s.push(r),m++}t!==void 0&&(e=t,n!==void 0&&(n.tags=t))}if(Array.isArray(e)){
if(e.length>50){let t={instancePath:o+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 i\
tems"};s===null?s=[t]:s.push(t),m++}let i=e.length;for(let t=0;t<i;t++){let r=e[t];if(typeof r!="string"){let p=typeof r,l;if(p=="object"&&Array.isArray(r)&&r.length==
1&&(r=r[0],p=typeof r,typeof r=="string"&&(l=r)),l===void 0)if(p=="number"||p=="boolean")l=""+r;else if(r===null)l="";else{let u={instancePath:o+"/tags/"+t,schemaPath:"\
#/properties/tags/items/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[u]:s.push(u),m++}l!==void 0&&(r=l,e!==void 0&&(e[t]=l))}
if(typeof r=="string"&&d(r)>500){let p={instancePath:o+"/tags/"+t,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit:500},message:"\
must NOT have more than 500 characters"};s===null?s=[p]:s.push(p),m++}}}}if(n.updated_from!==void 0){let e=n.updated_from;if(typeof e!="string"){let i=typeof e,
t;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(i=="number"||i=="boolean")t=""+e;else if(e===null)t=
"";else{let r={instancePath:o+"/updated_from",schemaPath:"#/properties/updated_from/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?
s=[r]:s.push(r),m++}t!==void 0&&(e=t,n!==void 0&&(n.updated_from=t))}if(typeof e=="string"&&!c.validate(e)){let i={instancePath:o+"/updated_from",schemaPath:"#/\
properties/updated_from/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};s===null?s=[i]:s.push(i),m++}}if(n.updated_to!==
void 0){let e=n.updated_to;if(typeof e!="string"){let i=typeof e,t;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(t=e)),
t===void 0)if(i=="number"||i=="boolean")t=""+e;else if(e===null)t="";else{let r={instancePath:o+"/updated_to",schemaPath:"#/properties/updated_to/type",keyword:"\
type",params:{type:"string"},message:"must be string"};s===null?s=[r]:s.push(r),m++}t!==void 0&&(e=t,n!==void 0&&(n.updated_to=t))}if(typeof e=="string"&&!c.validate(
e)){let i={instancePath:o+"/updated_to",schemaPath:"#/properties/updated_to/format",keyword:"format",params:{format:"date-time"},message:'must match format "dat\
e-time"'};s===null?s=[i]:s.push(i),m++}}if(n.created_from!==void 0){let e=n.created_from;if(typeof e!="string"){let i=typeof e,t;if(i=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(i=="number"||i=="boolean")t=""+e;else if(e===null)t="";else{let r={instancePath:o+"/cre\
ated_from",schemaPath:"#/properties/created_from/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[r]:s.push(r),m++}t!==void 0&&
(e=t,n!==void 0&&(n.created_from=t))}if(typeof e=="string"&&!c.validate(e)){let i={instancePath:o+"/created_from",schemaPath:"#/properties/created_from/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};s===null?s=[i]:s.push(i),m++}}if(n.created_to!==void 0){let e=n.created_to;
if(typeof e!="string"){let i=typeof e,t;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(i=="number"||
i=="boolean")t=""+e;else if(e===null)t="";else{let r={instancePath:o+"/created_to",schemaPath:"#/properties/created_to/type",keyword:"type",params:{type:"string"},
message:"must be string"};s===null?s=[r]:s.push(r),m++}t!==void 0&&(e=t,n!==void 0&&(n.created_to=t))}if(typeof e=="string"&&!c.validate(e)){let i={instancePath:o+
"/created_to",schemaPath:"#/properties/created_to/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};s===null?s=[i]:s.
push(i),m++}}let a=n.offset;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let e=typeof a,i;if(e=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],e=
typeof a,typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)&&(i=a)),i===void 0)if(e==="boolean"||a===null||e==="string"&&a&&a==+a&&!(a%1))i=+a;else{let t={instancePath:o+
"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[t]:s.push(t),m++}i!==void 0&&(a=i,
n!==void 0&&(n.offset=i))}if(typeof a=="number"&&isFinite(a)){if(a>1e4||isNaN(a)){let e={instancePath:o+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};s===null?s=[e]:s.push(e),m++}if(a<0||isNaN(a)){let e={instancePath:o+"/offset",schemaPath:"\
#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[e]:s.push(e),m++}}let f=n.limit;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let e=typeof f,i;if(e=="object"&&Array.isArray(f)&&f.length==1&&(f=f[0],e=typeof f,typeof f=="number"&&!(f%1)&&!isNaN(
f)&&isFinite(f)&&(i=f)),i===void 0)if(e==="boolean"||f===null||e==="string"&&f&&f==+f&&!(f%1))i=+f;else{let t={instancePath:o+"/limit",schemaPath:"#/properties/\
limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[t]:s.push(t),m++}i!==void 0&&(f=i,n!==void 0&&(n.limit=i))}if(typeof f==
"number"&&isFinite(f)){if(f>200||isNaN(f)){let e={instancePath:o+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"};s===null?s=[e]:s.push(e),m++}if(f<1||isNaN(f)){let e={instancePath:o+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[e]:s.push(e),m++}}}else{let a={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};s===null?s=[a]:s.push(a),m++}return h.errors=s,m===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var A=g;function g(n,{instancePath:o="",parentData:P,parentDataProperty:k,rootData:w=n,dynamicAnchors:x={}}={}){let s=null,m=0,y=g.evaluated;if(y.dynamicProps&&(y.props=
void 0),y.dynamicItems&&(y.items=void 0),n&&typeof n=="object"&&!Array.isArray(n)){n.offset===void 0&&(n.offset=0),n.limit===void 0&&(n.limit=20);for(let e in n)
e==="type"||e==="status"||e==="since"||e==="cursor"||e==="offset"||e==="limit"||delete n[e];if(n.type!==void 0){let e=n.type;if(!Array.isArray(e)){let i=typeof e,
t;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,Array.isArray(e)&&(t=e)),t===void 0)if(i==="string"||i==="number"||i==="boolean"||e===null)t=
[e];else{let r={instancePath:o+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"array"},message:"must be array"};s===null?s=[r]:s.push(r),
m++}t!==void 0&&(e=t,n!==void 0&&(n.type=t))}if(Array.isArray(e)){if(e.length>50){let t={instancePath:o+"/type",schemaPath:"#/properties/type/maxItems",keyword:"\
maxItems",params:{limit:50},message:"must NOT have more than 50 items"};s===null?s=[t]:s.push(t),m++}let i=e.length;for(let t=0;t<i;t++){let r=e[t];if(typeof r!=
"string"){let p=typeof r,l;if(p=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],p=typeof r,typeof r=="string"&&(l=r)),l===void 0)if(p=="number"||p=="boolean")
l=""+r;else if(r===null)l="";else{let u={instancePath:o+"/type/"+t,schemaPath:"#/properties/type/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};s===null?s=[u]:s.push(u),m++}l!==void 0&&(r=l,e!==void 0&&(e[t]=l))}if(typeof r=="string"&&d(r)>500){let p={instancePath:o+"/type/"+t,schemaPath:"#\
/properties/type/items/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};s===null?s=[p]:s.push(p),m++}}}}if(n.
status!==void 0){let e=n.status;if(!Array.isArray(e)){let i=typeof e,t;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,Array.isArray(e)&&(t=e)),
t===void 0)if(i==="string"||i==="number"||i==="boolean"||e===null)t=[e];else{let r={instancePath:o+"/status",schemaPath:"#/properties/status/type",keyword:"type",
params:{type:"array"},message:"must be array"};s===null?s=[r]:s.push(r),m++}t!==void 0&&(e=t,n!==void 0&&(n.status=t))}if(Array.isArray(e)){if(e.length>50){let t={
instancePath:o+"/status",schemaPath:"#/properties/status/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};s===null?s=[
t]:s.push(t),m++}let i=e.length;for(let t=0;t<i;t++){let r=e[t];if(typeof r!="string"){let p=typeof r,l;if(p=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],p=
typeof r,typeof r=="string"&&(l=r)),l===void 0)if(p=="number"||p=="boolean")l=""+r;else if(r===null)l="";else{let u={instancePath:o+"/status/"+t,schemaPath:"#/p\
roperties/status/items/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[u]:s.push(u),m++}l!==void 0&&(r=l,e!==void 0&&(e[t]=l))}
if(typeof r=="string"&&d(r)>500){let p={instancePath:o+"/status/"+t,schemaPath:"#/properties/status/items/maxLength",keyword:"maxLength",params:{limit:500},message:"\
must NOT have more than 500 characters"};s===null?s=[p]:s.push(p),m++}}}}if(n.since!==void 0){let e=n.since;if(typeof e!="string"){let i=typeof e,t;if(i=="objec\
t"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(i=="number"||i=="boolean")t=""+e;else if(e===null)t="";else{let r={
instancePath:o+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[r]:s.push(r),m++}t!==void 0&&
(e=t,n!==void 0&&(n.since=t))}if(typeof e=="string"&&!c.validate(e)){let i={instancePath:o+"/since",schemaPath:"#/properties/since/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};s===null?s=[i]:s.push(i),m++}}if(n.cursor!==void 0){let e=n.cursor;if(typeof e!="string"){let i=typeof e,
t;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(i=="number"||i=="boolean")t=""+e;else if(e===null)t=
"";else{let r={instancePath:o+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[r]:s.push(
r),m++}t!==void 0&&(e=t,n!==void 0&&(n.cursor=t))}if(typeof e=="string"){if(d(e)>1e3){let i={instancePath:o+"/cursor",schemaPath:"#/properties/cursor/maxLength",
keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};s===null?s=[i]:s.push(i),m++}if(d(e)<1){let i={instancePath:o+"/cursor",
schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[i]:s.push(i),m++}}}
let a=n.offset;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let e=typeof a,i;if(e=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],e=typeof a,typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)&&(i=a)),i===void 0)if(e==="boolean"||a===null||e==="string"&&a&&a==+a&&!(a%1))i=+a;else{let t={instancePath:o+"/offset",
schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[t]:s.push(t),m++}i!==void 0&&(a=i,n!==void 0&&
(n.offset=i))}if(typeof a=="number"&&isFinite(a)){if(a>1e4||isNaN(a)){let e={instancePath:o+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};s===null?s=[e]:s.push(e),m++}if(a<0||isNaN(a)){let e={instancePath:o+"/offset",schemaPath:"#/prop\
erties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?s=[e]:s.push(e),m++}}let f=n.limit;if(!(typeof f=="nu\
mber"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let e=typeof f,i;if(e=="object"&&Array.isArray(f)&&f.length==1&&(f=f[0],e=typeof f,typeof f=="number"&&!(f%1)&&!isNaN(f)&&
isFinite(f)&&(i=f)),i===void 0)if(e==="boolean"||f===null||e==="string"&&f&&f==+f&&!(f%1))i=+f;else{let t={instancePath:o+"/limit",schemaPath:"#/properties/limi\
t/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[t]:s.push(t),m++}i!==void 0&&(f=i,n!==void 0&&(n.limit=i))}if(typeof f=="n\
umber"&&isFinite(f)){if(f>200||isNaN(f)){let e={instancePath:o+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},
message:"must be <= 200"};s===null?s=[e]:s.push(e),m++}if(f<1||isNaN(f)){let e={instancePath:o+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[e]:s.push(e),m++}}}else{let a={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};s===null?s=[a]:s.push(a),m++}return g.errors=s,m===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var L={searchList:{query:b},searchAll:{query:b},searchRecent:{query:A}};export{L as validators};
