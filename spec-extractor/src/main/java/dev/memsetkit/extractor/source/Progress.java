package dev.memsetkit.extractor.source;

/** Is told how far an extraction is. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = step -> {};

    /**
     * Is told of the next step.
     *
     * @param step what is done now, such as {@code reading methods_dns.html}
     */
    void step(String step);
}
