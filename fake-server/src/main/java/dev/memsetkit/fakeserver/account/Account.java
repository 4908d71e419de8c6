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

    /**
     * An account with nothing in it.
     *
     * @param clock the time of the API
     * @param ids makes up ids and passwords
     */
    public Account(FakeClock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
        clear();
    }

    /** {@return what to synchronize on while anything here is read or changed} */
    public Object lock() {
        return lock;
    }

    /**
     * {@return the objects of a kind}
     *
     * @param kind what the table holds
     */
    public Table table(TableKind kind) {
        Table table = tables.get(kind);
        if (table == null) {
            throw new IllegalStateException(kind.name());
        }
        return table;
    }

    /** {@return the time} */
    public FakeClock clock() {
        return clock;
    }

    /** {@return what makes up ids and passwords} */
    public Ids ids() {
        return ids;
    }

    /** {@return a number that grows with every change} */
    public long version() {
        return version;
    }

    /** {@return what was changed since this was last called, such as {@code + dns.zone_info 5f3e...}} */
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
