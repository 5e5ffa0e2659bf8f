package no.samskriv.kernel;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.NORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fake keeps the port's promises, so that tests which lean on it mean something. */
final class FakePersonPagesTest {
    private static final UserRef GONE = new UserRef("key-borte");

    private final FakeSpaces spaces = new FakeSpaces();
    private final FakePageAccess access = new FakePageAccess();
    private final FakePersonPages pages = new FakePersonPages(spaces, access, new FakeUsers());

    @BeforeEach
    void addSpace() {
        spaces.add("RECO", "Recoveryteamet");
    }

    @Test
    void whatIsMadeIsSeenByItsReadersAlone() {
        long page = pages.create("RECO", "P-0009", "<p/>", Set.of(KOORDINATOR_A, GONE))
                .orElseThrow();

        assertThat(access.canView(KOORDINATOR_A, page)).isTrue();
        assertThat(access.canView(NORD, page)).isFalse();
        assertThat(pages.readers(page)).contains(Set.of(KOORDINATOR_A));
        assertThat(pages.spaceOf(page)).contains("RECO");
        assertThat(pages.create("RECO", "P-0009", "<p/>", Set.of(NORD))).isEmpty();
    }

    @Test
    void isNeverLeftOpen() {
        long page =
                pages.create("RECO", "P-0009", "<p/>", Set.of(KOORDINATOR_A)).orElseThrow();

        pages.restrict(page, Set.of(GONE));

        assertThat(pages.readers(page)).contains(Set.of(KOORDINATOR_A));
        assertThatIllegalArgumentException().isThrownBy(() -> pages.create("RECO", "P-0010", "<p/>", Set.of(GONE)));
    }

    @Test
    void followsTheTeam() {
        long page =
                pages.create("RECO", "P-0009", "<p/>", Set.of(KOORDINATOR_A)).orElseThrow();

        pages.restrict(page, Set.of(NORD));

        assertThat(access.canView(KOORDINATOR_A, page)).isFalse();
        assertThat(access.canView(NORD, page)).isTrue();
    }
}
