package dev.memsetkit.extractor.report;

import dev.memsetkit.spec.model.ApiSpec;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.Method;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what a spec holds, by kind. */
public final class ReportTotals {

    private ReportTotals() {}

    /**
     * {@return how many constraints of each kind there are on parameters, kinds in a fixed order}
     *
     * @param spec the spec whose parameters are counted
     */
    public static Map<String, Integer> constraints(ApiSpec spec) {
        Map<String, Integer> totals = new LinkedHashMap<>();
        for (String kind : new String[] {
            "required",
            "maximum length",
            "minimum length",
            "range",
            "list size",
            "format",
            "closed value set",
            "known values",
            "default",
            "rule between parameters"
        }) {
            totals.put(kind, 0);
        }
        for (Method method : spec.methods()) {
            add(totals, "rule between parameters", method.rules().size());
            for (Parameter param : method.params()) {
                add(totals, "required", param.required() ? 1 : 0);
                count(param.schema(), totals);
            }
        }
        return totals;
    }

    private static void count(Schema schema, Map<String, Integer> totals) {
        if (schema instanceof Schema.Scalar scalar) {
            count(scalar.constraints(), totals);
        } else if (schema instanceof Schema.ScalarOrList either) {
            count(either.scalar().constraints(), totals);
        } else if (schema instanceof Schema.ListOf list) {
            count(list.constraints(), totals);
            if (list.items() != null) {
                count(list.items(), totals);
            }
        }
    }

    private static void count(Constraints constraints, Map<String, Integer> totals) {
        add(totals, "maximum length", constraints.maxLength().isPresent() ? 1 : 0);
        add(totals, "minimum length", constraints.minLength().isPresent() ? 1 : 0);
        boolean range =
                constraints.minimum().isPresent() || constraints.maximum().isPresent();
        add(totals, "range", range ? 1 : 0);
        add(
                totals,
                "list size",
                constraints.minItems().isPresent() || constraints.maxItems().isPresent() ? 1 : 0);
        add(totals, "format", constraints.format() != null ? 1 : 0);
        add(totals, "closed value set", constraints.hasClosedSet() ? 1 : 0);
        add(totals, "known values", constraints.open() && !constraints.values().isEmpty() ? 1 : 0);
        add(totals, "default", constraints.defaultValue() != null ? 1 : 0);
    }

    private static void add(Map<String, Integer> totals, String kind, int more) {
        totals.merge(kind, more, Integer::sum);
    }
}
