package dev.memsetkit.extractor.outline;

import dev.memsetkit.extractor.document.Block;
import dev.memsetkit.extractor.document.Block.Definition;
import dev.memsetkit.extractor.document.Block.DefinitionList;
import dev.memsetkit.extractor.document.Block.Paragraph;
import dev.memsetkit.extractor.document.Text;
import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.KeyPhrases;
import dev.memsetkit.extractor.grammar.MethodPhrases;
import dev.memsetkit.extractor.grammar.MethodPhrases.MethodFact;
import dev.memsetkit.extractor.grammar.ResultPhrases;
import dev.memsetkit.extractor.outline.Outline.Extent;
import dev.memsetkit.spec.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Returned keys in paragraphs: {@code name Type: meaning}, or a lone name with its type and meaning below. */
final class Keys {

    private static final Pattern KEY =
            Pattern.compile("^(?<term>[A-Za-z_][\\w.-]*(?: \\([Oo]ptional\\))?:?)(?: (?<text>.+))?$", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("^(?<term>[\\w-]+):?(?: (?<text>.+))?$", Pattern.DOTALL);

    private static final Pattern TWO_WORDS =
            Pattern.compile("\\d+ \\d+|(?!\\d+ )[a-z0-9_][\\w./-]* (?!\\d+$)[a-z0-9_][\\w./-]*");

    private static final Pattern GLOSS = Pattern.compile("[\\w-]+ - .+", Pattern.DOTALL);

    private final String where;
    private final Findings findings;

    Keys(String where, Findings findings) {
        this.where = where;
        this.findings = findings;
    }

    /** The result of a method: its opening sentence, then keys or values, up to the first paragraph that is neither. */
    Extent ofResult(List<Block> blocks) {
        String opening = blocks.isEmpty() ? "" : Outline.plain(blocks.get(0));
        int at = opening.isEmpty() ? 0 : 1;
        if (ResultPhrases.describesKeys(opening)) {
            return keys(blocks, at);
        }
        int end = at;
        if (opening.endsWith(":")) {
            while (end < blocks.size() && isLowerCaseTerm(blocks.get(end))) {
                end++;
            }
        }
        List<Block> inside = new ArrayList<>(blocks.subList(0, at));
        if (isAmbiguous(blocks.subList(at, end))) {
            String first = Outline.plain(blocks.get(at));
            findings.lost(
                    "missing-values",
                    where,
                    "found \"" + first + "\" below the result, expected values with what they mean",
                    ((Paragraph) blocks.get(at)).source());
        } else if (end > at) {
            inside.add(list(blocks.subList(at, end), VALUE));
        }
        return new Extent(inside, blocks.subList(end, blocks.size()));
    }

    private static boolean isLowerCaseTerm(Block block) {
        String text = Outline.plain(block);
        return VALUE.matcher(text).matches() && Character.isLowerCase(text.charAt(0));
    }

    /** Paragraphs as definitions: each with its term and what follows it. */
    static DefinitionList list(List<Block> paragraphs, Pattern pattern) {
        List<Definition> definitions = paragraphs.stream()
                .map(block -> split((Paragraph) block, pattern))
                .toList();
        return new DefinitionList(definitions, paragraphs.get(0).source());
    }

    /** Whether a value and its meaning are two lone words or numbers: then the text does not tell that they are not two values. */
    static boolean isAmbiguous(List<Block> paragraphs) {
        return paragraphs.stream()
                .anyMatch(block -> TWO_WORDS.matcher(Outline.plain(block)).matches());
    }

    private static Definition split(Paragraph paragraph, Pattern pattern) {
        Text text = paragraph.text();
        Matcher matcher = pattern.matcher(text.plain());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no term: " + text.plain());
        }
        List<Block> body = matcher.group("text") == null
                ? List.of()
                : List.of(new Paragraph(text.from(matcher.start("text")), paragraph.source()));
        return new Definition(text.until(matcher.end("term")), body, paragraph.source());
    }

    private Extent keys(List<Block> blocks, int from) {
        List<Block> inside = new ArrayList<>(blocks.subList(0, from));
        List<Definition> run = new ArrayList<>();
        int at = from;
        while (at < blocks.size()) {
            if (!(blocks.get(at) instanceof Paragraph paragraph)) {
                break;
            }
            if (isBodyOfLast(paragraph, run)) {
                addToLast(run, paragraph);
            } else if (isKey(paragraph, at + 1 < blocks.size() ? blocks.get(at + 1) : null)) {
                run.add(split(paragraph, KEY));
            } else if (isValueOfLast(paragraph, run)) {
                at = valuesOfLast(blocks, at, run);
                continue;
            } else if (isAboutLast(paragraph, run)) {
                addToLast(run, paragraph);
            } else if (has(paragraph, MethodFact.OptionalKeysBelow.class)) {
                flush(run, inside);
                inside.add(paragraph);
            } else {
                break;
            }
            at++;
        }
        flush(run, inside);
        return new Extent(inside, blocks.subList(at, blocks.size()));
    }

    /** The prose of a method with the keys that it describes as lists. */
    List<Block> describedBelow(List<Block> prose) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < prose.size()) {
            Block block = prose.get(at);
            at++;
            blocks.add(block);
            if (block instanceof Paragraph paragraph && has(paragraph, MethodFact.KeyDescribedBelow.class)) {
                Extent extent = keys(prose.subList(at, prose.size()), 0);
                blocks.addAll(extent.inside());
                at = prose.size() - extent.behind().size();
            }
        }
        return blocks;
    }

    private static boolean has(Paragraph paragraph, Class<? extends MethodFact> fact) {
        return MethodPhrases.ALL.find(paragraph.text().plain()).stream()
                .anyMatch(found -> fact.isInstance(found.fact()));
    }

    private void flush(List<Definition> run, List<Block> blocks) {
        if (!run.isEmpty()) {
            blocks.add(new Nesting(where, findings).nest(run));
            run.clear();
        }
    }

    private static boolean isKey(Paragraph paragraph, @Nullable Block next) {
        Matcher key = KEY.matcher(paragraph.text().plain());
        if (!key.matches()) {
            return false;
        }
        String text = key.group("text");
        if (text == null) {
            return Character.isLowerCase(key.group("term").charAt(0))
                    || (next instanceof Paragraph body && isType(body));
        }
        return KeyPhrases.type(text).isPresent()
                || (Character.isLowerCase(key.group("term").charAt(0)) && !text.startsWith("- "));
    }

    private static boolean isBodyOfLast(Paragraph paragraph, List<Definition> run) {
        return !run.isEmpty() && run.get(run.size() - 1).blocks().isEmpty() && isType(paragraph);
    }

    private static boolean isType(Paragraph paragraph) {
        return KeyPhrases.type(paragraph.text().plain()).isPresent() && !isTypedKey(paragraph);
    }

    private static boolean isTypedKey(Paragraph paragraph) {
        Matcher key = KEY.matcher(paragraph.text().plain());
        return key.matches()
                && DataType.ofDocumentedName(key.group("term").replace(":", "")).isEmpty()
                && key.group("text") != null
                && KeyPhrases.type(key.group("text")).isPresent();
    }

    private static void addToLast(List<Definition> run, Block block) {
        Definition last = run.remove(run.size() - 1);
        List<Block> blocks = new ArrayList<>(last.blocks());
        blocks.add(block);
        run.add(new Definition(last.term(), blocks, last.source()));
    }

    /** Whether the paragraph glosses one value of the last key ("rr - ..."), or the key announces something. */
    private static boolean isAboutLast(Paragraph paragraph, List<Definition> run) {
        return !run.isEmpty()
                && (GLOSS.matcher(paragraph.text().plain()).matches()
                        || Nesting.text(run.get(run.size() - 1)).endsWith(":"));
    }

    private static boolean isValueOfLast(Paragraph paragraph, List<Definition> run) {
        Matcher value = VALUE.matcher(paragraph.text().plain());
        return !run.isEmpty()
                && value.matches()
                && value.group("text") != null
                && valueSet(run.get(run.size() - 1)).containsKey(value.group("term"));
    }

    private static Map<String, String> valueSet(Definition key) {
        return key.blocks().stream()
                .map(block -> KeyPhrases.valueSet(Outline.plain(block)))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    /** Fills in the list of values of the last key and tells where it ends. */
    private static int valuesOfLast(List<Block> blocks, int from, List<Definition> run) {
        int end = from;
        while (end < blocks.size()
                && blocks.get(end) instanceof Paragraph paragraph
                && !isTypedKey(paragraph)
                && isValueOfLast(paragraph, run)) {
            end++;
        }
        addToLast(run, list(blocks.subList(from, end), VALUE));
        return end;
    }
}
