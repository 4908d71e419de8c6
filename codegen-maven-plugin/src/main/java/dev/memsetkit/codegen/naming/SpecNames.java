package dev.memsetkit.codegen.naming;

import dev.memsetkit.codegen.message.Messages;
import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Component;
import dev.memsetkit.spec.model.ErrorType;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks that the names of a spec can become identifiers, files and addresses; all that cannot are named at once. */
public final class SpecNames {

    private static final Pattern METHOD = Pattern.compile("[A-Za-z]\\w*(?:\\.[A-Za-z_]\\w*)*");
    private static final Pattern TYPE = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_. -]*[\\p{L}\\p{N}_])?");
    private static final Pattern RESERVED_FILE = Pattern.compile("(?i:con|prn|aux|nul|com\\d|lpt\\d)");
    private static final int LONGEST = 120;

    private final List<String> problems = new ArrayList<>();

    private SpecNames() {}

    /** What is wrong with the names of the spec, each with its JSON Pointer and the remedy. */
    public static List<String> problems(ApiSpec spec) {
        SpecNames names = new SpecNames();
        for (int i = 0; i < spec.methods().size(); i++) {
            names.method(spec.methods().get(i), "#/methods/" + i);
        }
        for (Component component : spec.components()) {
            String place = "#/components/schemas/" + component.name();
            names.check(component.name(), TYPE, place, "a name of letters, digits and underscores");
            names.keys(component.schema(), place);
        }
        for (ErrorType error : spec.errors()) {
            names.check(
                    error.name(),
                    TYPE,
                    "#/components/errors/" + error.name(),
                    "a name of letters, digits and underscores");
        }
        return names.problems;
    }

    private void method(Method method, String place) {
        check(method.name(), METHOD, place + "/name", "names of letters, digits and underscores with dots between");
        check(method.tag(), KEY, place + "/tags/0/name", "a heading of letters, digits and blanks");
        for (int i = 0; i < method.params().size(); i++) {
            Parameter param = method.params().get(i);
            check(param.name(), KEY, place + "/params/" + i + "/name", "a name of letters, digits and underscores");
        }
        keys(method.result().schema(), place + "/result/schema");
    }

    private void keys(Schema schema, String place) {
        if (schema instanceof Schema.Struct struct) {
            for (Schema.Property property : struct.properties()) {
                String at = place + "/properties/" + property.name();
                check(property.name(), KEY, at, "a key of letters, digits and underscores");
                keys(property.schema(), at);
            }
        } else if (schema instanceof Schema.AllOf all) {
            for (int i = 0; i < all.parts().size(); i++) {
                keys(all.parts().get(i), place + "/allOf/" + i);
            }
        } else if (schema instanceof Schema.ListOf list && list.items() != null) {
            keys(list.items(), place + "/items");
        } else if (schema instanceof Schema.MapOf map && map.values() != null) {
            keys(map.values(), place + "/additionalProperties");
        }
    }

    private void check(String name, Pattern form, String place, String expected) {
        boolean fits = form.matcher(name).matches()
                && name.length() <= LONGEST
                && !RESERVED_FILE.matcher(name).matches()
                && !JavaNames.words(name).isEmpty();
        if (!fits) {
            problems.add(Messages.badName(place, printable(name), expected, LONGEST));
        }
    }

    private static String printable(String name) {
        String line = name.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
