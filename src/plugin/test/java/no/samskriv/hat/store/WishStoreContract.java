package no.samskriv.hat.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Wish;
import no.samskriv.hat.WishKind;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

abstract class WishStoreContract {
    private static final Instant AT = Instant.parse("2026-11-24T08:00:00.123Z");

    private WishStore wishes;

    @BeforeEach
    void connect(TestDatabase database) {
        ActiveObjects ao = Tables.emptied(database);
        wishes = new WishStore(ao, new Texts(ao));
    }

    @ParameterizedTest
    @EnumSource(WishKind.class)
    void givesBackWhatWasPutIn(WishKind kind) {
        Wish wish = wish(NORD, kind, said("Jeg har ikke glemt avtalen."));
        wishes.insert(wish);

        assertThat(wishes.of(NORD)).contains(wish);
        assertThat(wishes.of(OST)).isEmpty();
    }

    @Test
    void savesWhatChangesAndClearsWhatGoes() {
        Wish before = wish(NORD, WishKind.GLADLY, said("Ta med bussen."));
        wishes.insert(before);
        Wish after = new Wish(
                before.id(),
                NORD,
                WishKind.NOT_HERE,
                null,
                KOORDINATOR_A,
                AT,
                before.revision().next());

        wishes.save(before, after);

        assertThat(wishes.of(NORD)).contains(after);
    }

    @Test
    void knowsWhatSeveralHaveSaid() {
        wishes.insert(wish(NORD, WishKind.TELL_FIRST, null));

        assertThat(wishes.kinds(List.of(NORD, OST))).containsOnlyKeys(NORD).containsValue(WishKind.TELL_FIRST);
    }

    private static Wish wish(PersonRef person, WishKind kind, @Nullable VoiceText bring) {
        return new Wish(UUID.randomUUID(), person, kind, bring, KOORDINATOR_A, AT, Revision.FIRST);
    }

    private static VoiceText said(String text) {
        return new VoiceText(
                text, Voice.PERSON, CaptureMode.TOGETHER, AT, KOORDINATOR_A, AT, Locale.forLanguageTag("nb"));
    }
}
