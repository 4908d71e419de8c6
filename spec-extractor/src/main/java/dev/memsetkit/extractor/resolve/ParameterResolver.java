package dev.memsetkit.extractor.resolve;

import dev.memsetkit.extractor.finding.Findings;
import dev.memsetkit.extractor.grammar.ParameterFact;
import dev.memsetkit.extractor.provenance.Evidence.Subject;
import dev.memsetkit.extractor.provenance.Provenance;
import dev.memsetkit.extractor.reading.MethodFacts;
import dev.memsetkit.extractor.reading.ParameterFacts;
import dev.memsetkit.extractor.reading.ParameterFacts.ListedValue;
import dev.memsetkit.extractor.reading.ParameterFacts.OptionRow;
import dev.memsetkit.extractor.reading.Sourced;
import dev.memsetkit.extractor.resolve.ParameterStatements.Statement;
import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.FormatPatterns;
import dev.memsetkit.spec.model.Literal;
import dev.memsetkit.spec.model.Parameter;
import dev.memsetkit.spec.model.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what the text says of a parameter into its schema. */
final class ParameterResolver {

    /** How a default that is true or false is put in words. */
    private static final Map<String, String> WORDS_OF_FLAGS =
            Map.of("yes", "true", "on", "true", "no", "false", "off", "false");

    private final References references;
    private final Literals literals;
    private final Findings findings;
    private final Provenance provenance;

    ParameterResolver(References references, Findings findings, Provenance provenance) {
        this.references = references;
        this.provenance = provenance;
        this.literals = new Literals(findings);
        this.findings = findings;
    }

    /**
     * The parameter with its schema.
     *
     * @param statedElsewhere a default that the method's text or the changelog states; {@code null} if there is none
     */
    Parameter resolve(MethodFacts method, ParameterFacts param, @Nullable Sourced<String> statedElsewhere) {
        String defaultElsewhere = statedElsewhere == null ? null : statedElsewhere.fact();
        String where = method.name() + "." + param.name();
        DataType type = param.types().get(0);
        Schema schema;
        if (param.types().size() > 1) {
            schema =
                    new Schema.ScalarOrList(new Schema.Scalar(type, constraints(where, param, type, defaultElsewhere)));
        } else if (type == DataType.LIST) {
            schema = list(method, param, where);
        } else if (type == DataType.DICTIONARY) {
            Schema described = described(method, param);
            schema = described == null
                    ? new Schema.MapOf(
                            param.elements().map(ParameterResolver::bare).orElse(null))
                    : described;
        } else {
            schema = new Schema.Scalar(type, constraints(where, param, type, defaultElsewhere));
        }
        Map<String, String> readFrom = new LinkedHashMap<>();
        for (Statement statement : new ParameterStatements(param, schema, statedElsewhere).all()) {
            readFrom.put(statement.keyword(), statement.words());
            provenance.add(
                    Subject.PARAMETER,
                    method.name(),
                    param.name(),
                    statement.keyword(),
                    statement.value(),
                    statement.words(),
                    statement.source());
        }
        return new Parameter(
                param.name(),
                param.description(),
                param.required(),
                param.deprecated(),
                param.ignored(),
                schema,
                readFrom);
    }

    private Schema list(MethodFacts method, ParameterFacts param, String where) {
        Constraints size = sizeOnly(param);
        Schema described = described(method, param);
        if (described != null) {
            return new Schema.ListOf(described, size);
        }
        if (param.elements().isPresent()
                && param.elements().get() != DataType.STRING
                && param.facts(ParameterFact.Values.class).isEmpty()
                && param.values().isEmpty()) {
            return new Schema.ListOf(bare(param.elements().get()), size);
        }
        Values values = values(where, param, param.elements().orElse(DataType.STRING));
        boolean strings = !values.set.isEmpty()
                || !param.facts(ParameterFact.ListOfStrings.class).isEmpty();
        Constraints elements = Constraints.builder()
                .values(values.set, values.open)
                .labels(values.labels)
                .build();
        DataType type = param.elements().orElse(DataType.STRING);
        boolean known = strings || param.elements().isPresent();
        return new Schema.ListOf(known ? new Schema.Scalar(type, elements) : null, size);
    }

    /** A type without constraints. */
    private static Schema bare(DataType type) {
        return switch (type) {
            case DICTIONARY -> new Schema.MapOf(null);
            case LIST -> new Schema.ListOf(null, Constraints.NONE);
            default -> new Schema.Scalar(type, Constraints.NONE);
        };
    }

    /** The dictionary that another method's parameters or returned keys describe; {@code null} if none is named. */
    private @Nullable Schema described(MethodFacts method, ParameterFacts param) {
        for (ParameterFact.KeyDescribedIn fact : param.facts(ParameterFact.KeyDescribedIn.class)) {
            Optional<MethodFacts> other = references.find(fact.method(), method.name(), param.source());
            if (other.isPresent()) {
                return new Schema.ValueOf(other.get().name(), fact.key());
            }
        }
        List<String> without = param.facts(ParameterFact.Without.class).stream()
                .map(ParameterFact.Without::key)
                .toList();
        for (ParameterFact.DescribedIn fact : param.facts(ParameterFact.DescribedIn.class)) {
            Optional<MethodFacts> other = references.find(fact.method(), method.name(), param.source());
            if (other.isPresent()) {
                boolean ownKeys = Shapes.hasOwnKeys(other.get());
                return ownKeys
                        ? new Schema.KeysOf(other.get().name(), without)
                        : new Schema.ParamsOf(other.get().name(), without);
            }
        }
        return null;
    }

    private static Constraints sizeOnly(ParameterFacts param) {
        Constraints.Builder size = Constraints.builder();
        param.facts(ParameterFact.MinItems.class).forEach(fact -> size.minItems(fact.count()));
        param.facts(ParameterFact.MaxItems.class).forEach(fact -> size.maxItems(fact.count()));
        return size.build();
    }

    private Constraints constraints(
            String where, ParameterFacts param, DataType type, @Nullable String statedElsewhere) {
        Constraints.Builder constraints = Constraints.builder();
        String format = null;
        String defaultText = statedElsewhere;
        for (var found : param.facts()) {
            if (found.fact() instanceof ParameterFact.MinLength fact) {
                constraints.minLength(fact.characters());
            } else if (found.fact() instanceof ParameterFact.MaxLength fact) {
                constraints.maxLength(fact.characters());
            } else if (found.fact() instanceof ParameterFact.Minimum fact) {
                constraints.minimum(fact.value());
            } else if (found.fact() instanceof ParameterFact.Maximum fact) {
                constraints.maximum(fact.value());
            } else if (found.fact() instanceof ParameterFact.Format fact) {
                format = fact.name();
            } else if (found.fact() instanceof ParameterFact.Default fact) {
                defaultText = fact.value();
            }
        }
        Values values = values(where, param, type);
        return constraints
                .format(format)
                .pattern(format == null ? null : FormatPatterns.of(format).orElse(null))
                .values(values.set, values.open)
                .labels(values.labels)
                .defaultValue(defaultText == null ? null : defaultValue(where, param, type, values, defaultText))
                .build();
    }

    private record Values(List<Literal> set, boolean open, Map<String, String> labels) {}

    private Values values(String where, ParameterFacts param, DataType type) {
        Set<String> printed = new LinkedHashSet<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (ListedValue listed : param.values()) {
            if (!printed.add(listed.value())) {
                findings.documentation(
                        "duplicate-value",
                        where,
                        "the value \"" + listed.value() + "\" is listed twice",
                        param.source());
            } else if (!listed.label().isEmpty()) {
                labels.put(listed.value(), listed.label());
            }
        }
        for (var found : param.facts()) {
            if (found.fact() instanceof ParameterFact.Values fact) {
                printed.addAll(fact.values());
            } else if (found.fact() instanceof ParameterFact.ValuesForSystems fact) {
                printed.addAll(fact.values());
            }
        }
        param.options().forEach((OptionRow row) -> printed.addAll(row.options()));
        List<Literal> set = new ArrayList<>();
        printed.forEach(
                value -> literals.typed(type, value, where, param.source()).ifPresent(set::add));
        boolean open = !param.facts(ParameterFact.OpenSet.class).isEmpty();
        return new Values(set, open, labels);
    }

    private @Nullable Literal defaultValue(
            String where, ParameterFacts param, DataType type, Values values, String text) {
        boolean member = values.set.isEmpty()
                || values.set.stream().anyMatch(value -> value.text().equals(text));
        String value = text;
        if (!member) {
            value = values.labels.entrySet().stream()
                    .filter(label -> label.getValue().equalsIgnoreCase(text))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(text);
            if (value.equals(text) && !values.open) {
                findings.documentation(
                        "default-not-in-set",
                        where,
                        "the default \"" + text + "\" is not a value of the set",
                        param.source());
            }
        }
        String typed =
                type == DataType.BOOLEAN ? WORDS_OF_FLAGS.getOrDefault(value.toLowerCase(Locale.ROOT), value) : value;
        Literal literal = literals.typed(type, typed, where, param.source()).orElse(null);
        if (literal != null && !isWithinLimits(param, literal)) {
            findings.documentation(
                    "default-out-of-range",
                    where,
                    "the default \"" + text + "\" is not within the limits",
                    param.source());
        }
        return literal;
    }

    private static boolean isWithinLimits(ParameterFacts param, Literal literal) {
        if (literal instanceof Literal.Whole whole) {
            return isWithinRange(param, BigDecimal.valueOf(whole.value()));
        } else if (literal instanceof Literal.Decimal decimal) {
            return isWithinRange(param, decimal.value());
        } else if (literal instanceof Literal.Text said) {
            int length = said.text().codePointCount(0, said.text().length());
            return param.facts(ParameterFact.MinLength.class).stream().allMatch(fact -> length >= fact.characters())
                    && param.facts(ParameterFact.MaxLength.class).stream()
                            .allMatch(fact -> length <= fact.characters());
        }
        return true;
    }

    private static boolean isWithinRange(ParameterFacts param, BigDecimal number) {
        return param.facts(ParameterFact.Minimum.class).stream()
                        .allMatch(fact -> number.compareTo(BigDecimal.valueOf(fact.value())) >= 0)
                && param.facts(ParameterFact.Maximum.class).stream()
                        .allMatch(fact -> number.compareTo(BigDecimal.valueOf(fact.value())) <= 0);
    }
}
