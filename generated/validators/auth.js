// Written by codegen from openapi.yaml.
import{a as B}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var D=I;var F=B().default;function I(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=I.evaluated;if(n.dynamicProps&&
(n.props=void 0),n.dynamicItems&&(n.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){if(e["idempotency-key"]!==void 0){let i=e["idempotency-key"];if(typeof i!=
"string"){let o=typeof i,p;if(o=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],o=typeof i,typeof i=="string"&&(p=i)),p===void 0)if(o=="number"||o=="boolean")
p=""+i;else if(i===null)p="";else{let a={instancePath:t+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},
message:"must be string"};s===null?s=[a]:s.push(a),r++}p!==void 0&&(i=p,e!==void 0&&(e["idempotency-key"]=p))}if(typeof i=="string"){if(F(i)>255){let o={instancePath:t+
"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};
s===null?s=[o]:s.push(o),r++}if(F(i)<1){let o={instancePath:t+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[o]:s.push(o),r++}}}}else{let i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};s===null?s=[i]:s.push(i),r++}return I.errors=s,r===0}I.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};var G=q;var ee=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,c=B().default;
function g(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=g.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0&&r===0)if(typeof e=="string"){if(c(e)>254)return g.errors=[{instancePath:t,schemaPath:"#/maxLength",keyword:"maxL\
ength",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;if(!ee.test(e))return g.errors=[{instancePath:t,schemaPath:"#/format",keyword:"f\
ormat",params:{format:"email"},message:'must match format "email"'}],!1}else return g.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;return g.errors=s,r===0}g.evaluated={dynamicProps:!1,dynamicItems:!1};function v(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=v.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(typeof e=="string"){if(c(e)>256)return v.errors=[{instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",
params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(e)<8)return v.errors=[{instancePath:t,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:8},message:"must NOT have fewer than 8 characters"}],!1}else return v.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;return v.errors=s,r===0}v.evaluated={dynamicProps:!1,dynamicItems:!1};function P(e,{instancePath:t="",parentData:f,parentDataProperty:u,
rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=P.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="o\
bject"&&!Array.isArray(e)){let o;if(e.email===void 0&&(o="email")||e.password===void 0&&(o="password")||e.tenant_name===void 0&&(o="tenant_name"))return P.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let p=r;for(let a in e)
if(!(a==="email"||a==="password"||a==="name"||a==="tenant_name")){return P.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(p===r){if(e.email!==void 0){let a=r;g(e.email,{instancePath:t+"/\
email",parentData:e,parentDataProperty:"email",rootData:l,dynamicAnchors:d})||(s=s===null?g.errors:s.concat(g.errors),r=s.length);var i=a===r}else var i=!0;if(i){
if(e.password!==void 0){let a=r;v(e.password,{instancePath:t+"/password",parentData:e,parentDataProperty:"password",rootData:l,dynamicAnchors:d})||(s=s===null?v.
errors:s.concat(v.errors),r=s.length);var i=a===r}else var i=!0;if(i){if(e.name!==void 0){let a=e.name,m=r;if(r===m)if(typeof a=="string"){if(c(a)>100)return P.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],
!1;if(c(a)<1)return P.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var i=m===r}else var i=!0;if(i)if(e.tenant_name!==void 0){let a=e.tenant_name,m=r;if(r===m)if(typeof a=="string"){if(c(a)>100)return P.errors=[{instancePath:t+
"/tenant_name",schemaPath:"#/properties/tenant_name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(c(
a)<1)return P.errors=[{instancePath:t+"/tenant_name",schemaPath:"#/properties/tenant_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"}],!1}else return P.errors=[{instancePath:t+"/tenant_name",schemaPath:"#/properties/tenant_name/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var i=m===r}else var i=!0}}}}}else return P.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return P.errors=s,r===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function q(e,{instancePath:t="",parentData:f,parentDataProperty:u,
rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=q.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),P(e,{instancePath:t,
parentData:f,parentDataProperty:u,rootData:l,dynamicAnchors:d})||(s=s===null?P.errors:s.concat(P.errors),r=s.length),q.errors=s,r===0}q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var H=N;var J=new RegExp("^[^\\s@/\\\\\\x00-\\x1f]+$","u");function h(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,
r=0,n=h.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.email===void 0&&
(o="email")||e.password===void 0&&(o="password"))return h.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;{let p=r;for(let a in e)if(!(a==="email"||a==="password"||a==="username"||a==="name"||a==="display_name"||a==="tenant_\
name")){return h.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have\
 additional properties"}],!1;break}if(p===r){if(e.email!==void 0){let a=r;g(e.email,{instancePath:t+"/email",parentData:e,parentDataProperty:"email",rootData:l,
dynamicAnchors:d})||(s=s===null?g.errors:s.concat(g.errors),r=s.length);var i=a===r}else var i=!0;if(i){if(e.password!==void 0){let a=r;v(e.password,{instancePath:t+
"/password",parentData:e,parentDataProperty:"password",rootData:l,dynamicAnchors:d})||(s=s===null?v.errors:s.concat(v.errors),r=s.length);var i=a===r}else var i=!0;
if(i){if(e.username!==void 0){let a=e.username,m=r;if(r===m)if(typeof a=="string"){if(c(a)>64)return h.errors=[{instancePath:t+"/username",schemaPath:"#/propert\
ies/username/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(c(a)<2)return h.errors=[{instancePath:t+"/\
username",schemaPath:"#/properties/username/minLength",keyword:"minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"}],!1;if(!J.test(a))return h.
errors=[{instancePath:t+"/username",schemaPath:"#/properties/username/pattern",keyword:"pattern",params:{pattern:"^[^\\s@/\\\\\\x00-\\x1f]+$"},message:'must mat\
ch pattern "^[^\\s@/\\\\\\x00-\\x1f]+$"'}],!1}else return h.errors=[{instancePath:t+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var i=m===r}else var i=!0;if(i){if(e.name!==void 0){let a=e.name,m=r;if(r===m)if(typeof a=="string"){if(c(a)>100)return h.
errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],
!1;if(c(a)<1)return h.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return h.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var i=m===r}else var i=!0;if(i){if(e.display_name!==void 0){let a=e.display_name,m=r;if(r===m)if(typeof a=="string"){if(c(a)>100)return h.errors=
[{instancePath:t+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 ch\
aracters"}],!1;if(c(a)<1)return h.errors=[{instancePath:t+"/display_name",schemaPath:"#/properties/display_name/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:t+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0;if(i)if(e.tenant_name!==void 0){let a=e.tenant_name,m=r;if(r===m)if(typeof a==
"string"){if(c(a)>100)return h.errors=[{instancePath:t+"/tenant_name",schemaPath:"#/properties/tenant_name/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"}],!1;if(c(a)<1)return h.errors=[{instancePath:t+"/tenant_name",schemaPath:"#/properties/tenant_name/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:t+"/tenant_name",schemaPath:"#/properties/t\
enant_name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0}}}}}}}else return h.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return h.errors=s,r===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var re={
type:"object",additionalProperties:!1,required:["username","password","email","verification_code"],properties:{username:{type:"string",minLength:2,maxLength:64,
pattern:"^[^\\s@/\\\\\\x00-\\x1f]+$"},password:{$ref:"schema:NewPassword"},email:{$ref:"schema:Email"},phonenum:{type:["string","null"],maxLength:32},verification_code:{
type:"string",minLength:1,maxLength:16}}};function y(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,
n=y.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.username===void 0&&
(o="username")||e.password===void 0&&(o="password")||e.email===void 0&&(o="email")||e.verification_code===void 0&&(o="verification_code"))return y.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let p=r;for(let a in e)if(!(a==="usern\
ame"||a==="password"||a==="email"||a==="phonenum"||a==="verification_code")){return y.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(p===r){if(e.username!==void 0){let a=e.username,m=r;if(r===
m)if(typeof a=="string"){if(c(a)>64)return y.errors=[{instancePath:t+"/username",schemaPath:"#/properties/username/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"}],!1;if(c(a)<2)return y.errors=[{instancePath:t+"/username",schemaPath:"#/properties/username/minLength",keyword:"\
minLength",params:{limit:2},message:"must NOT have fewer than 2 characters"}],!1;if(!J.test(a))return y.errors=[{instancePath:t+"/username",schemaPath:"#/proper\
ties/username/pattern",keyword:"pattern",params:{pattern:"^[^\\s@/\\\\\\x00-\\x1f]+$"},message:'must match pattern "^[^\\s@/\\\\\\x00-\\x1f]+$"'}],!1}else return y.
errors=[{instancePath:t+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else
var i=!0;if(i){if(e.password!==void 0){let a=r;v(e.password,{instancePath:t+"/password",parentData:e,parentDataProperty:"password",rootData:l,dynamicAnchors:d})||
(s=s===null?v.errors:s.concat(v.errors),r=s.length);var i=a===r}else var i=!0;if(i){if(e.email!==void 0){let a=r;g(e.email,{instancePath:t+"/email",parentData:e,
parentDataProperty:"email",rootData:l,dynamicAnchors:d})||(s=s===null?g.errors:s.concat(g.errors),r=s.length);var i=a===r}else var i=!0;if(i){if(e.phonenum!==void 0){
let a=e.phonenum,m=r;if(typeof a!="string"&&a!==null)return y.errors=[{instancePath:t+"/phonenum",schemaPath:"#/properties/phonenum/type",keyword:"type",params:{
type:re.properties.phonenum.type},message:"must be string,null"}],!1;if(r===m&&typeof a=="string"&&c(a)>32)return y.errors=[{instancePath:t+"/phonenum",schemaPath:"\
#/properties/phonenum/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;var i=m===r}else var i=!0;if(i)if(e.
verification_code!==void 0){let a=e.verification_code,m=r;if(r===m)if(typeof a=="string"){if(c(a)>16)return y.errors=[{instancePath:t+"/verification_code",schemaPath:"\
#/properties/verification_code/maxLength",keyword:"maxLength",params:{limit:16},message:"must NOT have more than 16 characters"}],!1;if(c(a)<1)return y.errors=[
{instancePath:t+"/verification_code",schemaPath:"#/properties/verification_code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"}],!1}else return y.errors=[{instancePath:t+"/verification_code",schemaPath:"#/properties/verification_code/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var i=m===r}else var i=!0}}}}}}else return y.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"}],!1;return y.errors=s,r===0}y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function N(e,{instancePath:t="",parentData:f,parentDataProperty:u,
rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=N.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let i=r,o=!1,p=null,a=r;h(e,
{instancePath:t,parentData:f,parentDataProperty:u,rootData:l,dynamicAnchors:d})||(s=s===null?h.errors:s.concat(h.errors),r=s.length);var x=a===r;if(x){o=!0,p=0;
var m=!0}let C=r;y(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:l,dynamicAnchors:d})||(s=s===null?y.errors:s.concat(y.errors),r=s.length);var x=C===
r;if(x&&o?(o=!1,p=[p,1]):x&&(o=!0,p=1,m!==!0&&(m=!0)),o)r=i,s!==null&&(i?s.length=i:s=null);else{let O={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:p},message:"must match exactly one schema in oneOf"};return s===null?s=[O]:s.push(O),r++,N.errors=s,!1}return N.errors=s,n.props=m,r===0}N.evaluated=
{dynamicProps:!0,dynamicItems:!1};var U=A;function j(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=j.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.email===void 0&&(i="email"))return j.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let o=r;for(let p in e)if(p!=="email"){
return j.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additio\
nal properties"}],!1;break}o===r&&e.email!==void 0&&(g(e.email,{instancePath:t+"/email",parentData:e,parentDataProperty:"email",rootData:l,dynamicAnchors:d})||(s=
s===null?g.errors:s.concat(g.errors),r=s.length))}}else return j.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;return j.errors=s,r===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(e,{instancePath:t="",parentData:f,parentDataProperty:u,
rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=A.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),j(e,{instancePath:t,
parentData:f,parentDataProperty:u,rootData:l,dynamicAnchors:d})||(s=s===null?j.errors:s.concat(j.errors),r=s.length),A.errors=s,r===0}A.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var W=T;var M=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function _(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){
let s=null,r=0,n=_.evaluated;if(n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.
email===void 0&&(o="email")||e.password===void 0&&(o="password"))return _.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let p=r;for(let a in e)if(!(a==="email"||a==="password"||a==="tenant_id")){return _.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(p===
r){if(e.email!==void 0){let a=r;g(e.email,{instancePath:t+"/email",parentData:e,parentDataProperty:"email",rootData:l,dynamicAnchors:d})||(s=s===null?g.errors:s.
concat(g.errors),r=s.length);var i=a===r}else var i=!0;if(i){if(e.password!==void 0){let a=e.password,m=r;if(r===m)if(typeof a=="string"){if(c(a)>256)return _.errors=
[{instancePath:t+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],
!1;if(c(a)<1)return _.errors=[{instancePath:t+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"}],!1}else return _.errors=[{instancePath:t+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var i=m===r}else var i=!0;if(i)if(e.tenant_id!==void 0){let a=e.tenant_id,m=r;if(r===m&&r===m)if(typeof a=="string"){if(!M.test(a))
return _.errors=[{instancePath:t+"/tenant_id",schemaPath:"#/properties/tenant_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uui\
d"'}],!1}else return _.errors=[{instancePath:t+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var i=m===r}else var i=!0}}}}else return _.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;return _.errors=s,r===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function w(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=w.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.username_or_email===void 0&&(o="username_or_email")||e.password===
void 0&&(o="password"))return w.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required proper\
ty '"+o+"'"}],!1;{let p=r;for(let a in e)if(!(a==="username_or_email"||a==="password"||a==="tenant_id")){return w.errors=[{instancePath:t,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(p===r){if(e.username_or_email!==
void 0){let a=e.username_or_email,m=r;if(r===m)if(typeof a=="string"){if(c(a)>254)return w.errors=[{instancePath:t+"/username_or_email",schemaPath:"#/properties\
/username_or_email/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters"}],!1;if(c(a)<1)return w.errors=[{instancePath:t+
"/username_or_email",schemaPath:"#/properties/username_or_email/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return w.errors=[{instancePath:t+"/username_or_email",schemaPath:"#/properties/username_or_email/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var i=m===r}else var i=!0;if(i){if(e.password!==void 0){let a=e.password,m=r;if(r===m)if(typeof a=="string"){if(c(a)>256)return w.errors=[{instancePath:t+
"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(c(a)<1)
return w.errors=[{instancePath:t+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"}],!1}else return w.errors=[{instancePath:t+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var i=m===r}else var i=!0;if(i)if(e.tenant_id!==void 0){let a=e.tenant_id,m=r;if(r===m&&r===m)if(typeof a=="string"){if(!M.test(a))return w.errors=
[{instancePath:t+"/tenant_id",schemaPath:"#/properties/tenant_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return w.
errors=[{instancePath:t+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else
var i=!0}}}}else return w.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return w.errors=s,r===
0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){
let s=null,r=0,n=T.evaluated;n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0);let i=r,o=!1,p=null,a=r;_(e,{instancePath:t,parentData:f,parentDataProperty:u,
rootData:l,dynamicAnchors:d})||(s=s===null?_.errors:s.concat(_.errors),r=s.length);var x=a===r;if(x){o=!0,p=0;var m=!0}let C=r;w(e,{instancePath:t,parentData:f,
parentDataProperty:u,rootData:l,dynamicAnchors:d})||(s=s===null?w.errors:s.concat(w.errors),r=s.length);var x=C===r;if(x&&o?(o=!1,p=[p,1]):x&&(o=!0,p=1,m!==!0&&
(m=!0)),o)r=i,s!==null&&(i?s.length=i:s=null);else{let O={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:p},message:"must match exac\
tly one schema in oneOf"};return s===null?s=[O]:s.push(O),r++,T.errors=s,!1}return T.errors=s,n.props=m,r===0}T.evaluated={dynamicProps:!0,dynamicItems:!1};var K=$;function $(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=$.evaluated;return n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),_(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:l,dynamicAnchors:d})||(s=s===null?_.errors:s.concat(_.errors),
r=s.length),$.errors=s,r===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Q=E;function b(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=b.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i;if(e.tenant_id===void 0&&(i="tenant_id"))return b.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let o=r;for(let p in e)if(p!=="tenant_\
id"){return b.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have ad\
ditional properties"}],!1;break}if(o===r&&e.tenant_id!==void 0){let p=e.tenant_id,a=r;if(r===a&&r===a)if(typeof p=="string"){if(!M.test(p))return b.errors=[{instancePath:t+
"/tenant_id",schemaPath:"#/properties/tenant_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return b.errors=[{instancePath:t+
"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return b.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return b.errors=s,r===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function E(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=E.evaluated;return n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),b(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:l,dynamicAnchors:d})||(s=s===null?b.errors:s.concat(b.errors),
r=s.length),E.errors=s,r===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var V=R;function L(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=L.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let i=r;for(let o in e)if(o!=="refresh_token"){return L.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(i===
r&&e.refresh_token!==void 0){let o=e.refresh_token;if(r===r)if(typeof o=="string"){if(c(o)>2048)return L.errors=[{instancePath:t+"/refresh_token",schemaPath:"#/\
properties/refresh_token/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;if(c(o)<1)return L.errors=[{instancePath:t+
"/refresh_token",schemaPath:"#/properties/refresh_token/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return L.errors=[{instancePath:t+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=s,r===0}L.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function R(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,
n=R.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),L(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:l,dynamicAnchors:d})||
(s=s===null?L.errors:s.concat(L.errors),r=s.length),R.errors=s,r===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var X=S;function k(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=k.evaluated;if(n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),r===0)if(e&&typeof e=="object"&&!Array.isArray(e)){let o;if(e.new_password===void 0&&(o="new_password"))return k.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let p=r;for(let a in e)
if(!(a==="current_password"||a==="new_password")){return k.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(p===r){if(e.current_password!==void 0){let a=e.current_password,m=r;if(r===m)if(typeof a=="string"){
if(c(a)>256)return k.errors=[{instancePath:t+"/current_password",schemaPath:"#/properties/current_password/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"}],!1;if(c(a)<1)return k.errors=[{instancePath:t+"/current_password",schemaPath:"#/properties/current_password/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:t+"/current_password",schemaPath:"\
#/properties/current_password/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=m===r}else var i=!0;if(i)if(e.new_password!==void 0){
let a=r;v(e.new_password,{instancePath:t+"/new_password",parentData:e,parentDataProperty:"new_password",rootData:l,dynamicAnchors:d})||(s=s===null?v.errors:s.concat(
v.errors),r=s.length);var i=a===r}else var i=!0}}}else return k.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"}],!1;return k.errors=s,r===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function S(e,{instancePath:t="",parentData:f,parentDataProperty:u,
rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=S.evaluated;return n.dynamicProps&&(n.props=void 0),n.dynamicItems&&(n.items=void 0),k(e,{instancePath:t,
parentData:f,parentDataProperty:u,rootData:l,dynamicAnchors:d})||(s=s===null?k.errors:s.concat(k.errors),r=s.length),S.errors=s,r===0}S.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Y=z;function z(e,{instancePath:t="",parentData:f,parentDataProperty:u,rootData:l=e,dynamicAnchors:d={}}={}){let s=null,r=0,n=z.evaluated;return n.dynamicProps&&(n.props=
void 0),n.dynamicItems&&(n.items=void 0),y(e,{instancePath:t,parentData:f,parentDataProperty:u,rootData:l,dynamicAnchors:d})||(s=s===null?y.errors:s.concat(y.errors),
r=s.length),z.errors=s,r===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var te={authTenantRegister:{headers:D,body:{"application/json":G}},authRegister:{headers:D,body:{"application/json":H}},authRegisterSendCode:{body:{"application\
/json":U}},authLogin:{body:{"application/json":W}},authWebLogin:{body:{"application/json":K}},authWebSession:{},authWebSelectTenant:{body:{"application/json":Q}},
authSession:{},authRefresh:{body:{"application/json":V}},authLogout:{},authMe:{},authSetPassword:{body:{"application/json":X}},authNaviMe:{},authStatus:{},authNaviLogout:{},
authUserRegister:{headers:D,body:{"application/json":Y}},authUserRegisterSendCode:{body:{"application/json":U}},authUserLogin:{body:{"application/json":W}},authUserLogout:{},
authUserCheckLogin:{}};export{te as validators};
