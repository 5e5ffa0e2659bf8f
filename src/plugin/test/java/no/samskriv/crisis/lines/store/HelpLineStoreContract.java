package no.samskriv.crisis.lines.store;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.lines.HelpLine;
import no.samskriv.kernel.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class HelpLineStoreContract {
    private static final Instant AT = Instant.parse("2026-11-18T09:00:00.123Z");

    private HelpLineStore lines;

    @BeforeEach
    void connect(TestDatabase database) {
        lines = new HelpLineStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasPutIn() {
        HelpLine full = line("Krisesenteret", "9–21", true, LocalDate.parse("2026-11-03"), 1);
        HelpLine bare = new HelpLine(
                new UUID(2, 2), "Kommunen", "000 00 199", null, false, null, 7, true, ADMIN, AT, Revision.FIRST);

        lines.insert(full);
        lines.insert(bare);

        assertThat(lines.find(full.id())).contains(full);
        assertThat(lines.all()).containsExactly(full, bare);
    }

    @Test
    void givesBackWhatWasSaved() {
        lines.insert(line("Før", null, false, null, 1));
        HelpLine after = line("Etter", "hverdager", true, LocalDate.parse("2026-11-04"), 2);

        lines.save(after);

        assertThat(lines.all()).containsExactly(after);
    }

    private static HelpLine line(
            String name, @Nullable String hours, boolean always, @Nullable LocalDate checked, int revision) {
        return new HelpLine(
                new UUID(2, 1),
                name,
                "000 00 198",
                hours,
                always,
                checked,
                revision,
                false,
                ADMIN,
                AT,
                new Revision(revision));
    }
}
