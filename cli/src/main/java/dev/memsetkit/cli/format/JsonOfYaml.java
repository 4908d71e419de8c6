package dev.memsetkit.cli.format;

import dev.memsetkit.cli.text.MappedText;
import dev.memsetkit.cli.text.Span;
import dev.memsetkit.cli.text.TemplatePlaces;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The JSON that a program makes of a value of YAML, with the places of what is in it: a number or a boolean without quotes
 * is one.
 */
final class JsonOfYaml {

    private static final int MAX_DEPTH = 150;

    private final Function<ScalarNode, MappedText> texts;
    private final Function<Node, Span> places;
    private final MappedText.Builder json;

    private JsonOfYaml(Function<ScalarNode, MappedText> texts, Function<Node, Span> places, MappedText.Builder json) {
        this.texts = texts;
        this.places = places;
        this.json = json;
    }

    /**
     * The JSON of a value; of what a template fills in, {@link MappedText#UNKNOWN}.
     *
     * @param texts the text of a scalar with its places
     * @param places where a value stands
     */
    static MappedText of(Node node, Function<ScalarNode, MappedText> texts, Function<Node, Span> places) {
        Span span = places.apply(node);
        MappedText.Builder json = new MappedText.Builder(span.start());
        new JsonOfYaml(texts, places, json).write(node, 0);
        return json.build(span.end());
    }

    /** A scalar as JSON has it; {@code null} for a text. */
    static @Nullable String literal(ScalarNode scalar) {
        String text = scalar.getValue();
        if (Tag.NULL.equals(scalar.getTag())) {
            return "null";
        } else if (Tag.BOOL.equals(scalar.getTag()) || Tag.INT.equals(scalar.getTag())) {
            return String.valueOf(loaded(text));
        } else if (Tag.FLOAT.equals(scalar.getTag())) {
            Object value = loaded(text);
            boolean finite = value instanceof Double number && Double.isFinite(number);
            return finite ? text.matches("-?\\d+\\.\\d+") ? text : String.valueOf(value) : null;
        }
        return null;
    }

    private static @Nullable Object loaded(String text) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (YAMLException e) {
            return text;
        }
    }

    private void write(Node node, int depth) {
        Span span = places.apply(node);
        Span start = new Span(span.start(), span.start());
        if (depth > MAX_DEPTH) {
            json.unknown(span);
        } else if (node instanceof MappingNode mapping) {
            json.add('{', start.start(), start.end());
            boolean first = true;
            for (NodeTuple tuple : mapping.getValue()) {
                if (!first) {
                    json.add(',', start.start(), start.end());
                }
                first = false;
                entry(tuple, depth);
            }
            json.add('}', start.start(), start.end());
        } else if (node instanceof SequenceNode sequence) {
            json.add('[', start.start(), start.end());
            for (int i = 0; i < sequence.getValue().size(); i++) {
                if (i > 0) {
                    json.add(',', start.start(), start.end());
                }
                write(sequence.getValue().get(i), depth + 1);
            }
            json.add(']', start.start(), start.end());
        } else if (node instanceof ScalarNode scalar) {
            scalar(scalar, span);
        }
    }

    private void entry(NodeTuple tuple, int depth) {
        Span at = places.apply(tuple.getKeyNode());
        boolean plain = tuple.getKeyNode() instanceof ScalarNode
                && !Tag.MERGE.equals(tuple.getKeyNode().getTag());
        // Another dictionary is put in here: what it has is not known.
        json.quoted(
                plain ? TemplatePlaces.unknown(texts.apply((ScalarNode) tuple.getKeyNode())) : MappedText.unknown(at));
        json.add(':', at.end(), at.end());
        write(tuple.getValueNode(), depth + 1);
    }

    private void scalar(ScalarNode scalar, Span span) {
        String literal = literal(scalar);
        if (literal != null) {
            json.add(MappedText.at(literal, span));
            return;
        }
        MappedText text = TemplatePlaces.unknown(texts.apply(scalar));
        if (text.strip().text().equals(String.valueOf(MappedText.UNKNOWN))) {
            json.unknown(span);
        } else {
            json.quoted(text);
        }
    }
}
