package dev.memsetkit.codegen.generator;

import dev.memsetkit.spec.client.JavaNames;
import dev.memsetkit.spec.model.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a dictionary is, from the name of the method that describes it. */
final class Things {

    private static final String VOWELS = "aeiou";
    private static final Set<String> DESCRIBING = Set.of("info", "list", "status");

    private Things() {}

    /**
     * {@code DNS zone record} for {@code dns.zone_record_info} of the section "DNS Methods", which says how the words are
     * written; empty where the name is not that of a thing and a word for describing it.
     */
    static String of(Method method) {
        List<String> written = JavaNames.words(method.tag());
        List<String> words = List.of(method.name().split("[._]"));
        if (!DESCRIBING.contains(words.get(words.size() - 1))) {
            return "";
        }
        return words.subList(0, words.size() - 1).stream()
                .map(word -> written.stream()
                        .filter(word::equalsIgnoreCase)
                        .filter(other -> other.equals(other.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(word))
                .collect(Collectors.joining(" "));
    }

    /** {@code create result} for {@code CreateResult}. */
    static String ofComponent(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    static String withArticle(String thing) {
        boolean vowel = VOWELS.indexOf(Character.toLowerCase(thing.charAt(0))) >= 0;
        return (vowel ? "An " : "A ") + thing;
    }
}
