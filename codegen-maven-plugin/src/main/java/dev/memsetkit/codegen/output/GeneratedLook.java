package dev.memsetkit.codegen.output;

import java.util.regex.Pattern;

/** Tells by its text whether a file was generated once, where no manifest is left that would know. */
final class GeneratedLook {

    private static final Pattern PACKAGE_INFO = Pattern.compile(
            "/\\*\\*\\R \\* [^\\n]+\\R \\*/\\R@NullMarked\\Rpackage [\\w.]+;\\R\\Rimport org\\.jspecify\\.annotations\\.NullMarked;\\R");

    private static final Pattern NATIVE_IMAGE =
            Pattern.compile("\\[\\R(?: {2}\\{\"(?:interfaces|name)\": [^\\n]+\\R)*\\R?\\]\\R");

    private GeneratedLook() {}

    static boolean has(String path, String text) {
        if (path.endsWith("/package-info.java")) {
            return PACKAGE_INFO.matcher(text).matches();
        } else if (path.endsWith(".java")) {
            return text.contains("\n@Generated(\"dev.memsetkit.codegen\")");
        }
        return NATIVE_IMAGE.matcher(text).matches();
    }
}
