// Written by codegen from openapi.yaml.
import"./shared-PWTCLGSP.js";var A=l;var v=new RegExp("^(me|current|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$","u");function l(r,{instancePath:o="",parentData:m,parentDataProperty:y,rootData:c=r,
dynamicAnchors:h={}}={}){let t=null,i=0,n=l.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.user_id===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"user_id"},message:"must have required prope\
rty 'user_id'"};t===null?t=[e]:t.push(e),i++}for(let e in r)e!=="user_id"&&delete r[e];if(r.user_id!==void 0){let e=r.user_id;if(typeof e!="string"){let s=typeof e,
a;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(s=="number"||s=="boolean")a=""+e;else if(e===null)a=
"";else{let f={instancePath:o+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[f]:t.
push(f),i++}a!==void 0&&(e=a,r!==void 0&&(r.user_id=a))}if(typeof e=="string"&&!v.test(e)){let s={instancePath:o+"/user_id",schemaPath:"#/properties/user_id/pat\
tern",keyword:"pattern",params:{pattern:"^(me|current|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"},message:'must match pattern "^(me|current|[0-9a-fA-\
F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"'};t===null?t=[s]:t.push(s),i++}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};t===null?t=[e]:t.push(e),i++}return l.errors=t,i===0}l.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var g=u;var b=new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\.png$","u");function u(r,{instancePath:o="",parentData:m,parentDataProperty:y,rootData:c=r,
dynamicAnchors:h={}}={}){let t=null,i=0,n=u.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.file===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},message:"must have required property 'f\
ile'"};t===null?t=[e]:t.push(e),i++}for(let e in r)e!=="file"&&delete r[e];if(r.file!==void 0){let e=r.file;if(typeof e!="string"){let s=typeof e,a;if(s=="objec\
t"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(s=="number"||s=="boolean")a=""+e;else if(e===null)a="";else{let f={
instancePath:o+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[f]:t.push(f),i++}a!==void 0&&
(e=a,r!==void 0&&(r.file=a))}if(typeof e=="string"&&!b.test(e)){let s={instancePath:o+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\.png$"},message:'must match pattern "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\.png$"'};t===null?
t=[s]:t.push(s),i++}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),i++}
return u.errors=t,i===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var d=p;function p(r,{instancePath:o="",parentData:m,parentDataProperty:y,rootData:c=r,dynamicAnchors:h={}}={}){let t=null,i=0,n=p.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),i===0)if(r&&typeof r=="object"&&!Array.isArray(r))for(let e in r){return p.errors=[{instancePath:o,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"}],!1;break}else return p.errors=[{instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return p.errors=t,i===0}p.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var j={avatarUpload:{body:{"multipart/form-data":d}},avatarDelete:{},avatarAssign:{path:A,body:{"multipart/form-data":d}},avatarView:{path:g}};export{j as validators};
