package dev.memsetkit.cli.output;

import java.io.IOException;
import java.io.PrintWriter;

/** The forms in which findings are written. */
public enum OutputFormat {
    /** For people. */
    text,
    /** For programs, as {@code lint.schema.json} documents. */
    json,
    /** SARIF 2.1.0, for code scanning. */
    sarif,
    /** Annotations of GitHub's workflows. */
    github,
    /** A code quality report of GitLab. */
    gitlab,
    /** A test report of JUnit. */
    junit,
    /** The Test Anything Protocol. */
    tap;

    /**
     * A writer of this form.
     *
     * @param colour whether text is coloured
     * @param columns how wide the terminal is that text is for; 0 for none
     * @param version of the command
     */
    public FindingWriter writer(PrintWriter out, boolean colour, int columns, String version) throws IOException {
        return switch (this) {
            case text -> new TextWriter(out, colour, columns);
            case json -> new JsonWriter(out);
            case sarif -> new SarifWriter(out, version);
            case github -> new GithubWriter(out);
            case gitlab -> new GitlabWriter(out);
            case junit -> new JunitWriter(out);
            case tap -> new TapWriter(out);
        };
    }
}
