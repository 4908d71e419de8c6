package dev.memsetkit.spec.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memsetkit.spec.model.Constraints;
import dev.memsetkit.spec.model.DataType;
import dev.memsetkit.spec.model.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values are secret follows from what the documentation says. */
class SecretMembersTest {

    private static final Schema TEXT = new Schema.Scalar(DataType.STRING, Constraints.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "password | | true",
                "new_password | what it will be | true",
                "api_key | | true",
                "access_token | | true",
                "id | The API key to look at. API keys are 32 hex digits. | true",
                "id | Which one. API Keys have 32 digits. | true",
                "key | the api_key, 32 digits. | true",
                "value | User password. | true",
                "value | The account's current password, if any. | true",
                "value | A random passphrase. | true",
                "service | The service that the API key is limited to. | false",
                "project_id | Identifies a project. Invalid API key. | false",
                "comment | Remark to go with the API key. | false",
                "id | Zone ids are 32 hex digits. | false",
                "policy | Password policy of the account. | false",
                "nickname | What the user calls it. | false"
            })
    void textsAreSecretByTheirNameOrByWhatTheyAreSaidToBe(String name, String description, boolean secret) {
        assertThat(SecretMembers.isSecret(name, TEXT, description == null ? "" : description))
                .isEqualTo(secret);
    }

    @Test
    void flagsAreNotSecret() {
        Schema flag = new Schema.Scalar(DataType.BOOLEAN, Constraints.NONE);

        assertThat(SecretMembers.isSecret("has_password", flag, "Password protection is on."))
                .isFalse();
    }
}
