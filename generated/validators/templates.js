// Written by codegen from openapi.yaml.
import"./shared-PWTCLGSP.js";var f=o;var m=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function o(r,{instancePath:i="",parentData:u,parentDataProperty:c,rootData:d=r,dynamicAnchors:h={}}={}){let t=null,
a=0,n=o.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let e={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};t===null?t=[e]:t.push(e),a++}for(let e in r)
e!=="type"&&delete r[e];if(r.type!==void 0){let e=r.type;if(typeof e!="string"){let s=typeof e,p;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,
typeof e=="string"&&(p=e)),p===void 0)if(s=="number"||s=="boolean")p=""+e;else if(e===null)p="";else{let y={instancePath:i+"/type",schemaPath:"#/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[y]:t.push(y),a++}p!==void 0&&(e=p,r!==void 0&&(r.type=p))}if(typeof e=="strin\
g"&&!m.test(e)){let s={instancePath:i+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};t===null?t=[s]:t.push(s),a++}}}else{let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};t===null?t=[e]:t.push(e),a++}return o.errors=t,a===0}o.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var g={templateSchema:{path:f}};export{g as validators};
