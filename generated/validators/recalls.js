// Written by codegen from openapi.yaml.
import{a as f}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var m=p;var d=f().default;function p(r,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:h=r,dynamicAnchors:g={}}={}){let s=null,n=0,a=p.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.session_id===void 0){let e={instancePath:o,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"session_id"},message:"must have required property 'session_id'"};s===null?s=[e]:s.push(e),n++}for(let e in r)e!==
"session_id"&&delete r[e];if(r.session_id!==void 0){let e=r.session_id;if(typeof e!="string"){let i=typeof e,t;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=
e[0],i=typeof e,typeof e=="string"&&(t=e)),t===void 0)if(i=="number"||i=="boolean")t=""+e;else if(e===null)t="";else{let l={instancePath:o+"/session_id",schemaPath:"\
#/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[l]:s.push(l),n++}t!==void 0&&(e=t,r!==void 0&&(r.session_id=
t))}if(typeof e=="string"){if(d(e)>200){let i={instancePath:o+"/session_id",schemaPath:"#/properties/session_id/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};s===null?s=[i]:s.push(i),n++}if(d(e)<1){let i={instancePath:o+"/session_id",schemaPath:"#/properties/session_i\
d/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[i]:s.push(i),n++}}}}else{let e={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),n++}return p.errors=s,n===0}p.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _={recallView:{path:m},recallCancel:{path:m},recallSkip:{path:m}};export{_ as validators};
