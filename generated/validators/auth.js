// Written by codegen from openapi.yaml.
import{a as le}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var de=U;var z=le().default;function U(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=U.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e["idempotency-key"]!==void 0){let i=e["idempotency-key"];if(typeof i!=
"string"){let o=typeof i,d;if(o=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],o=typeof i,typeof i=="string"&&(d=i)),d===void 0)if(o=="number"||o=="boolean")
d=""+i;else if(i===null)d="";else{let a={instancePath:t+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},
message:"must be string"};s===null?s=[a]:s.push(a),r++}d!==void 0&&(i=d,e!==void 0&&(e["idempotency-key"]=d))}if(typeof i=="string"){if(z(i)>255){let o={instancePath:t+
"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};
s===null?s=[o]:s.push(o),r++}if(z(i)<1){let o={instancePath:t+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[o]:s.push(o),r++}}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};s===null?s=[i]:s.push(i),r++}return U.errors=s,r===0}U.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var ie=W;function W(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=W.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e.token===void 0){let i={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"token"},message:"must have required property 'token'"};s===null?s=[i]:s.push(i),r++}for(let i in e)i!=="token"&&delete e[i];if(e.
token!==void 0){let i=e.token;if(typeof i!="string"){let o=typeof i,d;if(o=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],o=typeof i,typeof i=="string"&&(d=i)),
d===void 0)if(o=="number"||o=="boolean")d=""+i;else if(i===null)d="";else{let a={instancePath:t+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{
type:"string"},message:"must be string"};s===null?s=[a]:s.push(a),r++}d!==void 0&&(i=d,e!==void 0&&(e.token=d))}if(typeof i=="string"){if(z(i)>256){let o={instancePath:t+
"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};s===null?s=[o]:s.push(
o),r++}if(z(i)<1){let o={instancePath:t+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};s===null?s=[o]:s.push(o),r++}}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
s===null?s=[i]:s.push(i),r++}return W.errors=s,r===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fe=B;var De=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,c=le().default;
function h(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=h.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0&&r===0)if(typeof e=="string"){if(c(e)>254)return h.errors=[{instancePath:t,schemaPath:"#/maxLength",keyword:"maxL\
ength",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;if(!De.test(e))return h.errors=[{instancePath:t,schemaPath:"#/format",keyword:"f\
ormat",params:{format:"email"},message:'must match format "email"'}],!1}else return h.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;return h.errors=s,r===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};function y(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=y.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(typeof e=="string"){if(c(e)>256)return y.errors=[{instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(e)<8)return y.errors=[{instancePath:t,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:8},message:"must NOT have fewer than 8 characters"}],!1}else return y.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;return y.errors=s,r===0}y.evaluated={dynamicProps:!1,dynamicItems:!1};function L(e,{instancePath:t="",parentData:f,parentDataProperty:u,
rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=L.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="o\
bject"&&!Array.isArray(e)){let o;if(e.email===void 0&&(o="email")||e.password===void 0&&(o="password")||e.tenant_name===void 0&&(o="tenant_name"))return L.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=r;for(let a in e)
if(!(a==="email"||a==="password"||a==="name"||a==="tenant_name")){return L.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(d===r){if(e.email!==void 0){let a=r;h(e.email,{instancePath:t+"/\
email",parentData:e,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(s=s===null?h.errors:s.concat(h.errors),r=s.length);var i=a===r}else var i=!0;if(i){
if(e.password!==void 0){let a=r;y(e.password,{instancePath:t+"/password",parentData:e,parentDataProperty:"password",rootData:p,dynamicAnchors:l})||(s=s===null?y.
errors:s.concat(y.errors),r=s.length);var i=a===r}else var i=!0;if(i){if(e.name!==void 0){let a=e.name,m=r;if(r===m)if(typeof a=="string"){if(c(a)>100)return L.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],
!1;if(c(a)<1)return L.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return L.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var i=m===r}else var i=!0;if(i)if(e.tenant_name!==void 0){let a=e.tenant_name,m=r;if(r===m)if(typeof a=="string"){if(c(a)>100)return L.errors=[{instancePath:t+
"/tenant_name",schemaPath:"#/properties/tenant_name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(c(
a)<1)return L.errors=[{instancePath:t+"/tenant_name",schemaPath:"#/properties/tenant_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"}],!1}else return L.errors=[{instancePath:t+"/tenant_name",schemaPath:"#/properties/tenant_name/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var i=m===r}else var i=!0}}}}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return L.errors=s,r===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(e,{instancePath:t="",parentData:f,parentDataProperty:u,
rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=B.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),L(e,{instancePath:t,
parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?L.errors:s.concat(L.errors),r=s.length),B.errors=s,r===0}B.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ue=F;function w(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=w.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.invite_code===void 0&&(o="invite_code")||e.email===void 0&&
(o="email")||e.password===void 0&&(o="password")||e.tenant_name===void 0&&(o="tenant_name"))return w.errors=[{instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=r;for(let a in e)if(!(a==="invite_code"||a==="email"||a==="password"||
a==="name"||a==="tenant_name")){return w.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(d===r){if(e.invite_code!==void 0){let a=e.invite_code,m=r;if(r===m)if(typeof a=="string"){if(c(a)>64)
return w.errors=[{instancePath:t+"/invite_code",schemaPath:"#/properties/invite_code/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have mor\
e than 64 characters"}],!1;if(c(a)<1)return w.errors=[{instancePath:t+"/invite_code",schemaPath:"#/properties/invite_code/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.errors=[{instancePath:t+"/invite_code",schemaPath:"#/properties/invite_code/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0;if(i){if(e.email!==void 0){let a=r;h(e.email,{instancePath:t+"/email",parentData:e,
parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(s=s===null?h.errors:s.concat(h.errors),r=s.length);var i=a===r}else var i=!0;if(i){if(e.password!==void 0){
let a=r;y(e.password,{instancePath:t+"/password",parentData:e,parentDataProperty:"password",rootData:p,dynamicAnchors:l})||(s=s===null?y.errors:s.concat(y.errors),
r=s.length);var i=a===r}else var i=!0;if(i){if(e.name!==void 0){let a=e.name,m=r;if(r===m)if(typeof a=="string"){if(c(a)>100)return w.errors=[{instancePath:t+"/\
name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(c(a)<1)return w.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return w.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else
var i=!0;if(i)if(e.tenant_name!==void 0){let a=e.tenant_name,m=r;if(r===m)if(typeof a=="string"){if(c(a)>100)return w.errors=[{instancePath:t+"/tenant_name",schemaPath:"\
#/properties/tenant_name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(c(a)<1)return w.errors=[{instancePath:t+
"/tenant_name",schemaPath:"#/properties/tenant_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return w.
errors=[{instancePath:t+"/tenant_name",schemaPath:"#/properties/tenant_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
r}else var i=!0}}}}}}else return w.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.errors=
s,r===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){
let s=null,r=0,n=F.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),w(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,
dynamicAnchors:l})||(s=s===null?w.errors:s.concat(w.errors),r=s.length),F.errors=s,r===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ce=M;var oe=new RegExp("^[^\\s@/\\\\\\x00-\\x1f]+$","u");function g(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,
r=0,n=g.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.email===void 0&&
(o="email")||e.password===void 0&&(o="password"))return g.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;{let d=r;for(let a in e)if(!(a==="email"||a==="password"||a==="username"||a==="name"||a==="display_name"||a==="tenant_\
name")){return g.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have\
 additional properties"}],!1;break}if(d===r){if(e.email!==void 0){let a=r;h(e.email,{instancePath:t+"/email",parentData:e,parentDataProperty:"email",rootData:p,
dynamicAnchors:l})||(s=s===null?h.errors:s.concat(h.errors),r=s.length);var i=a===r}else var i=!0;if(i){if(e.password!==void 0){let a=r;y(e.password,{instancePath:t+
"/password",parentData:e,parentDataProperty:"password",rootData:p,dynamicAnchors:l})||(s=s===null?y.errors:s.concat(y.errors),r=s.length);var i=a===r}else var i=!0;
if(i){if(e.username!==void 0){let a=e.username,m=r;if(r===m)if(typeof a=="string"){if(c(a)>64)return g.errors=[{instancePath:t+"/username",schemaPath:"#/propert\
ies/username/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(c(a)<2)return g.errors=[{instancePath:t+"/\
username",schemaPath:"#/properties/username/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"}],!1;if(!oe.test(a))
return g.errors=[{instancePath:t+"/username",schemaPath:"#/properties/username/pattern",keyword:"pattern",params:{pattern:"^[^\\s@/\\\\\\x00-\\x1f]+$"},message:'\
must match pattern "^[^\\s@/\\\\\\x00-\\x1f]+$"'}],!1}else return g.errors=[{instancePath:t+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0;if(i){if(e.name!==void 0){let a=e.name,m=r;if(r===m)if(typeof a=="string"){if(c(a)>100)return g.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],
!1;if(c(a)<1)return g.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return g.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var i=m===r}else var i=!0;if(i){if(e.display_name!==void 0){let a=e.display_name,m=r;if(r===m)if(typeof a=="string"){if(c(a)>100)return g.errors=
[{instancePath:t+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 ch\
aracters"}],!1;if(c(a)<1)return g.errors=[{instancePath:t+"/display_name",schemaPath:"#/properties/display_name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return g.errors=[{instancePath:t+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0;if(i)if(e.tenant_name!==void 0){let a=e.tenant_name,m=r;if(r===m)if(typeof a==
"string"){if(c(a)>100)return g.errors=[{instancePath:t+"/tenant_name",schemaPath:"#/properties/tenant_name/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"}],!1;if(c(a)<1)return g.errors=[{instancePath:t+"/tenant_name",schemaPath:"#/properties/tenant_name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return g.errors=[{instancePath:t+"/tenant_name",schemaPath:"#/properties/t\
enant_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0}}}}}}}else return g.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return g.errors=s,r===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ne={
type:"object",additionalProperties:!1,required:["username","password","email","verification_code"],properties:{username:{type:"string",minLength:2,maxLength:64,
pattern:"^[^\\s@/\\\\\\x00-\\x1f]+$"},password:{$ref:"schema:NewPassword"},email:{$ref:"schema:Email"},phonenum:{type:["string","null"],maxLength:32},verification_code:{
type:"string",minLength:1,maxLength:16}}};function v(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,
n=v.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.username===void 0&&
(o="username")||e.password===void 0&&(o="password")||e.email===void 0&&(o="email")||e.verification_code===void 0&&(o="verification_code"))return v.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=r;for(let a in e)if(!(a==="usern\
ame"||a==="password"||a==="email"||a==="phonenum"||a==="verification_code")){return v.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(d===r){if(e.username!==void 0){let a=e.username,m=r;if(r===
m)if(typeof a=="string"){if(c(a)>64)return v.errors=[{instancePath:t+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(c(a)<2)return v.errors=[{instancePath:t+"/username",schemaPath:"#/properties/username/minLength",keyword:"\
minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"}],!1;if(!oe.test(a))return v.errors=[{instancePath:t+"/username",schemaPath:"#/prope\
rties/username/pattern",keyword:"pattern",params:{pattern:"^[^\\s@/\\\\\\x00-\\x1f]+$"},message:'must match pattern "^[^\\s@/\\\\\\x00-\\x1f]+$"'}],!1}else return v.
errors=[{instancePath:t+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else
var i=!0;if(i){if(e.password!==void 0){let a=r;y(e.password,{instancePath:t+"/password",parentData:e,parentDataProperty:"password",rootData:p,dynamicAnchors:l})||
(s=s===null?y.errors:s.concat(y.errors),r=s.length);var i=a===r}else var i=!0;if(i){if(e.email!==void 0){let a=r;h(e.email,{instancePath:t+"/email",parentData:e,
parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(s=s===null?h.errors:s.concat(h.errors),r=s.length);var i=a===r}else var i=!0;if(i){if(e.phonenum!==void 0){
let a=e.phonenum,m=r;if(typeof a!="string"&&a!==null)return v.errors=[{instancePath:t+"/phonenum",schemaPath:"#/properties/phonenum/type",keyword:"type",params:{
type:Ne.properties.phonenum.type},message:"must be string,null"}],!1;if(r===m&&typeof a=="string"&&c(a)>32)return v.errors=[{instancePath:t+"/phonenum",schemaPath:"\
#/properties/phonenum/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;var i=m===r}else var i=!0;if(i)if(e.
verification_code!==void 0){let a=e.verification_code,m=r;if(r===m)if(typeof a=="string"){if(c(a)>16)return v.errors=[{instancePath:t+"/verification_code",schemaPath:"\
#/properties/verification_code/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],!1;if(c(a)<1)return v.errors=[
{instancePath:t+"/verification_code",schemaPath:"#/properties/verification_code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"}],!1}else return v.errors=[{instancePath:t+"/verification_code",schemaPath:"#/properties/verification_code/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var i=m===r}else var i=!0}}}}}}else return v.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return v.errors=s,r===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(e,{instancePath:t="",parentData:f,parentDataProperty:u,
rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=M.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let i=r,o=!1,d=null,a=r;g(e,
{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?g.errors:s.concat(g.errors),r=s.length);var E=a===r;if(E){o=!0,d=0;
var m=!0}let ne=r;v(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?v.errors:s.concat(v.errors),r=s.length);var E=ne===
r;if(E&&o?(o=!1,d=[d,1]):E&&(o=!0,d=1,m!==!0&&(m=!0)),o)r=i,s!==null&&(i?s.length=i:s=null);else{let C={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:d},message:"must match exactly one schema in oneOf"};return s===null?s=[C]:s.push(C),r++,M.errors=s,!1}return M.errors=s,n.props=m,r===0}M.evaluated=
{dynamicProps:!0,dynamicItems:!1};var me=V;function $(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=$.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.email===void 0&&(i="email"))return $.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let o=r;for(let d in e)if(d!=="email"){
return $.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additio\
nal properties"}],!1;break}o===r&&e.email!==void 0&&(h(e.email,{instancePath:t+"/email",parentData:e,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(s=
s===null?h.errors:s.concat(h.errors),r=s.length))}}else return $.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;return $.errors=s,r===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(e,{instancePath:t="",parentData:f,parentDataProperty:u,
rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=V.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),$(e,{instancePath:t,
parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?$.errors:s.concat($.errors),r=s.length),V.errors=s,r===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var he=G;function A(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=A.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(typeof e=="string"){if(c(e)>64)return A.errors=[{instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"}],!1;if(c(e)<2)return A.errors=[{instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:2},
message:"must NOT have fewer than 2 characters"}],!1;if(!oe.test(e))return A.errors=[{instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\
[^\\s@/\\\\\\x00-\\x1f]+$"},message:'must match pattern "^[^\\s@/\\\\\\x00-\\x1f]+$"'}],!1}else return A.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;return A.errors=s,r===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function _(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=_.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(typeof e=="string"){if(c(e)>32)return _.errors=[{instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"}],!1;if(c(e)<6)return _.errors=[{instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:6},
message:"must NOT have fewer than 6 characters"}],!1}else return _.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;return _.errors=s,r===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};function P(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,
dynamicAnchors:l={}}={}){let s=null,r=0,n=P.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.
isArray(e)){let o;if(e.token===void 0&&(o="token"))return P.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;{let d=r;for(let a in e)if(!(a==="token"||a==="password"||a==="username"||a==="name"||a==="mfa_code")){return P.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],
!1;break}if(d===r){if(e.token!==void 0){let a=e.token,m=r;if(r===m)if(typeof a=="string"){if(c(a)>256)return P.errors=[{instancePath:t+"/token",schemaPath:"#/pr\
operties/token/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(a)<1)return P.errors=[{instancePath:t+
"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=
[{instancePath:t+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0;if(i){
if(e.password!==void 0){let a=e.password,m=r;if(r===m)if(typeof a=="string"){if(c(a)>256)return P.errors=[{instancePath:t+"/password",schemaPath:"#/properties/p\
assword/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(a)<1)return P.errors=[{instancePath:t+"/pas\
sword",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=
[{instancePath:t+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0;
if(i){if(e.username!==void 0){let a=r;A(e.username,{instancePath:t+"/username",parentData:e,parentDataProperty:"username",rootData:p,dynamicAnchors:l})||(s=s===
null?A.errors:s.concat(A.errors),r=s.length);var i=a===r}else var i=!0;if(i){if(e.name!==void 0){let a=e.name,m=r;if(r===m)if(typeof a=="string"){if(c(a)>100)return P.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],
!1;if(c(a)<1)return P.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var i=m===r}else var i=!0;if(i)if(e.mfa_code!==void 0){let a=r;_(e.mfa_code,{instancePath:t+"/mfa_code",parentData:e,parentDataProperty:"mfa_code",
rootData:p,dynamicAnchors:l})||(s=s===null?_.errors:s.concat(_.errors),r=s.length);var i=a===r}else var i=!0}}}}}}else return P.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return P.errors=s,r===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(e,{
instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=G.evaluated;return n.dynamicProps&&(n.props=void 0),n.
dynamicItems&&(n.items=void 0),P(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?P.errors:s.concat(P.errors),r=s.
length),G.errors=s,r===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pe=S;var ae=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function b(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){
let s=null,r=0,n=b.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.
email===void 0&&(o="email")||e.password===void 0&&(o="password"))return b.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let d=r;for(let a in e)if(!(a==="email"||a==="password"||a==="tenant_id"||a==="mfa_code")){return b.errors=[
{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],
!1;break}if(d===r){if(e.email!==void 0){let a=r;h(e.email,{instancePath:t+"/email",parentData:e,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(s=s===
null?h.errors:s.concat(h.errors),r=s.length);var i=a===r}else var i=!0;if(i){if(e.password!==void 0){let a=e.password,m=r;if(r===m)if(typeof a=="string"){if(c(a)>
256)return b.errors=[{instancePath:t+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more\
 than 256 characters"}],!1;if(c(a)<1)return b.errors=[{instancePath:t+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return b.errors=[{instancePath:t+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0;if(i){if(e.tenant_id!==void 0){let a=e.tenant_id,m=r;if(r===m&&r===m)if(typeof a=="string"){
if(!ae.test(a))return b.errors=[{instancePath:t+"/tenant_id",schemaPath:"#/properties/tenant_id/format",keyword:"format",params:{format:"uuid"},message:'must ma\
tch format "uuid"'}],!1}else return b.errors=[{instancePath:t+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=m===r}else var i=!0;if(i)if(e.mfa_code!==void 0){let a=r;_(e.mfa_code,{instancePath:t+"/mfa_code",parentData:e,parentDataProperty:"mf\
a_code",rootData:p,dynamicAnchors:l})||(s=s===null?_.errors:s.concat(_.errors),r=s.length);var i=a===r}else var i=!0}}}}}else return b.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return b.errors=s,r===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function k(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=k.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.username_or_email===void 0&&(o="username_or_email")||e.password===
void 0&&(o="password"))return k.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required proper\
ty '"+o+"'"}],!1;{let d=r;for(let a in e)if(!(a==="username_or_email"||a==="password"||a==="tenant_id"||a==="mfa_code")){return k.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(d===r){if(e.username_or_email!==
void 0){let a=e.username_or_email,m=r;if(r===m)if(typeof a=="string"){if(c(a)>254)return k.errors=[{instancePath:t+"/username_or_email",schemaPath:"#/properties\
/username_or_email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;if(c(a)<1)return k.errors=[{instancePath:t+
"/username_or_email",schemaPath:"#/properties/username_or_email/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return k.errors=[{instancePath:t+"/username_or_email",schemaPath:"#/properties/username_or_email/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var i=m===r}else var i=!0;if(i){if(e.password!==void 0){let a=e.password,m=r;if(r===m)if(typeof a=="string"){if(c(a)>256)return k.errors=[{instancePath:t+
"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(a)<1)
return k.errors=[{instancePath:t+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return k.errors=[{instancePath:t+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var i=m===r}else var i=!0;if(i){if(e.tenant_id!==void 0){let a=e.tenant_id,m=r;if(r===m&&r===m)if(typeof a=="string"){if(!ae.test(a))return k.
errors=[{instancePath:t+"/tenant_id",schemaPath:"#/properties/tenant_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else
return k.errors=[{instancePath:t+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===
r}else var i=!0;if(i)if(e.mfa_code!==void 0){let a=r;_(e.mfa_code,{instancePath:t+"/mfa_code",parentData:e,parentDataProperty:"mfa_code",rootData:p,dynamicAnchors:l})||
(s=s===null?_.errors:s.concat(_.errors),r=s.length);var i=a===r}else var i=!0}}}}}else return k.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return k.errors=s,r===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(e,{instancePath:t="",parentData:f,
parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=S.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let i=r,
o=!1,d=null,a=r;b(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?b.errors:s.concat(b.errors),r=s.length);var E=a===
r;if(E){o=!0,d=0;var m=!0}let ne=r;k(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?k.errors:s.concat(k.errors),
r=s.length);var E=ne===r;if(E&&o?(o=!1,d=[d,1]):E&&(o=!0,d=1,m!==!0&&(m=!0)),o)r=i,s!==null&&(i?s.length=i:s=null);else{let C={instancePath:t,schemaPath:"#/oneO\
f",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};return s===null?s=[C]:s.push(C),r++,S.errors=s,!1}return S.errors=
s,n.props=m,r===0}S.evaluated={dynamicProps:!0,dynamicItems:!1};var ye=H;function H(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=H.evaluated;return n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),b(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?b.errors:s.concat(b.errors),
r=s.length),H.errors=s,r===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ge=J;function O(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=O.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.tenant_id===void 0&&(i="tenant_id"))return O.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let o=r;for(let d in e)if(d!=="tenant_\
id"){return O.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have ad\
ditional properties"}],!1;break}if(o===r&&e.tenant_id!==void 0){let d=e.tenant_id,a=r;if(r===a&&r===a)if(typeof d=="string"){if(!ae.test(d))return O.errors=[{instancePath:t+
"/tenant_id",schemaPath:"#/properties/tenant_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return O.errors=[{instancePath:t+
"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return O.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=s,r===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function J(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=J.evaluated;return n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),O(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?O.errors:s.concat(O.errors),
r=s.length),J.errors=s,r===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ve=K;function T(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=T.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i=r;for(let o in e)if(o!=="refresh_token"){return T.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(i===
r&&e.refresh_token!==void 0){let o=e.refresh_token;if(r===r)if(typeof o=="string"){if(c(o)>2048)return T.errors=[{instancePath:t+"/refresh_token",schemaPath:"#/\
properties/refresh_token/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(c(o)<1)return T.errors=[{instancePath:t+
"/refresh_token",schemaPath:"#/properties/refresh_token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return T.errors=[{instancePath:t+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1}}else return T.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.errors=s,r===0}T.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function K(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,
n=K.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),T(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||
(s=s===null?T.errors:s.concat(T.errors),r=s.length),K.errors=s,r===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var we=Q;function j(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=j.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.new_password===void 0&&(o="new_password"))return j.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=r;for(let a in e)
if(!(a==="current_password"||a==="new_password")){return j.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(d===r){if(e.current_password!==void 0){let a=e.current_password,m=r;if(r===m)if(typeof a=="string"){
if(c(a)>256)return j.errors=[{instancePath:t+"/current_password",schemaPath:"#/properties/current_password/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(c(a)<1)return j.errors=[{instancePath:t+"/current_password",schemaPath:"#/properties/current_password/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return j.errors=[{instancePath:t+"/current_password",schemaPath:"\
#/properties/current_password/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0;if(i)if(e.new_password!==void 0){
let a=r;y(e.new_password,{instancePath:t+"/new_password",parentData:e,parentDataProperty:"new_password",rootData:p,dynamicAnchors:l})||(s=s===null?y.errors:s.concat(
y.errors),r=s.length);var i=a===r}else var i=!0}}}else return j.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return j.errors=s,r===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(e,{instancePath:t="",parentData:f,parentDataProperty:u,
rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=Q.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),j(e,{instancePath:t,
parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?j.errors:s.concat(j.errors),r=s.length),Q.errors=s,r===0}Q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Pe=X;function R(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=R.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.email===void 0&&(i="email"))return R.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let o=r;for(let d in e)if(d!=="email"){
return R.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additio\
nal properties"}],!1;break}o===r&&e.email!==void 0&&(h(e.email,{instancePath:t+"/email",parentData:e,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(s=
s===null?h.errors:s.concat(h.errors),r=s.length))}}else return R.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;return R.errors=s,r===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(e,{instancePath:t="",parentData:f,parentDataProperty:u,
rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=X.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),R(e,{instancePath:t,
parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?R.errors:s.concat(R.errors),r=s.length),X.errors=s,r===0}X.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _e=Y;function I(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=I.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.token===void 0&&(o="token")||e.new_password===void 0&&(o=
"new_password"))return I.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+
"'"}],!1;{let d=r;for(let a in e)if(!(a==="token"||a==="new_password")){return I.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(d===r){if(e.token!==void 0){let a=e.token,m=r;if(r===m)if(typeof a==
"string"){if(c(a)>256)return I.errors=[{instancePath:t+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxLength",params:{limit:256},message:"must N\
OT have more than 256 characters"}],!1;if(c(a)<1)return I.errors=[{instancePath:t+"/token",schemaPath:"#/properties/token/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return I.errors=[{instancePath:t+"/token",schemaPath:"#/properties/token/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0;if(i)if(e.new_password!==void 0){let a=r;y(e.new_password,{instancePath:t+"/new_p\
assword",parentData:e,parentDataProperty:"new_password",rootData:p,dynamicAnchors:l})||(s=s===null?y.errors:s.concat(y.errors),r=s.length);var i=a===r}else var i=!0}}}else
return I.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return I.errors=s,r===0}I.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Y(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=Y.evaluated;
return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),I(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=
s===null?I.errors:s.concat(I.errors),r=s.length),Y.errors=s,r===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ke=Z;var Oe={type:"object",additionalProperties:!1,required:["email"],properties:{email:{$ref:"schema:Email"},role:{type:"string",enum:["owner","admin","editor","vie\
wer"]},tenant_id:{type:"string",format:"uuid"}}};function x(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,
r=0,n=x.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.email===void 0&&
(o="email"))return x.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],
!1;{let d=r;for(let a in e)if(!(a==="email"||a==="role"||a==="tenant_id")){return x.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(d===r){if(e.email!==void 0){let a=r;h(e.email,{instancePath:t+
"/email",parentData:e,parentDataProperty:"email",rootData:p,dynamicAnchors:l})||(s=s===null?h.errors:s.concat(h.errors),r=s.length);var i=a===r}else var i=!0;if(i){
if(e.role!==void 0){let a=e.role,m=r;if(typeof a!="string")return x.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(a==="owner"||a==="admin"||a==="editor"||a==="viewer"))return x.errors=[{instancePath:t+"/role",schemaPath:"#/propert\
ies/role/enum",keyword:"enum",params:{allowedValues:Oe.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var i=m===r}else var i=!0;
if(i)if(e.tenant_id!==void 0){let a=e.tenant_id,m=r;if(r===m&&r===m)if(typeof a=="string"){if(!ae.test(a))return x.errors=[{instancePath:t+"/tenant_id",schemaPath:"\
#/properties/tenant_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return x.errors=[{instancePath:t+"/tenant_id",
schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0}}}}else return x.errors=[
{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=s,r===0}x.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Z(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=Z.evaluated;return n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),x(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?x.errors:s.concat(
x.errors),r=s.length),Z.errors=s,r===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var be=ee;function q(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=q.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i=r;for(let o in e)if(o!=="current_password"){return q.errors=[{
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],
!1;break}if(i===r&&e.current_password!==void 0){let o=e.current_password;if(r===r)if(typeof o=="string"){if(c(o)>256)return q.errors=[{instancePath:t+"/current_\
password",schemaPath:"#/properties/current_password/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(
o)<1)return q.errors=[{instancePath:t+"/current_password",schemaPath:"#/properties/current_password/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"}],!1}else return q.errors=[{instancePath:t+"/current_password",schemaPath:"#/properties/current_password/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1}}else return q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return q.errors=s,r===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(e,{instancePath:t="",parentData:f,parentDataProperty:u,
rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=ee.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),q(e,{instancePath:t,
parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?q.errors:s.concat(q.errors),r=s.length),ee.errors=s,r===0}ee.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Le=re;function D(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=D.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.code===void 0&&(i="code"))return D.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let o=r;for(let d in e)if(d!=="code"){
return D.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additio\
nal properties"}],!1;break}if(o===r&&e.code!==void 0){let d=e.code;if(r===r)if(typeof d=="string"){if(c(d)>16)return D.errors=[{instancePath:t+"/code",schemaPath:"\
#/properties/code/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],!1;if(c(d)<6)return D.errors=[{instancePath:t+
"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit:6},message:"must NOT have fewer than 6 characters"}],!1}else return D.errors=
[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return D.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=s,r===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function re(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=re.evaluated;return n.dynamicProps&&(n.
props=void 0),n.dynamicItems&&(n.items=void 0),D(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?D.errors:s.concat(
D.errors),r=s.length),re.errors=s,r===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xe=se;function N(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=N.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.code===void 0&&(o="code"))return N.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let d=r;for(let a in e)if(!(a==="code"||
a==="current_password")){return N.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"}],!1;break}if(d===r){if(e.code!==void 0){let a=r;_(e.code,{instancePath:t+"/code",parentData:e,parentDataProperty:"code",rootData:p,
dynamicAnchors:l})||(s=s===null?_.errors:s.concat(_.errors),r=s.length);var i=a===r}else var i=!0;if(i)if(e.current_password!==void 0){let a=e.current_password,
m=r;if(r===m)if(typeof a=="string"){if(c(a)>256)return N.errors=[{instancePath:t+"/current_password",schemaPath:"#/properties/current_password/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(a)<1)return N.errors=[{instancePath:t+"/current_password",schemaPath:"#\
/properties/current_password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return N.errors=[{instancePath:t+
"/current_password",schemaPath:"#/properties/current_password/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0}}}else
return N.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=s,r===0}N.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function se(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=se.evaluated;
return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),N(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=
s===null?N.errors:s.concat(N.errors),r=s.length),se.errors=s,r===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var je=te;function te(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:p=e,dynamicAnchors:l={}}={}){let s=null,r=0,n=te.evaluated;return n.dynamicProps&&(n.
props=void 0),n.dynamicItems&&(n.items=void 0),v(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(s=s===null?v.errors:s.concat(
v.errors),r=s.length),te.errors=s,r===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qe={authTenantRegister:{body:{"application/json":fe}},authBetaRegister:{body:{"application/json":ue}},authRegister:{body:{"application/json":ce}},authRegisterSendCode:{
body:{"application/json":me}},authInviteRegister:{body:{"application/json":he}},authLogin:{body:{"application/json":pe}},authWebLogin:{body:{"application/json":ye}},
authWebSession:{},authWebSelectTenant:{body:{"application/json":ge}},authSession:{},authRefresh:{body:{"application/json":ve}},authLogout:{},authMe:{},authSetPassword:{
body:{"application/json":we}},authForgotPassword:{body:{"application/json":Pe}},authResetPassword:{body:{"application/json":_e}},authInviteCreate:{headers:de,body:{
"application/json":ke}},authInviteValidate:{path:ie},authMfaEnroll:{body:{"application/json":be}},authMfaActivate:{body:{"application/json":Le}},authMfaDisable:{
body:{"application/json":xe}},authResetPage:{},authInvitePage:{path:ie},authPageScript:{},authNaviMe:{},authStatus:{},authNaviLogout:{},authUserRegister:{body:{
"application/json":je}},authUserRegisterSendCode:{body:{"application/json":me}},authUserLogin:{body:{"application/json":pe}},authUserLogout:{},authUserCheckLogin:{}};export{qe as validators};
