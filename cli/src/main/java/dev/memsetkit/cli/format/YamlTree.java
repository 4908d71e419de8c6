package dev.memsetkit.cli.format;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value of a YAML document with its place. */
final class YamlTree implements DataTree {

    private static final int MAX_DEPTH = 150;
    private static final int MAX_REPAIRS = 50;

    /** So many characters are read again behind repairs. */
    private static final int MAX_READ = 5_000_000;

    private static final String MAPPING_HERE = "mapping values are not allowed here";

    /** Stands for a colon that is none of YAML's; no character of Unicode, so that no file has it. */
    private static final char COLON = '\uFDD1';

    private final Node node;
    private final MappedText source;
    private final boolean astral;

    private YamlTree(Node node, MappedText source, boolean astral) {
        this.node = node;
        this.source = source;
        this.astral = astral;
    }

    /** The documents of a text; {@code null} if it is not YAML. */
    static @Nullable List<DataTree> of(MappedText text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(MAX_DEPTH);
        boolean astral = text.text().codePointCount(0, text.length()) != text.length();
        StringBuilder read = new StringBuilder(text.text());
        for (int repairs = 0; repairs < Math.min(MAX_REPAIRS, 1 + MAX_READ / Math.max(1, text.length())); repairs++) {
            try {
                List<DataTree> documents = new ArrayList<>();
                for (Node node : new Yaml(options).composeAll(new StringReader(read.toString()))) {
                    documents.add(new YamlTree(node, text, astral));
                }
                return documents;
            } catch (MarkedYAMLException e) {
                if (!repair(read, e)) {
                    return null;
                }
            } catch (YAMLException e) {
                return null;
            }
        }
        return null;
    }

    /** A colon and a blank within a command, {@code run: curl -u KEY: ...}, is a mistake that people make and others see past. */
    private static boolean repair(StringBuilder read, MarkedYAMLException problem) {
        boolean colon = MAPPING_HERE.equals(problem.getProblem()) && problem.getProblemMark() != null;
        int at = colon ? read.offsetByCodePoints(0, problem.getProblemMark().getIndex()) : read.length();
        if (at >= read.length() || read.charAt(at) != ':') {
            return false;
        }
        read.setCharAt(at, COLON);
        return true;
    }

    /** Marks count code points. */
    private int offset(int codePoints) {
        String text = source.text();
        if (!astral) {
            return Math.min(codePoints, text.length());
        }
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    private MappedText raw(Node of) {
        int start = offset(of.getStartMark().getIndex());
        return source.part(start, Math.max(start, offset(of.getEndMark().getIndex())));
    }

    private static MappedText value(ScalarNode scalar, MappedText raw) {
        return switch (scalar.getScalarStyle()) {
            case LITERAL, FOLDED -> {
                int line = raw.text().indexOf('\n') + 1;
                yield Alignment.of(plain(scalar.getValue()), raw.part(line, raw.length()));
            }
            case SINGLE_QUOTED, DOUBLE_QUOTED ->
                Alignment.of(plain(scalar.getValue()), raw.length() > 1 ? raw.part(1, raw.length() - 1) : raw);
            default -> Alignment.of(plain(scalar.getValue()), raw);
        };
    }

    private static String plain(String text) {
        return text.replace(COLON, ':');
    }

    @Override
    public @Nullable DataTree get(String name) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name)) {
                    return new YamlTree(tuple.getValueNode(), source, astral);
                }
            }
        }
        return null;
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    names.add(key.getValue());
                }
            }
        }
        return names;
    }

    @Override
    public List<DataTree> elements() {
        List<DataTree> elements = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node element : sequence.getValue()) {
                elements.add(new YamlTree(element, source, astral));
            }
        }
        return elements;
    }

    @Override
    public @Nullable MappedText text() {
        return node instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())
                ? value(scalar, raw(scalar))
                : null;
    }

    @Override
    public @Nullable MappedText command() {
        boolean one = node instanceof MappingNode mapping
                && mapping.getValue().size() == 1
                && mapping.getValue().get(0).getKeyNode() instanceof ScalarNode key
                && mapping.getValue().get(0).getValueNode() instanceof ScalarNode
                && key.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
                && key.getValue().indexOf(' ') > 0;
        return one ? raw(node) : null;
    }

    @Override
    public MappedText name(String name) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name)) {
                    return MappedText.at(name, raw(key).span());
                }
            }
        }
        Span start = raw(node).span(0, 0);
        return MappedText.at(name, start);
    }

    @Override
    public boolean isString() {
        return node instanceof ScalarNode scalar && Tag.STR.equals(scalar.getTag());
    }

    @Override
    public MappedText json() {
        return JsonOfYaml.of(node, scalar -> value(scalar, raw(scalar)), of -> raw(of).span());
    }

    @Override
    public @Nullable MappedText sent() {
        MappedText text = text();
        if (text == null || isString() || !(node instanceof ScalarNode scalar)) {
            return text;
        }
        String literal = JsonOfYaml.literal(scalar);
        if (literal == null || literal.equals(text.text())) {
            return text;
        }
        // Most of what reads YAML is written in Python, whose booleans go into a form like this.
        return MappedText.at(
                switch (literal) {
                    case "true" -> "True";
                    case "false" -> "False";
                    default -> literal;
                },
                text.span());
    }
}
