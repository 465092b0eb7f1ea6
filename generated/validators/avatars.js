// Written by codegen from openapi.yaml.
import"./shared-PWTCLGSP.js";var g=l;var b=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function l(r,{instancePath:n="",parentData:m,parentDataProperty:y,rootData:c=r,dynamicAnchors:h={}}={}){
let t=null,a=0,o=l.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.user_id===void 0){
let e={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"user_id"},message:"must have required property 'user_id'"};t===null?t=
[e]:t.push(e),a++}for(let e in r)e!=="user_id"&&delete r[e];if(r.user_id!==void 0){let e=r.user_id;if(typeof e!="string"){let s=typeof e,i;if(s=="object"&&Array.
isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(i=e)),i===void 0)if(s=="number"||s=="boolean")i=""+e;else if(e===null)i="";else{let p={instancePath:n+
"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[p]:t.push(p),a++}i!==void 0&&(e=i,
r!==void 0&&(r.user_id=i))}if(typeof e=="string"&&!b.test(e)){let s={instancePath:n+"/user_id",schemaPath:"#/properties/user_id/format",keyword:"format",params:{
format:"uuid"},message:'must match format "uuid"'};t===null?t=[s]:t.push(s),a++}}}else{let e={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};t===null?t=[e]:t.push(e),a++}return l.errors=t,a===0}l.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v=u;var A=new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\.png$","u");function u(r,{instancePath:n="",parentData:m,parentDataProperty:y,rootData:c=r,
dynamicAnchors:h={}}={}){let t=null,a=0,o=u.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.file===void 0){let e={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},message:"must have required property 'f\
ile'"};t===null?t=[e]:t.push(e),a++}for(let e in r)e!=="file"&&delete r[e];if(r.file!==void 0){let e=r.file;if(typeof e!="string"){let s=typeof e,i;if(s=="objec\
t"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(i=e)),i===void 0)if(s=="number"||s=="boolean")i=""+e;else if(e===null)i="";else{let p={
instancePath:n+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[p]:t.push(p),a++}i!==void 0&&
(e=i,r!==void 0&&(r.file=i))}if(typeof e=="string"&&!A.test(e)){let s={instancePath:n+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\.png$"},message:'must match pattern "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\.png$"'};t===null?
t=[s]:t.push(s),a++}}}else{let e={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),a++}
return u.errors=t,a===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var d=f;function f(r,{instancePath:n="",parentData:m,parentDataProperty:y,rootData:c=r,dynamicAnchors:h={}}={}){let t=null,a=0,o=f.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),a===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){return f.errors=[{instancePath:n,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"}],!1;break}else return f.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return f.errors=t,a===0}f.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var k={avatarUpload:{body:{"multipart/form-data":d}},avatarDelete:{},avatarAssign:{path:g,body:{"multipart/form-data":d}},avatarView:{path:v}};export{k as validators};
