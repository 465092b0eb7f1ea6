// Written by codegen from openapi.yaml.
import{a as I}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var A=b;var U=new RegExp("^[a-zA-Z0-9._-]{1,64}$","u");function b(r,{instancePath:a="",parentData:d,parentDataProperty:y,rootData:c=r,dynamicAnchors:h={}}={}){let i=null,
t=0,o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let e={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};i===null?i=[e]:i.push(e),t++}for(let e in r)
e!=="key"&&delete r[e];if(r.key!==void 0){let e=r.key;if(typeof e!="string"){let s=typeof e,m;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,
typeof e=="string"&&(m=e)),m===void 0)if(s=="number"||s=="boolean")m=""+e;else if(e===null)m="";else{let n={instancePath:a+"/key",schemaPath:"#/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[n]:i.push(n),t++}m!==void 0&&(e=m,r!==void 0&&(r.key=m))}if(typeof e=="string"&&
!U.test(e)){let s={instancePath:a+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern:"^[a-zA-Z0-9._-]{1,64}$"},message:'must match p\
attern "^[a-zA-Z0-9._-]{1,64}$"'};i===null?i=[s]:i.push(s),t++}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};i===null?i=[e]:i.push(e),t++}return b.errors=i,t===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var z=k;var T=I().default;function k(r,{instancePath:a="",parentData:d,parentDataProperty:y,rootData:c=r,dynamicAnchors:h={}}={}){let i=null,t=0,o=k.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r["if-match"]!==void 0){let e=r["if-match"];if(typeof e!="string"){
let s=typeof e,m;if(s=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],s=typeof e,typeof e=="string"&&(m=e)),m===void 0)if(s=="number"||s=="boolean")m=""+e;else if(e===
null)m="";else{let n={instancePath:a+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?
i=[n]:i.push(n),t++}m!==void 0&&(e=m,r!==void 0&&(r["if-match"]=m))}if(typeof e=="string"){if(T(e)>255){let s={instancePath:a+"/if-match",schemaPath:"#/properti\
es/if-match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};i===null?i=[s]:i.push(s),t++}if(T(e)<1){let s={instancePath:a+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};i===null?i=[s]:i.
push(s),t++}}}}else{let e={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[e]:i.push(e),t++}return k.
errors=i,t===0}k.evaluated={props:{"if-match":!0},dynamicProps:!1,dynamicItems:!1};var D=w;var _={type:"object",additionalProperties:!1,properties:{default_model_id:{type:["string","null"],minLength:1,maxLength:200},preferred_models:{type:["array","nu\
ll"],maxItems:100,items:{type:"string",minLength:1,maxLength:200}},default_summarizer_model_id:{type:["string","null"],minLength:1,maxLength:200},theme:{type:["\
string","null"],enum:["system","light","dark",null]},avatar_url:{type:["string","null"],maxLength:2048}}},u=I().default;function l(r,{instancePath:a="",parentData:d,
parentDataProperty:y,rootData:c=r,dynamicAnchors:h={}}={}){let i=null,t=0,o=l.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m=t;for(let n in r)if(!(n==="default_model_id"||n==="preferred_models"||n==="default_summarizer_model_id"||n===
"theme"||n==="avatar_url")){return l.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;break}if(m===t){if(r.default_model_id!==void 0){let n=r.default_model_id,f=t;if(typeof n!="string"&&n!==null)return l.
errors=[{instancePath:a+"/default_model_id",schemaPath:"#/properties/default_model_id/type",keyword:"type",params:{type:_.properties.default_model_id.type},message:"\
must be string,null"}],!1;if(t===f&&typeof n=="string"){if(u(n)>200)return l.errors=[{instancePath:a+"/default_model_id",schemaPath:"#/properties/default_model_\
id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(u(n)<1)return l.errors=[{instancePath:a+"/default_\
model_id",schemaPath:"#/properties/default_model_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=f===
t}else var e=!0;if(e){if(r.preferred_models!==void 0){let n=r.preferred_models,f=t;if(!Array.isArray(n)&&n!==null)return l.errors=[{instancePath:a+"/preferred_m\
odels",schemaPath:"#/properties/preferred_models/type",keyword:"type",params:{type:_.properties.preferred_models.type},message:"must be array,null"}],!1;if(t===
f&&Array.isArray(n)){if(n.length>100)return l.errors=[{instancePath:a+"/preferred_models",schemaPath:"#/properties/preferred_models/maxItems",keyword:"maxItems",
params:{limit:100},message:"must NOT have more than 100 items"}],!1;{var s=!0;let E=n.length;for(let v=0;v<E;v++){let j=n[v],N=t;if(t===N)if(typeof j=="string"){
if(u(j)>200)return l.errors=[{instancePath:a+"/preferred_models/"+v,schemaPath:"#/properties/preferred_models/items/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(u(j)<1)return l.errors=[{instancePath:a+"/preferred_models/"+v,schemaPath:"#/properties/preferred_model\
s/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return l.errors=[{instancePath:a+"/preferred_m\
odels/"+v,schemaPath:"#/properties/preferred_models/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=N===t;if(!s)break}}}var e=f===
t}else var e=!0;if(e){if(r.default_summarizer_model_id!==void 0){let n=r.default_summarizer_model_id,f=t;if(typeof n!="string"&&n!==null)return l.errors=[{instancePath:a+
"/default_summarizer_model_id",schemaPath:"#/properties/default_summarizer_model_id/type",keyword:"type",params:{type:_.properties.default_summarizer_model_id.type},
message:"must be string,null"}],!1;if(t===f&&typeof n=="string"){if(u(n)>200)return l.errors=[{instancePath:a+"/default_summarizer_model_id",schemaPath:"#/prope\
rties/default_summarizer_model_id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(u(n)<1)return l.errors=
[{instancePath:a+"/default_summarizer_model_id",schemaPath:"#/properties/default_summarizer_model_id/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"}],!1}var e=f===t}else var e=!0;if(e){if(r.theme!==void 0){let n=r.theme,f=t;if(typeof n!="string"&&n!==null)return l.errors=
[{instancePath:a+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type:_.properties.theme.type},message:"must be string,null"}],!1;if(!(n===
"system"||n==="light"||n==="dark"||n===null))return l.errors=[{instancePath:a+"/theme",schemaPath:"#/properties/theme/enum",keyword:"enum",params:{allowedValues:_.
properties.theme.enum},message:"must be equal to one of the allowed values"}],!1;var e=f===t}else var e=!0;if(e)if(r.avatar_url!==void 0){let n=r.avatar_url,f=t;
if(typeof n!="string"&&n!==null)return l.errors=[{instancePath:a+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type:_.properties.
avatar_url.type},message:"must be string,null"}],!1;if(t===f&&typeof n=="string"&&u(n)>2048)return l.errors=[{instancePath:a+"/avatar_url",schemaPath:"#/propert\
ies/avatar_url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"}],!1;var e=f===t}else var e=!0}}}}}else return l.
errors=[{instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return l.errors=i,t===0}l.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function w(r,{instancePath:a="",parentData:d,parentDataProperty:y,rootData:c=r,dynamicAnchors:h={}}={}){let i=null,t=0,o=w.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),l(r,{instancePath:a,parentData:d,parentDataProperty:y,rootData:c,dynamicAnchors:h})||(i=i===null?l.errors:i.concat(
l.errors),t=i.length),w.errors=i,t===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var O=L;var P={type:"object",additionalProperties:!0,properties:{site_name:{type:["string","null"],minLength:1,maxLength:100},autosave_enabled:{type:["boolean","null"]},
autosave_interval:{type:["integer","null"],minimum:10,maximum:300},timezone:{type:["string","null"],minLength:1,maxLength:64},theme:{type:["string","null"],enum:[
"system","light","dark",null]}}};function p(r,{instancePath:a="",parentData:d,parentDataProperty:y,rootData:c=r,dynamicAnchors:h={}}={}){let i=null,t=0,o=p.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.site_name!==void 0){let s=r.site_name,
m=t;if(typeof s!="string"&&s!==null)return p.errors=[{instancePath:a+"/site_name",schemaPath:"#/properties/site_name/type",keyword:"type",params:{type:P.properties.
site_name.type},message:"must be string,null"}],!1;if(t===m&&typeof s=="string"){if(u(s)>100)return p.errors=[{instancePath:a+"/site_name",schemaPath:"#/propert\
ies/site_name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"}],!1;if(u(s)<1)return p.errors=[{instancePath:a+
"/site_name",schemaPath:"#/properties/site_name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var e=m===t}else
var e=!0;if(e){if(r.autosave_enabled!==void 0){let s=r.autosave_enabled,m=t;if(typeof s!="boolean"&&s!==null)return p.errors=[{instancePath:a+"/autosave_enabled",
schemaPath:"#/properties/autosave_enabled/type",keyword:"type",params:{type:P.properties.autosave_enabled.type},message:"must be boolean,null"}],!1;var e=m===t}else
var e=!0;if(e){if(r.autosave_interval!==void 0){let s=r.autosave_interval,m=t;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null)return p.errors=
[{instancePath:a+"/autosave_interval",schemaPath:"#/properties/autosave_interval/type",keyword:"type",params:{type:P.properties.autosave_interval.type},message:"\
must be integer,null"}],!1;if(t===m&&typeof s=="number"&&isFinite(s)){if(s>300||isNaN(s))return p.errors=[{instancePath:a+"/autosave_interval",schemaPath:"#/pro\
perties/autosave_interval/maximum",keyword:"maximum",params:{comparison:"<=",limit:300},message:"must be <= 300"}],!1;if(s<10||isNaN(s))return p.errors=[{instancePath:a+
"/autosave_interval",schemaPath:"#/properties/autosave_interval/minimum",keyword:"minimum",params:{comparison:">=",limit:10},message:"must be >= 10"}],!1}var e=m===
t}else var e=!0;if(e){if(r.timezone!==void 0){let s=r.timezone,m=t;if(typeof s!="string"&&s!==null)return p.errors=[{instancePath:a+"/timezone",schemaPath:"#/pr\
operties/timezone/type",keyword:"type",params:{type:P.properties.timezone.type},message:"must be string,null"}],!1;if(t===m&&typeof s=="string"){if(u(s)>64)return p.
errors=[{instancePath:a+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 chara\
cters"}],!1;if(u(s)<1)return p.errors=[{instancePath:a+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"}],!1}var e=m===t}else var e=!0;if(e)if(r.theme!==void 0){let s=r.theme,m=t;if(typeof s!="string"&&s!==null)return p.errors=
[{instancePath:a+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type:P.properties.theme.type},message:"must be string,null"}],!1;if(!(s===
"system"||s==="light"||s==="dark"||s===null))return p.errors=[{instancePath:a+"/theme",schemaPath:"#/properties/theme/enum",keyword:"enum",params:{allowedValues:P.
properties.theme.enum},message:"must be equal to one of the allowed values"}],!1;var e=m===t}else var e=!0}}}}else return p.errors=[{instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return p.errors=i,t===0}p.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function L(r,{
instancePath:a="",parentData:d,parentDataProperty:y,rootData:c=r,dynamicAnchors:h={}}={}){let i=null,t=0,o=L.evaluated;return o.dynamicProps&&(o.props=void 0),o.
dynamicItems&&(o.items=void 0),p(r,{instancePath:a,parentData:d,parentDataProperty:y,rootData:c,dynamicAnchors:h})||(i=i===null?p.errors:i.concat(p.errors),t=i.
length),L.errors=i,t===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var q=x;function g(r,{instancePath:a="",parentData:d,parentDataProperty:y,rootData:c=r,dynamicAnchors:h={}}={}){let i=null,t=0,o=g.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let e;if(r.config===void 0&&(e="config"))return g.errors=[{instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:e},message:"must have required property '"+e+"'"}],!1;{let s=t;for(let m in r)if(m!=="config"){
return g.errors=[{instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additio\
nal properties"}],!1;break}if(s===t&&r.config!==void 0){let m=r.config;if(t===t&&!(m&&typeof m=="object"&&!Array.isArray(m)))return g.errors=[{instancePath:a+"/\
config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1}}}else return g.errors=[{instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return g.errors=i,t===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function x(r,{
instancePath:a="",parentData:d,parentDataProperty:y,rootData:c=r,dynamicAnchors:h={}}={}){let i=null,t=0,o=x.evaluated;return o.dynamicProps&&(o.props=void 0),o.
dynamicItems&&(o.items=void 0),g(r,{instancePath:a,parentData:d,parentDataProperty:y,rootData:c,dynamicAnchors:h})||(i=i===null?g.errors:i.concat(g.errors),t=i.
length),x.errors=i,t===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var S={preferenceList:{},preferenceSet:{path:A},preferenceDelete:{path:A},preferenceProfileView:{},preferenceProfileUpdate:{headers:z,body:{"application/json":D}},
preferenceSettingsView:{},preferenceSettingsUpdate:{headers:z,body:{"application/json":O}},preferenceConfigView:{},preferenceConfigUpdate:{body:{"application/js\
on":q}}};export{S as validators};
