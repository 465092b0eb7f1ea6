// Written by codegen from openapi.yaml.
import{a as P}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var v=m;var f=P().default;function m(s,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:h=s,dynamicAnchors:g={}}={}){let t=null,n=0,a=m.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.conversation_id===void 0){let e={instancePath:o,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"conversation_id"},message:"must have required property 'conversation_id'"};t===null?t=[e]:t.push(e),n++}for(let e in s)
e!=="conversation_id"&&delete s[e];if(s.conversation_id!==void 0){let e=s.conversation_id;if(typeof e!="string"){let r=typeof e,i;if(r=="object"&&Array.isArray(
e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(i=e)),i===void 0)if(r=="number"||r=="boolean")i=""+e;else if(e===null)i="";else{let p={instancePath:o+"\
/conversation_id",schemaPath:"#/properties/conversation_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[p]:t.push(p),n++}i!==
void 0&&(e=i,s!==void 0&&(s.conversation_id=i))}if(typeof e=="string"){if(f(e)>200){let r={instancePath:o+"/conversation_id",schemaPath:"#/properties/conversati\
on_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};t===null?t=[r]:t.push(r),n++}if(f(e)<1){let r={instancePath:o+
"/conversation_id",schemaPath:"#/properties/conversation_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===
null?t=[r]:t.push(r),n++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(
e),n++}return m.errors=t,n===0}m.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var k=d;function d(s,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:h=s,dynamicAnchors:g={}}={}){let t=null,n=0,a=d.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let e=s["idempotency-key"];if(typeof e!="st\
ring"){let r=typeof e,i;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(i=e)),i===void 0)if(r=="number"||r=="boolean")i=""+
e;else if(e===null)i="";else{let p={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[p]:t.push(p),n++}i!==void 0&&(e=i,s!==void 0&&(s["idempotency-key"]=i))}if(typeof e=="string"){if(f(e)>255){let r={instancePath:o+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};t===
null?t=[r]:t.push(r),n++}if(f(e)<1){let r={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};t===null?t=[r]:t.push(r),n++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};t===null?t=[e]:t.push(e),n++}return d.errors=t,n===0}d.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var _=c;var L=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function c(s,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:h=s,dynamicAnchors:g={}}={}){
let t=null,n=0,a=c.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.conversation_id===
void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conversation_id"},message:"must have required property 'conver\
sation_id'"};t===null?t=[e]:t.push(e),n++}if(s.token_id===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"toke\
n_id"},message:"must have required property 'token_id'"};t===null?t=[e]:t.push(e),n++}for(let e in s)e==="conversation_id"||e==="token_id"||delete s[e];if(s.conversation_id!==
void 0){let e=s.conversation_id;if(typeof e!="string"){let r=typeof e,i;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(i=
e)),i===void 0)if(r=="number"||r=="boolean")i=""+e;else if(e===null)i="";else{let p={instancePath:o+"/conversation_id",schemaPath:"#/properties/conversation_id/\
type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[p]:t.push(p),n++}i!==void 0&&(e=i,s!==void 0&&(s.conversation_id=i))}if(typeof e==
"string"){if(f(e)>200){let r={instancePath:o+"/conversation_id",schemaPath:"#/properties/conversation_id/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};t===null?t=[r]:t.push(r),n++}if(f(e)<1){let r={instancePath:o+"/conversation_id",schemaPath:"#/properties/conversation_\
id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[r]:t.push(r),n++}}}if(s.token_id!==void 0){let e=s.
token_id;if(typeof e!="string"){let r=typeof e,i;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(i=e)),i===void 0)if(r=="\
number"||r=="boolean")i=""+e;else if(e===null)i="";else{let p={instancePath:o+"/token_id",schemaPath:"#/properties/token_id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};t===null?t=[p]:t.push(p),n++}i!==void 0&&(e=i,s!==void 0&&(s.token_id=i))}if(typeof e=="string"&&!L.test(e)){let r={instancePath:o+
"/token_id",schemaPath:"#/properties/token_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};t===null?t=[r]:t.push(r),n++}}}else{
let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),n++}return c.errors=t,n===0}c.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var b=l;function l(s,{instancePath:o="",parentData:u,parentDataProperty:y,rootData:h=s,dynamicAnchors:g={}}={}){let t=null,n=0,a=l.evaluated;if(a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.token===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};t===null?t=[e]:t.push(e),n++}for(let e in s)e!=="token"&&delete s[e];if(s.
token!==void 0){let e=s.token;if(typeof e!="string"){let r=typeof e,i;if(r=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],r=typeof e,typeof e=="string"&&(i=e)),
i===void 0)if(r=="number"||r=="boolean")i=""+e;else if(e===null)i="";else{let p={instancePath:o+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{
type:"string"},message:"must be string"};t===null?t=[p]:t.push(p),n++}i!==void 0&&(e=i,s!==void 0&&(s.token=i))}if(typeof e=="string"){if(f(e)>256){let r={instancePath:o+
"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};t===null?t=[r]:t.push(
r),n++}if(f(e)<1){let r={instancePath:o+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};t===null?t=[r]:t.push(r),n++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
t===null?t=[e]:t.push(e),n++}return l.errors=t,n===0}l.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var A={shareLinkList:{path:v},shareLinkCreate:{path:v,headers:k},shareLinkRevoke:{path:_},shareLinkView:{path:b}};export{A as validators};
