package dev.memsetkit.extractor.grammar;

import dev.memsetkit.spec.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type as a signature or the words in parentheses declare it: {@code String}, {@code String or List}, {@code List of
 * Integers}, {@code Dictionary[String]}.
 *
 * @param types the type; two where a scalar or a list of them is meant
 * @param elements what the list or dictionary holds; empty if it is not said
 */
public record DeclaredType(List<DataType> types, Optional<DataType> elements) {

    private static final Map<String, DataType> NAMES = Map.ofEntries(
            Map.entry("string", DataType.STRING),
            Map.entry("str", DataType.STRING),
            Map.entry("text", DataType.STRING),
            Map.entry("number", DataType.FLOAT),
            Map.entry("double", DataType.FLOAT),
            Map.entry("decimal", DataType.FLOAT),
            Map.entry("object", DataType.DICTIONARY),
            Map.entry("list", DataType.LIST),
            Map.entry("array", DataType.LIST),
            Map.entry("dictionary", DataType.DICTIONARY),
            Map.entry("dict", DataType.DICTIONARY),
            Map.entry("boolean", DataType.BOOLEAN),
            Map.entry("bool", DataType.BOOLEAN),
            Map.entry("float", DataType.FLOAT),
            Map.entry("integer", DataType.INTEGER),
            Map.entry("int", DataType.INTEGER),
            Map.entry("date", DataType.DATE));

    private static final Pattern HOLDER =
            Pattern.compile("(?i)(?:an? )?(list|array|dictionary|dict) ?(?:of ([a-z]+)|\\[ ?([a-z]+) ?\\])");
    /** "String or List of Strings": one, or a list of them. */
    private static final Pattern LIST_OF_SAME = Pattern.compile("(?i)([a-z]+) or (?:an? )?list of ([a-z]+)");

    private static final Pattern UNION = Pattern.compile(" or | ?[|/] ?");

    public DeclaredType {
        types = List.copyOf(types);
    }

    /** The type that the words declare; empty if they declare none, or one that the spec has no word for. */
    public static Optional<DeclaredType> of(String words) {
        String text = words.strip();
        Matcher listOfSame = LIST_OF_SAME.matcher(text);
        if (listOfSame.matches() && plural(listOfSame.group(2)).equals(named(listOfSame.group(1)))) {
            text = listOfSame.group(1) + " or list";
        }
        Matcher holder = HOLDER.matcher(text);
        if (holder.matches()) {
            String of = holder.group(2) != null ? holder.group(2) : holder.group(3);
            Optional<DataType> elements = plural(of);
            return elements.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new DeclaredType(List.of(named(holder.group(1)).orElseThrow()), elements));
        }
        List<DataType> types = new ArrayList<>();
        for (String word : UNION.split(text)) {
            Optional<DataType> type = named(word);
            if (type.isEmpty() || types.contains(type.get())) {
                return Optional.empty();
            }
            types.add(type.get());
        }
        return types.size() == 1 ? Optional.of(new DeclaredType(types, Optional.empty())) : union(types);
    }

    /** Two types that the spec has a word for: a scalar or a list, in either order. */
    private static Optional<DeclaredType> union(List<DataType> types) {
        if (types.size() != 2 || types.contains(DataType.DICTIONARY) || !types.contains(DataType.LIST)) {
            return Optional.empty();
        }
        DataType scalar = types.get(0) == DataType.LIST ? types.get(1) : types.get(0);
        return Optional.of(new DeclaredType(List.of(scalar, DataType.LIST), Optional.empty()));
    }

    /** The type of that name, in whatever case and in the short form of a programming language. */
    public static Optional<DataType> named(String word) {
        return Optional.ofNullable(NAMES.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    private static Optional<DataType> plural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("dictionaries")) {
            return Optional.of(DataType.DICTIONARY);
        }
        Optional<DataType> exact = named(lower);
        return exact.isPresent() || !lower.endsWith("s") ? exact : named(lower.substring(0, lower.length() - 1));
    }
}
