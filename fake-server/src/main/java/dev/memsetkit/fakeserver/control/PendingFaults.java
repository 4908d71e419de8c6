package dev.memsetkit.fakeserver.control;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** The faults that are still to come. Thread-safe. */
public final class PendingFaults {

    private final List<Fault> planned = new ArrayList<>();
    private final Random random;

    /**
     * No faults; chance comes from a source of randomness.
     *
     * @param random with a seed, for the same faults in each run
     */
    public PendingFaults(Random random) {
        this.random = random;
    }

    /**
     * Plans a fault, after those that are planned.
     *
     * @param fault what goes wrong, and with which calls
     */
    public synchronized void add(Fault fault) {
        planned.add(fault);
    }

    /** {@return all that are still to come} */
    public synchronized List<Fault> planned() {
        return List.copyOf(planned);
    }

    /** Forgets all. */
    public synchronized void clear() {
        planned.clear();
    }

    /**
     * {@return the faults that befall a call of a method now: delays, and at most one other}
     *
     * @param method full name of the method that is called
     */
    public synchronized List<Fault> take(String method) {
        if (planned.isEmpty()) {
            return List.of();
        }
        List<Fault> taken = new ArrayList<>();
        List<Fault> left = new ArrayList<>();
        boolean failed = false;
        for (Iterator<Fault> all = planned.iterator(); all.hasNext(); ) {
            Fault fault = all.next();
            boolean delays = fault.kind() == Fault.Kind.LATENCY;
            boolean fits = fault.method().equals("*") || fault.method().equals(method);
            if (!fits || (failed && !delays) || random.nextDouble() >= fault.probability()) {
                left.add(fault);
                continue;
            }
            taken.add(fault);
            failed |= !delays;
            if (fault.times() != 1) {
                left.add(fault.times() < 0 ? fault : fault.times(fault.times() - 1));
            }
        }
        planned.clear();
        planned.addAll(left);
        return taken;
    }
}
