// Written by codegen from openapi.yaml.
import{a as F}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var E=w;var P=F().default;function w(a,{instancePath:i="",parentData:h,parentDataProperty:_,rootData:g=a,dynamicAnchors:v={}}={}){let m=null,t=0,p=w.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a["idempotency-key"]!==void 0){let e=a["idempotency-key"];if(typeof e!=
"string"){let o=typeof e,s;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=typeof e,typeof e=="string"&&(s=e)),s===void 0)if(o=="number"||o=="boolean")
s=""+e;else if(e===null)s="";else{let r={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},
message:"must be string"};m===null?m=[r]:m.push(r),t++}s!==void 0&&(e=s,a!==void 0&&(a["idempotency-key"]=s))}if(typeof e=="string"){if(P(e)>255){let o={instancePath:i+
"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};
m===null?m=[o]:m.push(o),t++}if(P(e)<1){let o={instancePath:i+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};m===null?m=[o]:m.push(o),t++}}}}else{let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};m===null?m=[e]:m.push(e),t++}return w.errors=m,t===0}w.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var O=N;function N(a,{instancePath:i="",parentData:h,parentDataProperty:_,rootData:g=a,dynamicAnchors:v={}}={}){let m=null,t=0,p=N.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.provider_id===void 0){let e={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider_id"},message:"must have required property 'provider_id'"};m===null?m=[e]:m.push(e),t++}for(let e in a)e!=="provider_\
id"&&delete a[e];if(a.provider_id!==void 0){let e=a.provider_id;if(typeof e!="string"){let o=typeof e,s;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=
typeof e,typeof e=="string"&&(s=e)),s===void 0)if(o=="number"||o=="boolean")s=""+e;else if(e===null)s="";else{let r={instancePath:i+"/provider_id",schemaPath:"#\
/properties/provider_id/type",keyword:"type",params:{type:"string"},message:"must be string"};m===null?m=[r]:m.push(r),t++}s!==void 0&&(e=s,a!==void 0&&(a.provider_id=
s))}if(typeof e=="string"){if(P(e)>64){let o={instancePath:i+"/provider_id",schemaPath:"#/properties/provider_id/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};m===null?m=[o]:m.push(o),t++}if(P(e)<1){let o={instancePath:i+"/provider_id",schemaPath:"#/properties/provider_\
id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};m===null?m=[o]:m.push(o),t++}}}}else{let e={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};m===null?m=[e]:m.push(e),t++}return N.errors=m,t===0}N.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var q=L;function L(a,{instancePath:i="",parentData:h,parentDataProperty:_,rootData:g=a,dynamicAnchors:v={}}={}){let m=null,t=0,p=L.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.provider===void 0){let e={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"provider"},message:"must have required property 'provider'"};m===null?m=[e]:m.push(e),t++}for(let e in a)e!=="provider"&&delete a[e];
if(a.provider!==void 0){let e=a.provider;if(typeof e!="string"){let o=typeof e,s;if(o=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],o=typeof e,typeof e=="st\
ring"&&(s=e)),s===void 0)if(o=="number"||o=="boolean")s=""+e;else if(e===null)s="";else{let r={instancePath:i+"/provider",schemaPath:"#/properties/provider/type",
keyword:"type",params:{type:"string"},message:"must be string"};m===null?m=[r]:m.push(r),t++}s!==void 0&&(e=s,a!==void 0&&(a.provider=s))}if(typeof e=="string"){
if(P(e)>64){let o={instancePath:i+"/provider",schemaPath:"#/properties/provider/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more tha\
n 64 characters"};m===null?m=[o]:m.push(o),t++}if(P(e)<1){let o={instancePath:i+"/provider",schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};m===null?m=[o]:m.push(o),t++}}}}else{let e={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};m===null?m=[e]:m.push(e),t++}return L.errors=m,t===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var I=j;var d={type:"object",additionalProperties:!0,required:["base_url","api_keys","model"],properties:{name:{type:["string","null"],maxLength:200},base_url:{type:"st\
ring",minLength:8,maxLength:2e3},api_keys:{type:"array",maxItems:20,items:{type:"string",maxLength:4e3}},model:{type:"string",minLength:1,maxLength:200},kind:{type:[
"string","null"],enum:["openai_compatible","anthropic",null]},max_tokens:{type:["integer","null"],minimum:1,maximum:1e7},temperature:{type:["number","null"],minimum:0,
maximum:2},top_p:{type:["number","null"],minimum:0,maximum:1},presence_penalty:{type:["number","null"],minimum:-2,maximum:2},max_model_len:{type:["integer","nul\
l"],minimum:256,maximum:1e8},supports_multimodal:{type:["boolean","null"]},supports_structured_output:{type:["boolean","null"]},is_default:{type:["boolean","nul\
l"]},shared:{type:["boolean","null"]}}},y=F().default;function n(a,{instancePath:i="",parentData:h,parentDataProperty:_,rootData:g=a,dynamicAnchors:v={}}={}){let m=null,
t=0,p=n.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),t===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let s;if(a.base_url===
void 0&&(s="base_url")||a.api_keys===void 0&&(s="api_keys")||a.model===void 0&&(s="model"))return n.errors=[{instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:s},message:"must have required property '"+s+"'"}],!1;if(a.name!==void 0){let r=a.name,u=t;if(typeof r!="string"&&r!==null)return n.
errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:d.properties.name.type},message:"must be string,null"}],!1;if(t===
u&&typeof r=="string"&&y(r)>200)return n.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;var e=u===t}else var e=!0;if(e){if(a.base_url!==void 0){let r=a.base_url,u=t;if(t===u)if(typeof r=="string"){if(y(r)>
2e3)return n.errors=[{instancePath:i+"/base_url",schemaPath:"#/properties/base_url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more\
 than 2000 characters"}],!1;if(y(r)<8)return n.errors=[{instancePath:i+"/base_url",schemaPath:"#/properties/base_url/minLength",keyword:"minLength",params:{limit:8},
message:"must NOT have fewer than 8 characters"}],!1}else return n.errors=[{instancePath:i+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var e=u===t}else var e=!0;if(e){if(a.api_keys!==void 0){let r=a.api_keys,u=t;if(t===u)if(Array.isArray(r)){if(r.length>
20)return n.errors=[{instancePath:i+"/api_keys",schemaPath:"#/properties/api_keys/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more tha\
n 20 items"}],!1;{var o=!0;let k=r.length;for(let b=0;b<k;b++){let x=r[b],D=t;if(t===D)if(typeof x=="string"){if(y(x)>4e3)return n.errors=[{instancePath:i+"/api\
_keys/"+b,schemaPath:"#/properties/api_keys/items/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters"}],!1}else return n.
errors=[{instancePath:i+"/api_keys/"+b,schemaPath:"#/properties/api_keys/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=D===
t;if(!o)break}}}else return n.errors=[{instancePath:i+"/api_keys",schemaPath:"#/properties/api_keys/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;var e=u===t}else var e=!0;if(e){if(a.model!==void 0){let r=a.model,u=t;if(t===u)if(typeof r=="string"){if(y(r)>200)return n.errors=[{instancePath:i+
"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(y(r)<1)return n.
errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return n.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=u===
t}else var e=!0;if(e){if(a.kind!==void 0){let r=a.kind,u=t;if(typeof r!="string"&&r!==null)return n.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kin\
d/type",keyword:"type",params:{type:d.properties.kind.type},message:"must be string,null"}],!1;if(!(r==="openai_compatible"||r==="anthropic"||r===null))return n.
errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:d.properties.kind.enum},message:"must be equal to one o\
f the allowed values"}],!1;var e=u===t}else var e=!0;if(e){if(a.max_tokens!==void 0){let r=a.max_tokens,u=t;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))&&r!==null)return n.errors=[{instancePath:i+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type:d.properties.max_tokens.type},
message:"must be integer,null"}],!1;if(t===u&&typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r))return n.errors=[{instancePath:i+"/max_tokens",schemaPath:"#/p\
roperties/max_tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000"}],!1;if(r<1||isNaN(r))return n.errors=[{instancePath:i+
"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var e=u===t}else var e=!0;
if(e){if(a.temperature!==void 0){let r=a.temperature,u=t;if(!(typeof r=="number"&&isFinite(r))&&r!==null)return n.errors=[{instancePath:i+"/temperature",schemaPath:"\
#/properties/temperature/type",keyword:"type",params:{type:d.properties.temperature.type},message:"must be number,null"}],!1;if(t===u&&typeof r=="number"&&isFinite(
r)){if(r>2||isNaN(r))return n.errors=[{instancePath:i+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2},
message:"must be <= 2"}],!1;if(r<0||isNaN(r))return n.errors=[{instancePath:i+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}var e=u===t}else var e=!0;if(e){if(a.top_p!==void 0){let r=a.top_p,u=t;if(!(typeof r=="number"&&isFinite(r))&&
r!==null)return n.errors=[{instancePath:i+"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type:d.properties.top_p.type},message:"must be nu\
mber,null"}],!1;if(t===u&&typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r))return n.errors=[{instancePath:i+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return n.errors=[{instancePath:i+"/top_p",schemaPath:"#/properties/top_p/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var e=u===t}else var e=!0;if(e){if(a.presence_penalty!==void 0){let r=a.
presence_penalty,u=t;if(!(typeof r=="number"&&isFinite(r))&&r!==null)return n.errors=[{instancePath:i+"/presence_penalty",schemaPath:"#/properties/presence_pena\
lty/type",keyword:"type",params:{type:d.properties.presence_penalty.type},message:"must be number,null"}],!1;if(t===u&&typeof r=="number"&&isFinite(r)){if(r>2||
isNaN(r))return n.errors=[{instancePath:i+"/presence_penalty",schemaPath:"#/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison:"<=",limit:2},
message:"must be <= 2"}],!1;if(r<-2||isNaN(r))return n.errors=[{instancePath:i+"/presence_penalty",schemaPath:"#/properties/presence_penalty/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:-2},message:"must be >= -2"}],!1}var e=u===t}else var e=!0;if(e){if(a.max_model_len!==void 0){let r=a.max_model_len,u=t;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return n.errors=[{instancePath:i+"/max_model_len",schemaPath:"#/properties/max_model_len/type",keyword:"type",
params:{type:d.properties.max_model_len.type},message:"must be integer,null"}],!1;if(t===u&&typeof r=="number"&&isFinite(r)){if(r>1e8||isNaN(r))return n.errors=
[{instancePath:i+"/max_model_len",schemaPath:"#/properties/max_model_len/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8},message:"must be <= 10000\
0000"}],!1;if(r<256||isNaN(r))return n.errors=[{instancePath:i+"/max_model_len",schemaPath:"#/properties/max_model_len/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:256},message:"must be >= 256"}],!1}var e=u===t}else var e=!0;if(e){if(a.supports_multimodal!==void 0){let r=a.supports_multimodal,u=t;if(typeof r!="bo\
olean"&&r!==null)return n.errors=[{instancePath:i+"/supports_multimodal",schemaPath:"#/properties/supports_multimodal/type",keyword:"type",params:{type:d.properties.
supports_multimodal.type},message:"must be boolean,null"}],!1;var e=u===t}else var e=!0;if(e){if(a.supports_structured_output!==void 0){let r=a.supports_structured_output,
u=t;if(typeof r!="boolean"&&r!==null)return n.errors=[{instancePath:i+"/supports_structured_output",schemaPath:"#/properties/supports_structured_output/type",keyword:"\
type",params:{type:d.properties.supports_structured_output.type},message:"must be boolean,null"}],!1;var e=u===t}else var e=!0;if(e){if(a.is_default!==void 0){let r=a.
is_default,u=t;if(typeof r!="boolean"&&r!==null)return n.errors=[{instancePath:i+"/is_default",schemaPath:"#/properties/is_default/type",keyword:"type",params:{
type:d.properties.is_default.type},message:"must be boolean,null"}],!1;var e=u===t}else var e=!0;if(e)if(a.shared!==void 0){let r=a.shared,u=t;if(typeof r!="boo\
lean"&&r!==null)return n.errors=[{instancePath:i+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:d.properties.shared.type},message:"\
must be boolean,null"}],!1;var e=u===t}else var e=!0}}}}}}}}}}}}}else return n.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return n.errors=m,t===0}n.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function j(a,{instancePath:i="",parentData:h,parentDataProperty:_,
rootData:g=a,dynamicAnchors:v={}}={}){let m=null,t=0,p=j.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),n(a,{instancePath:i,
parentData:h,parentDataProperty:_,rootData:g,dynamicAnchors:v})||(m=m===null?n.errors:m.concat(n.errors),t=m.length),j.errors=m,t===0}j.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var K=A;var f={type:"object",additionalProperties:!0,properties:{name:{type:["string","null"],maxLength:200},base_url:{type:["string","null"],minLength:8,maxLength:2e3},
api_keys:{type:["array","null"],maxItems:20,items:{type:"string",maxLength:4e3}},model:{type:["string","null"],minLength:1,maxLength:200},kind:{type:["string","\
null"],enum:["openai_compatible","anthropic",null]},max_tokens:{type:["integer","null"],minimum:1,maximum:1e7},temperature:{type:["number","null"],minimum:0,maximum:2},
top_p:{type:["number","null"],minimum:0,maximum:1},presence_penalty:{type:["number","null"],minimum:-2,maximum:2},max_model_len:{type:["integer","null"],minimum:256,
maximum:1e8},supports_multimodal:{type:["boolean","null"]},supports_structured_output:{type:["boolean","null"]},is_default:{type:["boolean","null"]}}};function l(a,{
instancePath:i="",parentData:h,parentDataProperty:_,rootData:g=a,dynamicAnchors:v={}}={}){let m=null,t=0,p=l.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),t===0)if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name!==void 0){let s=a.name,r=t;if(typeof s!="string"&&s!==null)return l.errors=[{instancePath:i+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:f.properties.name.type},message:"must be string,null"}],!1;if(t===r&&typeof s=="string"&&
y(s)>200)return l.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more th\
an 200 characters"}],!1;var e=r===t}else var e=!0;if(e){if(a.base_url!==void 0){let s=a.base_url,r=t;if(typeof s!="string"&&s!==null)return l.errors=[{instancePath:i+
"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:f.properties.base_url.type},message:"must be string,null"}],!1;if(t===r&&typeof s==
"string"){if(y(s)>2e3)return l.errors=[{instancePath:i+"/base_url",schemaPath:"#/properties/base_url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"\
must NOT have more than 2000 characters"}],!1;if(y(s)<8)return l.errors=[{instancePath:i+"/base_url",schemaPath:"#/properties/base_url/minLength",keyword:"minLe\
ngth",params:{limit:8},message:"must NOT have fewer than 8 characters"}],!1}var e=r===t}else var e=!0;if(e){if(a.api_keys!==void 0){let s=a.api_keys,r=t;if(!Array.
isArray(s)&&s!==null)return l.errors=[{instancePath:i+"/api_keys",schemaPath:"#/properties/api_keys/type",keyword:"type",params:{type:f.properties.api_keys.type},
message:"must be array,null"}],!1;if(t===r&&Array.isArray(s)){if(s.length>20)return l.errors=[{instancePath:i+"/api_keys",schemaPath:"#/properties/api_keys/maxI\
tems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"}],!1;{var o=!0;let C=s.length;for(let k=0;k<C;k++){let b=s[k],x=t;if(t===x)
if(typeof b=="string"){if(y(b)>4e3)return l.errors=[{instancePath:i+"/api_keys/"+k,schemaPath:"#/properties/api_keys/items/maxLength",keyword:"maxLength",params:{
limit:4e3},message:"must NOT have more than 4000 characters"}],!1}else return l.errors=[{instancePath:i+"/api_keys/"+k,schemaPath:"#/properties/api_keys/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=x===t;if(!o)break}}}var e=r===t}else var e=!0;if(e){if(a.model!==void 0){let s=a.
model,r=t;if(typeof s!="string"&&s!==null)return l.errors=[{instancePath:i+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:f.properties.
model.type},message:"must be string,null"}],!1;if(t===r&&typeof s=="string"){if(y(s)>200)return l.errors=[{instancePath:i+"/model",schemaPath:"#/properties/mode\
l/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(y(s)<1)return l.errors=[{instancePath:i+"/model",schemaPath:"\
#/properties/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=r===t}else var e=!0;if(e){if(a.kind!==
void 0){let s=a.kind,r=t;if(typeof s!="string"&&s!==null)return l.errors=[{instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:f.
properties.kind.type},message:"must be string,null"}],!1;if(!(s==="openai_compatible"||s==="anthropic"||s===null))return l.errors=[{instancePath:i+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:f.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var e=r===t}else var e=!0;
if(e){if(a.max_tokens!==void 0){let s=a.max_tokens,r=t;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return l.errors=[{instancePath:i+"/max\
_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type:f.properties.max_tokens.type},message:"must be integer,null"}],!1;if(t===r&&typeof s==
"number"&&isFinite(s)){if(s>1e7||isNaN(s))return l.errors=[{instancePath:i+"/max_tokens",schemaPath:"#/properties/max_tokens/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e7},message:"must be <= 10000000"}],!1;if(s<1||isNaN(s))return l.errors=[{instancePath:i+"/max_tokens",schemaPath:"#/properties/max_token\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var e=r===t}else var e=!0;if(e){if(a.temperature!==void 0){let s=a.temperature,
r=t;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return l.errors=[{instancePath:i+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{
type:f.properties.temperature.type},message:"must be number,null"}],!1;if(t===r&&typeof s=="number"&&isFinite(s)){if(s>2||isNaN(s))return l.errors=[{instancePath:i+
"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"}],!1;if(s<0||isNaN(s))return l.
errors=[{instancePath:i+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}var e=r===t}else var e=!0;if(e){if(a.top_p!==void 0){let s=a.top_p,r=t;if(!(typeof s=="number"&&isFinite(s))&&s!==null)return l.errors=[{instancePath:i+"/top\
_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type:f.properties.top_p.type},message:"must be number,null"}],!1;if(t===r&&typeof s=="number"&&isFinite(
s)){if(s>1||isNaN(s))return l.errors=[{instancePath:i+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"\
must be <= 1"}],!1;if(s<0||isNaN(s))return l.errors=[{instancePath:i+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1}var e=r===t}else var e=!0;if(e){if(a.presence_penalty!==void 0){let s=a.presence_penalty,r=t;if(!(typeof s=="number"&&isFinite(
s))&&s!==null)return l.errors=[{instancePath:i+"/presence_penalty",schemaPath:"#/properties/presence_penalty/type",keyword:"type",params:{type:f.properties.presence_penalty.
type},message:"must be number,null"}],!1;if(t===r&&typeof s=="number"&&isFinite(s)){if(s>2||isNaN(s))return l.errors=[{instancePath:i+"/presence_penalty",schemaPath:"\
#/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison:"<=",limit:2},message:"must be <= 2"}],!1;if(s<-2||isNaN(s))return l.errors=[{instancePath:i+
"/presence_penalty",schemaPath:"#/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison:">=",limit:-2},message:"must be >= -2"}],!1}var e=r===
t}else var e=!0;if(e){if(a.max_model_len!==void 0){let s=a.max_model_len,r=t;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return l.errors=
[{instancePath:i+"/max_model_len",schemaPath:"#/properties/max_model_len/type",keyword:"type",params:{type:f.properties.max_model_len.type},message:"must be int\
eger,null"}],!1;if(t===r&&typeof s=="number"&&isFinite(s)){if(s>1e8||isNaN(s))return l.errors=[{instancePath:i+"/max_model_len",schemaPath:"#/properties/max_mod\
el_len/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8},message:"must be <= 100000000"}],!1;if(s<256||isNaN(s))return l.errors=[{instancePath:i+"/m\
ax_model_len",schemaPath:"#/properties/max_model_len/minimum",keyword:"minimum",params:{comparison:">=",limit:256},message:"must be >= 256"}],!1}var e=r===t}else
var e=!0;if(e){if(a.supports_multimodal!==void 0){let s=a.supports_multimodal,r=t;if(typeof s!="boolean"&&s!==null)return l.errors=[{instancePath:i+"/supports_m\
ultimodal",schemaPath:"#/properties/supports_multimodal/type",keyword:"type",params:{type:f.properties.supports_multimodal.type},message:"must be boolean,null"}],
!1;var e=r===t}else var e=!0;if(e){if(a.supports_structured_output!==void 0){let s=a.supports_structured_output,r=t;if(typeof s!="boolean"&&s!==null)return l.errors=
[{instancePath:i+"/supports_structured_output",schemaPath:"#/properties/supports_structured_output/type",keyword:"type",params:{type:f.properties.supports_structured_output.
type},message:"must be boolean,null"}],!1;var e=r===t}else var e=!0;if(e)if(a.is_default!==void 0){let s=a.is_default,r=t;if(typeof s!="boolean"&&s!==null)return l.
errors=[{instancePath:i+"/is_default",schemaPath:"#/properties/is_default/type",keyword:"type",params:{type:f.properties.is_default.type},message:"must be boole\
an,null"}],!1;var e=r===t}else var e=!0}}}}}}}}}}}}else return l.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;return l.errors=m,t===0}l.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function A(a,{instancePath:i="",parentData:h,parentDataProperty:_,
rootData:g=a,dynamicAnchors:v={}}={}){let m=null,t=0,p=A.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),l(a,{instancePath:i,
parentData:h,parentDataProperty:_,rootData:g,dynamicAnchors:v})||(m=m===null?l.errors:m.concat(l.errors),t=m.length),A.errors=m,t===0}A.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var V=T;function c(a,{instancePath:i="",parentData:h,parentDataProperty:_,rootData:g=a,dynamicAnchors:v={}}={}){let m=null,t=0,p=c.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),t===0)if(a&&typeof a=="object"&&!Array.isArray(a)){let e;if(a.api_key===void 0&&(e="api_key"))return c.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:e},message:"must have required property '"+e+"'"}],!1;{let o=t;for(let s in a)if(s!=="api_key"){
return c.errors=[{instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additio\
nal properties"}],!1;break}if(o===t&&a.api_key!==void 0){let s=a.api_key;if(t===t)if(typeof s=="string"){if(y(s)>4e3)return c.errors=[{instancePath:i+"/api_key",
schemaPath:"#/properties/api_key/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters"}],!1;if(y(s)<1)return c.errors=
[{instancePath:i+"/api_key",schemaPath:"#/properties/api_key/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return c.errors=[{instancePath:i+"/api_key",schemaPath:"#/properties/api_key/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return c.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return c.errors=m,t===0}c.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function T(a,{instancePath:i="",parentData:h,parentDataProperty:_,rootData:g=a,dynamicAnchors:v={}}={}){let m=null,t=0,p=T.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),c(a,{instancePath:i,parentData:h,parentDataProperty:_,rootData:g,dynamicAnchors:v})||(m=m===null?c.errors:m.concat(
c.errors),t=m.length),T.errors=m,t===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var U={providerList:{},providerCreate:{headers:E,body:{"application/json":I}},providerUpdate:{path:O,body:{"application/json":K}},providerDelete:{path:O},providerVerify:{
body:{"application/json":I}},providerMultimodalVerify:{body:{"application/json":I}},providerKeyList:{},providerKeySet:{path:q,body:{"application/json":V}},providerKeyDelete:{
path:q},providerBlacklistsClear:{}};export{U as validators};
