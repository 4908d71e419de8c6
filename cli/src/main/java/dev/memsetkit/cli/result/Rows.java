package dev.memsetkit.cli.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A result as rows of texts: a list of dictionaries has a row for each, with a column for each key that any of them has; a list
 * of other values has one column.
 *
 * @param names names of the columns
 * @param rows the rows, each as long as the names
 */
record Rows(List<String> names, List<List<String>> rows) {

    static Rows of(JsonNode result) {
        return of(result, Rows::cell);
    }

    /** The rows with cells that a person can take in: of a list or dictionary how much it holds. */
    static Rows brief(JsonNode result) {
        return of(result, Rows::briefCell);
    }

    private static String briefCell(JsonNode value) {
        boolean isSimple = value.isArray()
                && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode);
        if (isSimple) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Rows::cell)
                    .collect(Collectors.joining(", "));
        } else if (value.isContainerNode()) {
            return value.isArray() ? "[" + value.size() + " items]" : "{" + value.size() + " keys}";
        }
        return cell(value);
    }

    private static Rows of(JsonNode result, Function<JsonNode, String> cells) {
        List<JsonNode> items = new ArrayList<>();
        if (result.isArray()) {
            result.forEach(items::add);
        } else {
            items.add(result);
        }
        Set<String> names = new LinkedHashSet<>();
        boolean isDictionaries = true;
        for (JsonNode item : items) {
            isDictionaries &= item.isObject();
            item.fieldNames().forEachRemaining(names::add);
        }
        if (!isDictionaries) {
            return new Rows(
                    List.of("value"),
                    items.stream().map(item -> List.of(cells.apply(item))).toList());
        }
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode item : items) {
            rows.add(names.stream().map(name -> cells.apply(item.path(name))).toList());
        }
        return new Rows(List.copyOf(names), rows);
    }

    /** The rows without what would change a terminal. */
    Rows masked() {
        return new Rows(masked(names), rows.stream().map(Rows::masked).toList());
    }

    private static List<String> masked(List<String> texts) {
        return texts.stream().map(ControlCharacters::masked).toList();
    }

    /** A value on one line; a list or dictionary as JSON, nothing for null and for a key that is not there. */
    static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isNumber() && !value.isIntegralNumber()) {
            return PlainNumber.text(value.decimalValue());
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }
}
