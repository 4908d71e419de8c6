package dev.memsetkit.spec.client;

import java.util.ArrayList;
import java.util.List;

/** The name of a section of methods. */
public final class SectionName {

    private SectionName() {}

    /** {@code "VLAN API Methods"} becomes {@code "VLAN"}: words that every section has say nothing. */
    public static String of(String heading) {
        List<String> words = new ArrayList<>(JavaNames.words(heading));
        if (words.size() > 1 && words.get(words.size() - 1).equals("Methods")) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 1 && words.get(words.size() - 1).equals("API")) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }
}
