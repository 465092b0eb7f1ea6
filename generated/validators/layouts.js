// Written by codegen from openapi.yaml.
import{a as $}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var U=O;function O(t,{instancePath:n="",parentData:P,parentDataProperty:k,rootData:h=t,dynamicAnchors:g={}}={}){let i=null,s=0,m=O.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){t.offset===void 0&&(t.offset=0),t.limit===void 0&&(t.limit=50);for(let r in t)
r==="offset"||r==="limit"||delete t[r];let e=t.offset;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let r=typeof e,o;if(r=="object"&&Array.isArray(e)&&
e.length==1&&(e=e[0],r=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(o=e)),o===void 0)if(r==="boolean"||e===null||r==="string"&&e&&e==+e&&!(e%1))
o=+e;else{let p={instancePath:n+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[p]:
i.push(p),s++}o!==void 0&&(e=o,t!==void 0&&(t.offset=o))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let r={instancePath:n+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};i===null?i=[r]:i.push(r),s++}if(e<0||isNaN(
e)){let r={instancePath:n+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};i===null?
i=[r]:i.push(r),s++}}let a=t.limit;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let r=typeof a,o;if(r=="object"&&Array.isArray(a)&&a.length==1&&(a=
a[0],r=typeof a,typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)&&(o=a)),o===void 0)if(r==="boolean"||a===null||r==="string"&&a&&a==+a&&!(a%1))o=+a;else{let p={
instancePath:n+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[p]:i.push(p),s++}o!==
void 0&&(a=o,t!==void 0&&(t.limit=o))}if(typeof a=="number"&&isFinite(a)){if(a>200||isNaN(a)){let r={instancePath:n+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};i===null?i=[r]:i.push(r),s++}if(a<1||isNaN(a)){let r={instancePath:n+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[r]:i.push(r),s++}}}else{let e={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),s++}return O.errors=i,s===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var A=T;var C=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function T(t,{instancePath:n="",parentData:P,parentDataProperty:k,rootData:h=t,dynamicAnchors:g={}}={}){let i=null,
s=0,m=T.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let e={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};i===null?i=[e]:i.push(e),s++}for(let e in t)
e!=="type"&&delete t[e];if(t.type!==void 0){let e=t.type;if(typeof e!="string"){let a=typeof e,r;if(a=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],a=typeof e,
typeof e=="string"&&(r=e)),r===void 0)if(a=="number"||a=="boolean")r=""+e;else if(e===null)r="";else{let o={instancePath:n+"/type",schemaPath:"#/properties/type\
/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[o]:i.push(o),s++}r!==void 0&&(e=r,t!==void 0&&(t.type=r))}if(typeof e=="strin\
g"&&!C.test(e)){let a={instancePath:n+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'\
must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};i===null?i=[a]:i.push(a),s++}}}else{let e={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};i===null?i=[e]:i.push(e),s++}return T.errors=i,s===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var z=q;var _=$().default;function q(t,{instancePath:n="",parentData:P,parentDataProperty:k,rootData:h=t,dynamicAnchors:g={}}={}){let i=null,s=0,m=q.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["if-match"]!==void 0){let e=t["if-match"];if(typeof e!="string"){
let a=typeof e,r;if(a=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],a=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(a=="number"||a=="boolean")r=""+e;else if(e===
null)r="";else{let o={instancePath:n+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?
i=[o]:i.push(o),s++}r!==void 0&&(e=r,t!==void 0&&(t["if-match"]=r))}if(typeof e=="string"){if(_(e)>255){let a={instancePath:n+"/if-match",schemaPath:"#/properti\
es/if-match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};i===null?i=[a]:i.push(a),s++}if(_(e)<1){let a={instancePath:n+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[a]:i.
push(a),s++}}}}else{let e={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),s++}return q.
errors=i,s===0}q.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var R=D;function D(t,{instancePath:n="",parentData:P,parentDataProperty:k,rootData:h=t,dynamicAnchors:g={}}={}){let i=null,s=0,m=D.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t["if-match"]!==void 0){let e=t["if-match"];if(typeof e!="string"){let a=typeof e,
r;if(a=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],a=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(a=="number"||a=="boolean")r=""+e;else if(e===null)r=
"";else{let o={instancePath:n+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[o]:
i.push(o),s++}r!==void 0&&(e=r,t!==void 0&&(t["if-match"]=r))}if(typeof e=="string"){if(_(e)>255){let a={instancePath:n+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};i===null?i=[a]:i.push(a),s++}if(_(e)<1){let a={instancePath:n+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[a]:i.
push(a),s++}}}if(t["idempotency-key"]!==void 0){let e=t["idempotency-key"];if(typeof e!="string"){let a=typeof e,r;if(a=="object"&&Array.isArray(e)&&e.length==1&&
(e=e[0],a=typeof e,typeof e=="string"&&(r=e)),r===void 0)if(a=="number"||a=="boolean")r=""+e;else if(e===null)r="";else{let o={instancePath:n+"/idempotency-key",
schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[o]:i.push(o),s++}r!==void 0&&(e=r,t!==
void 0&&(t["idempotency-key"]=r))}if(typeof e=="string"){if(_(e)>255){let a={instancePath:n+"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLengt\
h",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};i===null?i=[a]:i.push(a),s++}if(_(e)<1){let a={instancePath:n+"/idem\
potency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?
i=[a]:i.push(a),s++}}}}else{let e={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),s++}
return D.errors=i,s===0}D.evaluated={props:{"if-match":!0,"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};var S=I;var H={type:"object",additionalProperties:!0,minProperties:1,properties:{entity_type:{type:"string"},version:{type:"string",minLength:1,maxLength:32},sections:{
type:"array",maxItems:200,items:{$ref:"schema:LayoutSectionUpdate"}},view_config:{type:["object","null"],additionalProperties:!0}}},c=$().default,v={type:"objec\
t",additionalProperties:!0,required:["id"],properties:{id:{type:"string",minLength:1,maxLength:128},title:{type:["string","null"]},icon:{type:["string","null"]},
columns:{type:["integer","null"],minimum:1,maximum:6},collapsed_default:{type:["boolean","null"]},description:{type:["string","null"]},surface:{type:["string","\
null"]},fields:{type:["array","null"],maxItems:500,items:{oneOf:[{type:"string",minLength:1,maxLength:256},{$ref:"schema:LayoutField"}]}},component:{type:["stri\
ng","null"],minLength:1,maxLength:200},component_config:{type:["object","null"],additionalProperties:!0},component_source:{type:["string","null"]}}},w={type:"ob\
ject",additionalProperties:!0,required:["key"],properties:{key:{type:"string",minLength:1,maxLength:256},ui_component:{type:"string",minLength:1,maxLength:200},
label:{type:["string","null"]},required:{type:["boolean","null"]},placeholder:{type:["string","null"]},help:{type:["string","null"]},rows:{type:["integer","null"]},
column_span:{type:["integer","null"],minimum:1,maximum:6},reference_type:{type:["string","null"]},max_selections:{type:["integer","null"]}}};function u(t,{instancePath:n="",
parentData:P,parentDataProperty:k,rootData:h=t,dynamicAnchors:g={}}={}){let i=null,s=0,m=u.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let a;if(t.key===void 0&&(a="key"))return u.errors=[{instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(t.key!==void 0){let r=t.key,o=s;if(s===o)if(typeof r=="string"){if(c(
r)>256)return u.errors=[{instancePath:n+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 2\
56 characters"}],!1;if(c(r)<1)return u.errors=[{instancePath:n+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:n+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var e=o===s}else var e=!0;if(e){if(t.ui_component!==void 0){let r=t.ui_component,o=s;if(s===o)if(typeof r=="string"){if(c(r)>200)return u.errors=
[{instancePath:n+"/ui_component",schemaPath:"#/properties/ui_component/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 ch\
aracters"}],!1;if(c(r)<1)return u.errors=[{instancePath:n+"/ui_component",schemaPath:"#/properties/ui_component/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:n+"/ui_component",schemaPath:"#/properties/ui_component/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var e=o===s}else var e=!0;if(e){if(t.label!==void 0){let r=t.label,o=s;if(typeof r!="string"&&r!==null)
return u.errors=[{instancePath:n+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:w.properties.label.type},message:"must be string,null"}],
!1;var e=o===s}else var e=!0;if(e){if(t.required!==void 0){let r=t.required,o=s;if(typeof r!="boolean"&&r!==null)return u.errors=[{instancePath:n+"/required",schemaPath:"\
#/properties/required/type",keyword:"type",params:{type:w.properties.required.type},message:"must be boolean,null"}],!1;var e=o===s}else var e=!0;if(e){if(t.placeholder!==
void 0){let r=t.placeholder,o=s;if(typeof r!="string"&&r!==null)return u.errors=[{instancePath:n+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"\
type",params:{type:w.properties.placeholder.type},message:"must be string,null"}],!1;var e=o===s}else var e=!0;if(e){if(t.help!==void 0){let r=t.help,o=s;if(typeof r!=
"string"&&r!==null)return u.errors=[{instancePath:n+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type:w.properties.help.type},message:"mus\
t be string,null"}],!1;var e=o===s}else var e=!0;if(e){if(t.rows!==void 0){let r=t.rows,o=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return u.
errors=[{instancePath:n+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:w.properties.rows.type},message:"must be integer,null"}],!1;var e=o===
s}else var e=!0;if(e){if(t.column_span!==void 0){let r=t.column_span,o=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return u.errors=[{instancePath:n+
"/column_span",schemaPath:"#/properties/column_span/type",keyword:"type",params:{type:w.properties.column_span.type},message:"must be integer,null"}],!1;if(s===
o&&typeof r=="number"&&isFinite(r)){if(r>6||isNaN(r))return u.errors=[{instancePath:n+"/column_span",schemaPath:"#/properties/column_span/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:6},message:"must be <= 6"}],!1;if(r<1||isNaN(r))return u.errors=[{instancePath:n+"/column_span",schemaPath:"#/properties/colu\
mn_span/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var e=o===s}else var e=!0;if(e){if(t.reference_type!==void 0){let r=t.
reference_type,o=s;if(typeof r!="string"&&r!==null)return u.errors=[{instancePath:n+"/reference_type",schemaPath:"#/properties/reference_type/type",keyword:"typ\
e",params:{type:w.properties.reference_type.type},message:"must be string,null"}],!1;var e=o===s}else var e=!0;if(e)if(t.max_selections!==void 0){let r=t.max_selections,
o=s;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return u.errors=[{instancePath:n+"/max_selections",schemaPath:"#/properties/max_selection\
s/type",keyword:"type",params:{type:w.properties.max_selections.type},message:"must be integer,null"}],!1;var e=o===s}else var e=!0}}}}}}}}}else return u.errors=
[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return u.errors=i,s===0}u.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function f(t,{instancePath:n="",parentData:P,parentDataProperty:k,rootData:h=t,dynamicAnchors:g={}}={}){let i=null,s=0,m=f.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.id===void 0&&(o="id"))return f.errors=[{instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(t.id!==void 0){let p=t.id,l=s;if(s===
l)if(typeof p=="string"){if(c(p)>128)return f.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"}],!1;if(c(p)<1)return f.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return f.errors=[{instancePath:n+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var e=l===s}else var e=!0;if(e){if(t.title!==void 0){let p=t.title,l=s;if(typeof p!="string"&&p!==null)return f.errors=
[{instancePath:n+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:v.properties.title.type},message:"must be string,null"}],!1;var e=l===
s}else var e=!0;if(e){if(t.icon!==void 0){let p=t.icon,l=s;if(typeof p!="string"&&p!==null)return f.errors=[{instancePath:n+"/icon",schemaPath:"#/properties/ico\
n/type",keyword:"type",params:{type:v.properties.icon.type},message:"must be string,null"}],!1;var e=l===s}else var e=!0;if(e){if(t.columns!==void 0){let p=t.columns,
l=s;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))&&p!==null)return f.errors=[{instancePath:n+"/columns",schemaPath:"#/properties/columns/type",keyword:"\
type",params:{type:v.properties.columns.type},message:"must be integer,null"}],!1;if(s===l&&typeof p=="number"&&isFinite(p)){if(p>6||isNaN(p))return f.errors=[{
instancePath:n+"/columns",schemaPath:"#/properties/columns/maximum",keyword:"maximum",params:{comparison:"<=",limit:6},message:"must be <= 6"}],!1;if(p<1||isNaN(
p))return f.errors=[{instancePath:n+"/columns",schemaPath:"#/properties/columns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"}],!1}var e=l===s}else var e=!0;if(e){if(t.collapsed_default!==void 0){let p=t.collapsed_default,l=s;if(typeof p!="boolean"&&p!==null)return f.errors=[{instancePath:n+
"/collapsed_default",schemaPath:"#/properties/collapsed_default/type",keyword:"type",params:{type:v.properties.collapsed_default.type},message:"must be boolean,\
null"}],!1;var e=l===s}else var e=!0;if(e){if(t.description!==void 0){let p=t.description,l=s;if(typeof p!="string"&&p!==null)return f.errors=[{instancePath:n+"\
/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:v.properties.description.type},message:"must be string,null"}],!1;var e=l===
s}else var e=!0;if(e){if(t.surface!==void 0){let p=t.surface,l=s;if(typeof p!="string"&&p!==null)return f.errors=[{instancePath:n+"/surface",schemaPath:"#/prope\
rties/surface/type",keyword:"type",params:{type:v.properties.surface.type},message:"must be string,null"}],!1;var e=l===s}else var e=!0;if(e){if(t.fields!==void 0){
let p=t.fields,l=s;if(!Array.isArray(p)&&p!==null)return f.errors=[{instancePath:n+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:v.
properties.fields.type},message:"must be array,null"}],!1;if(s===l&&Array.isArray(p)){if(p.length>500)return f.errors=[{instancePath:n+"/fields",schemaPath:"#/p\
roperties/fields/maxItems",keyword:"maxItems",params:{limit:500},message:"must NOT have more than 500 items"}],!1;{var a=!0;let F=p.length;for(let b=0;b<F;b++){
let j=p[b],V=s,E=s,L=!1,N=null,Z=s;if(s===Z)if(typeof j=="string"){if(c(j)>256){let d={instancePath:n+"/fields/"+b,schemaPath:"#/properties/fields/items/oneOf/0\
/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};i===null?i=[d]:i.push(d),s++}else if(c(j)<1){let d={instancePath:n+
"/fields/"+b,schemaPath:"#/properties/fields/items/oneOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===
null?i=[d]:i.push(d),s++}}else{let d={instancePath:n+"/fields/"+b,schemaPath:"#/properties/fields/items/oneOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};i===null?i=[d]:i.push(d),s++}var r=Z===s;r&&(L=!0,N=0);let B=s;u(j,{instancePath:n+"/fields/"+b,parentData:p,parentDataProperty:b,rootData:h,dynamicAnchors:g})||
(i=i===null?u.errors:i.concat(u.errors),s=i.length);var r=B===s;if(r&&L?(L=!1,N=[N,1]):r&&(L=!0,N=1),L)s=E,i!==null&&(E?i.length=E:i=null);else{let d={instancePath:n+
"/fields/"+b,schemaPath:"#/properties/fields/items/oneOf",keyword:"oneOf",params:{passingSchemas:N},message:"must match exactly one schema in oneOf"};return i===
null?i=[d]:i.push(d),s++,f.errors=i,!1}var a=V===s;if(!a)break}}}var e=l===s}else var e=!0;if(e){if(t.component!==void 0){let p=t.component,l=s;if(typeof p!="st\
ring"&&p!==null)return f.errors=[{instancePath:n+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type:v.properties.component.type},
message:"must be string,null"}],!1;if(s===l&&typeof p=="string"){if(c(p)>200)return f.errors=[{instancePath:n+"/component",schemaPath:"#/properties/component/ma\
xLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(c(p)<1)return f.errors=[{instancePath:n+"/component",schemaPath:"\
#/properties/component/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=l===s}else var e=!0;if(e){if(t.
component_config!==void 0){let p=t.component_config,l=s;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return f.errors=[{instancePath:n+"/component_co\
nfig",schemaPath:"#/properties/component_config/type",keyword:"type",params:{type:v.properties.component_config.type},message:"must be object,null"}],!1;var e=l===
s}else var e=!0;if(e)if(t.component_source!==void 0){let p=t.component_source,l=s;if(typeof p!="string"&&p!==null)return f.errors=[{instancePath:n+"/component_s\
ource",schemaPath:"#/properties/component_source/type",keyword:"type",params:{type:v.properties.component_source.type},message:"must be string,null"}],!1;var e=l===
s}else var e=!0}}}}}}}}}}else return f.errors=[{instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return f.
errors=i,s===0}f.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function y(t,{instancePath:n="",parentData:P,parentDataProperty:k,rootData:h=t,dynamicAnchors:g={}}={}){
let i=null,s=0,m=y.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),s===0)if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1)return y.errors=[{instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 propertie\
s"}],!1;if(t.entity_type!==void 0){let r=s;if(typeof t.entity_type!="string")return y.errors=[{instancePath:n+"/entity_type",schemaPath:"#/properties/entity_typ\
e/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=r===s}else var e=!0;if(e){if(t.version!==void 0){let r=t.version,o=s;if(s===o)
if(typeof r=="string"){if(c(r)>32)return y.errors=[{instancePath:n+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:32},
message:"must NOT have more than 32 characters"}],!1;if(c(r)<1)return y.errors=[{instancePath:n+"/version",schemaPath:"#/properties/version/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return y.errors=[{instancePath:n+"/version",schemaPath:"#/properties/versi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=o===s}else var e=!0;if(e){if(t.sections!==void 0){let r=t.sections,o=s;if(s===
o)if(Array.isArray(r)){if(r.length>200)return y.errors=[{instancePath:n+"/sections",schemaPath:"#/properties/sections/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"}],!1;{var a=!0;let l=r.length;for(let x=0;x<l;x++){let F=s;f(r[x],{instancePath:n+"/sections/"+x,parentData:r,parentDataProperty:x,
rootData:h,dynamicAnchors:g})||(i=i===null?f.errors:i.concat(f.errors),s=i.length);var a=F===s;if(!a)break}}}else return y.errors=[{instancePath:n+"/sections",schemaPath:"\
#/properties/sections/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var e=o===s}else var e=!0;if(e)if(t.view_config!==void 0){let r=t.
view_config,o=s;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return y.errors=[{instancePath:n+"/view_config",schemaPath:"#/properties/view_config/ty\
pe",keyword:"type",params:{type:H.properties.view_config.type},message:"must be object,null"}],!1;var e=o===s}else var e=!0}}}else return y.errors=[{instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return y.errors=i,s===0}y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function I(t,{instancePath:n="",parentData:P,parentDataProperty:k,rootData:h=t,dynamicAnchors:g={}}={}){let i=null,s=0,m=I.evaluated;return m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),y(t,{instancePath:n,parentData:P,parentDataProperty:k,rootData:h,dynamicAnchors:g})||(i=i===null?y.errors:i.concat(y.errors),
s=i.length),I.errors=i,s===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var K={layoutList:{query:U},layoutView:{path:A},layoutUpdate:{path:A,headers:z,body:{"application/json":S}},layoutDelete:{path:A,headers:z},layoutReset:{path:A,
headers:R}};export{K as validators};
