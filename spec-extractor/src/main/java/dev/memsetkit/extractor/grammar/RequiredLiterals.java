package dev.memsetkit.extractor.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Character sequences of which at least one stands in every text that has a match of a regular expression.
 *
 * <p>Looking for them first, by a {@link LiteralIndex}, spares most texts the regular expression, which costs a hundred
 * times as much. What this class cannot see through, such as a character class, it takes for something that requires
 * nothing: it may ask for less than the expression does, never for more.
 *
 * @param anyOf the sequences, in the case of the expression; empty if it requires none that could be seen
 */
record RequiredLiterals(List<String> anyOf) {

    private static final int SHORTEST_USEFUL = 2;
    private static final String IGNORE_CASE = "(?i:";

    RequiredLiterals {
        anyOf = List.copyOf(anyOf);
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
        List<String> alternatives() {
            List<String> all = new ArrayList<>();
            boolean every = true;
            do {
                List<String> one = sequence();
                every &= !one.isEmpty();
                all.addAll(one);
            } while (skip('|'));
            return every ? all : List.of();
        }

        private List<String> sequence() {
            List<String> best = List.of();
            StringBuilder run = new StringBuilder();
            while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
                char c = regex.charAt(at);
                if (c == '(') {
                    best = better(best, literal(run));
                    best = better(best, group());
                } else if (isLiteral(c)) {
                    at++;
                    char next = c == '\\' ? regex.charAt(at++) : c;
                    int least = least();
                    if (least > 0) {
                        run.append(next);
                    }
                    if (least != 1) {
                        best = better(best, literal(run));
                    }
                } else {
                    best = better(best, literal(run));
                    skipUnknown();
                    least();
                }
            }
            return better(best, literal(run));
        }

        /** A group requires what its inside requires, unless it may be left out, looks behind, or forbids. */
        private List<String> group() {
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
            List<String> inside = alternatives();
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

        private static List<String> literal(StringBuilder run) {
            String literal = run.toString();
            run.setLength(0);
            return literal.length() < SHORTEST_USEFUL ? List.of() : List.of(literal);
        }

        /** Long literals are rare in texts, and few are looked for quickly. */
        private static List<String> better(List<String> one, List<String> other) {
            return score(other) > score(one) ? other : one;
        }

        private static int score(List<String> literals) {
            int shortest = literals.stream().mapToInt(String::length).min().orElse(0);
            return shortest == 0 ? 0 : 8 * shortest - literals.size();
        }
    }
}
