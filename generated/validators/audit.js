// Written by codegen from openapi.yaml.
import{a as y}from"./shared-KOAMRO5M.js";import{a as d}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var c=p,h={type:"object",properties:{offset:{type:"integer",minimum:0,maximum:2147483647,default:0},limit:{type:"integer",minimum:1,maximum:200,default:50},user_id:{
type:"string",format:"uuid"},action:{type:"string",maxLength:64,pattern:"^[a-z0-9_]+(\\.[a-z0-9_]+)*$"},outcome:{type:"string",enum:["success","failure"]},since:{
type:"string",format:"date-time"},until:{type:"string",format:"date-time"}},required:[],additionalProperties:!1},g=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
l=y().fullFormats["date-time"],b=d().default,P=new RegExp("^[a-z0-9_]+(\\.[a-z0-9_]+)*$","u");function p(r,{instancePath:m="",parentData:k,parentDataProperty:A,
rootData:N=r,dynamicAnchors:_={}}={}){let i=null,o=0,u=p.evaluated;if(u.dynamicProps&&(u.props=void 0),u.dynamicItems&&(u.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){r.offset===void 0&&(r.offset=0),r.limit===void 0&&(r.limit=50);for(let e in r)e==="offset"||e==="limit"||e==="user_id"||e==="action"||e==="outcome"||
e==="since"||e==="until"||delete r[e];let n=r.offset;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let e=typeof n,t;if(e=="object"&&Array.isArray(n)&&
n.length==1&&(n=n[0],e=typeof n,typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)&&(t=n)),t===void 0)if(e==="boolean"||n===null||e==="string"&&n&&n==+n&&!(n%1))
t=+n;else{let s={instancePath:m+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[s]:
i.push(s),o++}t!==void 0&&(n=t,r!==void 0&&(r.offset=t))}if(typeof n=="number"&&isFinite(n)){if(n>2147483647||isNaN(n)){let e={instancePath:m+"/offset",schemaPath:"\
#/properties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};i===null?i=[e]:i.push(e),o++}if(n<0||isNaN(
n)){let e={instancePath:m+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};i===null?
i=[e]:i.push(e),o++}}let f=r.limit;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let e=typeof f,t;if(e=="object"&&Array.isArray(f)&&f.length==1&&(f=
f[0],e=typeof f,typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)&&(t=f)),t===void 0)if(e==="boolean"||f===null||e==="string"&&f&&f==+f&&!(f%1))t=+f;else{let s={
instancePath:m+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};i===null?i=[s]:i.push(s),o++}t!==
void 0&&(f=t,r!==void 0&&(r.limit=t))}if(typeof f=="number"&&isFinite(f)){if(f>200||isNaN(f)){let e={instancePath:m+"/limit",schemaPath:"#/properties/limit/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};i===null?i=[e]:i.push(e),o++}if(f<1||isNaN(f)){let e={instancePath:m+"/limit",
schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};i===null?i=[e]:i.push(e),o++}}if(r.user_id!==
void 0){let e=r.user_id;if(typeof e!="string"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&(s=e)),s===
void 0)if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{let a={instancePath:m+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{
type:"string"},message:"must be string"};i===null?i=[a]:i.push(a),o++}s!==void 0&&(e=s,r!==void 0&&(r.user_id=s))}if(typeof e=="string"&&!g.test(e)){let t={instancePath:m+
"/user_id",schemaPath:"#/properties/user_id/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};i===null?i=[t]:i.push(t),o++}}if(r.
action!==void 0){let e=r.action;if(typeof e!="string"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&(s=
e)),s===void 0)if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{let a={instancePath:m+"/action",schemaPath:"#/properties/action/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};i===null?i=[a]:i.push(a),o++}s!==void 0&&(e=s,r!==void 0&&(r.action=s))}if(typeof e=="string"){if(b(e)>64){let t={
instancePath:m+"/action",schemaPath:"#/properties/action/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};i===null?
i=[t]:i.push(t),o++}if(!P.test(e)){let t={instancePath:m+"/action",schemaPath:"#/properties/action/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9_]+(\\.[a-\
z0-9_]+)*$"},message:'must match pattern "^[a-z0-9_]+(\\.[a-z0-9_]+)*$"'};i===null?i=[t]:i.push(t),o++}}}if(r.outcome!==void 0){let e=r.outcome;if(typeof e!="st\
ring"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e=="string"&&(s=e)),s===void 0)if(t=="number"||t=="boolean")s=""+
e;else if(e===null)s="";else{let a={instancePath:m+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};i===null?i=[a]:i.push(a),o++}s!==void 0&&(e=s,r!==void 0&&(r.outcome=s))}if(!(e==="success"||e==="failure")){let t={instancePath:m+"/outcome",schemaPath:"#\
/properties/outcome/enum",keyword:"enum",params:{allowedValues:h.properties.outcome.enum},message:"must be equal to one of the allowed values"};i===null?i=[t]:i.
push(t),o++}}if(r.since!==void 0){let e=r.since;if(typeof e!="string"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],t=typeof e,typeof e==
"string"&&(s=e)),s===void 0)if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{let a={instancePath:m+"/since",schemaPath:"#/properties/since/type",keyword:"\
type",params:{type:"string"},message:"must be string"};i===null?i=[a]:i.push(a),o++}s!==void 0&&(e=s,r!==void 0&&(r.since=s))}if(typeof e=="string"&&!l.validate(
e)){let t={instancePath:m+"/since",schemaPath:"#/properties/since/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
i===null?i=[t]:i.push(t),o++}}if(r.until!==void 0){let e=r.until;if(typeof e!="string"){let t=typeof e,s;if(t=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],
t=typeof e,typeof e=="string"&&(s=e)),s===void 0)if(t=="number"||t=="boolean")s=""+e;else if(e===null)s="";else{let a={instancePath:m+"/until",schemaPath:"#/pro\
perties/until/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[a]:i.push(a),o++}s!==void 0&&(e=s,r!==void 0&&(r.until=s))}if(typeof e==
"string"&&!l.validate(e)){let t={instancePath:m+"/until",schemaPath:"#/properties/until/format",keyword:"format",params:{format:"date-time"},message:'must match\
 format "date-time"'};i===null?i=[t]:i.push(t),o++}}}else{let n={instancePath:m,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};i===null?i=[n]:i.push(n),o++}return p.errors=i,o===0}p.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var v={auditList:{query:c}};export{v as validators};
