package dev.memsetkit.fakeserver.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that the fake API knows of an account. Not thread-safe: one call at a time, see {@link #lock()}. */
public final class Account {

    private final Object lock = new Object();
    private final Map<TableKind, Table> tables = new EnumMap<>(TableKind.class);
    private final List<String> changes = new ArrayList<>();
    private final FakeClock clock;
    private final Ids ids;
    private long version;

    /** An account with nothing in it. */
    public Account(FakeClock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
        clear();
    }

    /** What to synchronize on while anything here is read or changed. */
    public Object lock() {
        return lock;
    }

    /** The objects of a kind. */
    public Table table(TableKind kind) {
        Table table = tables.get(kind);
        if (table == null) {
            throw new IllegalStateException(kind.name());
        }
        return table;
    }

    /** The time. */
    public FakeClock clock() {
        return clock;
    }

    /** Makes up ids. */
    public Ids ids() {
        return ids;
    }

    /** Grows with every change. */
    public long version() {
        return version;
    }

    /** What was changed since this was last called, such as {@code + dns.zone_info 5f3e...}. */
    public List<String> takeChanges() {
        List<String> taken = List.copyOf(changes);
        changes.clear();
        return taken;
    }

    /** Removes everything. */
    public void clear() {
        for (TableKind kind : TableKind.values()) {
            tables.put(kind, new Table(kind, this::changed));
        }
        changes.clear();
        version++;
    }

    private void changed(String change) {
        version++;
        if (changes.size() < 1000) {
            changes.add(change);
        }
    }
}
