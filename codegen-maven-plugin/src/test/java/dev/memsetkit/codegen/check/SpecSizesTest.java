package dev.memsetkit.codegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.model.ApiSpec;
import org.junit.jupiter.api.Test;

/** Specs may be as large as Java has room for; one more is refused with its place. {@link LargestSpecsTest} compiles them. */
class SpecSizesTest {

    private static void accepted(ApiSpec spec) {
        assertThat(Generatable.problems(spec)).isEmpty();
    }

    private static void refused(ApiSpec spec, String message) {
        assertThat(Generatable.problems(spec))
                .anySatisfy(problem -> assertThat(problem).startsWith(message));
    }

    @Test
    void methods() {
        accepted(LargeSpecs.methods(3_500));
        refused(LargeSpecs.methods(3_501), "#/methods: found 3501 methods, expected at most 3500");
        accepted(LargeSpecs.plainSection(2_500));
        refused(LargeSpecs.plainSection(2_501), "#/methods/0/tags/0/name: found 60024 bytes of code for the methods");
        accepted(LargeSpecs.section(576));
        refused(
                LargeSpecs.section(577),
                "#/methods/0/tags/0/name: found 60008 bytes of code for the methods of a section, expected at most 60000");
    }

    @Test
    void parametersOfAMethod() {
        accepted(LargeSpecs.parameters(250));
        refused(LargeSpecs.parameters(251), "#/methods/0/params: found 251 parameters, expected at most 250");
    }

    @Test
    void rulesBetweenParameters() {
        accepted(LargeSpecs.rules(850));
        refused(
                LargeSpecs.rules(860),
                "#/methods/0/x-params-schema/allOf: found 60380 bytes of code for checks and rules, expected at most 60000");
    }

    @Test
    void valuesOfASet() {
        accepted(LargeSpecs.values(2_500, 5));
        refused(
                LargeSpecs.values(2_501, 5),
                "#/methods/0/params/0/schema/enum: found 2501 values, expected at most 2500");
    }

    @Test
    void lengthOfAValue() {
        accepted(LargeSpecs.values(2, 10_000));
        refused(
                LargeSpecs.values(1, 10_001),
                "#/methods/0/params/0/schema/enum/0: found 10001 characters, expected at most 10000");
    }

    @Test
    void keysOfADictionaryAndThoseThatItTakesFromOthers() {
        accepted(LargeSpecs.keys(125));
        refused(LargeSpecs.keys(126), "#/methods/0/result/schema: found 251 keys, expected at most 250");
    }

    @Test
    void placesOfATuple() {
        accepted(LargeSpecs.places(250));
        refused(LargeSpecs.places(251), "#/methods/0/result/schema/items: found 251 places, expected at most 250");
    }

    @Test
    void errors() {
        accepted(LargeSpecs.errors(1_000));
        refused(LargeSpecs.errors(1_001), "#/components/errors: found 1001 errors, expected at most 1000");
    }

    @Test
    void namesOfNestedDictionaries() {
        accepted(LargeSpecs.nested(95, 90));
        refused(
                LargeSpecs.nested(95, 99),
                "#/methods/0/result/schema/properties/" + "a".repeat(95) + "/properties/" + "b".repeat(99)
                        + ": found a dictionary whose type would be called ");
    }
}
