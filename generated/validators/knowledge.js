// Written by codegen from openapi.yaml.
import{a as V}from"./shared-N4234XB3.js";import"./shared-PWTCLGSP.js";var S=q;var c=V().default;function q(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=q.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){s.page===void 0&&(s.page=1),s.page_size===void 0&&(s.page_size=20);for(let e in s)
e==="query_name"||e==="type"||e==="page"||e==="page_no"||e==="page_size"||delete s[e];if(s.query_name!==void 0){let e=s.query_name;if(typeof e!="string"){let i=typeof e,
m;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(m=e)),m===void 0)if(i=="number"||i=="boolean")m=""+e;else if(e===null)m=
"";else{let d={instancePath:o+"/query_name",schemaPath:"#/properties/query_name/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=
[d]:t.push(d),n++}m!==void 0&&(e=m,s!==void 0&&(s.query_name=m))}if(typeof e=="string"&&c(e)>200){let i={instancePath:o+"/query_name",schemaPath:"#/properties/q\
uery_name/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};t===null?t=[i]:t.push(i),n++}}if(s.type!==void 0){
let e=s.type;if(typeof e!="string"){let i=typeof e,m;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(m=e)),m===void 0)if(i==
"number"||i=="boolean")m=""+e;else if(e===null)m="";else{let d={instancePath:o+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};t===null?t=[d]:t.push(d),n++}m!==void 0&&(e=m,s!==void 0&&(s.type=m))}if(typeof e=="string"&&c(e)>64){let i={instancePath:o+"/type",schemaPath:"\
#/properties/type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};t===null?t=[i]:t.push(i),n++}}let r=s.page;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let e=typeof r,i;if(e=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],e=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r)&&(i=r)),i===void 0)if(e==="boolean"||r===null||e==="string"&&r&&r==+r&&!(r%1))i=+r;else{let m={instancePath:o+"/page",schemaPath:"#/properties/p\
age/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[m]:t.push(m),n++}i!==void 0&&(r=i,s!==void 0&&(s.page=i))}if(typeof r=="\
number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let e={instancePath:o+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison:"<=",
limit:2147483647},message:"must be <= 2147483647"};t===null?t=[e]:t.push(e),n++}if(r<1||isNaN(r)){let e={instancePath:o+"/page",schemaPath:"#/properties/page/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[e]:t.push(e),n++}}if(s.page_no!==void 0){let e=s.page_no;if(!(typeof e==
"number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let i=typeof e,m;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(
e)&&isFinite(e)&&(m=e)),m===void 0)if(i==="boolean"||e===null||i==="string"&&e&&e==+e&&!(e%1))m=+e;else{let d={instancePath:o+"/page_no",schemaPath:"#/propertie\
s/page_no/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[d]:t.push(d),n++}m!==void 0&&(e=m,s!==void 0&&(s.page_no=m))}if(typeof e==
"number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let i={instancePath:o+"/page_no",schemaPath:"#/properties/page_no/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647},message:"must be <= 2147483647"};t===null?t=[i]:t.push(i),n++}if(e<1||isNaN(e)){let i={instancePath:o+"/page_no",schemaPath:"#/properties/\
page_no/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[i]:t.push(i),n++}}}let a=s.page_size;if(!(typeof a=="num\
ber"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let e=typeof a,i;if(e=="object"&&Array.isArray(a)&&a.length==1&&(a=a[0],e=typeof a,typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a)&&(i=a)),i===void 0)if(e==="boolean"||a===null||e==="string"&&a&&a==+a&&!(a%1))i=+a;else{let m={instancePath:o+"/page_size",schemaPath:"#/properties/\
page_size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[m]:t.push(m),n++}i!==void 0&&(a=i,s!==void 0&&(s.page_size=i))}if(typeof a==
"number"&&isFinite(a)){if(a>100||isNaN(a)){let e={instancePath:o+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};t===null?t=[e]:t.push(e),n++}if(a<1||isNaN(a)){let e={instancePath:o+"/page_size",schemaPath:"#/properties/page_size/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[e]:t.push(e),n++}}}else{let r={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[r]:t.push(r),n++}return q.errors=t,n===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var C=A;function A(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=A.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kdb_id===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kdb_id"},message:"must have required property 'kdb_id'"};t===null?t=[r]:t.push(r),n++}for(let r in s)r!=="kdb_id"&&delete s[r];
if(s.kdb_id!==void 0){let r=s.kdb_id;if(typeof r!="string"){let a=typeof r,e;if(a=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],a=typeof r,typeof r=="string"&&
(e=r)),e===void 0)if(a=="number"||a=="boolean")e=""+r;else if(r===null)e="";else{let i={instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),n++}e!==void 0&&(r=e,s!==void 0&&(s.kdb_id=e))}if(typeof r=="string"){if(c(r)>64){
let a={instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};
t===null?t=[a]:t.push(a),n++}if(c(r)<1){let a={instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};t===null?t=[a]:t.push(a),n++}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};t===null?t=[r]:t.push(r),n++}return A.errors=t,n===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var N=j;function j(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=j.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let r=s["idempotency-key"];if(typeof r!="st\
ring"){let a=typeof r,e;if(a=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],a=typeof r,typeof r=="string"&&(e=r)),e===void 0)if(a=="number"||a=="boolean")e=""+
r;else if(r===null)e="";else{let i={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[i]:t.push(i),n++}e!==void 0&&(r=e,s!==void 0&&(s["idempotency-key"]=e))}if(typeof r=="string"){if(c(r)>255){let a={instancePath:o+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};t===
null?t=[a]:t.push(a),n++}if(c(r)<1){let a={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};t===null?t=[a]:t.push(a),n++}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};t===null?t=[r]:t.push(r),n++}return j.errors=t,n===0}j.evaluated={props:{"idempotency-key":!0},dynamicProps:!1,dynamicItems:!1};
var G=T;function T(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=T.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s["idempotency-key"]!==void 0){let r=s["idempotency-key"];if(typeof r!="st\
ring"){let a=typeof r,e;if(a=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],a=typeof r,typeof r=="string"&&(e=r)),e===void 0)if(a=="number"||a=="boolean")e=""+
r;else if(r===null)e="";else{let i={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[i]:t.push(i),n++}e!==void 0&&(r=e,s!==void 0&&(s["idempotency-key"]=e))}if(typeof r=="string"){if(c(r)>255){let a={instancePath:o+"\
/idempotency-key",schemaPath:"#/properties/idempotency-key/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};t===
null?t=[a]:t.push(a),n++}if(c(r)<1){let a={instancePath:o+"/idempotency-key",schemaPath:"#/properties/idempotency-key/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};t===null?t=[a]:t.push(a),n++}}}if(s["if-match"]!==void 0){let r=s["if-match"];if(typeof r!="string"){let a=typeof r,
e;if(a=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],a=typeof r,typeof r=="string"&&(e=r)),e===void 0)if(a=="number"||a=="boolean")e=""+r;else if(r===null)e=
"";else{let i={instancePath:o+"/if-match",schemaPath:"#/properties/if-match/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:
t.push(i),n++}e!==void 0&&(r=e,s!==void 0&&(s["if-match"]=e))}if(typeof r=="string"){if(c(r)>255){let a={instancePath:o+"/if-match",schemaPath:"#/properties/if-\
match/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters"};t===null?t=[a]:t.push(a),n++}if(c(r)<1){let a={instancePath:o+
"/if-match",schemaPath:"#/properties/if-match/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[a]:t.
push(a),n++}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[r]:t.push(r),n++}return T.
errors=t,n===0}T.evaluated={props:{"idempotency-key":!0,"if-match":!0},dynamicProps:!1,dynamicItems:!1};var H=O;var ee={type:"integer",enum:[0,1,2,3]};function x(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=x.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,a;if(r=="ob\
ject"&&Array.isArray(s)&&s.length==1&&(s=s[0],r=typeof s,typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s)&&(a=s)),a===void 0)if(r==="boolean"||s===null||r==="\
string"&&s&&s==+s&&!(s%1))a=+s;else{let e={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[e]:t.
push(e),n++}a!==void 0&&(s=a,f!==void 0&&(f[l]=a))}if(!(s===0||s===1||s===2||s===3)){let r={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ee.
enum},message:"must be equal to one of the allowed values"};t===null?t=[r]:t.push(r),n++}return x.errors=t,n===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};function O(s,{
instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=O.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.page===void 0&&(s.page=1),s.page_size===void 0&&(s.page_size=20),s.kdb_id===void 0){let e={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kdb_id"},message:"must have required property 'kdb_id'"};t===null?t=[e]:t.push(e),n++}for(let e in s)
e==="kdb_id"||e==="query_name"||e==="query_status"||e==="task_id"||e==="page"||e==="page_no"||e==="page_size"||delete s[e];if(s.kdb_id!==void 0){let e=s.kdb_id;
if(typeof e!="string"){let i=typeof e,m;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="string"&&(m=e)),m===void 0)if(i=="number"||
i=="boolean")m=""+e;else if(e===null)m="";else{let d={instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};t===null?t=[d]:t.push(d),n++}m!==void 0&&(e=m,s!==void 0&&(s.kdb_id=m))}if(typeof e=="string"){if(c(e)>64){let i={instancePath:o+"/kdb_id",schemaPath:"\
#/properties/kdb_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};t===null?t=[i]:t.push(i),n++}if(c(e)<1){let i={
instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?
t=[i]:t.push(i),n++}}}if(s.query_name!==void 0){let e=s.query_name;if(typeof e!="string"){let i=typeof e,m;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],
i=typeof e,typeof e=="string"&&(m=e)),m===void 0)if(i=="number"||i=="boolean")m=""+e;else if(e===null)m="";else{let d={instancePath:o+"/query_name",schemaPath:"\
#/properties/query_name/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[d]:t.push(d),n++}m!==void 0&&(e=m,s!==void 0&&(s.query_name=
m))}if(typeof e=="string"&&c(e)>200){let i={instancePath:o+"/query_name",schemaPath:"#/properties/query_name/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};t===null?t=[i]:t.push(i),n++}}if(s.query_status!==void 0){let e=s.query_status;if(!Array.isArray(e)){let i=typeof e,m;if(i==
"object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,Array.isArray(e)&&(m=e)),m===void 0)if(i==="string"||i==="number"||i==="boolean"||e===null)m=[e];else{
let d={instancePath:o+"/query_status",schemaPath:"#/properties/query_status/type",keyword:"type",params:{type:"array"},message:"must be array"};t===null?t=[d]:t.
push(d),n++}m!==void 0&&(e=m,s!==void 0&&(s.query_status=m))}if(Array.isArray(e)){if(e.length>8){let m={instancePath:o+"/query_status",schemaPath:"#/properties/\
query_status/maxItems",keyword:"maxItems",params:{limit:8},message:"must NOT have more than 8 items"};t===null?t=[m]:t.push(m),n++}let i=e.length;for(let m=0;m<
i;m++)x(e[m],{instancePath:o+"/query_status/"+m,parentData:e,parentDataProperty:m,rootData:u,dynamicAnchors:y})||(t=t===null?x.errors:t.concat(x.errors),n=t.length)}}
if(s.task_id!==void 0){let e=s.task_id;if(typeof e!="string"){let i=typeof e,m;if(i=="object"&&Array.isArray(e)&&e.length==1&&(e=e[0],i=typeof e,typeof e=="stri\
ng"&&(m=e)),m===void 0)if(i=="number"||i=="boolean")m=""+e;else if(e===null)m="";else{let d={instancePath:o+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[d]:t.push(d),n++}m!==void 0&&(e=m,s!==void 0&&(s.task_id=m))}if(typeof e=="string"&&c(e)>64){
let i={instancePath:o+"/task_id",schemaPath:"#/properties/task_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 character\
s"};t===null?t=[i]:t.push(i),n++}}let r=s.page;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let e=typeof r,i;if(e=="object"&&Array.isArray(r)&&r.length==
1&&(r=r[0],e=typeof r,typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r)&&(i=r)),i===void 0)if(e==="boolean"||r===null||e==="string"&&r&&r==+r&&!(r%1))i=+r;else{
let m={instancePath:o+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[m]:t.push(m),n++}
i!==void 0&&(r=i,s!==void 0&&(s.page=i))}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let e={instancePath:o+"/page",schemaPath:"#/properties/p\
age/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};t===null?t=[e]:t.push(e),n++}if(r<1||isNaN(r)){let e={
instancePath:o+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[e]:t.push(e),
n++}}if(s.page_no!==void 0){let e=s.page_no;if(!(typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e))){let i=typeof e,m;if(i=="object"&&Array.isArray(e)&&e.length==
1&&(e=e[0],i=typeof e,typeof e=="number"&&!(e%1)&&!isNaN(e)&&isFinite(e)&&(m=e)),m===void 0)if(i==="boolean"||e===null||i==="string"&&e&&e==+e&&!(e%1))m=+e;else{
let d={instancePath:o+"/page_no",schemaPath:"#/properties/page_no/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[d]:t.push(
d),n++}m!==void 0&&(e=m,s!==void 0&&(s.page_no=m))}if(typeof e=="number"&&isFinite(e)){if(e>2147483647||isNaN(e)){let i={instancePath:o+"/page_no",schemaPath:"#\
/properties/page_no/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 2147483647"};t===null?t=[i]:t.push(i),n++}if(e<1||isNaN(
e)){let i={instancePath:o+"/page_no",schemaPath:"#/properties/page_no/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?
t=[i]:t.push(i),n++}}}let a=s.page_size;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let e=typeof a,i;if(e=="object"&&Array.isArray(a)&&a.length==1&&
(a=a[0],e=typeof a,typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)&&(i=a)),i===void 0)if(e==="boolean"||a===null||e==="string"&&a&&a==+a&&!(a%1))i=+a;else{let m={
instancePath:o+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};t===null?t=[m]:t.push(m),
n++}i!==void 0&&(a=i,s!==void 0&&(s.page_size=i))}if(typeof a=="number"&&isFinite(a)){if(a>100||isNaN(a)){let e={instancePath:o+"/page_size",schemaPath:"#/prope\
rties/page_size/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};t===null?t=[e]:t.push(e),n++}if(a<1||isNaN(a)){let e={instancePath:o+
"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};t===null?t=[e]:t.push(e),n++}}}else{
let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[r]:t.push(r),n++}return O.errors=t,n===0}O.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var z=D;function D(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=D.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.doc_id===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"doc_id"},message:"must have required property 'doc_id'"};t===null?t=[r]:t.push(r),n++}for(let r in s)r!=="doc_id"&&delete s[r];
if(s.doc_id!==void 0){let r=s.doc_id;if(typeof r!="string"){let a=typeof r,e;if(a=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],a=typeof r,typeof r=="string"&&
(e=r)),e===void 0)if(a=="number"||a=="boolean")e=""+r;else if(r===null)e="";else{let i={instancePath:o+"/doc_id",schemaPath:"#/properties/doc_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),n++}e!==void 0&&(r=e,s!==void 0&&(s.doc_id=e))}if(typeof r=="string"){if(c(r)>64){
let a={instancePath:o+"/doc_id",schemaPath:"#/properties/doc_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};
t===null?t=[a]:t.push(a),n++}if(c(r)<1){let a={instancePath:o+"/doc_id",schemaPath:"#/properties/doc_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};t===null?t=[a]:t.push(a),n++}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};t===null?t=[r]:t.push(r),n++}return D.errors=t,n===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var J=I;function I(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=I.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),s&&typeof s=="object"&&!Array.isArray(s)){if(s.kdb_id===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kdb_id"},message:"must have required property 'kdb_id'"};t===null?t=[r]:t.push(r),n++}if(s.task_id===void 0){let r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"task_id"},message:"must have required property 'task_id'"};t===null?t=[r]:t.push(r),n++}for(let r in s)
r==="kdb_id"||r==="task_id"||delete s[r];if(s.kdb_id!==void 0){let r=s.kdb_id;if(typeof r!="string"){let a=typeof r,e;if(a=="object"&&Array.isArray(r)&&r.length==
1&&(r=r[0],a=typeof r,typeof r=="string"&&(e=r)),e===void 0)if(a=="number"||a=="boolean")e=""+r;else if(r===null)e="";else{let i={instancePath:o+"/kdb_id",schemaPath:"\
#/properties/kdb_id/type",keyword:"type",params:{type:"string"},message:"must be string"};t===null?t=[i]:t.push(i),n++}e!==void 0&&(r=e,s!==void 0&&(s.kdb_id=e))}
if(typeof r=="string"){if(c(r)>64){let a={instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/maxLength",keyword:"maxLength",params:{limit:64},message:"mus\
t NOT have more than 64 characters"};t===null?t=[a]:t.push(a),n++}if(c(r)<1){let a={instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===null?t=[a]:t.push(a),n++}}}if(s.task_id!==void 0){let r=s.task_id;if(typeof r!=
"string"){let a=typeof r,e;if(a=="object"&&Array.isArray(r)&&r.length==1&&(r=r[0],a=typeof r,typeof r=="string"&&(e=r)),e===void 0)if(a=="number"||a=="boolean")
e=""+r;else if(r===null)e="";else{let i={instancePath:o+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};t===null?t=[i]:t.push(i),n++}e!==void 0&&(r=e,s!==void 0&&(s.task_id=e))}if(typeof r=="string"){if(c(r)>64){let a={instancePath:o+"/task_id",schemaPath:"\
#/properties/task_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};t===null?t=[a]:t.push(a),n++}if(c(r)<1){let a={
instancePath:o+"/task_id",schemaPath:"#/properties/task_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};t===
null?t=[a]:t.push(a),n++}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};t===null?t=[r]:t.push(
r),n++}return I.errors=t,n===0}I.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Q=P;var M=V().default;function P(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=P.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),n===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.kdb_id===void 0&&(a="kdb_id"))return P.errors=[{
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let e=n;for(let i in s)
if(!(i==="kdb_id"||i==="override")){return P.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(e===n){if(s.kdb_id!==void 0){let i=s.kdb_id,m=n;if(typeof i!="string"){let d=typeof i,w;if(d=="objec\
t"&&Array.isArray(i)&&i.length==1&&(i=i[0],d=typeof i,typeof i=="string"&&(w=i)),w===void 0)if(d=="number"||d=="boolean")w=""+i;else if(i===null)w="";else return P.
errors=[{instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;w!==void 0&&(i=w,s!==
void 0&&(s.kdb_id=w))}if(n===m&&typeof i=="string"){if(M(i)>64)return P.errors=[{instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/maxLength",keyword:"ma\
xLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(M(i)<1)return P.errors=[{instancePath:o+"/kdb_id",schemaPath:"#/properties/kd\
b_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}var r=m===n}else var r=!0;if(r)if(s.override!==void 0){
let i=s.override,m=n;if(typeof i!="boolean"){let w=typeof i,L;if(w=="object"&&Array.isArray(i)&&i.length==1&&(i=i[0],w=typeof i,typeof i=="boolean"&&(L=i)),L===
void 0)if(i==="false"||i===0||i===null)L=!1;else if(i==="true"||i===1)L=!0;else return P.errors=[{instancePath:o+"/override",schemaPath:"#/properties/override/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;L!==void 0&&(i=L,s!==void 0&&(s.override=L))}var r=m===n}else var r=!0}}}else return P.
errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return P.errors=t,n===0}P.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var W=F;var h=V().default;function g(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=g.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),n===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.name===void 0&&(a="name")||s.type===void 0&&(a="\
type"))return g.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;
{let e=n;for(let i in s)if(!(i==="name"||i==="type"||i==="intro"||i==="language")){return g.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(e===n){if(s.name!==void 0){let i=s.name,m=n;if(n===
m)if(typeof i=="string"){if(h(i)>200)return g.errors=[{instancePath:o+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;if(h(i)<1)return g.errors=[{instancePath:o+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return g.errors=[{instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var r=m===n}else var r=!0;if(r){if(s.type!==void 0){let i=s.type,m=n;if(n===m)if(typeof i=="string"){if(h(i)>64)return g.
errors=[{instancePath:o+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],
!1;if(h(i)<1)return g.errors=[{instancePath:o+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"}],!1}else return g.errors=[{instancePath:o+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var r=m===n}else var r=!0;if(r){if(s.intro!==void 0){let i=s.intro,m=n;if(n===m)if(typeof i=="string"){if(h(i)>4e3)return g.errors=[{instancePath:o+
"/intro",schemaPath:"#/properties/intro/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters"}],!1}else return g.errors=
[{instancePath:o+"/intro",schemaPath:"#/properties/intro/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=m===n}else var r=!0;if(r)
if(s.language!==void 0){let i=s.language,m=n;if(n===m)if(typeof i=="string"){if(h(i)>32)return g.errors=[{instancePath:o+"/language",schemaPath:"#/properties/la\
nguage/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"}],!1}else return g.errors=[{instancePath:o+"/language",schemaPath:"\
#/properties/language/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=m===n}else var r=!0}}}}}else return g.errors=[{instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return g.errors=t,n===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function F(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=F.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),g(s,{instancePath:o,parentData:f,parentDataProperty:l,rootData:u,dynamicAnchors:y})||(t=t===null?g.errors:t.concat(g.errors),
n=t.length),F.errors=t,n===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var X=E;var U={type:"object",additionalProperties:!1,required:["kdb_id"],properties:{kdb_id:{type:"string",minLength:1,maxLength:64},name:{type:["string","null"],maxLength:200},
intro:{type:["string","null"],maxLength:4e3},kdb_setting:{type:["object","null"],additionalProperties:!0}}};function b(s,{instancePath:o="",parentData:f,parentDataProperty:l,
rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=b.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),n===0)if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){let a;if(s.kdb_id===void 0&&(a="kdb_id"))return b.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},
message:"must have required property '"+a+"'"}],!1;{let e=n;for(let i in s)if(!(i==="kdb_id"||i==="name"||i==="intro"||i==="kdb_setting")){return b.errors=[{instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(e===
n){if(s.kdb_id!==void 0){let i=s.kdb_id,m=n;if(n===m)if(typeof i=="string"){if(h(i)>64)return b.errors=[{instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_i\
d/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(h(i)<1)return b.errors=[{instancePath:o+"/kdb_id",schemaPath:"\
#/properties/kdb_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return b.errors=[{instancePath:o+"\
/kdb_id",schemaPath:"#/properties/kdb_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var r=m===n}else var r=!0;if(r){if(s.name!==void 0){
let i=s.name,m=n;if(typeof i!="string"&&i!==null)return b.errors=[{instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:U.properties.
name.type},message:"must be string,null"}],!1;if(n===m&&typeof i=="string"&&h(i)>200)return b.errors=[{instancePath:o+"/name",schemaPath:"#/properties/name/maxL\
ength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;var r=m===n}else var r=!0;if(r){if(s.intro!==void 0){let i=s.
intro,m=n;if(typeof i!="string"&&i!==null)return b.errors=[{instancePath:o+"/intro",schemaPath:"#/properties/intro/type",keyword:"type",params:{type:U.properties.
intro.type},message:"must be string,null"}],!1;if(n===m&&typeof i=="string"&&h(i)>4e3)return b.errors=[{instancePath:o+"/intro",schemaPath:"#/properties/intro/m\
axLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more than 4000 characters"}],!1;var r=m===n}else var r=!0;if(r)if(s.kdb_setting!==void 0){
let i=s.kdb_setting,m=n;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null)return b.errors=[{instancePath:o+"/kdb_setting",schemaPath:"#/properties/kdb_se\
tting/type",keyword:"type",params:{type:U.properties.kdb_setting.type},message:"must be object,null"}],!1;var r=m===n}else var r=!0}}}}}else return b.errors=[{instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return b.errors=t,n===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function E(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=E.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),b(s,{instancePath:o,parentData:f,parentDataProperty:l,rootData:u,dynamicAnchors:y})||(t=t===null?b.errors:t.concat(b.errors),
n=t.length),E.errors=t,n===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var B=R;function v(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=v.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),n===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let r;if(s.kdb_id===void 0&&(r="kdb_id"))return v.errors=[{instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:r},message:"must have required property '"+r+"'"}],!1;{let a=n;for(let e in s)if(e!=="kdb_id"){
return v.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:e},message:"must NOT have additio\
nal properties"}],!1;break}if(a===n&&s.kdb_id!==void 0){let e=s.kdb_id;if(n===n)if(typeof e=="string"){if(h(e)>64)return v.errors=[{instancePath:o+"/kdb_id",schemaPath:"\
#/properties/kdb_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"}],!1;if(h(e)<1)return v.errors=[{instancePath:o+
"/kdb_id",schemaPath:"#/properties/kdb_id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return v.errors=
[{instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1}}}else return v.errors=[{instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return v.errors=t,n===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function R(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=R.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),v(s,{instancePath:o,parentData:f,parentDataProperty:l,rootData:u,dynamicAnchors:y})||(t=t===null?v.errors:t.concat(v.errors),
n=t.length),R.errors=t,n===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Y=K;function k(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=k.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),n===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.kdb_id===void 0&&(a="kdb_id")||s.query===void 0&&(a="quer\
y"))return k.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let e=n;
for(let i in s)if(!(i==="kdb_id"||i==="query"||i==="top_k")){return k.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(e===n){if(s.kdb_id!==void 0){let i=s.kdb_id,m=n;if(n===m)if(typeof i==
"string"){if(h(i)>64)return k.errors=[{instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must N\
OT have more than 64 characters"}],!1;if(h(i)<1)return k.errors=[{instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var r=m===n}else var r=!0;if(r){if(s.query!==void 0){let i=s.query,m=n;if(n===m)if(typeof i=="string"){if(h(
i)>4e3)return k.errors=[{instancePath:o+"/query",schemaPath:"#/properties/query/maxLength",keyword:"maxLength",params:{limit:4e3},message:"must NOT have more th\
an 4000 characters"}],!1;if(h(i)<1)return k.errors=[{instancePath:o+"/query",schemaPath:"#/properties/query/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return k.errors=[{instancePath:o+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var r=m===n}else var r=!0;if(r)if(s.top_k!==void 0){let i=s.top_k,m=n;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))
return k.errors=[{instancePath:o+"/top_k",schemaPath:"#/properties/top_k/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(n===m&&typeof i==
"number"&&isFinite(i)){if(i>100||isNaN(i))return k.errors=[{instancePath:o+"/top_k",schemaPath:"#/properties/top_k/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"}],!1;if(i<1||isNaN(i))return k.errors=[{instancePath:o+"/top_k",schemaPath:"#/properties/top_k/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var r=m===n}else var r=!0}}}}else return k.errors=[{instancePath:o,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return k.errors=t,n===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(s,{instancePath:o="",
parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=K.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),k(s,{instancePath:o,parentData:f,parentDataProperty:l,rootData:u,dynamicAnchors:y})||(t=t===null?k.errors:t.concat(k.errors),n=t.length),K.errors=
t,n===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Z=$;function _(s,{instancePath:o="",parentData:f,parentDataProperty:l,rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=_.evaluated;if(p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),n===0)if(s&&typeof s=="object"&&!Array.isArray(s)){let a;if(s.kdb_id===void 0&&(a="kdb_id")||s.task_id===void 0&&(a="ta\
sk_id"))return _.errors=[{instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;
{let e=n;for(let i in s)if(!(i==="kdb_id"||i==="task_id")){return _.errors=[{instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(e===n){if(s.kdb_id!==void 0){let i=s.kdb_id,m=n;if(n===m)if(typeof i=="string"){
if(h(i)>64)return _.errors=[{instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have mo\
re than 64 characters"}],!1;if(h(i)<1)return _.errors=[{instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:o+"/kdb_id",schemaPath:"#/properties/kdb_id/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var r=m===n}else var r=!0;if(r)if(s.task_id!==void 0){let i=s.task_id,m=n;if(n===m)if(typeof i=="string"){if(h(i)>64)
return _.errors=[{instancePath:o+"/task_id",schemaPath:"#/properties/task_id/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 6\
4 characters"}],!1;if(h(i)<1)return _.errors=[{instancePath:o+"/task_id",schemaPath:"#/properties/task_id/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"}],!1}else return _.errors=[{instancePath:o+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var r=m===n}else var r=!0}}}else return _.errors=[{instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return _.errors=t,n===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(s,{instancePath:o="",parentData:f,parentDataProperty:l,
rootData:u=s,dynamicAnchors:y={}}={}){let t=null,n=0,p=$.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),_(s,{instancePath:o,
parentData:f,parentDataProperty:l,rootData:u,dynamicAnchors:y})||(t=t===null?_.errors:t.concat(_.errors),n=t.length),$.errors=t,n===0}$.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ie={knowledgeList:{query:S},knowledgeView:{query:C},knowledgeCreate:{headers:N,body:{"application/json":W}},knowledgeUpdate:{headers:G,body:{"application/js\
on":X}},knowledgeDelete:{path:C},knowledgeClear:{headers:N,body:{"application/json":B}},knowledgeRedo:{headers:N,body:{"application/json":B}},knowledgeRetrieve:{
headers:N,body:{"application/json":Y}},knowledgeDocumentList:{query:H},knowledgeDocumentView:{path:z},knowledgeDocumentAdd:{body:{"multipart/form-data":Q}},knowledgeDocumentDelete:{
path:z},knowledgeDocumentRedo:{path:z},knowledgeTaskView:{query:J},knowledgeTaskRedo:{headers:N,body:{"application/json":Z}}};export{ie as validators};
