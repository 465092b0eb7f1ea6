// Written by codegen from openapi.yaml.
import{a as X}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var J=E;function E(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=E.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.offset===void 0&&(r.offset=0),r.limit===void 0&&(r.limit=50);for(let a in r)
a==="offset"||a==="limit"||delete r[a];let e=r.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let a=typeof e,n;if(a=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],a=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(n=e)),n===void 0)if(a==="boolean"||e===null||a==="string"&&e&&e==+e&&!(e%1))
n=+e;else{let m={instancePath:i+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[m]:
s.push(m),t++}n!==void 0&&(e=n,r!==void 0&&(r.offset=n))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let a={instancePath:i+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};s===null?s=[a]:s.push(a),t++}if(e<0||isNaN(
e)){let a={instancePath:i+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};s===null?
s=[a]:s.push(a),t++}}let o=r.limit;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let a=typeof o,n;if(a=="object"&&Array.isArray(o)&&o.length==1&&(o=
o[0],a=typeof o,typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)&&(n=o)),n===void 0)if(a==="boolean"||o===null||a==="string"&&o&&o==+o&&!(o%1))n=+o;else{let m={
instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};s===null?s=[m]:s.push(m),t++}n!==
void 0&&(o=n,r!==void 0&&(r.limit=n))}if(typeof o=="number"&&isFinite(o)){if(o>200||isNaN(o)){let a={instancePath:i+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};s===null?s=[a]:s.push(a),t++}if(o<1||isNaN(o)){let a={instancePath:i+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};s===null?s=[a]:s.push(a),t++}}}else{let e={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),t++}return E.errors=s,t===0}E.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var O=$;var I=X().default;function $(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=$.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["if-match"]!==void 0){let e=r["if-match"];if(typeof e!="string"){
let o=typeof e,a;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(o=="number"||o=="boolean")a=""+e;else if(e===
null)a="";else{let n={instancePath:i+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?
s=[n]:s.push(n),t++}a!==void 0&&(e=a,r!==void 0&&(r["if-match"]=a))}if(typeof e=="string"){if(I(e)>255){let o={instancePath:i+"/if-match",schemaPath:"#/properti\
es/if-match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};s===null?s=[o]:s.push(o),t++}if(I(e)<1){let o={instancePath:i+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[o]:s.
push(o),t++}}}}else{let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),t++}return $.
errors=s,t===0}$.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var T=R;var Y=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function R(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,
t=0,p=R.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let e={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};s===null?s=[e]:s.push(e),t++}for(let e in r)
e!=="type"&&delete r[e];if(r.type!==void 0){let e=r.type;if(typeof e!="string"){let o=typeof e,a;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=typeof e,
typeof e=="string"&&(a=e)),a===void 0)if(o=="number"||o=="boolean")a=""+e;else if(e===null)a="";else{let n={instancePath:i+"/type",schemaPath:"#/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[n]:s.push(n),t++}a!==void 0&&(e=a,r!==void 0&&(r.type=a))}if(typeof e=="strin\
g"&&!Y.test(e)){let o={instancePath:i+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};s===null?s=[o]:s.push(o),t++}}}else{let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};s===null?s=[e]:s.push(e),t++}return R.errors=s,t===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ee=V;function V(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=V.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["if-match"]!==void 0){let e=r["if-match"];if(typeof e!="string"){let o=typeof e,
a;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(o=="number"||o=="boolean")a=""+e;else if(e===null)a=
"";else{let n={instancePath:i+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[n]:
s.push(n),t++}a!==void 0&&(e=a,r!==void 0&&(r["if-match"]=a))}if(typeof e=="string"){if(I(e)>255){let o={instancePath:i+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};s===null?s=[o]:s.push(o),t++}if(I(e)<1){let o={instancePath:i+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[o]:s.
push(o),t++}}}if(r["idempotency-key"]!==void 0){let e=r["idempotency-key"];if(typeof e!="string"){let o=typeof e,a;if(o=="object"&&Array.isArray(e)&&e.length==1&&
(e=e[0],o=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(o=="number"||o=="boolean")a=""+e;else if(e===null)a="";else{let n={instancePath:i+"/idempotency-key",
schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[n]:s.push(n),t++}a!==void 0&&(e=a,r!==
void 0&&(r["idempotency-key"]=a))}if(typeof e=="string"){if(I(e)>255){let o={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLengt\
h",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};s===null?s=[o]:s.push(o),t++}if(I(e)<1){let o={instancePath:i+"/idem\
potency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?
s=[o]:s.push(o),t++}}}}else{let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),t++}
return V.errors=s,t===0}V.evaluated={props:{"if-match":!0,"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};var K=F;function F(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=F.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let e={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};s===null?s=[e]:s.push(e),t++}if(r.rule_id===void 0){let e={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"rule_id"},message:"must have required property 'rule_id'"};s===null?s=[e]:s.push(e),t++}for(let e in r)
e==="type"||e==="rule_id"||delete r[e];if(r.type!==void 0){let e=r.type;if(typeof e!="string"){let o=typeof e,a;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=
e[0],o=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(o=="number"||o=="boolean")a=""+e;else if(e===null)a="";else{let n={instancePath:i+"/type",schemaPath:"#\
/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[n]:s.push(n),t++}a!==void 0&&(e=a,r!==void 0&&(r.type=a))}if(typeof e==
"string"&&!Y.test(e)){let o={instancePath:i+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};s===null?s=[o]:s.push(o),t++}}if(r.rule_id!==void 0){let e=r.rule_id;if(typeof e!="string"){let o=typeof e,
a;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=typeof e,typeof e=="string"&&(a=e)),a===void 0)if(o=="number"||o=="boolean")a=""+e;else if(e===null)a=
"";else{let n={instancePath:i+"/rule_id",schemaPath:"#/properties/rule_id/type",keyword:"type",params:{type:"string"},message:"must be string"};s===null?s=[n]:s.
push(n),t++}a!==void 0&&(e=a,r!==void 0&&(r.rule_id=a))}if(typeof e=="string"){if(I(e)>128){let o={instancePath:i+"/rule_id",schemaPath:"#/properties/rule_id/ma\
xLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};s===null?s=[o]:s.push(o),t++}if(I(e)<1){let o={instancePath:i+
"/rule_id",schemaPath:"#/properties/rule_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};s===null?s=[o]:s.push(
o),t++}}}}else{let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};s===null?s=[e]:s.push(e),t++}return F.errors=
s,t===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var te=U;var j={type:"object",additionalProperties:!1,minProperties:1,properties:{enforce_strict:{type:["boolean","null"]},rules_directory:{type:"string",const:"_Rules"},
areas:{type:["object","null"],maxProperties:200,additionalProperties:{type:["object","null"],additionalProperties:!1,properties:{rules_file:{type:["string","nul\
l"],maxLength:255},enforce:{type:["array","null"],maxItems:1e3,items:{type:"string",maxLength:128}}}}},style_preset:{type:["string","null"],maxLength:200},validation:{
type:["object","null"],additionalProperties:!1,properties:{on_create:{type:["boolean","null"]},on_update:{type:["boolean","null"]},on_import:{type:["boolean","n\
ull"]}}}}},b=X().default;function f(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=f.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1)return f.errors=[{
instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"}],!1;{let H=t;for(let l in r)
if(!(l==="enforce_strict"||l==="rules_directory"||l==="areas"||l==="style_preset"||l==="validation")){return f.errors=[{instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(H===t){if(r.enforce_strict!==
void 0){let l=r.enforce_strict,v=t;if(typeof l!="boolean"&&l!==null)return f.errors=[{instancePath:i+"/enforce_strict",schemaPath:"#/properties/enforce_strict/t\
ype",keyword:"type",params:{type:j.properties.enforce_strict.type},message:"must be boolean,null"}],!1;var e=v===t}else var e=!0;if(e){if(r.rules_directory!==void 0){
let l=r.rules_directory,v=t;if(typeof l!="string")return f.errors=[{instancePath:i+"/rules_directory",schemaPath:"#/properties/rules_directory/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;if(l!=="_Rules")return f.errors=[{instancePath:i+"/rules_directory",schemaPath:"#/properties/rules_dire\
ctory/const",keyword:"const",params:{allowedValue:"_Rules"},message:"must be equal to constant"}],!1;var e=v===t}else var e=!0;if(e){if(r.areas!==void 0){let l=r.
areas,v=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return f.errors=[{instancePath:i+"/areas",schemaPath:"#/properties/areas/type",keyword:"type",
params:{type:j.properties.areas.type},message:"must be object,null"}],!1;if(t===v&&l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length>200)return f.
errors=[{instancePath:i+"/areas",schemaPath:"#/properties/areas/maxProperties",keyword:"maxProperties",params:{limit:200},message:"must NOT have more than 200 p\
roperties"}],!1;for(let w in l){let y=l[w],N=t;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return f.errors=[{instancePath:i+"/areas/"+w.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/areas/additionalProperties/type",keyword:"type",params:{type:j.properties.areas.additionalProperties.type},message:"\
must be object,null"}],!1;if(t===N&&y&&typeof y=="object"&&!Array.isArray(y)){let pe=t;for(let _ in y)if(!(_==="rules_file"||_==="enforce")){return f.errors=[{instancePath:i+
"/areas/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/areas/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(pe===t){if(y.rules_file!==void 0){let _=y.rules_file,z=t;if(typeof _!="string"&&
_!==null)return f.errors=[{instancePath:i+"/areas/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/rules_file",schemaPath:"#/properties/areas/additionalProperties/p\
roperties/rules_file/type",keyword:"type",params:{type:j.properties.areas.additionalProperties.properties.rules_file.type},message:"must be string,null"}],!1;if(t===
z&&typeof _=="string"&&b(_)>255)return f.errors=[{instancePath:i+"/areas/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/rules_file",schemaPath:"#/properties/areas\
/additionalProperties/properties/rules_file/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"}],!1;var o=z===t}else
var o=!0;if(o)if(y.enforce!==void 0){let _=y.enforce,z=t;if(!Array.isArray(_)&&_!==null)return f.errors=[{instancePath:i+"/areas/"+w.replace(/~/g,"~0").replace(
/\//g,"~1")+"/enforce",schemaPath:"#/properties/areas/additionalProperties/properties/enforce/type",keyword:"type",params:{type:j.properties.areas.additionalProperties.
properties.enforce.type},message:"must be array,null"}],!1;if(t===z&&Array.isArray(_)){if(_.length>1e3)return f.errors=[{instancePath:i+"/areas/"+w.replace(/~/g,
"~0").replace(/\//g,"~1")+"/enforce",schemaPath:"#/properties/areas/additionalProperties/properties/enforce/maxItems",keyword:"maxItems",params:{limit:1e3},message:"\
must NOT have more than 1000 items"}],!1;{var a=!0;let le=_.length;for(let Z=0;Z<le;Z++){let Q=_[Z],W=t;if(t===W)if(typeof Q=="string"){if(b(Q)>128)return f.errors=
[{instancePath:i+"/areas/"+w.replace(/~/g,"~0").replace(/\//g,"~1")+"/enforce/"+Z,schemaPath:"#/properties/areas/additionalProperties/properties/enforce/items/m\
axLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1}else return f.errors=[{instancePath:i+"/areas/"+w.replace(
/~/g,"~0").replace(/\//g,"~1")+"/enforce/"+Z,schemaPath:"#/properties/areas/additionalProperties/properties/enforce/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var a=W===t;if(!a)break}}}var o=z===t}else var o=!0}}var n=N===t;if(!n)break}}var e=v===t}else var e=!0;if(e){if(r.style_preset!==
void 0){let l=r.style_preset,v=t;if(typeof l!="string"&&l!==null)return f.errors=[{instancePath:i+"/style_preset",schemaPath:"#/properties/style_preset/type",keyword:"\
type",params:{type:j.properties.style_preset.type},message:"must be string,null"}],!1;if(t===v&&typeof l=="string"&&b(l)>200)return f.errors=[{instancePath:i+"/\
style_preset",schemaPath:"#/properties/style_preset/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;var e=v===
t}else var e=!0;if(e)if(r.validation!==void 0){let l=r.validation,v=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null)return f.errors=[{instancePath:i+
"/validation",schemaPath:"#/properties/validation/type",keyword:"type",params:{type:j.properties.validation.type},message:"must be object,null"}],!1;if(t===v&&l&&
typeof l=="object"&&!Array.isArray(l)){let w=t;for(let y in l)if(!(y==="on_create"||y==="on_update"||y==="on_import")){return f.errors=[{instancePath:i+"/valida\
tion",schemaPath:"#/properties/validation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional p\
roperties"}],!1;break}if(w===t){if(l.on_create!==void 0){let y=l.on_create,N=t;if(typeof y!="boolean"&&y!==null)return f.errors=[{instancePath:i+"/validation/on\
_create",schemaPath:"#/properties/validation/properties/on_create/type",keyword:"type",params:{type:j.properties.validation.properties.on_create.type},message:"\
must be boolean,null"}],!1;var m=N===t}else var m=!0;if(m){if(l.on_update!==void 0){let y=l.on_update,N=t;if(typeof y!="boolean"&&y!==null)return f.errors=[{instancePath:i+
"/validation/on_update",schemaPath:"#/properties/validation/properties/on_update/type",keyword:"type",params:{type:j.properties.validation.properties.on_update.
type},message:"must be boolean,null"}],!1;var m=N===t}else var m=!0;if(m)if(l.on_import!==void 0){let y=l.on_import,N=t;if(typeof y!="boolean"&&y!==null)return f.
errors=[{instancePath:i+"/validation/on_import",schemaPath:"#/properties/validation/properties/on_import/type",keyword:"type",params:{type:j.properties.validation.
properties.on_import.type},message:"must be boolean,null"}],!1;var m=N===t}else var m=!0}}}var e=v===t}else var e=!0}}}}}}else return f.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return f.errors=s,t===0}f.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function U(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=U.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),f(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:d})||(s=s===null?f.errors:s.concat(f.errors),
t=s.length),U.errors=s,t===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var se=C;function k(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=k.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.name===void 0&&(o="name"))return k.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let a=t;for(let n in r)if(!(n==="name"||
n==="status"||n==="fields"||n==="markdown_body")){return k.errors=[{instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(a===t){if(r.name!==void 0){let n=r.name,m=t;if(t===m)if(typeof n=="string"){if(b(n)>500)return k.errors=
[{instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"}],!1}else
return k.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=m===t}else
var e=!0;if(e){if(r.status!==void 0){let n=r.status,m=t;if(t===m)if(typeof n=="string"){if(b(n)>64)return k.errors=[{instancePath:i+"/status",schemaPath:"#/prop\
erties/status/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1}else return k.errors=[{instancePath:i+"/stat\
us",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=m===t}else var e=!0;if(e){if(r.fields!==void 0){
let n=r.fields,m=t;if(t===m&&!(n&&typeof n=="object"&&!Array.isArray(n)))return k.errors=[{instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var e=m===t}else var e=!0;if(e)if(r.markdown_body!==void 0){let n=t;if(typeof r.markdown_body!="strin\
g")return k.errors=[{instancePath:i+"/markdown_body",schemaPath:"#/properties/markdown_body/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var e=n===t}else var e=!0}}}}}else return k.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.
errors=s,t===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){
let s=null,t=0,p=A.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o=t;for(let a in r)
if(!(a==="entity_id"||a==="entity")){return A.errors=[{instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(o===t){if(r.entity_id!==void 0){let a=r.entity_id,n=t;if(t===n)if(typeof a=="string"){if(b(a)>128)return A.
errors=[{instancePath:i+"/entity_id",schemaPath:"#/properties/entity_id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 c\
haracters"}],!1;if(b(a)<1)return A.errors=[{instancePath:i+"/entity_id",schemaPath:"#/properties/entity_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return A.errors=[{instancePath:i+"/entity_id",schemaPath:"#/properties/entity_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var e=n===t}else var e=!0;if(e)if(r.entity!==void 0){let a=t;k(r.entity,{instancePath:i+"/entity",parentData:r,parentDataProperty:"\
entity",rootData:u,dynamicAnchors:d})||(s=s===null?k.errors:s.concat(k.errors),t=s.length);var e=a===t}else var e=!0}}else return A.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=s,t===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function C(r,{
instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=C.evaluated;return p.dynamicProps&&(p.props=void 0),p.
dynamicItems&&(p.items=void 0),A(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:d})||(s=s===null?A.errors:s.concat(A.errors),t=s.
length),C.errors=s,t===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ae=M;var re={type:"object",additionalProperties:{},required:["rule"],properties:{id:{type:"string",maxLength:128,pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},category:{type:"\
string",maxLength:200},priority:{type:"string",enum:["critical","high","medium","low"]},rule:{type:"string",minLength:1,maxLength:1e4},validation_type:{type:"st\
ring",enum:["error","warning","info","suggestion"]},applies_to:{type:"array",maxItems:200,items:{type:"string",maxLength:64}}}},fe=new RegExp("^[A-Za-z0-9][A-Za\
-z0-9_.-]*$","u");function c(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=c.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.rule===void 0&&(a="rule"))return c.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.id!==void 0){let n=r.id,m=t;if(t===
m)if(typeof n=="string"){if(b(n)>128)return c.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"}],!1;if(!fe.test(n))return c.errors=[{instancePath:i+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]*$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]*$"'}],!1}else return c.errors=[{instancePath:i+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=m===t}else var e=!0;if(e){if(r.category!==void 0){let n=r.category,
m=t;if(t===m)if(typeof n=="string"){if(b(n)>200)return c.errors=[{instancePath:i+"/category",schemaPath:"#/properties/category/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"}],!1}else return c.errors=[{instancePath:i+"/category",schemaPath:"#/properties/category/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var e=m===t}else var e=!0;if(e){if(r.priority!==void 0){let n=r.priority,m=t;if(typeof n!="string")return c.
errors=[{instancePath:i+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(n==="critic\
al"||n==="high"||n==="medium"||n==="low"))return c.errors=[{instancePath:i+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues:re.
properties.priority.enum},message:"must be equal to one of the allowed values"}],!1;var e=m===t}else var e=!0;if(e){if(r.rule!==void 0){let n=r.rule,m=t;if(t===
m)if(typeof n=="string"){if(b(n)>1e4)return c.errors=[{instancePath:i+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit:1e4},message:"\
must NOT have more than 10000 characters"}],!1;if(b(n)<1)return c.errors=[{instancePath:i+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return c.errors=[{instancePath:i+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var e=m===t}else var e=!0;if(e){if(r.validation_type!==void 0){let n=r.validation_type,m=t;if(typeof n!="string")return c.
errors=[{instancePath:i+"/validation_type",schemaPath:"#/properties/validation_type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(n===
"error"||n==="warning"||n==="info"||n==="suggestion"))return c.errors=[{instancePath:i+"/validation_type",schemaPath:"#/properties/validation_type/enum",keyword:"\
enum",params:{allowedValues:re.properties.validation_type.enum},message:"must be equal to one of the allowed values"}],!1;var e=m===t}else var e=!0;if(e)if(r.applies_to!==
void 0){let n=r.applies_to,m=t;if(t===m)if(Array.isArray(n)){if(n.length>200)return c.errors=[{instancePath:i+"/applies_to",schemaPath:"#/properties/applies_to/\
maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"}],!1;{var o=!0;let l=n.length;for(let v=0;v<l;v++){let D=n[v],w=t;if(t===
w)if(typeof D=="string"){if(b(D)>64)return c.errors=[{instancePath:i+"/applies_to/"+v,schemaPath:"#/properties/applies_to/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"}],!1}else return c.errors=[{instancePath:i+"/applies_to/"+v,schemaPath:"#/properties/applies_to/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=w===t;if(!o)break}}}else return c.errors=[{instancePath:i+"/applies_to",schemaPath:"\
#/properties/applies_to/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var e=m===t}else var e=!0}}}}}else return c.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return c.errors=s,t===0}c.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function M(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=M.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),c(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:d})||(s=s===null?c.errors:s.concat(c.errors),
t=s.length),M.errors=s,t===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ie=S;var q={type:"object",minProperties:1,additionalProperties:{},properties:{category:{type:["string","null"],maxLength:200},priority:{type:["string","null"],enum:[
"critical","high","medium","low",null]},rule:{type:"string",minLength:1,maxLength:1e4},validation_type:{type:["string","null"],enum:["error","warning","info","s\
uggestion",null]},applies_to:{type:["array","null"],maxItems:200,items:{type:"string",maxLength:64}}}};function P(r,{instancePath:i="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=P.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t===0)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(Object.keys(r).length<1)return P.errors=[{instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"\
must NOT have fewer than 1 properties"}],!1;if(r.category!==void 0){let a=r.category,n=t;if(typeof a!="string"&&a!==null)return P.errors=[{instancePath:i+"/cate\
gory",schemaPath:"#/properties/category/type",keyword:"type",params:{type:q.properties.category.type},message:"must be string,null"}],!1;if(t===n&&typeof a=="st\
ring"&&b(a)>200)return P.errors=[{instancePath:i+"/category",schemaPath:"#/properties/category/maxLength",keyword:"maxLength",params:{limit:200},message:"must N\
OT have more than 200 characters"}],!1;var e=n===t}else var e=!0;if(e){if(r.priority!==void 0){let a=r.priority,n=t;if(typeof a!="string"&&a!==null)return P.errors=
[{instancePath:i+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:q.properties.priority.type},message:"must be string,null"}],!1;
if(!(a==="critical"||a==="high"||a==="medium"||a==="low"||a===null))return P.errors=[{instancePath:i+"/priority",schemaPath:"#/properties/priority/enum",keyword:"\
enum",params:{allowedValues:q.properties.priority.enum},message:"must be equal to one of the allowed values"}],!1;var e=n===t}else var e=!0;if(e){if(r.rule!==void 0){
let a=r.rule,n=t;if(t===n)if(typeof a=="string"){if(b(a)>1e4)return P.errors=[{instancePath:i+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLengt\
h",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1;if(b(a)<1)return P.errors=[{instancePath:i+"/rule",schemaPath:"#/properties/rule/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return P.errors=[{instancePath:i+"/rule",schemaPath:"#/\
properties/rule/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=n===t}else var e=!0;if(e){if(r.validation_type!==void 0){let a=r.
validation_type,n=t;if(typeof a!="string"&&a!==null)return P.errors=[{instancePath:i+"/validation_type",schemaPath:"#/properties/validation_type/type",keyword:"\
type",params:{type:q.properties.validation_type.type},message:"must be string,null"}],!1;if(!(a==="error"||a==="warning"||a==="info"||a==="suggestion"||a===null))
return P.errors=[{instancePath:i+"/validation_type",schemaPath:"#/properties/validation_type/enum",keyword:"enum",params:{allowedValues:q.properties.validation_type.
enum},message:"must be equal to one of the allowed values"}],!1;var e=n===t}else var e=!0;if(e)if(r.applies_to!==void 0){let a=r.applies_to,n=t;if(!Array.isArray(
a)&&a!==null)return P.errors=[{instancePath:i+"/applies_to",schemaPath:"#/properties/applies_to/type",keyword:"type",params:{type:q.properties.applies_to.type},
message:"must be array,null"}],!1;if(t===n&&Array.isArray(a)){if(a.length>200)return P.errors=[{instancePath:i+"/applies_to",schemaPath:"#/properties/applies_to\
/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"}],!1;{var o=!0;let H=a.length;for(let l=0;l<H;l++){let v=a[l],D=t;if(t===
D)if(typeof v=="string"){if(b(v)>64)return P.errors=[{instancePath:i+"/applies_to/"+l,schemaPath:"#/properties/applies_to/items/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"}],!1}else return P.errors=[{instancePath:i+"/applies_to/"+l,schemaPath:"#/properties/applies_to/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=D===t;if(!o)break}}}var e=n===t}else var e=!0}}}}else return P.errors=[{instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return P.errors=s,t===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function S(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=S.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),P(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:d})||(s=s===null?P.errors:s.concat(P.errors),
t=s.length),S.errors=s,t===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oe=B;function L(r,{instancePath:i="",parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=L.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let e;if(r.markdown===void 0&&(e="markdown"))return L.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:e},message:"must have required property '"+e+"'"}],!1;{let o=t;for(let a in r)if(a!=="markdow\
n"){return L.errors=[{instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have add\
itional properties"}],!1;break}if(o===t&&r.markdown!==void 0&&typeof r.markdown!="string")return L.errors=[{instancePath:i+"/markdown",schemaPath:"#/properties/\
markdown/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}else return L.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return L.errors=s,t===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:i="",parentData:h,
parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=B.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
L(r,{instancePath:i,parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:d})||(s=s===null?L.errors:s.concat(L.errors),t=s.length),B.errors=s,t===0}B.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ne=G;var ye={type:"object",additionalProperties:!1,required:["system_prompt"],properties:{system_prompt:{type:["string","null"],maxLength:5e4}}};function x(r,{instancePath:i="",
parentData:h,parentDataProperty:g,rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=x.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let e;if(r.system_prompt===void 0&&(e="system_prompt"))return x.errors=[{instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:e},message:"must have required property '"+e+"'"}],!1;{let o=t;for(let a in r)if(a!=="system_prompt"){return x.
errors=[{instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional prope\
rties"}],!1;break}if(o===t&&r.system_prompt!==void 0){let a=r.system_prompt,n=t;if(typeof a!="string"&&a!==null)return x.errors=[{instancePath:i+"/system_prompt",
schemaPath:"#/properties/system_prompt/type",keyword:"type",params:{type:ye.properties.system_prompt.type},message:"must be string,null"}],!1;if(t===n&&typeof a==
"string"&&b(a)>5e4)return x.errors=[{instancePath:i+"/system_prompt",schemaPath:"#/properties/system_prompt/maxLength",keyword:"maxLength",params:{limit:5e4},message:"\
must NOT have more than 50000 characters"}],!1}}}else return x.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;return x.errors=s,t===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:i="",parentData:h,parentDataProperty:g,
rootData:u=r,dynamicAnchors:d={}}={}){let s=null,t=0,p=G.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),x(r,{instancePath:i,
parentData:h,parentDataProperty:g,rootData:u,dynamicAnchors:d})||(s=s===null?x.errors:s.concat(x.errors),t=s.length),G.errors=s,t===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var de={ruleList:{query:J},ruleIndex:{},ruleReload:{},ruleSettings:{},ruleConfigure:{headers:O,body:{"application/json":te}},ruleValidate:{path:T,query:J,body:{
"application/json":se}},ruleView:{path:T},ruleCreate:{path:T,headers:ee,body:{"application/json":ae}},ruleUpdate:{path:K,headers:O,body:{"application/json":ie}},
ruleDelete:{path:K,headers:O},ruleMarkdown:{path:T},ruleRewrite:{path:T,headers:O,body:{"application/json":oe}},rulePrompt:{path:T,headers:O,body:{"application/\
json":ne}}};export{de as validators};
