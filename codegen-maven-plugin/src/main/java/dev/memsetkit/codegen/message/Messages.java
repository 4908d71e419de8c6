package dev.memsetkit.codegen.message;

import java.nio.file.Path;

/** Every message with which the plugin or the generator refuses something: what was found, what was expected, what to do. */
public final class Messages {

    private Messages() {}

    /** Something in the spec that no client can be made of. */
    public static String refused(String place, String found, String expected) {
        return place + ": found " + found + ", expected " + expected + "; correct the documentation or the spec";
    }

    /** What a name of the spec has to be. */
    public static String name(String form, int max) {
        return form + " (at most " + max + " characters in Java)";
    }

    /** A package name that is none. */
    public static String badPackage(String found) {
        return "basePackage: found \"" + found + "\", expected a Java package name";
    }

    /** Two executions want the same file. */
    public static String twoWriters(Path file) {
        return file + ": another execution writes another client to this file; give one of them another basePackage or"
                + " outputDirectory";
    }

    /** The spec to generate from is a folder. */
    public static String specIsFolder(Path file) {
        return file + ": found a folder, expected the file of a method spec; name the file in memsetkit.specFile";
    }

    /** The spec to generate from is not there. */
    public static String noSpec(Path file) {
        return file + ": no such file; run memsetkit:extract first or set memsetkit.specFile";
    }

    /** The committed spec is not there. */
    public static String noCommittedSpec(Path file, String command) {
        return file + ": no such file; run " + command + ", or set memsetkit.committedSpec";
    }

    /** The committed spec is of another documentation. */
    public static String staleSpec(Path file, String command) {
        return file + " does not say what the documentation says (see above); update it with " + command;
    }

    /** A number of hours below zero. */
    public static String negativeHours(String property, long found) {
        return property + ": found " + found + ", expected 0 or more";
    }

    /** A word for what fails the build that is none. */
    public static String badFailOn(String found) {
        return "memsetkit.failOn: found \"" + found + "\", expected breaking, known-breaking, any or none";
    }

    /** Changes that the build does not allow. */
    public static String forbiddenChanges(String failOn) {
        return "found changes that memsetkit.failOn=" + failOn + " does not allow (see above)";
    }

    /** The formats of the documentation say different things. */
    public static String disagreements(int count) {
        return count
                + " facts on which the formats of the documentation disagree (see above); correct one of them, or set"
                + " memsetkit.strict=false";
    }

    /** Facts that could not be read. */
    public static String lostFacts(int count) {
        return count
                + " facts of the documentation could not be read (see above); teach the grammar their words, or set"
                + " memsetkit.failOnLostFacts=false";
    }

    /** The committed spec is corrected and what is compared with it is not. */
    public static String correctionsMissing(Object file, int facts) {
        return file + " has " + facts
                + " corrected facts, and memsetkit.corrections is not set: what it corrects looks like"
                + " changes of the documentation";
    }

    /** Changes of the documentation that no phrase reads. */
    public static String unreadChanges(int count) {
        return count
                + " changes of the documentation could not be read (see above): calls that passed may be refused. Teach the"
                + " grammar their words, correct the facts by memsetkit.corrections, or take the spec without them:"
                + " -Dmemsetkit.failOnUnreadChanges=false";
    }

    /** Much is gone that the changelog does not announce. */
    public static String unannouncedRemovals(int methods, int members, int constraints) {
        return "the documentation has lost " + methods + " methods, " + members + " parameters and keys, " + constraints
                + " constraints that its changelog does not announce (see above). Is a page missing, or one of another site"
                + " in its place? If they were really removed, allow it: -Dmemsetkit.maxLostMethods=" + methods
                + " -Dmemsetkit.maxLostMembers=" + members + " -Dmemsetkit.maxLostConstraints=" + constraints;
    }

    /** Files that cannot be read or written. */
    public static String unreadable(String what, String why) {
        return what + ": " + why;
    }
}
