package dev.memsetkit.spec.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Turns names and values of the spec into Java identifiers. */
public final class JavaNames {

    /**
     * Methods that every object, record or call has and that must not be overridden by accident, and what the language
     * takes for a statement where a method of that name is called.
     */
    private static final Set<String> TAKEN = Set.of(
            "clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "yield");

    private JavaNames() {}

    /** {@code dns.zone_create} and {@code DNS zone create} become {@code DnsZoneCreate}. */
    public static String type(String name) {
        StringBuilder type = new StringBuilder();
        for (String word : words(name)) {
            type.append(capitalised(word));
        }
        return identifier(type.toString());
    }

    /** {@code zone_id} becomes {@code zoneId}; keywords and methods of Object get an underscore. */
    public static String member(String name) {
        StringBuilder member = new StringBuilder();
        for (String word : words(name)) {
            member.append(member.isEmpty() ? word.toLowerCase(Locale.ROOT) : capitalised(word));
        }
        String identifier = identifier(member.toString());
        boolean reserved = SourceVersion.isKeyword(identifier, SourceVersion.RELEASE_17) || TAKEN.contains(identifier);
        return reserved ? identifier + "_" : identifier;
    }

    /** {@code 10mbps_7to1} becomes {@code _10MBPS_7TO1}, {@code tcp,udp} becomes {@code TCP_UDP}. */
    public static String constant(String value) {
        if (value.isEmpty()) {
            return "EMPTY";
        }
        return identifier(String.join("_", words(value)).toUpperCase(Locale.ROOT));
    }

    /** The words of a name: runs of ASCII letters and digits; other letters are spelt by their code points. */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (c < 128 && Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (c < 128) {
                flush(word, words);
            } else {
                word.append('u').append(Integer.toHexString(c));
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Words that are printed in capitals are no acronyms in Java: {@code SSL_URL} becomes {@code SslUrl}. */
    private static String capitalised(String word) {
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        String rest = word.substring(1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + (shouted ? rest.toLowerCase(Locale.ROOT) : rest);
    }

    private static String identifier(String name) {
        if (name.isEmpty()) {
            return "_EMPTY";
        }
        return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
    }
}
