package dev.memsetkit.fakeserver.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The stored objects of one kind, in the order in which they were made. Rows hold what the describing method returns,
 * the
 * parameters by which it finds them, and internal columns whose names start with an underscore. Guarded by the lock
 * of the
 * account.
 */
public final class Table {

    private final TableKind kind;
    private final Consumer<String> changes;
    private final Map<String, ObjectNode> rows = new LinkedHashMap<>();

    Table(TableKind kind, Consumer<String> changes) {
        this.kind = kind;
        this.changes = changes;
    }

    /** {@return what the table holds} */
    public TableKind kind() {
        return kind;
    }

    /**
     * {@return the row with these key columns, if there is one}
     *
     * @param key the values of all key columns, in their order
     */
    public Optional<ObjectNode> find(String... key) {
        return Optional.ofNullable(rows.get(String.join("\n", key)));
    }

    /**
     * Stores a row, or says that a stored row was changed.
     *
     * @param row the row, with all key columns
     * @return the row
     */
    public ObjectNode put(ObjectNode row) {
        boolean added = rows.put(keyOf(row), row) == null;
        changes.accept((added ? "+ " : "~ ") + kind.method() + " " + shownKey(row));
        return row;
    }

    /**
     * Removes a row.
     *
     * @param row the row, as it was stored
     */
    public void remove(ObjectNode row) {
        if (rows.remove(keyOf(row)) != null) {
            changes.accept("- " + kind.method() + " " + shownKey(row));
        }
    }

    /**
     * Removes all rows that fit.
     *
     * @param condition whether a row fits
     */
    public void removeIf(Predicate<ObjectNode> condition) {
        List.copyOf(rows.values()).stream().filter(condition).forEach(this::remove);
    }

    /** {@return all rows in the order in which they were made} */
    public Collection<ObjectNode> rows() {
        return rows.values();
    }

    /**
     * {@return the rows with these values in the first key columns, in the order in which they were made}
     *
     * @param key the values of the first key columns, in their order
     */
    public List<ObjectNode> under(String... key) {
        List<ObjectNode> found = new ArrayList<>();
        for (ObjectNode row : rows.values()) {
            boolean fits = true;
            for (int i = 0; i < key.length && fits; i++) {
                fits = row.path(kind.key().get(i)).asText().equals(key[i]);
            }
            if (fits) {
                found.add(row);
            }
        }
        return found;
    }

    /**
     * {@return the rows that have a value in a column, in the order in which they were made}
     *
     * @param column name of the column
     * @param value the value, as text
     */
    public List<ObjectNode> where(String column, String value) {
        List<ObjectNode> found = new ArrayList<>();
        for (ObjectNode row : rows.values()) {
            JsonNode cell = row.get(column);
            if (cell != null && cell.asText().equals(value)) {
                found.add(row);
            }
        }
        return found;
    }

    private String keyOf(ObjectNode row) {
        List<String> key = new ArrayList<>();
        kind.key().forEach(column -> key.add(row.path(column).asText()));
        return String.join("\n", key);
    }

    /** The key as it may be shown: that of an API key is a secret. */
    private String shownKey(ObjectNode row) {
        List<String> shown = new ArrayList<>();
        kind.key()
                .forEach(column -> shown.add(
                        column.equals("key")
                                ? ApiKeys.shown(row.path(column).asText())
                                : row.path(column).asText()));
        return String.join(" ", shown);
    }
}
