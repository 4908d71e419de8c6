package dev.memsetkit.cli.program;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns of curl in addresses: {@code {a,b}} gives an address for each, and so does {@code [1-9]}. */
final class UrlGlob {

    private static final int MAX_ADDRESSES = 50;

    private static final Pattern RANGE = Pattern.compile("(\\d{1,8})-(\\d{1,8})");

    private UrlGlob() {}

    /** The numbers of a range; what is longer, has steps or is of letters is not known. */
    private static List<MappedText> range(String text, Span place) {
        Matcher range = RANGE.matcher(text);
        List<MappedText> values = new ArrayList<>();
        if (range.matches()) {
            int last = Integer.parseInt(range.group(2));
            for (int i = Integer.parseInt(range.group(1)); i <= last && values.size() <= MAX_ADDRESSES; i++) {
                String number = String.format(Locale.ROOT, "%0" + range.group(1).length() + "d", i);
                values.add(MappedText.at(number, place));
            }
        }
        return values.isEmpty() || values.size() > MAX_ADDRESSES ? List.of(MappedText.unknown(place)) : values;
    }

    static List<MappedText> expand(MappedText address) {
        String text = address.text();
        int open = text.indexOf('{');
        int range = text.indexOf('[');
        if (range >= 0 && (open < 0 || range < open)) {
            int close = text.indexOf(']', range);
            if (close < 0 || text.substring(range, close).indexOf('-') < 0) {
                return List.of(address);
            }
            Span place = address.span(range, close + 1);
            List<MappedText> expanded = new ArrayList<>();
            for (MappedText value : range(text.substring(range + 1, close), place)) {
                expanded.addAll(expand(MappedText.join(
                        List.of(address.part(0, range), value, address.part(close + 1, text.length())))));
            }
            return expanded.subList(0, Math.min(MAX_ADDRESSES, expanded.size()));
        }
        int close = open < 0 ? -1 : text.indexOf('}', open);
        if (close < 0) {
            return List.of(address);
        }
        List<MappedText> expanded = new ArrayList<>();
        for (int start = open + 1; start <= close && expanded.size() < MAX_ADDRESSES; ) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 || comma > close ? close : comma;
            MappedText choice =
                    end > start ? address.part(start, end) : MappedText.unknown(address.span(open, close + 1));
            expanded.addAll(expand(
                    MappedText.join(List.of(address.part(0, open), choice, address.part(close + 1, text.length())))));
            start = end + 1;
        }
        return expanded;
    }
}
