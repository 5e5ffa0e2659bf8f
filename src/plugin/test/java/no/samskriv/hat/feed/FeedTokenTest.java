package no.samskriv.hat.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedTokenTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void standsInAnAddressAsItIs() {
        FeedToken token = FeedToken.random(random);

        assertThat(token.value()).matches("[A-Za-z0-9_-]{32}");
        assertThat(FeedToken.parse(token.value())).contains(token);
    }

    @Test
    void isNeverTheSameTwice() {
        Set<String> seen = new HashSet<>();

        for (int i = 0; i < 1_000; i++) {
            assertThat(seen.add(FeedToken.random(random).value())).isTrue();
        }
    }

    @Test
    void itsHashDoesNotTellIt() {
        FeedToken token = new FeedToken("a".repeat(32));

        assertThat(token.hash())
                .isEqualTo("3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547")
                .doesNotContain(token.value());
    }

    @Test
    void doesNotComeIntoALog() {
        FeedToken token = FeedToken.random(random);

        assertThat("token " + token).doesNotContain(token.value());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "æ"})
    void whatCannotBeOneIsNone(String text) {
        assertThat(FeedToken.parse(text)).isEmpty();
    }
}
