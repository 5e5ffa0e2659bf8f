package no.samskriv.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import no.samskriv.storage.book.Chapter;
import no.samskriv.wiring.BookContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TranslationRulesTest {
    private final TranslationRules rules = new TranslationRules(new TranslationRules.Words() {
        @Override
        public String user(String user) {
            return "login:" + user;
        }

        @Override
        public @Nullable Object page(Object page) {
            return null;
        }
    });

    @Test
    void whoeverSaidYesToAPlanHasSaidYesToItThereToo() throws NoSuchAlgorithmException {
        String before = "samskriv-plan 1\ntitle SHARED Ring USER:a\nwho USER:a\n";
        String after = "samskriv-plan 1\ntitle SHARED Ring USER:a\nwho USER:login:a\n";

        assertThat(row("VERSION", Map.of("CONTENT", before, "HASH", hash(before))))
                .containsEntry("CONTENT", after)
                .containsEntry("HASH", hash(after));
        assertThat(row("SIGN_OFF", Map.of("HASH", hash(before), "SIGNER", "USER:a")))
                .containsEntry("HASH", hash(after))
                .containsEntry("SIGNER", "USER:login:a");
    }

    @Test
    void usersAreFoundInEveryFormThatHoldsThem() {
        assertThat(row("MEETING_ENTRY", Map.of("DETAILS", "status=PRESENT\nwho=USER:a")))
                .containsEntry("DETAILS", "status=PRESENT\nwho=USER:login:a");
        assertThat(row("ENTRY", Map.of("DETAILS", "agreedBy=a@2026-11-24,b@2026-11-25")))
                .containsEntry("DETAILS", "agreedBy=login:a@2026-11-24,login:b@2026-11-25");
        assertThat(row("CHANGED_VALUE", Map.of("FIELD", "coordinator", "VALUE_AFTER", "a")))
                .containsEntry("VALUE_AFTER", "login:a");
        assertThat(row("CHANGED_VALUE", Map.of("FIELD", "standIn", "VALUE_AFTER", "a 2026-11-24 2026-11-25")))
                .containsEntry("VALUE_AFTER", "login:a 2026-11-24 2026-11-25");
        assertThat(row("HAT_CHECK", Map.of("ANSWERED", "a\nb"))).containsEntry("ANSWERED", "login:a\nlogin:b");
    }

    @Test
    void whatIsNoUserStaysAsItIs() {
        Map<String, Object> text = Map.of("TEXT", "USER:a og who=USER:a", "FIELD", "goal.title");

        assertThat(row("TEXT", text)).isEqualTo(text);
        assertThat(row("CHANGED_VALUE", Map.of("FIELD", "status", "VALUE_AFTER", "DONE")))
                .containsEntry("VALUE_AFTER", "DONE");
    }

    private Map<String, Object> row(String table, Map<String, Object> row) {
        Chapter chapter = BookContext.chapters().stream()
                .filter(each -> each.table().equals(table))
                .findFirst()
                .orElseThrow();
        return rules.row(chapter, new TreeMap<>(row));
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
