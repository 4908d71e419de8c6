package dev.memsetkit.cli.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an API key is kept, and where it is found. */
class KeyPlacesTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path home = Path.of("");

    private final Map<String, String> environment = new HashMap<>();
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void atHome() {
        environment.put("HOME", home.toString());
        environment.put("PATH", home.resolve("bin").toString());
    }

    private void config(String text) throws IOException {
        Path folder = Files.createDirectories(home.resolve(".config/memsetkit"));
        Files.writeString(folder.resolve("config.toml"), text);
    }

    /** A keyring that keeps what it is told in files, as the real one keeps it elsewhere. */
    private void keyring() throws IOException {
        Path bin = Files.createDirectories(home.resolve("bin"));
        Path tool = Files.writeString(bin.resolve("secret-tool"), """
                #!/bin/sh
                echo "$@" >> '%1$s/asked'
                case $1 in
                    store) /bin/cat > '%1$s/kept' ;;
                    lookup) /bin/cat '%1$s/kept' 2> /dev/null ;;
                esac
                """.formatted(home));
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Profile profile(String name) {
        return Profiles.of(environment).get(name, environment);
    }

    private String found(@Nullable String given, @Nullable Path file, @Nullable String typed) {
        Profile profile = profile(null);
        return KeyChoice.of(given, file, environment, profile, question -> typed)
                .find(notes::add);
    }

    private KeyStore store() {
        return new KeyStore(Profiles.of(environment), environment);
    }

    @Test
    void theMarkOfAnEditorIsNoPartOfAKey() throws IOException {
        Path file = Files.writeString(home.resolve("key"), "\uFEFFabc\r\n");
        assertThat(found(null, file, null)).isEqualTo("abc");
        assertThatThrownBy(() -> found(null, home, null))
                .hasMessage("cannot read the API key from " + home + ": it is a folder");
    }

    @Test
    void theNearestPlaceWins() throws IOException {
        Path file = Files.writeString(home.resolve("key"), "from the file of the option\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> found(null, null, null))
                .isInstanceOf(KeyException.class)
                .hasMessageContaining("login");
        assertThat(found(null, null, "typed")).isEqualTo("typed");
        store().keep("default", "from the file");
        assertThat(found(null, null, "typed")).isEqualTo("from the file");
        keyring();
        assertThat(found(null, null, "typed")).as("the keyring has none yet").isEqualTo("from the file");
        store().keep("default", "from the keyring");
        assertThat(found(null, null, "typed")).isEqualTo("from the keyring");
        config("[profiles.default]\nkey_command = \"echo from the command\"\n");
        assertThat(found(null, null, "typed")).isEqualTo("from the command");
        environment.put("MEMSET_API_KEY", " from the environment ");
        assertThat(found(null, null, "typed")).isEqualTo("from the environment");
        assertThat(found(null, file, "typed")).isEqualTo("from the file of the option");
        assertThat(notes).isEmpty();
        assertThat(found("from the option", file, "typed")).isEqualTo("from the option");
        assertThat(notes)
                .singleElement()
                .asString()
                .contains("shows in the list of processes")
                .doesNotContain("from the");
    }

    @Test
    void theKeyringGetsTheKeyByItsInputAndNotInItsArguments() throws IOException {
        keyring();
        assertThat(store().keep("work", KEY)).isEqualTo("the keyring");
        assertThat(home.resolve("asked"))
                .content()
                .contains("service memsetkit profile work")
                .doesNotContain(KEY);
        assertThat(home.resolve("kept")).content().isEqualTo(KEY);
        assertThat(home.resolve(".config/memsetkit/keys")).doesNotExist();
    }

    @Test
    void aFileIsForTheUserAlone() throws IOException {
        assertThat(store().keep("work", KEY))
                .isEqualTo(home.resolve(".config/memsetkit/keys/work").toString());
        Path file = home.resolve(".config/memsetkit/keys/work");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(store().find(profile("work"), notes::add)).isEqualTo(KEY);
        assertThat(notes)
                .singleElement()
                .asString()
                .contains("others may read the API key", "chmod 600")
                .doesNotContain(KEY);
    }

    @Test
    void aCommandThatPrintsNoKeyIsAnErrorAndNoOtherPlaceIsTried() throws IOException {
        config("[profiles.default]\nkey_command = \"exit 3\"\n");
        store().keep("default", KEY);
        assertThatThrownBy(() -> found(null, null, "typed"))
                .isInstanceOf(KeyException.class)
                .hasMessage("profile default: its key_command printed no API key");
    }

    @Test
    void aProfileHasAllOfItsSettings() throws IOException {
        config("""
                profile = "work"
                [profiles.work]
                url = "https://example.org/v1/json"
                transport = "jsonrpc"
                output = "yaml"
                read_only = true
                """);
        assertThat(profile(null))
                .isEqualTo(new Profile("work", "https://example.org/v1/json", "jsonrpc", "yaml", true, null));
        environment.put("MEMSET_PROFILE", "default");
        assertThat(profile(null)).isEqualTo(Profile.empty("default"));
        assertThat(profile("work").readOnly()).isTrue();
        assertThatThrownBy(() -> profile("other")).hasMessageContaining("memsetkit login --profile other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[profiles.default]\nreadonly = true\n",
                "[profiles.default]\nread_only = \"yes\"\n",
                "[profiles.default]\nurl = 7\n",
                "[profiles.default\n",
                "profile = \"../x\"\n"
            })
    void aSettingThatIsNotUnderstoodIsAnError(String text) throws IOException {
        config(text);
        assertThatThrownBy(() -> profile(null)).isInstanceOf(KeyException.class);
    }
}
