package dev.memsetkit.fakeserver.seed;

import java.util.List;

/** A seed that is wrong. The message names each place, what was found and what was expected. */
public final class SeedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String[] problems;

    /**
     * A wrong seed.
     *
     * @param source where the seed is from, such as the name of its file
     * @param problems each with its place
     */
    public SeedException(String source, List<String> problems) {
        super(message(source, problems));
        this.problems = problems.toArray(new String[0]);
    }

    private static String message(String source, List<String> problems) {
        StringBuilder text = new StringBuilder();
        for (String problem : problems) {
            text.append(text.length() == 0 ? "" : System.lineSeparator())
                    .append(source)
                    .append(": ")
                    .append(problem);
        }
        return text.toString();
    }

    /** Each problem with its place in the seed. */
    public List<String> problems() {
        return List.of(problems);
    }
}
