// Written by codegen from openapi.yaml.
import{a as re}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var te=W;var z=re().default,se=new RegExp("^[A-Za-z][A-Za-z0-9_-]*(,[A-Za-z][A-Za-z0-9_-]*)*$","u"),ee=new RegExp("^(reference|wiki|mention)(,(reference|wiki|mention)){0\
,2}$","u");function W(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,l=W.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){t.limit===void 0&&(t.limit=1e5);for(let a in t)a==="types"||a==="kin\
ds"||a==="limit"||delete t[a];if(t.types!==void 0){let a=t.types;if(typeof a!="string"){let n=typeof a,m;if(n=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],
n=typeof a,typeof a=="string"&&(m=a)),m===void 0)if(n=="number"||n=="boolean")m=""+a;else if(a===null)m="";else{let o={instancePath:s+"/types",schemaPath:"#/pro\
perties/types/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[o]:r.push(o),e++}m!==void 0&&(a=m,t!==void 0&&(t.types=m))}if(typeof a==
"string"){if(z(a)>2e3){let n={instancePath:s+"/types",schemaPath:"#/properties/types/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have mo\
re than 2000 characters"};r===null?r=[n]:r.push(n),e++}if(z(a)<1){let n={instancePath:s+"/types",schemaPath:"#/properties/types/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[n]:r.push(n),e++}if(!se.test(a)){let n={instancePath:s+"/types",schemaPath:"#/properties/t\
ypes/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*(,[A-Za-z][A-Za-z0-9_-]*)*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*(,[A-Z\
a-z][A-Za-z0-9_-]*)*$"'};r===null?r=[n]:r.push(n),e++}}}if(t.kinds!==void 0){let a=t.kinds;if(typeof a!="string"){let n=typeof a,m;if(n=="object"&&Array.isArray(
a)&&a.length==1&&(a=a[0],n=typeof a,typeof a=="string"&&(m=a)),m===void 0)if(n=="number"||n=="boolean")m=""+a;else if(a===null)m="";else{let o={instancePath:s+"\
/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[o]:r.push(o),e++}m!==void 0&&(a=m,t!==void 0&&
(t.kinds=m))}if(typeof a=="string"&&!ee.test(a)){let n={instancePath:s+"/kinds",schemaPath:"#/properties/kinds/pattern",keyword:"pattern",params:{pattern:"^(ref\
erence|wiki|mention)(,(reference|wiki|mention)){0,2}$"},message:'must match pattern "^(reference|wiki|mention)(,(reference|wiki|mention)){0,2}$"'};r===null?r=[n]:
r.push(n),e++}}let i=t.limit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a=typeof i,n;if(a=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],a=
typeof i,typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)&&(n=i)),n===void 0)if(a==="boolean"||i===null||a==="string"&&i&&i==+i&&!(i%1))n=+i;else{let m={instancePath:s+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[m]:r.push(m),e++}n!==void 0&&(i=n,t!==
void 0&&(t.limit=n))}if(typeof i=="number"&&isFinite(i)){if(i>1e6||isNaN(i)){let a={instancePath:s+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};r===null?r=[a]:r.push(a),e++}if(i<1||isNaN(i)){let a={instancePath:s+"/limit",schemaPath:"\
#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[a]:r.push(a),e++}}}else{let i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[i]:r.push(i),e++}return W.errors=r,e===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var S=V;var he=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u"),ge=new RegExp("^[^\\x00-\\x1f\\x7f/\\\\]+$","u");function V(t,{instancePath:s="",parentData:k,parentDataProperty:P,
rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.type===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required pro\
perty 'type'"};r===null?r=[i]:r.push(i),e++}if(t.id===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};r===null?r=[i]:r.push(i),e++}for(let i in t)i==="type"||i==="id"||delete t[i];if(t.type!==void 0){let i=t.type;if(typeof i!="\
string"){let a=typeof i,n;if(a=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],a=typeof i,typeof i=="string"&&(n=i)),n===void 0)if(a=="number"||a=="boolean")n=
""+i;else if(i===null)n="";else{let m={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};
r===null?r=[m]:r.push(m),e++}n!==void 0&&(i=n,t!==void 0&&(t.type=n))}if(typeof i=="string"&&!he.test(i)){let a={instancePath:s+"/type",schemaPath:"#/properties\
/type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'};r===null?r=[a]:r.
push(a),e++}}if(t.id!==void 0){let i=t.id;if(typeof i!="string"){let a=typeof i,n;if(a=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],a=typeof i,typeof i=="s\
tring"&&(n=i)),n===void 0)if(a=="number"||a=="boolean")n=""+i;else if(i===null)n="";else{let m={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[m]:r.push(m),e++}n!==void 0&&(i=n,t!==void 0&&(t.id=n))}if(typeof i=="string"){if(z(i)>128){let a={
instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};r===null?r=
[a]:r.push(a),e++}if(z(i)<1){let a={instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};r===null?r=[a]:r.push(a),e++}if(!ge.test(i)){let a={instancePath:s+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"\
^[^\\x00-\\x1f\\x7f/\\\\]+$"},message:'must match pattern "^[^\\x00-\\x1f\\x7f/\\\\]+$"'};r===null?r=[a]:r.push(a),e++}}}}else{let i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[i]:r.push(i),e++}return V.errors=r,e===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ie=C;function C(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,l=C.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){t.depth===void 0&&(t.depth=1),t.limit===void 0&&(t.limit=200);for(let n in t)
n==="depth"||n==="types"||n==="kinds"||n==="limit"||delete t[n];let i=t.depth;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n=typeof i,m;if(n=="\
object"&&Array.isArray(i)&&i.length==1&&(i=i[0],n=typeof i,typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)&&(m=i)),m===void 0)if(n==="boolean"||i===null||n===
"string"&&i&&i==+i&&!(i%1))m=+i;else{let o={instancePath:s+"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};r===null?r=[o]:r.push(o),e++}m!==void 0&&(i=m,t!==void 0&&(t.depth=m))}if(typeof i=="number"&&isFinite(i)){if(i>4||isNaN(i)){let n={instancePath:s+"/\
depth",schemaPath:"#/properties/depth/maximum",keyword:"maximum",params:{comparison:"<=",limit:4},message:"must be <= 4"};r===null?r=[n]:r.push(n),e++}if(i<1||isNaN(
i)){let n={instancePath:s+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=
[n]:r.push(n),e++}}if(t.types!==void 0){let n=t.types;if(typeof n!="string"){let m=typeof n,o;if(m=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],m=typeof n,
typeof n=="string"&&(o=n)),o===void 0)if(m=="number"||m=="boolean")o=""+n;else if(n===null)o="";else{let p={instancePath:s+"/types",schemaPath:"#/properties/typ\
es/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),e++}o!==void 0&&(n=o,t!==void 0&&(t.types=o))}if(typeof n=="st\
ring"){if(z(n)>2e3){let m={instancePath:s+"/types",schemaPath:"#/properties/types/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more \
than 2000 characters"};r===null?r=[m]:r.push(m),e++}if(z(n)<1){let m={instancePath:s+"/types",schemaPath:"#/properties/types/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[m]:r.push(m),e++}if(!se.test(n)){let m={instancePath:s+"/types",schemaPath:"#/properties/t\
ypes/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*(,[A-Za-z][A-Za-z0-9_-]*)*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*(,[A-Z\
a-z][A-Za-z0-9_-]*)*$"'};r===null?r=[m]:r.push(m),e++}}}if(t.kinds!==void 0){let n=t.kinds;if(typeof n!="string"){let m=typeof n,o;if(m=="object"&&Array.isArray(
n)&&n.length==1&&(n=n[0],m=typeof n,typeof n=="string"&&(o=n)),o===void 0)if(m=="number"||m=="boolean")o=""+n;else if(n===null)o="";else{let p={instancePath:s+"\
/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),e++}o!==void 0&&(n=o,t!==void 0&&
(t.kinds=o))}if(typeof n=="string"&&!ee.test(n)){let m={instancePath:s+"/kinds",schemaPath:"#/properties/kinds/pattern",keyword:"pattern",params:{pattern:"^(ref\
erence|wiki|mention)(,(reference|wiki|mention)){0,2}$"},message:'must match pattern "^(reference|wiki|mention)(,(reference|wiki|mention)){0,2}$"'};r===null?r=[m]:
r.push(m),e++}}let a=t.limit;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n=typeof a,m;if(n=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],n=
typeof a,typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)&&(m=a)),m===void 0)if(n==="boolean"||a===null||n==="string"&&a&&a==+a&&!(a%1))m=+a;else{let o={instancePath:s+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[o]:r.push(o),e++}m!==void 0&&(a=m,t!==
void 0&&(t.limit=m))}if(typeof a=="number"&&isFinite(a)){if(a>2e3||isNaN(a)){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:2e3},message:"must be <= 2000"};r===null?r=[n]:r.push(n),e++}if(a<1||isNaN(a)){let n={instancePath:s+"/limit",schemaPath:"#/\
properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};r===null?r=[n]:r.push(n),e++}}}else{let i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};r===null?r=[i]:r.push(i),e++}return C.errors=r,e===0}C.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ae=K,ve={type:"object",properties:{direction:{type:"string",enum:["outgoing","incoming"]},relation:{type:"string",minLength:1,maxLength:200},
kinds:{type:"string",pattern:"^(reference|wiki|mention)(,(reference|wiki|mention)){0,2}$"},offset:{type:"integer",minimum:0,maximum:2147483647,default:0},limit:{
type:"integer",minimum:1,maximum:200,default:50}},required:[],additionalProperties:!1};function K(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,
dynamicAnchors:c={}}={}){let r=null,e=0,l=K.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){t.offset===void 0&&(t.offset=0),t.limit===void 0&&(t.limit=50);for(let n in t)n==="direction"||n==="relation"||n==="kinds"||n==="offset"||n==="limit"||delete t[n];
if(t.direction!==void 0){let n=t.direction;if(typeof n!="string"){let m=typeof n,o;if(m=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],m=typeof n,typeof n=="\
string"&&(o=n)),o===void 0)if(m=="number"||m=="boolean")o=""+n;else if(n===null)o="";else{let p={instancePath:s+"/direction",schemaPath:"#/properties/direction/\
type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),e++}o!==void 0&&(n=o,t!==void 0&&(t.direction=o))}if(!(n==="outgo\
ing"||n==="incoming")){let m={instancePath:s+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:ve.properties.direction.
enum},message:"must be equal to one of the allowed values"};r===null?r=[m]:r.push(m),e++}}if(t.relation!==void 0){let n=t.relation;if(typeof n!="string"){let m=typeof n,
o;if(m=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],m=typeof n,typeof n=="string"&&(o=n)),o===void 0)if(m=="number"||m=="boolean")o=""+n;else if(n===null)o=
"";else{let p={instancePath:s+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"},message:"must be string"};r===null?r=[p]:
r.push(p),e++}o!==void 0&&(n=o,t!==void 0&&(t.relation=o))}if(typeof n=="string"){if(z(n)>200){let m={instancePath:s+"/relation",schemaPath:"#/properties/relati\
on/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};r===null?r=[m]:r.push(m),e++}if(z(n)<1){let m={instancePath:s+
"/relation",schemaPath:"#/properties/relation/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};r===null?r=[m]:r.
push(m),e++}}}if(t.kinds!==void 0){let n=t.kinds;if(typeof n!="string"){let m=typeof n,o;if(m=="object"&&Array.isArray(n)&&n.length==1&&(n=n[0],m=typeof n,typeof n==
"string"&&(o=n)),o===void 0)if(m=="number"||m=="boolean")o=""+n;else if(n===null)o="";else{let p={instancePath:s+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"\
type",params:{type:"string"},message:"must be string"};r===null?r=[p]:r.push(p),e++}o!==void 0&&(n=o,t!==void 0&&(t.kinds=o))}if(typeof n=="string"&&!ee.test(n)){
let m={instancePath:s+"/kinds",schemaPath:"#/properties/kinds/pattern",keyword:"pattern",params:{pattern:"^(reference|wiki|mention)(,(reference|wiki|mention)){0\
,2}$"},message:'must match pattern "^(reference|wiki|mention)(,(reference|wiki|mention)){0,2}$"'};r===null?r=[m]:r.push(m),e++}}let i=t.offset;if(!(typeof i=="n\
umber"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n=typeof i,m;if(n=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],n=typeof i,typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i)&&(m=i)),m===void 0)if(n==="boolean"||i===null||n==="string"&&i&&i==+i&&!(i%1))m=+i;else{let o={instancePath:s+"/offset",schemaPath:"#/properties/off\
set/type",keyword:"type",params:{type:"integer"},message:"must be integer"};r===null?r=[o]:r.push(o),e++}m!==void 0&&(i=m,t!==void 0&&(t.offset=m))}if(typeof i==
"number"&&isFinite(i)){if(i>2147483647||isNaN(i)){let n={instancePath:s+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};r===null?r=[n]:r.push(n),e++}if(i<0||isNaN(i)){let n={instancePath:s+"/offset",schemaPath:"#/properties/o\
ffset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};r===null?r=[n]:r.push(n),e++}}let a=t.limit;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a)&&isFinite(a))){let n=typeof a,m;if(n=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],n=typeof a,typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(
a)&&(m=a)),m===void 0)if(n==="boolean"||a===null||n==="string"&&a&&a==+a&&!(a%1))m=+a;else{let o={instancePath:s+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};r===null?r=[o]:r.push(o),e++}m!==void 0&&(a=m,t!==void 0&&(t.limit=m))}if(typeof a=="number"&&isFinite(
a)){if(a>200||isNaN(a)){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"mus\
t be <= 200"};r===null?r=[n]:r.push(n),e++}if(a<1||isNaN(a)){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};r===null?r=[n]:r.push(n),e++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};r===null?r=[i]:r.push(i),e++}return K.errors=r,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var me=H;var ke={type:"object",additionalProperties:!1,properties:{source_types:{type:"array",maxItems:64,items:{$ref:"schema:GraphTypeName"}},source_ids:{type:"array",maxItems:200,
items:{$ref:"schema:GraphEntityId"}},target_types:{type:"array",maxItems:64,items:{$ref:"schema:GraphTypeName"}},target_ids:{type:"array",maxItems:200,items:{$ref:"\
schema:GraphEntityId"}},relations:{type:"array",maxItems:64,items:{$ref:"schema:GraphWord"}},fields:{type:"array",maxItems:64,items:{$ref:"schema:GraphWord"}},kinds:{
type:"array",maxItems:3,items:{$ref:"schema:GraphLinkKind"}},text:{$ref:"schema:GraphWord"},exists:{type:"boolean"},offset:{type:"integer",minimum:0,maximum:2147483647},
limit:{type:"integer",minimum:1,maximum:200}}},oe=Object.prototype.hasOwnProperty;var Pe=new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$","u");function v(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,
e=0,l=v.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof t=="string"){if(!Pe.test(t))return v.errors=[{instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]{0,63}$"'}],!1}else
return v.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return v.errors=r,e===0}v.evaluated={dynamicProps:!1,
dynamicItems:!1};var R=re().default,_e=new RegExp("^[^\\x00-\\x1f\\x7f/\\\\]+$","u");function _(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){
let r=null,e=0,l=_.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof t=="string"){if(R(t)>128)return _.errors=[{instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"}],!1;if(R(t)<1)return _.errors=[{instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!_e.test(t))return _.errors=[{instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\x00-\\x1f\\x7f/\\\\]+$"},message:'must match pattern "^[^\\x00-\\x1f\\x7f/\\\\]+$"'}],!1}else return _.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return _.errors=r,e===0}_.evaluated={dynamicProps:!1,
dynamicItems:!1};var we=new RegExp("^[^\\x00-\\x1f\\x7f]+$","u");function N(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,
e=0,l=N.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(typeof t=="string"){if(R(t)>200)return N.errors=[{instancePath:s,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(R(t)<1)return N.errors=[{instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!we.test(t))return N.errors=[{instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\x00-\\x1f\\x7f]+$"},message:'must match pattern "^[^\\x00-\\x1f\\x7f]+$"'}],!1}else return N.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return N.errors=r,e===0}N.evaluated={dynamicProps:!1,dynamicItems:!1};
var xe={type:"string",enum:["reference","wiki","mention"]};function q(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){
let r=null,e=0,l=q.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof t!="string"?(q.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):t==="reference"||t==="wiki"||t==="mention"?(q.errors=r,e===0):(q.errors=[{instancePath:s,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xe.enum},message:"must be equal to one of the allowed values"}],!1)}q.evaluated={dynamicProps:!1,dynamicItems:!1};
function x(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,l=x.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g=e;for(let f in t)if(!oe.call(ke.properties,f)){return x.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],
!1;break}if(g===e){if(t.source_types!==void 0){let f=t.source_types,h=e;if(e===h)if(Array.isArray(f)){if(f.length>64)return x.errors=[{instancePath:s+"/source_t\
ypes",schemaPath:"#/properties/source_types/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var i=!0;let w=f.length;
for(let I=0;I<w;I++){let b=e;v(f[I],{instancePath:s+"/source_types/"+I,parentData:f,parentDataProperty:I,rootData:d,dynamicAnchors:c})||(r=r===null?v.errors:r.concat(
v.errors),e=r.length);var i=b===e;if(!i)break}}}else return x.errors=[{instancePath:s+"/source_types",schemaPath:"#/properties/source_types/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0;if(a){if(t.source_ids!==void 0){let f=t.source_ids,h=e;if(e===h)if(Array.isArray(f)){
if(f.length>200)return x.errors=[{instancePath:s+"/source_ids",schemaPath:"#/properties/source_ids/maxItems",keyword:"maxItems",params:{limit:200},message:"must\
 NOT have more than 200 items"}],!1;{var n=!0;let I=f.length;for(let b=0;b<I;b++){let L=e;_(f[b],{instancePath:s+"/source_ids/"+b,parentData:f,parentDataProperty:b,
rootData:d,dynamicAnchors:c})||(r=r===null?_.errors:r.concat(_.errors),e=r.length);var n=L===e;if(!n)break}}}else return x.errors=[{instancePath:s+"/source_ids",
schemaPath:"#/properties/source_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0;if(a){if(t.target_types!==
void 0){let f=t.target_types,h=e;if(e===h)if(Array.isArray(f)){if(f.length>64)return x.errors=[{instancePath:s+"/target_types",schemaPath:"#/properties/target_t\
ypes/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var m=!0;let I=f.length;for(let b=0;b<I;b++){let L=e;v(f[b],
{instancePath:s+"/target_types/"+b,parentData:f,parentDataProperty:b,rootData:d,dynamicAnchors:c})||(r=r===null?v.errors:r.concat(v.errors),e=r.length);var m=L===
e;if(!m)break}}}else return x.errors=[{instancePath:s+"/target_types",schemaPath:"#/properties/target_types/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var a=h===e}else var a=!0;if(a){if(t.target_ids!==void 0){let f=t.target_ids,h=e;if(e===h)if(Array.isArray(f)){if(f.length>200)return x.errors=
[{instancePath:s+"/target_ids",schemaPath:"#/properties/target_ids/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"}],
!1;{var o=!0;let I=f.length;for(let b=0;b<I;b++){let L=e;_(f[b],{instancePath:s+"/target_ids/"+b,parentData:f,parentDataProperty:b,rootData:d,dynamicAnchors:c})||
(r=r===null?_.errors:r.concat(_.errors),e=r.length);var o=L===e;if(!o)break}}}else return x.errors=[{instancePath:s+"/target_ids",schemaPath:"#/properties/targe\
t_ids/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0;if(a){if(t.relations!==void 0){let f=t.relations,h=e;if(e===
h)if(Array.isArray(f)){if(f.length>64)return x.errors=[{instancePath:s+"/relations",schemaPath:"#/properties/relations/maxItems",keyword:"maxItems",params:{limit:64},
message:"must NOT have more than 64 items"}],!1;{var p=!0;let I=f.length;for(let b=0;b<I;b++){let L=e;N(f[b],{instancePath:s+"/relations/"+b,parentData:f,parentDataProperty:b,
rootData:d,dynamicAnchors:c})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var p=L===e;if(!p)break}}}else return x.errors=[{instancePath:s+"/relations",
schemaPath:"#/properties/relations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0;if(a){if(t.fields!==void 0){
let f=t.fields,h=e;if(e===h)if(Array.isArray(f)){if(f.length>64)return x.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"ma\
xItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var u=!0;let I=f.length;for(let b=0;b<I;b++){let L=e;N(f[b],{instancePath:s+"/fields/"+
b,parentData:f,parentDataProperty:b,rootData:d,dynamicAnchors:c})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var u=L===e;if(!u)break}}}else return x.errors=
[{instancePath:s+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0;if(a){
if(t.kinds!==void 0){let f=t.kinds,h=e;if(e===h)if(Array.isArray(f)){if(f.length>3)return x.errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/maxI\
tems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"}],!1;{var y=!0;let I=f.length;for(let b=0;b<I;b++){let L=e;q(f[b],{instancePath:s+
"/kinds/"+b,parentData:f,parentDataProperty:b,rootData:d,dynamicAnchors:c})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var y=L===e;if(!y)break}}}else return x.
errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=h===e}else var a=!0;
if(a){if(t.text!==void 0){let f=e;N(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"text",rootData:d,dynamicAnchors:c})||(r=r===null?N.errors:r.
concat(N.errors),e=r.length);var a=f===e}else var a=!0;if(a){if(t.exists!==void 0){let f=e;if(typeof t.exists!="boolean")return x.errors=[{instancePath:s+"/exis\
ts",schemaPath:"#/properties/exists/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=f===e}else var a=!0;if(a){if(t.offset!==void 0){
let f=t.offset,h=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return x.errors=[{instancePath:s+"/offset",schemaPath:"#/properties/offset/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof f=="number"&&isFinite(f)){if(f>2147483647||isNaN(f))return x.errors=[{instancePath:s+
"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(f<0||isNaN(
f))return x.errors=[{instancePath:s+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}var a=h===e}else var a=!0;if(a)if(t.limit!==void 0){let f=t.limit,h=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return x.errors=[{instancePath:s+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof f=="number"&&isFinite(f)){if(f>
200||isNaN(f))return x.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"mu\
st be <= 200"}],!1;if(f<1||isNaN(f))return x.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1}var a=h===e}else var a=!0}}}}}}}}}}}else return x.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return x.errors=r,e===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(t,{instancePath:s="",parentData:k,
parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,l=H.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),
x(t,{instancePath:s,parentData:k,parentDataProperty:P,rootData:d,dynamicAnchors:c})||(r=r===null?x.errors:r.concat(x.errors),e=r.length),H.errors=r,e===0}H.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var pe=Q;function E(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,l=E.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let a;if(t.entity_type===void 0&&(a="entity_type")||t.entity_id===void 0&&
(a="entity_id"))return E.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+
"'"}],!1;{let n=e;for(let m in t)if(!(m==="entity_type"||m==="entity_id")){return E.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(n===e){if(t.entity_type!==void 0){let m=e;v(t.entity_type,
{instancePath:s+"/entity_type",parentData:t,parentDataProperty:"entity_type",rootData:d,dynamicAnchors:c})||(r=r===null?v.errors:r.concat(v.errors),e=r.length);
var i=m===e}else var i=!0;if(i)if(t.entity_id!==void 0){let m=e;_(t.entity_id,{instancePath:s+"/entity_id",parentData:t,parentDataProperty:"entity_id",rootData:d,
dynamicAnchors:c})||(r=r===null?_.errors:r.concat(_.errors),e=r.length);var i=m===e}else var i=!0}}}else return E.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return E.errors=r,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(t,{instancePath:s="",
parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,l=A.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.entities===void 0&&(o="entities"))return A.errors=[{instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let p=e;for(let u in t)if(!(u==="entities"||u==="depth"||u==="\
token_budget"||u==="types"||u==="kinds"||u==="max_entities")){return A.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(p===e){if(t.entities!==void 0){let u=t.entities,y=e;if(e===y)if(Array.
isArray(u)){if(u.length>20)return A.errors=[{instancePath:s+"/entities",schemaPath:"#/properties/entities/maxItems",keyword:"maxItems",params:{limit:20},message:"\
must NOT have more than 20 items"}],!1;if(u.length<1)return A.errors=[{instancePath:s+"/entities",schemaPath:"#/properties/entities/minItems",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var i=!0;let g=u.length;for(let f=0;f<g;f++){let h=e;E(u[f],{instancePath:s+"/entities/"+f,parentData:u,
parentDataProperty:f,rootData:d,dynamicAnchors:c})||(r=r===null?E.errors:r.concat(E.errors),e=r.length);var i=h===e;if(!i)break}}}else return A.errors=[{instancePath:s+
"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;if(a){if(t.depth!==
void 0){let u=t.depth,y=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return A.errors=[{instancePath:s+"/depth",schemaPath:"#/properties/depth/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof u=="number"&&isFinite(u)){if(u>3||isNaN(u))return A.errors=[{instancePath:s+
"/depth",schemaPath:"#/properties/depth/maximum",keyword:"maximum",params:{comparison:"<=",limit:3},message:"must be <= 3"}],!1;if(u<0||isNaN(u))return A.errors=
[{instancePath:s+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=y===e}else
var a=!0;if(a){if(t.token_budget!==void 0){let u=t.token_budget,y=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return A.errors=[{instancePath:s+"/\
token_budget",schemaPath:"#/properties/token_budget/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof u=="number"&&isFinite(
u)){if(u>2e5||isNaN(u))return A.errors=[{instancePath:s+"/token_budget",schemaPath:"#/properties/token_budget/maximum",keyword:"maximum",params:{comparison:"<=",
limit:2e5},message:"must be <= 200000"}],!1;if(u<50||isNaN(u))return A.errors=[{instancePath:s+"/token_budget",schemaPath:"#/properties/token_budget/minimum",keyword:"\
minimum",params:{comparison:">=",limit:50},message:"must be >= 50"}],!1}var a=y===e}else var a=!0;if(a){if(t.types!==void 0){let u=t.types,y=e;if(e===y)if(Array.
isArray(u)){if(u.length>64)return A.errors=[{instancePath:s+"/types",schemaPath:"#/properties/types/maxItems",keyword:"maxItems",params:{limit:64},message:"must\
 NOT have more than 64 items"}],!1;{var n=!0;let f=u.length;for(let h=0;h<f;h++){let w=e;v(u[h],{instancePath:s+"/types/"+h,parentData:u,parentDataProperty:h,rootData:d,
dynamicAnchors:c})||(r=r===null?v.errors:r.concat(v.errors),e=r.length);var n=w===e;if(!n)break}}}else return A.errors=[{instancePath:s+"/types",schemaPath:"#/p\
roperties/types/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;if(a){if(t.kinds!==void 0){let u=t.kinds,y=e;if(e===
y)if(Array.isArray(u)){if(u.length>3)return A.errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/maxItems",keyword:"maxItems",params:{limit:3},message:"\
must NOT have more than 3 items"}],!1;{var m=!0;let f=u.length;for(let h=0;h<f;h++){let w=e;q(u[h],{instancePath:s+"/kinds/"+h,parentData:u,parentDataProperty:h,
rootData:d,dynamicAnchors:c})||(r=r===null?q.errors:r.concat(q.errors),e=r.length);var m=w===e;if(!m)break}}}else return A.errors=[{instancePath:s+"/kinds",schemaPath:"\
#/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=y===e}else var a=!0;if(a)if(t.max_entities!==void 0){let u=t.max_entities,
y=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return A.errors=[{instancePath:s+"/max_entities",schemaPath:"#/properties/max_entities/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof u=="number"&&isFinite(u)){if(u>200||isNaN(u))return A.errors=[{instancePath:s+"/ma\
x_entities",schemaPath:"#/properties/max_entities/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(u<1||isNaN(u))return A.
errors=[{instancePath:s+"/max_entities",schemaPath:"#/properties/max_entities/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var a=y===e}else var a=!0}}}}}}}else return A.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return A.errors=r,e===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){
let r=null,e=0,l=Q.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),A(t,{instancePath:s,parentData:k,parentDataProperty:P,rootData:d,
dynamicAnchors:c})||(r=r===null?A.errors:r.concat(A.errors),e=r.length),Q.errors=r,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var le=U;function $(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,l=$.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let o=e;for(let p in t)if(!(p==="entities"||p==="relations"||p==="fi\
elds"||p==="mutual"||p==="offset"||p==="limit")){return $.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(t.entities!==void 0){let p=t.entities,u=e;if(e===u)if(Array.isArray(p)){if(p.length>200)return $.
errors=[{instancePath:s+"/entities",schemaPath:"#/properties/entities/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"}],
!1;{var i=!0;let y=p.length;for(let g=0;g<y;g++){let f=e;E(p[g],{instancePath:s+"/entities/"+g,parentData:p,parentDataProperty:g,rootData:d,dynamicAnchors:c})||
(r=r===null?E.errors:r.concat(E.errors),e=r.length);var i=f===e;if(!i)break}}}else return $.errors=[{instancePath:s+"/entities",schemaPath:"#/properties/entitie\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=u===e}else var a=!0;if(a){if(t.relations!==void 0){let p=t.relations,u=e;if(e===
u)if(Array.isArray(p)){if(p.length>64)return $.errors=[{instancePath:s+"/relations",schemaPath:"#/properties/relations/maxItems",keyword:"maxItems",params:{limit:64},
message:"must NOT have more than 64 items"}],!1;{var n=!0;let g=p.length;for(let f=0;f<g;f++){let h=e;N(p[f],{instancePath:s+"/relations/"+f,parentData:p,parentDataProperty:f,
rootData:d,dynamicAnchors:c})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var n=h===e;if(!n)break}}}else return $.errors=[{instancePath:s+"/relations",
schemaPath:"#/properties/relations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=u===e}else var a=!0;if(a){if(t.fields!==void 0){
let p=t.fields,u=e;if(e===u)if(Array.isArray(p)){if(p.length>20)return $.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"ma\
xItems",params:{limit:20},message:"must NOT have more than 20 items"}],!1;if(p.length<1)return $.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fiel\
ds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var m=!0;let g=p.length;for(let f=0;f<g;f++){let h=e;N(p[f],{instancePath:s+
"/fields/"+f,parentData:p,parentDataProperty:f,rootData:d,dynamicAnchors:c})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var m=h===e;if(!m)break}}}else
return $.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=u===e}else
var a=!0;if(a){if(t.mutual!==void 0){let p=e;if(typeof t.mutual!="boolean")return $.errors=[{instancePath:s+"/mutual",schemaPath:"#/properties/mutual/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"}],!1;var a=p===e}else var a=!0;if(a){if(t.offset!==void 0){let p=t.offset,u=e;if(!(typeof p=="number"&&!(p%
1)&&!isNaN(p)&&isFinite(p)))return $.errors=[{instancePath:s+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"}],!1;if(e===u&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return $.errors=[{instancePath:s+"/offset",schemaPath:"#/properties/offs\
et/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(p<0||isNaN(p))return $.errors=[{instancePath:s+"\
/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=u===e}else var a=!0;if(a)
if(t.limit!==void 0){let p=t.limit,u=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return $.errors=[{instancePath:s+"/limit",schemaPath:"#/properti\
es/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof p=="number"&&isFinite(p)){if(p>200||isNaN(p))return $.errors=
[{instancePath:s+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(p<1||isNaN(
p))return $.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1}var a=u===e}else var a=!0}}}}}}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return $.errors=r,e===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){
let r=null,e=0,l=U.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),$(t,{instancePath:s,parentData:k,parentDataProperty:P,rootData:d,
dynamicAnchors:c})||(r=r===null?$.errors:r.concat($.errors),e=r.length),U.errors=r,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fe=B;function F(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,l=F.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n=e;for(let m in t)if(!(m==="factions"||m==="offset"||m==="limit")){
return F.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additio\
nal properties"}],!1;break}if(n===e){if(t.factions!==void 0){let m=t.factions,o=e;if(e===o)if(Array.isArray(m)){if(m.length>200)return F.errors=[{instancePath:s+
"/factions",schemaPath:"#/properties/factions/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT have more than 200 items"}],!1;{var i=!0;let p=m.
length;for(let u=0;u<p;u++){let y=e;_(m[u],{instancePath:s+"/factions/"+u,parentData:m,parentDataProperty:u,rootData:d,dynamicAnchors:c})||(r=r===null?_.errors:
r.concat(_.errors),e=r.length);var i=y===e;if(!i)break}}}else return F.errors=[{instancePath:s+"/factions",schemaPath:"#/properties/factions/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var a=o===e}else var a=!0;if(a){if(t.offset!==void 0){let m=t.offset,o=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return F.errors=[{instancePath:s+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"}],!1;if(e===o&&typeof m=="number"&&isFinite(m)){if(m>2147483647||isNaN(m))return F.errors=[{instancePath:s+"/offset",schemaPath:"#/properties/offset/maximum",
keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"}],!1;if(m<0||isNaN(m))return F.errors=[{instancePath:s+"/offset",schemaPath:"\
#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var a=o===e}else var a=!0;if(a)if(t.limit!==void 0){
let m=t.limit,o=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return F.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof m=="number"&&isFinite(m)){if(m>200||isNaN(m))return F.errors=[{instancePath:s+"/li\
mit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(m<1||isNaN(m))return F.errors=
[{instancePath:s+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=o===e}else
var a=!0}}}else return F.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.errors=r,e===0}
F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,
e=0,l=B.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),F(t,{instancePath:s,parentData:k,parentDataProperty:P,rootData:d,dynamicAnchors:c})||
(r=r===null?F.errors:r.concat(F.errors),e=r.length),B.errors=r,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ue=J;var Ne={type:"string",enum:["structured","wiki","mention","name","semantic"]};function Z(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){
let r=null,e=0,l=Z.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof t!="string"?(Z.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):t==="structured"||t==="wiki"||t==="mention"||t==="name"||t==="semantic"?(Z.errors=r,
e===0):(Z.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ne.enum},message:"must be equal to one of the allowed values"}],!1)}Z.
evaluated={dynamicProps:!1,dynamicItems:!1};function T(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,
l=T.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.entity_type===void 0&&
(m="entity_type")||t.entity_id===void 0&&(m="entity_id"))return T.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{let o=e;for(let p in t)if(!(p==="entity_type"||p==="entity_id"||p==="origins"||p==="types"||p==="min_score"||
p==="limit"||p==="fallback")){return T.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(t.entity_type!==void 0){let p=e;v(t.entity_type,{instancePath:s+"/entity_type",parentData:t,
parentDataProperty:"entity_type",rootData:d,dynamicAnchors:c})||(r=r===null?v.errors:r.concat(v.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.entity_id!==
void 0){let p=e;_(t.entity_id,{instancePath:s+"/entity_id",parentData:t,parentDataProperty:"entity_id",rootData:d,dynamicAnchors:c})||(r=r===null?_.errors:r.concat(
_.errors),e=r.length);var i=p===e}else var i=!0;if(i){if(t.origins!==void 0){let p=t.origins,u=e;if(e===u)if(Array.isArray(p)){if(p.length>5)return T.errors=[{instancePath:s+
"/origins",schemaPath:"#/properties/origins/maxItems",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"}],!1;if(p.length<1)return T.
errors=[{instancePath:s+"/origins",schemaPath:"#/properties/origins/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;
{var a=!0;let g=p.length;for(let f=0;f<g;f++){let h=e;Z(p[f],{instancePath:s+"/origins/"+f,parentData:p,parentDataProperty:f,rootData:d,dynamicAnchors:c})||(r=r===
null?Z.errors:r.concat(Z.errors),e=r.length);var a=h===e;if(!a)break}}}else return T.errors=[{instancePath:s+"/origins",schemaPath:"#/properties/origins/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;if(i){if(t.types!==void 0){let p=t.types,u=e;if(e===u)if(Array.isArray(p)){if(p.
length>64)return T.errors=[{instancePath:s+"/types",schemaPath:"#/properties/types/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more th\
an 64 items"}],!1;{var n=!0;let g=p.length;for(let f=0;f<g;f++){let h=e;v(p[f],{instancePath:s+"/types/"+f,parentData:p,parentDataProperty:f,rootData:d,dynamicAnchors:c})||
(r=r===null?v.errors:r.concat(v.errors),e=r.length);var n=h===e;if(!n)break}}}else return T.errors=[{instancePath:s+"/types",schemaPath:"#/properties/types/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=u===e}else var i=!0;if(i){if(t.min_score!==void 0){let p=t.min_score,u=e;if(e===u)if(typeof p==
"number"&&isFinite(p)){if(p>1||isNaN(p))return T.errors=[{instancePath:s+"/min_score",schemaPath:"#/properties/min_score/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}],!1;if(p<0||isNaN(p))return T.errors=[{instancePath:s+"/min_score",schemaPath:"#/properties/min_score/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return T.errors=[{instancePath:s+"/min_score",schemaPath:"#/properties/min_score/type",keyword:"\
type",params:{type:"number"},message:"must be number"}],!1;var i=u===e}else var i=!0;if(i){if(t.limit!==void 0){let p=t.limit,u=e;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p)))return T.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===u&&typeof p=="number"&&isFinite(p)){if(p>200||isNaN(p))return T.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"}],!1;if(p<1||isNaN(p))return T.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/li\
mit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var i=u===e}else var i=!0;if(i)if(t.fallback!==void 0){let p=e;if(typeof t.
fallback!="boolean")return T.errors=[{instancePath:s+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}],!1;var i=p===e}else var i=!0}}}}}}}}else return T.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return T.errors=r,e===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,
dynamicAnchors:c={}}={}){let r=null,e=0,l=J.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),T(t,{instancePath:s,parentData:k,
parentDataProperty:P,rootData:d,dynamicAnchors:c})||(r=r===null?T.errors:r.concat(T.errors),e=r.length),J.errors=r,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ye=M;function O(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,l=O.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n=e;for(let m in t)if(!(m==="entity_type"||m==="entity_id"||m===
"text"||m==="types"||m==="min_score"||m==="limit"||m==="fallback")){return O.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(n===e){if(t.entity_type!==void 0){let m=e;v(t.entity_type,{instancePath:s+
"/entity_type",parentData:t,parentDataProperty:"entity_type",rootData:d,dynamicAnchors:c})||(r=r===null?v.errors:r.concat(v.errors),e=r.length);var i=m===e}else
var i=!0;if(i){if(t.entity_id!==void 0){let m=e;_(t.entity_id,{instancePath:s+"/entity_id",parentData:t,parentDataProperty:"entity_id",rootData:d,dynamicAnchors:c})||
(r=r===null?_.errors:r.concat(_.errors),e=r.length);var i=m===e}else var i=!0;if(i){if(t.text!==void 0){let m=t.text,o=e;if(e===o)if(typeof m=="string"){if(R(m)>
2e4)return O.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more than 20\
000 characters"}],!1;if(R(m)<1)return O.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return O.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var i=o===e}else var i=!0;if(i){if(t.types!==void 0){let m=t.types,o=e;if(e===o)if(Array.isArray(m)){if(m.length>64)return O.errors=
[{instancePath:s+"/types",schemaPath:"#/properties/types/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var a=!0;
let u=m.length;for(let y=0;y<u;y++){let g=e;v(m[y],{instancePath:s+"/types/"+y,parentData:m,parentDataProperty:y,rootData:d,dynamicAnchors:c})||(r=r===null?v.errors:
r.concat(v.errors),e=r.length);var a=g===e;if(!a)break}}}else return O.errors=[{instancePath:s+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var i=o===e}else var i=!0;if(i){if(t.min_score!==void 0){let m=t.min_score,o=e;if(e===o)if(typeof m=="number"&&isFinite(
m)){if(m>1||isNaN(m))return O.errors=[{instancePath:s+"/min_score",schemaPath:"#/properties/min_score/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(m<0||isNaN(m))return O.errors=[{instancePath:s+"/min_score",schemaPath:"#/properties/min_score/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return O.errors=[{instancePath:s+"/min_score",schemaPath:"#/properties/min_score/type",keyword:"type",
params:{type:"number"},message:"must be number"}],!1;var i=o===e}else var i=!0;if(i){if(t.limit!==void 0){let m=t.limit,o=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m)))return O.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===o&&typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m))return O.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:100},message:"must be <= 100"}],!1;if(m<1||isNaN(m))return O.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limit/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var i=o===e}else var i=!0;if(i)if(t.fallback!==void 0){let m=e;if(typeof t.
fallback!="boolean")return O.errors=[{instancePath:s+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"}],!1;var i=m===e}else var i=!0}}}}}}}else return O.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"}],!1;return O.errors=r,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,
dynamicAnchors:c={}}={}){let r=null,e=0,l=M.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),O(t,{instancePath:s,parentData:k,
parentDataProperty:P,rootData:d,dynamicAnchors:c})||(r=r===null?O.errors:r.concat(O.errors),e=r.length),M.errors=r,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var de=X;var ne={type:"object",additionalProperties:!1,required:["entity_type","entity_id"],properties:{entity_type:{$ref:"schema:GraphTypeName"},entity_id:{$ref:"schema\
:GraphEntityId"},relations:{type:"array",maxItems:64,items:{$ref:"schema:GraphWord"}},fields:{type:"array",maxItems:64,items:{$ref:"schema:GraphWord"}},kinds:{type:"\
array",maxItems:3,items:{$ref:"schema:GraphLinkKind"}},types:{type:"array",maxItems:64,items:{$ref:"schema:GraphTypeName"}},direction:{type:"string",enum:["outg\
oing","incoming","both"]},depth:{type:"integer",minimum:1,maximum:4},limit:{type:"integer",minimum:1,maximum:500}}};function D(t,{instancePath:s="",parentData:k,
parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===
0)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.entity_type===void 0&&(p="entity_type")||t.entity_id===void 0&&(p="entity_id"))return D.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let u=e;for(let y in t)if(!oe.call(ne.
properties,y)){return D.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must N\
OT have additional properties"}],!1;break}if(u===e){if(t.entity_type!==void 0){let y=e;v(t.entity_type,{instancePath:s+"/entity_type",parentData:t,parentDataProperty:"\
entity_type",rootData:d,dynamicAnchors:c})||(r=r===null?v.errors:r.concat(v.errors),e=r.length);var i=y===e}else var i=!0;if(i){if(t.entity_id!==void 0){let y=e;
_(t.entity_id,{instancePath:s+"/entity_id",parentData:t,parentDataProperty:"entity_id",rootData:d,dynamicAnchors:c})||(r=r===null?_.errors:r.concat(_.errors),e=
r.length);var i=y===e}else var i=!0;if(i){if(t.relations!==void 0){let y=t.relations,g=e;if(e===g)if(Array.isArray(y)){if(y.length>64)return D.errors=[{instancePath:s+
"/relations",schemaPath:"#/properties/relations/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more than 64 items"}],!1;{var a=!0;let h=y.
length;for(let w=0;w<h;w++){let I=e;N(y[w],{instancePath:s+"/relations/"+w,parentData:y,parentDataProperty:w,rootData:d,dynamicAnchors:c})||(r=r===null?N.errors:
r.concat(N.errors),e=r.length);var a=I===e;if(!a)break}}}else return D.errors=[{instancePath:s+"/relations",schemaPath:"#/properties/relations/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"}],!1;var i=g===e}else var i=!0;if(i){if(t.fields!==void 0){let y=t.fields,g=e;if(e===g)if(Array.isArray(y)){if(y.
length>64)return D.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT have more \
than 64 items"}],!1;{var n=!0;let h=y.length;for(let w=0;w<h;w++){let I=e;N(y[w],{instancePath:s+"/fields/"+w,parentData:y,parentDataProperty:w,rootData:d,dynamicAnchors:c})||
(r=r===null?N.errors:r.concat(N.errors),e=r.length);var n=I===e;if(!n)break}}}else return D.errors=[{instancePath:s+"/fields",schemaPath:"#/properties/fields/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=g===e}else var i=!0;if(i){if(t.kinds!==void 0){let y=t.kinds,g=e;if(e===g)if(Array.isArray(
y)){if(y.length>3)return D.errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have \
more than 3 items"}],!1;{var m=!0;let h=y.length;for(let w=0;w<h;w++){let I=e;q(y[w],{instancePath:s+"/kinds/"+w,parentData:y,parentDataProperty:w,rootData:d,dynamicAnchors:c})||
(r=r===null?q.errors:r.concat(q.errors),e=r.length);var m=I===e;if(!m)break}}}else return D.errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=g===e}else var i=!0;if(i){if(t.types!==void 0){let y=t.types,g=e;if(e===g)if(Array.isArray(
y)){if(y.length>64)return D.errors=[{instancePath:s+"/types",schemaPath:"#/properties/types/maxItems",keyword:"maxItems",params:{limit:64},message:"must NOT hav\
e more than 64 items"}],!1;{var o=!0;let h=y.length;for(let w=0;w<h;w++){let I=e;v(y[w],{instancePath:s+"/types/"+w,parentData:y,parentDataProperty:w,rootData:d,
dynamicAnchors:c})||(r=r===null?v.errors:r.concat(v.errors),e=r.length);var o=I===e;if(!o)break}}}else return D.errors=[{instancePath:s+"/types",schemaPath:"#/p\
roperties/types/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=g===e}else var i=!0;if(i){if(t.direction!==void 0){let y=t.direction,
g=e;if(typeof y!="string")return D.errors=[{instancePath:s+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;if(!(y==="outgoing"||y==="incoming"||y==="both"))return D.errors=[{instancePath:s+"/direction",schemaPath:"#/properties/direction/enum",keyword:"\
enum",params:{allowedValues:ne.properties.direction.enum},message:"must be equal to one of the allowed values"}],!1;var i=g===e}else var i=!0;if(i){if(t.depth!==
void 0){let y=t.depth,g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return D.errors=[{instancePath:s+"/depth",schemaPath:"#/properties/depth/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof y=="number"&&isFinite(y)){if(y>4||isNaN(y))return D.errors=[{instancePath:s+
"/depth",schemaPath:"#/properties/depth/maximum",keyword:"maximum",params:{comparison:"<=",limit:4},message:"must be <= 4"}],!1;if(y<1||isNaN(y))return D.errors=
[{instancePath:s+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var i=g===e}else
var i=!0;if(i)if(t.limit!==void 0){let y=t.limit,g=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return D.errors=[{instancePath:s+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof y=="number"&&isFinite(y)){if(y>500||isNaN(y))return D.
errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:500},message:"must be <= 500"}],!1;if(y<
1||isNaN(y))return D.errors=[{instancePath:s+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must b\
e >= 1"}],!1}var i=g===e}else var i=!0}}}}}}}}}}else return D.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;return D.errors=r,e===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,
dynamicAnchors:c={}}={}){let r=null,e=0,l=X.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),D(t,{instancePath:s,parentData:k,
parentDataProperty:P,rootData:d,dynamicAnchors:c})||(r=r===null?D.errors:r.concat(D.errors),e=r.length),X.errors=r,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ce=Y;var Ie={type:"string",enum:["entity","template","rules","neighbourhood","semantic"]};function G(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,
dynamicAnchors:c={}}={}){let r=null,e=0,l=G.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof t!="string"?(G.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1):t==="entity"||t==="template"||t==="rules"||t==="neighbourhood"||t==="se\
mantic"?(G.errors=r,e===0):(G.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ie.enum},message:"must be equal to one of the all\
owed values"}],!1)}G.evaluated={dynamicProps:!1,dynamicItems:!1};function j(t,{instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){
let r=null,e=0,l=j.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if(t.
entity_type===void 0&&(n="entity_type")||t.entity_id===void 0&&(n="entity_id"))return j.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let m=e;for(let o in t)if(!(o==="entity_type"||o==="entity_id"||o==="token_budget"||o==="\
sections"||o==="depth"||o==="semantic_limit"||o==="fallback")){return j.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(m===e){if(t.entity_type!==void 0){let o=e;v(t.entity_type,{instancePath:s+
"/entity_type",parentData:t,parentDataProperty:"entity_type",rootData:d,dynamicAnchors:c})||(r=r===null?v.errors:r.concat(v.errors),e=r.length);var i=o===e}else
var i=!0;if(i){if(t.entity_id!==void 0){let o=e;_(t.entity_id,{instancePath:s+"/entity_id",parentData:t,parentDataProperty:"entity_id",rootData:d,dynamicAnchors:c})||
(r=r===null?_.errors:r.concat(_.errors),e=r.length);var i=o===e}else var i=!0;if(i){if(t.token_budget!==void 0){let o=t.token_budget,p=e;if(!(typeof o=="number"&&
!(o%1)&&!isNaN(o)&&isFinite(o)))return j.errors=[{instancePath:s+"/token_budget",schemaPath:"#/properties/token_budget/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===p&&typeof o=="number"&&isFinite(o)){if(o>2e5||isNaN(o))return j.errors=[{instancePath:s+"/token_budget",schemaPath:"#/\
properties/token_budget/maximum",keyword:"maximum",params:{comparison:"<=",limit:2e5},message:"must be <= 200000"}],!1;if(o<50||isNaN(o))return j.errors=[{instancePath:s+
"/token_budget",schemaPath:"#/properties/token_budget/minimum",keyword:"minimum",params:{comparison:">=",limit:50},message:"must be >= 50"}],!1}var i=p===e}else
var i=!0;if(i){if(t.sections!==void 0){let o=t.sections,p=e;if(e===p)if(Array.isArray(o)){if(o.length>5)return j.errors=[{instancePath:s+"/sections",schemaPath:"\
#/properties/sections/maxItems",keyword:"maxItems",params:{limit:5},message:"must NOT have more than 5 items"}],!1;if(o.length<1)return j.errors=[{instancePath:s+
"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"}],!1;{var a=!0;let y=o.length;
for(let g=0;g<y;g++){let f=e;G(o[g],{instancePath:s+"/sections/"+g,parentData:o,parentDataProperty:g,rootData:d,dynamicAnchors:c})||(r=r===null?G.errors:r.concat(
G.errors),e=r.length);var a=f===e;if(!a)break}}}else return j.errors=[{instancePath:s+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var i=p===e}else var i=!0;if(i){if(t.depth!==void 0){let o=t.depth,p=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return j.errors=[{instancePath:s+"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof o=="number"&&isFinite(o)){if(o>3||isNaN(o))return j.errors=[{instancePath:s+"/depth",schemaPath:"#/properties/depth/maximum",keyword:"maximum",params:{
comparison:"<=",limit:3},message:"must be <= 3"}],!1;if(o<1||isNaN(o))return j.errors=[{instancePath:s+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var i=p===e}else var i=!0;if(i){if(t.semantic_limit!==void 0){let o=t.semantic_limit,p=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return j.errors=[{instancePath:s+"/semantic_limit",schemaPath:"#/properties/semantic_limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof o=="number"&&isFinite(o)){if(o>50||isNaN(o))return j.errors=[{instancePath:s+"/semantic_limit",schemaPath:"\
#/properties/semantic_limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"}],!1;if(o<1||isNaN(o))return j.errors=[{instancePath:s+
"/semantic_limit",schemaPath:"#/properties/semantic_limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var i=p===e}else
var i=!0;if(i)if(t.fallback!==void 0){let o=e;if(typeof t.fallback!="boolean")return j.errors=[{instancePath:s+"/fallback",schemaPath:"#/properties/fallback/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var i=o===e}else var i=!0}}}}}}}}else return j.errors=[{instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return j.errors=r,e===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(t,{
instancePath:s="",parentData:k,parentDataProperty:P,rootData:d=t,dynamicAnchors:c={}}={}){let r=null,e=0,l=Y.evaluated;return l.dynamicProps&&(l.props=void 0),l.
dynamicItems&&(l.items=void 0),j(t,{instancePath:s,parentData:k,parentDataProperty:P,rootData:d,dynamicAnchors:c})||(r=r===null?j.errors:r.concat(j.errors),e=r.
length),Y.errors=r,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var De={graphUniverse:{query:te},graphEntity:{path:S,query:ie},graphRelationships:{path:S,query:ae},graphQuery:{body:{"application/json":me}},graphContext:{body:{
"application/json":pe}},graphRomance:{body:{"application/json":le}},graphFactionWar:{body:{"application/json":fe}},graphValidate:{path:S},graphHybrid:{body:{"ap\
plication/json":ue}},graphSemantic:{body:{"application/json":ye}},graphStructured:{body:{"application/json":de}},graphEnhancedContext:{body:{"application/json":ce}}};export{De as validators};
