// Written by codegen from openapi.yaml.
import{a as v}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var P=c;var k=v().default;function c(e,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:u=e,dynamicAnchors:d={}}={}){let r=null,s=0,a=c.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.key===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};r===null?r=[t]:r.push(t),s++}for(let t in e)t!=="key"&&delete e[t];if(e.key!==
void 0){let t=e.key;if(typeof t!="string"){let n=typeof t,i;if(n=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],n=typeof t,typeof t=="string"&&(i=t)),i===void 0)
if(n=="number"||n=="boolean")i=""+t;else if(t===null)i="";else{let y={instancePath:o+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};r===null?r=[y]:r.push(y),s++}i!==void 0&&(t=i,e!==void 0&&(e.key=i))}if(typeof t=="string"){if(k(t)>128){let n={instancePath:o+"/\
key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};r===null?r=[n]:r.push(n),s++}
if(k(t)<1){let n={instancePath:o+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};r===null?r=[n]:r.push(n),s++}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=
[t]:r.push(t),s++}return c.errors=r,s===0}c.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var b=h;var q={type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:["string","null"],maxLength:1e4}}},_=v().default;function l(e,{instancePath:o="",
parentData:m,parentDataProperty:f,rootData:u=e,dynamicAnchors:d={}}={}){let r=null,s=0,a=l.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let t;if(e.value===void 0&&(t="value"))return l.errors=[{instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{let n=s;for(let i in e)if(i!=="value"){return l.errors=[{instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===
s&&e.value!==void 0){let i=e.value,y=s;if(typeof i!="string"&&i!==null)return l.errors=[{instancePath:o+"/value",schemaPath:"#/properties/value/type",keyword:"t\
ype",params:{type:q.properties.value.type},message:"must be string,null"}],!1;if(s===y&&typeof i=="string"&&_(i)>1e4)return l.errors=[{instancePath:o+"/value",schemaPath:"\
#/properties/value/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}}}else return l.errors=[{instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return l.errors=r,s===0}l.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function h(e,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:u=e,dynamicAnchors:d={}}={}){let r=null,s=0,a=h.evaluated;return a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),l(e,{instancePath:o,parentData:m,parentDataProperty:f,rootData:u,dynamicAnchors:d})||(r=r===null?l.errors:r.concat(l.errors),
s=r.length),h.errors=r,s===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var w=g;function p(e,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:u=e,dynamicAnchors:d={}}={}){let r=null,s=0,a=p.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let t;if(e.allow_registration===void 0&&(t="allow_registration"))return p.
errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{let n=s;for(let i in e)
if(i!=="allow_registration"){return p.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(n===s&&e.allow_registration!==void 0&&typeof e.allow_registration!="boolean")return p.errors=[{instancePath:o+
"/allow_registration",schemaPath:"#/properties/allow_registration/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}}else return p.errors=
[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return p.errors=r,s===0}p.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function g(e,{instancePath:o="",parentData:m,parentDataProperty:f,rootData:u=e,dynamicAnchors:d={}}={}){let r=null,s=0,a=g.evaluated;return a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),p(e,{instancePath:o,parentData:m,parentDataProperty:f,rootData:u,dynamicAnchors:d})||(r=r===null?p.errors:r.concat(
p.errors),s=r.length),g.errors=r,s===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var I={configList:{},configUpdate:{path:P,body:{"application/json":b}},configSystemInfo:{},configSystemUpdate:{body:{"application/json":w}}};export{I as validators};
