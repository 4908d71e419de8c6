package dev.memsetkit.cli.shell;

import dev.memsetkit.cli.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the simple commands of a script of a POSIX shell or bash, those in substitutions too, in the order in which they
 * stand. What is no script gives commands that mean nothing, never an error.
 */
final class ShellParser {

    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)(\\[[^\\]\\n]*\\])?(\\+?=)");
    private static final Set<String> DECLARING = Set.of("declare", "export", "local", "readonly", "typeset");
    private static final Set<String> OPENING = Set.of("if", "while", "until", "select");
    private static final Set<String> CLOSING = Set.of("fi", "done");
    private static final Set<String> BETWEEN = Set.of("then", "elif", "else", "do", "!", "coproc");
    private static final int MAX_DEPTH = 200;

    private enum End {
        TEXT,
        PARENTHESIS,
        CASE
    }

    private final Cursor cursor;
    private final List<RawCommand> commands;
    private final Redirections redirections;
    private final int nesting;
    private RawCommand current = new RawCommand();
    private @Nullable RawCommand piped;

    /** Greater than 0 where it depends on something whether a command is run. */
    private int depth;

    /** The function whose commands are read. */
    private RawCommand.@Nullable Function function;

    /** A function whose body is to follow. */
    private RawCommand.@Nullable Function named;

    private int braces;
    private boolean afterOperator;
    private boolean inFor;
    private boolean oneLine;

    private ShellParser(MappedText text, List<RawCommand> commands, int depth, int nesting) {
        this.cursor = new Cursor(text);
        this.redirections = new Redirections(cursor, this);
        this.commands = commands;
        this.depth = depth;
        this.nesting = nesting;
    }

    static List<RawCommand> parse(MappedText text) {
        List<RawCommand> commands = new ArrayList<>();
        new ShellParser(text, commands, 0, 0).list(End.TEXT);
        return commands;
    }

    /** How far the first line goes, with all that it takes with it; -1 if a quote in it is not closed. */
    static int lineLength(MappedText text) {
        List<RawCommand> commands = new ArrayList<>();
        ShellParser parser = new ShellParser(text, commands, 0, 0);
        parser.oneLine = true;
        parser.list(End.TEXT);
        for (RawCommand command : commands) {
            if (command.openQuote != null) {
                return -1;
            }
        }
        return Math.min(parser.cursor.at, text.length());
    }

    /** Reads the commands of a substitution whose parenthesis is open, up to behind its end. */
    void nested(Cursor at) {
        if (nesting > MAX_DEPTH) {
            passedOver(Word.of(at.parenthesis()));
            return;
        }
        ShellParser parser = new ShellParser(at.in, commands, depth + 1, nesting + 1);
        parser.function = function == null ? named : function;
        parser.cursor.at = at.at;
        parser.list(End.PARENTHESIS);
        at.at = Math.min(parser.cursor.at, at.text.length());
    }

    /** Reads the commands of a text that stands in quotes of its own. */
    void inner(MappedText text) {
        if (nesting <= MAX_DEPTH) {
            ShellParser parser = new ShellParser(text, commands, depth + 1, nesting + 1);
            parser.function = function;
            parser.list(End.TEXT);
        } else {
            passedOver(Word.of(text));
        }
    }

    /** Keeps what is no command as a word alone, so that the calls that it mentions are told; each has a dot. */
    void passedOver(Word word) {
        if (word.hasDot()) {
            commands.add(RawCommand.of(word, function));
        }
    }

    void assign(Assignment assignment) {
        current.assignments.add(assignment);
    }

    /** Reads what arithmetic at a place sets and the commands in it; whether it is arithmetic, which the cursor is behind then. */
    boolean arithmetic(Cursor at) {
        MappedText inside = Arithmetic.at(at);
        if (inside != null) {
            arithmetic(inside);
        }
        return inside != null;
    }

    private void arithmetic(MappedText inside) {
        Arithmetic.assigned(inside).forEach(name -> assign(Assignment.unknown(name)));
        substitutions(inside);
    }

    /** Reads the commands that are substituted in a text that is no command itself. */
    private void substitutions(MappedText text) {
        if (nesting <= MAX_DEPTH
                && (text.text().indexOf('$') >= 0 || text.text().indexOf('`') >= 0)) {
            ShellParser parser = new ShellParser(text, commands, depth + 1, nesting + 1);
            parser.function = function == null ? named : function;
            passedOver(WordReader.hereDocument(text, parser));
            current.assignments.addAll(parser.current.assignments);
        } else {
            passedOver(Word.of(text));
        }
    }

    private void list(End end) {
        while (!cursor.atEnd()) {
            char next = cursor.peek();
            if (next == ' ' || next == '\t' || next == '\r') {
                cursor.at++;
            } else if (cursor.lineBreakBehindBackslash() > 0) {
                cursor.at += 1 + cursor.lineBreakBehindBackslash();
            } else if (next == '\n') {
                finish(false);
                afterOperator = false;
                cursor.at++;
                redirections.hereDocuments();
                if (oneLine) {
                    return;
                }
            } else if (next == '#') {
                cursor.at = cursor.lineEnd();
            } else if (next == ')') {
                finish(false);
                cursor.at++;
                if (end == End.PARENTHESIS) {
                    return;
                }
            } else if (end == End.CASE && next == ';' && (cursor.peek(1) == ';' || cursor.peek(1) == '&')) {
                finish(false);
                cursor.at += cursor.starts(";;&") ? 3 : 2;
                return;
            } else if (next == ';' || next == '|' || next == '&') {
                operator();
            } else if (next == '(') {
                parenthesis();
            } else if ((next == '<' || next == '>') && cursor.peek(1) != '(' && !placeholder()) {
                redirections.read(current);
            } else if (word() && end == End.CASE) {
                return;
            }
        }
        finish(false);
        redirections.hereDocuments();
    }

    private boolean placeholder() {
        return cursor.peek() == '<'
                && Character.isLetter(cursor.peek(1))
                && !current.words.isEmpty()
                && cursor.placeholderEnd() > 0;
    }

    private void operator() {
        char next = cursor.peek();
        if (cursor.starts("&>")) {
            cursor.at++;
            redirections.read(current);
            return;
        }
        boolean doubled = cursor.peek(1) == next;
        boolean pipe = next == '|' && !doubled;
        finish(pipe);
        cursor.at += doubled || cursor.starts("|&") ? 2 : 1;
        afterOperator = doubled && next != ';';
    }

    /** A function, arithmetic, a subshell; elsewhere a word of something else. */
    private void parenthesis() {
        if (current.words.size() == 1 && current.words.get(0).plain() && cursor.closesAtOnce()) {
            name(current.words.get(0).plainText());
            current = new RawCommand();
        } else if (current.words.isEmpty()) {
            if (cursor.peek(1) == '(' && arithmetic(cursor)) {
                return;
            }
            cursor.at++;
            RawCommand outer = current;
            current = new RawCommand();
            nested(cursor);
            current = outer;
        } else {
            int close = cursor.text.indexOf(')', cursor.at);
            int behind = close < 0 || close > cursor.lineEnd() ? cursor.at + 1 : close + 1;
            current.words.add(Word.of(cursor.in.part(cursor.at, behind)));
            cursor.at = behind;
        }
    }

    private void finish(boolean pipe) {
        RawCommand done = current;
        if (inFor && done.words.size() > 1) {
            List<Word> values = done.words.subList(Math.min(3, done.words.size()), done.words.size());
            done.assignments.add(Assignment.ofLoop(done.words.get(1).plainText(), values));
        }
        current = new RawCommand();
        inFor = false;
        if (!done.isEmpty()) {
            done.pipedFrom = piped;
            done.function = function;
            named = null;
            commands.add(done);
        }
        piped = pipe ? done : null;
    }

    /** Reads a word; whether it was {@code esac}, which ends more than a command. */
    private boolean word() {
        if (declares() && assignment()) {
            return false;
        }
        WordReader reader = new WordReader(cursor, this);
        int before = cursor.at;
        Word word = reader.read();
        if (cursor.at == before) {
            cursor.at++;
            return false;
        }
        if (reader.openQuote() != null) {
            current.openQuote = reader.openQuote();
        }
        char next = cursor.peek();
        if ((next == '<' || next == '>') && word.isNumber()) {
            return false;
        }
        if (current.words.isEmpty() && current.assignments.isEmpty() && word.plain()) {
            return keyword(word);
        }
        current.words.add(word);
        return false;
    }

    private boolean keyword(Word word) {
        String text = word.plainText();
        if (OPENING.contains(text)) {
            depth++;
        } else if (CLOSING.contains(text)) {
            depth = Math.max(0, depth - 1);
        } else if (text.equals("for")) {
            depth++;
            forLoop(word);
        } else if (text.equals("case")) {
            depth++;
            caseCommand();
            depth = Math.max(0, depth - 1);
        } else if (text.equals("esac")) {
            return true;
        } else if (text.equals("[[")) {
            new CasePatterns(cursor, this).test();
        } else if (text.equals("function")) {
            int end = cursor.lineEnd();
            int brace = cursor.text.indexOf('{', cursor.at);
            name(cursor.text
                    .substring(cursor.at, brace >= 0 && brace < end ? brace : end)
                    .replace("()", "")
                    .strip());
            cursor.at = brace >= 0 && brace < end ? brace : end;
        } else if (text.equals("{") || text.equals("}")) {
            brace(text.equals("{"));
        } else if (!BETWEEN.contains(text)) {
            current.words.add(word);
        }
        return false;
    }

    private void name(String name) {
        if (function == null) {
            named = new RawCommand.Function(name, cursor.at);
        }
    }

    private void brace(boolean opens) {
        if (opens && named != null && function == null) {
            function = named;
            braces = 0;
        }
        braces += opens ? 1 : -1;
        if (!opens && braces <= 0) {
            function = null;
        }
    }

    private void forLoop(Word word) {
        int at = cursor.at;
        while (at < cursor.text.length() && cursor.text.charAt(at) == ' ') {
            at++;
        }
        if (cursor.text.startsWith("((", at)) {
            cursor.at = at;
            if (!arithmetic(cursor)) {
                int end = cursor.lineEnd();
                arithmetic(cursor.in.part(at, end));
                cursor.at = end;
            }
        } else {
            inFor = true;
            current.words.add(word);
        }
    }

    private void caseCommand() {
        CasePatterns patterns = new CasePatterns(cursor, this);
        patterns.subject();
        while (!cursor.atEnd()) {
            if (patterns.pass()) {
                return;
            }
            int before = commands.size();
            int at = cursor.at;
            list(End.CASE);
            boolean stuck = cursor.at == at && commands.size() == before;
            if (cursor.atEnd() || stuck || cursor.text.startsWith("esac", Math.max(0, cursor.at - 4))) {
                return;
            }
        }
    }

    private boolean declares() {
        return current.words.isEmpty()
                || DECLARING.contains(current.words.get(0).plainText());
    }

    private boolean assignment() {
        Matcher matcher = ASSIGNMENT.matcher(cursor.text).region(cursor.at, cursor.text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        cursor.at = matcher.end();
        if (matcher.group(2) != null) {
            substitutions(cursor.in.part(matcher.start(2), matcher.end(2)));
        }
        boolean append = matcher.group(3).startsWith("+");
        String name = matcher.group(1);
        boolean straight = depth == 0 && !afterOperator && piped == null && matcher.group(2) == null;
        if (cursor.peek() == '(') {
            cursor.at++;
            assign(new Assignment(name, array(), true, append, straight, false));
        } else {
            WordReader reader = new WordReader(cursor, this);
            Word value = reader.read();
            if (reader.openQuote() != null) {
                current.openQuote = reader.openQuote();
            }
            assign(new Assignment(name, List.of(value), false, append, straight, false));
        }
        return true;
    }

    private List<Word> array() {
        List<Word> words = new ArrayList<>();
        while (!cursor.atEnd() && cursor.peek() != ')') {
            int before = cursor.at;
            if (cursor.peek() == '#') {
                cursor.at = cursor.lineEnd();
            } else if (Character.isWhitespace(cursor.peek()) || cursor.lineBreakBehindBackslash() > 0) {
                cursor.at += Math.max(1, 1 + cursor.lineBreakBehindBackslash());
            } else {
                words.add(new WordReader(cursor, this).read());
                cursor.at = Math.max(cursor.at, before + 1);
            }
        }
        cursor.at++;
        return words;
    }
}
