package dev.memsetkit.fakeserver.behaviour;

/** The behaviours of methods that belong together. */
interface Section {
    /** Adds them. */
    void register(Behaviours behaviours);
}
