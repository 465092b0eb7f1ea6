// Written by codegen from openapi.yaml.
import{a as U}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var z=M;var R=U().default;function M(s,{instancePath:i="",parentData:I,parentDataProperty:D,rootData:k=s,dynamicAnchors:w={}}={}){let n=null,e=0,m=M.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.session_id===void 0){let t={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"session_id"},message:"must have required property 'session_id'"};n===null?n=[t]:n.push(t),e++}for(let t in s)t!==
"session_id"&&delete s[t];if(s.session_id!==void 0){let t=s.session_id;if(typeof t!="string"){let r=typeof t,o;if(r=="object"&&Array.isArray(t)&&t.length==1&&(t=
t[0],r=typeof t,typeof t=="string"&&(o=t)),o===void 0)if(r=="number"||r=="boolean")o=""+t;else if(t===null)o="";else{let u={instancePath:i+"/session_id",schemaPath:"\
#/properties/session_id/type",keyword:"type",params:{type:"string"},message:"must be string"};n===null?n=[u]:n.push(u),e++}o!==void 0&&(t=o,s!==void 0&&(s.session_id=
o))}if(typeof t=="string"){if(R(t)>200){let r={instancePath:i+"/session_id",schemaPath:"#/properties/session_id/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};n===null?n=[r]:n.push(r),e++}if(R(t)<1){let r={instancePath:i+"/session_id",schemaPath:"#/properties/session_i\
d/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};n===null?n=[r]:n.push(r),e++}}}}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[t]:n.push(t),e++}return M.errors=n,e===0}M.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var X=V;function V(s,{instancePath:i="",parentData:I,parentDataProperty:D,rootData:k=s,dynamicAnchors:w={}}={}){let n=null,e=0,m=V.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.last_index===void 0&&(s.last_index=0);for(let r in s)r!=="last_index"&&delete s[r];
let t=s.last_index;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r=typeof t,o;if(r=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],r=typeof t,
typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t)&&(o=t)),o===void 0)if(r==="boolean"||t===null||r==="string"&&t&&t==+t&&!(t%1))o=+t;else{let u={instancePath:i+
"/last_index",schemaPath:"#/properties/last_index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};n===null?n=[u]:n.push(u),e++}o!==void 0&&
(t=o,s!==void 0&&(s.last_index=o))}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[t]:
n.push(t),e++}return V.errors=n,e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Y=B;function B(s,{instancePath:i="",parentData:I,parentDataProperty:D,rootData:k=s,dynamicAnchors:w={}}={}){let n=null,e=0,m=B.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["last-event-id"]!==void 0){let t=s["last-event-id"];if(typeof t!="string"){
let r=typeof t,o;if(r=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="string"&&(o=t)),o===void 0)if(r=="number"||r=="boolean")o=""+t;else if(t===
null)o="";else{let u={instancePath:i+"/last-event-id",schemaPath:"#/properties/last-event-id/type",keyword:"type",params:{type:"string"},message:"must be string"};
n===null?n=[u]:n.push(u),e++}o!==void 0&&(t=o,s!==void 0&&(s["last-event-id"]=o))}if(typeof t=="string"&&R(t)>100){let r={instancePath:i+"/last-event-id",schemaPath:"\
#/properties/last-event-id/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};n===null?n=[r]:n.push(r),e++}}}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[t]:n.push(t),e++}return B.errors=n,e===0}B.
evaluated={props:{"last-event-id":!0},dynamicProps:!1,dynamicItems:!1};var Z=W;function W(s,{instancePath:i="",parentData:I,parentDataProperty:D,rootData:k=s,dynamicAnchors:w={}}={}){let n=null,e=0,m=W.evaluated;if(m.dynamicProps&&(m.props=
void 0),m.dynamicItems&&(m.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)t!=="token"&&delete s[t];if(s.token!==void 0){let t=s.token;if(typeof t!=
"string"){let r=typeof t,o;if(r=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],r=typeof t,typeof t=="string"&&(o=t)),o===void 0)if(r=="number"||r=="boolean")
o=""+t;else if(t===null)o="";else{let u={instancePath:i+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};n===null?n=[u]:n.push(u),e++}o!==void 0&&(t=o,s!==void 0&&(s.token=o))}if(typeof t=="string"&&R(t)>8192){let r={instancePath:i+"/token",schemaPath:"#/prop\
erties/token/maxLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters"};n===null?n=[r]:n.push(r),e++}}}else{let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};n===null?n=[t]:n.push(t),e++}return W.errors=n,e===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var re=G;var K={type:"object",additionalProperties:!0,required:["messages","agent_id"],properties:{messages:{type:"array",maxItems:1e3,items:{$ref:"schema:ChatRequestMes\
sage"}},session_id:{type:["string","null"],minLength:1,maxLength:200},user_id:{type:["string","null"]},system_context:{type:["object","null"],additionalProperties:!0},
agent_id:{type:"string",minLength:1,maxLength:64}}},ee={type:"object",additionalProperties:!0,required:["role","content"],properties:{message_id:{type:["string",
"null"],maxLength:200},role:{type:"string",enum:["user","assistant","system","tool"]},content:{oneOf:[{type:"string"},{type:"array",maxItems:100,items:{$ref:"sc\
hema:ChatRequestPart"}}]}}},q=U().default,te={type:"object",additionalProperties:!0,required:["type"],properties:{type:{type:"string",enum:["text","image_url"]},
text:{type:"string"},image_url:{type:"object",additionalProperties:!0,required:["url"],properties:{url:{type:"string"}}}}};function L(s,{instancePath:i="",parentData:I,
parentDataProperty:D,rootData:k=s,dynamicAnchors:w={}}={}){let n=null,e=0,m=L.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===
0)if(s&&typeof s=="object"&&!Array.isArray(s)){let r;if(s.type===void 0&&(r="type"))return L.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;if(s.type!==void 0){let o=s.type,u=e;if(typeof o!="string")return L.errors=[{instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(o==="text"||o==="image_url"))return L.errors=
[{instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:te.properties.type.enum},message:"must be equal to one of the \
allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(s.text!==void 0){let o=e;if(typeof s.text!="string")return L.errors=[{instancePath:i+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=o===e}else var t=!0;if(t)if(s.image_url!==void 0){let o=s.image_url,
u=e;if(e===u)if(o&&typeof o=="object"&&!Array.isArray(o)){let b;if(o.url===void 0&&(b="url"))return L.errors=[{instancePath:i+"/image_url",schemaPath:"#/propert\
ies/image_url/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(o.url!==void 0&&typeof o.url!="strin\
g")return L.errors=[{instancePath:i+"/image_url/url",schemaPath:"#/properties/image_url/properties/url/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1}else return L.errors=[{instancePath:i+"/image_url",schemaPath:"#/properties/image_url/type",keyword:"type",params:{type:"object"},message:"must\
 be object"}],!1;var t=u===e}else var t=!0}}else return L.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;return L.errors=n,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function j(s,{instancePath:i="",parentData:I,parentDataProperty:D,rootData:k=s,
dynamicAnchors:w={}}={}){let n=null,e=0,m=j.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.
isArray(s)){let u;if(s.role===void 0&&(u="role")||s.content===void 0&&(u="content"))return j.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;if(s.message_id!==void 0){let d=s.message_id,b=e;if(typeof d!="string"&&d!==null)return j.
errors=[{instancePath:i+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:ee.properties.message_id.type},message:"must be stri\
ng,null"}],!1;if(e===b&&typeof d=="string"&&q(d)>200)return j.errors=[{instancePath:i+"/message_id",schemaPath:"#/properties/message_id/maxLength",keyword:"maxL\
ength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;var t=b===e}else var t=!0;if(t){if(s.role!==void 0){let d=s.role,b=e;if(typeof d!=
"string")return j.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;if(!(d===
"user"||d==="assistant"||d==="system"||d==="tool"))return j.errors=[{instancePath:i+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:ee.
properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var t=b===e}else var t=!0;if(t)if(s.content!==void 0){let d=s.content,b=e,p=e,c=!1,
F=null,N=e;if(typeof d!="string"){let a={instancePath:i+"/content",schemaPath:"#/properties/content/oneOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};n===null?n=[a]:n.push(a),e++}var o=N===e;o&&(c=!0,F=0);let P=e;if(e===P)if(Array.isArray(d))if(d.length>100){let a={instancePath:i+"/content",schemaPath:"\
#/properties/content/oneOf/1/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};n===null?n=[a]:n.push(a),e++}else{var r=!0;
let a=d.length;for(let l=0;l<a;l++){let T=e;L(d[l],{instancePath:i+"/content/"+l,parentData:d,parentDataProperty:l,rootData:k,dynamicAnchors:w})||(n=n===null?L.
errors:n.concat(L.errors),e=n.length);var r=T===e;if(!r)break}}else{let a={instancePath:i+"/content",schemaPath:"#/properties/content/oneOf/1/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};n===null?n=[a]:n.push(a),e++}var o=P===e;if(o&&c?(c=!1,F=[F,1]):o&&(c=!0,F=1),c)e=p,n!==null&&(p?n.length=p:n=
null);else{let a={instancePath:i+"/content",schemaPath:"#/properties/content/oneOf",keyword:"oneOf",params:{passingSchemas:F},message:"must match exactly one sc\
hema in oneOf"};return n===null?n=[a]:n.push(a),e++,j.errors=n,!1}var t=b===e}else var t=!0}}else return j.errors=[{instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return j.errors=n,e===0}j.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function x(s,{instancePath:i="",
parentData:I,parentDataProperty:D,rootData:k=s,dynamicAnchors:w={}}={}){let n=null,e=0,m=x.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let o;if(s.messages===void 0&&(o="messages")||s.agent_id===void 0&&(o="agent_id"))return x.errors=[{instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;if(s.messages!==void 0){let u=s.messages,
d=e;if(e===d)if(Array.isArray(u)){if(u.length>1e3)return x.errors=[{instancePath:i+"/messages",schemaPath:"#/properties/messages/maxItems",keyword:"maxItems",params:{
limit:1e3},message:"must NOT have more than 1000 items"}],!1;{var t=!0;let b=u.length;for(let p=0;p<b;p++){let c=e;j(u[p],{instancePath:i+"/messages/"+p,parentData:u,
parentDataProperty:p,rootData:k,dynamicAnchors:w})||(n=n===null?j.errors:n.concat(j.errors),e=n.length);var t=c===e;if(!t)break}}}else return x.errors=[{instancePath:i+
"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=d===e}else var r=!0;if(r){if(s.session_id!==
void 0){let u=s.session_id,d=e;if(typeof u!="string"&&u!==null)return x.errors=[{instancePath:i+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"\
type",params:{type:K.properties.session_id.type},message:"must be string,null"}],!1;if(e===d&&typeof u=="string"){if(q(u)>200)return x.errors=[{instancePath:i+"\
/session_id",schemaPath:"#/properties/session_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(q(u)<
1)return x.errors=[{instancePath:i+"/session_id",schemaPath:"#/properties/session_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"}],!1}var r=d===e}else var r=!0;if(r){if(s.user_id!==void 0){let u=s.user_id,d=e;if(typeof u!="string"&&u!==null)return x.errors=[{instancePath:i+
"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:K.properties.user_id.type},message:"must be string,null"}],!1;var r=d===e}else var r=!0;
if(r){if(s.system_context!==void 0){let u=s.system_context,d=e;if(!(u&&typeof u=="object"&&!Array.isArray(u))&&u!==null)return x.errors=[{instancePath:i+"/syste\
m_context",schemaPath:"#/properties/system_context/type",keyword:"type",params:{type:K.properties.system_context.type},message:"must be object,null"}],!1;var r=d===
e}else var r=!0;if(r)if(s.agent_id!==void 0){let u=s.agent_id,d=e;if(e===d)if(typeof u=="string"){if(q(u)>64)return x.errors=[{instancePath:i+"/agent_id",schemaPath:"\
#/properties/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(q(u)<1)return x.errors=[{instancePath:i+
"/agent_id",schemaPath:"#/properties/agent_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return x.
errors=[{instancePath:i+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=d===e}else
var r=!0}}}}else return x.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=n,e===
0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(s,{instancePath:i="",parentData:I,parentDataProperty:D,rootData:k=s,dynamicAnchors:w={}}={}){
let n=null,e=0,m=G.evaluated;return m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),x(s,{instancePath:i,parentData:I,parentDataProperty:D,rootData:k,
dynamicAnchors:w})||(n=n===null?x.errors:n.concat(x.errors),e=n.length),G.errors=n,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Q=H;var v={type:"object",additionalProperties:!0,required:["messages"],properties:{messages:{type:"array",maxItems:1e3,items:{$ref:"schema:ChatRequestMessage"}},session_id:{
type:["string","null"],minLength:1,maxLength:200},user_id:{type:["string","null"]},system_context:{type:["object","null"],additionalProperties:!0},agent_id:{type:[
"string","null"],maxLength:64},agent_name:{type:["string","null"],maxLength:200},deep_thinking:{type:["boolean","null"]},max_loop_count:{type:["integer","null"],
minimum:1,maximum:1e3},multi_agent:{type:["boolean","null"]},agent_mode:{type:["string","null"],maxLength:64},more_suggest:{type:["boolean","null"]},available_workflows:{
type:["object","null"],additionalProperties:{type:"array",items:{type:"string"}}},llm_model_config:{type:["object","null"],additionalProperties:!0},system_prefix:{
type:["string","null"],maxLength:2e5},available_tools:{type:["array","null"],items:{type:"string"}},available_skills:{type:["array","null"],items:{type:"string"}},
available_knowledge_bases:{type:["array","null"],items:{type:"string"}},available_sub_agent_ids:{type:["array","null"],items:{type:"string"}},force_summary:{type:[
"boolean","null"]},memory_type:{type:["string","null"],maxLength:64},custom_sub_agents:{type:["array","null"],maxItems:50,items:{$ref:"schema:CustomSubAgent"}},
context_budget_config:{oneOf:[{$ref:"schema:ContextBudgetConfig"},{type:"null"}]},extra_mcp_config:{type:["object","null"],additionalProperties:{type:"object",additionalProperties:!0}}}},
S={type:"object",additionalProperties:!0,required:["name"],properties:{name:{type:"string",minLength:1,maxLength:200},agent_id:{type:["string","null"]},system_prompt:{
type:["string","null"]},description:{type:["string","null"]},available_tools:{type:["array","null"],items:{type:"string"}},available_skills:{type:["array","null"],
items:{type:"string"}},available_workflows:{type:["object","null"],additionalProperties:{type:"array",items:{type:"string"}}},system_context:{type:["object","nu\
ll"],additionalProperties:!0}}};function h(s,{instancePath:i="",parentData:I,parentDataProperty:D,rootData:k=s,dynamicAnchors:w={}}={}){let n=null,e=0,m=h.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.name===void 0&&(b="name"))return h.
errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;if(s.name!==void 0){
let p=s.name,c=e;if(e===c)if(typeof p=="string"){if(q(p)>200)return h.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLengt\
h",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(q(p)<1)return h.errors=[{instancePath:i+"/name",schemaPath:"#/properties/name/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return h.errors=[{instancePath:i+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(s.agent_id!==void 0){let p=s.agent_id,
c=e;if(typeof p!="string"&&p!==null)return h.errors=[{instancePath:i+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type:S.properties.
agent_id.type},message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(s.system_prompt!==void 0){let p=s.system_prompt,c=e;if(typeof p!="string"&&
p!==null)return h.errors=[{instancePath:i+"/system_prompt",schemaPath:"#/properties/system_prompt/type",keyword:"type",params:{type:S.properties.system_prompt.type},
message:"must be string,null"}],!1;var t=c===e}else var t=!0;if(t){if(s.description!==void 0){let p=s.description,c=e;if(typeof p!="string"&&p!==null)return h.errors=
[{instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:S.properties.description.type},message:"must be string,nu\
ll"}],!1;var t=c===e}else var t=!0;if(t){if(s.available_tools!==void 0){let p=s.available_tools,c=e;if(!Array.isArray(p)&&p!==null)return h.errors=[{instancePath:i+
"/available_tools",schemaPath:"#/properties/available_tools/type",keyword:"type",params:{type:S.properties.available_tools.type},message:"must be array,null"}],
!1;if(e===c&&Array.isArray(p)){var r=!0;let N=p.length;for(let P=0;P<N;P++){let O=e;if(typeof p[P]!="string")return h.errors=[{instancePath:i+"/available_tools/"+
P,schemaPath:"#/properties/available_tools/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=O===e;if(!r)break}}var t=c===e}else
var t=!0;if(t){if(s.available_skills!==void 0){let p=s.available_skills,c=e;if(!Array.isArray(p)&&p!==null)return h.errors=[{instancePath:i+"/available_skills",
schemaPath:"#/properties/available_skills/type",keyword:"type",params:{type:S.properties.available_skills.type},message:"must be array,null"}],!1;if(e===c&&Array.
isArray(p)){var o=!0;let N=p.length;for(let P=0;P<N;P++){let O=e;if(typeof p[P]!="string")return h.errors=[{instancePath:i+"/available_skills/"+P,schemaPath:"#/\
properties/available_skills/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=O===e;if(!o)break}}var t=c===e}else var t=!0;if(t){
if(s.available_workflows!==void 0){let p=s.available_workflows,c=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return h.errors=[{instancePath:i+"/a\
vailable_workflows",schemaPath:"#/properties/available_workflows/type",keyword:"type",params:{type:S.properties.available_workflows.type},message:"must be objec\
t,null"}],!1;if(e===c&&p&&typeof p=="object"&&!Array.isArray(p))for(let N in p){let P=p[N],O=e;if(e===O)if(Array.isArray(P)){var u=!0;let a=P.length;for(let l=0;l<
a;l++){let T=e;if(typeof P[l]!="string")return h.errors=[{instancePath:i+"/available_workflows/"+N.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+l,schemaPath:"#/pr\
operties/available_workflows/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=T===e;if(!u)break}}else return h.
errors=[{instancePath:i+"/available_workflows/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/available_workflows/additionalProperties/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var d=O===e;if(!d)break}var t=c===e}else var t=!0;if(t)if(s.system_context!==void 0){let p=s.system_context,
c=e;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null)return h.errors=[{instancePath:i+"/system_context",schemaPath:"#/properties/system_context/type",keyword:"\
type",params:{type:S.properties.system_context.type},message:"must be object,null"}],!1;var t=c===e}else var t=!0}}}}}}}else return h.errors=[{instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return h.errors=n,e===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var C={
type:"object",additionalProperties:!0,properties:{max_model_len:{type:["integer","null"],minimum:0,maximum:1e8},compression_threshold:{type:["number","null"],minimum:0,
maximum:.95},max_new_message_ratio:{type:["number","null"],minimum:0,maximum:.95},active_ratio:{type:["number","null"],minimum:0,maximum:1},history_ratio:{type:[
"number","null"],minimum:0,maximum:1},recent_turns:{type:["integer","null"],minimum:0,maximum:1e3}}};function _(s,{instancePath:i="",parentData:I,parentDataProperty:D,
rootData:k=s,dynamicAnchors:w={}}={}){let n=null,e=0,m=_.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.max_model_len!==void 0){let r=s.max_model_len,o=e;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return _.errors=
[{instancePath:i+"/max_model_len",schemaPath:"#/properties/max_model_len/type",keyword:"type",params:{type:C.properties.max_model_len.type},message:"must be int\
eger,null"}],!1;if(e===o&&typeof r=="number"&&isFinite(r)){if(r>1e8||isNaN(r))return _.errors=[{instancePath:i+"/max_model_len",schemaPath:"#/properties/max_mod\
el_len/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e8},message:"must be <= 100000000"}],!1;if(r<0||isNaN(r))return _.errors=[{instancePath:i+"/max\
_model_len",schemaPath:"#/properties/max_model_len/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===e}else var t=!0;
if(t){if(s.compression_threshold!==void 0){let r=s.compression_threshold,o=e;if(!(typeof r=="number"&&isFinite(r))&&r!==null)return _.errors=[{instancePath:i+"/\
compression_threshold",schemaPath:"#/properties/compression_threshold/type",keyword:"type",params:{type:C.properties.compression_threshold.type},message:"must b\
e number,null"}],!1;if(e===o&&typeof r=="number"&&isFinite(r)){if(r>.95||isNaN(r))return _.errors=[{instancePath:i+"/compression_threshold",schemaPath:"#/proper\
ties/compression_threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:.95},message:"must be <= 0.95"}],!1;if(r<0||isNaN(r))return _.errors=[{instancePath:i+
"/compression_threshold",schemaPath:"#/properties/compression_threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}
var t=o===e}else var t=!0;if(t){if(s.max_new_message_ratio!==void 0){let r=s.max_new_message_ratio,o=e;if(!(typeof r=="number"&&isFinite(r))&&r!==null)return _.
errors=[{instancePath:i+"/max_new_message_ratio",schemaPath:"#/properties/max_new_message_ratio/type",keyword:"type",params:{type:C.properties.max_new_message_ratio.
type},message:"must be number,null"}],!1;if(e===o&&typeof r=="number"&&isFinite(r)){if(r>.95||isNaN(r))return _.errors=[{instancePath:i+"/max_new_message_ratio",
schemaPath:"#/properties/max_new_message_ratio/maximum",keyword:"maximum",params:{comparison:"<=",limit:.95},message:"must be <= 0.95"}],!1;if(r<0||isNaN(r))return _.
errors=[{instancePath:i+"/max_new_message_ratio",schemaPath:"#/properties/max_new_message_ratio/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1}var t=o===e}else var t=!0;if(t){if(s.active_ratio!==void 0){let r=s.active_ratio,o=e;if(!(typeof r=="number"&&isFinite(r))&&r!==null)return _.
errors=[{instancePath:i+"/active_ratio",schemaPath:"#/properties/active_ratio/type",keyword:"type",params:{type:C.properties.active_ratio.type},message:"must be\
 number,null"}],!1;if(e===o&&typeof r=="number"&&isFinite(r)){if(r>1||isNaN(r))return _.errors=[{instancePath:i+"/active_ratio",schemaPath:"#/properties/active_\
ratio/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return _.errors=[{instancePath:i+"/active_ratio",
schemaPath:"#/properties/active_ratio/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===e}else var t=!0;if(t){if(s.
history_ratio!==void 0){let r=s.history_ratio,o=e;if(!(typeof r=="number"&&isFinite(r))&&r!==null)return _.errors=[{instancePath:i+"/history_ratio",schemaPath:"\
#/properties/history_ratio/type",keyword:"type",params:{type:C.properties.history_ratio.type},message:"must be number,null"}],!1;if(e===o&&typeof r=="number"&&isFinite(
r)){if(r>1||isNaN(r))return _.errors=[{instancePath:i+"/history_ratio",schemaPath:"#/properties/history_ratio/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1},message:"must be <= 1"}],!1;if(r<0||isNaN(r))return _.errors=[{instancePath:i+"/history_ratio",schemaPath:"#/properties/history_ratio/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=o===e}else var t=!0;if(t)if(s.recent_turns!==void 0){let r=s.recent_turns,o=e;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return _.errors=[{instancePath:i+"/recent_turns",schemaPath:"#/properties/recent_turns/type",keyword:"type",
params:{type:C.properties.recent_turns.type},message:"must be integer,null"}],!1;if(e===o&&typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r))return _.errors=[
{instancePath:i+"/recent_turns",schemaPath:"#/properties/recent_turns/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],
!1;if(r<0||isNaN(r))return _.errors=[{instancePath:i+"/recent_turns",schemaPath:"#/properties/recent_turns/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var t=o===e}else var t=!0}}}}}else return _.errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return _.errors=n,e===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function y(s,{instancePath:i="",parentData:I,parentDataProperty:D,
rootData:k=s,dynamicAnchors:w={}}={}){let n=null,e=0,m=y.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){let O;if(s.messages===void 0&&(O="messages"))return y.errors=[{instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:O},
message:"must have required property '"+O+"'"}],!1;if(s.messages!==void 0){let a=s.messages,l=e;if(e===l)if(Array.isArray(a)){if(a.length>1e3)return y.errors=[{
instancePath:i+"/messages",schemaPath:"#/properties/messages/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"}],!1;{
var t=!0;let T=a.length;for(let g=0;g<T;g++){let f=e;j(a[g],{instancePath:i+"/messages/"+g,parentData:a,parentDataProperty:g,rootData:k,dynamicAnchors:w})||(n=n===
null?j.errors:n.concat(j.errors),e=n.length);var t=f===e;if(!t)break}}}else return y.errors=[{instancePath:i+"/messages",schemaPath:"#/properties/messages/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var r=l===e}else var r=!0;if(r){if(s.session_id!==void 0){let a=s.session_id,l=e;if(typeof a!=
"string"&&a!==null)return y.errors=[{instancePath:i+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type:v.properties.session_id.
type},message:"must be string,null"}],!1;if(e===l&&typeof a=="string"){if(q(a)>200)return y.errors=[{instancePath:i+"/session_id",schemaPath:"#/properties/sessi\
on_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(q(a)<1)return y.errors=[{instancePath:i+"/sessi\
on_id",schemaPath:"#/properties/session_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var r=l===e}else
var r=!0;if(r){if(s.user_id!==void 0){let a=s.user_id,l=e;if(typeof a!="string"&&a!==null)return y.errors=[{instancePath:i+"/user_id",schemaPath:"#/properties/u\
ser_id/type",keyword:"type",params:{type:v.properties.user_id.type},message:"must be string,null"}],!1;var r=l===e}else var r=!0;if(r){if(s.system_context!==void 0){
let a=s.system_context,l=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null)return y.errors=[{instancePath:i+"/system_context",schemaPath:"#/properties/\
system_context/type",keyword:"type",params:{type:v.properties.system_context.type},message:"must be object,null"}],!1;var r=l===e}else var r=!0;if(r){if(s.agent_id!==
void 0){let a=s.agent_id,l=e;if(typeof a!="string"&&a!==null)return y.errors=[{instancePath:i+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",
params:{type:v.properties.agent_id.type},message:"must be string,null"}],!1;if(e===l&&typeof a=="string"&&q(a)>64)return y.errors=[{instancePath:i+"/agent_id",schemaPath:"\
#/properties/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var r=l===e}else var r=!0;if(r){if(s.
agent_name!==void 0){let a=s.agent_name,l=e;if(typeof a!="string"&&a!==null)return y.errors=[{instancePath:i+"/agent_name",schemaPath:"#/properties/agent_name/t\
ype",keyword:"type",params:{type:v.properties.agent_name.type},message:"must be string,null"}],!1;if(e===l&&typeof a=="string"&&q(a)>200)return y.errors=[{instancePath:i+
"/agent_name",schemaPath:"#/properties/agent_name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;var r=l===
e}else var r=!0;if(r){if(s.deep_thinking!==void 0){let a=s.deep_thinking,l=e;if(typeof a!="boolean"&&a!==null)return y.errors=[{instancePath:i+"/deep_thinking",
schemaPath:"#/properties/deep_thinking/type",keyword:"type",params:{type:v.properties.deep_thinking.type},message:"must be boolean,null"}],!1;var r=l===e}else var r=!0;
if(r){if(s.max_loop_count!==void 0){let a=s.max_loop_count,l=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))&&a!==null)return y.errors=[{instancePath:i+
"/max_loop_count",schemaPath:"#/properties/max_loop_count/type",keyword:"type",params:{type:v.properties.max_loop_count.type},message:"must be integer,null"}],!1;
if(e===l&&typeof a=="number"&&isFinite(a)){if(a>1e3||isNaN(a))return y.errors=[{instancePath:i+"/max_loop_count",schemaPath:"#/properties/max_loop_count/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(a<1||isNaN(a))return y.errors=[{instancePath:i+"/max_loop_count",schemaPath:"\
#/properties/max_loop_count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var r=l===e}else var r=!0;if(r){if(s.multi_agent!==
void 0){let a=s.multi_agent,l=e;if(typeof a!="boolean"&&a!==null)return y.errors=[{instancePath:i+"/multi_agent",schemaPath:"#/properties/multi_agent/type",keyword:"\
type",params:{type:v.properties.multi_agent.type},message:"must be boolean,null"}],!1;var r=l===e}else var r=!0;if(r){if(s.agent_mode!==void 0){let a=s.agent_mode,
l=e;if(typeof a!="string"&&a!==null)return y.errors=[{instancePath:i+"/agent_mode",schemaPath:"#/properties/agent_mode/type",keyword:"type",params:{type:v.properties.
agent_mode.type},message:"must be string,null"}],!1;if(e===l&&typeof a=="string"&&q(a)>64)return y.errors=[{instancePath:i+"/agent_mode",schemaPath:"#/propertie\
s/agent_mode/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var r=l===e}else var r=!0;if(r){if(s.more_suggest!==
void 0){let a=s.more_suggest,l=e;if(typeof a!="boolean"&&a!==null)return y.errors=[{instancePath:i+"/more_suggest",schemaPath:"#/properties/more_suggest/type",keyword:"\
type",params:{type:v.properties.more_suggest.type},message:"must be boolean,null"}],!1;var r=l===e}else var r=!0;if(r){if(s.available_workflows!==void 0){let a=s.
available_workflows,l=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null)return y.errors=[{instancePath:i+"/available_workflows",schemaPath:"#/propertie\
s/available_workflows/type",keyword:"type",params:{type:v.properties.available_workflows.type},message:"must be object,null"}],!1;if(e===l&&a&&typeof a=="object"&&
!Array.isArray(a))for(let g in a){let f=a[g],A=e;if(e===A)if(Array.isArray(f)){var o=!0;let J=f.length;for(let $=0;$<J;$++){let E=e;if(typeof f[$]!="string")return y.
errors=[{instancePath:i+"/available_workflows/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+$,schemaPath:"#/properties/available_workflows/additionalProperties\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=E===e;if(!o)break}}else return y.errors=[{instancePath:i+"/available_work\
flows/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/available_workflows/additionalProperties/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var u=A===e;if(!u)break}var r=l===e}else var r=!0;if(r){if(s.llm_model_config!==void 0){let a=s.llm_model_config,l=e;if(!(a&&typeof a=="obje\
ct"&&!Array.isArray(a))&&a!==null)return y.errors=[{instancePath:i+"/llm_model_config",schemaPath:"#/properties/llm_model_config/type",keyword:"type",params:{type:v.
properties.llm_model_config.type},message:"must be object,null"}],!1;var r=l===e}else var r=!0;if(r){if(s.system_prefix!==void 0){let a=s.system_prefix,l=e;if(typeof a!=
"string"&&a!==null)return y.errors=[{instancePath:i+"/system_prefix",schemaPath:"#/properties/system_prefix/type",keyword:"type",params:{type:v.properties.system_prefix.
type},message:"must be string,null"}],!1;if(e===l&&typeof a=="string"&&q(a)>2e5)return y.errors=[{instancePath:i+"/system_prefix",schemaPath:"#/properties/syste\
m_prefix/maxLength",keyword:"maxLength",params:{limit:2e5},message:"must NOT have more than 200000 characters"}],!1;var r=l===e}else var r=!0;if(r){if(s.available_tools!==
void 0){let a=s.available_tools,l=e;if(!Array.isArray(a)&&a!==null)return y.errors=[{instancePath:i+"/available_tools",schemaPath:"#/properties/available_tools/\
type",keyword:"type",params:{type:v.properties.available_tools.type},message:"must be array,null"}],!1;if(e===l&&Array.isArray(a)){var d=!0;let g=a.length;for(let f=0;f<
g;f++){let A=e;if(typeof a[f]!="string")return y.errors=[{instancePath:i+"/available_tools/"+f,schemaPath:"#/properties/available_tools/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var d=A===e;if(!d)break}}var r=l===e}else var r=!0;if(r){if(s.available_skills!==void 0){let a=s.available_skills,
l=e;if(!Array.isArray(a)&&a!==null)return y.errors=[{instancePath:i+"/available_skills",schemaPath:"#/properties/available_skills/type",keyword:"type",params:{type:v.
properties.available_skills.type},message:"must be array,null"}],!1;if(e===l&&Array.isArray(a)){var b=!0;let g=a.length;for(let f=0;f<g;f++){let A=e;if(typeof a[f]!=
"string")return y.errors=[{instancePath:i+"/available_skills/"+f,schemaPath:"#/properties/available_skills/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var b=A===e;if(!b)break}}var r=l===e}else var r=!0;if(r){if(s.available_knowledge_bases!==void 0){let a=s.available_knowledge_bases,l=e;if(!Array.
isArray(a)&&a!==null)return y.errors=[{instancePath:i+"/available_knowledge_bases",schemaPath:"#/properties/available_knowledge_bases/type",keyword:"type",params:{
type:v.properties.available_knowledge_bases.type},message:"must be array,null"}],!1;if(e===l&&Array.isArray(a)){var p=!0;let g=a.length;for(let f=0;f<g;f++){let A=e;
if(typeof a[f]!="string")return y.errors=[{instancePath:i+"/available_knowledge_bases/"+f,schemaPath:"#/properties/available_knowledge_bases/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=A===e;if(!p)break}}var r=l===e}else var r=!0;if(r){if(s.available_sub_agent_ids!==void 0){let a=s.
available_sub_agent_ids,l=e;if(!Array.isArray(a)&&a!==null)return y.errors=[{instancePath:i+"/available_sub_agent_ids",schemaPath:"#/properties/available_sub_ag\
ent_ids/type",keyword:"type",params:{type:v.properties.available_sub_agent_ids.type},message:"must be array,null"}],!1;if(e===l&&Array.isArray(a)){var c=!0;let g=a.
length;for(let f=0;f<g;f++){let A=e;if(typeof a[f]!="string")return y.errors=[{instancePath:i+"/available_sub_agent_ids/"+f,schemaPath:"#/properties/available_s\
ub_agent_ids/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=A===e;if(!c)break}}var r=l===e}else var r=!0;if(r){if(s.force_summary!==
void 0){let a=s.force_summary,l=e;if(typeof a!="boolean"&&a!==null)return y.errors=[{instancePath:i+"/force_summary",schemaPath:"#/properties/force_summary/type",
keyword:"type",params:{type:v.properties.force_summary.type},message:"must be boolean,null"}],!1;var r=l===e}else var r=!0;if(r){if(s.memory_type!==void 0){let a=s.
memory_type,l=e;if(typeof a!="string"&&a!==null)return y.errors=[{instancePath:i+"/memory_type",schemaPath:"#/properties/memory_type/type",keyword:"type",params:{
type:v.properties.memory_type.type},message:"must be string,null"}],!1;if(e===l&&typeof a=="string"&&q(a)>64)return y.errors=[{instancePath:i+"/memory_type",schemaPath:"\
#/properties/memory_type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var r=l===e}else var r=!0;if(r){if(s.
custom_sub_agents!==void 0){let a=s.custom_sub_agents,l=e;if(!Array.isArray(a)&&a!==null)return y.errors=[{instancePath:i+"/custom_sub_agents",schemaPath:"#/pro\
perties/custom_sub_agents/type",keyword:"type",params:{type:v.properties.custom_sub_agents.type},message:"must be array,null"}],!1;if(e===l&&Array.isArray(a)){if(a.
length>50)return y.errors=[{instancePath:i+"/custom_sub_agents",schemaPath:"#/properties/custom_sub_agents/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"}],!1;{var F=!0;let g=a.length;for(let f=0;f<g;f++){let A=e;h(a[f],{instancePath:i+"/custom_sub_agents/"+f,parentData:a,parentDataProperty:f,
rootData:k,dynamicAnchors:w})||(n=n===null?h.errors:n.concat(h.errors),e=n.length);var F=A===e;if(!F)break}}}var r=l===e}else var r=!0;if(r){if(s.context_budget_config!==
void 0){let a=s.context_budget_config,l=e,T=e,g=!1,f=null,A=e;_(a,{instancePath:i+"/context_budget_config",parentData:s,parentDataProperty:"context_budget_confi\
g",rootData:k,dynamicAnchors:w})||(n=n===null?_.errors:n.concat(_.errors),e=n.length);var N=A===e;N&&(g=!0,f=0);let J=e;if(a!==null){let E={instancePath:i+"/con\
text_budget_config",schemaPath:"#/properties/context_budget_config/oneOf/1/type",keyword:"type",params:{type:"null"},message:"must be null"};n===null?n=[E]:n.push(
E),e++}var N=J===e;if(N&&g?(g=!1,f=[f,1]):N&&(g=!0,f=1),g)e=T,n!==null&&(T?n.length=T:n=null);else{let E={instancePath:i+"/context_budget_config",schemaPath:"#/\
properties/context_budget_config/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};return n===null?n=[E]:n.push(
E),e++,y.errors=n,!1}var r=l===e}else var r=!0;if(r)if(s.extra_mcp_config!==void 0){let a=s.extra_mcp_config,l=e;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&
a!==null)return y.errors=[{instancePath:i+"/extra_mcp_config",schemaPath:"#/properties/extra_mcp_config/type",keyword:"type",params:{type:v.properties.extra_mcp_config.
type},message:"must be object,null"}],!1;if(e===l&&a&&typeof a=="object"&&!Array.isArray(a))for(let g in a){let f=a[g],A=e;if(e===A&&!(f&&typeof f=="object"&&!Array.
isArray(f)))return y.errors=[{instancePath:i+"/extra_mcp_config/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/extra_mcp_config/additionalP\
roperties/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var P=A===e;if(!P)break}var r=l===e}else var r=!0}}}}}}}}}}}}}}}}}}}}}}else return y.
errors=[{instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return y.errors=n,e===0}y.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function H(s,{instancePath:i="",parentData:I,parentDataProperty:D,rootData:k=s,dynamicAnchors:w={}}={}){let n=null,e=0,m=H.evaluated;return m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),y(s,{instancePath:i,parentData:I,parentDataProperty:D,rootData:k,dynamicAnchors:w})||(n=n===null?y.errors:n.concat(
y.errors),e=n.length),H.errors=n,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ie={chatStart:{body:{"application/json":re}},chatStreamStart:{body:{"application/json":Q}},chatWebStreamStart:{body:{"application/json":Q}},chatStreamResume:{
path:z,query:X},chatActiveSessions:{},chatEvents:{path:z,headers:Y},chatSocket:{path:z,query:Z}};export{ie as validators};
