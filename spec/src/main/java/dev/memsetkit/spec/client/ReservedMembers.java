package dev.memsetkit.spec.client;

import java.util.List;

/** The names that generated classes need for members of their own, or inherit. */
final class ReservedMembers {

    private ReservedMembers() {}

    static NameAllocator ofParams() {
        return reserving(List.of(
                "method",
                "secretNames",
                "asMap",
                "builder",
                "toBuilder",
                "build",
                "buildUnchecked",
                "validate",
                "violations",
                "optional",
                "newDictionary",
                "required",
                "requireComplete",
                "checks",
                "set"));
    }

    static NameAllocator ofRecords() {
        return reserving(List.of(RecordType.UNKNOWN_KEYS, "builder", "toBuilder", "build", "set", "get", "self"));
    }

    /** The accessors of the client class. */
    static NameAllocator ofClient() {
        return reserving(List.of("builder", "fromEnvironment", "jobs", "call", "close", "core"));
    }

    private static NameAllocator reserving(List<String> names) {
        NameAllocator members = NameAllocator.ofMembers();
        names.forEach(members::allocate);
        return members;
    }
}
