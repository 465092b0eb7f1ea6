// Written by codegen from openapi.yaml.
import{a as H}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var J=q;var N=H().default;function q(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=q.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let e=s["idempotency-key"];if(typeof e!=
"string"){let l=typeof e,p;if(l=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],l=typeof e,typeof e=="string"&&(p=e)),p===void 0)if(l=="number"||l=="boolean")
p=""+e;else if(e===null)p="";else{let y={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},
message:"must be string"};i===null?i=[y]:i.push(y),t++}p!==void 0&&(e=p,s!==void 0&&(s["idempotency-key"]=p))}if(typeof e=="string"){if(N(e)>255){let l={instancePath:a+
"/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};
i===null?i=[l]:i.push(l),t++}if(N(e)<1){let l={instancePath:a+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[l]:i.push(l),t++}}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),t++}return q.errors=i,t===0}q.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var O=D;function D(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=D.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.agent_id===void 0){let e={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"agent_id"},message:"must have required property 'agent_id'"};i===null?i=[e]:i.push(e),t++}for(let e in s)e!=="agent_id"&&delete s[e];
if(s.agent_id!==void 0){let e=s.agent_id;if(typeof e!="string"){let l=typeof e,p;if(l=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],l=typeof e,typeof e=="st\
ring"&&(p=e)),p===void 0)if(l=="number"||l=="boolean")p=""+e;else if(e===null)p="";else{let y={instancePath:a+"/agent_id",schemaPath:"#/properties/agent_id/type",
keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[y]:i.push(y),t++}p!==void 0&&(e=p,s!==void 0&&(s.agent_id=p))}if(typeof e=="string"){
if(N(e)>64){let l={instancePath:a+"/agent_id",schemaPath:"#/properties/agent_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more tha\
n 64 characters"};i===null?i=[l]:i.push(l),t++}if(N(e)<1){let l={instancePath:a+"/agent_id",schemaPath:"#/properties/agent_id/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[l]:i.push(l),t++}}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),t++}return D.errors=i,t===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var R=C;function C(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=C.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["if-match"]!==void 0){let e=s["if-match"];if(typeof e!="string"){let l=typeof e,
p;if(l=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],l=typeof e,typeof e=="string"&&(p=e)),p===void 0)if(l=="number"||l=="boolean")p=""+e;else if(e===null)p=
"";else{let y={instancePath:a+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[y]:
i.push(y),t++}p!==void 0&&(e=p,s!==void 0&&(s["if-match"]=p))}if(typeof e=="string"){if(N(e)>255){let l={instancePath:a+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};i===null?i=[l]:i.push(l),t++}if(N(e)<1){let l={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[l]:i.
push(l),t++}}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),t++}return C.
errors=i,t===0}C.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var Q=B;function B(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=B.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){for(let e in s)e!=="session_id"&&delete s[e];if(s.session_id!==void 0){let e=s.
session_id;if(typeof e!="string"){let l=typeof e,p;if(l=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],l=typeof e,typeof e=="string"&&(p=e)),p===void 0)if(l==
"number"||l=="boolean")p=""+e;else if(e===null)p="";else{let y={instancePath:a+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};i===null?i=[y]:i.push(y),t++}p!==void 0&&(e=p,s!==void 0&&(s.session_id=p))}if(typeof e=="string"&&N(e)>200){let l={instancePath:a+
"/session_id",schemaPath:"#/properties/session_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};i===null?i=
[l]:i.push(l),t++}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),t++}
return B.errors=i,t===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var V=K;function K(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=K.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.file_path===void 0){let e={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"file_path"},message:"must have required property 'file_path'"};i===null?i=[e]:i.push(e),t++}for(let e in s)e==="file_path"||e===
"session_id"||delete s[e];if(s.file_path!==void 0){let e=s.file_path;if(typeof e!="string"){let l=typeof e,p;if(l=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],
l=typeof e,typeof e=="string"&&(p=e)),p===void 0)if(l=="number"||l=="boolean")p=""+e;else if(e===null)p="";else{let y={instancePath:a+"/file_path",schemaPath:"#\
/properties/file_path/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[y]:i.push(y),t++}p!==void 0&&(e=p,s!==void 0&&(s.file_path=
p))}if(typeof e=="string"){if(N(e)>4096){let l={instancePath:a+"/file_path",schemaPath:"#/properties/file_path/maxLength",keyword:"maxLength",params:{limit:4096},
message:"must NOT have more than 4096 characters"};i===null?i=[l]:i.push(l),t++}if(N(e)<1){let l={instancePath:a+"/file_path",schemaPath:"#/properties/file_path\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[l]:i.push(l),t++}}}if(s.session_id!==void 0){let e=s.
session_id;if(typeof e!="string"){let l=typeof e,p;if(l=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],l=typeof e,typeof e=="string"&&(p=e)),p===void 0)if(l==
"number"||l=="boolean")p=""+e;else if(e===null)p="";else{let y={instancePath:a+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};i===null?i=[y]:i.push(y),t++}p!==void 0&&(e=p,s!==void 0&&(s.session_id=p))}if(typeof e=="string"&&N(e)>200){let l={instancePath:a+
"/session_id",schemaPath:"#/properties/session_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};i===null?i=
[l]:i.push(l),t++}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),t++}
return K.errors=i,t===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var X=W;function W(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=W.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.language===void 0&&(s.language="zh");for(let l in s)l!=="language"&&delete s[l];
let e=s.language;if(typeof e!="string"){let l=typeof e,p;if(l=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],l=typeof e,typeof e=="string"&&(p=e)),p===void 0)
if(l=="number"||l=="boolean")p=""+e;else if(e===null)p="";else{let y={instancePath:a+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{
type:"string"},message:"must be string"};i===null?i=[y]:i.push(y),t++}p!==void 0&&(e=p,s!==void 0&&(s.language=p))}if(typeof e=="string"&&N(e)>35){let l={instancePath:a+
"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};i===null?i=[l]:i.
push(l),t++}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),t++}return W.
errors=i,t===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Y=E;var v={type:"object",additionalProperties:!0,required:["name"],properties:{id:{type:["string","null"]},user_id:{type:["string","null"]},name:{type:"string",minLength:1,
maxLength:200},systemPrefix:{type:["string","null"],maxLength:2e5},description:{type:["string","null"],maxLength:1e4},systemContext:{type:["object","null"],additionalProperties:!0},
availableWorkflows:{type:["object","null"],maxProperties:200,additionalProperties:{type:"array",maxItems:200,items:{type:"string"}}},availableTools:{type:["arra\
y","null"],maxItems:1e3,items:{type:"string",minLength:1,maxLength:200}},availableSkills:{type:["array","null"],maxItems:1e3,items:{type:"string",minLength:1,maxLength:200}},
availableKnowledgeBases:{type:["array","null"],maxItems:1e3,items:{type:"string",minLength:1,maxLength:200}},availableSubAgentIds:{type:["array","null"],maxItems:1e3,
items:{type:"string",minLength:1,maxLength:200}},subAgentSelectionMode:{type:["string","null"],maxLength:200},memoryType:{type:["string","null"],maxLength:200},
agentMode:{type:["string","null"],maxLength:200},maxLoopCount:{type:["integer","null"],minimum:1,maximum:1e3},deepThinking:{type:["boolean","null"]},enableMultimodal:{
type:["boolean","null"]},multiAgent:{type:["boolean","null"]},is_default:{type:["boolean","null"]},llm_provider_id:{type:["string","null"],maxLength:200},fast_llm_provider_id:{
type:["string","null"],maxLength:200},im_channels:{type:["object","null"],additionalProperties:!0},created_at:{type:["string","null"]},updated_at:{type:["string",
"null"]}}},d=H().default;function f(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=f.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let x;if(s.name===void 0&&(x="name"))return f.
errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;if(s.id!==void 0){
let r=s.id,n=t;if(typeof r!="string"&&r!==null)return f.errors=[{instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:v.properties.
id.type},message:"must be string,null"}],!1;var e=n===t}else var e=!0;if(e){if(s.user_id!==void 0){let r=s.user_id,n=t;if(typeof r!="string"&&r!==null)return f.
errors=[{instancePath:a+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:v.properties.user_id.type},message:"must be string,null"}],
!1;var e=n===t}else var e=!0;if(e){if(s.name!==void 0){let r=s.name,n=t;if(t===n)if(typeof r=="string"){if(d(r)>200)return f.errors=[{instancePath:a+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(d(r)<1)return f.errors=[{instancePath:a+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return f.errors=
[{instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=n===t}else var e=!0;if(e){
if(s.systemPrefix!==void 0){let r=s.systemPrefix,n=t;if(typeof r!="string"&&r!==null)return f.errors=[{instancePath:a+"/systemPrefix",schemaPath:"#/properties/s\
ystemPrefix/type",keyword:"type",params:{type:v.properties.systemPrefix.type},message:"must be string,null"}],!1;if(t===n&&typeof r=="string"&&d(r)>2e5)return f.
errors=[{instancePath:a+"/systemPrefix",schemaPath:"#/properties/systemPrefix/maxLength",keyword:"maxLength",params:{limit:2e5},message:"must NOT have more than\
 200000 characters"}],!1;var e=n===t}else var e=!0;if(e){if(s.description!==void 0){let r=s.description,n=t;if(typeof r!="string"&&r!==null)return f.errors=[{instancePath:a+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:v.properties.description.type},message:"must be string,null"}],!1;if(t===n&&
typeof r=="string"&&d(r)>1e4)return f.errors=[{instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4},
message:"must NOT have more than 10000 characters"}],!1;var e=n===t}else var e=!0;if(e){if(s.systemContext!==void 0){let r=s.systemContext,n=t;if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null)return f.errors=[{instancePath:a+"/systemContext",schemaPath:"#/properties/systemContext/type",keyword:"type",params:{type:v.
properties.systemContext.type},message:"must be object,null"}],!1;var e=n===t}else var e=!0;if(e){if(s.availableWorkflows!==void 0){let r=s.availableWorkflows,n=t;
if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return f.errors=[{instancePath:a+"/availableWorkflows",schemaPath:"#/properties/availableWorkflows/type",
keyword:"type",params:{type:v.properties.availableWorkflows.type},message:"must be object,null"}],!1;if(t===n&&r&&typeof r=="object"&&!Array.isArray(r)){if(Object.
keys(r).length>200)return f.errors=[{instancePath:a+"/availableWorkflows",schemaPath:"#/properties/availableWorkflows/maxProperties",keyword:"maxProperties",params:{
limit:200},message:"must NOT have more than 200 properties"}],!1;for(let c in r){let m=r[c],h=t;if(t===h)if(Array.isArray(m)){if(m.length>200)return f.errors=[{
instancePath:a+"/availableWorkflows/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/availableWorkflows/additionalProperties/maxItems",keyword:"\
maxItems",params:{limit:200},message:"must NOT have more than 200 items"}],!1;{var l=!0;let g=m.length;for(let S=0;S<g;S++){let U=t;if(typeof m[S]!="string")return f.
errors=[{instancePath:a+"/availableWorkflows/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+S,schemaPath:"#/properties/availableWorkflows/additionalProperties/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=U===t;if(!l)break}}}else return f.errors=[{instancePath:a+"/availableWorkfl\
ows/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/availableWorkflows/additionalProperties/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var p=h===t;if(!p)break}}var e=n===t}else var e=!0;if(e){if(s.availableTools!==void 0){let r=s.availableTools,n=t;if(!Array.isArray(r)&&r!==
null)return f.errors=[{instancePath:a+"/availableTools",schemaPath:"#/properties/availableTools/type",keyword:"type",params:{type:v.properties.availableTools.type},
message:"must be array,null"}],!1;if(t===n&&Array.isArray(r)){if(r.length>1e3)return f.errors=[{instancePath:a+"/availableTools",schemaPath:"#/properties/availa\
bleTools/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"}],!1;{var y=!0;let c=r.length;for(let m=0;m<c;m++){let h=r[m],
g=t;if(t===g)if(typeof h=="string"){if(d(h)>200)return f.errors=[{instancePath:a+"/availableTools/"+m,schemaPath:"#/properties/availableTools/items/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(d(h)<1)return f.errors=[{instancePath:a+"/availableTools/"+m,schemaPath:"\
#/properties/availableTools/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return f.errors=[{instancePath:a+
"/availableTools/"+m,schemaPath:"#/properties/availableTools/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=g===t;if(!y)break}}}
var e=n===t}else var e=!0;if(e){if(s.availableSkills!==void 0){let r=s.availableSkills,n=t;if(!Array.isArray(r)&&r!==null)return f.errors=[{instancePath:a+"/ava\
ilableSkills",schemaPath:"#/properties/availableSkills/type",keyword:"type",params:{type:v.properties.availableSkills.type},message:"must be array,null"}],!1;if(t===
n&&Array.isArray(r)){if(r.length>1e3)return f.errors=[{instancePath:a+"/availableSkills",schemaPath:"#/properties/availableSkills/maxItems",keyword:"maxItems",params:{
limit:1e3},message:"must NOT have more than 1000 items"}],!1;{var j=!0;let c=r.length;for(let m=0;m<c;m++){let h=r[m],g=t;if(t===g)if(typeof h=="string"){if(d(h)>
200)return f.errors=[{instancePath:a+"/availableSkills/"+m,schemaPath:"#/properties/availableSkills/items/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;if(d(h)<1)return f.errors=[{instancePath:a+"/availableSkills/"+m,schemaPath:"#/properties/availableSkills/items/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return f.errors=[{instancePath:a+"/availableSkills/"+m,schemaPath:"\
#/properties/availableSkills/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=g===t;if(!j)break}}}var e=n===t}else var e=!0;
if(e){if(s.availableKnowledgeBases!==void 0){let r=s.availableKnowledgeBases,n=t;if(!Array.isArray(r)&&r!==null)return f.errors=[{instancePath:a+"/availableKnow\
ledgeBases",schemaPath:"#/properties/availableKnowledgeBases/type",keyword:"type",params:{type:v.properties.availableKnowledgeBases.type},message:"must be array\
,null"}],!1;if(t===n&&Array.isArray(r)){if(r.length>1e3)return f.errors=[{instancePath:a+"/availableKnowledgeBases",schemaPath:"#/properties/availableKnowledgeB\
ases/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"}],!1;{var M=!0;let c=r.length;for(let m=0;m<c;m++){let h=r[m],
g=t;if(t===g)if(typeof h=="string"){if(d(h)>200)return f.errors=[{instancePath:a+"/availableKnowledgeBases/"+m,schemaPath:"#/properties/availableKnowledgeBases/\
items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(d(h)<1)return f.errors=[{instancePath:a+"/avail\
ableKnowledgeBases/"+m,schemaPath:"#/properties/availableKnowledgeBases/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"}],!1}else return f.errors=[{instancePath:a+"/availableKnowledgeBases/"+m,schemaPath:"#/properties/availableKnowledgeBases/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var M=g===t;if(!M)break}}}var e=n===t}else var e=!0;if(e){if(s.availableSubAgentIds!==void 0){let r=s.availableSubAgentIds,
n=t;if(!Array.isArray(r)&&r!==null)return f.errors=[{instancePath:a+"/availableSubAgentIds",schemaPath:"#/properties/availableSubAgentIds/type",keyword:"type",params:{
type:v.properties.availableSubAgentIds.type},message:"must be array,null"}],!1;if(t===n&&Array.isArray(r)){if(r.length>1e3)return f.errors=[{instancePath:a+"/av\
ailableSubAgentIds",schemaPath:"#/properties/availableSubAgentIds/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"}],
!1;{var A=!0;let c=r.length;for(let m=0;m<c;m++){let h=r[m],g=t;if(t===g)if(typeof h=="string"){if(d(h)>200)return f.errors=[{instancePath:a+"/availableSubAgent\
Ids/"+m,schemaPath:"#/properties/availableSubAgentIds/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],
!1;if(d(h)<1)return f.errors=[{instancePath:a+"/availableSubAgentIds/"+m,schemaPath:"#/properties/availableSubAgentIds/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return f.errors=[{instancePath:a+"/availableSubAgentIds/"+m,schemaPath:"#/properties/availabl\
eSubAgentIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=g===t;if(!A)break}}}var e=n===t}else var e=!0;if(e){if(s.subAgentSelectionMode!==
void 0){let r=s.subAgentSelectionMode,n=t;if(typeof r!="string"&&r!==null)return f.errors=[{instancePath:a+"/subAgentSelectionMode",schemaPath:"#/properties/sub\
AgentSelectionMode/type",keyword:"type",params:{type:v.properties.subAgentSelectionMode.type},message:"must be string,null"}],!1;if(t===n&&typeof r=="string"&&d(
r)>200)return f.errors=[{instancePath:a+"/subAgentSelectionMode",schemaPath:"#/properties/subAgentSelectionMode/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;var e=n===t}else var e=!0;if(e){if(s.memoryType!==void 0){let r=s.memoryType,n=t;if(typeof r!="string"&&r!==
null)return f.errors=[{instancePath:a+"/memoryType",schemaPath:"#/properties/memoryType/type",keyword:"type",params:{type:v.properties.memoryType.type},message:"\
must be string,null"}],!1;if(t===n&&typeof r=="string"&&d(r)>200)return f.errors=[{instancePath:a+"/memoryType",schemaPath:"#/properties/memoryType/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;var e=n===t}else var e=!0;if(e){if(s.agentMode!==void 0){let r=s.agentMode,n=t;
if(typeof r!="string"&&r!==null)return f.errors=[{instancePath:a+"/agentMode",schemaPath:"#/properties/agentMode/type",keyword:"type",params:{type:v.properties.
agentMode.type},message:"must be string,null"}],!1;if(t===n&&typeof r=="string"&&d(r)>200)return f.errors=[{instancePath:a+"/agentMode",schemaPath:"#/properties\
/agentMode/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;var e=n===t}else var e=!0;if(e){if(s.maxLoopCount!==
void 0){let r=s.maxLoopCount,n=t;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return f.errors=[{instancePath:a+"/maxLoopCount",schemaPath:"\
#/properties/maxLoopCount/type",keyword:"type",params:{type:v.properties.maxLoopCount.type},message:"must be integer,null"}],!1;if(t===n&&typeof r=="number"&&isFinite(
r)){if(r>1e3||isNaN(r))return f.errors=[{instancePath:a+"/maxLoopCount",schemaPath:"#/properties/maxLoopCount/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e3},message:"must be <= 1000"}],!1;if(r<1||isNaN(r))return f.errors=[{instancePath:a+"/maxLoopCount",schemaPath:"#/properties/maxLoopCount/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var e=n===t}else var e=!0;if(e){if(s.deepThinking!==void 0){let r=s.deepThinking,n=t;if(typeof r!=
"boolean"&&r!==null)return f.errors=[{instancePath:a+"/deepThinking",schemaPath:"#/properties/deepThinking/type",keyword:"type",params:{type:v.properties.deepThinking.
type},message:"must be boolean,null"}],!1;var e=n===t}else var e=!0;if(e){if(s.enableMultimodal!==void 0){let r=s.enableMultimodal,n=t;if(typeof r!="boolean"&&r!==
null)return f.errors=[{instancePath:a+"/enableMultimodal",schemaPath:"#/properties/enableMultimodal/type",keyword:"type",params:{type:v.properties.enableMultimodal.
type},message:"must be boolean,null"}],!1;var e=n===t}else var e=!0;if(e){if(s.multiAgent!==void 0){let r=s.multiAgent,n=t;if(typeof r!="boolean"&&r!==null)return f.
errors=[{instancePath:a+"/multiAgent",schemaPath:"#/properties/multiAgent/type",keyword:"type",params:{type:v.properties.multiAgent.type},message:"must be boole\
an,null"}],!1;var e=n===t}else var e=!0;if(e){if(s.is_default!==void 0){let r=s.is_default,n=t;if(typeof r!="boolean"&&r!==null)return f.errors=[{instancePath:a+
"/is_default",schemaPath:"#/properties/is_default/type",keyword:"type",params:{type:v.properties.is_default.type},message:"must be boolean,null"}],!1;var e=n===
t}else var e=!0;if(e){if(s.llm_provider_id!==void 0){let r=s.llm_provider_id,n=t;if(typeof r!="string"&&r!==null)return f.errors=[{instancePath:a+"/llm_provider\
_id",schemaPath:"#/properties/llm_provider_id/type",keyword:"type",params:{type:v.properties.llm_provider_id.type},message:"must be string,null"}],!1;if(t===n&&
typeof r=="string"&&d(r)>200)return f.errors=[{instancePath:a+"/llm_provider_id",schemaPath:"#/properties/llm_provider_id/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"}],!1;var e=n===t}else var e=!0;if(e){if(s.fast_llm_provider_id!==void 0){let r=s.fast_llm_provider_id,
n=t;if(typeof r!="string"&&r!==null)return f.errors=[{instancePath:a+"/fast_llm_provider_id",schemaPath:"#/properties/fast_llm_provider_id/type",keyword:"type",
params:{type:v.properties.fast_llm_provider_id.type},message:"must be string,null"}],!1;if(t===n&&typeof r=="string"&&d(r)>200)return f.errors=[{instancePath:a+
"/fast_llm_provider_id",schemaPath:"#/properties/fast_llm_provider_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 cha\
racters"}],!1;var e=n===t}else var e=!0;if(e){if(s.im_channels!==void 0){let r=s.im_channels,n=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return f.
errors=[{instancePath:a+"/im_channels",schemaPath:"#/properties/im_channels/type",keyword:"type",params:{type:v.properties.im_channels.type},message:"must be ob\
ject,null"}],!1;var e=n===t}else var e=!0;if(e){if(s.created_at!==void 0){let r=s.created_at,n=t;if(typeof r!="string"&&r!==null)return f.errors=[{instancePath:a+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:v.properties.created_at.type},message:"must be string,null"}],!1;var e=n===t}else
var e=!0;if(e)if(s.updated_at!==void 0){let r=s.updated_at,n=t;if(typeof r!="string"&&r!==null)return f.errors=[{instancePath:a+"/updated_at",schemaPath:"#/prop\
erties/updated_at/type",keyword:"type",params:{type:v.properties.updated_at.type},message:"must be string,null"}],!1;var e=n===t}else var e=!0}}}}}}}}}}}}}}}}}}}}}}}else
return f.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return f.errors=i,t===0}f.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function E(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=E.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),f(s,{instancePath:a,parentData:_,parentDataProperty:k,rootData:P,dynamicAnchors:w})||(i=
i===null?f.errors:i.concat(f.errors),t=i.length),E.errors=i,t===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Z=z;var b={type:"object",additionalProperties:!0,required:["name"],properties:{id:{type:["string","null"]},user_id:{type:["string","null"]},name:{type:"string",minLength:1,
maxLength:200},systemPrefix:{type:["string","null"],maxLength:2e5},description:{type:["string","null"],maxLength:1e4},systemContext:{type:["object","null"],additionalProperties:!0},
availableWorkflows:{type:["object","null"],maxProperties:200,additionalProperties:{type:"array",maxItems:200,items:{type:"string"}}},availableTools:{type:["arra\
y","null"],maxItems:1e3,items:{type:"string",minLength:1,maxLength:200}},availableSkills:{type:["array","null"],maxItems:1e3,items:{type:"string",minLength:1,maxLength:200}},
availableKnowledgeBases:{type:["array","null"],maxItems:1e3,items:{type:"string",minLength:1,maxLength:200}},availableSubAgentIds:{type:["array","null"],maxItems:1e3,
items:{type:"string",minLength:1,maxLength:200}},subAgentSelectionMode:{type:["string","null"],maxLength:200},memoryType:{type:["string","null"],maxLength:200},
agentMode:{type:["string","null"],maxLength:200},maxLoopCount:{type:["integer","null"],minimum:1,maximum:1e3},deepThinking:{type:["boolean","null"]},enableMultimodal:{
type:["boolean","null"]},multiAgent:{type:["boolean","null"]},is_default:{type:["boolean","null"]},llm_provider_id:{type:["string","null"],maxLength:200},fast_llm_provider_id:{
type:["string","null"],maxLength:200},im_channels:{type:["object","null"],additionalProperties:!0},created_at:{type:["string","null"]},updated_at:{type:["string",
"null"]}}};function u(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=u.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let x;if(s.name===void 0&&(x="name"))return u.errors=[{instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;if(s.id!==void 0){let r=s.id,n=t;if(typeof r!=
"string"&&r!==null)return u.errors=[{instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:b.properties.id.type},message:"must be s\
tring,null"}],!1;var e=n===t}else var e=!0;if(e){if(s.user_id!==void 0){let r=s.user_id,n=t;if(typeof r!="string"&&r!==null)return u.errors=[{instancePath:a+"/u\
ser_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:b.properties.user_id.type},message:"must be string,null"}],!1;var e=n===t}else var e=!0;
if(e){if(s.name!==void 0){let r=s.name,n=t;if(t===n)if(typeof r=="string"){if(d(r)>200)return u.errors=[{instancePath:a+"/name",schemaPath:"#/properties/name/ma\
xLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(d(r)<1)return u.errors=[{instancePath:a+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:a+"/n\
ame",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=n===t}else var e=!0;if(e){if(s.systemPrefix!==
void 0){let r=s.systemPrefix,n=t;if(typeof r!="string"&&r!==null)return u.errors=[{instancePath:a+"/systemPrefix",schemaPath:"#/properties/systemPrefix/type",keyword:"\
type",params:{type:b.properties.systemPrefix.type},message:"must be string,null"}],!1;if(t===n&&typeof r=="string"&&d(r)>2e5)return u.errors=[{instancePath:a+"/\
systemPrefix",schemaPath:"#/properties/systemPrefix/maxLength",keyword:"maxLength",params:{limit:2e5},message:"must NOT have more than 200000 characters"}],!1;var e=n===
t}else var e=!0;if(e){if(s.description!==void 0){let r=s.description,n=t;if(typeof r!="string"&&r!==null)return u.errors=[{instancePath:a+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:b.properties.description.type},message:"must be string,null"}],!1;if(t===n&&typeof r=="string"&&d(r)>
1e4)return u.errors=[{instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT hav\
e more than 10000 characters"}],!1;var e=n===t}else var e=!0;if(e){if(s.systemContext!==void 0){let r=s.systemContext,n=t;if(!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null)return u.errors=[{instancePath:a+"/systemContext",schemaPath:"#/properties/systemContext/type",keyword:"type",params:{type:b.properties.systemContext.
type},message:"must be object,null"}],!1;var e=n===t}else var e=!0;if(e){if(s.availableWorkflows!==void 0){let r=s.availableWorkflows,n=t;if(!(r&&typeof r=="obj\
ect"&&!Array.isArray(r))&&r!==null)return u.errors=[{instancePath:a+"/availableWorkflows",schemaPath:"#/properties/availableWorkflows/type",keyword:"type",params:{
type:b.properties.availableWorkflows.type},message:"must be object,null"}],!1;if(t===n&&r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length>200)return u.
errors=[{instancePath:a+"/availableWorkflows",schemaPath:"#/properties/availableWorkflows/maxProperties",keyword:"maxProperties",params:{limit:200},message:"mus\
t NOT have more than 200 properties"}],!1;for(let c in r){let m=r[c],h=t;if(t===h)if(Array.isArray(m)){if(m.length>200)return u.errors=[{instancePath:a+"/availa\
bleWorkflows/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/availableWorkflows/additionalProperties/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"}],!1;{var l=!0;let g=m.length;for(let S=0;S<g;S++){let U=t;if(typeof m[S]!="string")return u.errors=[{instancePath:a+
"/availableWorkflows/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+S,schemaPath:"#/properties/availableWorkflows/additionalProperties/items/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var l=U===t;if(!l)break}}}else return u.errors=[{instancePath:a+"/availableWorkflows/"+c.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/availableWorkflows/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=h===
t;if(!p)break}}var e=n===t}else var e=!0;if(e){if(s.availableTools!==void 0){let r=s.availableTools,n=t;if(!Array.isArray(r)&&r!==null)return u.errors=[{instancePath:a+
"/availableTools",schemaPath:"#/properties/availableTools/type",keyword:"type",params:{type:b.properties.availableTools.type},message:"must be array,null"}],!1;
if(t===n&&Array.isArray(r)){if(r.length>1e3)return u.errors=[{instancePath:a+"/availableTools",schemaPath:"#/properties/availableTools/maxItems",keyword:"maxIte\
ms",params:{limit:1e3},message:"must NOT have more than 1000 items"}],!1;{var y=!0;let c=r.length;for(let m=0;m<c;m++){let h=r[m],g=t;if(t===g)if(typeof h=="str\
ing"){if(d(h)>200)return u.errors=[{instancePath:a+"/availableTools/"+m,schemaPath:"#/properties/availableTools/items/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(d(h)<1)return u.errors=[{instancePath:a+"/availableTools/"+m,schemaPath:"#/properties/availableTools/it\
ems/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:a+"/availableTools/"+
m,schemaPath:"#/properties/availableTools/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=g===t;if(!y)break}}}var e=n===t}else
var e=!0;if(e){if(s.availableSkills!==void 0){let r=s.availableSkills,n=t;if(!Array.isArray(r)&&r!==null)return u.errors=[{instancePath:a+"/availableSkills",schemaPath:"\
#/properties/availableSkills/type",keyword:"type",params:{type:b.properties.availableSkills.type},message:"must be array,null"}],!1;if(t===n&&Array.isArray(r)){
if(r.length>1e3)return u.errors=[{instancePath:a+"/availableSkills",schemaPath:"#/properties/availableSkills/maxItems",keyword:"maxItems",params:{limit:1e3},message:"\
must NOT have more than 1000 items"}],!1;{var j=!0;let c=r.length;for(let m=0;m<c;m++){let h=r[m],g=t;if(t===g)if(typeof h=="string"){if(d(h)>200)return u.errors=
[{instancePath:a+"/availableSkills/"+m,schemaPath:"#/properties/availableSkills/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"}],!1;if(d(h)<1)return u.errors=[{instancePath:a+"/availableSkills/"+m,schemaPath:"#/properties/availableSkills/items/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:a+"/availableSkills/"+m,schemaPath:"#/prope\
rties/availableSkills/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var j=g===t;if(!j)break}}}var e=n===t}else var e=!0;if(e){
if(s.availableKnowledgeBases!==void 0){let r=s.availableKnowledgeBases,n=t;if(!Array.isArray(r)&&r!==null)return u.errors=[{instancePath:a+"/availableKnowledgeB\
ases",schemaPath:"#/properties/availableKnowledgeBases/type",keyword:"type",params:{type:b.properties.availableKnowledgeBases.type},message:"must be array,null"}],
!1;if(t===n&&Array.isArray(r)){if(r.length>1e3)return u.errors=[{instancePath:a+"/availableKnowledgeBases",schemaPath:"#/properties/availableKnowledgeBases/maxI\
tems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"}],!1;{var M=!0;let c=r.length;for(let m=0;m<c;m++){let h=r[m],g=t;if(t===
g)if(typeof h=="string"){if(d(h)>200)return u.errors=[{instancePath:a+"/availableKnowledgeBases/"+m,schemaPath:"#/properties/availableKnowledgeBases/items/maxLe\
ngth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(d(h)<1)return u.errors=[{instancePath:a+"/availableKnowled\
geBases/"+m,schemaPath:"#/properties/availableKnowledgeBases/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"}],!1}else return u.errors=[{instancePath:a+"/availableKnowledgeBases/"+m,schemaPath:"#/properties/availableKnowledgeBases/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var M=g===t;if(!M)break}}}var e=n===t}else var e=!0;if(e){if(s.availableSubAgentIds!==void 0){let r=s.availableSubAgentIds,
n=t;if(!Array.isArray(r)&&r!==null)return u.errors=[{instancePath:a+"/availableSubAgentIds",schemaPath:"#/properties/availableSubAgentIds/type",keyword:"type",params:{
type:b.properties.availableSubAgentIds.type},message:"must be array,null"}],!1;if(t===n&&Array.isArray(r)){if(r.length>1e3)return u.errors=[{instancePath:a+"/av\
ailableSubAgentIds",schemaPath:"#/properties/availableSubAgentIds/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"}],
!1;{var A=!0;let c=r.length;for(let m=0;m<c;m++){let h=r[m],g=t;if(t===g)if(typeof h=="string"){if(d(h)>200)return u.errors=[{instancePath:a+"/availableSubAgent\
Ids/"+m,schemaPath:"#/properties/availableSubAgentIds/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],
!1;if(d(h)<1)return u.errors=[{instancePath:a+"/availableSubAgentIds/"+m,schemaPath:"#/properties/availableSubAgentIds/items/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return u.errors=[{instancePath:a+"/availableSubAgentIds/"+m,schemaPath:"#/properties/availabl\
eSubAgentIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var A=g===t;if(!A)break}}}var e=n===t}else var e=!0;if(e){if(s.subAgentSelectionMode!==
void 0){let r=s.subAgentSelectionMode,n=t;if(typeof r!="string"&&r!==null)return u.errors=[{instancePath:a+"/subAgentSelectionMode",schemaPath:"#/properties/sub\
AgentSelectionMode/type",keyword:"type",params:{type:b.properties.subAgentSelectionMode.type},message:"must be string,null"}],!1;if(t===n&&typeof r=="string"&&d(
r)>200)return u.errors=[{instancePath:a+"/subAgentSelectionMode",schemaPath:"#/properties/subAgentSelectionMode/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;var e=n===t}else var e=!0;if(e){if(s.memoryType!==void 0){let r=s.memoryType,n=t;if(typeof r!="string"&&r!==
null)return u.errors=[{instancePath:a+"/memoryType",schemaPath:"#/properties/memoryType/type",keyword:"type",params:{type:b.properties.memoryType.type},message:"\
must be string,null"}],!1;if(t===n&&typeof r=="string"&&d(r)>200)return u.errors=[{instancePath:a+"/memoryType",schemaPath:"#/properties/memoryType/maxLength",keyword:"\
maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;var e=n===t}else var e=!0;if(e){if(s.agentMode!==void 0){let r=s.agentMode,n=t;
if(typeof r!="string"&&r!==null)return u.errors=[{instancePath:a+"/agentMode",schemaPath:"#/properties/agentMode/type",keyword:"type",params:{type:b.properties.
agentMode.type},message:"must be string,null"}],!1;if(t===n&&typeof r=="string"&&d(r)>200)return u.errors=[{instancePath:a+"/agentMode",schemaPath:"#/properties\
/agentMode/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;var e=n===t}else var e=!0;if(e){if(s.maxLoopCount!==
void 0){let r=s.maxLoopCount,n=t;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&r!==null)return u.errors=[{instancePath:a+"/maxLoopCount",schemaPath:"\
#/properties/maxLoopCount/type",keyword:"type",params:{type:b.properties.maxLoopCount.type},message:"must be integer,null"}],!1;if(t===n&&typeof r=="number"&&isFinite(
r)){if(r>1e3||isNaN(r))return u.errors=[{instancePath:a+"/maxLoopCount",schemaPath:"#/properties/maxLoopCount/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e3},message:"must be <= 1000"}],!1;if(r<1||isNaN(r))return u.errors=[{instancePath:a+"/maxLoopCount",schemaPath:"#/properties/maxLoopCount/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var e=n===t}else var e=!0;if(e){if(s.deepThinking!==void 0){let r=s.deepThinking,n=t;if(typeof r!=
"boolean"&&r!==null)return u.errors=[{instancePath:a+"/deepThinking",schemaPath:"#/properties/deepThinking/type",keyword:"type",params:{type:b.properties.deepThinking.
type},message:"must be boolean,null"}],!1;var e=n===t}else var e=!0;if(e){if(s.enableMultimodal!==void 0){let r=s.enableMultimodal,n=t;if(typeof r!="boolean"&&r!==
null)return u.errors=[{instancePath:a+"/enableMultimodal",schemaPath:"#/properties/enableMultimodal/type",keyword:"type",params:{type:b.properties.enableMultimodal.
type},message:"must be boolean,null"}],!1;var e=n===t}else var e=!0;if(e){if(s.multiAgent!==void 0){let r=s.multiAgent,n=t;if(typeof r!="boolean"&&r!==null)return u.
errors=[{instancePath:a+"/multiAgent",schemaPath:"#/properties/multiAgent/type",keyword:"type",params:{type:b.properties.multiAgent.type},message:"must be boole\
an,null"}],!1;var e=n===t}else var e=!0;if(e){if(s.is_default!==void 0){let r=s.is_default,n=t;if(typeof r!="boolean"&&r!==null)return u.errors=[{instancePath:a+
"/is_default",schemaPath:"#/properties/is_default/type",keyword:"type",params:{type:b.properties.is_default.type},message:"must be boolean,null"}],!1;var e=n===
t}else var e=!0;if(e){if(s.llm_provider_id!==void 0){let r=s.llm_provider_id,n=t;if(typeof r!="string"&&r!==null)return u.errors=[{instancePath:a+"/llm_provider\
_id",schemaPath:"#/properties/llm_provider_id/type",keyword:"type",params:{type:b.properties.llm_provider_id.type},message:"must be string,null"}],!1;if(t===n&&
typeof r=="string"&&d(r)>200)return u.errors=[{instancePath:a+"/llm_provider_id",schemaPath:"#/properties/llm_provider_id/maxLength",keyword:"maxLength",params:{
limit:200},message:"must NOT have more than 200 characters"}],!1;var e=n===t}else var e=!0;if(e){if(s.fast_llm_provider_id!==void 0){let r=s.fast_llm_provider_id,
n=t;if(typeof r!="string"&&r!==null)return u.errors=[{instancePath:a+"/fast_llm_provider_id",schemaPath:"#/properties/fast_llm_provider_id/type",keyword:"type",
params:{type:b.properties.fast_llm_provider_id.type},message:"must be string,null"}],!1;if(t===n&&typeof r=="string"&&d(r)>200)return u.errors=[{instancePath:a+
"/fast_llm_provider_id",schemaPath:"#/properties/fast_llm_provider_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 cha\
racters"}],!1;var e=n===t}else var e=!0;if(e){if(s.im_channels!==void 0){let r=s.im_channels,n=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null)return u.
errors=[{instancePath:a+"/im_channels",schemaPath:"#/properties/im_channels/type",keyword:"type",params:{type:b.properties.im_channels.type},message:"must be ob\
ject,null"}],!1;var e=n===t}else var e=!0;if(e){if(s.created_at!==void 0){let r=s.created_at,n=t;if(typeof r!="string"&&r!==null)return u.errors=[{instancePath:a+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:b.properties.created_at.type},message:"must be string,null"}],!1;var e=n===t}else
var e=!0;if(e)if(s.updated_at!==void 0){let r=s.updated_at,n=t;if(typeof r!="string"&&r!==null)return u.errors=[{instancePath:a+"/updated_at",schemaPath:"#/prop\
erties/updated_at/type",keyword:"type",params:{type:b.properties.updated_at.type},message:"must be string,null"}],!1;var e=n===t}else var e=!0}}}}}}}}}}}}}}}}}}}}}}}else
return u.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return u.errors=i,t===0}u.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function z(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=z.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),u(s,{instancePath:a,parentData:_,parentDataProperty:k,rootData:P,dynamicAnchors:w})||(i=
i===null?u.errors:i.concat(u.errors),t=i.length),z.errors=i,t===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ee=F;var ae=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function T(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){
let i=null,t=0,o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.
user_ids===void 0&&(l="user_ids"))return T.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have requ\
ired property '"+l+"'"}],!1;{let p=t;for(let y in s)if(y!=="user_ids"){return T.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(p===t&&s.user_ids!==void 0){let y=s.user_ids;if(t===t)if(Array.
isArray(y)){if(y.length>1e3)return T.errors=[{instancePath:a+"/user_ids",schemaPath:"#/properties/user_ids/maxItems",keyword:"maxItems",params:{limit:1e3},message:"\
must NOT have more than 1000 items"}],!1;{var e=!0;let M=y.length;for(let A=0;A<M;A++){let x=y[A],r=t;if(t===r&&t===r)if(typeof x=="string"){if(!ae.test(x))return T.
errors=[{instancePath:a+"/user_ids/"+A,schemaPath:"#/properties/user_ids/items/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'}],
!1}else return T.errors=[{instancePath:a+"/user_ids/"+A,schemaPath:"#/properties/user_ids/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"}],!1;var e=r===t;if(!e)break}}}else return T.errors=[{instancePath:a+"/user_ids",schemaPath:"#/properties/user_ids/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1}}}else return T.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.
errors=i,t===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){
let i=null,t=0,o=F.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),T(s,{instancePath:a,parentData:_,parentDataProperty:k,rootData:P,
dynamicAnchors:w})||(i=i===null?T.errors:i.concat(T.errors),t=i.length),F.errors=i,t===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var re=$;var ie={type:"object",additionalProperties:!0,required:["agent_description"],properties:{agent_description:{type:"string",minLength:1,maxLength:2e4},available_tools:{
type:["array","null"],maxItems:1e3,items:{type:"string",maxLength:200}}}};function L(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){
let i=null,t=0,o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let p;if(s.
agent_description===void 0&&(p="agent_description"))return L.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;if(s.agent_description!==void 0){let y=s.agent_description,j=t;if(t===j)if(typeof y=="string"){if(d(y)>2e4)return L.errors=
[{instancePath:a+"/agent_description",schemaPath:"#/properties/agent_description/maxLength",keyword:"maxLength",params:{limit:2e4},message:"must NOT have more t\
han 20000 characters"}],!1;if(d(y)<1)return L.errors=[{instancePath:a+"/agent_description",schemaPath:"#/properties/agent_description/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=[{instancePath:a+"/agent_description",schemaPath:"#/properties/a\
gent_description/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var e=j===t}else var e=!0;if(e)if(s.available_tools!==void 0){let y=s.
available_tools,j=t;if(!Array.isArray(y)&&y!==null)return L.errors=[{instancePath:a+"/available_tools",schemaPath:"#/properties/available_tools/type",keyword:"t\
ype",params:{type:ie.properties.available_tools.type},message:"must be array,null"}],!1;if(t===j&&Array.isArray(y)){if(y.length>1e3)return L.errors=[{instancePath:a+
"/available_tools",schemaPath:"#/properties/available_tools/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"}],!1;{var l=!0;
let A=y.length;for(let x=0;x<A;x++){let r=y[x],n=t;if(t===n)if(typeof r=="string"){if(d(r)>200)return L.errors=[{instancePath:a+"/available_tools/"+x,schemaPath:"\
#/properties/available_tools/items/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1}else return L.errors=
[{instancePath:a+"/available_tools/"+x,schemaPath:"#/properties/available_tools/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var l=n===t;if(!l)break}}}var e=j===t}else var e=!0}else return L.errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"}],!1;return L.errors=i,t===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(s,{instancePath:a="",parentData:_,parentDataProperty:k,
rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=$.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),L(s,{instancePath:a,
parentData:_,parentDataProperty:k,rootData:P,dynamicAnchors:w})||(i=i===null?L.errors:i.concat(L.errors),t=i.length),$.errors=i,t===0}$.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var te=G;var ne={type:"object",additionalProperties:!0,required:["original_prompt"],properties:{original_prompt:{type:"string",minLength:1,maxLength:1e5},optimization_goal:{
type:["string","null"],maxLength:1e4}}};function I(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=I.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.original_prompt===void 0&&
(l="original_prompt"))return I.errors=[{instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required propert\
y '"+l+"'"}],!1;if(s.original_prompt!==void 0){let p=s.original_prompt,y=t;if(t===y)if(typeof p=="string"){if(d(p)>1e5)return I.errors=[{instancePath:a+"/origin\
al_prompt",schemaPath:"#/properties/original_prompt/maxLength",keyword:"maxLength",params:{limit:1e5},message:"must NOT have more than 100000 characters"}],!1;if(d(
p)<1)return I.errors=[{instancePath:a+"/original_prompt",schemaPath:"#/properties/original_prompt/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"}],!1}else return I.errors=[{instancePath:a+"/original_prompt",schemaPath:"#/properties/original_prompt/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var e=y===t}else var e=!0;if(e)if(s.optimization_goal!==void 0){let p=s.optimization_goal,y=t;if(typeof p!="string"&&
p!==null)return I.errors=[{instancePath:a+"/optimization_goal",schemaPath:"#/properties/optimization_goal/type",keyword:"type",params:{type:ne.properties.optimization_goal.
type},message:"must be string,null"}],!1;if(t===y&&typeof p=="string"&&d(p)>1e4)return I.errors=[{instancePath:a+"/optimization_goal",schemaPath:"#/properties/o\
ptimization_goal/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1;var e=y===t}else var e=!0}else return I.
errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return I.errors=i,t===0}I.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function G(s,{instancePath:a="",parentData:_,parentDataProperty:k,rootData:P=s,dynamicAnchors:w={}}={}){let i=null,t=0,o=G.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),I(s,{instancePath:a,parentData:_,parentDataProperty:k,rootData:P,dynamicAnchors:w})||(i=i===null?I.errors:i.concat(
I.errors),t=i.length),G.errors=i,t===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oe={agentList:{},agentCreate:{headers:J,body:{"application/json":Y}},agentView:{path:O},agentUpdate:{path:O,headers:R,body:{"application/json":Z}},agentDelete:{
path:O,headers:R},agentGrantList:{path:O},agentGrantSet:{path:O,body:{"application/json":ee}},agentFileList:{path:O,query:Q},agentFileDownload:{path:O,query:V},
agentFileDelete:{path:O,query:V},agentPromptTemplate:{query:X},agentDraft:{body:{"application/json":re}},agentPromptOptimize:{body:{"application/json":te}}};export{oe as validators};
