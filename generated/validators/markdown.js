// Written by codegen from openapi.yaml.
import{a as F}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var S=I;function I(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=I.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.offset===void 0&&(r.offset=0),r.limit===void 0&&(r.limit=50);for(let e in r)
e==="offset"||e==="limit"||delete r[e];let t=r.offset;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let e=typeof t,n;if(e=="object"&&Array.isArray(t)&&
t.length==1&&(t=t[0],e=typeof t,typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)&&(n=t)),n===void 0)if(e==="boolean"||t===null||e==="string"&&t&&t==+t&&!(t%1))
n=+t;else{let m={instancePath:a+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[m]:
i.push(m),s++}n!==void 0&&(t=n,r!==void 0&&(r.offset=n))}if(typeof t=="number"&&isFinite(t)){if(t>2147483647||isNaN(t)){let e={instancePath:a+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};i===null?i=[e]:i.push(e),s++}if(t<0||isNaN(
t)){let e={instancePath:a+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};i===null?
i=[e]:i.push(e),s++}}let o=r.limit;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let e=typeof o,n;if(e=="object"&&Array.isArray(o)&&o.length==1&&(o=
o[0],e=typeof o,typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)&&(n=o)),n===void 0)if(e==="boolean"||o===null||e==="string"&&o&&o==+o&&!(o%1))n=+o;else{let m={
instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[m]:i.push(m),s++}n!==
void 0&&(o=n,r!==void 0&&(r.limit=n))}if(typeof o=="number"&&isFinite(o)){if(o>200||isNaN(o)){let e={instancePath:a+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};i===null?i=[e]:i.push(e),s++}if(o<1||isNaN(o)){let e={instancePath:a+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[e]:i.push(e),s++}}}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[t]:i.push(t),s++}return I.errors=i,s===0}I.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var D=N;var V=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u"),Q=new RegExp("^[^\\x00-\\x1f\\x7f/\\\\]+$","u"),R=F().default;function N(r,{instancePath:a="",parentData:c,
parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=N.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};i===null?i=[t]:i.push(t),s++}if(r.id===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};i===null?i=[t]:i.push(t),s++}for(let t in r)t==="type"||t==="id"||delete r[t];if(r.type!==void 0){let t=r.type;
if(typeof t!="string"){let o=typeof t,e;if(o=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],o=typeof t,typeof t=="string"&&(e=t)),e===void 0)if(o=="number"||
o=="boolean")e=""+t;else if(t===null)e="";else{let n={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};i===null?i=[n]:i.push(n),s++}e!==void 0&&(t=e,r!==void 0&&(r.type=e))}if(typeof t=="string"&&!V.test(t)){let o={instancePath:a+"/type",schemaPath:"\
#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};i===
null?i=[o]:i.push(o),s++}}if(r.id!==void 0){let t=r.id;if(typeof t!="string"){let o=typeof t,e;if(o=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],o=typeof t,
typeof t=="string"&&(e=t)),e===void 0)if(o=="number"||o=="boolean")e=""+t;else if(t===null)e="";else{let n={instancePath:a+"/id",schemaPath:"#/properties/id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[n]:i.push(n),s++}e!==void 0&&(t=e,r!==void 0&&(r.id=e))}if(typeof t=="string"){if(R(
t)>128){let o={instancePath:a+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 character\
s"};i===null?i=[o]:i.push(o),s++}if(R(t)<1){let o={instancePath:a+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};i===null?i=[o]:i.push(o),s++}if(!Q.test(t)){let o={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"patte\
rn",params:{pattern:"^[^\\x00-\\x1f\\x7f/\\\\]+$"},message:'must match pattern "^[^\\x00-\\x1f\\x7f/\\\\]+$"'};i===null?i=[o]:i.push(o),s++}}}}else{let t={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[t]:i.push(t),s++}return N.errors=i,s===0}N.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var C=T;function T(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=T.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let t={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};i===null?i=[t]:i.push(t),s++}for(let t in r)t!=="type"&&delete r[t];if(r.type!==
void 0){let t=r.type;if(typeof t!="string"){let o=typeof t,e;if(o=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],o=typeof t,typeof t=="string"&&(e=t)),e===void 0)
if(o=="number"||o=="boolean")e=""+t;else if(t===null)e="";else{let n={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};i===null?i=[n]:i.push(n),s++}e!==void 0&&(t=e,r!==void 0&&(r.type=e))}if(typeof t=="string"&&!V.test(t)){let o={instancePath:a+
"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0\
-9_-]{0,63}$"'};i===null?i=[o]:i.push(o),s++}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===
null?i=[t]:i.push(t),s++}return T.errors=i,s===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var M=j;var O=F().default;function j(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=j.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o=s;for(let e in r)if(!(e==="entity_type"||e==="overwri\
te")){return j.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have a\
dditional properties"}],!1;break}if(o===s){if(r.entity_type!==void 0){let e=r.entity_type,n=s;if(typeof e!="string"){let m=typeof e,l;if(m=="object"&&Array.isArray(
e)&&e.length==1&&(e=e[0],m=typeof e,typeof e=="string"&&(l=e)),l===void 0)if(m=="number"||m=="boolean")l=""+e;else if(e===null)l="";else return j.errors=[{instancePath:a+
"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==void 0&&(e=l,r!==void 0&&(r.entity_type=
l))}if(s===n&&typeof e=="string"){if(O(e)>128)return j.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/maxLength",keyword:"maxLength",
params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(O(e)<1)return j.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/enti\
ty_type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var t=n===s}else var t=!0;if(t)if(r.overwrite!==void 0){
let e=r.overwrite,n=s;if(typeof e!="boolean"){let l=typeof e,f;if(l=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],l=typeof e,typeof e=="boolean"&&(f=e)),f===
void 0)if(e==="false"||e===0||e===null)f=!1;else if(e==="true"||e===1)f=!0;else return j.errors=[{instancePath:a+"/overwrite",schemaPath:"#/properties/overwrite\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;f!==void 0&&(e=f,r!==void 0&&(r.overwrite=f))}var t=n===s}else var t=!0}}else return j.
errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return j.errors=i,s===0}j.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var W=_;function _(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=_.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o=s;for(let e in r)if(!(e==="entity_type"||e==="overwrite"||e===
"dry_run"||e==="partial"||e==="use_model")){return _.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e},
message:"must NOT have additional properties"}],!1;break}if(o===s){if(r.entity_type!==void 0){let e=r.entity_type,n=s;if(typeof e!="string"){let m=typeof e,l;if(m==
"object"&&Array.isArray(e)&&e.length==1&&(e=e[0],m=typeof e,typeof e=="string"&&(l=e)),l===void 0)if(m=="number"||m=="boolean")l=""+e;else if(e===null)l="";else
return _.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;l!==
void 0&&(e=l,r!==void 0&&(r.entity_type=l))}if(s===n&&typeof e=="string"){if(O(e)>128)return _.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/e\
ntity_type/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(O(e)<1)return _.errors=[{instancePath:a+"/\
entity_type",schemaPath:"#/properties/entity_type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var t=n===
s}else var t=!0;if(t){if(r.overwrite!==void 0){let e=r.overwrite,n=s;if(typeof e!="boolean"){let l=typeof e,f;if(l=="object"&&Array.isArray(e)&&e.length==1&&(e=
e[0],l=typeof e,typeof e=="boolean"&&(f=e)),f===void 0)if(e==="false"||e===0||e===null)f=!1;else if(e==="true"||e===1)f=!0;else return _.errors=[{instancePath:a+
"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;f!==void 0&&(e=f,r!==void 0&&(r.overwrite=
f))}var t=n===s}else var t=!0;if(t){if(r.dry_run!==void 0){let e=r.dry_run,n=s;if(typeof e!="boolean"){let l=typeof e,f;if(l=="object"&&Array.isArray(e)&&e.length==
1&&(e=e[0],l=typeof e,typeof e=="boolean"&&(f=e)),f===void 0)if(e==="false"||e===0||e===null)f=!1;else if(e==="true"||e===1)f=!0;else return _.errors=[{instancePath:a+
"/dry_run",schemaPath:"#/properties/dry_run/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;f!==void 0&&(e=f,r!==void 0&&(r.dry_run=
f))}var t=n===s}else var t=!0;if(t){if(r.partial!==void 0){let e=r.partial,n=s;if(typeof e!="boolean"){let l=typeof e,f;if(l=="object"&&Array.isArray(e)&&e.length==
1&&(e=e[0],l=typeof e,typeof e=="boolean"&&(f=e)),f===void 0)if(e==="false"||e===0||e===null)f=!1;else if(e==="true"||e===1)f=!0;else return _.errors=[{instancePath:a+
"/partial",schemaPath:"#/properties/partial/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;f!==void 0&&(e=f,r!==void 0&&(r.partial=
f))}var t=n===s}else var t=!0;if(t)if(r.use_model!==void 0){let e=r.use_model,n=s;if(typeof e!="boolean"){let l=typeof e,f;if(l=="object"&&Array.isArray(e)&&e.length==
1&&(e=e[0],l=typeof e,typeof e=="boolean"&&(f=e)),f===void 0)if(e==="false"||e===0||e===null)f=!1;else if(e==="true"||e===1)f=!0;else return _.errors=[{instancePath:a+
"/use_model",schemaPath:"#/properties/use_model/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;f!==void 0&&(e=f,r!==void 0&&(r.use_model=
f))}var t=n===s}else var t=!0}}}}}else return _.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return _.errors=i,s===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var B=q;var w=F().default;function A(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=A.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o=s;for(let e in r)if(e!=="paths"){return A.errors=[{instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additional properties"}],!1;break}if(o===
s&&r.paths!==void 0){let e=r.paths;if(s===s)if(Array.isArray(e)){if(e.length>1e3)return A.errors=[{instancePath:a+"/paths",schemaPath:"#/properties/paths/maxIte\
ms",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"}],!1;{var t=!0;let m=e.length;for(let l=0;l<m;l++){let f=e[l],b=s;if(s===
b)if(typeof f=="string"){if(w(f)>1024)return A.errors=[{instancePath:a+"/paths/"+l,schemaPath:"#/properties/paths/items/maxLength",keyword:"maxLength",params:{limit:1024},
message:"must NOT have more than 1024 characters"}],!1;if(w(f)<1)return A.errors=[{instancePath:a+"/paths/"+l,schemaPath:"#/properties/paths/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return A.errors=[{instancePath:a+"/paths/"+l,schemaPath:"#/properties/path\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=b===s;if(!t)break}}}else return A.errors=[{instancePath:a+"/paths",schemaPath:"\
#/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}else return A.errors=[{instancePath:a,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return A.errors=i,s===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function q(r,{instancePath:a="",
parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=q.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),A(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:u})||(i=i===null?A.errors:i.concat(A.errors),s=i.length),q.errors=
i,s===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var G=E;function P(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=P.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content===void 0&&(o="content"))return P.errors=[{instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let e=s;for(let n in r)if(!(n==="conte\
nt"||n==="entity_type"||n==="strict")){return P.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(e===s){if(r.content!==void 0){let n=s;if(typeof r.content!="string")return P.errors=[{instancePath:a+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===s}else var t=!0;if(t){if(r.entity_type!==
void 0){let n=r.entity_type,m=s;if(s===m)if(typeof n=="string"){if(w(n)>128)return P.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type\
/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(w(n)<1)return P.errors=[{instancePath:a+"/entity_typ\
e",schemaPath:"#/properties/entity_type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=
[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===s}else var t=!0;
if(t)if(r.strict!==void 0){let n=s;if(typeof r.strict!="boolean")return P.errors=[{instancePath:a+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"}],!1;var t=n===s}else var t=!0}}}}else return P.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return P.errors=i,s===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:a="",parentData:c,
parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=E.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
P(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:u})||(i=i===null?P.errors:i.concat(P.errors),s=i.length),E.errors=i,s===0}E.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var H=$;function x(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=x.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content===void 0&&(o="content"))return x.errors=[{instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let e=s;for(let n in r)if(!(n==="conte\
nt"||n==="entity_type")){return x.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;break}if(e===s){if(r.content!==void 0){let n=s;if(typeof r.content!="string")return x.errors=[{instancePath:a+"/conten\
t",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===s}else var t=!0;if(t)if(r.entity_type!==
void 0){let n=r.entity_type,m=s;if(s===m)if(typeof n=="string"){if(w(n)>128)return x.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type\
/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(w(n)<1)return x.errors=[{instancePath:a+"/entity_typ\
e",schemaPath:"#/properties/entity_type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return x.errors=
[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===s}else var t=!0}}}else
return x.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=i,s===0}x.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=$.evaluated;
return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),x(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:u})||(i=
i===null?x.errors:i.concat(x.errors),s=i.length),$.errors=i,s===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var J=z;function v(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=v.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.content===void 0&&(o="content"))return v.errors=[{instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let e=s;for(let n in r)if(!(n==="path"||
n==="content")){return v.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must \
NOT have additional properties"}],!1;break}if(e===s){if(r.path!==void 0){let n=r.path,m=s;if(s===m)if(typeof n=="string"){if(w(n)>1024)return v.errors=[{instancePath:a+
"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters"}],!1;if(w(n)<1)return v.
errors=[{instancePath:a+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return v.errors=[{instancePath:a+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===
s}else var t=!0;if(t)if(r.content!==void 0){let n=s;if(typeof r.content!="string")return v.errors=[{instancePath:a+"/content",schemaPath:"#/properties/content/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===s}else var t=!0}}}else return v.errors=[{instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return v.errors=i,s===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function g(r,{instancePath:a="",
parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=g.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),s===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let e=s;for(let n in r)if(!(n==="content"||n==="files"||n==="entity_type"||n==="overwrite")){return g.
errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prope\
rties"}],!1;break}if(e===s){if(r.content!==void 0){let n=s;if(typeof r.content!="string")return g.errors=[{instancePath:a+"/content",schemaPath:"#/properties/co\
ntent/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===s}else var t=!0;if(t){if(r.files!==void 0){let n=r.files,m=s;if(s===m)
if(Array.isArray(n)){if(n.length>5e3)return g.errors=[{instancePath:a+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit:5e3},message:"\
must NOT have more than 5000 items"}],!1;if(n.length<1)return g.errors=[{instancePath:a+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"}],!1;{var o=!0;let f=n.length;for(let b=0;b<f;b++){let k=s;v(n[b],{instancePath:a+"/files/"+b,parentData:n,parentDataProperty:b,
rootData:d,dynamicAnchors:u})||(i=i===null?v.errors:i.concat(v.errors),s=i.length);var o=k===s;if(!o)break}}}else return g.errors=[{instancePath:a+"/files",schemaPath:"\
#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===s}else var t=!0;if(t){if(r.entity_type!==void 0){let n=r.entity_type,
m=s;if(s===m)if(typeof n=="string"){if(w(n)>128)return g.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/maxLength",keyword:"maxLeng\
th",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(w(n)<1)return g.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/\
entity_type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return g.errors=[{instancePath:a+"/entity_\
type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===s}else var t=!0;if(t)if(r.overwrite!==
void 0){let n=s;if(typeof r.overwrite!="boolean")return g.errors=[{instancePath:a+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var t=n===s}else var t=!0}}}}else return g.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"}],!1;return g.errors=i,s===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:a="",parentData:c,
parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=z.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
g(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:u})||(i=i===null?g.errors:i.concat(g.errors),s=i.length),z.errors=i,s===0}z.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var K=Z;var Y={type:"object",additionalProperties:!1,properties:{content:{type:"string"},files:{type:"array",minItems:1,maxItems:5e3,items:{$ref:"schema:ImportFile"}},entity_type:{
type:"string",minLength:1,maxLength:128},overwrite:{type:"boolean"},dry_run:{type:"boolean"},partial:{type:"boolean"},use_model:{type:"boolean"},mapping:{type:"\
object",maxProperties:200,additionalProperties:{type:["string","null"],minLength:1,maxLength:128}}}};function y(r,{instancePath:a="",parentData:c,parentDataProperty:h,
rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=y.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let n=s;for(let m in r)if(!(m==="content"||m==="files"||m==="entity_type"||m==="overwrite"||m==="dry_run"||m==="partial"||m==="use_mo\
del"||m==="mapping")){return y.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"}],!1;break}if(n===s){if(r.content!==void 0){let m=s;if(typeof r.content!="string")return y.errors=[{instancePath:a+"/conten\
t",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===s}else var t=!0;if(t){if(r.files!==void 0){
let m=r.files,l=s;if(s===l)if(Array.isArray(m)){if(m.length>5e3)return y.errors=[{instancePath:a+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxI\
tems",params:{limit:5e3},message:"must NOT have more than 5000 items"}],!1;if(m.length<1)return y.errors=[{instancePath:a+"/files",schemaPath:"#/properties/file\
s/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var o=!0;let b=m.length;for(let k=0;k<b;k++){let L=s;v(m[k],{instancePath:a+
"/files/"+k,parentData:m,parentDataProperty:k,rootData:d,dynamicAnchors:u})||(i=i===null?v.errors:i.concat(v.errors),s=i.length);var o=L===s;if(!o)break}}}else return y.
errors=[{instancePath:a+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===s}else var t=!0;
if(t){if(r.entity_type!==void 0){let m=r.entity_type,l=s;if(s===l)if(typeof m=="string"){if(w(m)>128)return y.errors=[{instancePath:a+"/entity_type",schemaPath:"\
#/properties/entity_type/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(w(m)<1)return y.errors=[{instancePath:a+
"/entity_type",schemaPath:"#/properties/entity_type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return y.
errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===
s}else var t=!0;if(t){if(r.overwrite!==void 0){let m=s;if(typeof r.overwrite!="boolean")return y.errors=[{instancePath:a+"/overwrite",schemaPath:"#/properties/o\
verwrite/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===s}else var t=!0;if(t){if(r.dry_run!==void 0){let m=s;if(typeof r.
dry_run!="boolean")return y.errors=[{instancePath:a+"/dry_run",schemaPath:"#/properties/dry_run/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"}],!1;var t=m===s}else var t=!0;if(t){if(r.partial!==void 0){let m=s;if(typeof r.partial!="boolean")return y.errors=[{instancePath:a+"/partial",schemaPath:"\
#/properties/partial/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=m===s}else var t=!0;if(t){if(r.use_model!==void 0){let m=s;
if(typeof r.use_model!="boolean")return y.errors=[{instancePath:a+"/use_model",schemaPath:"#/properties/use_model/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var t=m===s}else var t=!0;if(t)if(r.mapping!==void 0){let m=r.mapping,l=s;if(s===l)if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.
keys(m).length>200)return y.errors=[{instancePath:a+"/mapping",schemaPath:"#/properties/mapping/maxProperties",keyword:"maxProperties",params:{limit:200},message:"\
must NOT have more than 200 properties"}],!1;for(let b in m){let k=m[b],L=s;if(typeof k!="string"&&k!==null)return y.errors=[{instancePath:a+"/mapping/"+b.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/mapping/additionalProperties/type",keyword:"type",params:{type:Y.properties.mapping.additionalProperties.
type},message:"must be string,null"}],!1;if(s===L&&typeof k=="string"){if(w(k)>128)return y.errors=[{instancePath:a+"/mapping/"+b.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/mapping/additionalProperties/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],
!1;if(w(k)<1)return y.errors=[{instancePath:a+"/mapping/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/mapping/additionalProperties/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=L===s;if(!e)break}}else return y.errors=[{instancePath:a+"/m\
apping",schemaPath:"#/properties/mapping/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=l===s}else var t=!0}}}}}}}}else return y.
errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return y.errors=i,s===0}y.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Z(r,{instancePath:a="",parentData:c,parentDataProperty:h,rootData:d=r,dynamicAnchors:u={}}={}){let i=null,s=0,p=Z.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),y(r,{instancePath:a,parentData:c,parentDataProperty:h,rootData:d,dynamicAnchors:u})||(i=i===null?y.errors:i.concat(
y.errors),s=i.length),Z.errors=i,s===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var re={markdownStatus:{},markdownCheck:{query:S},markdownImportChanges:{body:{"application/json":B}},markdownSave:{path:D},markdownLoad:{path:D},markdownRefresh:{},
markdownWatcher:{},markdownSyncAll:{},markdownSyncType:{path:C},markdownValidateAll:{query:S},markdownSync:{},markdownExport:{path:D},markdownValidate:{body:{"a\
pplication/json":G}},markdownFormat:{body:{"application/json":H}},markdownImportPreview:{body:{"application/json":J,"multipart/form-data":M}},markdownImportSmart:{
body:{"application/json":K,"multipart/form-data":W}}};export{re as validators};
