// Written by codegen from openapi.yaml.
import{a as q}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var D=x;function x(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:y=t,dynamicAnchors:c={}}={}){let n=null,s=0,p=x.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){t.offset===void 0&&(t.offset=0),t.limit===void 0&&(t.limit=50);for(let r in t)
r==="offset"||r==="limit"||delete t[r];let e=t.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let r=typeof e,i;if(r=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],r=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(i=e)),i===void 0)if(r==="boolean"||e===null||r==="string"&&e&&e==+e&&!(e%1))
i=+e;else{let m={instancePath:a+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};n===null?n=[m]:
n.push(m),s++}i!==void 0&&(e=i,t!==void 0&&(t.offset=i))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let r={instancePath:a+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};n===null?n=[r]:n.push(r),s++}if(e<0||isNaN(
e)){let r={instancePath:a+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};n===null?
n=[r]:n.push(r),s++}}let o=t.limit;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let r=typeof o,i;if(r=="object"&&Array.isArray(o)&&o.length==1&&(o=
o[0],r=typeof o,typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)&&(i=o)),i===void 0)if(r==="boolean"||o===null||r==="string"&&o&&o==+o&&!(o%1))i=+o;else{let m={
instancePath:a+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};n===null?n=[m]:n.push(m),s++}i!==
void 0&&(o=i,t!==void 0&&(t.limit=i))}if(typeof o=="number"&&isFinite(o)){if(o>200||isNaN(o)){let r={instancePath:a+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};n===null?n=[r]:n.push(r),s++}if(o<1||isNaN(o)){let r={instancePath:a+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};n===null?n=[r]:n.push(r),s++}}}else{let e={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[e]:n.push(e),s++}return x.errors=n,s===0}x.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _=L;var z=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function L(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:y=t,dynamicAnchors:c={}}={}){let n=null,
s=0,p=L.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let e={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};n===null?n=[e]:n.push(e),s++}for(let e in t)
e!=="type"&&delete t[e];if(t.type!==void 0){let e=t.type;if(typeof e!="string"){let o=typeof e,r;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=typeof e,
typeof e=="string"&&(r=e)),r===void 0)if(o=="number"||o=="boolean")r=""+e;else if(e===null)r="";else{let i={instancePath:a+"/type",schemaPath:"#/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[i]:n.push(i),s++}r!==void 0&&(e=r,t!==void 0&&(t.type=r))}if(typeof e=="strin\
g"&&!z.test(e)){let o={instancePath:a+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};n===null?n=[o]:n.push(o),s++}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};n===null?n=[e]:n.push(e),s++}return L.errors=n,s===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var T=N;var w=q().default;function N(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:y=t,dynamicAnchors:c={}}={}){let n=null,s=0,p=N.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["if-match"]!==void 0){let e=t["if-match"];if(typeof e!="string"){
let o=typeof e,r;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(o=="number"||o=="boolean")r=""+e;else if(e===
null)r="";else{let i={instancePath:a+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?
n=[i]:n.push(i),s++}r!==void 0&&(e=r,t!==void 0&&(t["if-match"]=r))}if(typeof e=="string"){if(w(e)>255){let o={instancePath:a+"/if-match",schemaPath:"#/properti\
es/if-match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};n===null?n=[o]:n.push(o),s++}if(w(e)<1){let o={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};n===null?n=[o]:n.
push(o),s++}}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[e]:n.push(e),s++}return N.
errors=n,s===0}N.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var I=A;function A(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:y=t,dynamicAnchors:c={}}={}){let n=null,s=0,p=A.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["if-match"]!==void 0){let e=t["if-match"];if(typeof e!="string"){let o=typeof e,
r;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(o=="number"||o=="boolean")r=""+e;else if(e===null)r=
"";else{let i={instancePath:a+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[i]:
n.push(i),s++}r!==void 0&&(e=r,t!==void 0&&(t["if-match"]=r))}if(typeof e=="string"){if(w(e)>255){let o={instancePath:a+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};n===null?n=[o]:n.push(o),s++}if(w(e)<1){let o={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};n===null?n=[o]:n.
push(o),s++}}}if(t["idempotency-key"]!==void 0){let e=t["idempotency-key"];if(typeof e!="string"){let o=typeof e,r;if(o=="object"&&Array.isArray(e)&&e.length==1&&
(e=e[0],o=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(o=="number"||o=="boolean")r=""+e;else if(e===null)r="";else{let i={instancePath:a+"/idempotency-key",
schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[i]:n.push(i),s++}r!==void 0&&(e=r,t!==
void 0&&(t["idempotency-key"]=r))}if(typeof e=="string"){if(w(e)>255){let o={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLengt\
h",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};n===null?n=[o]:n.push(o),s++}if(w(e)<1){let o={instancePath:a+"/idem\
potency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};n===null?
n=[o]:n.push(o),s++}}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[e]:n.push(e),s++}
return A.errors=n,s===0}A.evaluated={props:{"if-match":!0,"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};var O=j;var $={type:"object",additionalProperties:!0,minProperties:1,properties:{entity_type:{type:"string"},version:{type:"string",minLength:1,maxLength:32},sections:{
type:"array",maxItems:200,items:{$ref:"schema:LayoutSection"}},view_config:{type:["object","null"],additionalProperties:!0}}},d=q().default,v={type:"object",additionalProperties:!0,
required:["id"],properties:{id:{type:"string",minLength:1,maxLength:128},title:{type:["string","null"]},icon:{type:["string","null"]},columns:{type:["integer","\
null"],minimum:1,maximum:6},collapsed_default:{type:["boolean","null"]},description:{type:["string","null"]},surface:{type:["string","null"]},fields:{type:"arra\
y",maxItems:500,items:{$ref:"schema:LayoutField"}},component:{type:"string",minLength:1,maxLength:200},component_config:{type:["object","null"],additionalProperties:!0},
component_source:{type:["string","null"]}}},b={type:"object",additionalProperties:!0,required:["key"],properties:{key:{type:"string",minLength:1,maxLength:256},
ui_component:{type:"string",minLength:1,maxLength:200},label:{type:["string","null"]},required:{type:["boolean","null"]},placeholder:{type:["string","null"]},help:{
type:["string","null"]},rows:{type:["integer","null"]},column_span:{type:["integer","null"],minimum:1,maximum:6},reference_type:{type:["string","null"]},max_selections:{
type:["integer","null"]}}};function f(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:y=t,dynamicAnchors:c={}}={}){let n=null,s=0,p=f.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.key===void 0&&(o="key"))return f.
errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(t.key!==void 0){
let r=t.key,i=s;if(s===i)if(typeof r=="string"){if(d(r)>256)return f.errors=[{instancePath:a+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",
params:{limit:256},message:"must NOT have more than 256 characters"}],!1;if(d(r)<1)return f.errors=[{instancePath:a+"/key",schemaPath:"#/properties/key/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return f.errors=[{instancePath:a+"/key",schemaPath:"#/properti\
es/key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=i===s}else var e=!0;if(e){if(t.ui_component!==void 0){let r=t.ui_component,
i=s;if(s===i)if(typeof r=="string"){if(d(r)>200)return f.errors=[{instancePath:a+"/ui_component",schemaPath:"#/properties/ui_component/maxLength",keyword:"maxLe\
ngth",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(d(r)<1)return f.errors=[{instancePath:a+"/ui_component",schemaPath:"#/properti\
es/ui_component/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return f.errors=[{instancePath:a+"/ui_\
component",schemaPath:"#/properties/ui_component/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=i===s}else var e=!0;if(e){if(t.
label!==void 0){let r=t.label,i=s;if(typeof r!="string"&&r!==null)return f.errors=[{instancePath:a+"/label",schemaPath:"#/properties/label/type",keyword:"type",
params:{type:b.properties.label.type},message:"must be string,null"}],!1;var e=i===s}else var e=!0;if(e){if(t.required!==void 0){let r=t.required,i=s;if(typeof r!=
"boolean"&&r!==null)return f.errors=[{instancePath:a+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:b.properties.required.type},
message:"must be boolean,null"}],!1;var e=i===s}else var e=!0;if(e){if(t.placeholder!==void 0){let r=t.placeholder,i=s;if(typeof r!="string"&&r!==null)return f.
errors=[{instancePath:a+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"type",params:{type:b.properties.placeholder.type},message:"must be st\
ring,null"}],!1;var e=i===s}else var e=!0;if(e){if(t.help!==void 0){let r=t.help,i=s;if(typeof r!="string"&&r!==null)return f.errors=[{instancePath:a+"/help",schemaPath:"\
#/properties/help/type",keyword:"type",params:{type:b.properties.help.type},message:"must be string,null"}],!1;var e=i===s}else var e=!0;if(e){if(t.rows!==void 0){
let r=t.rows,i=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return f.errors=[{instancePath:a+"/rows",schemaPath:"#/properties/rows/type",
keyword:"type",params:{type:b.properties.rows.type},message:"must be integer,null"}],!1;var e=i===s}else var e=!0;if(e){if(t.column_span!==void 0){let r=t.column_span,
i=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return f.errors=[{instancePath:a+"/column_span",schemaPath:"#/properties/column_span/type",
keyword:"type",params:{type:b.properties.column_span.type},message:"must be integer,null"}],!1;if(s===i&&typeof r=="number"&&isFinite(r)){if(r>6||isNaN(r))return f.
errors=[{instancePath:a+"/column_span",schemaPath:"#/properties/column_span/maximum",keyword:"maximum",params:{comparison:"<=",limit:6},message:"must be <= 6"}],
!1;if(r<1||isNaN(r))return f.errors=[{instancePath:a+"/column_span",schemaPath:"#/properties/column_span/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var e=i===s}else var e=!0;if(e){if(t.reference_type!==void 0){let r=t.reference_type,i=s;if(typeof r!="string"&&r!==null)return f.errors=
[{instancePath:a+"/reference_type",schemaPath:"#/properties/reference_type/type",keyword:"type",params:{type:b.properties.reference_type.type},message:"must be \
string,null"}],!1;var e=i===s}else var e=!0;if(e)if(t.max_selections!==void 0){let r=t.max_selections,i=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&
r!==null)return f.errors=[{instancePath:a+"/max_selections",schemaPath:"#/properties/max_selections/type",keyword:"type",params:{type:b.properties.max_selections.
type},message:"must be integer,null"}],!1;var e=i===s}else var e=!0}}}}}}}}}else return f.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return f.errors=n,s===0}f.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function l(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:y=t,dynamicAnchors:c={}}={}){let n=null,s=0,p=l.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),s===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let r;if(t.id===void 0&&(r="id"))return l.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:r},message:"must have required property '"+r+"'"}],!1;if(t.id!==void 0){let i=t.id,m=s;if(s===m)if(typeof i=="string"){if(d(i)>128)return l.errors=
[{instancePath:a+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(d(
i)<1)return l.errors=[{instancePath:a+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"}],!1}else return l.errors=[{instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=m===
s}else var e=!0;if(e){if(t.title!==void 0){let i=t.title,m=s;if(typeof i!="string"&&i!==null)return l.errors=[{instancePath:a+"/title",schemaPath:"#/properties/\
title/type",keyword:"type",params:{type:v.properties.title.type},message:"must be string,null"}],!1;var e=m===s}else var e=!0;if(e){if(t.icon!==void 0){let i=t.
icon,m=s;if(typeof i!="string"&&i!==null)return l.errors=[{instancePath:a+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type:v.properties.icon.
type},message:"must be string,null"}],!1;var e=m===s}else var e=!0;if(e){if(t.columns!==void 0){let i=t.columns,m=s;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))&&i!==null)return l.errors=[{instancePath:a+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:v.properties.columns.type},
message:"must be integer,null"}],!1;if(s===m&&typeof i=="number"&&isFinite(i)){if(i>6||isNaN(i))return l.errors=[{instancePath:a+"/columns",schemaPath:"#/proper\
ties/columns/maximum",keyword:"maximum",params:{comparison:"<=",limit:6},message:"must be <= 6"}],!1;if(i<1||isNaN(i))return l.errors=[{instancePath:a+"/columns",
schemaPath:"#/properties/columns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var e=m===s}else var e=!0;if(e){if(t.collapsed_default!==
void 0){let i=t.collapsed_default,m=s;if(typeof i!="boolean"&&i!==null)return l.errors=[{instancePath:a+"/collapsed_default",schemaPath:"#/properties/collapsed_\
default/type",keyword:"type",params:{type:v.properties.collapsed_default.type},message:"must be boolean,null"}],!1;var e=m===s}else var e=!0;if(e){if(t.description!==
void 0){let i=t.description,m=s;if(typeof i!="string"&&i!==null)return l.errors=[{instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:v.properties.description.type},message:"must be string,null"}],!1;var e=m===s}else var e=!0;if(e){if(t.surface!==void 0){let i=t.surface,m=s;
if(typeof i!="string"&&i!==null)return l.errors=[{instancePath:a+"/surface",schemaPath:"#/properties/surface/type",keyword:"type",params:{type:v.properties.surface.
type},message:"must be string,null"}],!1;var e=m===s}else var e=!0;if(e){if(t.fields!==void 0){let i=t.fields,m=s;if(s===m)if(Array.isArray(i)){if(i.length>500)
return l.errors=[{instancePath:a+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit:500},message:"must NOT have more than 500 \
items"}],!1;{var o=!0;let P=i.length;for(let k=0;k<P;k++){let E=s;f(i[k],{instancePath:a+"/fields/"+k,parentData:i,parentDataProperty:k,rootData:y,dynamicAnchors:c})||
(n=n===null?f.errors:n.concat(f.errors),s=n.length);var o=E===s;if(!o)break}}}else return l.errors=[{instancePath:a+"/fields",schemaPath:"#/properties/fields/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var e=m===s}else var e=!0;if(e){if(t.component!==void 0){let i=t.component,m=s;if(s===m)if(typeof i==
"string"){if(d(i)>200)return l.errors=[{instancePath:a+"/component",schemaPath:"#/properties/component/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;if(d(i)<1)return l.errors=[{instancePath:a+"/component",schemaPath:"#/properties/component/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return l.errors=[{instancePath:a+"/component",schemaPath:"#/properties/compone\
nt/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=m===s}else var e=!0;if(e){if(t.component_config!==void 0){let i=t.component_config,
m=s;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null)return l.errors=[{instancePath:a+"/component_config",schemaPath:"#/properties/component_config/type",
keyword:"type",params:{type:v.properties.component_config.type},message:"must be object,null"}],!1;var e=m===s}else var e=!0;if(e)if(t.component_source!==void 0){
let i=t.component_source,m=s;if(typeof i!="string"&&i!==null)return l.errors=[{instancePath:a+"/component_source",schemaPath:"#/properties/component_source/type",
keyword:"type",params:{type:v.properties.component_source.type},message:"must be string,null"}],!1;var e=m===s}else var e=!0}}}}}}}}}}else return l.errors=[{instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return l.errors=n,s===0}l.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function u(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:y=t,dynamicAnchors:c={}}={}){let n=null,s=0,p=u.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1)return u.errors=[{instancePath:a,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"}],!1;if(t.entity_type!==void 0){let r=s;if(typeof t.entity_type!=
"string")return u.errors=[{instancePath:a+"/entity_type",schemaPath:"#/properties/entity_type/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;var e=r===s}else var e=!0;if(e){if(t.version!==void 0){let r=t.version,i=s;if(s===i)if(typeof r=="string"){if(d(r)>32)return u.errors=[{instancePath:a+"\
/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1;if(d(r)<1)return u.
errors=[{instancePath:a+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"}],!1}else return u.errors=[{instancePath:a+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var e=i===s}else var e=!0;if(e){if(t.sections!==void 0){let r=t.sections,i=s;if(s===i)if(Array.isArray(r)){if(r.length>200)return u.errors=[{instancePath:a+"\
/sections",schemaPath:"#/properties/sections/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"}],!1;{var o=!0;let F=r.
length;for(let P=0;P<F;P++){let k=s;l(r[P],{instancePath:a+"/sections/"+P,parentData:r,parentDataProperty:P,rootData:y,dynamicAnchors:c})||(n=n===null?l.errors:
n.concat(l.errors),s=n.length);var o=k===s;if(!o)break}}}else return u.errors=[{instancePath:a+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var e=i===s}else var e=!0;if(e)if(t.view_config!==void 0){let r=t.view_config,i=s;if(!(r&&typeof r=="object"&&
!Array.isArray(r))&&r!==null)return u.errors=[{instancePath:a+"/view_config",schemaPath:"#/properties/view_config/type",keyword:"type",params:{type:$.properties.
view_config.type},message:"must be object,null"}],!1;var e=i===s}else var e=!0}}}else return u.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return u.errors=n,s===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function j(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:y=t,dynamicAnchors:c={}}={}){let n=null,s=0,p=j.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
u(t,{instancePath:a,parentData:h,parentDataProperty:g,rootData:y,dynamicAnchors:c})||(n=n===null?u.errors:n.concat(u.errors),s=n.length),j.errors=n,s===0}j.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var U={layoutList:{query:D},layoutView:{path:_},layoutUpdate:{path:_,headers:T,body:{"application/json":O}},layoutDelete:{path:_,headers:T},layoutReset:{path:_,
headers:I}};export{U as validators};
