package dev.memsetkit.cli.format;

import dev.memsetkit.cli.text.MappedText;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Images whose entry point is a program that sends requests, so that what follows the image are its arguments. */
final class Containers {

    private static final Set<String> RUNNING = Set.of("docker", "podman", "nerdctl", "kubectl", "oc", "k3s", "k");
    private static final Pattern IMAGE = Pattern.compile(
            "(?:--image=)?(?:[\\w.-]+(?::\\d+)?/)*[\\w.-]*?(curl|wget|httpie)(?::[\\w.-]+)?(?:@sha256:[0-9a-f]+)?");

    private Containers() {}

    /** The program that an image runs; empty for other images. */
    static String program(String image) {
        Matcher matcher = IMAGE.matcher(image);
        return !matcher.matches() ? "" : matcher.group(1).equals("httpie") ? "http" : matcher.group(1);
    }

    /** Which of the words is such an image, given to a program that runs containers; -1 if none is. */
    static int image(List<MappedText> words) {
        boolean running = false;
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).text();
            if (running
                    && (text.startsWith("--image=") || !text.startsWith("-"))
                    && !program(text).isEmpty()) {
                return i;
            }
            running |= RUNNING.contains(CommandCalls.name(words.get(i)));
        }
        return -1;
    }

    /** The words behind an image that its program gets; {@code --} parts them from what runs the container. */
    static List<MappedText> arguments(List<MappedText> words, int image) {
        for (int i = image + 1; i < words.size(); i++) {
            if (words.get(i).text().equals("--")) {
                return words.subList(i + 1, words.size());
            }
        }
        return words.subList(image + 1, words.size());
    }
}
