package dev.memsetkit.extractor.reading;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.BulletList;
import dev.memsetkit.extractor.document.Block.Definition;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Block.Table;
import dev.memsetkit.extractor.document.InlineSpan;
import dev.memsetkit.extractor.document.InlineSpan.Role;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.spec.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Blocks as the front ends make them, written in a few characters; what is told of them in one line each. */
final class Pieces {

    private static final Pattern SPAN = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|`(.+?)`|([^*`]+)");

    private Pieces() {}

    static Source place(String anchor) {
        return new Source("rack.html", anchor, 0, 0);
    }

    /** Text in which {@code **strong**}, {@code *emphasis*} and {@code `code`} are set off. */
    static Text text(String marked) {
        List<InlineSpan> spans = new ArrayList<>();
        Matcher span = SPAN.matcher(marked);
        while (span.find()) {
            if (span.group(1) != null) {
                spans.add(new InlineSpan(Role.STRONG, span.group(1)));
            } else if (span.group(2) != null) {
                spans.add(new InlineSpan(Role.EMPHASIS, span.group(2)));
            } else {
                boolean code = span.group(3) != null;
                spans.add(new InlineSpan(code ? Role.CODE : Role.PLAIN, code ? span.group(3) : span.group(4)));
            }
        }
        return Text.fold(spans);
    }

    static Paragraph paragraph(String marked) {
        return new Paragraph(text(marked), place("paragraph"));
    }

    static BulletList bullets(String... items) {
        return new BulletList(
                Stream.of(items).map(item -> List.<Block>of(paragraph(item))).toList(), place("bullets"));
    }

    /** Terms, each before what is said of it: {@code "size", "Integer: the size."}. */
    static DefinitionList definitions(String... termsAndTexts) {
        List<Definition> definitions = new ArrayList<>();
        for (int i = 0; i < termsAndTexts.length; i += 2) {
            definitions.add(definition(termsAndTexts[i], paragraph(termsAndTexts[i + 1])));
        }
        return new DefinitionList(definitions, place("definitions"));
    }

    static Definition definition(String term, Block... blocks) {
        return new Definition(text(term), List.of(blocks), place(term));
    }

    /** A table whose cells are written between bars. */
    static Table table(String header, String... rows) {
        return new Table(cells(header), Stream.of(rows).map(Pieces::cells).toList(), place("table"));
    }

    private static List<Text> cells(String row) {
        return Arrays.stream(row.split(" *\\| *", -1)).map(Pieces::text).toList();
    }

    /** {@code code where: message} of each finding. */
    static List<String> told(Findings findings) {
        return findings.all().stream()
                .map(finding -> finding.code() + " " + finding.where() + ": " + finding.message())
                .toList();
    }

    /** A shape in words: {@code {size? Integer, slots List of String}}. */
    static String shape(@Nullable Shape shape) {
        if (shape instanceof Shape.ScalarOf scalar) {
            return scalar.type().documentedName()
                    + (scalar.values().isEmpty()
                            ? ""
                            : " of " + String.join(" ", scalar.values().keySet()));
        } else if (shape instanceof Shape.ListOf list) {
            return "List" + (list.items() == null ? "" : " of " + shape(list.items()));
        } else if (shape instanceof Shape.MapOf map) {
            return "Dictionary" + (map.values() == null ? "" : " of " + shape(map.values()));
        } else if (shape instanceof Shape.Keys keys) {
            return keys.keys().stream()
                    .map(key -> key.name() + (key.optional() ? "? " : " ") + shape(key.shape()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (shape instanceof Shape.DictionaryOf dictionary) {
            return dictionary.method();
        } else if (shape instanceof Shape.KeysToo too) {
            return Stream.concat(too.methods().stream(), Stream.of(shape(too.own())))
                    .collect(Collectors.joining(" and "));
        } else if (shape instanceof Shape.Unknown) {
            return "unknown";
        }
        return "nothing";
    }
}
