// Written by codegen from openapi.yaml.
import{a as O}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var L=v;var Z=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function v(r,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,
a=0,m=v.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let e={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};t===null?t=[e]:t.push(e),a++}for(let e in r)
e!=="type"&&delete r[e];if(r.type!==void 0){let e=r.type;if(typeof e!="string"){let s=typeof e,i;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,
typeof e=="string"&&(i=e)),i===void 0)if(s=="number"||s=="boolean")i=""+e;else if(e===null)i="";else{let n={instancePath:o+"/type",schemaPath:"#/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[n]:t.push(n),a++}i!==void 0&&(e=i,r!==void 0&&(r.type=i))}if(typeof e=="strin\
g"&&!Z.test(e)){let s={instancePath:o+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};t===null?t=[s]:t.push(s),a++}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};t===null?t=[e]:t.push(e),a++}return v.errors=t,a===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var F=P;var g=O().default;function P(r,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,a=0,m=P.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.overridden===void 0&&(r.overridden=!1),r.offset===void 0&&(r.offset=
0),r.limit===void 0&&(r.limit=50);for(let n in r)n==="overridden"||n==="category"||n==="offset"||n==="limit"||delete r[n];let e=r.overridden;if(typeof e!="boole\
an"){let n=typeof e,p;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="boolean"&&(p=e)),p===void 0)if(e==="false"||e===0||e===null)p=
!1;else if(e==="true"||e===1)p=!0;else{let f={instancePath:o+"/overridden",schemaPath:"#/properties/overridden/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};t===null?t=[f]:t.push(f),a++}p!==void 0&&(e=p,r!==void 0&&(r.overridden=p))}if(r.category!==void 0){let n=r.category;if(typeof n!="string"){let p=typeof n,
f;if(p=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],p=typeof n,typeof n=="string"&&(f=n)),f===void 0)if(p=="number"||p=="boolean")f=""+n;else if(n===null)f=
"";else{let I={instancePath:o+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[I]:
t.push(I),a++}f!==void 0&&(n=f,r!==void 0&&(r.category=f))}if(typeof n=="string"){if(g(n)>64){let p={instancePath:o+"/category",schemaPath:"#/properties/categor\
y/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};t===null?t=[p]:t.push(p),a++}if(g(n)<1){let p={instancePath:o+
"/category",schemaPath:"#/properties/category/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[p]:t.
push(p),a++}}}let s=r.offset;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n=typeof s,p;if(n=="object"&&Array.isArray(s)&&s.length==1&&(s=s[0],n=
typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(p=s)),p===void 0)if(n==="boolean"||s===null||n==="string"&&s&&s==+s&&!(s%1))p=+s;else{let f={instancePath:o+
"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[f]:t.push(f),a++}p!==void 0&&(s=p,
r!==void 0&&(r.offset=p))}if(typeof s=="number"&&isFinite(s)){if(s>2147483647||isNaN(s)){let n={instancePath:o+"/offset",schemaPath:"#/properties/offset/maximum",
keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};t===null?t=[n]:t.push(n),a++}if(s<0||isNaN(s)){let n={instancePath:o+
"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?t=[n]:t.push(n),a++}}let i=r.
limit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n=typeof i,p;if(n=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],n=typeof i,typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i)&&isFinite(i)&&(p=i)),p===void 0)if(n==="boolean"||i===null||n==="string"&&i&&i==+i&&!(i%1))p=+i;else{let f={instancePath:o+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[f]:t.push(f),a++}p!==void 0&&(i=p,r!==void 0&&(r.limit=p))}
if(typeof i=="number"&&isFinite(i)){if(i>200||isNaN(i)){let n={instancePath:o+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:200},message:"must be <= 200"};t===null?t=[n]:t.push(n),a++}if(i<1||isNaN(i)){let n={instancePath:o+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[n]:t.push(n),a++}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),a++}return P.errors=t,a===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var T=k;function k(r,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,a=0,m=k.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.offset===void 0&&(r.offset=0),r.limit===void 0&&(r.limit=50);for(let i in r)
i==="offset"||i==="limit"||delete r[i];let e=r.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let i=typeof e,n;if(i=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],i=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(n=e)),n===void 0)if(i==="boolean"||e===null||i==="string"&&e&&e==+e&&!(e%1))
n=+e;else{let p={instancePath:o+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[p]:
t.push(p),a++}n!==void 0&&(e=n,r!==void 0&&(r.offset=n))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let i={instancePath:o+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};t===null?t=[i]:t.push(i),a++}if(e<0||isNaN(
e)){let i={instancePath:o+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?
t=[i]:t.push(i),a++}}let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i=typeof s,n;if(i=="object"&&Array.isArray(s)&&s.length==1&&(s=
s[0],i=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(n=s)),n===void 0)if(i==="boolean"||s===null||i==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={
instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[p]:t.push(p),a++}n!==
void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let i={instancePath:o+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};t===null?t=[i]:t.push(i),a++}if(s<1||isNaN(s)){let i={instancePath:o+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[i]:t.push(i),a++}}}else{let e={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),a++}return k.errors=t,a===0}k.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var E=w;function w(r,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,a=0,m=w.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let e=r["idempotency-key"];if(typeof e!="st\
ring"){let s=typeof e,i;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(i=e)),i===void 0)if(s=="number"||s=="boolean")i=""+
e;else if(e===null)i="";else{let n={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[n]:t.push(n),a++}i!==void 0&&(e=i,r!==void 0&&(r["idempotency-key"]=i))}if(typeof e=="string"){if(g(e)>255){let s={instancePath:o+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};t===
null?t=[s]:t.push(s),a++}if(g(e)<1){let s={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};t===null?t=[s]:t.push(s),a++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};t===null?t=[e]:t.push(e),a++}return w.errors=t,a===0}w.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var b=A;function A(r,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,a=0,m=A.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};t===null?t=[e]:t.push(e),a++}for(let e in r)e!=="name"&&delete r[e];if(r.name!==
void 0){let e=r.name;if(typeof e!="string"){let s=typeof e,i;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(i=e)),i===void 0)
if(s=="number"||s=="boolean")i=""+e;else if(e===null)i="";else{let n={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};t===null?t=[n]:t.push(n),a++}i!==void 0&&(e=i,r!==void 0&&(r.name=i))}if(typeof e=="string"){if(g(e)>128){let s={instancePath:o+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};t===null?t=[s]:t.push(
s),a++}if(g(e)<1){let s={instancePath:o+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};t===null?t=[s]:t.push(s),a++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===
null?t=[e]:t.push(e),a++}return A.errors=t,a===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var q=N;function N(r,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,a=0,m=N.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["if-match"]!==void 0){let e=r["if-match"];if(typeof e!="string"){let s=typeof e,
i;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(i=e)),i===void 0)if(s=="number"||s=="boolean")i=""+e;else if(e===null)i=
"";else{let n={instancePath:o+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[n]:
t.push(n),a++}i!==void 0&&(e=i,r!==void 0&&(r["if-match"]=i))}if(typeof e=="string"){if(g(e)>255){let s={instancePath:o+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};t===null?t=[s]:t.push(s),a++}if(g(e)<1){let s={instancePath:o+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[s]:t.
push(s),a++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),a++}return N.
errors=t,a===0}N.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var _=j;var D=O().default;function l(r,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,a=0,m=l.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),a===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let e;if(r.content===void 0&&(e="content"))return l.errors=
[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:e},message:"must have required property '"+e+"'"}],!1;{let s=a;for(let i in r)
if(i!=="content"){return l.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"mus\
t NOT have additional properties"}],!1;break}if(s===a&&r.content!==void 0){let i=r.content;if(a===a)if(typeof i=="string"){if(D(i)>524288)return l.errors=[{instancePath:o+
"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{limit:524288},message:"must NOT have more than 524288 characters"}],!1;if(D(i)<
1)return l.errors=[{instancePath:o+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return l.errors=[{instancePath:o+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1}}}else return l.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return l.errors=
t,a===0}l.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function j(r,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:y=r,dynamicAnchors:d={}}={}){
let t=null,a=0,m=j.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),l(r,{instancePath:o,parentData:u,parentDataProperty:c,rootData:y,
dynamicAnchors:d})||(t=t===null?l.errors:t.concat(l.errors),a=t.length),j.errors=t,a===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var z=x;var U={type:"object",additionalProperties:!1,required:["instructions"],properties:{instructions:{type:["string","null"],maxLength:65536}}};function h(r,{instancePath:o="",
parentData:u,parentDataProperty:c,rootData:y=r,dynamicAnchors:d={}}={}){let t=null,a=0,m=h.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),a===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let e;if(r.instructions===void 0&&(e="instructions"))return h.errors=[{instancePath:o,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:e},message:"must have required property '"+e+"'"}],!1;{let s=a;for(let i in r)if(i!=="instructions"){return h.
errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional prope\
rties"}],!1;break}if(s===a&&r.instructions!==void 0){let i=r.instructions,n=a;if(typeof i!="string"&&i!==null)return h.errors=[{instancePath:o+"/instructions",schemaPath:"\
#/properties/instructions/type",keyword:"type",params:{type:U.properties.instructions.type},message:"must be string,null"}],!1;if(a===n&&typeof i=="string"&&D(i)>
65536)return h.errors=[{instancePath:o+"/instructions",schemaPath:"#/properties/instructions/maxLength",keyword:"maxLength",params:{limit:65536},message:"must N\
OT have more than 65536 characters"}],!1}}}else return h.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return h.errors=t,a===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function x(r,{instancePath:o="",parentData:u,parentDataProperty:c,rootData:y=r,
dynamicAnchors:d={}}={}){let t=null,a=0,m=x.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),h(r,{instancePath:o,parentData:u,
parentDataProperty:c,rootData:y,dynamicAnchors:d})||(t=t===null?h.errors:t.concat(h.errors),a=t.length),x.errors=t,a===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var R={templateSchema:{path:L},templateList:{query:F},templateTypeList:{query:T},templateReload:{headers:E},templateView:{path:b},templateUpdate:{path:b,headers:q,
body:{"application/json":_}},templateInstructions:{path:b},templateInstructionsUpdate:{path:b,headers:q,body:{"application/json":z}},templateSchemaList:{query:T},
templateSchemaView:{path:L}};export{R as validators};
