// Generated from schemas/*.json by scripts/generate.ts; do not edit.
"use strict";
export const localities = validate83;
const schema20 = {"type":"object","required":["name","level"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"level":{"$ref":"common.schema.json#/$defs/word","type":["string","number","boolean"]},"within":{"$ref":"common.schema.json#/$defs/id"},"valid-from":{"$ref":"common.schema.json#/$defs/date"},"valid-to":{"$ref":"common.schema.json#/$defs/date"},"successor":{"type":["array","string","null"],"items":{"$ref":"common.schema.json#/$defs/id"}},"declared-zones":{"type":["array","null"],"items":{"type":["object","null"],"properties":{"as-of":{"$ref":"common.schema.json#/$defs/date"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"common.schema.json#/$defs/quantity"}}},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^x-", "u");
const schema22 = {"type":["string","number","boolean"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":["array","null"],"items":{"$ref":"#/$defs/text"}};
const schema24 = {"type":["string","number","boolean","null"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":["string","number","boolean","null"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":["string","number","null"]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":["string","number","null"]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":["string","number","null"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":["array","null"],"items":{"$ref":"#/$defs/text"}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":["boolean","null"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.level === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema20.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate55(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate57(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
let data2 = data.level;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: schema20.properties.level.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate61(data2, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate63(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data["valid-from"] !== undefined){
if(!(validate65(data["valid-from"], {instancePath:instancePath+"/valid-from",parentData:data,parentDataProperty:"valid-from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data["valid-to"] !== undefined){
if(!(validate65(data["valid-to"], {instancePath:instancePath+"/valid-to",parentData:data,parentDataProperty:"valid-to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.successor !== undefined){
let data6 = data.successor;
if(((!(Array.isArray(data6))) && (typeof data6 !== "string")) && (data6 !== null)){
const err4 = {instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/type",keyword:"type",params:{type: schema20.properties.successor.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data6[i0], {instancePath:instancePath+"/successor/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
}
if(data["declared-zones"] !== undefined){
let data8 = data["declared-zones"];
if((!(Array.isArray(data8))) && (data8 !== null)){
const err5 = {instancePath:instancePath+"/declared-zones",schemaPath:"#/properties/declared-zones/type",keyword:"type",params:{type: schema20.properties["declared-zones"].type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err6 = {instancePath:instancePath+"/declared-zones/" + i1,schemaPath:"#/properties/declared-zones/items/type",keyword:"type",params:{type: schema20.properties["declared-zones"].items.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(((key1 === "as-of") || (key1 === "source")) || (pattern3.test(key1)))){
if(!(validate69(data9[key1], {instancePath:instancePath+"/declared-zones/" + i1+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
if(data9["as-of"] !== undefined){
if(!(validate65(data9["as-of"], {instancePath:instancePath+"/declared-zones/" + i1+"/as-of",parentData:data9,parentDataProperty:"as-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data9.source !== undefined){
if(!(validate72(data9.source, {instancePath:instancePath+"/declared-zones/" + i1+"/source",parentData:data9,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.note !== undefined){
if(!(validate74(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate76(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate79(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate72(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const zones = validate144;
const schema35 = {"type":"object","required":["name","type"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"type":{"$ref":"common.schema.json#/$defs/word","type":["string","number","boolean"]},"within":{"$ref":"common.schema.json#/$defs/id"},"localities":{"type":["object","array","null"],"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"common.schema.json#/$defs/share"},"items":{"$ref":"common.schema.json#/$defs/id"}},"members":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/id"}},"children":{"$ref":"common.schema.json#/$defs/word"},"area":{"type":["object","null"],"properties":{"natural":{"$ref":"common.schema.json#/$defs/quantity"},"leasable":{"$ref":"common.schema.json#/$defs/quantity"},"leased":{"$ref":"common.schema.json#/$defs/quantity"}},"patternProperties":{"^x-":true},"additionalProperties":false},"established":{"$ref":"common.schema.json#/$defs/plan-date"},"closed":{"$ref":"common.schema.json#/$defs/plan-date"},"orientation":{"$ref":"common.schema.json#/$defs/text"},"sectors":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/text"}},"priority":{"type":["array","null"],"items":{"type":["object","null"],"properties":{"from":{"$ref":"common.schema.json#/$defs/date"},"to":{"$ref":"common.schema.json#/$defs/date"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"owner":{"$ref":"common.schema.json#/$defs/id"},"readiness":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"type":["object","null"],"properties":{"state":{"$ref":"common.schema.json#/$defs/word"},"owner":{"$ref":"common.schema.json#/$defs/id"},"due":{"$ref":"common.schema.json#/$defs/plan-date"},"checked":{"$ref":"common.schema.json#/$defs/date"},"note":{"$ref":"common.schema.json#/$defs/note"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":["string","number","null"]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":["string","number","null"]};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema35.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate100(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate102(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema35.properties.type.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate105(data2, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate107(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.localities !== undefined){
let data4 = data.localities;
if(typeof data4 != "object"){
const err4 = {instancePath:instancePath+"/localities",schemaPath:"#/properties/localities/type",keyword:"type",params:{type: schema35.properties.localities.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate107(data4[i0], {instancePath:instancePath+"/localities/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(pattern3.test(key1))){
if(!(validate110(data4[key1], {instancePath:instancePath+"/localities/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.members !== undefined){
let data7 = data.members;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err5 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: schema35.properties.members.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate107(data7[i1], {instancePath:instancePath+"/members/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
}
if(data.children !== undefined){
if(!(validate105(data.children, {instancePath:instancePath+"/children",parentData:data,parentDataProperty:"children",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.area !== undefined){
let data10 = data.area;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err6 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type: schema35.properties.area.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((((key2 === "natural") || (key2 === "leasable")) || (key2 === "leased")) || (pattern3.test(key2)))){
const err7 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data10.natural !== undefined){
if(!(validate114(data10.natural, {instancePath:instancePath+"/area/natural",parentData:data10,parentDataProperty:"natural",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data10.leasable !== undefined){
if(!(validate114(data10.leasable, {instancePath:instancePath+"/area/leasable",parentData:data10,parentDataProperty:"leasable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data10.leased !== undefined){
if(!(validate114(data10.leased, {instancePath:instancePath+"/area/leased",parentData:data10,parentDataProperty:"leased",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
}
}
if(data.established !== undefined){
if(!(validate118(data.established, {instancePath:instancePath+"/established",parentData:data,parentDataProperty:"established",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.closed !== undefined){
if(!(validate118(data.closed, {instancePath:instancePath+"/closed",parentData:data,parentDataProperty:"closed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.orientation !== undefined){
if(!(validate121(data.orientation, {instancePath:instancePath+"/orientation",parentData:data,parentDataProperty:"orientation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.sectors !== undefined){
let data17 = data.sectors;
if((!(Array.isArray(data17))) && (data17 !== null)){
const err8 = {instancePath:instancePath+"/sectors",schemaPath:"#/properties/sectors/type",keyword:"type",params:{type: schema35.properties.sectors.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate121(data17[i2], {instancePath:instancePath+"/sectors/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
}
if(data.priority !== undefined){
let data19 = data.priority;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err9 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: schema35.properties.priority.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err10 = {instancePath:instancePath+"/priority/" + i3,schemaPath:"#/properties/priority/items/type",keyword:"type",params:{type: schema35.properties.priority.items.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!((((key3 === "from") || (key3 === "to")) || (key3 === "source")) || (pattern3.test(key3)))){
const err11 = {instancePath:instancePath+"/priority/" + i3,schemaPath:"#/properties/priority/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data20.from !== undefined){
if(!(validate124(data20.from, {instancePath:instancePath+"/priority/" + i3+"/from",parentData:data20,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data20.to !== undefined){
if(!(validate124(data20.to, {instancePath:instancePath+"/priority/" + i3+"/to",parentData:data20,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data20.source !== undefined){
if(!(validate127(data20.source, {instancePath:instancePath+"/priority/" + i3+"/source",parentData:data20,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.owner !== undefined){
if(!(validate107(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.readiness !== undefined){
let data25 = data.readiness;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err12 = {instancePath:instancePath+"/readiness",schemaPath:"#/properties/readiness/type",keyword:"type",params:{type: schema35.properties.readiness.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
if(!(pattern3.test(key4))){
let data26 = data25[key4];
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err13 = {instancePath:instancePath+"/readiness/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/readiness/additionalProperties/type",keyword:"type",params:{type: schema35.properties.readiness.additionalProperties.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key5 in data26){
if(!((((((key5 === "state") || (key5 === "owner")) || (key5 === "due")) || (key5 === "checked")) || (key5 === "note")) || (pattern3.test(key5)))){
const err14 = {instancePath:instancePath+"/readiness/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/readiness/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data26.state !== undefined){
if(!(validate105(data26.state, {instancePath:instancePath+"/readiness/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/state",parentData:data26,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data26.owner !== undefined){
if(!(validate107(data26.owner, {instancePath:instancePath+"/readiness/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/owner",parentData:data26,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data26.due !== undefined){
if(!(validate118(data26.due, {instancePath:instancePath+"/readiness/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/due",parentData:data26,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data26.checked !== undefined){
if(!(validate124(data26.checked, {instancePath:instancePath+"/readiness/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",parentData:data26,parentDataProperty:"checked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data26.note !== undefined){
if(!(validate134(data26.note, {instancePath:instancePath+"/readiness/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",parentData:data26,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
}
}
}
}
if(data.note !== undefined){
if(!(validate134(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate137(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate140(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate127(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const organisations = validate194;
const schema51 = {"type":"object","required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"within":{"$ref":"common.schema.json#/$defs/id"},"role":{"$ref":"common.schema.json#/$defs/text"},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "name") || (key0 === "aliases")) || (key0 === "within")) || (key0 === "role")) || (key0 === "note")) || (key0 === "tags")) || (key0 === "private")) || (key0 === "source")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate175(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate177(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate180(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate182(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate184(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate186(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate189(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate191(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const indicators = validate267;
const schema62 = {"type":"object","required":["name","unit","kind"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"unit":{"$ref":"common.schema.json#/$defs/text","type":["string","number","boolean"]},"kind":{"$ref":"common.schema.json#/$defs/word","type":["string","number","boolean"]},"better":{"$ref":"common.schema.json#/$defs/word"},"over-time":{"$ref":"common.schema.json#/$defs/word"},"over-zones":{"$ref":"common.schema.json#/$defs/word"},"missing":{"$ref":"common.schema.json#/$defs/word"},"components":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/id"}},"may-include":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/id"}},"numerator":{"$ref":"common.schema.json#/$defs/id"},"denominator":{"$ref":"common.schema.json#/$defs/id"},"weight":{"$ref":"common.schema.json#/$defs/id"},"formula":{"$ref":"common.schema.json#/$defs/formula"},"from-events":{"type":["object","null"],"properties":{"sum":{"$ref":"common.schema.json#/$defs/word"},"count":{"$ref":"common.schema.json#/$defs/word"},"of":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/word"}},"where":{"type":["object","null"],"properties":{"zone":{"$ref":"common.schema.json#/$defs/id","type":["string","number"]},"locality":{"$ref":"common.schema.json#/$defs/id"},"role":{"$ref":"common.schema.json#/$defs/word"},"capital-type":{"$ref":"common.schema.json#/$defs/word"},"investor":{"$ref":"common.schema.json#/$defs/text"},"investor-country":{"$ref":"common.schema.json#/$defs/text"},"sector":{"$ref":"common.schema.json#/$defs/text"},"owner":{"$ref":"common.schema.json#/$defs/id"},"criteria":{"$ref":"common.schema.json#/$defs/id"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"patternProperties":{"^x-":true},"additionalProperties":false},"not-above":{"$ref":"common.schema.json#/$defs/id"},"bounds":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/quantity"}},"decimals":{"$ref":"common.schema.json#/$defs/whole"},"out-of":{"$ref":"common.schema.json#/$defs/whole"},"expect":{"$ref":"common.schema.json#/$defs/word"},"freshness":{"$ref":"common.schema.json#/$defs/freshness"},"owner":{"$ref":"common.schema.json#/$defs/id"},"metadata":{"type":["object","null"],"properties":{"concept":{"$ref":"common.schema.json#/$defs/text"},"method":{"$ref":"common.schema.json#/$defs/text"},"breakdown":{"$ref":"common.schema.json#/$defs/text"},"publication":{"$ref":"common.schema.json#/$defs/text"},"source":{"$ref":"common.schema.json#/$defs/text"},"responsible":{"$ref":"common.schema.json#/$defs/text"}},"patternProperties":{"^x-":true},"additionalProperties":false},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":["string","number","null"]};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":["number","null"]};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate241.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}
validate241.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":["object","null"],"properties":{"warn-after":{"$ref":"#/$defs/duration"},"error-after":{"$ref":"#/$defs/duration"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema72 = {"type":["string","number","null"]};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema71.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "warn-after") || (key0 === "error-after")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["warn-after"] !== undefined){
if(!(validate246(data["warn-after"], {instancePath:instancePath+"/warn-after",parentData:data,parentDataProperty:"warn-after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
if(data["error-after"] !== undefined){
if(!(validate246(data["error-after"], {instancePath:instancePath+"/error-after",parentData:data,parentDataProperty:"error-after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema62.properties, key0)) || (pattern3.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate205(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate207(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err4 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: schema62.properties.unit.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate210(data2, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema62.properties.kind.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(validate212(data3, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.better !== undefined){
if(!(validate212(data.better, {instancePath:instancePath+"/better",parentData:data,parentDataProperty:"better",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data["over-time"] !== undefined){
if(!(validate212(data["over-time"], {instancePath:instancePath+"/over-time",parentData:data,parentDataProperty:"over-time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data["over-zones"] !== undefined){
if(!(validate212(data["over-zones"], {instancePath:instancePath+"/over-zones",parentData:data,parentDataProperty:"over-zones",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.missing !== undefined){
if(!(validate212(data.missing, {instancePath:instancePath+"/missing",parentData:data,parentDataProperty:"missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.components !== undefined){
let data8 = data.components;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err6 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: schema62.properties.components.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate218(data8[i0], {instancePath:instancePath+"/components/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
}
}
if(data["may-include"] !== undefined){
let data10 = data["may-include"];
if((!(Array.isArray(data10))) && (data10 !== null)){
const err7 = {instancePath:instancePath+"/may-include",schemaPath:"#/properties/may-include/type",keyword:"type",params:{type: schema62.properties["may-include"].type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate218(data10[i1], {instancePath:instancePath+"/may-include/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
}
}
if(data.numerator !== undefined){
if(!(validate218(data.numerator, {instancePath:instancePath+"/numerator",parentData:data,parentDataProperty:"numerator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.denominator !== undefined){
if(!(validate218(data.denominator, {instancePath:instancePath+"/denominator",parentData:data,parentDataProperty:"denominator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
if(!(validate218(data.weight, {instancePath:instancePath+"/weight",parentData:data,parentDataProperty:"weight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.formula !== undefined){
if(!(validate224(data.formula, {instancePath:instancePath+"/formula",parentData:data,parentDataProperty:"formula",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data["from-events"] !== undefined){
let data16 = data["from-events"];
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err8 = {instancePath:instancePath+"/from-events",schemaPath:"#/properties/from-events/type",keyword:"type",params:{type: schema62.properties["from-events"].type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key1 in data16){
if(!(((((key1 === "sum") || (key1 === "count")) || (key1 === "of")) || (key1 === "where")) || (pattern3.test(key1)))){
const err9 = {instancePath:instancePath+"/from-events",schemaPath:"#/properties/from-events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data16.sum !== undefined){
if(!(validate212(data16.sum, {instancePath:instancePath+"/from-events/sum",parentData:data16,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data16.count !== undefined){
if(!(validate212(data16.count, {instancePath:instancePath+"/from-events/count",parentData:data16,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data16.of !== undefined){
let data19 = data16.of;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err10 = {instancePath:instancePath+"/from-events/of",schemaPath:"#/properties/from-events/properties/of/type",keyword:"type",params:{type: schema62.properties["from-events"].properties.of.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate212(data19[i2], {instancePath:instancePath+"/from-events/of/" + i2,parentData:data19,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
}
}
if(data16.where !== undefined){
let data21 = data16.where;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err11 = {instancePath:instancePath+"/from-events/where",schemaPath:"#/properties/from-events/properties/where/type",keyword:"type",params:{type: schema62.properties["from-events"].properties.where.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key2 in data21){
if(!((func1.call(schema62.properties["from-events"].properties.where.properties, key2)) || (pattern3.test(key2)))){
const err12 = {instancePath:instancePath+"/from-events/where",schemaPath:"#/properties/from-events/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data21.zone !== undefined){
let data22 = data21.zone;
if((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))){
const err13 = {instancePath:instancePath+"/from-events/where/zone",schemaPath:"#/properties/from-events/properties/where/properties/zone/type",keyword:"type",params:{type: schema62.properties["from-events"].properties.where.properties.zone.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(validate218(data22, {instancePath:instancePath+"/from-events/where/zone",parentData:data21,parentDataProperty:"zone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data21.locality !== undefined){
if(!(validate218(data21.locality, {instancePath:instancePath+"/from-events/where/locality",parentData:data21,parentDataProperty:"locality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data21.role !== undefined){
if(!(validate212(data21.role, {instancePath:instancePath+"/from-events/where/role",parentData:data21,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data21["capital-type"] !== undefined){
if(!(validate212(data21["capital-type"], {instancePath:instancePath+"/from-events/where/capital-type",parentData:data21,parentDataProperty:"capital-type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data21.investor !== undefined){
if(!(validate210(data21.investor, {instancePath:instancePath+"/from-events/where/investor",parentData:data21,parentDataProperty:"investor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data21["investor-country"] !== undefined){
if(!(validate210(data21["investor-country"], {instancePath:instancePath+"/from-events/where/investor-country",parentData:data21,parentDataProperty:"investor-country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data21.sector !== undefined){
if(!(validate210(data21.sector, {instancePath:instancePath+"/from-events/where/sector",parentData:data21,parentDataProperty:"sector",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data21.owner !== undefined){
if(!(validate218(data21.owner, {instancePath:instancePath+"/from-events/where/owner",parentData:data21,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data21.criteria !== undefined){
if(!(validate218(data21.criteria, {instancePath:instancePath+"/from-events/where/criteria",parentData:data21,parentDataProperty:"criteria",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data["not-above"] !== undefined){
if(!(validate218(data["not-above"], {instancePath:instancePath+"/not-above",parentData:data,parentDataProperty:"not-above",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.bounds !== undefined){
let data32 = data.bounds;
if((!(Array.isArray(data32))) && (data32 !== null)){
const err14 = {instancePath:instancePath+"/bounds",schemaPath:"#/properties/bounds/type",keyword:"type",params:{type: schema62.properties.bounds.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data32)){
const len3 = data32.length;
for(let i3=0; i3<len3; i3++){
if(!(validate239(data32[i3], {instancePath:instancePath+"/bounds/" + i3,parentData:data32,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
}
}
if(data.decimals !== undefined){
if(!(validate241(data.decimals, {instancePath:instancePath+"/decimals",parentData:data,parentDataProperty:"decimals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data["out-of"] !== undefined){
if(!(validate241(data["out-of"], {instancePath:instancePath+"/out-of",parentData:data,parentDataProperty:"out-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined){
if(!(validate212(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.freshness !== undefined){
if(!(validate245(data.freshness, {instancePath:instancePath+"/freshness",parentData:data,parentDataProperty:"freshness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate218(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
let data39 = data.metadata;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err15 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema62.properties.metadata.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key3 in data39){
if(!(((((((key3 === "concept") || (key3 === "method")) || (key3 === "breakdown")) || (key3 === "publication")) || (key3 === "source")) || (key3 === "responsible")) || (pattern3.test(key3)))){
const err16 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data39.concept !== undefined){
if(!(validate210(data39.concept, {instancePath:instancePath+"/metadata/concept",parentData:data39,parentDataProperty:"concept",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data39.method !== undefined){
if(!(validate210(data39.method, {instancePath:instancePath+"/metadata/method",parentData:data39,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data39.breakdown !== undefined){
if(!(validate210(data39.breakdown, {instancePath:instancePath+"/metadata/breakdown",parentData:data39,parentDataProperty:"breakdown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data39.publication !== undefined){
if(!(validate210(data39.publication, {instancePath:instancePath+"/metadata/publication",parentData:data39,parentDataProperty:"publication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data39.source !== undefined){
if(!(validate210(data39.source, {instancePath:instancePath+"/metadata/source",parentData:data39,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data39.responsible !== undefined){
if(!(validate210(data39.responsible, {instancePath:instancePath+"/metadata/responsible",parentData:data39,parentDataProperty:"responsible",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
}
}
if(data.note !== undefined){
if(!(validate257(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate259(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate262(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate264(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const targets = validate384;
const schema79 = {"type":"object","required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"indicator":{"$ref":"common.schema.json#/$defs/id"},"scope":{"$ref":"common.schema.json#/$defs/id"},"period":{"$ref":"common.schema.json#/$defs/period"},"due":{"$ref":"common.schema.json#/$defs/plan-date"},"at-least":{"$ref":"common.schema.json#/$defs/quantity"},"at-most":{"$ref":"common.schema.json#/$defs/quantity"},"more-than":{"$ref":"common.schema.json#/$defs/quantity"},"less-than":{"$ref":"common.schema.json#/$defs/quantity"},"equals":{"$ref":"common.schema.json#/$defs/quantity"},"between":{"type":["array","string","number","null"],"items":{"$ref":"common.schema.json#/$defs/quantity"}},"top":{"$ref":"common.schema.json#/$defs/quantity"},"all-of":{"type":["array","null"],"items":{"type":["object","string","null"],"required":["indicator"],"properties":{"indicator":{"$ref":"common.schema.json#/$defs/id","type":["string","number"]},"at-least":{"$ref":"common.schema.json#/$defs/quantity"},"at-most":{"$ref":"common.schema.json#/$defs/quantity"},"more-than":{"$ref":"common.schema.json#/$defs/quantity"},"less-than":{"$ref":"common.schema.json#/$defs/quantity"},"equals":{"$ref":"common.schema.json#/$defs/quantity"},"between":{"type":["array","string","number","null"],"items":{"$ref":"common.schema.json#/$defs/quantity"}},"top":{"$ref":"common.schema.json#/$defs/quantity"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"split":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"common.schema.json#/$defs/quantity"}},"basis":{"$ref":"common.schema.json#/$defs/word"},"baseline":{"type":["object","null"],"properties":{"period":{"$ref":"common.schema.json#/$defs/period"},"value":{"$ref":"common.schema.json#/$defs/quantity"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false},"phasing":{"type":["object","string","null"],"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"common.schema.json#/$defs/quantity"}},"adds-up":{"type":["array","string","null"],"items":{"$ref":"common.schema.json#/$defs/word"}},"policy":{"$ref":"common.schema.json#/$defs/id"},"owner":{"$ref":"common.schema.json#/$defs/id"},"horizon":{"$ref":"common.schema.json#/$defs/boolean"},"proposed":{"$ref":"common.schema.json#/$defs/boolean"},"thresholds":{"$ref":"common.schema.json#/$defs/thresholds"},"revisions":{"type":["array","null"],"items":{"type":["object","null"],"required":["date"],"properties":{"date":{"$ref":"common.schema.json#/$defs/date","type":["string","number"]},"was":{"type":["string","number","array","null"],"items":{"$ref":"common.schema.json#/$defs/quantity"}},"was-due":{"$ref":"common.schema.json#/$defs/plan-date"},"was-period":{"$ref":"common.schema.json#/$defs/period"},"scope":{"$ref":"common.schema.json#/$defs/id"},"reason":{"$ref":"common.schema.json#/$defs/text"},"decided-in":{"$ref":"common.schema.json#/$defs/id"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"judged":{"type":["object","null"],"properties":{"status":{"$ref":"common.schema.json#/$defs/word"},"because":{"$ref":"common.schema.json#/$defs/text"},"by":{"$ref":"common.schema.json#/$defs/text"},"date":{"$ref":"common.schema.json#/$defs/date"}},"patternProperties":{"^x-":true},"additionalProperties":false},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false,"allOf":[{"if":{"not":{"required":["due"],"properties":{"due":true}}},"then":{"required":["period"],"properties":{"period":{"type":["string","number"]}}}},{"if":{"anyOf":[{"required":["at-least"],"properties":{"at-least":true}},{"required":["at-most"],"properties":{"at-most":true}},{"required":["more-than"],"properties":{"more-than":true}},{"required":["less-than"],"properties":{"less-than":true}},{"required":["equals"],"properties":{"equals":true}},{"required":["between"],"properties":{"between":true}},{"required":["top"],"properties":{"top":true}}],"not":{"required":["all-of"],"properties":{"all-of":true}}},"then":{"required":["indicator"],"properties":{"indicator":{"type":["string","number"]}}}}]};

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":["string","number","null"]};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema83.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate346.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}
validate346.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate352.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}
validate352.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":["object","null"],"properties":{"on-track":{"$ref":"#/$defs/quantity"},"at-risk":{"$ref":"#/$defs/quantity"},"concentration":{"$ref":"#/$defs/quantity"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate356.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate356.errors = vErrors;
return errors === 0;
}
validate356.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate355.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema89.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "on-track") || (key0 === "at-risk")) || (key0 === "concentration")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["on-track"] !== undefined){
if(!(validate356(data["on-track"], {instancePath:instancePath+"/on-track",parentData:data,parentDataProperty:"on-track",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
}
if(data["at-risk"] !== undefined){
if(!(validate356(data["at-risk"], {instancePath:instancePath+"/at-risk",parentData:data,parentDataProperty:"at-risk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
}
if(data.concentration !== undefined){
if(!(validate356(data.concentration, {instancePath:instancePath+"/concentration",parentData:data,parentDataProperty:"concentration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
}
}
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate361.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate361.errors = vErrors;
return errors === 0;
}
validate361.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate367.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}
validate367.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate375.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate375.errors = vErrors;
return errors === 0;
}
validate375.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate377.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate377.errors = vErrors;
return errors === 0;
}
validate377.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate380.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate380.errors = vErrors;
return errors === 0;
}
validate380.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate384.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.due === undefined) && (missing0 = "due")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "period"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.period !== undefined){
let data0 = data.period;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/period",schemaPath:"#/allOf/0/then/properties/period/type",keyword:"type",params:{type: schema79.allOf[0].then.properties.period.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.period = true;
}
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
const _errs12 = errors;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data["all-of"] === undefined) && (missing1 = "all-of")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid5 = _errs13 === errors;
if(valid5){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
const _errs14 = errors;
let valid6 = false;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data["at-least"] === undefined) && (missing2 = "at-least")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid6 = valid6 || _valid2;
if(_valid2){
var props1 = {};
props1["at-least"] = true;
}
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data["at-most"] === undefined) && (missing3 = "at-most")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs16 === errors;
valid6 = valid6 || _valid2;
if(_valid2){
if(props1 !== true){
props1 = props1 || {};
props1["at-most"] = true;
}
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data["more-than"] === undefined) && (missing4 = "more-than")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid6 = valid6 || _valid2;
if(_valid2){
if(props1 !== true){
props1 = props1 || {};
props1["more-than"] = true;
}
}
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data["less-than"] === undefined) && (missing5 = "less-than")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
valid6 = valid6 || _valid2;
if(_valid2){
if(props1 !== true){
props1 = props1 || {};
props1["less-than"] = true;
}
}
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.equals === undefined) && (missing6 = "equals")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid2 = _errs19 === errors;
valid6 = valid6 || _valid2;
if(_valid2){
if(props1 !== true){
props1 = props1 || {};
props1.equals = true;
}
}
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.between === undefined) && (missing7 = "between")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs20 === errors;
valid6 = valid6 || _valid2;
if(_valid2){
if(props1 !== true){
props1 = props1 || {};
props1.between = true;
}
}
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.top === undefined) && (missing8 = "top")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs21 === errors;
valid6 = valid6 || _valid2;
if(_valid2){
if(props1 !== true){
props1 = props1 || {};
props1.top = true;
}
}
if(!valid6){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicator === undefined){
const err15 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "indicator"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.indicator !== undefined){
let data1 = data.indicator;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err16 = {instancePath:instancePath+"/indicator",schemaPath:"#/allOf/1/then/properties/indicator/type",keyword:"type",params:{type: schema79.allOf[1].then.properties.indicator.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
var _valid1 = _errs22 === errors;
valid4 = _valid1;
if(valid4){
if(props1 !== true){
props1 = props1 || {};
props1.indicator = true;
}
}
}
if(!valid4){
const err17 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema79.properties, key0)) || (pattern3.test(key0)))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate313(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate315(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
if(data.indicator !== undefined){
if(!(validate318(data.indicator, {instancePath:instancePath+"/indicator",parentData:data,parentDataProperty:"indicator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate318(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate321(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined){
if(!(validate323(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
}
if(data["at-least"] !== undefined){
if(!(validate325(data["at-least"], {instancePath:instancePath+"/at-least",parentData:data,parentDataProperty:"at-least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data["at-most"] !== undefined){
if(!(validate325(data["at-most"], {instancePath:instancePath+"/at-most",parentData:data,parentDataProperty:"at-most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data["more-than"] !== undefined){
if(!(validate325(data["more-than"], {instancePath:instancePath+"/more-than",parentData:data,parentDataProperty:"more-than",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data["less-than"] !== undefined){
if(!(validate325(data["less-than"], {instancePath:instancePath+"/less-than",parentData:data,parentDataProperty:"less-than",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.equals !== undefined){
if(!(validate325(data.equals, {instancePath:instancePath+"/equals",parentData:data,parentDataProperty:"equals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.between !== undefined){
let data13 = data.between;
if((((!(Array.isArray(data13))) && (typeof data13 !== "string")) && (!((typeof data13 == "number") && (isFinite(data13))))) && (data13 !== null)){
const err20 = {instancePath:instancePath+"/between",schemaPath:"#/properties/between/type",keyword:"type",params:{type: schema79.properties.between.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate325(data13[i0], {instancePath:instancePath+"/between/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
}
if(data.top !== undefined){
if(!(validate325(data.top, {instancePath:instancePath+"/top",parentData:data,parentDataProperty:"top",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data["all-of"] !== undefined){
let data16 = data["all-of"];
if((!(Array.isArray(data16))) && (data16 !== null)){
const err21 = {instancePath:instancePath+"/all-of",schemaPath:"#/properties/all-of/type",keyword:"type",params:{type: schema79.properties["all-of"].type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (typeof data17 !== "string")) && (data17 !== null)){
const err22 = {instancePath:instancePath+"/all-of/" + i1,schemaPath:"#/properties/all-of/items/type",keyword:"type",params:{type: schema79.properties["all-of"].items.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.indicator === undefined){
const err23 = {instancePath:instancePath+"/all-of/" + i1,schemaPath:"#/properties/all-of/items/required",keyword:"required",params:{missingProperty: "indicator"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data17){
if(!(((((((((key1 === "indicator") || (key1 === "at-least")) || (key1 === "at-most")) || (key1 === "more-than")) || (key1 === "less-than")) || (key1 === "equals")) || (key1 === "between")) || (key1 === "top")) || (pattern3.test(key1)))){
const err24 = {instancePath:instancePath+"/all-of/" + i1,schemaPath:"#/properties/all-of/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data17.indicator !== undefined){
let data18 = data17.indicator;
if((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))){
const err25 = {instancePath:instancePath+"/all-of/" + i1+"/indicator",schemaPath:"#/properties/all-of/items/properties/indicator/type",keyword:"type",params:{type: schema79.properties["all-of"].items.properties.indicator.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(validate318(data18, {instancePath:instancePath+"/all-of/" + i1+"/indicator",parentData:data17,parentDataProperty:"indicator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data17["at-least"] !== undefined){
if(!(validate325(data17["at-least"], {instancePath:instancePath+"/all-of/" + i1+"/at-least",parentData:data17,parentDataProperty:"at-least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data17["at-most"] !== undefined){
if(!(validate325(data17["at-most"], {instancePath:instancePath+"/all-of/" + i1+"/at-most",parentData:data17,parentDataProperty:"at-most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data17["more-than"] !== undefined){
if(!(validate325(data17["more-than"], {instancePath:instancePath+"/all-of/" + i1+"/more-than",parentData:data17,parentDataProperty:"more-than",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data17["less-than"] !== undefined){
if(!(validate325(data17["less-than"], {instancePath:instancePath+"/all-of/" + i1+"/less-than",parentData:data17,parentDataProperty:"less-than",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data17.equals !== undefined){
if(!(validate325(data17.equals, {instancePath:instancePath+"/all-of/" + i1+"/equals",parentData:data17,parentDataProperty:"equals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data17.between !== undefined){
let data24 = data17.between;
if((((!(Array.isArray(data24))) && (typeof data24 !== "string")) && (!((typeof data24 == "number") && (isFinite(data24))))) && (data24 !== null)){
const err26 = {instancePath:instancePath+"/all-of/" + i1+"/between",schemaPath:"#/properties/all-of/items/properties/between/type",keyword:"type",params:{type: schema79.properties["all-of"].items.properties.between.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(!(validate325(data24[i2], {instancePath:instancePath+"/all-of/" + i1+"/between/" + i2,parentData:data24,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
}
if(data17.top !== undefined){
if(!(validate325(data17.top, {instancePath:instancePath+"/all-of/" + i1+"/top",parentData:data17,parentDataProperty:"top",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.split !== undefined){
let data27 = data.split;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err27 = {instancePath:instancePath+"/split",schemaPath:"#/properties/split/type",keyword:"type",params:{type: schema79.properties.split.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key2 in data27){
if(!(pattern3.test(key2))){
if(!(validate325(data27[key2], {instancePath:instancePath+"/split/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data27,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.basis !== undefined){
if(!(validate342(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
let data30 = data.baseline;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
const err28 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema79.properties.baseline.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key3 in data30){
if(!((((key3 === "period") || (key3 === "value")) || (key3 === "source")) || (pattern3.test(key3)))){
const err29 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data30.period !== undefined){
if(!(validate321(data30.period, {instancePath:instancePath+"/baseline/period",parentData:data30,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
if(data30.value !== undefined){
if(!(validate325(data30.value, {instancePath:instancePath+"/baseline/value",parentData:data30,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data30.source !== undefined){
if(!(validate346(data30.source, {instancePath:instancePath+"/baseline/source",parentData:data30,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
}
}
}
if(data.phasing !== undefined){
let data34 = data.phasing;
if(((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (typeof data34 !== "string")) && (data34 !== null)){
const err30 = {instancePath:instancePath+"/phasing",schemaPath:"#/properties/phasing/type",keyword:"type",params:{type: schema79.properties.phasing.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key4 in data34){
if(!(pattern3.test(key4))){
if(!(validate325(data34[key4], {instancePath:instancePath+"/phasing/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data34,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
}
}
if(data["adds-up"] !== undefined){
let data36 = data["adds-up"];
if(((!(Array.isArray(data36))) && (typeof data36 !== "string")) && (data36 !== null)){
const err31 = {instancePath:instancePath+"/adds-up",schemaPath:"#/properties/adds-up/type",keyword:"type",params:{type: schema79.properties["adds-up"].type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(Array.isArray(data36)){
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
if(!(validate342(data36[i3], {instancePath:instancePath+"/adds-up/" + i3,parentData:data36,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
}
}
if(data.policy !== undefined){
if(!(validate318(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate318(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.horizon !== undefined){
if(!(validate352(data.horizon, {instancePath:instancePath+"/horizon",parentData:data,parentDataProperty:"horizon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
}
}
if(data.proposed !== undefined){
if(!(validate352(data.proposed, {instancePath:instancePath+"/proposed",parentData:data,parentDataProperty:"proposed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
}
}
if(data.thresholds !== undefined){
if(!(validate355(data.thresholds, {instancePath:instancePath+"/thresholds",parentData:data,parentDataProperty:"thresholds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.revisions !== undefined){
let data43 = data.revisions;
if((!(Array.isArray(data43))) && (data43 !== null)){
const err32 = {instancePath:instancePath+"/revisions",schemaPath:"#/properties/revisions/type",keyword:"type",params:{type: schema79.properties.revisions.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
let data44 = data43[i4];
if((!(data44 && typeof data44 == "object" && !Array.isArray(data44))) && (data44 !== null)){
const err33 = {instancePath:instancePath+"/revisions/" + i4,schemaPath:"#/properties/revisions/items/type",keyword:"type",params:{type: schema79.properties.revisions.items.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.date === undefined){
const err34 = {instancePath:instancePath+"/revisions/" + i4,schemaPath:"#/properties/revisions/items/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 in data44){
if(!(((((((((key5 === "date") || (key5 === "was")) || (key5 === "was-due")) || (key5 === "was-period")) || (key5 === "scope")) || (key5 === "reason")) || (key5 === "decided-in")) || (key5 === "source")) || (pattern3.test(key5)))){
const err35 = {instancePath:instancePath+"/revisions/" + i4,schemaPath:"#/properties/revisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data44.date !== undefined){
let data45 = data44.date;
if((typeof data45 !== "string") && (!((typeof data45 == "number") && (isFinite(data45))))){
const err36 = {instancePath:instancePath+"/revisions/" + i4+"/date",schemaPath:"#/properties/revisions/items/properties/date/type",keyword:"type",params:{type: schema79.properties.revisions.items.properties.date.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(validate361(data45, {instancePath:instancePath+"/revisions/" + i4+"/date",parentData:data44,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
}
if(data44.was !== undefined){
let data46 = data44.was;
if((((typeof data46 !== "string") && (!((typeof data46 == "number") && (isFinite(data46))))) && (!(Array.isArray(data46)))) && (data46 !== null)){
const err37 = {instancePath:instancePath+"/revisions/" + i4+"/was",schemaPath:"#/properties/revisions/items/properties/was/type",keyword:"type",params:{type: schema79.properties.revisions.items.properties.was.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(Array.isArray(data46)){
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
if(!(validate325(data46[i5], {instancePath:instancePath+"/revisions/" + i4+"/was/" + i5,parentData:data46,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
}
if(data44["was-due"] !== undefined){
if(!(validate323(data44["was-due"], {instancePath:instancePath+"/revisions/" + i4+"/was-due",parentData:data44,parentDataProperty:"was-due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
}
if(data44["was-period"] !== undefined){
if(!(validate321(data44["was-period"], {instancePath:instancePath+"/revisions/" + i4+"/was-period",parentData:data44,parentDataProperty:"was-period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
if(data44.scope !== undefined){
if(!(validate318(data44.scope, {instancePath:instancePath+"/revisions/" + i4+"/scope",parentData:data44,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data44.reason !== undefined){
if(!(validate367(data44.reason, {instancePath:instancePath+"/revisions/" + i4+"/reason",parentData:data44,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data44["decided-in"] !== undefined){
if(!(validate318(data44["decided-in"], {instancePath:instancePath+"/revisions/" + i4+"/decided-in",parentData:data44,parentDataProperty:"decided-in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data44.source !== undefined){
if(!(validate346(data44.source, {instancePath:instancePath+"/revisions/" + i4+"/source",parentData:data44,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.judged !== undefined){
let data54 = data.judged;
if((!(data54 && typeof data54 == "object" && !Array.isArray(data54))) && (data54 !== null)){
const err38 = {instancePath:instancePath+"/judged",schemaPath:"#/properties/judged/type",keyword:"type",params:{type: schema79.properties.judged.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key6 in data54){
if(!(((((key6 === "status") || (key6 === "because")) || (key6 === "by")) || (key6 === "date")) || (pattern3.test(key6)))){
const err39 = {instancePath:instancePath+"/judged",schemaPath:"#/properties/judged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data54.status !== undefined){
if(!(validate342(data54.status, {instancePath:instancePath+"/judged/status",parentData:data54,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
if(data54.because !== undefined){
if(!(validate367(data54.because, {instancePath:instancePath+"/judged/because",parentData:data54,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data54.by !== undefined){
if(!(validate367(data54.by, {instancePath:instancePath+"/judged/by",parentData:data54,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data54.date !== undefined){
if(!(validate361(data54.date, {instancePath:instancePath+"/judged/date",parentData:data54,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
}
}
}
if(data.note !== undefined){
if(!(validate375(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate377(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate380(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate346(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}
validate384.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const actuals = validate492;
const schema98 = {"type":"object","required":["indicator","period"],"properties":{"indicator":{"$ref":"common.schema.json#/$defs/id","type":["string","number"]},"scope":{"$ref":"common.schema.json#/$defs/id"},"period":{"$ref":"common.schema.json#/$defs/period","type":["string","number"]},"as-of":{"$ref":"common.schema.json#/$defs/date"},"value":{"$ref":"common.schema.json#/$defs/quantity"},"values":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"common.schema.json#/$defs/quantity"}},"status":{"$ref":"common.schema.json#/$defs/word"},"components":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"type":["object","string","number","null"],"properties":{"value":{"$ref":"common.schema.json#/$defs/quantity"},"count":{"$ref":"common.schema.json#/$defs/quantity"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"of-which":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"type":["object","string","number","null"],"properties":{"value":{"$ref":"common.schema.json#/$defs/quantity"},"count":{"$ref":"common.schema.json#/$defs/quantity"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"by":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"common.schema.json#/$defs/quantity"}}},"stated":{"type":["array","null"],"items":{"type":["object","null"],"properties":{"ratio":{"$ref":"common.schema.json#/$defs/quantity"},"of":{"$ref":"common.schema.json#/$defs/id"},"at":{"$ref":"common.schema.json#/$defs/period"},"basis":{"$ref":"common.schema.json#/$defs/word"},"years":{"$ref":"common.schema.json#/$defs/whole"},"times":{"$ref":"common.schema.json#/$defs/quantity"},"versus":{"$ref":"common.schema.json#/$defs/period"},"figure":{"$ref":"common.schema.json#/$defs/text"}},"patternProperties":{"^x-":true},"additionalProperties":false,"allOf":[{"if":{"not":{"required":["times"],"properties":{"times":true}}},"then":{"required":["ratio"],"properties":{"ratio":{"type":["string","number"]}}}}]}},"change":{"type":["array","null"],"items":{"type":["object","null"],"properties":{"versus":{"$ref":"common.schema.json#/$defs/period"},"by":{"$ref":"common.schema.json#/$defs/quantity"},"growth":{"$ref":"common.schema.json#/$defs/share"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"claims":{"type":["array","null"],"items":{"type":["object","null"],"properties":{"says":{"$ref":"common.schema.json#/$defs/word"},"target":{"$ref":"common.schema.json#/$defs/id"},"basis":{"$ref":"common.schema.json#/$defs/word"},"years":{"$ref":"common.schema.json#/$defs/whole"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"published":{"$ref":"common.schema.json#/$defs/date"},"vintages":{"type":["array","null"],"items":{"type":["object","null"],"properties":{"published":{"$ref":"common.schema.json#/$defs/date"},"was":{"$ref":"common.schema.json#/$defs/quantity"},"scope":{"$ref":"common.schema.json#/$defs/id"},"indicator":{"$ref":"common.schema.json#/$defs/id"},"source":{"$ref":"common.schema.json#/$defs/source"},"reason":{"$ref":"common.schema.json#/$defs/text"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"preferred":{"$ref":"common.schema.json#/$defs/boolean"},"series-break":{"$ref":"common.schema.json#/$defs/text"},"quote":{"$ref":"common.schema.json#/$defs/text"},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false,"allOf":[{"if":{"not":{"required":["values"],"properties":{"values":true}}},"then":{"required":["value"],"properties":{"value":true}}}],"dependentSchemas":{"values":{"properties":{"value":false}}}};

function validate436(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate436.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate436.errors = vErrors;
return errors === 0;
}
validate436.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate439.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema83.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate439.errors = vErrors;
return errors === 0;
}
validate439.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate441.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate441.errors = vErrors;
return errors === 0;
}
validate441.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate443(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate443.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate443.errors = vErrors;
return errors === 0;
}
validate443.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate446(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate446.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate446.errors = vErrors;
return errors === 0;
}
validate446.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate457.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate457.errors = vErrors;
return errors === 0;
}
validate457.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate461.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate461.errors = vErrors;
return errors === 0;
}
validate461.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate465.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate465.errors = vErrors;
return errors === 0;
}
validate465.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate476(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate476.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate476.errors = vErrors;
return errors === 0;
}
validate476.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate479.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate479.errors = vErrors;
return errors === 0;
}
validate479.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate483(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate483.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate483.errors = vErrors;
return errors === 0;
}
validate483.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate485(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate485.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate485.errors = vErrors;
return errors === 0;
}
validate485.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate488.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate488.errors = vErrors;
return errors === 0;
}
validate488.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate492.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.values === undefined) && (missing0 = "values")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.value = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicator === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicator"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.period === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema98.properties, key0)) || (pattern3.test(key0)))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.indicator !== undefined){
let data0 = data.indicator;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err7 = {instancePath:instancePath+"/indicator",schemaPath:"#/properties/indicator/type",keyword:"type",params:{type: schema98.properties.indicator.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(validate436(data0, {instancePath:instancePath+"/indicator",parentData:data,parentDataProperty:"indicator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate436(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
let data2 = data.period;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err8 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: schema98.properties.period.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(validate439(data2, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data["as-of"] !== undefined){
if(!(validate441(data["as-of"], {instancePath:instancePath+"/as-of",parentData:data,parentDataProperty:"as-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(validate443(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data5 = data.values;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: schema98.properties.values.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(pattern3.test(key1))){
if(!(validate443(data5[key1], {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.status !== undefined){
if(!(validate446(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
if(data.components !== undefined){
let data8 = data.components;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err10 = {instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type: schema98.properties.components.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(pattern3.test(key2))){
let data9 = data8[key2];
if((((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (typeof data9 !== "string")) && (!((typeof data9 == "number") && (isFinite(data9))))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/components/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/components/additionalProperties/type",keyword:"type",params:{type: schema98.properties.components.additionalProperties.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(!(((key3 === "value") || (key3 === "count")) || (pattern3.test(key3)))){
const err12 = {instancePath:instancePath+"/components/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/components/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.value !== undefined){
if(!(validate443(data9.value, {instancePath:instancePath+"/components/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",parentData:data9,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
if(data9.count !== undefined){
if(!(validate443(data9.count, {instancePath:instancePath+"/components/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/count",parentData:data9,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
}
}
}
}
}
if(data["of-which"] !== undefined){
let data12 = data["of-which"];
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err13 = {instancePath:instancePath+"/of-which",schemaPath:"#/properties/of-which/type",keyword:"type",params:{type: schema98.properties["of-which"].type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(!(pattern3.test(key4))){
let data13 = data12[key4];
if((((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (typeof data13 !== "string")) && (!((typeof data13 == "number") && (isFinite(data13))))) && (data13 !== null)){
const err14 = {instancePath:instancePath+"/of-which/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/of-which/additionalProperties/type",keyword:"type",params:{type: schema98.properties["of-which"].additionalProperties.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(!(((key5 === "value") || (key5 === "count")) || (pattern3.test(key5)))){
const err15 = {instancePath:instancePath+"/of-which/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/of-which/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13.value !== undefined){
if(!(validate443(data13.value, {instancePath:instancePath+"/of-which/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",parentData:data13,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
if(data13.count !== undefined){
if(!(validate443(data13.count, {instancePath:instancePath+"/of-which/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/count",parentData:data13,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
}
}
}
}
}
if(data.by !== undefined){
let data16 = data.by;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err16 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: schema98.properties.by.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
if(!(pattern3.test(key6))){
let data17 = data16[key6];
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err17 = {instancePath:instancePath+"/by/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/by/additionalProperties/type",keyword:"type",params:{type: schema98.properties.by.additionalProperties.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 in data17){
if(!(pattern3.test(key7))){
if(!(validate443(data17[key7], {instancePath:instancePath+"/by/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
}
}
}
}
}
}
if(data.stated !== undefined){
let data19 = data.stated;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err18 = {instancePath:instancePath+"/stated",schemaPath:"#/properties/stated/type",keyword:"type",params:{type: schema98.properties.stated.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err19 = {instancePath:instancePath+"/stated/" + i0,schemaPath:"#/properties/stated/items/type",keyword:"type",params:{type: schema98.properties.stated.items.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs48 = errors;
let valid14 = true;
const _errs49 = errors;
const _errs50 = errors;
const _errs51 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing1;
if((data20.times === undefined) && (missing1 = "times")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid15 = _errs51 === errors;
if(valid15){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs52 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.ratio === undefined){
const err22 = {instancePath:instancePath+"/stated/" + i0,schemaPath:"#/properties/stated/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "ratio"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data20.ratio !== undefined){
let data21 = data20.ratio;
if((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))){
const err23 = {instancePath:instancePath+"/stated/" + i0+"/ratio",schemaPath:"#/properties/stated/items/allOf/0/then/properties/ratio/type",keyword:"type",params:{type: schema98.properties.stated.items.allOf[0].then.properties.ratio.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
var _valid1 = _errs52 === errors;
valid14 = _valid1;
if(valid14){
var props1 = {};
props1.ratio = true;
}
}
if(!valid14){
const err24 = {instancePath:instancePath+"/stated/" + i0,schemaPath:"#/properties/stated/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key8 in data20){
if(!(((((((((key8 === "ratio") || (key8 === "of")) || (key8 === "at")) || (key8 === "basis")) || (key8 === "years")) || (key8 === "times")) || (key8 === "versus")) || (key8 === "figure")) || (pattern3.test(key8)))){
const err25 = {instancePath:instancePath+"/stated/" + i0,schemaPath:"#/properties/stated/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data20.ratio !== undefined){
if(!(validate443(data20.ratio, {instancePath:instancePath+"/stated/" + i0+"/ratio",parentData:data20,parentDataProperty:"ratio",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
if(data20.of !== undefined){
if(!(validate436(data20.of, {instancePath:instancePath+"/stated/" + i0+"/of",parentData:data20,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
errors = vErrors.length;
}
}
if(data20.at !== undefined){
if(!(validate439(data20.at, {instancePath:instancePath+"/stated/" + i0+"/at",parentData:data20,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data20.basis !== undefined){
if(!(validate446(data20.basis, {instancePath:instancePath+"/stated/" + i0+"/basis",parentData:data20,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
if(data20.years !== undefined){
if(!(validate457(data20.years, {instancePath:instancePath+"/stated/" + i0+"/years",parentData:data20,parentDataProperty:"years",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
errors = vErrors.length;
}
}
if(data20.times !== undefined){
if(!(validate443(data20.times, {instancePath:instancePath+"/stated/" + i0+"/times",parentData:data20,parentDataProperty:"times",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
if(data20.versus !== undefined){
if(!(validate439(data20.versus, {instancePath:instancePath+"/stated/" + i0+"/versus",parentData:data20,parentDataProperty:"versus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data20.figure !== undefined){
if(!(validate461(data20.figure, {instancePath:instancePath+"/stated/" + i0+"/figure",parentData:data20,parentDataProperty:"figure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.change !== undefined){
let data30 = data.change;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err26 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: schema98.properties.change.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(Array.isArray(data30)){
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
let data31 = data30[i1];
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
const err27 = {instancePath:instancePath+"/change/" + i1,schemaPath:"#/properties/change/items/type",keyword:"type",params:{type: schema98.properties.change.items.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key9 in data31){
if(!((((key9 === "versus") || (key9 === "by")) || (key9 === "growth")) || (pattern3.test(key9)))){
const err28 = {instancePath:instancePath+"/change/" + i1,schemaPath:"#/properties/change/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data31.versus !== undefined){
if(!(validate439(data31.versus, {instancePath:instancePath+"/change/" + i1+"/versus",parentData:data31,parentDataProperty:"versus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data31.by !== undefined){
if(!(validate443(data31.by, {instancePath:instancePath+"/change/" + i1+"/by",parentData:data31,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
if(data31.growth !== undefined){
if(!(validate465(data31.growth, {instancePath:instancePath+"/change/" + i1+"/growth",parentData:data31,parentDataProperty:"growth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.claims !== undefined){
let data35 = data.claims;
if((!(Array.isArray(data35))) && (data35 !== null)){
const err29 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: schema98.properties.claims.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
const err30 = {instancePath:instancePath+"/claims/" + i2,schemaPath:"#/properties/claims/items/type",keyword:"type",params:{type: schema98.properties.claims.items.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key10 in data36){
if(!(((((key10 === "says") || (key10 === "target")) || (key10 === "basis")) || (key10 === "years")) || (pattern3.test(key10)))){
const err31 = {instancePath:instancePath+"/claims/" + i2,schemaPath:"#/properties/claims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data36.says !== undefined){
if(!(validate446(data36.says, {instancePath:instancePath+"/claims/" + i2+"/says",parentData:data36,parentDataProperty:"says",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
if(data36.target !== undefined){
if(!(validate436(data36.target, {instancePath:instancePath+"/claims/" + i2+"/target",parentData:data36,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
errors = vErrors.length;
}
}
if(data36.basis !== undefined){
if(!(validate446(data36.basis, {instancePath:instancePath+"/claims/" + i2+"/basis",parentData:data36,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
if(data36.years !== undefined){
if(!(validate457(data36.years, {instancePath:instancePath+"/claims/" + i2+"/years",parentData:data36,parentDataProperty:"years",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.published !== undefined){
if(!(validate441(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
errors = vErrors.length;
}
}
if(data.vintages !== undefined){
let data42 = data.vintages;
if((!(Array.isArray(data42))) && (data42 !== null)){
const err32 = {instancePath:instancePath+"/vintages",schemaPath:"#/properties/vintages/type",keyword:"type",params:{type: schema98.properties.vintages.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data42)){
const len3 = data42.length;
for(let i3=0; i3<len3; i3++){
let data43 = data42[i3];
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err33 = {instancePath:instancePath+"/vintages/" + i3,schemaPath:"#/properties/vintages/items/type",keyword:"type",params:{type: schema98.properties.vintages.items.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key11 in data43){
if(!(((((((key11 === "published") || (key11 === "was")) || (key11 === "scope")) || (key11 === "indicator")) || (key11 === "source")) || (key11 === "reason")) || (pattern3.test(key11)))){
const err34 = {instancePath:instancePath+"/vintages/" + i3,schemaPath:"#/properties/vintages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data43.published !== undefined){
if(!(validate441(data43.published, {instancePath:instancePath+"/vintages/" + i3+"/published",parentData:data43,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
errors = vErrors.length;
}
}
if(data43.was !== undefined){
if(!(validate443(data43.was, {instancePath:instancePath+"/vintages/" + i3+"/was",parentData:data43,parentDataProperty:"was",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
if(data43.scope !== undefined){
if(!(validate436(data43.scope, {instancePath:instancePath+"/vintages/" + i3+"/scope",parentData:data43,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
errors = vErrors.length;
}
}
if(data43.indicator !== undefined){
if(!(validate436(data43.indicator, {instancePath:instancePath+"/vintages/" + i3+"/indicator",parentData:data43,parentDataProperty:"indicator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
errors = vErrors.length;
}
}
if(data43.source !== undefined){
if(!(validate476(data43.source, {instancePath:instancePath+"/vintages/" + i3+"/source",parentData:data43,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
errors = vErrors.length;
}
}
if(data43.reason !== undefined){
if(!(validate461(data43.reason, {instancePath:instancePath+"/vintages/" + i3+"/reason",parentData:data43,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.preferred !== undefined){
if(!(validate479(data.preferred, {instancePath:instancePath+"/preferred",parentData:data,parentDataProperty:"preferred",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
errors = vErrors.length;
}
}
if(data["series-break"] !== undefined){
if(!(validate461(data["series-break"], {instancePath:instancePath+"/series-break",parentData:data,parentDataProperty:"series-break",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data.quote !== undefined){
if(!(validate461(data.quote, {instancePath:instancePath+"/quote",parentData:data,parentDataProperty:"quote",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate483(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate485(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate488(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate476(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
const err35 = {instancePath:instancePath+"/value",schemaPath:"#/dependentSchemas/values/properties/value/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate492.errors = vErrors;
return errors === 0;
}
validate492.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const forecasts = validate564;
const schema114 = {"type":"object","required":["indicator","period","made-on"],"properties":{"indicator":{"$ref":"common.schema.json#/$defs/id","type":["string","number"]},"scope":{"$ref":"common.schema.json#/$defs/id"},"period":{"$ref":"common.schema.json#/$defs/period","type":["string","number"]},"made-on":{"$ref":"common.schema.json#/$defs/date","type":["string","number"]},"from":{"$ref":"common.schema.json#/$defs/date"},"scenario":{"$ref":"common.schema.json#/$defs/id"},"value":{"$ref":"common.schema.json#/$defs/quantity"},"values":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"type":["object","string","number","null"],"properties":{"value":{"$ref":"common.schema.json#/$defs/quantity"},"project":{"$ref":"common.schema.json#/$defs/id"},"chance":{"$ref":"common.schema.json#/$defs/share"},"note":{"$ref":"common.schema.json#/$defs/note"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"total":{"$ref":"common.schema.json#/$defs/quantity"},"brings-total-to":{"$ref":"common.schema.json#/$defs/quantity"},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false,"allOf":[{"if":{"not":{"anyOf":[{"required":["values"],"properties":{"values":true}},{"required":["total"],"properties":{"total":true}}]}},"then":{"required":["value"],"properties":{"value":true}}},{"if":{"anyOf":[{"required":["value"],"properties":{"value":true}},{"required":["values"],"properties":{"values":true}}]},"then":{"properties":{"total":false}}}]};

function validate536(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate536.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate536.errors = vErrors;
return errors === 0;
}
validate536.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate539(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate539.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema83.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate539.errors = vErrors;
return errors === 0;
}
validate539.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate541(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate541.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate541.errors = vErrors;
return errors === 0;
}
validate541.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate545(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate545.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate545.errors = vErrors;
return errors === 0;
}
validate545.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate549(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate549.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate549.errors = vErrors;
return errors === 0;
}
validate549.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate551(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate551.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate551.errors = vErrors;
return errors === 0;
}
validate551.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate556(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate556.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate556.errors = vErrors;
return errors === 0;
}
validate556.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate559(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate559.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate559.errors = vErrors;
return errors === 0;
}
validate559.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate561(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate561.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}
validate561.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate564.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.values === undefined) && (missing0 = "values")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
var props0 = {};
props0.values = true;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.total === undefined) && (missing1 = "total")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.total = true;
}
}
if(!valid3){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
if(valid1){
var props1 = {};
props1.value = true;
}
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
const _errs13 = errors;
let valid5 = false;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.value === undefined) && (missing2 = "value")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid3 = _errs14 === errors;
valid5 = valid5 || _valid3;
if(_valid3){
var props2 = {};
props2.value = true;
}
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.values === undefined) && (missing3 = "values")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid3 = _errs15 === errors;
valid5 = valid5 || _valid3;
if(_valid3){
if(props2 !== true){
props2 = props2 || {};
props2.values = true;
}
}
if(!valid5){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total !== undefined){
const err9 = {instancePath:instancePath+"/total",schemaPath:"#/allOf/1/then/properties/total/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid2 = _errs16 === errors;
valid4 = _valid2;
if(valid4){
if(props2 !== true){
props2 = props2 || {};
props2.total = true;
}
}
}
if(!valid4){
const err10 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicator === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicator"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.period === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data["made-on"] === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "made-on"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema114.properties, key0)) || (pattern3.test(key0)))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.indicator !== undefined){
let data1 = data.indicator;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err15 = {instancePath:instancePath+"/indicator",schemaPath:"#/properties/indicator/type",keyword:"type",params:{type: schema114.properties.indicator.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(validate536(data1, {instancePath:instancePath+"/indicator",parentData:data,parentDataProperty:"indicator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate536.errors : vErrors.concat(validate536.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate536(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate536.errors : vErrors.concat(validate536.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
let data3 = data.period;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err16 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: schema114.properties.period.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(validate539(data3, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
}
if(data["made-on"] !== undefined){
let data4 = data["made-on"];
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err17 = {instancePath:instancePath+"/made-on",schemaPath:"#/properties/made-on/type",keyword:"type",params:{type: schema114.properties["made-on"].type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(validate541(data4, {instancePath:instancePath+"/made-on",parentData:data,parentDataProperty:"made-on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate541(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
if(data.scenario !== undefined){
if(!(validate536(data.scenario, {instancePath:instancePath+"/scenario",parentData:data,parentDataProperty:"scenario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate536.errors : vErrors.concat(validate536.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(!(validate545(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
let data8 = data.values;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err18 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: schema114.properties.values.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(pattern3.test(key1))){
let data9 = data8[key1];
if((((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (typeof data9 !== "string")) && (!((typeof data9 == "number") && (isFinite(data9))))) && (data9 !== null)){
const err19 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/type",keyword:"type",params:{type: schema114.properties.values.additionalProperties.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(((((key2 === "value") || (key2 === "project")) || (key2 === "chance")) || (key2 === "note")) || (pattern3.test(key2)))){
const err20 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.value !== undefined){
if(!(validate545(data9.value, {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",parentData:data9,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data9.project !== undefined){
if(!(validate536(data9.project, {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/project",parentData:data9,parentDataProperty:"project",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate536.errors : vErrors.concat(validate536.errors);
errors = vErrors.length;
}
}
if(data9.chance !== undefined){
if(!(validate549(data9.chance, {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/chance",parentData:data9,parentDataProperty:"chance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate549.errors : vErrors.concat(validate549.errors);
errors = vErrors.length;
}
}
if(data9.note !== undefined){
if(!(validate551(data9.note, {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",parentData:data9,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
errors = vErrors.length;
}
}
}
}
}
}
}
if(data.total !== undefined){
if(!(validate545(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data["brings-total-to"] !== undefined){
if(!(validate545(data["brings-total-to"], {instancePath:instancePath+"/brings-total-to",parentData:data,parentDataProperty:"brings-total-to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate551(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate556(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate556.errors : vErrors.concat(validate556.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate559(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate559.errors : vErrors.concat(validate559.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate561(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate564.errors = vErrors;
return errors === 0;
}
validate564.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const projects = validate637;
const schema126 = {"type":"object","required":["name","zone"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"zone":{"$ref":"common.schema.json#/$defs/id","type":["string","number"]},"locality":{"$ref":"common.schema.json#/$defs/id"},"role":{"$ref":"common.schema.json#/$defs/word"},"capital-type":{"$ref":"common.schema.json#/$defs/word"},"investor":{"$ref":"common.schema.json#/$defs/text"},"investor-country":{"$ref":"common.schema.json#/$defs/text"},"sector":{"$ref":"common.schema.json#/$defs/text"},"land":{"$ref":"common.schema.json#/$defs/quantity"},"registered":{"$ref":"common.schema.json#/$defs/quantity"},"criteria":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"common.schema.json#/$defs/text"}},"owner":{"$ref":"common.schema.json#/$defs/id"},"permits":{"type":["array","null"],"items":{"type":["object","null"],"required":["kind","issued"],"properties":{"kind":{"$ref":"common.schema.json#/$defs/word","type":["string","number","boolean"]},"document":{"$ref":"common.schema.json#/$defs/text"},"issued":{"$ref":"common.schema.json#/$defs/plan-date","type":["string","number"]},"valid-until":{"$ref":"common.schema.json#/$defs/date"},"status":{"$ref":"common.schema.json#/$defs/word"},"status-date":{"$ref":"common.schema.json#/$defs/date"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"obstacles":{"type":["array","null"],"items":{"type":["object","null"],"required":["what","raised"],"properties":{"what":{"$ref":"common.schema.json#/$defs/text","type":["string","number","boolean"]},"raised":{"$ref":"common.schema.json#/$defs/date","type":["string","number"]},"owner":{"$ref":"common.schema.json#/$defs/id"},"due":{"$ref":"common.schema.json#/$defs/plan-date"},"resolved":{"$ref":"common.schema.json#/$defs/date"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"events":{"type":["array","null"],"items":{"type":["object","null"],"required":["date","event"],"properties":{"date":{"$ref":"common.schema.json#/$defs/plan-date","type":["string","number"]},"event":{"$ref":"common.schema.json#/$defs/word","type":["string","number","boolean"]},"amount":{"$ref":"common.schema.json#/$defs/quantity"},"land":{"$ref":"common.schema.json#/$defs/quantity"},"workers":{"$ref":"common.schema.json#/$defs/quantity"},"amendment":{"$ref":"common.schema.json#/$defs/whole"},"document":{"$ref":"common.schema.json#/$defs/text"},"reason":{"$ref":"common.schema.json#/$defs/text"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate584(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate584.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate584.errors = vErrors;
return errors === 0;
}
validate584.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate586(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate586.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate586.errors = vErrors;
return errors === 0;
}
validate586.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate589(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate589.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate589.errors = vErrors;
return errors === 0;
}
validate589.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate592(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate592.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate592.errors = vErrors;
return errors === 0;
}
validate592.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate595(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate595.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate595.errors = vErrors;
return errors === 0;
}
validate595.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate599(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate599.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate599.errors = vErrors;
return errors === 0;
}
validate599.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate606(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate606.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate606.errors = vErrors;
return errors === 0;
}
validate606.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate608(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate608.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate608.errors = vErrors;
return errors === 0;
}
validate608.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate622(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate622.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate622.errors = vErrors;
return errors === 0;
}
validate622.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate626(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate626.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate626.errors = vErrors;
return errors === 0;
}
validate626.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate628(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate628.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate628.errors = vErrors;
return errors === 0;
}
validate628.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate630(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate630.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate630.errors = vErrors;
return errors === 0;
}
validate630.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate633(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate633.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate633.errors = vErrors;
return errors === 0;
}
validate633.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate637(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate637.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.zone === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zone"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema126.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate584(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate584.errors : vErrors.concat(validate584.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate586(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate586.errors : vErrors.concat(validate586.errors);
errors = vErrors.length;
}
}
if(data.zone !== undefined){
let data2 = data.zone;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err3 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: schema126.properties.zone.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate589(data2, {instancePath:instancePath+"/zone",parentData:data,parentDataProperty:"zone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate589.errors : vErrors.concat(validate589.errors);
errors = vErrors.length;
}
}
if(data.locality !== undefined){
if(!(validate589(data.locality, {instancePath:instancePath+"/locality",parentData:data,parentDataProperty:"locality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate589.errors : vErrors.concat(validate589.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
if(!(validate592(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
errors = vErrors.length;
}
}
if(data["capital-type"] !== undefined){
if(!(validate592(data["capital-type"], {instancePath:instancePath+"/capital-type",parentData:data,parentDataProperty:"capital-type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
errors = vErrors.length;
}
}
if(data.investor !== undefined){
if(!(validate595(data.investor, {instancePath:instancePath+"/investor",parentData:data,parentDataProperty:"investor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
errors = vErrors.length;
}
}
if(data["investor-country"] !== undefined){
if(!(validate595(data["investor-country"], {instancePath:instancePath+"/investor-country",parentData:data,parentDataProperty:"investor-country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
errors = vErrors.length;
}
}
if(data.sector !== undefined){
if(!(validate595(data.sector, {instancePath:instancePath+"/sector",parentData:data,parentDataProperty:"sector",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
errors = vErrors.length;
}
}
if(data.land !== undefined){
if(!(validate599(data.land, {instancePath:instancePath+"/land",parentData:data,parentDataProperty:"land",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
errors = vErrors.length;
}
}
if(data.registered !== undefined){
if(!(validate599(data.registered, {instancePath:instancePath+"/registered",parentData:data,parentDataProperty:"registered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data11 = data.criteria;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err4 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: schema126.properties.criteria.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!(pattern3.test(key1))){
if(!(validate595(data11[key1], {instancePath:instancePath+"/criteria/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
errors = vErrors.length;
}
}
}
}
}
if(data.owner !== undefined){
if(!(validate589(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate589.errors : vErrors.concat(validate589.errors);
errors = vErrors.length;
}
}
if(data.permits !== undefined){
let data14 = data.permits;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err5 = {instancePath:instancePath+"/permits",schemaPath:"#/properties/permits/type",keyword:"type",params:{type: schema126.properties.permits.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err6 = {instancePath:instancePath+"/permits/" + i0,schemaPath:"#/properties/permits/items/type",keyword:"type",params:{type: schema126.properties.permits.items.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.kind === undefined){
const err7 = {instancePath:instancePath+"/permits/" + i0,schemaPath:"#/properties/permits/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data15.issued === undefined){
const err8 = {instancePath:instancePath+"/permits/" + i0,schemaPath:"#/properties/permits/items/required",keyword:"required",params:{missingProperty: "issued"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 in data15){
if(!(((((((key2 === "kind") || (key2 === "document")) || (key2 === "issued")) || (key2 === "valid-until")) || (key2 === "status")) || (key2 === "status-date")) || (pattern3.test(key2)))){
const err9 = {instancePath:instancePath+"/permits/" + i0,schemaPath:"#/properties/permits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data15.kind !== undefined){
let data16 = data15.kind;
if(((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")){
const err10 = {instancePath:instancePath+"/permits/" + i0+"/kind",schemaPath:"#/properties/permits/items/properties/kind/type",keyword:"type",params:{type: schema126.properties.permits.items.properties.kind.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(validate592(data16, {instancePath:instancePath+"/permits/" + i0+"/kind",parentData:data15,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
errors = vErrors.length;
}
}
if(data15.document !== undefined){
if(!(validate595(data15.document, {instancePath:instancePath+"/permits/" + i0+"/document",parentData:data15,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
errors = vErrors.length;
}
}
if(data15.issued !== undefined){
let data18 = data15.issued;
if((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))){
const err11 = {instancePath:instancePath+"/permits/" + i0+"/issued",schemaPath:"#/properties/permits/items/properties/issued/type",keyword:"type",params:{type: schema126.properties.permits.items.properties.issued.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(validate606(data18, {instancePath:instancePath+"/permits/" + i0+"/issued",parentData:data15,parentDataProperty:"issued",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
errors = vErrors.length;
}
}
if(data15["valid-until"] !== undefined){
if(!(validate608(data15["valid-until"], {instancePath:instancePath+"/permits/" + i0+"/valid-until",parentData:data15,parentDataProperty:"valid-until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate608.errors : vErrors.concat(validate608.errors);
errors = vErrors.length;
}
}
if(data15.status !== undefined){
if(!(validate592(data15.status, {instancePath:instancePath+"/permits/" + i0+"/status",parentData:data15,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
errors = vErrors.length;
}
}
if(data15["status-date"] !== undefined){
if(!(validate608(data15["status-date"], {instancePath:instancePath+"/permits/" + i0+"/status-date",parentData:data15,parentDataProperty:"status-date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate608.errors : vErrors.concat(validate608.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.obstacles !== undefined){
let data22 = data.obstacles;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err12 = {instancePath:instancePath+"/obstacles",schemaPath:"#/properties/obstacles/type",keyword:"type",params:{type: schema126.properties.obstacles.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err13 = {instancePath:instancePath+"/obstacles/" + i1,schemaPath:"#/properties/obstacles/items/type",keyword:"type",params:{type: schema126.properties.obstacles.items.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.what === undefined){
const err14 = {instancePath:instancePath+"/obstacles/" + i1,schemaPath:"#/properties/obstacles/items/required",keyword:"required",params:{missingProperty: "what"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data23.raised === undefined){
const err15 = {instancePath:instancePath+"/obstacles/" + i1,schemaPath:"#/properties/obstacles/items/required",keyword:"required",params:{missingProperty: "raised"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key3 in data23){
if(!((((((key3 === "what") || (key3 === "raised")) || (key3 === "owner")) || (key3 === "due")) || (key3 === "resolved")) || (pattern3.test(key3)))){
const err16 = {instancePath:instancePath+"/obstacles/" + i1,schemaPath:"#/properties/obstacles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data23.what !== undefined){
let data24 = data23.what;
if(((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))) && (typeof data24 !== "boolean")){
const err17 = {instancePath:instancePath+"/obstacles/" + i1+"/what",schemaPath:"#/properties/obstacles/items/properties/what/type",keyword:"type",params:{type: schema126.properties.obstacles.items.properties.what.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(validate595(data24, {instancePath:instancePath+"/obstacles/" + i1+"/what",parentData:data23,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
errors = vErrors.length;
}
}
if(data23.raised !== undefined){
let data25 = data23.raised;
if((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))){
const err18 = {instancePath:instancePath+"/obstacles/" + i1+"/raised",schemaPath:"#/properties/obstacles/items/properties/raised/type",keyword:"type",params:{type: schema126.properties.obstacles.items.properties.raised.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(validate608(data25, {instancePath:instancePath+"/obstacles/" + i1+"/raised",parentData:data23,parentDataProperty:"raised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate608.errors : vErrors.concat(validate608.errors);
errors = vErrors.length;
}
}
if(data23.owner !== undefined){
if(!(validate589(data23.owner, {instancePath:instancePath+"/obstacles/" + i1+"/owner",parentData:data23,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate589.errors : vErrors.concat(validate589.errors);
errors = vErrors.length;
}
}
if(data23.due !== undefined){
if(!(validate606(data23.due, {instancePath:instancePath+"/obstacles/" + i1+"/due",parentData:data23,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
errors = vErrors.length;
}
}
if(data23.resolved !== undefined){
if(!(validate608(data23.resolved, {instancePath:instancePath+"/obstacles/" + i1+"/resolved",parentData:data23,parentDataProperty:"resolved",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate608.errors : vErrors.concat(validate608.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.events !== undefined){
let data29 = data.events;
if((!(Array.isArray(data29))) && (data29 !== null)){
const err19 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: schema126.properties.events.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
const err20 = {instancePath:instancePath+"/events/" + i2,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type: schema126.properties.events.items.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.date === undefined){
const err21 = {instancePath:instancePath+"/events/" + i2,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data30.event === undefined){
const err22 = {instancePath:instancePath+"/events/" + i2,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key4 in data30){
if(!((func1.call(schema126.properties.events.items.properties, key4)) || (pattern3.test(key4)))){
const err23 = {instancePath:instancePath+"/events/" + i2,schemaPath:"#/properties/events/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data30.date !== undefined){
let data31 = data30.date;
if((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))){
const err24 = {instancePath:instancePath+"/events/" + i2+"/date",schemaPath:"#/properties/events/items/properties/date/type",keyword:"type",params:{type: schema126.properties.events.items.properties.date.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(validate606(data31, {instancePath:instancePath+"/events/" + i2+"/date",parentData:data30,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
errors = vErrors.length;
}
}
if(data30.event !== undefined){
let data32 = data30.event;
if(((typeof data32 !== "string") && (!((typeof data32 == "number") && (isFinite(data32))))) && (typeof data32 !== "boolean")){
const err25 = {instancePath:instancePath+"/events/" + i2+"/event",schemaPath:"#/properties/events/items/properties/event/type",keyword:"type",params:{type: schema126.properties.events.items.properties.event.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(validate592(data32, {instancePath:instancePath+"/events/" + i2+"/event",parentData:data30,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
errors = vErrors.length;
}
}
if(data30.amount !== undefined){
if(!(validate599(data30.amount, {instancePath:instancePath+"/events/" + i2+"/amount",parentData:data30,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
errors = vErrors.length;
}
}
if(data30.land !== undefined){
if(!(validate599(data30.land, {instancePath:instancePath+"/events/" + i2+"/land",parentData:data30,parentDataProperty:"land",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
errors = vErrors.length;
}
}
if(data30.workers !== undefined){
if(!(validate599(data30.workers, {instancePath:instancePath+"/events/" + i2+"/workers",parentData:data30,parentDataProperty:"workers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
errors = vErrors.length;
}
}
if(data30.amendment !== undefined){
if(!(validate622(data30.amendment, {instancePath:instancePath+"/events/" + i2+"/amendment",parentData:data30,parentDataProperty:"amendment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors);
errors = vErrors.length;
}
}
if(data30.document !== undefined){
if(!(validate595(data30.document, {instancePath:instancePath+"/events/" + i2+"/document",parentData:data30,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
errors = vErrors.length;
}
}
if(data30.reason !== undefined){
if(!(validate595(data30.reason, {instancePath:instancePath+"/events/" + i2+"/reason",parentData:data30,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate595.errors : vErrors.concat(validate595.errors);
errors = vErrors.length;
}
}
if(data30.source !== undefined){
if(!(validate626(data30.source, {instancePath:instancePath+"/events/" + i2+"/source",parentData:data30,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate626.errors : vErrors.concat(validate626.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.note !== undefined){
if(!(validate628(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate628.errors : vErrors.concat(validate628.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate630(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate630.errors : vErrors.concat(validate630.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate633(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate633.errors : vErrors.concat(validate633.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate626(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate626.errors : vErrors.concat(validate626.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate637.errors = vErrors;
return errors === 0;
}
validate637.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const cohorts = validate703;
const schema142 = {"type":"object","required":["name","fixed-on"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"fixed-on":{"$ref":"common.schema.json#/$defs/date","type":["string","number"]},"size":{"$ref":"common.schema.json#/$defs/whole"},"members":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/id"}},"outside":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/id"}},"counts":{"type":["array","null"],"items":{"type":["object","null"],"properties":{"as-of":{"$ref":"common.schema.json#/$defs/date"},"in-operation":{"$ref":"common.schema.json#/$defs/whole"},"remaining":{"$ref":"common.schema.json#/$defs/whole"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate677(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate677.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate677.errors = vErrors;
return errors === 0;
}
validate677.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate679(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate679.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate679.errors = vErrors;
return errors === 0;
}
validate679.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate682(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate682.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate682.errors = vErrors;
return errors === 0;
}
validate682.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate684(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate684.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate684.errors = vErrors;
return errors === 0;
}
validate684.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate686(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate686.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate686.errors = vErrors;
return errors === 0;
}
validate686.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate692(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate692.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate692.errors = vErrors;
return errors === 0;
}
validate692.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate694(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate694.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate694.errors = vErrors;
return errors === 0;
}
validate694.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate696(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate696.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate696.errors = vErrors;
return errors === 0;
}
validate696.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate699(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate699.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate699.errors = vErrors;
return errors === 0;
}
validate699.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate703(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate703.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["fixed-on"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fixed-on"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema142.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate677(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate677.errors : vErrors.concat(validate677.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate679(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate679.errors : vErrors.concat(validate679.errors);
errors = vErrors.length;
}
}
if(data["fixed-on"] !== undefined){
let data2 = data["fixed-on"];
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err3 = {instancePath:instancePath+"/fixed-on",schemaPath:"#/properties/fixed-on/type",keyword:"type",params:{type: schema142.properties["fixed-on"].type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate682(data2, {instancePath:instancePath+"/fixed-on",parentData:data,parentDataProperty:"fixed-on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate682.errors : vErrors.concat(validate682.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
if(!(validate684(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate684.errors : vErrors.concat(validate684.errors);
errors = vErrors.length;
}
}
if(data.members !== undefined){
let data4 = data.members;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: schema142.properties.members.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate686(data4[i0], {instancePath:instancePath+"/members/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate686.errors : vErrors.concat(validate686.errors);
errors = vErrors.length;
}
}
}
}
if(data.outside !== undefined){
let data6 = data.outside;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err5 = {instancePath:instancePath+"/outside",schemaPath:"#/properties/outside/type",keyword:"type",params:{type: schema142.properties.outside.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate686(data6[i1], {instancePath:instancePath+"/outside/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate686.errors : vErrors.concat(validate686.errors);
errors = vErrors.length;
}
}
}
}
if(data.counts !== undefined){
let data8 = data.counts;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err6 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: schema142.properties.counts.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err7 = {instancePath:instancePath+"/counts/" + i2,schemaPath:"#/properties/counts/items/type",keyword:"type",params:{type: schema142.properties.counts.items.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(((((key1 === "as-of") || (key1 === "in-operation")) || (key1 === "remaining")) || (key1 === "source")) || (pattern3.test(key1)))){
const err8 = {instancePath:instancePath+"/counts/" + i2,schemaPath:"#/properties/counts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data9["as-of"] !== undefined){
if(!(validate682(data9["as-of"], {instancePath:instancePath+"/counts/" + i2+"/as-of",parentData:data9,parentDataProperty:"as-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate682.errors : vErrors.concat(validate682.errors);
errors = vErrors.length;
}
}
if(data9["in-operation"] !== undefined){
if(!(validate684(data9["in-operation"], {instancePath:instancePath+"/counts/" + i2+"/in-operation",parentData:data9,parentDataProperty:"in-operation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate684.errors : vErrors.concat(validate684.errors);
errors = vErrors.length;
}
}
if(data9.remaining !== undefined){
if(!(validate684(data9.remaining, {instancePath:instancePath+"/counts/" + i2+"/remaining",parentData:data9,parentDataProperty:"remaining",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate684.errors : vErrors.concat(validate684.errors);
errors = vErrors.length;
}
}
if(data9.source !== undefined){
if(!(validate692(data9.source, {instancePath:instancePath+"/counts/" + i2+"/source",parentData:data9,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate692.errors : vErrors.concat(validate692.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.note !== undefined){
if(!(validate694(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate694.errors : vErrors.concat(validate694.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate696(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate696.errors : vErrors.concat(validate696.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate699(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate699.errors : vErrors.concat(validate699.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate692(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate692.errors : vErrors.concat(validate692.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate703.errors = vErrors;
return errors === 0;
}
validate703.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const milestones = validate753;
const schema154 = {"type":"object","required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"project":{"$ref":"common.schema.json#/$defs/id"},"policy":{"$ref":"common.schema.json#/$defs/id"},"event":{"$ref":"common.schema.json#/$defs/word"},"due":{"$ref":"common.schema.json#/$defs/plan-date"},"owner":{"$ref":"common.schema.json#/$defs/id"},"met-on":{"$ref":"common.schema.json#/$defs/date"},"evidence":{"$ref":"common.schema.json#/$defs/text"},"outcome":{"$ref":"common.schema.json#/$defs/word"},"decided-in":{"$ref":"common.schema.json#/$defs/id"},"revisions":{"type":["array","null"],"items":{"type":["object","null"],"required":["date","was"],"properties":{"date":{"$ref":"common.schema.json#/$defs/date","type":["string","number"]},"was":{"$ref":"common.schema.json#/$defs/plan-date","type":["string","number"]},"reason":{"$ref":"common.schema.json#/$defs/text"},"decided-in":{"$ref":"common.schema.json#/$defs/id"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate720(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate720.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate720.errors = vErrors;
return errors === 0;
}
validate720.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate722(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate722.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate722.errors = vErrors;
return errors === 0;
}
validate722.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate725(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate725.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate725.errors = vErrors;
return errors === 0;
}
validate725.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate728(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate728.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate728.errors = vErrors;
return errors === 0;
}
validate728.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate730(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate730.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate730.errors = vErrors;
return errors === 0;
}
validate730.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate733(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate733.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate733.errors = vErrors;
return errors === 0;
}
validate733.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate735(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate735.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate735.errors = vErrors;
return errors === 0;
}
validate735.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate743(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate743.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate743.errors = vErrors;
return errors === 0;
}
validate743.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate745(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate745.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate745.errors = vErrors;
return errors === 0;
}
validate745.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate748(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate748.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate748.errors = vErrors;
return errors === 0;
}
validate748.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate750(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate750.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate750.errors = vErrors;
return errors === 0;
}
validate750.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate753(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate753.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema154.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate720(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate720.errors : vErrors.concat(validate720.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate722(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate722.errors : vErrors.concat(validate722.errors);
errors = vErrors.length;
}
}
if(data.project !== undefined){
if(!(validate725(data.project, {instancePath:instancePath+"/project",parentData:data,parentDataProperty:"project",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate725.errors : vErrors.concat(validate725.errors);
errors = vErrors.length;
}
}
if(data.policy !== undefined){
if(!(validate725(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate725.errors : vErrors.concat(validate725.errors);
errors = vErrors.length;
}
}
if(data.event !== undefined){
if(!(validate728(data.event, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate728.errors : vErrors.concat(validate728.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined){
if(!(validate730(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate730.errors : vErrors.concat(validate730.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate725(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate725.errors : vErrors.concat(validate725.errors);
errors = vErrors.length;
}
}
if(data["met-on"] !== undefined){
if(!(validate733(data["met-on"], {instancePath:instancePath+"/met-on",parentData:data,parentDataProperty:"met-on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate733.errors : vErrors.concat(validate733.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate735(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate735.errors : vErrors.concat(validate735.errors);
errors = vErrors.length;
}
}
if(data.outcome !== undefined){
if(!(validate728(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate728.errors : vErrors.concat(validate728.errors);
errors = vErrors.length;
}
}
if(data["decided-in"] !== undefined){
if(!(validate725(data["decided-in"], {instancePath:instancePath+"/decided-in",parentData:data,parentDataProperty:"decided-in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate725.errors : vErrors.concat(validate725.errors);
errors = vErrors.length;
}
}
if(data.revisions !== undefined){
let data11 = data.revisions;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err2 = {instancePath:instancePath+"/revisions",schemaPath:"#/properties/revisions/type",keyword:"type",params:{type: schema154.properties.revisions.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err3 = {instancePath:instancePath+"/revisions/" + i0,schemaPath:"#/properties/revisions/items/type",keyword:"type",params:{type: schema154.properties.revisions.items.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.date === undefined){
const err4 = {instancePath:instancePath+"/revisions/" + i0,schemaPath:"#/properties/revisions/items/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data12.was === undefined){
const err5 = {instancePath:instancePath+"/revisions/" + i0,schemaPath:"#/properties/revisions/items/required",keyword:"required",params:{missingProperty: "was"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data12){
if(!(((((key1 === "date") || (key1 === "was")) || (key1 === "reason")) || (key1 === "decided-in")) || (pattern3.test(key1)))){
const err6 = {instancePath:instancePath+"/revisions/" + i0,schemaPath:"#/properties/revisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data12.date !== undefined){
let data13 = data12.date;
if((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))){
const err7 = {instancePath:instancePath+"/revisions/" + i0+"/date",schemaPath:"#/properties/revisions/items/properties/date/type",keyword:"type",params:{type: schema154.properties.revisions.items.properties.date.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(validate733(data13, {instancePath:instancePath+"/revisions/" + i0+"/date",parentData:data12,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate733.errors : vErrors.concat(validate733.errors);
errors = vErrors.length;
}
}
if(data12.was !== undefined){
let data14 = data12.was;
if((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))){
const err8 = {instancePath:instancePath+"/revisions/" + i0+"/was",schemaPath:"#/properties/revisions/items/properties/was/type",keyword:"type",params:{type: schema154.properties.revisions.items.properties.was.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(validate730(data14, {instancePath:instancePath+"/revisions/" + i0+"/was",parentData:data12,parentDataProperty:"was",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate730.errors : vErrors.concat(validate730.errors);
errors = vErrors.length;
}
}
if(data12.reason !== undefined){
if(!(validate735(data12.reason, {instancePath:instancePath+"/revisions/" + i0+"/reason",parentData:data12,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate735.errors : vErrors.concat(validate735.errors);
errors = vErrors.length;
}
}
if(data12["decided-in"] !== undefined){
if(!(validate725(data12["decided-in"], {instancePath:instancePath+"/revisions/" + i0+"/decided-in",parentData:data12,parentDataProperty:"decided-in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate725.errors : vErrors.concat(validate725.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.note !== undefined){
if(!(validate743(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate743.errors : vErrors.concat(validate743.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate745(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate745.errors : vErrors.concat(validate745.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate748(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate748.errors : vErrors.concat(validate748.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate750(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate750.errors : vErrors.concat(validate750.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate753.errors = vErrors;
return errors === 0;
}
validate753.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const policies = validate804;
const schema168 = {"type":"object","required":["name","status"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"number":{"$ref":"common.schema.json#/$defs/text"},"issuer":{"$ref":"common.schema.json#/$defs/id"},"issued":{"$ref":"common.schema.json#/$defs/plan-date"},"period":{"$ref":"common.schema.json#/$defs/period"},"horizon":{"$ref":"common.schema.json#/$defs/whole"},"implements":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/id"}},"supersedes":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/id"}},"status":{"$ref":"common.schema.json#/$defs/word","type":["string","number","boolean"]},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate775(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate775.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate775.errors = vErrors;
return errors === 0;
}
validate775.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate777(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate777.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate777.errors = vErrors;
return errors === 0;
}
validate777.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate780(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate780.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate780.errors = vErrors;
return errors === 0;
}
validate780.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate782(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate782.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate782.errors = vErrors;
return errors === 0;
}
validate782.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate784(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate784.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate784.errors = vErrors;
return errors === 0;
}
validate784.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate786(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate786.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema83.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate786.errors = vErrors;
return errors === 0;
}
validate786.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate788(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate788.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate788.errors = vErrors;
return errors === 0;
}
validate788.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate792(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate792.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate792.errors = vErrors;
return errors === 0;
}
validate792.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate794(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate794.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate794.errors = vErrors;
return errors === 0;
}
validate794.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate796(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate796.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate796.errors = vErrors;
return errors === 0;
}
validate796.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate799(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate799.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate799.errors = vErrors;
return errors === 0;
}
validate799.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate801(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate801.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate801.errors = vErrors;
return errors === 0;
}
validate801.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate804(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate804.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema168.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate775(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate775.errors : vErrors.concat(validate775.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate777(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate777.errors : vErrors.concat(validate777.errors);
errors = vErrors.length;
}
}
if(data.number !== undefined){
if(!(validate780(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate780.errors : vErrors.concat(validate780.errors);
errors = vErrors.length;
}
}
if(data.issuer !== undefined){
if(!(validate782(data.issuer, {instancePath:instancePath+"/issuer",parentData:data,parentDataProperty:"issuer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate782.errors : vErrors.concat(validate782.errors);
errors = vErrors.length;
}
}
if(data.issued !== undefined){
if(!(validate784(data.issued, {instancePath:instancePath+"/issued",parentData:data,parentDataProperty:"issued",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate784.errors : vErrors.concat(validate784.errors);
errors = vErrors.length;
}
}
if(data.period !== undefined){
if(!(validate786(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate786.errors : vErrors.concat(validate786.errors);
errors = vErrors.length;
}
}
if(data.horizon !== undefined){
if(!(validate788(data.horizon, {instancePath:instancePath+"/horizon",parentData:data,parentDataProperty:"horizon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate788.errors : vErrors.concat(validate788.errors);
errors = vErrors.length;
}
}
if(data.implements !== undefined){
let data7 = data.implements;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err3 = {instancePath:instancePath+"/implements",schemaPath:"#/properties/implements/type",keyword:"type",params:{type: schema168.properties.implements.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate782(data7[i0], {instancePath:instancePath+"/implements/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate782.errors : vErrors.concat(validate782.errors);
errors = vErrors.length;
}
}
}
}
if(data.supersedes !== undefined){
let data9 = data.supersedes;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err4 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: schema168.properties.supersedes.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate782(data9[i1], {instancePath:instancePath+"/supersedes/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate782.errors : vErrors.concat(validate782.errors);
errors = vErrors.length;
}
}
}
}
if(data.status !== undefined){
let data11 = data.status;
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema168.properties.status.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(validate792(data11, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate792.errors : vErrors.concat(validate792.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate794(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate794.errors : vErrors.concat(validate794.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate796(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate796.errors : vErrors.concat(validate796.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate799(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate799.errors : vErrors.concat(validate799.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate801(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate801.errors : vErrors.concat(validate801.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate804.errors = vErrors;
return errors === 0;
}
validate804.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sources = validate844;
const schema183 = {"type":"object","required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"publisher":{"$ref":"common.schema.json#/$defs/text"},"published":{"$ref":"common.schema.json#/$defs/date"},"as-of":{"$ref":"common.schema.json#/$defs/date"},"file":{"$ref":"common.schema.json#/$defs/text"},"url":{"$ref":"common.schema.json#/$defs/text"},"page":{"$ref":"common.schema.json#/$defs/text"},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate821(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate821.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate821.errors = vErrors;
return errors === 0;
}
validate821.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate823(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate823.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate823.errors = vErrors;
return errors === 0;
}
validate823.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate826(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate826.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate826.errors = vErrors;
return errors === 0;
}
validate826.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate828(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate828.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate828.errors = vErrors;
return errors === 0;
}
validate828.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate834(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate834.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate834.errors = vErrors;
return errors === 0;
}
validate834.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate836(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate836.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate836.errors = vErrors;
return errors === 0;
}
validate836.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate839(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate839.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate839.errors = vErrors;
return errors === 0;
}
validate839.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate841(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate841.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate841.errors = vErrors;
return errors === 0;
}
validate841.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate844(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate844.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema183.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate821(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate821.errors : vErrors.concat(validate821.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate823(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate823.errors : vErrors.concat(validate823.errors);
errors = vErrors.length;
}
}
if(data.publisher !== undefined){
if(!(validate826(data.publisher, {instancePath:instancePath+"/publisher",parentData:data,parentDataProperty:"publisher",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate826.errors : vErrors.concat(validate826.errors);
errors = vErrors.length;
}
}
if(data.published !== undefined){
if(!(validate828(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate828.errors : vErrors.concat(validate828.errors);
errors = vErrors.length;
}
}
if(data["as-of"] !== undefined){
if(!(validate828(data["as-of"], {instancePath:instancePath+"/as-of",parentData:data,parentDataProperty:"as-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate828.errors : vErrors.concat(validate828.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate826(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate826.errors : vErrors.concat(validate826.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
if(!(validate826(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate826.errors : vErrors.concat(validate826.errors);
errors = vErrors.length;
}
}
if(data.page !== undefined){
if(!(validate826(data.page, {instancePath:instancePath+"/page",parentData:data,parentDataProperty:"page",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate826.errors : vErrors.concat(validate826.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate834(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate834.errors : vErrors.concat(validate834.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate836(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate836.errors : vErrors.concat(validate836.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate839(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate839.errors : vErrors.concat(validate839.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate841(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate841.errors : vErrors.concat(validate841.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate844.errors = vErrors;
return errors === 0;
}
validate844.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const objectives = validate879;
const schema194 = {"type":"object","required":["name"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"policy":{"$ref":"common.schema.json#/$defs/id"},"within":{"$ref":"common.schema.json#/$defs/id"},"indicators":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/id"}},"targets":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/id"}},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate859(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate859.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate859.errors = vErrors;
return errors === 0;
}
validate859.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate861(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate861.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate861.errors = vErrors;
return errors === 0;
}
validate861.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate864(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate864.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate864.errors = vErrors;
return errors === 0;
}
validate864.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate869(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate869.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate869.errors = vErrors;
return errors === 0;
}
validate869.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate871(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate871.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate871.errors = vErrors;
return errors === 0;
}
validate871.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate874(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate874.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate874.errors = vErrors;
return errors === 0;
}
validate874.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate876(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate876.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate876.errors = vErrors;
return errors === 0;
}
validate876.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate879(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate879.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema194.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate859(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate859.errors : vErrors.concat(validate859.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate861(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate861.errors : vErrors.concat(validate861.errors);
errors = vErrors.length;
}
}
if(data.policy !== undefined){
if(!(validate864(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate864.errors : vErrors.concat(validate864.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate864(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate864.errors : vErrors.concat(validate864.errors);
errors = vErrors.length;
}
}
if(data.indicators !== undefined){
let data4 = data.indicators;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err2 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: schema194.properties.indicators.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate864(data4[i0], {instancePath:instancePath+"/indicators/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate864.errors : vErrors.concat(validate864.errors);
errors = vErrors.length;
}
}
}
}
if(data.targets !== undefined){
let data6 = data.targets;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err3 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: schema194.properties.targets.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate864(data6[i1], {instancePath:instancePath+"/targets/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate864.errors : vErrors.concat(validate864.errors);
errors = vErrors.length;
}
}
}
}
if(data.note !== undefined){
if(!(validate869(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate869.errors : vErrors.concat(validate869.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate871(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate871.errors : vErrors.concat(validate871.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate874(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate874.errors : vErrors.concat(validate874.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate876(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate876.errors : vErrors.concat(validate876.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate879.errors = vErrors;
return errors === 0;
}
validate879.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reviews = validate922;
const schema204 = {"type":"object","required":["name","date"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"date":{"$ref":"common.schema.json#/$defs/date","type":["string","number"]},"forum":{"$ref":"common.schema.json#/$defs/text"},"chair":{"$ref":"common.schema.json#/$defs/text"},"cadence":{"$ref":"common.schema.json#/$defs/word"},"targets":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/id"}},"decisions":{"type":["array","null"],"items":{"type":["object","null"],"required":["what"],"properties":{"what":{"$ref":"common.schema.json#/$defs/text","type":["string","number","boolean"]},"owner":{"$ref":"common.schema.json#/$defs/id"},"due":{"$ref":"common.schema.json#/$defs/plan-date"},"milestone":{"$ref":"common.schema.json#/$defs/id"},"target":{"$ref":"common.schema.json#/$defs/id"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate892(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate892.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate892.errors = vErrors;
return errors === 0;
}
validate892.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate894(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate894.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate894.errors = vErrors;
return errors === 0;
}
validate894.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate897(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate897.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate897.errors = vErrors;
return errors === 0;
}
validate897.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate899(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate899.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate899.errors = vErrors;
return errors === 0;
}
validate899.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate902(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate902.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate902.errors = vErrors;
return errors === 0;
}
validate902.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate904(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate904.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate904.errors = vErrors;
return errors === 0;
}
validate904.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate908(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate908.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate908.errors = vErrors;
return errors === 0;
}
validate908.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate912(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate912.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate912.errors = vErrors;
return errors === 0;
}
validate912.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate914(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate914.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate914.errors = vErrors;
return errors === 0;
}
validate914.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate917(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate917.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate917.errors = vErrors;
return errors === 0;
}
validate917.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate919(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate919.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate919.errors = vErrors;
return errors === 0;
}
validate919.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate922(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate922.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema204.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate892(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate892.errors : vErrors.concat(validate892.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate894(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate894.errors : vErrors.concat(validate894.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
let data2 = data.date;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err3 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: schema204.properties.date.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate897(data2, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate897.errors : vErrors.concat(validate897.errors);
errors = vErrors.length;
}
}
if(data.forum !== undefined){
if(!(validate899(data.forum, {instancePath:instancePath+"/forum",parentData:data,parentDataProperty:"forum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate899.errors : vErrors.concat(validate899.errors);
errors = vErrors.length;
}
}
if(data.chair !== undefined){
if(!(validate899(data.chair, {instancePath:instancePath+"/chair",parentData:data,parentDataProperty:"chair",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate899.errors : vErrors.concat(validate899.errors);
errors = vErrors.length;
}
}
if(data.cadence !== undefined){
if(!(validate902(data.cadence, {instancePath:instancePath+"/cadence",parentData:data,parentDataProperty:"cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate902.errors : vErrors.concat(validate902.errors);
errors = vErrors.length;
}
}
if(data.targets !== undefined){
let data6 = data.targets;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err4 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: schema204.properties.targets.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate904(data6[i0], {instancePath:instancePath+"/targets/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate904.errors : vErrors.concat(validate904.errors);
errors = vErrors.length;
}
}
}
}
if(data.decisions !== undefined){
let data8 = data.decisions;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err5 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: schema204.properties.decisions.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err6 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/type",keyword:"type",params:{type: schema204.properties.decisions.items.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.what === undefined){
const err7 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/required",keyword:"required",params:{missingProperty: "what"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data9){
if(!((((((key1 === "what") || (key1 === "owner")) || (key1 === "due")) || (key1 === "milestone")) || (key1 === "target")) || (pattern3.test(key1)))){
const err8 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data9.what !== undefined){
let data10 = data9.what;
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")){
const err9 = {instancePath:instancePath+"/decisions/" + i1+"/what",schemaPath:"#/properties/decisions/items/properties/what/type",keyword:"type",params:{type: schema204.properties.decisions.items.properties.what.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(validate899(data10, {instancePath:instancePath+"/decisions/" + i1+"/what",parentData:data9,parentDataProperty:"what",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate899.errors : vErrors.concat(validate899.errors);
errors = vErrors.length;
}
}
if(data9.owner !== undefined){
if(!(validate904(data9.owner, {instancePath:instancePath+"/decisions/" + i1+"/owner",parentData:data9,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate904.errors : vErrors.concat(validate904.errors);
errors = vErrors.length;
}
}
if(data9.due !== undefined){
if(!(validate908(data9.due, {instancePath:instancePath+"/decisions/" + i1+"/due",parentData:data9,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate908.errors : vErrors.concat(validate908.errors);
errors = vErrors.length;
}
}
if(data9.milestone !== undefined){
if(!(validate904(data9.milestone, {instancePath:instancePath+"/decisions/" + i1+"/milestone",parentData:data9,parentDataProperty:"milestone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate904.errors : vErrors.concat(validate904.errors);
errors = vErrors.length;
}
}
if(data9.target !== undefined){
if(!(validate904(data9.target, {instancePath:instancePath+"/decisions/" + i1+"/target",parentData:data9,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate904.errors : vErrors.concat(validate904.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.note !== undefined){
if(!(validate912(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate912.errors : vErrors.concat(validate912.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate914(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate914.errors : vErrors.concat(validate914.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate917(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate917.errors : vErrors.concat(validate917.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate919(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate919.errors : vErrors.concat(validate919.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate922.errors = vErrors;
return errors === 0;
}
validate922.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const deviations = validate963;
const schema218 = {"type":"object","required":["as-of","causes","remedy"],"properties":{"target":{"$ref":"common.schema.json#/$defs/id"},"milestone":{"$ref":"common.schema.json#/$defs/id"},"as-of":{"$ref":"common.schema.json#/$defs/date","type":["string","number"]},"causes":{"type":"array","items":{"type":["object","null"],"properties":{"external":{"$ref":"common.schema.json#/$defs/text"},"internal":{"$ref":"common.schema.json#/$defs/text"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"remedy":{"$ref":"common.schema.json#/$defs/text","type":["string","number","boolean"]},"owner":{"$ref":"common.schema.json#/$defs/id"},"due":{"$ref":"common.schema.json#/$defs/plan-date"},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false,"allOf":[{"if":{"not":{"required":["milestone"],"properties":{"milestone":true}}},"then":{"required":["target"],"properties":{"target":{"type":["string","number"]}}}}]};

function validate941(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate941.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate941.errors = vErrors;
return errors === 0;
}
validate941.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate944(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate944.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate944.errors = vErrors;
return errors === 0;
}
validate944.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate946(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate946.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate946.errors = vErrors;
return errors === 0;
}
validate946.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate951(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate951.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate951.errors = vErrors;
return errors === 0;
}
validate951.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate953(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate953.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate953.errors = vErrors;
return errors === 0;
}
validate953.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate955(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate955.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate955.errors = vErrors;
return errors === 0;
}
validate955.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate958(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate958.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate958.errors = vErrors;
return errors === 0;
}
validate958.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate960(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate960.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate960.errors = vErrors;
return errors === 0;
}
validate960.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate963(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate963.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.milestone === undefined) && (missing0 = "milestone")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.target !== undefined){
let data0 = data.target;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/allOf/0/then/properties/target/type",keyword:"type",params:{type: schema218.allOf[0].then.properties.target.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.target = true;
}
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["as-of"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as-of"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.causes === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "causes"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.remedy === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema218.properties, key0)) || (pattern3.test(key0)))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate941(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate941.errors : vErrors.concat(validate941.errors);
errors = vErrors.length;
}
}
if(data.milestone !== undefined){
if(!(validate941(data.milestone, {instancePath:instancePath+"/milestone",parentData:data,parentDataProperty:"milestone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate941.errors : vErrors.concat(validate941.errors);
errors = vErrors.length;
}
}
if(data["as-of"] !== undefined){
let data3 = data["as-of"];
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err9 = {instancePath:instancePath+"/as-of",schemaPath:"#/properties/as-of/type",keyword:"type",params:{type: schema218.properties["as-of"].type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(validate944(data3, {instancePath:instancePath+"/as-of",parentData:data,parentDataProperty:"as-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate944.errors : vErrors.concat(validate944.errors);
errors = vErrors.length;
}
}
if(data.causes !== undefined){
let data4 = data.causes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/causes/" + i0,schemaPath:"#/properties/causes/items/type",keyword:"type",params:{type: schema218.properties.causes.items.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(((key1 === "external") || (key1 === "internal")) || (pattern3.test(key1)))){
const err11 = {instancePath:instancePath+"/causes/" + i0,schemaPath:"#/properties/causes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.external !== undefined){
if(!(validate946(data5.external, {instancePath:instancePath+"/causes/" + i0+"/external",parentData:data5,parentDataProperty:"external",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate946.errors : vErrors.concat(validate946.errors);
errors = vErrors.length;
}
}
if(data5.internal !== undefined){
if(!(validate946(data5.internal, {instancePath:instancePath+"/causes/" + i0+"/internal",parentData:data5,parentDataProperty:"internal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate946.errors : vErrors.concat(validate946.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/causes",schemaPath:"#/properties/causes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.remedy !== undefined){
let data8 = data.remedy;
if(((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")){
const err13 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: schema218.properties.remedy.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(validate946(data8, {instancePath:instancePath+"/remedy",parentData:data,parentDataProperty:"remedy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate946.errors : vErrors.concat(validate946.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate941(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate941.errors : vErrors.concat(validate941.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined){
if(!(validate951(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate951.errors : vErrors.concat(validate951.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate953(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate953.errors : vErrors.concat(validate953.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate955(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate955.errors : vErrors.concat(validate955.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate958(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate958.errors : vErrors.concat(validate958.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate960(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate960.errors : vErrors.concat(validate960.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate963.errors = vErrors;
return errors === 0;
}
validate963.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const allocations = validate1000;
const schema229 = {"type":"object","required":["name","shares"],"properties":{"name":{"$ref":"common.schema.json#/$defs/name"},"aliases":{"$ref":"common.schema.json#/$defs/aliases"},"amount":{"$ref":"common.schema.json#/$defs/quantity"},"shares":{"type":"object","patternProperties":{"^x-":true},"additionalProperties":{"$ref":"common.schema.json#/$defs/share"}},"adds-to":{"$ref":"common.schema.json#/$defs/share"},"decided-in":{"$ref":"common.schema.json#/$defs/id"},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate978(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate978.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate978.errors = vErrors;
return errors === 0;
}
validate978.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate980(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate980.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate980.errors = vErrors;
return errors === 0;
}
validate980.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate983(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate983.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate983.errors = vErrors;
return errors === 0;
}
validate983.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate985(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate985.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate985.errors = vErrors;
return errors === 0;
}
validate985.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate988(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate988.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate988.errors = vErrors;
return errors === 0;
}
validate988.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate990(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate990.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate990.errors = vErrors;
return errors === 0;
}
validate990.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate992(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate992.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate992.errors = vErrors;
return errors === 0;
}
validate992.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate995(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate995.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate995.errors = vErrors;
return errors === 0;
}
validate995.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate997(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate997.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate997.errors = vErrors;
return errors === 0;
}
validate997.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1000(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1000.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.shares === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shares"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema229.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate978(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate978.errors : vErrors.concat(validate978.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
if(!(validate980(data.aliases, {instancePath:instancePath+"/aliases",parentData:data,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate980.errors : vErrors.concat(validate980.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
if(!(validate983(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate983.errors : vErrors.concat(validate983.errors);
errors = vErrors.length;
}
}
if(data.shares !== undefined){
let data3 = data.shares;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(pattern3.test(key1))){
if(!(validate985(data3[key1], {instancePath:instancePath+"/shares/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate985.errors : vErrors.concat(validate985.errors);
errors = vErrors.length;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["adds-to"] !== undefined){
if(!(validate985(data["adds-to"], {instancePath:instancePath+"/adds-to",parentData:data,parentDataProperty:"adds-to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate985.errors : vErrors.concat(validate985.errors);
errors = vErrors.length;
}
}
if(data["decided-in"] !== undefined){
if(!(validate988(data["decided-in"], {instancePath:instancePath+"/decided-in",parentData:data,parentDataProperty:"decided-in",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate988.errors : vErrors.concat(validate988.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate990(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate990.errors : vErrors.concat(validate990.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate992(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate992.errors : vErrors.concat(validate992.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate995(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate995.errors : vErrors.concat(validate995.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate997(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate997.errors : vErrors.concat(validate997.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate1000.errors = vErrors;
return errors === 0;
}
validate1000.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rates = validate1031;
const schema241 = {"type":"object","required":["date","one","is"],"properties":{"date":{"$ref":"common.schema.json#/$defs/date","type":["string","number"]},"one":{"$ref":"common.schema.json#/$defs/text","type":["string","number","boolean"]},"is":{"$ref":"common.schema.json#/$defs/quantity","type":["string","number"]},"kind":{"$ref":"common.schema.json#/$defs/word"},"note":{"$ref":"common.schema.json#/$defs/note"},"tags":{"$ref":"common.schema.json#/$defs/tags"},"private":{"$ref":"common.schema.json#/$defs/private"},"source":{"$ref":"common.schema.json#/$defs/source"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate1013(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1013.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1013.errors = vErrors;
return errors === 0;
}
validate1013.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1015(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1015.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1015.errors = vErrors;
return errors === 0;
}
validate1015.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1017(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1017.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1017.errors = vErrors;
return errors === 0;
}
validate1017.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1019(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1019.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1019.errors = vErrors;
return errors === 0;
}
validate1019.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1021(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1021.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1021.errors = vErrors;
return errors === 0;
}
validate1021.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1023(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1023.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
validate1023.errors = vErrors;
return errors === 0;
}
validate1023.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate1026(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1026.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1026.errors = vErrors;
return errors === 0;
}
validate1026.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1028(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1028.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1028.errors = vErrors;
return errors === 0;
}
validate1028.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1031(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1031.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.one === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "one"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.is === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "date") || (key0 === "one")) || (key0 === "is")) || (key0 === "kind")) || (key0 === "note")) || (key0 === "tags")) || (key0 === "private")) || (key0 === "source")) || (pattern3.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.date !== undefined){
let data0 = data.date;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: schema241.properties.date.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(validate1013(data0, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1013.errors : vErrors.concat(validate1013.errors);
errors = vErrors.length;
}
}
if(data.one !== undefined){
let data1 = data.one;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err5 = {instancePath:instancePath+"/one",schemaPath:"#/properties/one/type",keyword:"type",params:{type: schema241.properties.one.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(validate1015(data1, {instancePath:instancePath+"/one",parentData:data,parentDataProperty:"one",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1015.errors : vErrors.concat(validate1015.errors);
errors = vErrors.length;
}
}
if(data.is !== undefined){
let data2 = data.is;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err6 = {instancePath:instancePath+"/is",schemaPath:"#/properties/is/type",keyword:"type",params:{type: schema241.properties.is.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate1017(data2, {instancePath:instancePath+"/is",parentData:data,parentDataProperty:"is",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1017.errors : vErrors.concat(validate1017.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate1019(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1019.errors : vErrors.concat(validate1019.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined){
if(!(validate1021(data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1021.errors : vErrors.concat(validate1021.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate1023(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1023.errors : vErrors.concat(validate1023.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(!(validate1026(data.private, {instancePath:instancePath+"/private",parentData:data,parentDataProperty:"private",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1026.errors : vErrors.concat(validate1026.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate1028(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1028.errors : vErrors.concat(validate1028.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate1031.errors = vErrors;
return errors === 0;
}
validate1031.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const plan = validate1090;
const schema252 = {"type":"object","required":["id","name"],"properties":{"id":{"$ref":"common.schema.json#/$defs/id","type":["string","number"]},"name":{"$ref":"common.schema.json#/$defs/name"},"locale":{"$ref":"common.schema.json#/$defs/word"},"timezone":{"$ref":"common.schema.json#/$defs/text"},"report-currency":{"$ref":"common.schema.json#/$defs/text"},"as-of":{"$ref":"common.schema.json#/$defs/date"},"scope":{"$ref":"common.schema.json#/$defs/id"},"rounding":{"$ref":"common.schema.json#/$defs/word"},"terms":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"type":["object","null"],"properties":{"name":{"$ref":"common.schema.json#/$defs/text"},"from":{"$ref":"common.schema.json#/$defs/date"},"to":{"$ref":"common.schema.json#/$defs/date"},"assumed":{"$ref":"common.schema.json#/$defs/boolean"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"thresholds":{"$ref":"common.schema.json#/$defs/thresholds"},"freshness":{"$ref":"common.schema.json#/$defs/freshness"},"convert-at":{"$ref":"common.schema.json#/$defs/word"},"zone-types":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"type":["object","null"],"properties":{"name":{"$ref":"common.schema.json#/$defs/text"},"short":{"$ref":"common.schema.json#/$defs/text"},"within":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/word"}}},"patternProperties":{"^x-":true},"additionalProperties":false}},"units":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"type":["object","null"],"properties":{"name":{"$ref":"common.schema.json#/$defs/text"},"equals":{"$ref":"common.schema.json#/$defs/quantity"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"criteria":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"type":["object","null"],"properties":{"name":{"$ref":"common.schema.json#/$defs/text"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"scenarios":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"type":["object","null"],"properties":{"name":{"$ref":"common.schema.json#/$defs/text"}},"patternProperties":{"^x-":true},"additionalProperties":false}},"scenario":{"$ref":"common.schema.json#/$defs/id"},"locked-until":{"$ref":"common.schema.json#/$defs/date"},"words":{"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"common.schema.json#/$defs/text"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate1042(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1042.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1042.errors = vErrors;
return errors === 0;
}
validate1042.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1044(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1044.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1044.errors = vErrors;
return errors === 0;
}
validate1044.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1046(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1046.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1046.errors = vErrors;
return errors === 0;
}
validate1046.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1048(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1048.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1048.errors = vErrors;
return errors === 0;
}
validate1048.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1051(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1051.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1051.errors = vErrors;
return errors === 0;
}
validate1051.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1058(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1058.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1058.errors = vErrors;
return errors === 0;
}
validate1058.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1060(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1060.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema89.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "on-track") || (key0 === "at-risk")) || (key0 === "concentration")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["on-track"] !== undefined){
if(!(validate356(data["on-track"], {instancePath:instancePath+"/on-track",parentData:data,parentDataProperty:"on-track",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
}
if(data["at-risk"] !== undefined){
if(!(validate356(data["at-risk"], {instancePath:instancePath+"/at-risk",parentData:data,parentDataProperty:"at-risk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
}
if(data.concentration !== undefined){
if(!(validate356(data.concentration, {instancePath:instancePath+"/concentration",parentData:data,parentDataProperty:"concentration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
}
}
validate1060.errors = vErrors;
return errors === 0;
}
validate1060.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate1065(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1065.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema71.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "warn-after") || (key0 === "error-after")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["warn-after"] !== undefined){
if(!(validate246(data["warn-after"], {instancePath:instancePath+"/warn-after",parentData:data,parentDataProperty:"warn-after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
if(data["error-after"] !== undefined){
if(!(validate246(data["error-after"], {instancePath:instancePath+"/error-after",parentData:data,parentDataProperty:"error-after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
validate1065.errors = vErrors;
return errors === 0;
}
validate1065.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate1074(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1074.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate1074.errors = vErrors;
return errors === 0;
}
validate1074.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate1090(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1090.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema252.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema252.properties.id.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(validate1042(data0, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1042.errors : vErrors.concat(validate1042.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate1044(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1044.errors : vErrors.concat(validate1044.errors);
errors = vErrors.length;
}
}
if(data.locale !== undefined){
if(!(validate1046(data.locale, {instancePath:instancePath+"/locale",parentData:data,parentDataProperty:"locale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1046.errors : vErrors.concat(validate1046.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(!(validate1048(data.timezone, {instancePath:instancePath+"/timezone",parentData:data,parentDataProperty:"timezone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1048.errors : vErrors.concat(validate1048.errors);
errors = vErrors.length;
}
}
if(data["report-currency"] !== undefined){
if(!(validate1048(data["report-currency"], {instancePath:instancePath+"/report-currency",parentData:data,parentDataProperty:"report-currency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1048.errors : vErrors.concat(validate1048.errors);
errors = vErrors.length;
}
}
if(data["as-of"] !== undefined){
if(!(validate1051(data["as-of"], {instancePath:instancePath+"/as-of",parentData:data,parentDataProperty:"as-of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1051.errors : vErrors.concat(validate1051.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate1042(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1042.errors : vErrors.concat(validate1042.errors);
errors = vErrors.length;
}
}
if(data.rounding !== undefined){
if(!(validate1046(data.rounding, {instancePath:instancePath+"/rounding",parentData:data,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1046.errors : vErrors.concat(validate1046.errors);
errors = vErrors.length;
}
}
if(data.terms !== undefined){
let data8 = data.terms;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err4 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: schema252.properties.terms.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(pattern3.test(key1))){
let data9 = data8[key1];
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err5 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/terms/additionalProperties/type",keyword:"type",params:{type: schema252.properties.terms.additionalProperties.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(((((key2 === "name") || (key2 === "from")) || (key2 === "to")) || (key2 === "assumed")) || (pattern3.test(key2)))){
const err6 = {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/terms/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data9.name !== undefined){
if(!(validate1048(data9.name, {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",parentData:data9,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1048.errors : vErrors.concat(validate1048.errors);
errors = vErrors.length;
}
}
if(data9.from !== undefined){
if(!(validate1051(data9.from, {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",parentData:data9,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1051.errors : vErrors.concat(validate1051.errors);
errors = vErrors.length;
}
}
if(data9.to !== undefined){
if(!(validate1051(data9.to, {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",parentData:data9,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1051.errors : vErrors.concat(validate1051.errors);
errors = vErrors.length;
}
}
if(data9.assumed !== undefined){
if(!(validate1058(data9.assumed, {instancePath:instancePath+"/terms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/assumed",parentData:data9,parentDataProperty:"assumed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1058.errors : vErrors.concat(validate1058.errors);
errors = vErrors.length;
}
}
}
}
}
}
}
if(data.thresholds !== undefined){
if(!(validate1060(data.thresholds, {instancePath:instancePath+"/thresholds",parentData:data,parentDataProperty:"thresholds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1060.errors : vErrors.concat(validate1060.errors);
errors = vErrors.length;
}
}
if(data.freshness !== undefined){
if(!(validate1065(data.freshness, {instancePath:instancePath+"/freshness",parentData:data,parentDataProperty:"freshness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1065.errors : vErrors.concat(validate1065.errors);
errors = vErrors.length;
}
}
if(data["convert-at"] !== undefined){
if(!(validate1046(data["convert-at"], {instancePath:instancePath+"/convert-at",parentData:data,parentDataProperty:"convert-at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1046.errors : vErrors.concat(validate1046.errors);
errors = vErrors.length;
}
}
if(data["zone-types"] !== undefined){
let data17 = data["zone-types"];
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
const err7 = {instancePath:instancePath+"/zone-types",schemaPath:"#/properties/zone-types/type",keyword:"type",params:{type: schema252.properties["zone-types"].type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!(pattern3.test(key3))){
let data18 = data17[key3];
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err8 = {instancePath:instancePath+"/zone-types/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/zone-types/additionalProperties/type",keyword:"type",params:{type: schema252.properties["zone-types"].additionalProperties.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!((((key4 === "name") || (key4 === "short")) || (key4 === "within")) || (pattern3.test(key4)))){
const err9 = {instancePath:instancePath+"/zone-types/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/zone-types/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data18.name !== undefined){
if(!(validate1048(data18.name, {instancePath:instancePath+"/zone-types/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",parentData:data18,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1048.errors : vErrors.concat(validate1048.errors);
errors = vErrors.length;
}
}
if(data18.short !== undefined){
if(!(validate1048(data18.short, {instancePath:instancePath+"/zone-types/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/short",parentData:data18,parentDataProperty:"short",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1048.errors : vErrors.concat(validate1048.errors);
errors = vErrors.length;
}
}
if(data18.within !== undefined){
let data21 = data18.within;
if((!(Array.isArray(data21))) && (data21 !== null)){
const err10 = {instancePath:instancePath+"/zone-types/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",schemaPath:"#/properties/zone-types/additionalProperties/properties/within/type",keyword:"type",params:{type: schema252.properties["zone-types"].additionalProperties.properties.within.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1046(data21[i0], {instancePath:instancePath+"/zone-types/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/within/" + i0,parentData:data21,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1046.errors : vErrors.concat(validate1046.errors);
errors = vErrors.length;
}
}
}
}
}
}
}
}
}
if(data.units !== undefined){
let data23 = data.units;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err11 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: schema252.properties.units.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!(pattern3.test(key5))){
let data24 = data23[key5];
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err12 = {instancePath:instancePath+"/units/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/units/additionalProperties/type",keyword:"type",params:{type: schema252.properties.units.additionalProperties.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key6 in data24){
if(!(((key6 === "name") || (key6 === "equals")) || (pattern3.test(key6)))){
const err13 = {instancePath:instancePath+"/units/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/units/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data24.name !== undefined){
if(!(validate1048(data24.name, {instancePath:instancePath+"/units/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",parentData:data24,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1048.errors : vErrors.concat(validate1048.errors);
errors = vErrors.length;
}
}
if(data24.equals !== undefined){
if(!(validate1074(data24.equals, {instancePath:instancePath+"/units/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/equals",parentData:data24,parentDataProperty:"equals",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1074.errors : vErrors.concat(validate1074.errors);
errors = vErrors.length;
}
}
}
}
}
}
}
if(data.criteria !== undefined){
let data27 = data.criteria;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err14 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: schema252.properties.criteria.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key7 in data27){
if(!(pattern3.test(key7))){
let data28 = data27[key7];
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
const err15 = {instancePath:instancePath+"/criteria/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/criteria/additionalProperties/type",keyword:"type",params:{type: schema252.properties.criteria.additionalProperties.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key8 in data28){
if(!((key8 === "name") || (pattern3.test(key8)))){
const err16 = {instancePath:instancePath+"/criteria/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/criteria/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data28.name !== undefined){
if(!(validate1048(data28.name, {instancePath:instancePath+"/criteria/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",parentData:data28,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1048.errors : vErrors.concat(validate1048.errors);
errors = vErrors.length;
}
}
}
}
}
}
}
if(data.scenarios !== undefined){
let data30 = data.scenarios;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
const err17 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: schema252.properties.scenarios.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key9 in data30){
if(!(pattern3.test(key9))){
let data31 = data30[key9];
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
const err18 = {instancePath:instancePath+"/scenarios/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scenarios/additionalProperties/type",keyword:"type",params:{type: schema252.properties.scenarios.additionalProperties.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key10 in data31){
if(!((key10 === "name") || (pattern3.test(key10)))){
const err19 = {instancePath:instancePath+"/scenarios/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scenarios/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data31.name !== undefined){
if(!(validate1048(data31.name, {instancePath:instancePath+"/scenarios/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",parentData:data31,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1048.errors : vErrors.concat(validate1048.errors);
errors = vErrors.length;
}
}
}
}
}
}
}
if(data.scenario !== undefined){
if(!(validate1042(data.scenario, {instancePath:instancePath+"/scenario",parentData:data,parentDataProperty:"scenario",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1042.errors : vErrors.concat(validate1042.errors);
errors = vErrors.length;
}
}
if(data["locked-until"] !== undefined){
if(!(validate1051(data["locked-until"], {instancePath:instancePath+"/locked-until",parentData:data,parentDataProperty:"locked-until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1051.errors : vErrors.concat(validate1051.errors);
errors = vErrors.length;
}
}
if(data.words !== undefined){
let data35 = data.words;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err20 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: schema252.properties.words.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key11 in data35){
if(!(pattern3.test(key11))){
if(!(validate1048(data35[key11], {instancePath:instancePath+"/words/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data35,parentDataProperty:key11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1048.errors : vErrors.concat(validate1048.errors);
errors = vErrors.length;
}
}
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate1090.errors = vErrors;
return errors === 0;
}
validate1090.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const files = validate1116;
const schema262 = {"type":["object","null"],"properties":{"include":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/text"}},"exclude":{"type":["array","null"],"items":{"$ref":"common.schema.json#/$defs/text"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate1116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema262.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "include") || (key0 === "exclude")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.include !== undefined){
let data0 = data.include;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: schema262.properties.include.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1048(data0[i0], {instancePath:instancePath+"/include/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1048.errors : vErrors.concat(validate1048.errors);
errors = vErrors.length;
}
}
}
}
if(data.exclude !== undefined){
let data2 = data.exclude;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: schema262.properties.exclude.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate1048(data2[i1], {instancePath:instancePath+"/exclude/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1048.errors : vErrors.concat(validate1048.errors);
errors = vErrors.length;
}
}
}
}
}
validate1116.errors = vErrors;
return errors === 0;
}
validate1116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rules = validate1119;
const schema263 = {"type":["object","null"],"patternProperties":{"^x-":true},"additionalProperties":{"type":["object","string","boolean","null"],"properties":{"severity":{"$ref":"common.schema.json#/$defs/word"}},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"common.schema.json#/$defs/quantity"}}};

function validate1119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema263.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern3.test(key0))){
let data0 = data[key0];
if((((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "string")) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema263.additionalProperties.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "severity") || (pattern3.test(key1)))){
if(!(validate1074(data0[key1], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1074.errors : vErrors.concat(validate1074.errors);
errors = vErrors.length;
}
}
}
if(data0.severity !== undefined){
if(!(validate1046(data0.severity, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",parentData:data0,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1046.errors : vErrors.concat(validate1046.errors);
errors = vErrors.length;
}
}
}
}
}
}
validate1119.errors = vErrors;
return errors === 0;
}
validate1119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
