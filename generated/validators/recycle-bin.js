// Written by codegen from openapi.yaml.
import{a as N}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var w=h;var d=N().default;function h(s,{instancePath:a="",parentData:l,parentDataProperty:y,rootData:c=s,dynamicAnchors:u={}}={}){let t=null,n=0,p=h.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.offset===void 0&&(s.offset=0),s.limit===void 0&&(s.limit=50);for(let i in s)
i==="offset"||i==="limit"||i==="type"||delete s[i];let e=s.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let i=typeof e,o;if(i=="object"&&Array.
isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(o=e)),o===void 0)if(i==="boolean"||e===null||i==="string"&&e&&e==
+e&&!(e%1))o=+e;else{let f={instancePath:a+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===
null?t=[f]:t.push(f),n++}o!==void 0&&(e=o,s!==void 0&&(s.offset=o))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let i={instancePath:a+"/offse\
t",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};t===null?t=[i]:t.push(i),
n++}if(e<0||isNaN(e)){let i={instancePath:a+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};t===null?t=[i]:t.push(i),n++}}let r=s.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i=typeof r,o;if(i=="object"&&Array.isArray(r)&&
r.length==1&&(r=r[0],i=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(o=r)),o===void 0)if(i==="boolean"||r===null||i==="string"&&r&&r==+r&&!(r%1))
o=+r;else{let f={instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[f]:t.
push(f),n++}o!==void 0&&(r=o,s!==void 0&&(s.limit=o))}if(typeof r=="number"&&isFinite(r)){if(r>200||isNaN(r)){let i={instancePath:a+"/limit",schemaPath:"#/prope\
rties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};t===null?t=[i]:t.push(i),n++}if(r<1||isNaN(r)){let i={instancePath:a+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[i]:t.push(i),n++}}if(s.type!==
void 0){let i=s.type;if(typeof i!="string"){let o=typeof i,f;if(o=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],o=typeof i,typeof i=="string"&&(f=i)),f===void 0)
if(o=="number"||o=="boolean")f=""+i;else if(i===null)f="";else{let A={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};t===null?t=[A]:t.push(A),n++}f!==void 0&&(i=f,s!==void 0&&(s.type=f))}if(typeof i=="string"){if(d(i)>64){let o={instancePath:a+
"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};t===null?t=[o]:t.push(o),
n++}if(d(i)<1){let o={instancePath:a+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};t===null?t=[o]:t.push(o),n++}}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?
t=[e]:t.push(e),n++}return h.errors=t,n===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var k=g;var L=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u"),D=new RegExp("^[^\\x00-\\x1f\\x7f/\\\\]+$","u");function g(s,{instancePath:a="",parentData:l,parentDataProperty:y,
rootData:c=s,dynamicAnchors:u={}}={}){let t=null,n=0,p=g.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.
isArray(s)){if(s.type===void 0){let e={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required pro\
perty 'type'"};t===null?t=[e]:t.push(e),n++}if(s.id===void 0){let e={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};t===null?t=[e]:t.push(e),n++}for(let e in s)e==="type"||e==="id"||delete s[e];if(s.type!==void 0){let e=s.type;if(typeof e!="\
string"){let r=typeof e,i;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(i=e)),i===void 0)if(r=="number"||r=="boolean")i=
""+e;else if(e===null)i="";else{let o={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};
t===null?t=[o]:t.push(o),n++}i!==void 0&&(e=i,s!==void 0&&(s.type=i))}if(typeof e=="string"&&!L.test(e)){let r={instancePath:a+"/type",schemaPath:"#/properties/\
type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};t===null?t=[r]:t.
push(r),n++}}if(s.id!==void 0){let e=s.id;if(typeof e!="string"){let r=typeof e,i;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="s\
tring"&&(i=e)),i===void 0)if(r=="number"||r=="boolean")i=""+e;else if(e===null)i="";else{let o={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[o]:t.push(o),n++}i!==void 0&&(e=i,s!==void 0&&(s.id=i))}if(typeof e=="string"){if(d(e)>128){let r={
instancePath:a+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};t===null?t=
[r]:t.push(r),n++}if(d(e)<1){let r={instancePath:a+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};t===null?t=[r]:t.push(r),n++}if(!D.test(e)){let r={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"\
^[^\\x00-\\x1f\\x7f/\\\\]+$"},message:'must match pattern "^[^\\x00-\\x1f\\x7f/\\\\]+$"'};t===null?t=[r]:t.push(r),n++}}}}else{let e={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),n++}return g.errors=t,n===0}g.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var x=b;function b(s,{instancePath:a="",parentData:l,parentDataProperty:y,rootData:c=s,dynamicAnchors:u={}}={}){let t=null,n=0,p=b.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let e=s["idempotency-key"];if(typeof e!="st\
ring"){let r=typeof e,i;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(i=e)),i===void 0)if(r=="number"||r=="boolean")i=""+
e;else if(e===null)i="";else{let o={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[o]:t.push(o),n++}i!==void 0&&(e=i,s!==void 0&&(s["idempotency-key"]=i))}if(typeof e=="string"){if(d(e)>255){let r={instancePath:a+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};t===
null?t=[r]:t.push(r),n++}if(d(e)<1){let r={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};t===null?t=[r]:t.push(r),n++}}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};t===null?t=[e]:t.push(e),n++}return b.errors=t,n===0}b.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var j=P;var T=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function P(s,{instancePath:a="",parentData:l,parentDataProperty:y,rootData:c=s,dynamicAnchors:u={}}={}){
let t=null,n=0,p=P.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let e in s)e!=="\
recycle_id"&&delete s[e];if(s.recycle_id!==void 0){let e=s.recycle_id;if(typeof e!="string"){let r=typeof e,i;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=
e[0],r=typeof e,typeof e=="string"&&(i=e)),i===void 0)if(r=="number"||r=="boolean")i=""+e;else if(e===null)i="";else{let o={instancePath:a+"/recycle_id",schemaPath:"\
#/properties/recycle_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[o]:t.push(o),n++}i!==void 0&&(e=i,s!==void 0&&(s.recycle_id=
i))}if(typeof e=="string"&&!T.test(e)){let r={instancePath:a+"/recycle_id",schemaPath:"#/properties/recycle_id/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'};t===null?t=[r]:t.push(r),n++}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};t===null?t=[e]:t.push(e),n++}return P.errors=t,n===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _=v;var I={type:"object",additionalProperties:!1,properties:{recycle_id:{type:["string","null"],format:"uuid"}}},$=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function m(s,{instancePath:a="",parentData:l,parentDataProperty:y,rootData:c=s,dynamicAnchors:u={}}={}){let t=null,n=0,p=m.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),n===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let e=n;for(let r in s)if(r!=="recycle_id"){return m.errors=[{instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"}],!1;break}if(e===
n&&s.recycle_id!==void 0){let r=s.recycle_id,i=n;if(typeof r!="string"&&r!==null)return m.errors=[{instancePath:a+"/recycle_id",schemaPath:"#/properties/recycle\
_id/type",keyword:"type",params:{type:I.properties.recycle_id.type},message:"must be string,null"}],!1;if(n===i&&n===i&&typeof r=="string"&&!$.test(r))return m.
errors=[{instancePath:a+"/recycle_id",schemaPath:"#/properties/recycle_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}}else
return m.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return m.errors=t,n===0}m.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function v(s,{instancePath:a="",parentData:l,parentDataProperty:y,rootData:c=s,dynamicAnchors:u={}}={}){let t=null,n=0,p=v.evaluated;
return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),m(s,{instancePath:a,parentData:l,parentDataProperty:y,rootData:c,dynamicAnchors:u})||(t=
t===null?m.errors:t.concat(m.errors),n=t.length),v.errors=t,n===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var z={recycleBinList:{query:w},recycleBinRestore:{path:k,headers:x,body:{"application/json":_}},recycleBinPurge:{path:k,query:j},recycleBinEmpty:{}};export{z as validators};
