package no.samskriv.crisis.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Stance;
import no.samskriv.crisis.together.CrisisText.Line;
import no.samskriv.crisis.together.CrisisText.Words;
import no.samskriv.kernel.Voice;
import org.junit.jupiter.api.Test;

final class CrisisTextTest {
    private static final UUID ID = UUID.fromString("c1000000-0000-4000-8000-000000000001");

    private static final List<Line> LINES = List.of(
            new Line(
                    ID,
                    CrisisSection.WISHES,
                    Level.ALL,
                    Stance.REFUSAL,
                    Matter.FORCE,
                    new Words(Voice.PERSON, "Ikke hold meg.\r\nentry \\n stå\n"),
                    new Words(Voice.SHARED, "Det gjør vondt"),
                    new Words(Voice.PERSON, " "),
                    null,
                    null,
                    null,
                    null),
            new Line(
                    UUID.randomUUID(),
                    CrisisSection.PEOPLE,
                    Level.ALL,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    ID,
                    "Søster Å",
                    "000 00 101"),
            new Line(
                    UUID.randomUUID(),
                    CrisisSection.SIGNS,
                    Level.RED,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "signs-1",
                    null,
                    null,
                    null));

    @Test
    void isReadAsItWasWritten() {
        CrisisText text = new CrisisText(LINES);

        assertThat(CrisisText.parse(text.text())).isEqualTo(text);
        assertThat(CrisisText.parse(new CrisisText(List.of()).text()).lines()).isEmpty();
    }

    @Test
    void refusesWhatItHasNotWritten() {
        assertThatThrownBy(() -> CrisisText.parse("samskriv-plan 1\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CrisisText.parse("samskriv-crisis-plan 1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
