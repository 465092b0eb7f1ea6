// Written by codegen from openapi.yaml.
import"./shared-PWTCLGSP.js";var a={healthView:{},healthEmbed:{},healthDetailed:{},healthApi:{}};export{a as validators};
