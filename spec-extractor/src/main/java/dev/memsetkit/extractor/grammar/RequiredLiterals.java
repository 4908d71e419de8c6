package dev.memsetkit.extractor.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Character sequences that stand in every text that has a match of a regular expression.
 *
 * <p>Looking for them first, by a {@link LiteralIndex}, spares most texts the regular expression, which costs a hundred
 * times as much. What this class cannot see through, such as a character class, it takes for something that requires
 * nothing: it may ask for less than the expression does, never for more.
 *
 * @param sets sets of sequences, in the case of the expression, of each of which at least one member is required; the
 *     set that tells most stands first; empty if the expression requires none that could be seen
 */
record RequiredLiterals(List<List<String>> sets) {

    private static final int SHORTEST_USEFUL = 2;
    private static final String IGNORE_CASE = "(?i:";

    RequiredLiterals {
        sets = List.copyOf(sets);
    }

    /** The literals of an expression. */
    static RequiredLiterals of(Pattern pattern) {
        return new RequiredLiterals(new Analysis(pattern.pattern()).alternatives());
    }

    /** Reads the syntax of {@link Pattern} as far as the grammar uses it. */
    private static final class Analysis {
        private final String regex;
        private int at;

        Analysis(String regex) {
            this.regex = regex;
        }

        /** What any of the alternatives up to the end of the group requires; nothing if one of them requires nothing. */
        List<List<String>> alternatives() {
            List<List<String>> sets = sequence();
            while (skip('|')) {
                sets = either(sets, sequence());
            }
            return sets;
        }

        /** Whichever holds, one member of both their first sets together is there, and so on. */
        private static List<List<String>> either(List<List<String>> some, List<List<String>> others) {
            List<List<String>> either = new ArrayList<>();
            for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
                either.add(Stream.concat(some.get(i).stream(), others.get(i).stream())
                        .toList());
            }
            return either;
        }

        private List<List<String>> sequence() {
            List<List<String>> sets = new ArrayList<>();
            StringBuilder run = new StringBuilder();
            while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
                char c = regex.charAt(at);
                if (c == '(') {
                    literal(run, sets);
                    sets.addAll(group());
                } else if (isLiteral(c)) {
                    at++;
                    char next = c == '\\' ? regex.charAt(at++) : c;
                    int least = least();
                    if (least > 0) {
                        run.append(next);
                    }
                    if (least != 1) {
                        literal(run, sets);
                    }
                } else {
                    literal(run, sets);
                    skipUnknown();
                    least();
                }
            }
            literal(run, sets);
            // Long literals are rare in texts, and few are looked for quickly.
            sets.sort(Comparator.comparing(set -> -score(set)));
            return sets;
        }

        /** A group requires what its inside requires, unless it may be left out, looks behind, or forbids. */
        private List<List<String>> group() {
            boolean required = true;
            if (regex.startsWith(IGNORE_CASE, at)) {
                at += IGNORE_CASE.length();
            } else if (regex.charAt(++at) == '?') {
                at++;
                required = regex.charAt(at) == ':' || regex.charAt(at) == '=';
                while (":!=<".indexOf(regex.charAt(at)) < 0) {
                    at++;
                }
                boolean behind = regex.charAt(at) == '<';
                at += behind && ":!=".indexOf(regex.charAt(at + 1)) >= 0 ? 2 : 1;
            }
            List<List<String>> inside = alternatives();
            at++;
            return least() > 0 && required ? inside : List.of();
        }

        private boolean isLiteral(char c) {
            if (c == '\\') {
                return !Character.isLetterOrDigit(regex.charAt(at + 1));
            }
            return "[.^$*+?{".indexOf(c) < 0;
        }

        private void skipUnknown() {
            char c = regex.charAt(at++);
            if (c == '\\') {
                char kind = regex.charAt(at++);
                at += kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
                if ((kind == 'p' || kind == 'P' || kind == 'k') && skip(kind == 'k' ? '<' : '{')) {
                    at = regex.indexOf(kind == 'k' ? '>' : '}', at) + 1;
                }
            } else if (c == '[') {
                skip('^');
                skip(']');
                while (regex.charAt(at) != ']') {
                    at += regex.charAt(at) == '\\' ? 2 : 1;
                }
                at++;
            }
        }

        /** How often at least what stands before has to occur, 2 for any number above 1; reads the quantifier. */
        private int least() {
            int least = 1;
            if (skip('?') || skip('*')) {
                least = 0;
            } else if (skip('+')) {
                least = 2;
            } else if (skip('{')) {
                least = regex.charAt(at) == '0' ? 0 : 2;
                at = regex.indexOf('}', at) + 1;
            } else {
                return least;
            }
            if (!skip('?')) {
                skip('+');
            }
            return least;
        }

        private boolean skip(char c) {
            boolean there = at < regex.length() && regex.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        private static void literal(StringBuilder run, List<List<String>> sets) {
            if (run.length() >= SHORTEST_USEFUL) {
                sets.add(List.of(run.toString()));
            }
            run.setLength(0);
        }

        private static int score(List<String> literals) {
            int shortest = literals.stream().mapToInt(String::length).min().orElse(0);
            return shortest == 0 ? 0 : 8 * shortest - literals.size();
        }
    }
}
