package dev.memsetkit.spec.openrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memsetkit.spec.Sample;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Raise;
import dev.memsetkit.spec.model.SpecException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenRpcReaderTest {

    private static final String SCHEMA = "/methods/0/params/0/schema";

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /openrpc                       | "1.2.6"       | #/openrpc: found the string "1.2.6", expected OpenRPC version 1.3.x
                    /openrpc                       | (removed)     | found no "openrpc", expected one
                    /info                          | (removed)     | found no "info", expected one
                    /info/title                    | 1             | #/info/title: found 1, expected a string
                    /x-endpoints/json              | null          | #/x-endpoints/json: found null, expected a string
                    /x-endpoints/soap              | "https://a.example/soap" | #/x-endpoints/soap: found "soap", expected no other keys than json, jsonrpc, xmlrpc
                    /methods                       | (removed)     | found no "methods", expected one
                    /methods                       | {}            | #/methods: found an object, expected an array
                    /methods/0                     | []            | #/methods/0: found an array, expected an object
                    /methods/0/name                | ""            | #/methods/0/name: found an empty name, expected a name
                    /methods/0/name                | " "           | #/methods/0/name: found an empty name, expected a name
                    /methods/1/name                | "create.miniserver" | #/methods/1/name: found a second method "create.miniserver", expected each method once
                    /methods/0/deprecated          | "yes"         | #/methods/0/deprecated: found the string "yes", expected true or false
                    /methods/0/paramStructure      | "by-position" | #/methods/0/paramStructure: found the string "by-position", expected by-name
                    /methods/0/params              | (removed)     | #/methods/0: found no "params", expected one
                    /methods/0/result              | (removed)     | #/methods/0: found no "result", expected one
                    /methods/0/params/2/name       | "sku"         | #/methods/0/params/2/name: found a second parameter "sku", expected each parameter once
                    /methods/0/params/1/schema     | (removed)     | #/methods/0/params/1: found no "schema", expected one
                    /methods/0/params/0/x-read-from | "sku (String)" | #/methods/0/params/0/x-read-from: found the string "sku (String)", expected an object
                    /methods/0/params/0/x-read-from/type | 1     | #/methods/0/params/0/x-read-from/type: found 1, expected a string
                    /methods/0/params/0/x-read-from/type | " "   | #/methods/0/params/0/x-read-from/type: found no words, expected the words that it was read from
                    /methods/0/params/0/x-read-from/size | "big" | #/methods/0/params/0/x-read-from/size: found words of "size", expected words of a keyword of the profile
                    /methods/0/errors/0/$ref       | "#/components/errors/ApiErrorUnlisted" | #/methods/0/errors/0/$ref: found "#/components/errors/ApiErrorUnlisted", expected #/components/errors/NAME with the name of an error
                    /methods/0/errors/0/$ref       | "#/components/schemas/ApiError" | #/methods/0/errors/0/$ref: found "#/components/schemas/ApiError", expected #/components/errors/NAME with the name of an error
                    /methods/0/x-source/line       | -1            | #/methods/0/x-source/line: found -1, expected an integer from 0 to 2147483647
                    /methods/0/x-source/line       | 1.5           | #/methods/0/x-source/line: found 1.5, expected an integer of at most 64 bits
                    /methods/0/result/schema/$ref  | "#/components/schemas/Nothing" | #/methods/0/result/schema/$ref: found "Nothing", expected one of the components
                    /methods/0/result/schema/$ref  | "Nothing.json" | #/methods/0/result/schema/$ref: found "Nothing.json", expected #/components/schemas/NAME
                    /methods/0/params/4/schema/items/x-params-of | "dns.gone" | #/methods/0/params/4/schema/items/x-params-of: found "dns.gone", expected one of the methods
                    /components/schemas/JobStatus/required/0 | "uid" | #/components/schemas/JobStatus/required/0: found "uid", expected the name of one of the properties
                    /components/schemas/JobStatus/properties/by~1kind | 5 | #/components/schemas/JobStatus/properties/by~1kind: found 5, expected an object
                    /components/schemas/JobStatus/properties/ | {} | #/components/schemas/JobStatus/properties/: found an empty name, expected a name
                    /components/schemas/A~1B       | {"type":"object","properties":{}} | #/components/schemas/A~1B: found "A/B", expected a name of letters A-Z a-z, digits, dots, hyphens and underscores
                    /components/schemas/Text       | {"type":"string"} | #/components/schemas/Text: found no keys, expected a dictionary with keys, or allOf
                    /components/schemas/CreateResult/allOf/0/$ref | "#/components/schemas/CreateResult" | #/components/schemas/CreateResult/allOf: found a dictionary that takes over its own keys, expected other dictionaries
                    /components/schemas/CreateResult/allOf/1 | {"type":"string"} | #/components/schemas/CreateResult/allOf/1: found no dictionary, expected a $ref to a component, or a dictionary
                    /components/schemas/CreateResult/allOf | [] | #/components/schemas/CreateResult/allOf: found an empty array, expected at least one schema
                    /components/errors/ApiError/code | "1"         | #/components/errors/ApiError/code: found the string "1", expected an integer of at most 64 bits
                    /components/errors/ApiError/data | (removed)   | #/components/errors/ApiError: found no "data", expected one
                    /components/errors/ApiError/data/httpStatus | 99 | #/components/errors/ApiError/data/httpStatus: found 99, expected an integer from 100 to 599
                    /x-changelog/0/added           | [1]           | #/x-changelog/0/added/0: found 1, expected a string
                    /x-doc-problems/0/code         | (removed)     | #/x-doc-problems/0: found no "code", expected one
                    """)
    void whatIsWrongWithADocumentIsNamedWithItsPlace(String pointer, String replacement, String message) {
        assertThatThrownBy(() -> read(Sample.broken(pointer, replacement)))
                .isInstanceOf(SpecException.class)
                .message()
                .isEqualTo("api.json" + (message.startsWith("#") ? "" : ": ") + message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
                    5                                                  =>              found 5, expected an object
                    {"type":"text"}                                    => /type        found the string "text", expected null, string, boolean, integer, number, array or object
                    {"type":"string","x-type":"Integer"}               => /x-type      found "Integer", expected Date or String
                    {"type":"integer","x-type":"Float"}                => /x-type      found "Float", expected Integer
                    {"type":"object","x-type":"List"}                  => /x-type      found the string "List", expected Dictionary
                    {"type":"array","x-type":"Dictionary"}             => /x-type      found the string "Dictionary", expected List
                    {"x-type":"String"}                                =>              found an x-type and no "type", expected both or none
                    {"type":"integer","format":"memset-date"}          => /format      found the keyword "format", expected one that the profile has beside the others here
                    {"type":"integer","pattern":"a"}                   => /pattern     found the keyword "pattern", expected one that the profile has beside the others here
                    {"type":"string","minimum":1}                      => /minimum     found the keyword "minimum", expected one that the profile has beside the others here
                    {"type":"string","format":"hex32","x-type":"Date"} => /format      found the format "hex32" of a Date, expected memset-date
                    {"type":"string","enum":[]}                        => /enum        found no values, expected at least one
                    {"enum":["a"]}                                     => /enum        found the keyword "enum", expected one that the profile has beside the others here
                    {"type":"object","required":["a"]}                 => /required    found the keyword "required", expected one that the profile has beside the others here
                    {"type":"object","properties":{},"additionalProperties":{}} => /additionalProperties found the keyword "additionalProperties", expected one that the profile has beside the others here
                    {"type":"string","x-params-of":"dns.zone_create"}  => /x-params-of found the keyword "x-params-of", expected one that the profile has beside the others here
                    {"type":"object","x-without":["id"]}               => /x-without   found the keyword "x-without", expected one that the profile has beside the others here
                    {"type":"object","x-key":"records"}                => /x-key       found the keyword "x-key", expected one that the profile has beside the others here
                    {"type":"object","x-params-of":"dns.zone_create","x-keys-of":"dns.zone_info"} => /x-keys-of found the keyword "x-keys-of", expected one that the profile has beside the others here
                    {"type":"object","x-params-of":"dns.zone_create","properties":{"a":{"type":"string"}}} => /properties found the keyword "properties", expected one that the profile has beside the others here
                    {"type":"object","x-keys-of":"dns.zone_info","x-key":"records","x-without":["id"]} => /x-without found the keyword "x-without", expected one that the profile has beside the others here
                    {"type":"object","x-known-values":["a"]}           => /x-known-values found the keyword "x-known-values", expected one that the profile has beside the others here
                    {"type":"array","items":[{}],"maxItems":1}         => /maxItems    found the keyword "maxItems", expected one that the profile has beside the others here
                    {"type":"string","enum":["\\ud83d"]}               => /enum/0      found half a surrogate pair in "?", expected whole characters
                    {"type":"string","oneOf":[]}                       => /oneOf       found the keyword "oneOf", expected one of the profile
                    {"type":"string","anyOf":[]}                       => /anyOf       found the keyword "anyOf", expected one of the profile
                    {"type":["string","null"]}                         => /type        found other types, expected a scalar type and "array"
                    {"type":["object","array"]}                        => /type/0      found "object", expected string, boolean, integer or number
                    {"type":["string","array"],"x-type":"String"}      => /x-type      found "String", expected Date|List or String|List
                    {"type":["string","array"],"items":{"type":"integer"}} => /items   found other constraints than those of the scalar, expected {"type":"string","x-type":"String"}
                    {"type":["string","array"],"anyOf":[{"enum":["a"]}]} => /anyOf     found other alternatives, expected [{"type": "array"}, {"enum": [...]}]
                    {"type":"string","maxLength":-1}                   => /maxLength   found -1, expected an integer from 0 to 2147483647
                    {"type":"string","maxLength":3000000000}           => /maxLength   found 3000000000, expected an integer from 0 to 2147483647
                    {"type":"string","minLength":2,"maxLength":1}      => /minLength   found more than maxLength, expected at most that
                    {"type":"integer","minimum":2,"maximum":1}         => /minimum     found more than maximum, expected at most that
                    {"type":"integer","minimum":99999999999999999999}  => /minimum     found 99999999999999999999, expected an integer of at most 64 bits
                    {"type":"string","enum":["a","a"]}                 => /enum        found "a" twice, expected each value once
                    {"type":"string","enum":[1]}                       => /enum        found the number "1", expected a value of type String
                    {"type":"string","enum":[null]}                    => /enum/0      found null, expected a string, a number, true or false
                    {"type":"string","enum":["a"],"x-known-values":["b"]} => /x-known-values found x-known-values beside enum, expected one of them
                    {"type":"integer","default":"1"}                   => /default     found the string "1", expected a value of type Integer
                    {"type":"string","enum":["a"],"default":"b"}       => /default     found the default "b", expected one of the values, or one of x-doc-problems that tells of the parameter
                    {"type":"boolean","default":1}                     => /default     found the number "1", expected a value of type Boolean
                    {"type":"number","default":1e999999999}            => /default     found a number of more than 100 digits, expected a shorter one
                    {"type":"string","enum":["a"],"x-enum-descriptions":{"b":"text"}} => /x-enum-descriptions/b found a description of "b", expected descriptions of the values of the set
                    {"type":"array","enum":["a"]}                      =>              found single values for a list, expected them in "items"
                    {"type":"array","items":[]}                        => /items       found an empty array, expected at least one schema
                    {"type":"object","additionalProperties":false}     => /additionalProperties found false, expected an object
                    {"type":"object","x-keys-of":""}                   => /x-keys-of   found an empty name, expected a name
                    {"type":"object","x-keys-of":"dns.gone"}           => /x-keys-of   found "dns.gone", expected one of the methods
                    {"type":"object","x-keys-of":"dns.gone","x-key":"a"} => /x-keys-of found "dns.gone", expected one of the methods
                    """)
    void whatIsWrongWithASchemaIsNamedWithItsPlace(String schema, String message) {
        int blank = message.indexOf("found");
        String place = message.substring(0, blank).strip();
        ObjectNode document = Sample.broken("/methods/1/params/0", "{\"name\": \"p\"}");
        // Read as the reader does: the usual way from text to tree loses what is odd about numbers.
        ((ObjectNode) document.at("/methods/1/params/0")).set("schema", JsonDocument.parse(schema, "schema"));
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(SpecException.class)
                .hasMessage("api.json#/methods/1/params/0/schema" + place + ": " + message.substring(blank));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        ObjectNode document = Sample.broken(SCHEMA + "/maxLength", "\"long\"");
        ((ObjectNode) document.at("/methods/0/params/1")).remove("name");
        ((ObjectNode) document.at("/methods/0/result")).remove("schema");
        ((ObjectNode) document.at("/components/schemas/JobStatus/properties/id")).put("type", "text");
        ((ObjectNode) document.at("/components/schemas/JobStatus/properties/by_kind")).put("type", "map");
        ((ObjectNode) document.at("/info")).remove("title");
        assertThat(linesOfComplaint(document))
                .extracting(line -> line.substring(0, line.indexOf(": found")))
                .containsExactlyInAnyOrder(
                        "api.json#/info",
                        "api.json#/methods/0/params/0/schema/maxLength",
                        "api.json#/methods/0/params/1",
                        "api.json#/methods/0/result",
                        "api.json#/components/schemas/JobStatus/properties/id/type",
                        "api.json#/components/schemas/JobStatus/properties/by_kind/type");
    }

    @Test
    void aLongListOfProblemsIsCutShort() {
        ObjectNode document = Sample.broken("/methods", "[]");
        for (int i = 0; i < 200; i++) {
            document.withArray("/methods").addObject();
        }
        assertThat(linesOfComplaint(document)).hasSize(51).last().isEqualTo("and 150 more");
    }

    @Test
    void aMessageQuotesTheDocumentOnOneShortLine() {
        assertThatThrownBy(() -> read(Sample.broken("/methods/0/name", "\"a\\nb\\u2028" + "x".repeat(5_000) + "\"")))
                .hasMessageNotContainingAny("\n#", "\u2028")
                .message()
                .hasSizeLessThan(400);
    }

    @Test
    void extensionsAndAnnotationsThatTheProfileDoesNotKnowArePassedOver() {
        ObjectNode document = Sample.broken("/x-vendor", "{\"any\": [1]}");
        ((ObjectNode) document.at(SCHEMA))
                .put("x-note", 5)
                .put("description", "The sku.")
                .putArray("examples");
        ((ObjectNode) document.at("/methods/0")).putArray("examples");
        assertThat(read(document)).isEqualTo(OpenRpcReader.read(Sample.json(), "sample"));
    }

    @Test
    void anErrorWithoutAConditionIsRaisedAllTheSame() {
        ObjectNode document = Sample.broken("/methods/0/x-raises", "(removed)");
        assertThat(read(document).method("create.miniserver").orElseThrow().raises())
                .isEqualTo(List.of(new Raise("ApiError", "")));
    }

    @Test
    void methodsKeepTheOrderOfTheFileSoThatPlacesCanBeNamed() {
        ObjectNode document = Sample.broken("/methods/0/name", "\"zzz.last\"");
        ((ObjectNode) document.at("/methods/0/params/4/schema/items")).put("x-params-of", "zzz.last");
        assertThat(read(document).methods()).extracting(Method::name).containsExactly("zzz.last", "job.status");
    }

    private static List<String> linesOfComplaint(ObjectNode document) {
        SpecException complaint = catchThrowableOfType(SpecException.class, () -> read(document));
        return String.valueOf(complaint.getMessage()).lines().toList();
    }

    private static ApiSpec read(ObjectNode document) {
        return OpenRpcReader.read(document.toString(), "api.json");
    }
}
