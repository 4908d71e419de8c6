package dev.memsetkit.cli;

import dev.memsetkit.cli.key.KeyPrompt;
import dev.memsetkit.cli.key.KeyStore;
import dev.memsetkit.cli.key.Profiles;
import dev.memsetkit.cli.message.CliMessage;
import dev.memsetkit.cli.text.ClosedInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Keeps an API key. */
@Command(
        name = "login",
        description =
                "Asks for an API key and keeps it in the keyring of the system, else in a file that only you may read.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the key is kept", "2:there is no key, or it cannot be kept"},
        footerHeading = "%nExamples:%n",
        footer = {"  memsetkit login", "  pass show memset | memsetkit login --profile work"})
final class LoginCommand implements Callable<Integer> {

    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{32}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--profile", paramLabel = "NAME", description = "Profile that the key is for.")
    private String profile = Profiles.DEFAULT;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (!NAME.matcher(profile).matches()) {
            throw new UsageException(CliMessage.WRONG_PROFILE_OPTION.text(profile));
        }
        String key = Terminal.isForPerson()
                ? KeyPrompt.terminal(true).ask("API key (not shown): ")
                : new BufferedReader(new InputStreamReader(
                                UsageException.requireOpen(ClosedInput.orStandard()), Charset.defaultCharset())).readLine();
        if (key == null || !KEY.matcher(key.strip()).matches()) {
            throw new UsageException(CliMessage.NO_KEY_GIVEN.text());
        }
        Map<String, String> environment = System.getenv();
        String where = new KeyStore(Profiles.of(environment), environment).keep(profile, key.strip());
        out.println("The API key of the profile " + profile + " is kept in " + where + ".");
        return ExitCode.CLEAN;
    }
}
