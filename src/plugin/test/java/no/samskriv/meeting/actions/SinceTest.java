package no.samskriv.meeting.actions;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.paper.HeldMeeting;
import no.samskriv.plan.Action;
import no.samskriv.plan.Kept;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.entry.EntryInput;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.SampleEntries;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a meeting begins with: what went well, what was promised, and what goes on. */
@ExtendWith(OnH2.class)
final class SinceTest {
    private static final Responsible US = Responsible.user(KOORDINATOR_A);

    private static final EntryInput WON = SampleEntries.input(
            null,
            Map.of(
                    "text",
                    Patch.to(new TextInput("Jeg gikk inn døra selv.", Voice.PERSON, CaptureMode.TOGETHER, false))),
            Map.of("on", Patch.to("2026-11-20")));

    private HeldMeeting held;

    @BeforeEach
    void open(TestDatabase database) {
        held = new HeldMeeting(database);
    }

    @Test
    void showsWinsPromisesWithWhatBecameOfThemAndWhatGoesOn() {
        held.site.entries.add(NORD, EntryKind.WIN, UUID.randomUUID(), WON);
        held.told(held.earlier("Sende søknaden", US, null, true), Kept.YES);
        held.told(held.earlier("Svare om medisinen", US, null, true), Kept.NO);
        held.earlier("Ringe huseieren", US, held.site.now.today().plusDays(3), true);
        held.earlier("Spise frokost sammen", Responsible.PERSON, null, false);

        Golden.assertSame("meeting/since.html", since());
    }

    @Test
    void drawsNothingInAFirstMeeting() {
        held.agreed(null, DecidedBy.TOGETHER, "Vi går sammen.", US, null, true);

        assertThat(since()).isEmpty();
    }

    @Test
    void manyThatGoOnFold() {
        for (int i = 1; i <= 4; i++) {
            held.earlier("Tiltak " + i, US, null, false);
        }

        assertThat(since()).contains("<summary>Dette er vi i gang med (4)</summary>");
    }

    @Test
    void whoReadsByConsentHasNothingToPress() {
        Action promise = held.earlier("Ringe huseieren", US, null, true);
        held.partner(FREMMED, Scope.MINUTES, Scope.ACTIONS);
        held.site.currentUser.signIn(FREMMED);

        assertThat(since()).contains(promise.title().text()).doesNotContain("<button");
    }

    @Test
    void andReadsNothingOfItWithoutAConsentToActions() {
        held.earlier("Ringe huseieren", US, null, true);
        held.partner(FREMMED, Scope.MINUTES);
        held.site.currentUser.signIn(FREMMED);

        assertThat(since()).isEmpty();
    }

    private String since() {
        return HeldMeeting.numbered(
                new SinceFragment(held.site.templates, held.site.phrases, held.site.users).draw(held.drawing()));
    }
}
