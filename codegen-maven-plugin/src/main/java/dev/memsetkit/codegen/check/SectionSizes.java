package dev.memsetkit.codegen.check;

import dev.memsetkit.spec.client.ShortForms;
import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Checks that a section is not larger than a proxy has room for: the interface of a section compiles with any number of
 * methods, but what implements it while the client runs is one class, which looks all of them up in one piece of code.
 */
final class SectionSizes {

    private static final int MAX_CODE = 60_000;
    private static final int CODE_OF_METHOD = 24;
    private static final int CODE_OF_ARGUMENT = 14;

    private SectionSizes() {}

    /**
     * What is known of a section.
     *
     * @param place where its first method has its name
     * @param code bytes of code for its methods so far
     */
    private record Section(String place, long code) {}

    static void check(ApiSpec spec, Refusals refusals) {
        Map<String, Section> sections = new LinkedHashMap<>();
        for (int i = 0; i < spec.methods().size(); i++) {
            Method method = spec.methods().get(i);
            Section before = sections.getOrDefault(method.tag(), new Section("#/methods/" + i + "/tags/0/name", 0));
            sections.put(method.tag(), new Section(before.place(), before.code() + code(method)));
        }
        sections.values()
                .forEach(section -> refusals.limit(
                        section.place(), "bytes of code for the methods of a section", section.code(), MAX_CODE));
    }

    private static long code(Method method) {
        if (method.params().isEmpty()) {
            return CODE_OF_METHOD;
        }
        long required = method.params().stream().filter(Parameter::required).count();
        long shortForm = ShortForms.hasFewRequired(method) ? CODE_OF_METHOD + CODE_OF_ARGUMENT * required : 0;
        return CODE_OF_METHOD + CODE_OF_ARGUMENT + shortForm;
    }
}
