// Written by codegen from openapi.yaml.
import{a as C}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var E=q;var F=C().default;function q(s,{instancePath:a="",parentData:x,parentDataProperty:L,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,r=0,l=q.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.profile_id===void 0){let t={instancePath:a,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"profile_id"},message:"must have required property 'profile_id'"};i===null?i=[t]:i.push(t),r++}for(let t in s)t!==
"profile_id"&&delete s[t];if(s.profile_id!==void 0){let t=s.profile_id;if(typeof t!="string"){let f=typeof t,y;if(f=="object"&&Array.isArray(t)&&t.length==1&&(t=
t[0],f=typeof t,typeof t=="string"&&(y=t)),y===void 0)if(f=="number"||f=="boolean")y=""+t;else if(t===null)y="";else{let u={instancePath:a+"/profile_id",schemaPath:"\
#/properties/profile_id/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[u]:i.push(u),r++}y!==void 0&&(t=y,s!==void 0&&(s.profile_id=
y))}if(typeof t=="string"){if(F(t)>64){let f={instancePath:a+"/profile_id",schemaPath:"#/properties/profile_id/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};i===null?i=[f]:i.push(f),r++}if(F(t)<1){let f={instancePath:a+"/profile_id",schemaPath:"#/properties/profile_id\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[f]:i.push(f),r++}}}}else{let t={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[t]:i.push(t),r++}return q.errors=i,r===0}q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var G=z;function z(s,{instancePath:a="",parentData:x,parentDataProperty:L,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,r=0,l=z.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["if-match"]!==void 0){let t=s["if-match"];if(typeof t!="string"){let f=typeof t,
y;if(f=="object"&&Array.isArray(t)&&t.length==1&&(t=t[0],f=typeof t,typeof t=="string"&&(y=t)),y===void 0)if(f=="number"||f=="boolean")y=""+t;else if(t===null)y=
"";else{let u={instancePath:a+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[u]:
i.push(u),r++}y!==void 0&&(t=y,s!==void 0&&(s["if-match"]=y))}if(typeof t=="string"){if(F(t)>255){let f={instancePath:a+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};i===null?i=[f]:i.push(f),r++}if(F(t)<1){let f={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[f]:i.
push(f),r++}}}}else{let t={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[t]:i.push(t),r++}return z.
errors=i,r===0}z.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var H=U;var m={type:"object",additionalProperties:!1,properties:{id:{type:"string"},name:{type:"string",minLength:1,maxLength:200},description:{type:["string","null"],maxLength:2e3},
short_description:{type:["string","null"],maxLength:500},full_description:{$ref:"schema:ProfileDescriptionUpdate"},system_prompt:{type:["string","null"],maxLength:2e5},
subagent_system_prompt:{type:["string","null"],maxLength:2e5},llm_backend:{type:["string","null"],maxLength:64},model:{oneOf:[{type:"string",minLength:1,maxLength:200},
{type:"array",maxItems:20,items:{type:"string",minLength:1,maxLength:200}},{type:"null"}]},temperature:{type:["number","null"],minimum:0,maximum:2},top_k:{type:[
"integer","null"],minimum:1,maximum:1e3},top_p:{type:["number","null"],minimum:0,maximum:1},num_thread:{type:["integer","null"],minimum:1,maximum:1024},max_iterations:{
type:["integer","null"],minimum:1,maximum:1e3},planning_enabled:{type:["boolean","null"]},planning_mandatory:{type:["boolean","null"]},planning_phase1_enabled:{
type:["boolean","null"]},planning_phase2_enabled:{type:["boolean","null"]},planning_phase3_enabled:{type:["boolean","null"]},think_enabled:{type:["boolean","nul\
l"]},iteration_budget_enabled:{type:["boolean","null"]},goal_anchoring_enabled:{type:["boolean","null"]},goal_anchoring_interval:{type:["integer","null"],minimum:1,
maximum:1e3},anti_stall_enabled:{type:["boolean","null"]},anti_stall_threshold:{type:["integer","null"],minimum:1,maximum:1e3},step_validation_enabled:{type:["b\
oolean","null"]},adaptive_replan_enabled:{type:["boolean","null"]},subagent_tools:{type:["array","null"],maxItems:500,items:{type:"string",minLength:1,maxLength:200}},
subagent_planning_enabled:{type:["boolean","null"]},subagent_think_enabled:{type:["boolean","null"]},enabled_tools:{type:["array","null"],maxItems:500,items:{type:"\
string",minLength:1,maxLength:200}},context_providers:{type:["array","null"],maxItems:500,items:{type:"string",minLength:1,maxLength:200}},mcp_servers:{type:["o\
bject","null"],maxProperties:100,additionalProperties:{type:"array",maxItems:2,items:{type:"string",enum:["read","write"]}}},is_admin_only:{type:["boolean","nul\
l"]}}},Q=Object.prototype.hasOwnProperty,c=C().default,S={type:["object","null"],additionalProperties:!1,properties:{specialization:{type:["string","null"],maxLength:2e3},
when_to_use:{type:["string","null"],maxLength:2e3},key_tools:{type:["array","null"],maxItems:100,items:{type:"string",maxLength:200}}}};function g(s,{instancePath:a="",
parentData:x,parentDataProperty:L,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,r=0,l=g.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),!(s&&typeof s=="object"&&!Array.isArray(s))&&s!==null)return g.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:S.type},message:"\
must be object,null"}],!1;if(r===0&&s&&typeof s=="object"&&!Array.isArray(s)){let y=r;for(let u in s)if(!(u==="specialization"||u==="when_to_use"||u==="key_tool\
s")){return g.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have ad\
ditional properties"}],!1;break}if(y===r){if(s.specialization!==void 0){let u=s.specialization,v=r;if(typeof u!="string"&&u!==null)return g.errors=[{instancePath:a+
"/specialization",schemaPath:"#/properties/specialization/type",keyword:"type",params:{type:S.properties.specialization.type},message:"must be string,null"}],!1;
if(r===v&&typeof u=="string"&&c(u)>2e3)return g.errors=[{instancePath:a+"/specialization",schemaPath:"#/properties/specialization/maxLength",keyword:"maxLength",
params:{limit:2e3},message:"must NOT have more than 2000 characters"}],!1;var t=v===r}else var t=!0;if(t){if(s.when_to_use!==void 0){let u=s.when_to_use,v=r;if(typeof u!=
"string"&&u!==null)return g.errors=[{instancePath:a+"/when_to_use",schemaPath:"#/properties/when_to_use/type",keyword:"type",params:{type:S.properties.when_to_use.
type},message:"must be string,null"}],!1;if(r===v&&typeof u=="string"&&c(u)>2e3)return g.errors=[{instancePath:a+"/when_to_use",schemaPath:"#/properties/when_to\
_use/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"}],!1;var t=v===r}else var t=!0;if(t)if(s.key_tools!==void 0){
let u=s.key_tools,v=r;if(!Array.isArray(u)&&u!==null)return g.errors=[{instancePath:a+"/key_tools",schemaPath:"#/properties/key_tools/type",keyword:"type",params:{
type:S.properties.key_tools.type},message:"must be array,null"}],!1;if(r===v&&Array.isArray(u)){if(u.length>100)return g.errors=[{instancePath:a+"/key_tools",schemaPath:"\
#/properties/key_tools/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var f=!0;let j=u.length;for(let A=0;A<j;A++){
let D=u[A],e=r;if(r===e)if(typeof D=="string"){if(c(D)>200)return g.errors=[{instancePath:a+"/key_tools/"+A,schemaPath:"#/properties/key_tools/items/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return g.errors=[{instancePath:a+"/key_tools/"+A,schemaPath:"#\
/properties/key_tools/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=e===r;if(!f)break}}}var t=v===r}else var t=!0}}}return g.
errors=i,r===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function o(s,{instancePath:a="",parentData:x,parentDataProperty:L,rootData:P=s,dynamicAnchors:w={}}={}){
let i=null,r=0,l=o.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let D=r;for(let e in s)
if(!Q.call(m.properties,e)){return o.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e},message:"\
must NOT have additional properties"}],!1;break}if(D===r){if(s.id!==void 0){let e=r;if(typeof s.id!="string")return o.errors=[{instancePath:a+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=e===r}else var t=!0;if(t){if(s.name!==void 0){let e=s.name,n=r;if(r===
n)if(typeof e=="string"){if(c(e)>200)return o.errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;if(c(e)<1)return o.errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return o.errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=n===r}else var t=!0;if(t){if(s.description!==void 0){let e=s.description,n=r;if(typeof e!="string"&&e!==null)
return o.errors=[{instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:m.properties.description.type},message:"m\
ust be string,null"}],!1;if(r===n&&typeof e=="string"&&c(e)>2e3)return o.errors=[{instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",
keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters"}],!1;var t=n===r}else var t=!0;if(t){if(s.short_description!==void 0){let e=s.
short_description,n=r;if(typeof e!="string"&&e!==null)return o.errors=[{instancePath:a+"/short_description",schemaPath:"#/properties/short_description/type",keyword:"\
type",params:{type:m.properties.short_description.type},message:"must be string,null"}],!1;if(r===n&&typeof e=="string"&&c(e)>500)return o.errors=[{instancePath:a+
"/short_description",schemaPath:"#/properties/short_description/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 character\
s"}],!1;var t=n===r}else var t=!0;if(t){if(s.full_description!==void 0){let e=r;g(s.full_description,{instancePath:a+"/full_description",parentData:s,parentDataProperty:"\
full_description",rootData:P,dynamicAnchors:w})||(i=i===null?g.errors:i.concat(g.errors),r=i.length);var t=e===r}else var t=!0;if(t){if(s.system_prompt!==void 0){
let e=s.system_prompt,n=r;if(typeof e!="string"&&e!==null)return o.errors=[{instancePath:a+"/system_prompt",schemaPath:"#/properties/system_prompt/type",keyword:"\
type",params:{type:m.properties.system_prompt.type},message:"must be string,null"}],!1;if(r===n&&typeof e=="string"&&c(e)>2e5)return o.errors=[{instancePath:a+"\
/system_prompt",schemaPath:"#/properties/system_prompt/maxLength",keyword:"maxLength",params:{limit:2e5},message:"must NOT have more than 200000 characters"}],!1;
var t=n===r}else var t=!0;if(t){if(s.subagent_system_prompt!==void 0){let e=s.subagent_system_prompt,n=r;if(typeof e!="string"&&e!==null)return o.errors=[{instancePath:a+
"/subagent_system_prompt",schemaPath:"#/properties/subagent_system_prompt/type",keyword:"type",params:{type:m.properties.subagent_system_prompt.type},message:"m\
ust be string,null"}],!1;if(r===n&&typeof e=="string"&&c(e)>2e5)return o.errors=[{instancePath:a+"/subagent_system_prompt",schemaPath:"#/properties/subagent_sys\
tem_prompt/maxLength",keyword:"maxLength",params:{limit:2e5},message:"must NOT have more than 200000 characters"}],!1;var t=n===r}else var t=!0;if(t){if(s.llm_backend!==
void 0){let e=s.llm_backend,n=r;if(typeof e!="string"&&e!==null)return o.errors=[{instancePath:a+"/llm_backend",schemaPath:"#/properties/llm_backend/type",keyword:"\
type",params:{type:m.properties.llm_backend.type},message:"must be string,null"}],!1;if(r===n&&typeof e=="string"&&c(e)>64)return o.errors=[{instancePath:a+"/ll\
m_backend",schemaPath:"#/properties/llm_backend/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;var t=n===
r}else var t=!0;if(t){if(s.model!==void 0){let e=s.model,n=r,V=r,h=!1,p=null,_=r;if(r===_)if(typeof e=="string"){if(c(e)>200){let d={instancePath:a+"/model",schemaPath:"\
#/properties/model/oneOf/0/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};i===null?i=[d]:i.push(d),r++}else if(c(
e)<1){let d={instancePath:a+"/model",schemaPath:"#/properties/model/oneOf/0/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};i===null?i=[d]:i.push(d),r++}}else{let d={instancePath:a+"/model",schemaPath:"#/properties/model/oneOf/0/type",keyword:"type",params:{type:"string"},
message:"must be string"};i===null?i=[d]:i.push(d),r++}var y=_===r;y&&(h=!0,p=0);let b=r;if(r===b)if(Array.isArray(e))if(e.length>20){let d={instancePath:a+"/mo\
del",schemaPath:"#/properties/model/oneOf/1/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};i===null?i=[d]:i.push(d),
r++}else{var f=!0;let d=e.length;for(let N=0;N<d;N++){let T=e[N],B=r;if(r===B)if(typeof T=="string"){if(c(T)>200){let O={instancePath:a+"/model/"+N,schemaPath:"\
#/properties/model/oneOf/1/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};i===null?i=[O]:i.push(O),r++}else if(c(
T)<1){let O={instancePath:a+"/model/"+N,schemaPath:"#/properties/model/oneOf/1/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewe\
r than 1 characters"};i===null?i=[O]:i.push(O),r++}}else{let O={instancePath:a+"/model/"+N,schemaPath:"#/properties/model/oneOf/1/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};i===null?i=[O]:i.push(O),r++}var f=B===r;if(!f)break}}else{let d={instancePath:a+"/model",schemaPath:"#/properties/mode\
l/oneOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};i===null?i=[d]:i.push(d),r++}var y=b===r;if(y&&h)h=!1,p=[p,1];else{y&&(h=!0,p=1);let d=r;
if(e!==null){let T={instancePath:a+"/model",schemaPath:"#/properties/model/oneOf/2/type",keyword:"type",params:{type:"null"},message:"must be null"};i===null?i=
[T]:i.push(T),r++}var y=d===r;y&&h?(h=!1,p=[p,2]):y&&(h=!0,p=2)}if(h)r=V,i!==null&&(V?i.length=V:i=null);else{let d={instancePath:a+"/model",schemaPath:"#/prope\
rties/model/oneOf",keyword:"oneOf",params:{passingSchemas:p},message:"must match exactly one schema in oneOf"};return i===null?i=[d]:i.push(d),r++,o.errors=i,!1}
var t=n===r}else var t=!0;if(t){if(s.temperature!==void 0){let e=s.temperature,n=r;if(!(typeof e=="number"&&isFinite(e))&&e!==null)return o.errors=[{instancePath:a+
"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type:m.properties.temperature.type},message:"must be number,null"}],!1;if(r===n&&
typeof e=="number"&&isFinite(e)){if(e>2||isNaN(e))return o.errors=[{instancePath:a+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",
params:{comparison:"<=",limit:2},message:"must be <= 2"}],!1;if(e<0||isNaN(e))return o.errors=[{instancePath:a+"/temperature",schemaPath:"#/properties/temperatu\
re/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t){if(s.top_k!==void 0){let e=s.top_k,n=r;
if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&e!==null)return o.errors=[{instancePath:a+"/top_k",schemaPath:"#/properties/top_k/type",keyword:"type",
params:{type:m.properties.top_k.type},message:"must be integer,null"}],!1;if(r===n&&typeof e=="number"&&isFinite(e)){if(e>1e3||isNaN(e))return o.errors=[{instancePath:a+
"/top_k",schemaPath:"#/properties/top_k/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(e<1||isNaN(e))return o.errors=
[{instancePath:a+"/top_k",schemaPath:"#/properties/top_k/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===r}else
var t=!0;if(t){if(s.top_p!==void 0){let e=s.top_p,n=r;if(!(typeof e=="number"&&isFinite(e))&&e!==null)return o.errors=[{instancePath:a+"/top_p",schemaPath:"#/pr\
operties/top_p/type",keyword:"type",params:{type:m.properties.top_p.type},message:"must be number,null"}],!1;if(r===n&&typeof e=="number"&&isFinite(e)){if(e>1||
isNaN(e))return o.errors=[{instancePath:a+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <\
= 1"}],!1;if(e<0||isNaN(e))return o.errors=[{instancePath:a+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}var t=n===r}else var t=!0;if(t){if(s.num_thread!==void 0){let e=s.num_thread,n=r;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(
e))&&e!==null)return o.errors=[{instancePath:a+"/num_thread",schemaPath:"#/properties/num_thread/type",keyword:"type",params:{type:m.properties.num_thread.type},
message:"must be integer,null"}],!1;if(r===n&&typeof e=="number"&&isFinite(e)){if(e>1024||isNaN(e))return o.errors=[{instancePath:a+"/num_thread",schemaPath:"#/\
properties/num_thread/maximum",keyword:"maximum",params:{comparison:"<=",limit:1024},message:"must be <= 1024"}],!1;if(e<1||isNaN(e))return o.errors=[{instancePath:a+
"/num_thread",schemaPath:"#/properties/num_thread/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===r}else var t=!0;
if(t){if(s.max_iterations!==void 0){let e=s.max_iterations,n=r;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&e!==null)return o.errors=[{instancePath:a+
"/max_iterations",schemaPath:"#/properties/max_iterations/type",keyword:"type",params:{type:m.properties.max_iterations.type},message:"must be integer,null"}],!1;
if(r===n&&typeof e=="number"&&isFinite(e)){if(e>1e3||isNaN(e))return o.errors=[{instancePath:a+"/max_iterations",schemaPath:"#/properties/max_iterations/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(e<1||isNaN(e))return o.errors=[{instancePath:a+"/max_iterations",schemaPath:"\
#/properties/max_iterations/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===r}else var t=!0;if(t){if(s.planning_enabled!==
void 0){let e=s.planning_enabled,n=r;if(typeof e!="boolean"&&e!==null)return o.errors=[{instancePath:a+"/planning_enabled",schemaPath:"#/properties/planning_ena\
bled/type",keyword:"type",params:{type:m.properties.planning_enabled.type},message:"must be boolean,null"}],!1;var t=n===r}else var t=!0;if(t){if(s.planning_mandatory!==
void 0){let e=s.planning_mandatory,n=r;if(typeof e!="boolean"&&e!==null)return o.errors=[{instancePath:a+"/planning_mandatory",schemaPath:"#/properties/planning\
_mandatory/type",keyword:"type",params:{type:m.properties.planning_mandatory.type},message:"must be boolean,null"}],!1;var t=n===r}else var t=!0;if(t){if(s.planning_phase1_enabled!==
void 0){let e=s.planning_phase1_enabled,n=r;if(typeof e!="boolean"&&e!==null)return o.errors=[{instancePath:a+"/planning_phase1_enabled",schemaPath:"#/propertie\
s/planning_phase1_enabled/type",keyword:"type",params:{type:m.properties.planning_phase1_enabled.type},message:"must be boolean,null"}],!1;var t=n===r}else var t=!0;
if(t){if(s.planning_phase2_enabled!==void 0){let e=s.planning_phase2_enabled,n=r;if(typeof e!="boolean"&&e!==null)return o.errors=[{instancePath:a+"/planning_ph\
ase2_enabled",schemaPath:"#/properties/planning_phase2_enabled/type",keyword:"type",params:{type:m.properties.planning_phase2_enabled.type},message:"must be boo\
lean,null"}],!1;var t=n===r}else var t=!0;if(t){if(s.planning_phase3_enabled!==void 0){let e=s.planning_phase3_enabled,n=r;if(typeof e!="boolean"&&e!==null)return o.
errors=[{instancePath:a+"/planning_phase3_enabled",schemaPath:"#/properties/planning_phase3_enabled/type",keyword:"type",params:{type:m.properties.planning_phase3_enabled.
type},message:"must be boolean,null"}],!1;var t=n===r}else var t=!0;if(t){if(s.think_enabled!==void 0){let e=s.think_enabled,n=r;if(typeof e!="boolean"&&e!==null)
return o.errors=[{instancePath:a+"/think_enabled",schemaPath:"#/properties/think_enabled/type",keyword:"type",params:{type:m.properties.think_enabled.type},message:"\
must be boolean,null"}],!1;var t=n===r}else var t=!0;if(t){if(s.iteration_budget_enabled!==void 0){let e=s.iteration_budget_enabled,n=r;if(typeof e!="boolean"&&
e!==null)return o.errors=[{instancePath:a+"/iteration_budget_enabled",schemaPath:"#/properties/iteration_budget_enabled/type",keyword:"type",params:{type:m.properties.
iteration_budget_enabled.type},message:"must be boolean,null"}],!1;var t=n===r}else var t=!0;if(t){if(s.goal_anchoring_enabled!==void 0){let e=s.goal_anchoring_enabled,
n=r;if(typeof e!="boolean"&&e!==null)return o.errors=[{instancePath:a+"/goal_anchoring_enabled",schemaPath:"#/properties/goal_anchoring_enabled/type",keyword:"t\
ype",params:{type:m.properties.goal_anchoring_enabled.type},message:"must be boolean,null"}],!1;var t=n===r}else var t=!0;if(t){if(s.goal_anchoring_interval!==void 0){
let e=s.goal_anchoring_interval,n=r;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))&&e!==null)return o.errors=[{instancePath:a+"/goal_anchoring_interva\
l",schemaPath:"#/properties/goal_anchoring_interval/type",keyword:"type",params:{type:m.properties.goal_anchoring_interval.type},message:"must be integer,null"}],
!1;if(r===n&&typeof e=="number"&&isFinite(e)){if(e>1e3||isNaN(e))return o.errors=[{instancePath:a+"/goal_anchoring_interval",schemaPath:"#/properties/goal_ancho\
ring_interval/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;if(e<1||isNaN(e))return o.errors=[{instancePath:a+"/g\
oal_anchoring_interval",schemaPath:"#/properties/goal_anchoring_interval/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}
var t=n===r}else var t=!0;if(t){if(s.anti_stall_enabled!==void 0){let e=s.anti_stall_enabled,n=r;if(typeof e!="boolean"&&e!==null)return o.errors=[{instancePath:a+
"/anti_stall_enabled",schemaPath:"#/properties/anti_stall_enabled/type",keyword:"type",params:{type:m.properties.anti_stall_enabled.type},message:"must be boole\
an,null"}],!1;var t=n===r}else var t=!0;if(t){if(s.anti_stall_threshold!==void 0){let e=s.anti_stall_threshold,n=r;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(
e))&&e!==null)return o.errors=[{instancePath:a+"/anti_stall_threshold",schemaPath:"#/properties/anti_stall_threshold/type",keyword:"type",params:{type:m.properties.
anti_stall_threshold.type},message:"must be integer,null"}],!1;if(r===n&&typeof e=="number"&&isFinite(e)){if(e>1e3||isNaN(e))return o.errors=[{instancePath:a+"/\
anti_stall_threshold",schemaPath:"#/properties/anti_stall_threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"}],!1;
if(e<1||isNaN(e))return o.errors=[{instancePath:a+"/anti_stall_threshold",schemaPath:"#/properties/anti_stall_threshold/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1}var t=n===r}else var t=!0;if(t){if(s.step_validation_enabled!==void 0){let e=s.step_validation_enabled,n=r;if(typeof e!=
"boolean"&&e!==null)return o.errors=[{instancePath:a+"/step_validation_enabled",schemaPath:"#/properties/step_validation_enabled/type",keyword:"type",params:{type:m.
properties.step_validation_enabled.type},message:"must be boolean,null"}],!1;var t=n===r}else var t=!0;if(t){if(s.adaptive_replan_enabled!==void 0){let e=s.adaptive_replan_enabled,
n=r;if(typeof e!="boolean"&&e!==null)return o.errors=[{instancePath:a+"/adaptive_replan_enabled",schemaPath:"#/properties/adaptive_replan_enabled/type",keyword:"\
type",params:{type:m.properties.adaptive_replan_enabled.type},message:"must be boolean,null"}],!1;var t=n===r}else var t=!0;if(t){if(s.subagent_tools!==void 0){
let e=s.subagent_tools,n=r;if(!Array.isArray(e)&&e!==null)return o.errors=[{instancePath:a+"/subagent_tools",schemaPath:"#/properties/subagent_tools/type",keyword:"\
type",params:{type:m.properties.subagent_tools.type},message:"must be array,null"}],!1;if(r===n&&Array.isArray(e)){if(e.length>500)return o.errors=[{instancePath:a+
"/subagent_tools",schemaPath:"#/properties/subagent_tools/maxItems",keyword:"maxItems",params:{limit:500},message:"must NOT have more than 500 items"}],!1;{var u=!0;
let h=e.length;for(let p=0;p<h;p++){let _=e[p],b=r;if(r===b)if(typeof _=="string"){if(c(_)>200)return o.errors=[{instancePath:a+"/subagent_tools/"+p,schemaPath:"\
#/properties/subagent_tools/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(c(_)<1)return o.errors=
[{instancePath:a+"/subagent_tools/"+p,schemaPath:"#/properties/subagent_tools/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return o.errors=[{instancePath:a+"/subagent_tools/"+p,schemaPath:"#/properties/subagent_tools/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var u=b===r;if(!u)break}}}var t=n===r}else var t=!0;if(t){if(s.subagent_planning_enabled!==void 0){let e=s.subagent_planning_enabled,
n=r;if(typeof e!="boolean"&&e!==null)return o.errors=[{instancePath:a+"/subagent_planning_enabled",schemaPath:"#/properties/subagent_planning_enabled/type",keyword:"\
type",params:{type:m.properties.subagent_planning_enabled.type},message:"must be boolean,null"}],!1;var t=n===r}else var t=!0;if(t){if(s.subagent_think_enabled!==
void 0){let e=s.subagent_think_enabled,n=r;if(typeof e!="boolean"&&e!==null)return o.errors=[{instancePath:a+"/subagent_think_enabled",schemaPath:"#/properties/\
subagent_think_enabled/type",keyword:"type",params:{type:m.properties.subagent_think_enabled.type},message:"must be boolean,null"}],!1;var t=n===r}else var t=!0;
if(t){if(s.enabled_tools!==void 0){let e=s.enabled_tools,n=r;if(!Array.isArray(e)&&e!==null)return o.errors=[{instancePath:a+"/enabled_tools",schemaPath:"#/prop\
erties/enabled_tools/type",keyword:"type",params:{type:m.properties.enabled_tools.type},message:"must be array,null"}],!1;if(r===n&&Array.isArray(e)){if(e.length>
500)return o.errors=[{instancePath:a+"/enabled_tools",schemaPath:"#/properties/enabled_tools/maxItems",keyword:"maxItems",params:{limit:500},message:"must NOT h\
ave more than 500 items"}],!1;{var v=!0;let h=e.length;for(let p=0;p<h;p++){let _=e[p],b=r;if(r===b)if(typeof _=="string"){if(c(_)>200)return o.errors=[{instancePath:a+
"/enabled_tools/"+p,schemaPath:"#/properties/enabled_tools/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characte\
rs"}],!1;if(c(_)<1)return o.errors=[{instancePath:a+"/enabled_tools/"+p,schemaPath:"#/properties/enabled_tools/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return o.errors=[{instancePath:a+"/enabled_tools/"+p,schemaPath:"#/properties/enabled_tools/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var v=b===r;if(!v)break}}}var t=n===r}else var t=!0;if(t){if(s.context_providers!==void 0){let e=s.
context_providers,n=r;if(!Array.isArray(e)&&e!==null)return o.errors=[{instancePath:a+"/context_providers",schemaPath:"#/properties/context_providers/type",keyword:"\
type",params:{type:m.properties.context_providers.type},message:"must be array,null"}],!1;if(r===n&&Array.isArray(e)){if(e.length>500)return o.errors=[{instancePath:a+
"/context_providers",schemaPath:"#/properties/context_providers/maxItems",keyword:"maxItems",params:{limit:500},message:"must NOT have more than 500 items"}],!1;
{var M=!0;let h=e.length;for(let p=0;p<h;p++){let _=e[p],b=r;if(r===b)if(typeof _=="string"){if(c(_)>200)return o.errors=[{instancePath:a+"/context_providers/"+
p,schemaPath:"#/properties/context_providers/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(c(
_)<1)return o.errors=[{instancePath:a+"/context_providers/"+p,schemaPath:"#/properties/context_providers/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return o.errors=[{instancePath:a+"/context_providers/"+p,schemaPath:"#/properties/context_providers/items/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var M=b===r;if(!M)break}}}var t=n===r}else var t=!0;if(t){if(s.mcp_servers!==void 0){let e=s.
mcp_servers,n=r;if(!(e&&typeof e=="object"&&!Array.isArray(e))&&e!==null)return o.errors=[{instancePath:a+"/mcp_servers",schemaPath:"#/properties/mcp_servers/ty\
pe",keyword:"type",params:{type:m.properties.mcp_servers.type},message:"must be object,null"}],!1;if(r===n&&e&&typeof e=="object"&&!Array.isArray(e)){if(Object.
keys(e).length>100)return o.errors=[{instancePath:a+"/mcp_servers",schemaPath:"#/properties/mcp_servers/maxProperties",keyword:"maxProperties",params:{limit:100},
message:"must NOT have more than 100 properties"}],!1;for(let h in e){let p=e[h],_=r;if(r===_)if(Array.isArray(p)){if(p.length>2)return o.errors=[{instancePath:a+
"/mcp_servers/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/mcp_servers/additionalProperties/maxItems",keyword:"maxItems",params:{limit:2},
message:"must NOT have more than 2 items"}],!1;{var j=!0;let b=p.length;for(let I=0;I<b;I++){let d=p[I],N=r;if(typeof d!="string")return o.errors=[{instancePath:a+
"/mcp_servers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+I,schemaPath:"#/properties/mcp_servers/additionalProperties/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;if(!(d==="read"||d==="write"))return o.errors=[{instancePath:a+"/mcp_servers/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/"+I,schemaPath:"#/properties/mcp_servers/additionalProperties/items/enum",keyword:"enum",params:{allowedValues:m.properties.mcp_servers.additionalProperties.items.
enum},message:"must be equal to one of the allowed values"}],!1;var j=N===r;if(!j)break}}}else return o.errors=[{instancePath:a+"/mcp_servers/"+h.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/mcp_servers/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var A=_===
r;if(!A)break}}var t=n===r}else var t=!0;if(t)if(s.is_admin_only!==void 0){let e=s.is_admin_only,n=r;if(typeof e!="boolean"&&e!==null)return o.errors=[{instancePath:a+
"/is_admin_only",schemaPath:"#/properties/is_admin_only/type",keyword:"type",params:{type:m.properties.is_admin_only.type},message:"must be boolean,null"}],!1;var t=n===
r}else var t=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return o.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"}],!1;return o.errors=i,r===0}o.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(s,{instancePath:a="",parentData:x,parentDataProperty:L,
rootData:P=s,dynamicAnchors:w={}}={}){let i=null,r=0,l=U.evaluated;return l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),o(s,{instancePath:a,
parentData:x,parentDataProperty:L,rootData:P,dynamicAnchors:w})||(i=i===null?o.errors:i.concat(o.errors),r=i.length),U.errors=i,r===0}U.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var J=$;function k(s,{instancePath:a="",parentData:x,parentDataProperty:L,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,r=0,l=k.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let t;if(s.is_admin_only===void 0&&(t="is_admin_only"))return k.errors=
[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:t},message:"must have required property '"+t+"'"}],!1;{let f=r;for(let y in s)
if(y!=="is_admin_only"){return k.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"\
must NOT have additional properties"}],!1;break}if(f===r&&s.is_admin_only!==void 0&&typeof s.is_admin_only!="boolean")return k.errors=[{instancePath:a+"/is_admi\
n_only",schemaPath:"#/properties/is_admin_only/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1}}else return k.errors=[{instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return k.errors=i,r===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function $(s,{instancePath:a="",parentData:x,parentDataProperty:L,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,r=0,l=$.evaluated;return l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),k(s,{instancePath:a,parentData:x,parentDataProperty:L,rootData:P,dynamicAnchors:w})||(i=i===null?k.errors:i.concat(k.errors),
r=i.length),$.errors=i,r===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var W={profileList:{},profileToolList:{},profilePromptList:{},profileMcpServerList:{},profileAdminList:{},profileView:{path:E},profileUpdate:{path:E,headers:G,body:{
"application/json":H}},profileAvailabilitySet:{path:E,body:{"application/json":J}}};export{W as validators};
