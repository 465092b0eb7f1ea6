// Written by codegen from openapi.yaml.
import{a as P}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var w=y;function y(r,{instancePath:a="",parentData:p,parentDataProperty:u,rootData:c=r,dynamicAnchors:d={}}={}){let t=null,o=0,f=y.evaluated;if(f.dynamicProps&&(f.props=
void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.offset===void 0&&(r.offset=0),r.limit===void 0&&(r.limit=50);for(let s in r)
s==="offset"||s==="limit"||delete r[s];let e=r.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let s=typeof e,n;if(s=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],s=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(n=e)),n===void 0)if(s==="boolean"||e===null||s==="string"&&e&&e==+e&&!(e%1))
n=+e;else{let l={instancePath:a+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[l]:
t.push(l),o++}n!==void 0&&(e=n,r!==void 0&&(r.offset=n))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let s={instancePath:a+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};t===null?t=[s]:t.push(s),o++}if(e<0||isNaN(
e)){let s={instancePath:a+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};t===null?
t=[s]:t.push(s),o++}}let i=r.limit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let s=typeof i,n;if(s=="object"&&Array.isArray(i)&&i.length==1&&(i=
i[0],s=typeof i,typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)&&(n=i)),n===void 0)if(s==="boolean"||i===null||s==="string"&&i&&i==+i&&!(i%1))n=+i;else{let l={
instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[l]:t.push(l),o++}n!==
void 0&&(i=n,r!==void 0&&(r.limit=n))}if(typeof i=="number"&&isFinite(i)){if(i>200||isNaN(i)){let s={instancePath:a+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};t===null?t=[s]:t.push(s),o++}if(i<1||isNaN(i)){let s={instancePath:a+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[s]:t.push(s),o++}}}else{let e={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),o++}return y.errors=t,o===0}y.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var v=h;var N=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function h(r,{instancePath:a="",parentData:p,parentDataProperty:u,rootData:c=r,dynamicAnchors:d={}}={}){
let t=null,o=0,f=h.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.conflict_id===void 0){
let e={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conflict_id"},message:"must have required property 'conflict_id'"};t===
null?t=[e]:t.push(e),o++}for(let e in r)e!=="conflict_id"&&delete r[e];if(r.conflict_id!==void 0){let e=r.conflict_id;if(typeof e!="string"){let i=typeof e,s;if(i==
"object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(s=e)),s===void 0)if(i=="number"||i=="boolean")s=""+e;else if(e===null)s="";else{
let n={instancePath:a+"/conflict_id",schemaPath:"#/properties/conflict_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[n]:t.
push(n),o++}s!==void 0&&(e=s,r!==void 0&&(r.conflict_id=s))}if(typeof e=="string"&&!N.test(e)){let i={instancePath:a+"/conflict_id",schemaPath:"#/properties/con\
flict_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};t===null?t=[i]:t.push(i),o++}}}else{let e={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),o++}return h.errors=t,o===0}h.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var j=g;var k=P().default;function g(r,{instancePath:a="",parentData:p,parentDataProperty:u,rootData:c=r,dynamicAnchors:d={}}={}){let t=null,o=0,f=g.evaluated;if(f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["if-match"]!==void 0){let e=r["if-match"];if(typeof e!="string"){
let i=typeof e,s;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(s=e)),s===void 0)if(i=="number"||i=="boolean")s=""+e;else if(e===
null)s="";else{let n={instancePath:a+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?
t=[n]:t.push(n),o++}s!==void 0&&(e=s,r!==void 0&&(r["if-match"]=s))}if(typeof e=="string"){if(k(e)>255){let i={instancePath:a+"/if-match",schemaPath:"#/properti\
es/if-match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};t===null?t=[i]:t.push(i),o++}if(k(e)<1){let i={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[i]:t.
push(i),o++}}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),o++}return g.
errors=t,o===0}g.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var A=b;var _={type:"object",additionalProperties:!1,required:["resolution"],properties:{resolution:{type:"string",enum:["file","database","local","remote","merged"]},content:{
type:"string",maxLength:5242880}}},q=P().default;function m(r,{instancePath:a="",parentData:p,parentDataProperty:u,rootData:c=r,dynamicAnchors:d={}}={}){let t=null,
o=0,f=m.evaluated;if(f.dynamicProps&&(f.props=void 0),f.dynamicItems&&(f.items=void 0),o===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.resolution===
void 0&&(i="resolution"))return m.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required prop\
erty '"+i+"'"}],!1;{let s=o;for(let n in r)if(!(n==="resolution"||n==="content")){return m.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(s===o){if(r.resolution!==void 0){let n=r.resolution,
l=o;if(typeof n!="string")return m.errors=[{instancePath:a+"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(n==="file"||n==="database"||n==="local"||n==="remote"||n==="merged"))return m.errors=[{instancePath:a+"/resolution",schemaPath:"#/prop\
erties/resolution/enum",keyword:"enum",params:{allowedValues:_.properties.resolution.enum},message:"must be equal to one of the allowed values"}],!1;var e=l===o}else
var e=!0;if(e)if(r.content!==void 0){let n=r.content,l=o;if(o===l)if(typeof n=="string"){if(q(n)>5242880)return m.errors=[{instancePath:a+"/content",schemaPath:"\
#/properties/content/maxLength",keyword:"maxLength",params:{limit:5242880},message:"must NOT have more than 5242880 characters"}],!1}else return m.errors=[{instancePath:a+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=l===o}else var e=!0}}}else return m.
errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return m.errors=t,o===0}m.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function b(r,{instancePath:a="",parentData:p,parentDataProperty:u,rootData:c=r,dynamicAnchors:d={}}={}){let t=null,o=0,f=b.evaluated;return f.dynamicProps&&
(f.props=void 0),f.dynamicItems&&(f.items=void 0),m(r,{instancePath:a,parentData:p,parentDataProperty:u,rootData:c,dynamicAnchors:d})||(t=t===null?m.errors:t.concat(
m.errors),o=t.length),b.errors=t,o===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var I={cloudSyncConflictList:{query:w},cloudSyncConflictView:{path:v},cloudSyncConflictResolve:{path:v,headers:j,body:{"application/json":A}}};export{I as validators};
