// Written by codegen from openapi.yaml.
import{a as G}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var M=R;var S=G().default;function R(r,{instancePath:i="",parentData:q,parentDataProperty:I,rootData:P=r,dynamicAnchors:w={}}={}){let n=null,e=0,p=R.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.session_id===void 0){let t={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"session_id"},message:"must have required property 'session_id'"};n===null?n=[t]:n.push(t),e++}for(let t in r)t!==
"session_id"&&delete r[t];if(r.session_id!==void 0){let t=r.session_id;if(typeof t!="string"){let a=typeof t,l;if(a=="object"&&Array.isArray(t)&&t.length==1&&(t=
t[0],a=typeof t,typeof t=="string"&&(l=t)),l===void 0)if(a=="number"||a=="boolean")l=""+t;else if(t===null)l="";else{let y={instancePath:i+"/session_id",schemaPath:"\
#/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[y]:n.push(y),e++}l!==void 0&&(t=l,r!==void 0&&(r.session_id=
l))}if(typeof t=="string"){if(S(t)>200){let a={instancePath:i+"/session_id",schemaPath:"#/properties/session_id/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};n===null?n=[a]:n.push(a),e++}if(S(t)<1){let a={instancePath:i+"/session_id",schemaPath:"#/properties/session_i\
d/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};n===null?n=[a]:n.push(a),e++}}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[t]:n.push(t),e++}return R.errors=n,e===0}R.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var H=$;function $(r,{instancePath:i="",parentData:q,parentDataProperty:I,rootData:P=r,dynamicAnchors:w={}}={}){let n=null,e=0,p=$.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){r.last_index===void 0&&(r.last_index=0);for(let a in r)a!=="last_index"&&delete r[a];
let t=r.last_index;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a=typeof t,l;if(a=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],a=typeof t,
typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)&&(l=t)),l===void 0)if(a==="boolean"||t===null||a==="string"&&t&&t==+t&&!(t%1))l=+t;else{let y={instancePath:i+
"/last_index",schemaPath:"#/properties/last_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};n===null?n=[y]:n.push(y),e++}l!==void 0&&
(t=l,r!==void 0&&(r.last_index=l))}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[t]:
n.push(t),e++}return $.errors=n,e===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var J=C;function C(r,{instancePath:i="",parentData:q,parentDataProperty:I,rootData:P=r,dynamicAnchors:w={}}={}){let n=null,e=0,p=C.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["last-event-id"]!==void 0){let t=r["last-event-id"];if(typeof t!="string"){
let a=typeof t,l;if(a=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],a=typeof t,typeof t=="string"&&(l=t)),l===void 0)if(a=="number"||a=="boolean")l=""+t;else if(t===
null)l="";else{let y={instancePath:i+"/last-event-id",schemaPath:"#/properties/last-event-id/type",keyword:"type",params:{type:"string"},message:"must be string"};
n===null?n=[y]:n.push(y),e++}l!==void 0&&(t=l,r!==void 0&&(r["last-event-id"]=l))}if(typeof t=="string"&&S(t)>100){let a={instancePath:i+"/last-event-id",schemaPath:"\
#/properties/last-event-id/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};n===null?n=[a]:n.push(a),e++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[t]:n.push(t),e++}return C.errors=n,e===0}C.
evaluated={props:{"last-event-id":!0},dynamicProps:!1,dynamicItems:!1};var K=F;function F(r,{instancePath:i="",parentData:q,parentDataProperty:I,rootData:P=r,dynamicAnchors:w={}}={}){let n=null,e=0,p=F.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)t!=="token"&&delete r[t];if(r.token!==void 0){let t=r.token;if(typeof t!=
"string"){let a=typeof t,l;if(a=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],a=typeof t,typeof t=="string"&&(l=t)),l===void 0)if(a=="number"||a=="boolean")
l=""+t;else if(t===null)l="";else{let y={instancePath:i+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};n===null?n=[y]:n.push(y),e++}l!==void 0&&(t=l,r!==void 0&&(r.token=l))}if(typeof t=="string"&&S(t)>8192){let a={instancePath:i+"/token",schemaPath:"#/prop\
erties/token/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"};n===null?n=[a]:n.push(a),e++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[t]:n.push(t),e++}return F.errors=n,e===0}F.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var U=V;var z={type:"object",additionalProperties:!0,required:["messages","agent_id"],properties:{messages:{type:"array",maxItems:1e3,items:{$ref:"schema:ChatRequestMes\
sage"}},session_id:{type:["string","null"],minLength:1,maxLength:200},user_id:{type:["string","null"]},system_context:{type:["object","null"],additionalProperties:!0},
agent_id:{type:"string",minLength:1,maxLength:64}}},Q={type:"object",additionalProperties:!0,required:["role","content"],properties:{message_id:{type:["string",
"null"],maxLength:200},role:{type:"string",enum:["user","assistant","system","tool"]},content:{oneOf:[{type:"string"},{type:"array",maxItems:100,items:{$ref:"sc\
hema:ChatRequestPart"}}]}}},L=G().default,ee={type:"object",additionalProperties:!0,required:["type"],properties:{type:{type:"string",enum:["text","image_url"]},
text:{type:"string"},image_url:{type:"object",additionalProperties:!0,required:["url"],properties:{url:{type:"string"}}}}};function j(r,{instancePath:i="",parentData:q,
parentDataProperty:I,rootData:P=r,dynamicAnchors:w={}}={}){let n=null,e=0,p=j.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.type===void 0&&(a="type"))return j.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;if(r.type!==void 0){let l=r.type,y=e;if(typeof l!="string")return j.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(l==="text"||l==="image_url"))return j.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ee.properties.type.enum},message:"must be equal to one of the \
allowed values"}],!1;var t=y===e}else var t=!0;if(t){if(r.text!==void 0){let l=e;if(typeof r.text!="string")return j.errors=[{instancePath:i+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t)if(r.image_url!==void 0){let l=r.image_url,
y=e;if(e===y)if(l&&typeof l=="object"&&!Array.isArray(l)){let b;if(l.url===void 0&&(b="url"))return j.errors=[{instancePath:i+"/image_url",schemaPath:"#/propert\
ies/image_url/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(l.url!==void 0&&typeof l.url!="strin\
g")return j.errors=[{instancePath:i+"/image_url/url",schemaPath:"#/properties/image_url/properties/url/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1}else return j.errors=[{instancePath:i+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var t=y===e}else var t=!0}}else return j.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;return j.errors=n,e===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function x(r,{instancePath:i="",parentData:q,parentDataProperty:I,rootData:P=r,
dynamicAnchors:w={}}={}){let n=null,e=0,p=x.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.role===void 0&&(y="role")||r.content===void 0&&(y="content"))return x.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;if(r.message_id!==void 0){let f=r.message_id,b=e;if(typeof f!="string"&&f!==null)return x.
errors=[{instancePath:i+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:Q.properties.message_id.type},message:"must be strin\
g,null"}],!1;if(e===b&&typeof f=="string"&&L(f)>200)return x.errors=[{instancePath:i+"/message_id",schemaPath:"#/properties/message_id/maxLength",keyword:"maxLe\
ngth",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;var t=b===e}else var t=!0;if(t){if(r.role!==void 0){let f=r.role,b=e;if(typeof f!=
"string")return x.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(f===
"user"||f==="assistant"||f==="system"||f==="tool"))return x.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:Q.
properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var t=b===e}else var t=!0;if(t)if(r.content!==void 0){let f=r.content,b=e,m=e,c=!1,
O=null,D=e;if(typeof f!="string"){let o={instancePath:i+"/content",schemaPath:"#/properties/content/oneOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};n===null?n=[o]:n.push(o),e++}var l=D===e;l&&(c=!0,O=0);let v=e;if(e===v)if(Array.isArray(f))if(f.length>100){let o={instancePath:i+"/content",schemaPath:"\
#/properties/content/oneOf/1/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};n===null?n=[o]:n.push(o),e++}else{var a=!0;
let o=f.length;for(let N=0;N<o;N++){let g=e;j(f[N],{instancePath:i+"/content/"+N,parentData:f,parentDataProperty:N,rootData:P,dynamicAnchors:w})||(n=n===null?j.
errors:n.concat(j.errors),e=n.length);var a=g===e;if(!a)break}}else{let o={instancePath:i+"/content",schemaPath:"#/properties/content/oneOf/1/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};n===null?n=[o]:n.push(o),e++}var l=v===e;if(l&&c?(c=!1,O=[O,1]):l&&(c=!0,O=1),c)e=m,n!==null&&(m?n.length=m:n=
null);else{let o={instancePath:i+"/content",schemaPath:"#/properties/content/oneOf",keyword:"oneOf",params:{passingSchemas:O},message:"must match exactly one sc\
hema in oneOf"};return n===null?n=[o]:n.push(o),e++,x.errors=n,!1}var t=b===e}else var t=!0}}else return x.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return x.errors=n,e===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function k(r,{instancePath:i="",
parentData:q,parentDataProperty:I,rootData:P=r,dynamicAnchors:w={}}={}){let n=null,e=0,p=k.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.messages===void 0&&(l="messages")||r.agent_id===void 0&&(l="agent_id"))return k.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;if(r.messages!==void 0){let y=r.messages,
f=e;if(e===f)if(Array.isArray(y)){if(y.length>1e3)return k.errors=[{instancePath:i+"/messages",schemaPath:"#/properties/messages/maxItems",keyword:"maxItems",params:{
limit:1e3},message:"must NOT have more than 1000 items"}],!1;{var t=!0;let b=y.length;for(let m=0;m<b;m++){let c=e;x(y[m],{instancePath:i+"/messages/"+m,parentData:y,
parentDataProperty:m,rootData:P,dynamicAnchors:w})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var t=c===e;if(!t)break}}}else return k.errors=[{instancePath:i+
"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=f===e}else var a=!0;if(a){if(r.session_id!==
void 0){let y=r.session_id,f=e;if(typeof y!="string"&&y!==null)return k.errors=[{instancePath:i+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"\
type",params:{type:z.properties.session_id.type},message:"must be string,null"}],!1;if(e===f&&typeof y=="string"){if(L(y)>200)return k.errors=[{instancePath:i+"\
/session_id",schemaPath:"#/properties/session_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(L(y)<
1)return k.errors=[{instancePath:i+"/session_id",schemaPath:"#/properties/session_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}],!1}var a=f===e}else var a=!0;if(a){if(r.user_id!==void 0){let y=r.user_id,f=e;if(typeof y!="string"&&y!==null)return k.errors=[{instancePath:i+
"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:z.properties.user_id.type},message:"must be string,null"}],!1;var a=f===e}else var a=!0;
if(a){if(r.system_context!==void 0){let y=r.system_context,f=e;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null)return k.errors=[{instancePath:i+"/syste\
m_context",schemaPath:"#/properties/system_context/type",keyword:"type",params:{type:z.properties.system_context.type},message:"must be object,null"}],!1;var a=f===
e}else var a=!0;if(a)if(r.agent_id!==void 0){let y=r.agent_id,f=e;if(e===f)if(typeof y=="string"){if(L(y)>64)return k.errors=[{instancePath:i+"/agent_id",schemaPath:"\
#/properties/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(L(y)<1)return k.errors=[{instancePath:i+
"/agent_id",schemaPath:"#/properties/agent_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return k.
errors=[{instancePath:i+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=f===e}else
var a=!0}}}}else return k.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.errors=n,e===
0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:i="",parentData:q,parentDataProperty:I,rootData:P=r,dynamicAnchors:w={}}={}){
let n=null,e=0,p=V.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),k(r,{instancePath:i,parentData:q,parentDataProperty:I,rootData:P,
dynamicAnchors:w})||(n=n===null?k.errors:n.concat(k.errors),e=n.length),V.errors=n,e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var B=W;var h={type:"object",additionalProperties:!0,required:["messages"],properties:{messages:{type:"array",maxItems:1e3,items:{$ref:"schema:ChatRequestMessage"}},session_id:{
type:["string","null"],minLength:1,maxLength:200},user_id:{type:["string","null"]},system_context:{type:["object","null"],additionalProperties:!0},agent_id:{type:[
"string","null"],maxLength:64},agent_name:{type:["string","null"],maxLength:200},deep_thinking:{type:["boolean","null"]},max_loop_count:{type:["integer","null"],
minimum:1,maximum:1e3},multi_agent:{type:["boolean","null"]},agent_mode:{type:["string","null"],maxLength:64},more_suggest:{type:["boolean","null"]},available_workflows:{
type:["object","null"],additionalProperties:{type:"array",items:{type:"string"}}},llm_model_config:{type:["object","null"],additionalProperties:!0},system_prefix:{
type:["string","null"],maxLength:2e5},available_tools:{type:["array","null"],items:{type:"string"}},available_skills:{type:["array","null"],items:{type:"string"}},
available_knowledge_bases:{type:["array","null"],items:{type:"string"}},available_sub_agent_ids:{type:["array","null"],items:{type:"string"}},force_summary:{type:[
"boolean","null"]},memory_type:{type:["string","null"],maxLength:64},custom_sub_agents:{type:["array","null"],maxItems:50,items:{$ref:"schema:CustomSubAgent"}},
context_budget_config:{type:["object","null"],additionalProperties:!0},extra_mcp_config:{type:["object","null"],additionalProperties:{type:"object",additionalProperties:!0}}}},
T={type:"object",additionalProperties:!0,required:["name"],properties:{name:{type:"string",minLength:1,maxLength:200},agent_id:{type:["string","null"]},system_prompt:{
type:["string","null"]},description:{type:["string","null"]},available_tools:{type:["array","null"],items:{type:"string"}},available_skills:{type:["array","null"],
items:{type:"string"}},available_workflows:{type:["object","null"],additionalProperties:{type:"array",items:{type:"string"}}},system_context:{type:["object","nu\
ll"],additionalProperties:!0}}};function _(r,{instancePath:i="",parentData:q,parentDataProperty:I,rootData:P=r,dynamicAnchors:w={}}={}){let n=null,e=0,p=_.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.name===void 0&&(b="name"))return _.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(r.name!==void 0){
let m=r.name,c=e;if(e===c)if(typeof m=="string"){if(L(m)>200)return _.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLengt\
h",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(L(m)<1)return _.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:i+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.agent_id!==void 0){let m=r.agent_id,
c=e;if(typeof m!="string"&&m!==null)return _.errors=[{instancePath:i+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:T.properties.
agent_id.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.system_prompt!==void 0){let m=r.system_prompt,c=e;if(typeof m!="string"&&
m!==null)return _.errors=[{instancePath:i+"/system_prompt",schemaPath:"#/properties/system_prompt/type",keyword:"type",params:{type:T.properties.system_prompt.type},
message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(r.description!==void 0){let m=r.description,c=e;if(typeof m!="string"&&m!==null)return _.errors=
[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:T.properties.description.type},message:"must be string,nu\
ll"}],!1;var t=c===e}else var t=!0;if(t){if(r.available_tools!==void 0){let m=r.available_tools,c=e;if(!Array.isArray(m)&&m!==null)return _.errors=[{instancePath:i+
"/available_tools",schemaPath:"#/properties/available_tools/type",keyword:"type",params:{type:T.properties.available_tools.type},message:"must be array,null"}],
!1;if(e===c&&Array.isArray(m)){var a=!0;let D=m.length;for(let v=0;v<D;v++){let s=e;if(typeof m[v]!="string")return _.errors=[{instancePath:i+"/available_tools/"+
v,schemaPath:"#/properties/available_tools/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=s===e;if(!a)break}}var t=c===e}else
var t=!0;if(t){if(r.available_skills!==void 0){let m=r.available_skills,c=e;if(!Array.isArray(m)&&m!==null)return _.errors=[{instancePath:i+"/available_skills",
schemaPath:"#/properties/available_skills/type",keyword:"type",params:{type:T.properties.available_skills.type},message:"must be array,null"}],!1;if(e===c&&Array.
isArray(m)){var l=!0;let D=m.length;for(let v=0;v<D;v++){let s=e;if(typeof m[v]!="string")return _.errors=[{instancePath:i+"/available_skills/"+v,schemaPath:"#/\
properties/available_skills/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=s===e;if(!l)break}}var t=c===e}else var t=!0;if(t){
if(r.available_workflows!==void 0){let m=r.available_workflows,c=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null)return _.errors=[{instancePath:i+"/a\
vailable_workflows",schemaPath:"#/properties/available_workflows/type",keyword:"type",params:{type:T.properties.available_workflows.type},message:"must be objec\
t,null"}],!1;if(e===c&&m&&typeof m=="object"&&!Array.isArray(m))for(let D in m){let v=m[D],s=e;if(e===s)if(Array.isArray(v)){var y=!0;let o=v.length;for(let N=0;N<
o;N++){let g=e;if(typeof v[N]!="string")return _.errors=[{instancePath:i+"/available_workflows/"+D.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+N,schemaPath:"#/pr\
operties/available_workflows/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=g===e;if(!y)break}}else return _.
errors=[{instancePath:i+"/available_workflows/"+D.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/available_workflows/additionalProperties/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=s===e;if(!f)break}var t=c===e}else var t=!0;if(t)if(r.system_context!==void 0){let m=r.system_context,
c=e;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null)return _.errors=[{instancePath:i+"/system_context",schemaPath:"#/properties/system_context/type",keyword:"\
type",params:{type:T.properties.system_context.type},message:"must be object,null"}],!1;var t=c===e}else var t=!0}}}}}}}else return _.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.errors=n,e===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function u(r,{
instancePath:i="",parentData:q,parentDataProperty:I,rootData:P=r,dynamicAnchors:w={}}={}){let n=null,e=0,p=u.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.messages===void 0&&(v="messages"))return u.errors=[{instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;if(r.messages!==void 0){let s=r.messages,o=e;if(e===o)
if(Array.isArray(s)){if(s.length>1e3)return u.errors=[{instancePath:i+"/messages",schemaPath:"#/properties/messages/maxItems",keyword:"maxItems",params:{limit:1e3},
message:"must NOT have more than 1000 items"}],!1;{var t=!0;let N=s.length;for(let g=0;g<N;g++){let d=e;x(s[g],{instancePath:i+"/messages/"+g,parentData:s,parentDataProperty:g,
rootData:P,dynamicAnchors:w})||(n=n===null?x.errors:n.concat(x.errors),e=n.length);var t=d===e;if(!t)break}}}else return u.errors=[{instancePath:i+"/messages",schemaPath:"\
#/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var a=o===e}else var a=!0;if(a){if(r.session_id!==void 0){let s=r.
session_id,o=e;if(typeof s!="string"&&s!==null)return u.errors=[{instancePath:i+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type:h.
properties.session_id.type},message:"must be string,null"}],!1;if(e===o&&typeof s=="string"){if(L(s)>200)return u.errors=[{instancePath:i+"/session_id",schemaPath:"\
#/properties/session_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(L(s)<1)return u.errors=[{instancePath:i+
"/session_id",schemaPath:"#/properties/session_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var a=o===
e}else var a=!0;if(a){if(r.user_id!==void 0){let s=r.user_id,o=e;if(typeof s!="string"&&s!==null)return u.errors=[{instancePath:i+"/user_id",schemaPath:"#/prope\
rties/user_id/type",keyword:"type",params:{type:h.properties.user_id.type},message:"must be string,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.system_context!==
void 0){let s=r.system_context,o=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return u.errors=[{instancePath:i+"/system_context",schemaPath:"#/pro\
perties/system_context/type",keyword:"type",params:{type:h.properties.system_context.type},message:"must be object,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.
agent_id!==void 0){let s=r.agent_id,o=e;if(typeof s!="string"&&s!==null)return u.errors=[{instancePath:i+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"\
type",params:{type:h.properties.agent_id.type},message:"must be string,null"}],!1;if(e===o&&typeof s=="string"&&L(s)>64)return u.errors=[{instancePath:i+"/agent\
_id",schemaPath:"#/properties/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var a=o===e}else var a=!0;
if(a){if(r.agent_name!==void 0){let s=r.agent_name,o=e;if(typeof s!="string"&&s!==null)return u.errors=[{instancePath:i+"/agent_name",schemaPath:"#/properties/a\
gent_name/type",keyword:"type",params:{type:h.properties.agent_name.type},message:"must be string,null"}],!1;if(e===o&&typeof s=="string"&&L(s)>200)return u.errors=
[{instancePath:i+"/agent_name",schemaPath:"#/properties/agent_name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 charac\
ters"}],!1;var a=o===e}else var a=!0;if(a){if(r.deep_thinking!==void 0){let s=r.deep_thinking,o=e;if(typeof s!="boolean"&&s!==null)return u.errors=[{instancePath:i+
"/deep_thinking",schemaPath:"#/properties/deep_thinking/type",keyword:"type",params:{type:h.properties.deep_thinking.type},message:"must be boolean,null"}],!1;var a=o===
e}else var a=!0;if(a){if(r.max_loop_count!==void 0){let s=r.max_loop_count,o=e;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return u.errors=
[{instancePath:i+"/max_loop_count",schemaPath:"#/properties/max_loop_count/type",keyword:"type",params:{type:h.properties.max_loop_count.type},message:"must be \
integer,null"}],!1;if(e===o&&typeof s=="number"&&isFinite(s)){if(s>1e3||isNaN(s))return u.errors=[{instancePath:i+"/max_loop_count",schemaPath:"#/properties/max\
_loop_count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(s<1||isNaN(s))return u.errors=[{instancePath:i+"/max\
_loop_count",schemaPath:"#/properties/max_loop_count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var a=o===e}else var a=!0;
if(a){if(r.multi_agent!==void 0){let s=r.multi_agent,o=e;if(typeof s!="boolean"&&s!==null)return u.errors=[{instancePath:i+"/multi_agent",schemaPath:"#/properti\
es/multi_agent/type",keyword:"type",params:{type:h.properties.multi_agent.type},message:"must be boolean,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.agent_mode!==
void 0){let s=r.agent_mode,o=e;if(typeof s!="string"&&s!==null)return u.errors=[{instancePath:i+"/agent_mode",schemaPath:"#/properties/agent_mode/type",keyword:"\
type",params:{type:h.properties.agent_mode.type},message:"must be string,null"}],!1;if(e===o&&typeof s=="string"&&L(s)>64)return u.errors=[{instancePath:i+"/age\
nt_mode",schemaPath:"#/properties/agent_mode/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var a=o===e}else
var a=!0;if(a){if(r.more_suggest!==void 0){let s=r.more_suggest,o=e;if(typeof s!="boolean"&&s!==null)return u.errors=[{instancePath:i+"/more_suggest",schemaPath:"\
#/properties/more_suggest/type",keyword:"type",params:{type:h.properties.more_suggest.type},message:"must be boolean,null"}],!1;var a=o===e}else var a=!0;if(a){
if(r.available_workflows!==void 0){let s=r.available_workflows,o=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return u.errors=[{instancePath:i+"/a\
vailable_workflows",schemaPath:"#/properties/available_workflows/type",keyword:"type",params:{type:h.properties.available_workflows.type},message:"must be objec\
t,null"}],!1;if(e===o&&s&&typeof s=="object"&&!Array.isArray(s))for(let g in s){let d=s[g],A=e;if(e===A)if(Array.isArray(d)){var l=!0;let X=d.length;for(let E=0;E<
X;E++){let Y=e;if(typeof d[E]!="string")return u.errors=[{instancePath:i+"/available_workflows/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+E,schemaPath:"#/pr\
operties/available_workflows/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=Y===e;if(!l)break}}else return u.
errors=[{instancePath:i+"/available_workflows/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/available_workflows/additionalProperties/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=A===e;if(!y)break}var a=o===e}else var a=!0;if(a){if(r.llm_model_config!==void 0){let s=r.
llm_model_config,o=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return u.errors=[{instancePath:i+"/llm_model_config",schemaPath:"#/properties/llm_\
model_config/type",keyword:"type",params:{type:h.properties.llm_model_config.type},message:"must be object,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.system_prefix!==
void 0){let s=r.system_prefix,o=e;if(typeof s!="string"&&s!==null)return u.errors=[{instancePath:i+"/system_prefix",schemaPath:"#/properties/system_prefix/type",
keyword:"type",params:{type:h.properties.system_prefix.type},message:"must be string,null"}],!1;if(e===o&&typeof s=="string"&&L(s)>2e5)return u.errors=[{instancePath:i+
"/system_prefix",schemaPath:"#/properties/system_prefix/maxLength",keyword:"maxLength",params:{limit:2e5},message:"must NOT have more than 200000 characters"}],
!1;var a=o===e}else var a=!0;if(a){if(r.available_tools!==void 0){let s=r.available_tools,o=e;if(!Array.isArray(s)&&s!==null)return u.errors=[{instancePath:i+"/\
available_tools",schemaPath:"#/properties/available_tools/type",keyword:"type",params:{type:h.properties.available_tools.type},message:"must be array,null"}],!1;
if(e===o&&Array.isArray(s)){var f=!0;let g=s.length;for(let d=0;d<g;d++){let A=e;if(typeof s[d]!="string")return u.errors=[{instancePath:i+"/available_tools/"+d,
schemaPath:"#/properties/available_tools/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=A===e;if(!f)break}}var a=o===e}else
var a=!0;if(a){if(r.available_skills!==void 0){let s=r.available_skills,o=e;if(!Array.isArray(s)&&s!==null)return u.errors=[{instancePath:i+"/available_skills",
schemaPath:"#/properties/available_skills/type",keyword:"type",params:{type:h.properties.available_skills.type},message:"must be array,null"}],!1;if(e===o&&Array.
isArray(s)){var b=!0;let g=s.length;for(let d=0;d<g;d++){let A=e;if(typeof s[d]!="string")return u.errors=[{instancePath:i+"/available_skills/"+d,schemaPath:"#/\
properties/available_skills/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var b=A===e;if(!b)break}}var a=o===e}else var a=!0;if(a){
if(r.available_knowledge_bases!==void 0){let s=r.available_knowledge_bases,o=e;if(!Array.isArray(s)&&s!==null)return u.errors=[{instancePath:i+"/available_knowl\
edge_bases",schemaPath:"#/properties/available_knowledge_bases/type",keyword:"type",params:{type:h.properties.available_knowledge_bases.type},message:"must be a\
rray,null"}],!1;if(e===o&&Array.isArray(s)){var m=!0;let g=s.length;for(let d=0;d<g;d++){let A=e;if(typeof s[d]!="string")return u.errors=[{instancePath:i+"/ava\
ilable_knowledge_bases/"+d,schemaPath:"#/properties/available_knowledge_bases/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=A===
e;if(!m)break}}var a=o===e}else var a=!0;if(a){if(r.available_sub_agent_ids!==void 0){let s=r.available_sub_agent_ids,o=e;if(!Array.isArray(s)&&s!==null)return u.
errors=[{instancePath:i+"/available_sub_agent_ids",schemaPath:"#/properties/available_sub_agent_ids/type",keyword:"type",params:{type:h.properties.available_sub_agent_ids.
type},message:"must be array,null"}],!1;if(e===o&&Array.isArray(s)){var c=!0;let g=s.length;for(let d=0;d<g;d++){let A=e;if(typeof s[d]!="string")return u.errors=
[{instancePath:i+"/available_sub_agent_ids/"+d,schemaPath:"#/properties/available_sub_agent_ids/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var c=A===e;if(!c)break}}var a=o===e}else var a=!0;if(a){if(r.force_summary!==void 0){let s=r.force_summary,o=e;if(typeof s!="boolean"&&s!==null)
return u.errors=[{instancePath:i+"/force_summary",schemaPath:"#/properties/force_summary/type",keyword:"type",params:{type:h.properties.force_summary.type},message:"\
must be boolean,null"}],!1;var a=o===e}else var a=!0;if(a){if(r.memory_type!==void 0){let s=r.memory_type,o=e;if(typeof s!="string"&&s!==null)return u.errors=[{
instancePath:i+"/memory_type",schemaPath:"#/properties/memory_type/type",keyword:"type",params:{type:h.properties.memory_type.type},message:"must be string,null"}],
!1;if(e===o&&typeof s=="string"&&L(s)>64)return u.errors=[{instancePath:i+"/memory_type",schemaPath:"#/properties/memory_type/maxLength",keyword:"maxLength",params:{
limit:64},message:"must NOT have more than 64 characters"}],!1;var a=o===e}else var a=!0;if(a){if(r.custom_sub_agents!==void 0){let s=r.custom_sub_agents,o=e;if(!Array.
isArray(s)&&s!==null)return u.errors=[{instancePath:i+"/custom_sub_agents",schemaPath:"#/properties/custom_sub_agents/type",keyword:"type",params:{type:h.properties.
custom_sub_agents.type},message:"must be array,null"}],!1;if(e===o&&Array.isArray(s)){if(s.length>50)return u.errors=[{instancePath:i+"/custom_sub_agents",schemaPath:"\
#/properties/custom_sub_agents/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"}],!1;{var O=!0;let g=s.length;for(let d=0;d<
g;d++){let A=e;_(s[d],{instancePath:i+"/custom_sub_agents/"+d,parentData:s,parentDataProperty:d,rootData:P,dynamicAnchors:w})||(n=n===null?_.errors:n.concat(_.errors),
e=n.length);var O=A===e;if(!O)break}}}var a=o===e}else var a=!0;if(a){if(r.context_budget_config!==void 0){let s=r.context_budget_config,o=e;if(!(s&&typeof s=="\
object"&&!Array.isArray(s))&&s!==null)return u.errors=[{instancePath:i+"/context_budget_config",schemaPath:"#/properties/context_budget_config/type",keyword:"ty\
pe",params:{type:h.properties.context_budget_config.type},message:"must be object,null"}],!1;var a=o===e}else var a=!0;if(a)if(r.extra_mcp_config!==void 0){let s=r.
extra_mcp_config,o=e;if(!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return u.errors=[{instancePath:i+"/extra_mcp_config",schemaPath:"#/properties/extr\
a_mcp_config/type",keyword:"type",params:{type:h.properties.extra_mcp_config.type},message:"must be object,null"}],!1;if(e===o&&s&&typeof s=="object"&&!Array.isArray(
s))for(let g in s){let d=s[g],A=e;if(e===A&&!(d&&typeof d=="object"&&!Array.isArray(d)))return u.errors=[{instancePath:i+"/extra_mcp_config/"+g.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/extra_mcp_config/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var D=A===
e;if(!D)break}var a=o===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}else return u.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return u.errors=n,e===0}u.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:i="",parentData:q,parentDataProperty:I,
rootData:P=r,dynamicAnchors:w={}}={}){let n=null,e=0,p=W.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),u(r,{instancePath:i,
parentData:q,parentDataProperty:I,rootData:P,dynamicAnchors:w})||(n=n===null?u.errors:n.concat(u.errors),e=n.length),W.errors=n,e===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var se={chatStart:{body:{"application/json":U}},chatStreamStart:{body:{"application/json":B}},chatWebStreamStart:{body:{"application/json":B}},chatStreamResume:{
path:M,query:H},chatActiveSessions:{},chatEvents:{path:M,headers:J},chatSocket:{path:M,query:K}};export{se as validators};
