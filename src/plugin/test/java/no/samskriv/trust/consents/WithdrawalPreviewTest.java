package no.samskriv.trust.consents;

import static no.samskriv.person.SampleParticipants.gp;
import static no.samskriv.person.SampleParticipants.sister;
import static no.samskriv.trust.consents.Consenting.ORAL_FOR_SISTER;
import static no.samskriv.trust.consents.Consenting.PAPER_FOR_PLAN;
import static no.samskriv.trust.consents.Consenting.PAPER_FOR_SISTER;
import static org.assertj.core.api.Assertions.assertThat;

import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class WithdrawalPreviewTest {
    private Consenting nord;

    @BeforeEach
    void open(TestDatabase database) {
        nord = new Consenting(database);
    }

    @Test
    void saysWhatStopsAndWhatCannotBeUndone() {
        String consent = nord.give(PAPER_FOR_SISTER);

        Golden.assertSameJson("trust/withdrawal-preview.json", preview(consent));
        assertThat(nord.seesPage()).contains(sister().account());
    }

    @Test
    void whatAnotherConsentOpensGoesOn() {
        String consent = nord.give(PAPER_FOR_SISTER);
        nord.give(ORAL_FOR_SISTER);

        assertThat(preview(consent))
                .contains("kan ikke lenger lese kriseplanen.", "har fortsatt lov til å se referatene.")
                .doesNotContain("lenger lese referatene", "ser ikke lenger siden");
    }

    @Test
    void whoeverHasNoAccountIsToldNoMore() {
        String consent = nord.give(
                PAPER_FOR_SISTER.replace(sister().id().toString(), gp().id().toString()));

        assertThat(preview(consent))
                .contains("Vi deler ikke lenger kriseplanen med Fastlege G.")
                .doesNotContain("lese", "siden i wikien");
    }

    @Test
    void aPlanStaysWhatItIs() {
        String consent = nord.give(PAPER_FOR_PLAN);

        assertThat(preview(consent)).contains("individuell plan", "Planen blir stående.");
    }

    @Test
    void oneThatIsOverStopsNothing() {
        String consent = nord.give(PAPER_FOR_SISTER);
        nord.withdraw(consent, "\"1\"");

        assertThat(preview(consent)).contains("\"stops\":[]", "så ingenting endrer seg");
    }

    private String preview(String consent) {
        return (String) nord.resource.preview(consent).getEntity();
    }
}
