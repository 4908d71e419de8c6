// Compiles each definition of the bundle in strict mode, and judges addresses as they are expected to be judged.
const { readFileSync } = require("fs");
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const bundle = JSON.parse(readFileSync(process.argv[2], "utf8"));
const ajv = addFormats(new Ajv({ logger: false }));
ajv.addSchema({ ...bundle, $id: "https://example.com/bundle" });
const names = Object.keys(bundle.$defs);
const formats = {};
const find = (node) => {
  if (node && typeof node === "object") {
    if (node.format === "email" && node.pattern) formats.email = node;
    Object.values(node).forEach(find);
  }
};
find(bundle.$defs);
for (const name of names) {
  ajv.compile({ $ref: "https://example.com/bundle#/$defs/" + encodeURIComponent(name) });
}
console.log(names.length + " schemas");

const addresses = JSON.parse(readFileSync("addresses.json", "utf8"));
const ours = ajv.compile({ type: "string", pattern: formats.email.pattern });
const theirs = ajv.compile({ type: "string", format: "email" });
for (const [address, expected] of Object.entries(addresses)) {
  if (ours(address) !== expected || theirs(address) !== expected) {
    throw new Error(address + ": pattern " + ours(address) + ", format " + theirs(address) + ", client " + expected);
  }
}
console.log(Object.keys(addresses).length + " addresses");
