package dev.memsetkit.extractor.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether name and first sentence each say that a method changes nothing. */
class ReadingVerbsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rack.info | true",
                "rack.slot_list | true",
                "rack.get_slots | true",
                "rack.snapshot_list | true",
                "rack.release | false",
                "rack.acl_replace | false",
                "rack.cdn_purge | false",
                "rack.send_usage | false",
                "rack.usage_reset | false",
                "rack.paint | false",
                "rack.check | true",
                "rack.check_in | false",
                "rack.order_list | true",
                "rack.info_request | false",
                "rack.list_lock | true",
                "rack.validate_and_store | false",
                "rack.list_and_count | true",
            })
    void theVerbOfANameSaysWhetherSomethingChanges(String method, boolean reads) {
        assertThat(ReadingVerbs.isInName(method)).isEqualTo(reads);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Returns the racks. | true",
                "Lists racks. | true",
                "Information about a rack. | true",
                "Does nothing. | true",
                "Releases a rack. It is lost for good. | false",
                "Returns the rack to the pile. | false",
                "Gets rid of the rack. | false",
                "Returns the rack and deletes it. | false",
                "Returns the usage. Each call is charged. | false",
                "Replaces the list. | false",
                "Checks the rack in at the desk. | false",
                "Checks whether it is in the hall. | true",
                "Returns a new token. | false",
                "Returns a token. Each call invalidates the last one. | false",
                "Validates and stores it. | false",
                "Lists and opens the racks. | false",
                "Requests information, by post. | false",
                "Status information about a rack. | true",
                "Returns the rack, creating it where it is missing. | false",
            })
    void theVerbOfTheFirstSentenceSaysSoToo(String text, boolean reads) {
        assertThat(ReadingVerbs.isInText(SentenceSplitter.first(text), text)).isEqualTo(reads);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rack.release | Returns the release. | true",
                "rack.release | Returns the rack. | false",
                "rack.acl | Retrieve ACL information. | true"
            })
    void aMethodMayBeNamedAfterWhatItReturns(String method, String sentence, boolean named) {
        assertThat(ReadingVerbs.isNamedAfterResult(method, sentence)).isEqualTo(named);
    }
}
