// Written by codegen from openapi.yaml.
import{a as C}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var F=A;var c=C().default;function A(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=A.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)e!=="type"&&delete r[e];if(r.type!==void 0){let e=r.type;
if(typeof e!="string"){let n=typeof e,a;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(n=="number"||
n=="boolean")a=""+e;else if(e===null)a="";else{let i={instancePath:o+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[i]:t.push(i),s++}a!==void 0&&(e=a,r!==void 0&&(r.type=a))}if(typeof e=="string"&&c(e)>64){let n={instancePath:o+"/type",schemaPath:"\
#/properties/type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};t===null?t=[n]:t.push(n),s++}}}else{let e={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return A.errors=t,s===0}A.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var E=x;function x(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=x.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let e=r["idempotency-key"];if(typeof e!="st\
ring"){let n=typeof e,a;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(n=="number"||n=="boolean")a=""+
e;else if(e===null)a="";else{let i={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[i]:t.push(i),s++}a!==void 0&&(e=a,r!==void 0&&(r["idempotency-key"]=a))}if(typeof e=="string"){if(c(e)>255){let n={instancePath:o+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};t===
null?t=[n]:t.push(n),s++}if(c(e)<1){let n={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};t===null?t=[n]:t.push(n),s++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return x.errors=t,s===0}x.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var U=T,te={type:"object",properties:{agent_id:{type:"string",maxLength:64},dimension:{type:"string",enum:["system","user","agent","all","undefined","null"]}},required:[],
additionalProperties:!1};function T(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=T.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let e in r)e==="agent_id"||e==="dimension"||delete r[e];
if(r.agent_id!==void 0){let e=r.agent_id;if(typeof e!="string"){let n=typeof e,a;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="st\
ring"&&(a=e)),a===void 0)if(n=="number"||n=="boolean")a=""+e;else if(e===null)a="";else{let i={instancePath:o+"/agent_id",schemaPath:"#/properties/agent_id/type",
keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),s++}a!==void 0&&(e=a,r!==void 0&&(r.agent_id=a))}if(typeof e=="string"&&
c(e)>64){let n={instancePath:o+"/agent_id",schemaPath:"#/properties/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 6\
4 characters"};t===null?t=[n]:t.push(n),s++}}if(r.dimension!==void 0){let e=r.dimension;if(typeof e!="string"){let n=typeof e,a;if(n=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(n=="number"||n=="boolean")a=""+e;else if(e===null)a="";else{let i={instancePath:o+"/dim\
ension",schemaPath:"#/properties/dimension/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),s++}a!==void 0&&(e=a,r!==
void 0&&(r.dimension=a))}if(!(e==="system"||e==="user"||e==="agent"||e==="all"||e==="undefined"||e==="null")){let n={instancePath:o+"/dimension",schemaPath:"#/p\
roperties/dimension/enum",keyword:"enum",params:{allowedValues:te.properties.dimension.enum},message:"must be equal to one of the allowed values"};t===null?t=[n]:
t.push(n),s++}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return T.
errors=t,s===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var R=q;function q(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=q.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};t===null?t=[e]:t.push(e),s++}for(let e in r)e==="name"||e==="agent_id"||delete r[e];
if(r.name!==void 0){let e=r.name;if(typeof e!="string"){let n=typeof e,a;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(a=
e)),a===void 0)if(n=="number"||n=="boolean")a=""+e;else if(e===null)a="";else{let i={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),s++}a!==void 0&&(e=a,r!==void 0&&(r.name=a))}if(typeof e=="string"){if(c(e)>128){let n={instancePath:o+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};t===null?t=[n]:t.push(
n),s++}if(c(e)<1){let n={instancePath:o+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};t===null?t=[n]:t.push(n),s++}}}if(r.agent_id!==void 0){let e=r.agent_id;if(typeof e!="string"){let n=typeof e,a;if(n=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(n=="number"||n=="boolean")a=""+e;else if(e===null)a="";else{let i={instancePath:o+"/age\
nt_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),s++}a!==void 0&&(e=a,r!==
void 0&&(r.agent_id=a))}if(typeof e=="string"){if(c(e)>64){let n={instancePath:o+"/agent_id",schemaPath:"#/properties/agent_id/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"};t===null?t=[n]:t.push(n),s++}if(c(e)<1){let n={instancePath:o+"/agent_id",schemaPath:"#/properties/ag\
ent_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[n]:t.push(n),s++}}}}else{let e={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return q.errors=t,s===0}q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var G=O;function O(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=O.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.agent_id===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"agent_id"},message:"must have required property 'agent_id'"};t===null?t=[e]:t.push(e),s++}for(let e in r)e!=="agent_id"&&delete r[e];
if(r.agent_id!==void 0){let e=r.agent_id;if(typeof e!="string"){let n=typeof e,a;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="st\
ring"&&(a=e)),a===void 0)if(n=="number"||n=="boolean")a=""+e;else if(e===null)a="";else{let i={instancePath:o+"/agent_id",schemaPath:"#/properties/agent_id/type",
keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),s++}a!==void 0&&(e=a,r!==void 0&&(r.agent_id=a))}if(typeof e=="string"){
if(c(e)>64){let n={instancePath:o+"/agent_id",schemaPath:"#/properties/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more tha\
n 64 characters"};t===null?t=[n]:t.push(n),s++}if(c(e)<1){let n={instancePath:o+"/agent_id",schemaPath:"#/properties/agent_id/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[n]:t.push(n),s++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return O.errors=t,s===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var H=I;function I(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=I.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["if-match"]!==void 0){let e=r["if-match"];if(typeof e!="string"){let n=typeof e,
a;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(n=="number"||n=="boolean")a=""+e;else if(e===null)a=
"";else{let i={instancePath:o+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:
t.push(i),s++}a!==void 0&&(e=a,r!==void 0&&(r["if-match"]=a))}if(typeof e=="string"){if(c(e)>255){let n={instancePath:o+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};t===null?t=[n]:t.push(n),s++}if(c(e)<1){let n={instancePath:o+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[n]:t.
push(n),s++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return I.
errors=t,s===0}I.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var J=N;function N(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=N.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.state===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"state"},message:"must have required property 'state'"};t===null?t=[e]:t.push(e),s++}for(let e in r)e==="state"||e==="code"||e===
"error"||e==="error_description"||delete r[e];if(r.state!==void 0){let e=r.state;if(typeof e!="string"){let n=typeof e,a;if(n=="object"&&Array.isArray(e)&&e.length==
1&&(e=e[0],n=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(n=="number"||n=="boolean")a=""+e;else if(e===null)a="";else{let i={instancePath:o+"/state",schemaPath:"\
#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),s++}a!==void 0&&(e=a,r!==void 0&&(r.state=a))}
if(typeof e=="string"){if(c(e)>512){let n={instancePath:o+"/state",schemaPath:"#/properties/state/maxLength",keyword:"maxLength",params:{limit:512},message:"mus\
t NOT have more than 512 characters"};t===null?t=[n]:t.push(n),s++}if(c(e)<1){let n={instancePath:o+"/state",schemaPath:"#/properties/state/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[n]:t.push(n),s++}}}if(r.code!==void 0){let e=r.code;if(typeof e!="strin\
g"){let n=typeof e,a;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(n=="number"||n=="boolean")a=""+e;else if(e===
null)a="";else{let i={instancePath:o+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:
t.push(i),s++}a!==void 0&&(e=a,r!==void 0&&(r.code=a))}if(typeof e=="string"){if(c(e)>4096){let n={instancePath:o+"/code",schemaPath:"#/properties/code/maxLengt\
h",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};t===null?t=[n]:t.push(n),s++}if(c(e)<1){let n={instancePath:o+"/co\
de",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[n]:t.push(n),s++}}}
if(r.error!==void 0){let e=r.error;if(typeof e!="string"){let n=typeof e,a;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=typeof e,typeof e=="string"&&
(a=e)),a===void 0)if(n=="number"||n=="boolean")a=""+e;else if(e===null)a="";else{let i={instancePath:o+"/error",schemaPath:"#/properties/error/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),s++}a!==void 0&&(e=a,r!==void 0&&(r.error=a))}if(typeof e=="string"&&c(e)>200){let n={
instancePath:o+"/error",schemaPath:"#/properties/error/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};t===null?
t=[n]:t.push(n),s++}}if(r.error_description!==void 0){let e=r.error_description;if(typeof e!="string"){let n=typeof e,a;if(n=="object"&&Array.isArray(e)&&e.length==
1&&(e=e[0],n=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(n=="number"||n=="boolean")a=""+e;else if(e===null)a="";else{let i={instancePath:o+"/error_descrip\
tion",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),s++}a!==void 0&&
(e=a,r!==void 0&&(r.error_description=a))}if(typeof e=="string"&&c(e)>2e3){let n={instancePath:o+"/error_description",schemaPath:"#/properties/error_description\
/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"};t===null?t=[n]:t.push(n),s++}}}else{let e={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return N.errors=t,s===0}N.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var V=D;function D(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=D.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.server_name===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"server_name"},message:"must have required property 'server_name'"};t===null?t=[e]:t.push(e),s++}for(let e in r)e!=="server_na\
me"&&delete r[e];if(r.server_name!==void 0){let e=r.server_name;if(typeof e!="string"){let n=typeof e,a;if(n=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],n=
typeof e,typeof e=="string"&&(a=e)),a===void 0)if(n=="number"||n=="boolean")a=""+e;else if(e===null)a="";else{let i={instancePath:o+"/server_name",schemaPath:"#\
/properties/server_name/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),s++}a!==void 0&&(e=a,r!==void 0&&(r.server_name=
a))}if(typeof e=="string"){if(c(e)>64){let n={instancePath:o+"/server_name",schemaPath:"#/properties/server_name/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};t===null?t=[n]:t.push(n),s++}if(c(e)<1){let n={instancePath:o+"/server_name",schemaPath:"#/properties/server_na\
me/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[n]:t.push(n),s++}}}}else{let e={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[e]:t.push(e),s++}return D.errors=t,s===0}D.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var K=w;var ae=C().default;function w(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=w.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n=s;for(let a in r)if(!(a==="is_system"||a==="is_agent"||
a==="agent_id")){return w.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must\
 NOT have additional properties"}],!1;break}if(n===s){if(r.is_system!==void 0){let a=r.is_system,i=s;if(typeof a!="boolean"){let m=typeof a,_;if(m=="object"&&Array.
isArray(a)&&a.length==1&&(a=a[0],m=typeof a,typeof a=="boolean"&&(_=a)),_===void 0)if(a==="false"||a===0||a===null)_=!1;else if(a==="true"||a===1)_=!0;else return w.
errors=[{instancePath:o+"/is_system",schemaPath:"#/properties/is_system/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;_!==void 0&&
(a=_,r!==void 0&&(r.is_system=_))}var e=i===s}else var e=!0;if(e){if(r.is_agent!==void 0){let a=r.is_agent,i=s;if(typeof a!="boolean"){let _=typeof a,y;if(_=="o\
bject"&&Array.isArray(a)&&a.length==1&&(a=a[0],_=typeof a,typeof a=="boolean"&&(y=a)),y===void 0)if(a==="false"||a===0||a===null)y=!1;else if(a==="true"||a===1)
y=!0;else return w.errors=[{instancePath:o+"/is_agent",schemaPath:"#/properties/is_agent/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],
!1;y!==void 0&&(a=y,r!==void 0&&(r.is_agent=y))}var e=i===s}else var e=!0;if(e)if(r.agent_id!==void 0){let a=r.agent_id,i=s;if(typeof a!="string"){let _=typeof a,
y;if(_=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],_=typeof a,typeof a=="string"&&(y=a)),y===void 0)if(_=="number"||_=="boolean")y=""+a;else if(a===null)y=
"";else return w.errors=[{instancePath:o+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
y!==void 0&&(a=y,r!==void 0&&(r.agent_id=y))}if(s===i&&typeof a=="string"&&ae(a)>64)return w.errors=[{instancePath:o+"/agent_id",schemaPath:"#/properties/agent_\
id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var e=i===s}else var e=!0}}}else return w.errors=[{instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.errors=t,s===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Q=z;var ne={type:"object",additionalProperties:!1,required:["tool_name","tool_params"],properties:{tool_name:{type:"string",minLength:1,maxLength:200},tool_params:{
type:"object",additionalProperties:!0},session_id:{type:["string","null"],minLength:1,maxLength:200}}},b=C().default;function P(r,{instancePath:o="",parentData:d,
parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=P.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.tool_name===void 0&&(n="tool_name")||r.tool_params===void 0&&(n="tool_params"))return P.errors=[{instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let a=s;for(let i in r)if(!(i==="tool_\
name"||i==="tool_params"||i==="session_id")){return P.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(a===s){if(r.tool_name!==void 0){let i=r.tool_name,m=s;if(s===m)if(typeof i=="string"){if(b(i)>200)return P.
errors=[{instancePath:o+"/tool_name",schemaPath:"#/properties/tool_name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 c\
haracters"}],!1;if(b(i)<1)return P.errors=[{instancePath:o+"/tool_name",schemaPath:"#/properties/tool_name/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:o+"/tool_name",schemaPath:"#/properties/tool_name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var e=m===s}else var e=!0;if(e){if(r.tool_params!==void 0){let i=r.tool_params,m=s;if(s===m&&!(i&&typeof i=="object"&&!Array.
isArray(i)))return P.errors=[{instancePath:o+"/tool_params",schemaPath:"#/properties/tool_params/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"}],!1;var e=m===s}else var e=!0;if(e)if(r.session_id!==void 0){let i=r.session_id,m=s;if(typeof i!="string"&&i!==null)return P.errors=[{instancePath:o+"/se\
ssion_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type:ne.properties.session_id.type},message:"must be string,null"}],!1;if(s===m&&typeof i==
"string"){if(b(i)>200)return P.errors=[{instancePath:o+"/session_id",schemaPath:"#/properties/session_id/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;if(b(i)<1)return P.errors=[{instancePath:o+"/session_id",schemaPath:"#/properties/session_id/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=m===s}else var e=!0}}}}else return P.errors=[{instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return P.errors=t,s===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(r,{
instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=z.evaluated;return p.dynamicProps&&(p.props=void 0),p.
dynamicItems&&(p.items=void 0),P(r,{instancePath:o,parentData:d,parentDataProperty:u,rootData:l,dynamicAnchors:f})||(t=t===null?P.errors:t.concat(P.errors),s=t.
length),z.errors=t,s===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var W=Z;var oe={type:"object",additionalProperties:!1,required:["url"],properties:{url:{type:"string",minLength:1,maxLength:2048},is_system:{type:"boolean"},is_agent:{type:"\
boolean"},agent_id:{type:["string","null"],maxLength:64}}};function k(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){
let t=null,s=0,p=k.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
url===void 0&&(n="url"))return k.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required prope\
rty '"+n+"'"}],!1;{let a=s;for(let i in r)if(!(i==="url"||i==="is_system"||i==="is_agent"||i==="agent_id")){return k.errors=[{instancePath:o,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(a===s){if(r.url!==void 0){
let i=r.url,m=s;if(s===m)if(typeof i=="string"){if(b(i)>2048)return k.errors=[{instancePath:o+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",
params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(b(i)<1)return k.errors=[{instancePath:o+"/url",schemaPath:"#/properties/url/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:o+"/url",schemaPath:"#/proper\
ties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=m===s}else var e=!0;if(e){if(r.is_system!==void 0){let i=s;if(typeof r.
is_system!="boolean")return k.errors=[{instancePath:o+"/is_system",schemaPath:"#/properties/is_system/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"}],!1;var e=i===s}else var e=!0;if(e){if(r.is_agent!==void 0){let i=s;if(typeof r.is_agent!="boolean")return k.errors=[{instancePath:o+"/is_agent",schemaPath:"\
#/properties/is_agent/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var e=i===s}else var e=!0;if(e)if(r.agent_id!==void 0){let i=r.
agent_id,m=s;if(typeof i!="string"&&i!==null)return k.errors=[{instancePath:o+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:oe.
properties.agent_id.type},message:"must be string,null"}],!1;if(s===m&&typeof i=="string"&&b(i)>64)return k.errors=[{instancePath:o+"/agent_id",schemaPath:"#/pr\
operties/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var e=m===s}else var e=!0}}}}}else return k.
errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.errors=t,s===0}k.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Z(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=Z.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),k(r,{instancePath:o,parentData:d,parentDataProperty:u,rootData:l,dynamicAnchors:f})||(t=t===null?k.errors:t.concat(
k.errors),s=t.length),Z.errors=t,s===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var X=S;var pe={type:"object",additionalProperties:!1,required:["name","content"],properties:{name:{type:"string",minLength:1,maxLength:128},content:{type:"string",minLength:1,
maxLength:2e5},agent_id:{type:["string","null"],minLength:1,maxLength:64}}};function v(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){
let t=null,s=0,p=v.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.
name===void 0&&(n="name")||r.content===void 0&&(n="content"))return v.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let a=s;for(let i in r)if(!(i==="name"||i==="content"||i==="agent_id")){return v.errors=[{instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(a===s){if(r.name!==
void 0){let i=r.name,m=s;if(s===m)if(typeof i=="string"){if(b(i)>128)return v.errors=[{instancePath:o+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(b(i)<1)return v.errors=[{instancePath:o+"/name",schemaPath:"#/properties/\
name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:o+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=m===s}else var e=!0;if(e){if(r.content!==void 0){let i=r.content,
m=s;if(s===m)if(typeof i=="string"){if(b(i)>2e5)return v.errors=[{instancePath:o+"/content",schemaPath:"#/properties/content/maxLength",keyword:"maxLength",params:{
limit:2e5},message:"must NOT have more than 200000 characters"}],!1;if(b(i)<1)return v.errors=[{instancePath:o+"/content",schemaPath:"#/properties/content/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=[{instancePath:o+"/content",schemaPath:"#/p\
roperties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=m===s}else var e=!0;if(e)if(r.agent_id!==void 0){let i=r.agent_id,
m=s;if(typeof i!="string"&&i!==null)return v.errors=[{instancePath:o+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:pe.properties.
agent_id.type},message:"must be string,null"}],!1;if(s===m&&typeof i=="string"){if(b(i)>64)return v.errors=[{instancePath:o+"/agent_id",schemaPath:"#/properties\
/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(b(i)<1)return v.errors=[{instancePath:o+"/age\
nt_id",schemaPath:"#/properties/agent_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=m===s}else var e=!0}}}}else
return v.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return v.errors=t,s===0}v.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=S.evaluated;
return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),v(r,{instancePath:o,parentData:d,parentDataProperty:u,rootData:l,dynamicAnchors:f})||(t=
t===null?v.errors:t.concat(v.errors),s=t.length),S.errors=t,s===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Y=M;var $={type:"object",additionalProperties:!1,required:["name","protocol"],properties:{name:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},protocol:{
type:"string",enum:["streamable_http","sse"]},streamable_http_url:{type:["string","null"],maxLength:2e3},sse_url:{type:["string","null"],maxLength:2e3},api_key:{
type:["string","null"],maxLength:8192}}},me=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u");function g(r,{instancePath:o="",parentData:d,parentDataProperty:u,
rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=g.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let n;if(r.name===void 0&&(n="name")||r.protocol===void 0&&(n="protocol"))return g.errors=[{instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let a=s;for(let i in r)if(!(i==="name"||i==="protocol"||i==="streamable\
_http_url"||i==="sse_url"||i==="api_key")){return g.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(a===s){if(r.name!==void 0){let i=r.name,m=s;if(s===m)if(typeof i=="string"){if(!me.test(i))return g.
errors=[{instancePath:o+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must matc\
h pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'}],!1}else return g.errors=[{instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var e=m===s}else var e=!0;if(e){if(r.protocol!==void 0){let i=r.protocol,m=s;if(typeof i!="string")return g.errors=[{instancePath:o+
"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(i==="streamable_http"||i==="sse"))return g.
errors=[{instancePath:o+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues:$.properties.protocol.enum},message:"must be eq\
ual to one of the allowed values"}],!1;var e=m===s}else var e=!0;if(e){if(r.streamable_http_url!==void 0){let i=r.streamable_http_url,m=s;if(typeof i!="string"&&
i!==null)return g.errors=[{instancePath:o+"/streamable_http_url",schemaPath:"#/properties/streamable_http_url/type",keyword:"type",params:{type:$.properties.streamable_http_url.
type},message:"must be string,null"}],!1;if(s===m&&typeof i=="string"&&b(i)>2e3)return g.errors=[{instancePath:o+"/streamable_http_url",schemaPath:"#/properties\
/streamable_http_url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"}],!1;var e=m===s}else var e=!0;if(e){if(r.
sse_url!==void 0){let i=r.sse_url,m=s;if(typeof i!="string"&&i!==null)return g.errors=[{instancePath:o+"/sse_url",schemaPath:"#/properties/sse_url/type",keyword:"\
type",params:{type:$.properties.sse_url.type},message:"must be string,null"}],!1;if(s===m&&typeof i=="string"&&b(i)>2e3)return g.errors=[{instancePath:o+"/sse_u\
rl",schemaPath:"#/properties/sse_url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"}],!1;var e=m===s}else var e=!0;
if(e)if(r.api_key!==void 0){let i=r.api_key,m=s;if(typeof i!="string"&&i!==null)return g.errors=[{instancePath:o+"/api_key",schemaPath:"#/properties/api_key/typ\
e",keyword:"type",params:{type:$.properties.api_key.type},message:"must be string,null"}],!1;if(s===m&&typeof i=="string"&&b(i)>8192)return g.errors=[{instancePath:o+
"/api_key",schemaPath:"#/properties/api_key/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"}],!1;var e=m===
s}else var e=!0}}}}}}else return g.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return g.errors=
t,s===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){
let t=null,s=0,p=M.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),g(r,{instancePath:o,parentData:d,parentDataProperty:u,rootData:l,
dynamicAnchors:f})||(t=t===null?g.errors:t.concat(g.errors),s=t.length),M.errors=t,s===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ee=j;var le={type:"object",additionalProperties:!1,required:["jsonrpc"],properties:{jsonrpc:{type:"string",const:"2.0"},id:{type:["string","integer","null"]},method:{
type:"string",maxLength:200},params:{type:"object",additionalProperties:!0},result:{type:"object",additionalProperties:!0},error:{type:"object",additionalProperties:!0}}};
function h(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=h.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.jsonrpc===void 0&&(n="jsonrpc"))return h.errors=[{instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let a=s;for(let i in r)if(!(i==="jsonr\
pc"||i==="id"||i==="method"||i==="params"||i==="result"||i==="error")){return h.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(a===s){if(r.jsonrpc!==void 0){let i=r.jsonrpc,m=s;if(typeof i!=
"string")return h.errors=[{instancePath:o+"/jsonrpc",schemaPath:"#/properties/jsonrpc/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
if(i!=="2.0")return h.errors=[{instancePath:o+"/jsonrpc",schemaPath:"#/properties/jsonrpc/const",keyword:"const",params:{allowedValue:"2.0"},message:"must be eq\
ual to constant"}],!1;var e=m===s}else var e=!0;if(e){if(r.id!==void 0){let i=r.id,m=s;if(typeof i!="string"&&!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&i!==null)return h.errors=[{instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:le.properties.id.type},message:"must be strin\
g,integer,null"}],!1;var e=m===s}else var e=!0;if(e){if(r.method!==void 0){let i=r.method,m=s;if(s===m)if(typeof i=="string"){if(b(i)>200)return h.errors=[{instancePath:o+
"/method",schemaPath:"#/properties/method/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return h.
errors=[{instancePath:o+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=m===s}else var e=!0;
if(e){if(r.params!==void 0){let i=r.params,m=s;if(s===m&&!(i&&typeof i=="object"&&!Array.isArray(i)))return h.errors=[{instancePath:o+"/params",schemaPath:"#/pr\
operties/params/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var e=m===s}else var e=!0;if(e){if(r.result!==void 0){let i=r.result,m=s;
if(s===m&&!(i&&typeof i=="object"&&!Array.isArray(i)))return h.errors=[{instancePath:o+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var e=m===s}else var e=!0;if(e)if(r.error!==void 0){let i=r.error,m=s;if(s===m&&!(i&&typeof i=="object"&&!Array.isArray(i)))
return h.errors=[{instancePath:o+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var e=m===s}else
var e=!0}}}}}}}else return h.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return h.errors=t,s===
0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=L.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s===0)if(Array.isArray(r)){if(r.length>100)return L.errors=[{instancePath:o,schemaPath:"#/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"}],!1;if(r.length<1)return L.errors=[{instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"}],!1;{var e=!0;let n=r.length;for(let a=0;a<n;a++){let i=s;h(r[a],{instancePath:o+"/"+a,parentData:r,parentDataProperty:a,
rootData:l,dynamicAnchors:f})||(t=t===null?h.errors:t.concat(h.errors),s=t.length);var e=i===s;if(!e)break}}}else return L.errors=[{instancePath:o,schemaPath:"#\
/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return L.errors=t,s===0}L.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function j(r,{
instancePath:o="",parentData:d,parentDataProperty:u,rootData:l=r,dynamicAnchors:f={}}={}){let t=null,s=0,p=j.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0);let e=s,n=!1,a=null,i=s;h(r,{instancePath:o,parentData:d,parentDataProperty:u,rootData:l,dynamicAnchors:f})||(t=t===null?h.errors:t.concat(h.errors),
s=t.length);var y=i===s;if(y){n=!0,a=0;var m=!0}let _=s;L(r,{instancePath:o,parentData:d,parentDataProperty:u,rootData:l,dynamicAnchors:f})||(t=t===null?L.errors:
t.concat(L.errors),s=t.length);var y=_===s;if(y&&n)n=!1,a=[a,1];else if(y){n=!0,a=1;var re=!0}if(n)s=e,t!==null&&(e?t.length=e:t=null);else{let B={instancePath:o,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};return t===null?t=[B]:t.push(B),s++,j.errors=t,
!1}return j.errors=t,p.props=m,p.items=re,s===0}j.evaluated={dynamicProps:!0,dynamicItems:!0};var de={toolList:{query:F},toolExecute:{headers:E,body:{"application/json":Q}},skillList:{query:U},skillDelete:{query:R},skillAvailable:{query:G},skillUpload:{body:{
"multipart/form-data":K}},skillImport:{headers:E,body:{"application/json":W}},skillContent:{query:R},skillContentSet:{headers:H,body:{"application/json":X}},mcpList:{},
mcpAdd:{headers:E,body:{"application/json":Y}},mcpAuthorize:{query:J},mcpDelete:{path:V},mcpRefresh:{path:V},mcpServe:{body:{"application/json":ee}},mcpEnd:{},mcpResource:{}};export{de as validators};
