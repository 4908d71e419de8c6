package dev.memsetkit.cli.key;

import dev.memsetkit.cli.message.CliMessage;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where an API key is looked for, in this order: the option, a file that an option names, the environment, the command of the
 * profile or the keyring, the file of the profile, the prompt.
 *
 * @param given the key as an option gave it; {@code null} if none did
 * @param file the file that an option names; {@code null} if none does
 * @param stored gives the key that is kept for the profile, and takes notes; it may give {@code null}
 * @param environment usually {@link System#getenv()}
 * @param prompt asks for it
 */
public record KeyChoice(
        @Nullable String given,
        @Nullable Path file,
        Map<String, String> environment,
        Function<Consumer<String>, @Nullable String> stored,
        KeyPrompt prompt) {

    /** The choice for a profile. */
    public static KeyChoice of(
            @Nullable String given,
            @Nullable Path file,
            Map<String, String> environment,
            Profile profile,
            KeyPrompt prompt) {
        KeyStore store = new KeyStore(Profiles.of(environment), environment);
        return new KeyChoice(given, file, environment, notes -> store.find(profile, notes), prompt);
    }

    /** The environment variable with the key. */
    public static final String VARIABLE = "MEMSET_API_KEY";

    /**
     * The key.
     *
     * @param notes gets what is unsafe about the way in which it was given
     * @throws KeyException if there is none
     */
    public String find(Consumer<String> notes) {
        if (given != null) {
            notes.accept("the API key in an option shows in the list of processes and in the history of the shell; set "
                    + VARIABLE + " or use --key-file instead");
            return given;
        }
        if (file != null) {
            return KeyFile.read(file, notes);
        }
        String variable = environment.get(VARIABLE);
        if (variable != null && !variable.isBlank()) {
            return variable.strip();
        }
        String kept = stored.apply(notes);
        if (kept != null) {
            return kept;
        }
        String typed = prompt.ask("API key: ");
        if (typed == null || typed.isEmpty()) {
            throw new KeyException(CliMessage.NO_KEY.text(VARIABLE));
        }
        return typed;
    }
}
