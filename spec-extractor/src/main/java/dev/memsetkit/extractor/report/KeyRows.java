package dev.memsetkit.extractor.report;

import dev.memsetkit.extractor.provenance.SchemaDisplayText;
import dev.memsetkit.extractor.report.Report.FactEntry;
import dev.memsetkit.extractor.report.Report.KeyEntry;
import dev.memsetkit.spec.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lays the keys of a dictionary out in rows, each nested key behind the one that holds it. */
final class KeyRows {

    private final Function<String, List<FactEntry>> facts;
    private final List<KeyEntry> rows = new ArrayList<>();

    private KeyRows(Function<String, List<FactEntry>> facts) {
        this.facts = facts;
    }

    /** The rows of a schema; none if it describes no keys of its own. */
    static List<KeyEntry> of(Schema schema, Function<String, List<FactEntry>> facts) {
        KeyRows rows = new KeyRows(facts);
        rows.add(schema, "");
        return rows.rows;
    }

    /** The dictionaries whose keys a dictionary takes over. */
    static List<String> included(Schema schema) {
        return schema instanceof Schema.AllOf all
                ? all.parts().stream()
                        .filter(Schema.Ref.class::isInstance)
                        .map(SchemaDisplayText::type)
                        .toList()
                : List.of();
    }

    private void add(Schema schema, String path) {
        if (schema instanceof Schema.Struct struct) {
            for (Schema.Property property : struct.properties()) {
                String below = path.isEmpty() ? property.name() : path + "." + property.name();
                rows.add(new KeyEntry(
                        below,
                        SchemaDisplayText.type(property.schema()),
                        property.required(),
                        property.description(),
                        facts.apply(below)));
                add(property.schema(), below);
            }
        } else if (schema instanceof Schema.ListOf list && list.items() != null) {
            add(list.items(), path);
        } else if (schema instanceof Schema.MapOf map && map.values() != null) {
            add(map.values(), path);
        } else if (schema instanceof Schema.AllOf all) {
            all.parts().forEach(part -> add(part, path));
        }
    }
}
