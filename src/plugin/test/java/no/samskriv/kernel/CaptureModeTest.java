package no.samskriv.kernel;

import static no.samskriv.kernel.CaptureMode.DICTATED;
import static no.samskriv.kernel.CaptureMode.OWN_LOGIN;
import static no.samskriv.kernel.CaptureMode.PAPER;
import static no.samskriv.kernel.CaptureMode.TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CaptureModeTest {

    @Test
    void wordsTheirOwnerSawWrittenConfirmThemselves() {
        assertThat(Arrays.stream(CaptureMode.values()).filter(CaptureMode::confirmsItself))
                .containsExactly(OWN_LOGIN, TOGETHER);
    }

    @Test
    void wordsTypedForSomebodyNeedReadingBack() {
        assertThat(Arrays.stream(CaptureMode.values()).filter(CaptureMode::needsReadBack))
                .containsExactly(DICTATED, PAPER);
    }
}
