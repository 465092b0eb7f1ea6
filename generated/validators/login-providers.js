// Written by codegen from openapi.yaml.
import{a as I}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var E=L;function L(i,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=i,dynamicAnchors:h={}}={}){let r=null,n=0,p=L.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){i.offset===void 0&&(i.offset=0),i.limit===void 0&&(i.limit=50);for(let s in i)
s==="offset"||s==="limit"||delete i[s];let e=i.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let s=typeof e,a;if(s=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],s=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(a=e)),a===void 0)if(s==="boolean"||e===null||s==="string"&&e&&e==+e&&!(e%1))
a=+e;else{let f={instancePath:o+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[f]:
r.push(f),n++}a!==void 0&&(e=a,i!==void 0&&(i.offset=a))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let s={instancePath:o+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};r===null?r=[s]:r.push(s),n++}if(e<0||isNaN(
e)){let s={instancePath:o+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?
r=[s]:r.push(s),n++}}let t=i.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s=typeof t,a;if(s=="object"&&Array.isArray(t)&&t.length==1&&(t=
t[0],s=typeof t,typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)&&(a=t)),a===void 0)if(s==="boolean"||t===null||s==="string"&&t&&t==+t&&!(t%1))a=+t;else{let f={
instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[f]:r.push(f),n++}a!==
void 0&&(t=a,i!==void 0&&(i.limit=a))}if(typeof t=="number"&&isFinite(t)){if(t>200||isNaN(t)){let s={instancePath:o+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};r===null?r=[s]:r.push(s),n++}if(t<1||isNaN(t)){let s={instancePath:o+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[s]:r.push(s),n++}}}else{let e={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[e]:r.push(e),n++}return L.errors=r,n===0}L.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var q=w;var m=I().default;function w(i,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=i,dynamicAnchors:h={}}={}){let r=null,n=0,p=w.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){i.return_to===void 0&&(i.return_to="/");for(let t in i)t!=="return_t\
o"&&delete i[t];let e=i.return_to;if(typeof e!="string"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&
(s=e)),s===void 0)if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{let a={instancePath:o+"/return_to",schemaPath:"#/properties/return_to/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[a]:r.push(a),n++}s!==void 0&&(e=s,i!==void 0&&(i.return_to=s))}if(typeof e=="string"){if(m(e)>
2048){let t={instancePath:o+"/return_to",schemaPath:"#/properties/return_to/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than \
2048 characters"};r===null?r=[t]:r.push(t),n++}if(m(e)<1){let t={instancePath:o+"/return_to",schemaPath:"#/properties/return_to/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[t]:r.push(t),n++}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};r===null?r=[e]:r.push(e),n++}return w.errors=r,n===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var g=x;function x(i,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=i,dynamicAnchors:h={}}={}){let r=null,n=0,p=x.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let e in i)e==="code"||e==="state"||e==="error"||e==="error_description"||
e==="iss"||delete i[e];if(i.code!==void 0){let e=i.code;if(typeof e!="string"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,
typeof e=="string"&&(s=e)),s===void 0)if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{let a={instancePath:o+"/code",schemaPath:"#/properties/code\
/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[a]:r.push(a),n++}s!==void 0&&(e=s,i!==void 0&&(i.code=s))}if(typeof e=="strin\
g"){if(m(e)>4096){let t={instancePath:o+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more tha\
n 4096 characters"};r===null?r=[t]:r.push(t),n++}if(m(e)<1){let t={instancePath:o+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};r===null?r=[t]:r.push(t),n++}}}if(i.state!==void 0){let e=i.state;if(typeof e!="string"){let t=typeof e,s;if(t==
"object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&(s=e)),s===void 0)if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{
let a={instancePath:o+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[a]:r.push(a),n++}
s!==void 0&&(e=s,i!==void 0&&(i.state=s))}if(typeof e=="string"){if(m(e)>4096){let t={instancePath:o+"/state",schemaPath:"#/properties/state/maxLength",keyword:"\
maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};r===null?r=[t]:r.push(t),n++}if(m(e)<1){let t={instancePath:o+"/state",schemaPath:"\
#/properties/state/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[t]:r.push(t),n++}}}if(i.error!==
void 0){let e=i.error;if(typeof e!="string"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&(s=e)),s===void 0)
if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{let a={instancePath:o+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"\
string"},message:"must be string"};r===null?r=[a]:r.push(a),n++}s!==void 0&&(e=s,i!==void 0&&(i.error=s))}if(typeof e=="string"){if(m(e)>256){let t={instancePath:o+
"/error",schemaPath:"#/properties/error/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};r===null?r=[t]:r.push(
t),n++}if(m(e)<1){let t={instancePath:o+"/error",schemaPath:"#/properties/error/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};r===null?r=[t]:r.push(t),n++}}}if(i.error_description!==void 0){let e=i.error_description;if(typeof e!="string"){let t=typeof e,s;if(t=="object"&&
Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&(s=e)),s===void 0)if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{let a={instancePath:o+
"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[a]:r.push(a),n++}
s!==void 0&&(e=s,i!==void 0&&(i.error_description=s))}if(typeof e=="string"){if(m(e)>2048){let t={instancePath:o+"/error_description",schemaPath:"#/properties/e\
rror_description/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};r===null?r=[t]:r.push(t),n++}if(m(e)<1){let t={
instancePath:o+"/error_description",schemaPath:"#/properties/error_description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};r===null?r=[t]:r.push(t),n++}}}if(i.iss!==void 0){let e=i.iss;if(typeof e!="string"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==
1&&(e=e[0],t=typeof e,typeof e=="string"&&(s=e)),s===void 0)if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{let a={instancePath:o+"/iss",schemaPath:"\
#/properties/iss/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[a]:r.push(a),n++}s!==void 0&&(e=s,i!==void 0&&(i.iss=s))}if(typeof e==
"string"){if(m(e)>2048){let t={instancePath:o+"/iss",schemaPath:"#/properties/iss/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more\
 than 2048 characters"};r===null?r=[t]:r.push(t),n++}if(m(e)<1){let t={instancePath:o+"/iss",schemaPath:"#/properties/iss/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[t]:r.push(t),n++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};r===null?r=[e]:r.push(e),n++}return x.errors=r,n===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v=_;function _(i,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=i,dynamicAnchors:h={}}={}){let r=null,n=0,p=_.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){i.next===void 0&&(i.next="/");for(let t in i)t==="next"||t==="redirect_uri"||
delete i[t];let e=i.next;if(typeof e!="string"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&(s=e)),s===
void 0)if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{let a={instancePath:o+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"\
string"},message:"must be string"};r===null?r=[a]:r.push(a),n++}s!==void 0&&(e=s,i!==void 0&&(i.next=s))}if(typeof e=="string"){if(m(e)>2048){let t={instancePath:o+
"/next",schemaPath:"#/properties/next/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};r===null?r=[t]:r.push(
t),n++}if(m(e)<1){let t={instancePath:o+"/next",schemaPath:"#/properties/next/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};r===null?r=[t]:r.push(t),n++}}if(i.redirect_uri!==void 0){let t=i.redirect_uri;if(typeof t!="string"){let s=typeof t,a;if(s=="object"&&Array.isArray(
t)&&t.length==1&&(t=t[0],s=typeof t,typeof t=="string"&&(a=t)),a===void 0)if(s=="number"||s=="boolean")a=""+t;else if(t===null)a="";else{let f={instancePath:o+"\
/redirect_uri",schemaPath:"#/properties/redirect_uri/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),n++}a!==void 0&&
(t=a,i!==void 0&&(i.redirect_uri=a))}if(typeof t=="string"){if(m(t)>2048){let s={instancePath:o+"/redirect_uri",schemaPath:"#/properties/redirect_uri/maxLength",
keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};r===null?r=[s]:r.push(s),n++}if(m(t)<1){let s={instancePath:o+"/redir\
ect_uri",schemaPath:"#/properties/redirect_uri/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[s]:r.
push(s),n++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[e]:r.push(e),n++}return _.
errors=r,n===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var b=A;function A(i,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=i,dynamicAnchors:h={}}={}){let r=null,n=0,p=A.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.provider_id===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider_id"},message:"must have required property 'provider_id'"};r===null?r=[e]:r.push(e),n++}for(let e in i)e!=="provider_\
id"&&delete i[e];if(i.provider_id!==void 0){let e=i.provider_id;if(typeof e!="string"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=
typeof e,typeof e=="string"&&(s=e)),s===void 0)if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{let a={instancePath:o+"/provider_id",schemaPath:"#\
/properties/provider_id/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[a]:r.push(a),n++}s!==void 0&&(e=s,i!==void 0&&(i.provider_id=
s))}if(typeof e=="string"){if(m(e)>64){let t={instancePath:o+"/provider_id",schemaPath:"#/properties/provider_id/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};r===null?r=[t]:r.push(t),n++}if(m(e)<1){let t={instancePath:o+"/provider_id",schemaPath:"#/properties/provider_\
id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[t]:r.push(t),n++}}}}else{let e={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[e]:r.push(e),n++}return A.errors=r,n===0}A.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var U=j,M={type:"object",properties:{return_to:{type:"string",minLength:1,maxLength:2048,default:"/"},platform:{type:"string",enum:["browser","\
android"],default:"browser"}},required:[],additionalProperties:!1};function j(i,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=i,dynamicAnchors:h={}}={}){
let r=null,n=0,p=j.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){i.return_to===void 0&&
(i.return_to="/"),i.platform===void 0&&(i.platform="browser");for(let s in i)s==="return_to"||s==="platform"||delete i[s];let e=i.return_to;if(typeof e!="string"){
let s=typeof e,a;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(s=="number"||s=="boolean")a=""+e;else if(e===
null)a="";else{let f={instancePath:o+"/return_to",schemaPath:"#/properties/return_to/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?
r=[f]:r.push(f),n++}a!==void 0&&(e=a,i!==void 0&&(i.return_to=a))}if(typeof e=="string"){if(m(e)>2048){let s={instancePath:o+"/return_to",schemaPath:"#/properti\
es/return_to/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};r===null?r=[s]:r.push(s),n++}if(m(e)<1){let s={
instancePath:o+"/return_to",schemaPath:"#/properties/return_to/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
r===null?r=[s]:r.push(s),n++}}let t=i.platform;if(typeof t!="string"){let s=typeof t,a;if(s=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],s=typeof t,typeof t==
"string"&&(a=t)),a===void 0)if(s=="number"||s=="boolean")a=""+t;else if(t===null)a="";else{let f={instancePath:o+"/platform",schemaPath:"#/properties/platform/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[f]:r.push(f),n++}a!==void 0&&(t=a,i!==void 0&&(i.platform=a))}if(!(t==="browser"||
t==="android")){let s={instancePath:o+"/platform",schemaPath:"#/properties/platform/enum",keyword:"enum",params:{allowedValues:M.properties.platform.enum},message:"\
must be equal to one of the allowed values"};r===null?r=[s]:r.push(s),n++}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};r===null?r=[e]:r.push(e),n++}return j.errors=r,n===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var C=N;function N(i,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=i,dynamicAnchors:h={}}={}){let r=null,n=0,p=N.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.sid===void 0){let e={instancePath:o,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"sid"},message:"must have required property 'sid'"};r===null?r=[e]:r.push(e),n++}for(let e in i)e!=="sid"&&delete i[e];if(i.sid!==
void 0){let e=i.sid;if(typeof e!="string"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&(s=e)),s===void 0)
if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{let a={instancePath:o+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};r===null?r=[a]:r.push(a),n++}s!==void 0&&(e=s,i!==void 0&&(i.sid=s))}if(typeof e=="string"){if(m(e)>512){let t={instancePath:o+"/\
sid",schemaPath:"#/properties/sid/maxLength",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};r===null?r=[t]:r.push(t),n++}
if(m(e)<1){let t={instancePath:o+"/sid",schemaPath:"#/properties/sid/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};r===null?r=[t]:r.push(t),n++}}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=
[e]:r.push(e),n++}return N.errors=r,n===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var F=T;function T(i,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=i,dynamicAnchors:h={}}={}){let r=null,n=0,p=T.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i["x-gnexus-signature"]!==void 0){let e=i["x-gnexus-signature"];if(typeof e!=
"string"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&(s=e)),s===void 0)if(t=="number"||t=="boolean")
s=""+e;else if(e===null)s="";else{let a={instancePath:o+"/x-gnexus-signature",schemaPath:"#/properties/x-gnexus-signature/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};r===null?r=[a]:r.push(a),n++}s!==void 0&&(e=s,i!==void 0&&(i["x-gnexus-signature"]=s))}if(typeof e=="string"&&m(e)>128){let t={instancePath:o+
"/x-gnexus-signature",schemaPath:"#/properties/x-gnexus-signature/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 charact\
ers"};r===null?r=[t]:r.push(t),n++}}}else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[
e]:r.push(e),n++}return T.errors=r,n===0}T.evaluated={props:{"x-gnexus-signature":!0},dynamicProps:!1,dynamicItems:!1};var G=P;var O=I().default,W=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function l(i,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=i,
dynamicAnchors:h={}}={}){let r=null,n=0,p=l.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),n===0)if(i&&typeof i=="object"&&!Array.
isArray(i)){let t;if(i.token===void 0&&(t="token"))return l.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:t},message:"\
must have required property '"+t+"'"}],!1;{let s=n;for(let a in i)if(!(a==="token"||a==="tenant_id")){return l.errors=[{instancePath:o,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(s===n){if(i.token!==void 0){
let a=i.token,f=n;if(n===f)if(typeof a=="string"){if(O(a)>8192)return l.errors=[{instancePath:o+"/token",schemaPath:"#/properties/token/maxLength",keyword:"maxL\
ength",params:{limit:8192},message:"must NOT have more than 8192 characters"}],!1;if(O(a)<1)return l.errors=[{instancePath:o+"/token",schemaPath:"#/properties/t\
oken/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return l.errors=[{instancePath:o+"/token",schemaPath:"\
#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=f===n}else var e=!0;if(e)if(i.tenant_id!==void 0){let a=i.tenant_id,
f=n;if(n===f&&n===f)if(typeof a=="string"){if(!W.test(a))return l.errors=[{instancePath:o+"/tenant_id",schemaPath:"#/properties/tenant_id/format",keyword:"forma\
t",params:{format:"uuid"},message:'must match format "uuid"'}],!1}else return l.errors=[{instancePath:o+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var e=f===n}else var e=!0}}}else return l.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return l.errors=r,n===0}l.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function u(i,{instancePath:o="",parentData:d,parentDataProperty:c,rootData:y=i,dynamicAnchors:h={}}={}){let r=null,n=0,p=u.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),n===0)if(i&&typeof i=="object"&&!Array.isArray(i)){let t;if(i.credential===void 0&&(t="credential"))return u.errors=[{instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{let s=n;for(let a in i)if(!(a==="crede\
ntial"||a==="tenant_id")){return u.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"}],!1;break}if(s===n){if(i.credential!==void 0){let a=i.credential,f=n;if(n===f)if(typeof a=="string"){if(O(a)>8192)return u.
errors=[{instancePath:o+"/credential",schemaPath:"#/properties/credential/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 81\
92 characters"}],!1;if(O(a)<1)return u.errors=[{instancePath:o+"/credential",schemaPath:"#/properties/credential/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:o+"/credential",schemaPath:"#/properties/credential/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var e=f===n}else var e=!0;if(e)if(i.tenant_id!==void 0){let a=i.tenant_id,f=n;if(n===f&&n===f)if(typeof a==
"string"){if(!W.test(a))return u.errors=[{instancePath:o+"/tenant_id",schemaPath:"#/properties/tenant_id/format",keyword:"format",params:{format:"uuid"},message:'\
must match format "uuid"'}],!1}else return u.errors=[{instancePath:o+"/tenant_id",schemaPath:"#/properties/tenant_id/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var e=f===n}else var e=!0}}}else return u.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return u.errors=r,n===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function P(i,{instancePath:o="",parentData:d,parentDataProperty:c,
rootData:y=i,dynamicAnchors:h={}}={}){let r=null,n=0,p=P.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let e=n,t=!1,s=null,a=n;l(i,
{instancePath:o,parentData:d,parentDataProperty:c,rootData:y,dynamicAnchors:h})||(r=r===null?l.errors:r.concat(l.errors),n=r.length);var k=a===n;if(k){t=!0,s=0;
var f=!0}let $=n;u(i,{instancePath:o,parentData:d,parentDataProperty:c,rootData:y,dynamicAnchors:h})||(r=r===null?u.errors:r.concat(u.errors),n=r.length);var k=$===
n;if(k&&t?(t=!1,s=[s,1]):k&&(t=!0,s=1,f!==!0&&(f=!0)),t)n=e,r!==null&&(e?r.length=e:r=null);else{let D={instancePath:o,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:s},message:"must match exactly one schema in oneOf"};return r===null?r=[D]:r.push(D),n++,P.errors=r,!1}return P.errors=r,p.props=f,n===0}P.evaluated=
{dynamicProps:!0,dynamicItems:!1};var z={loginProviderList:{query:E},loginProviderGoogle:{query:q},loginProviderGoogleCallback:{query:g},loginProviderDrive:{query:q},loginProviderDriveCallback:{
query:g},loginProviderMicrosoft:{query:q},loginProviderMicrosoftCallback:{query:g},loginProviderGoogleToken:{body:{"application/json":G}},loginProviderUpstreamList:{},
loginProviderUpstreamLogin:{query:v},loginProviderUpstreamLoginWith:{path:b,query:v},loginProviderUpstreamCallback:{path:b,query:g},loginProviderUserList:{},loginProviderUserLogin:{
query:v},loginProviderUserLoginWith:{path:b,query:v},loginProviderUserCallback:{path:b,query:g},loginProviderNaviLogin:{query:U},loginProviderNaviCallback:{query:g},
loginProviderNaviDone:{query:C},loginProviderNaviWebhook:{headers:F}};export{z as validators};
