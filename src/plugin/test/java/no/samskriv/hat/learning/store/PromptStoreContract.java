package no.samskriv.hat.learning.store;

import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.learning.PromptEdit;
import no.samskriv.kernel.Revision;
import no.samskriv.plan.Chime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class PromptStoreContract {
    private static final Instant AT = Instant.parse("2026-11-18T09:00:00.123Z");

    private PromptStore prompts;

    @BeforeEach
    void connect(TestDatabase database) {
        prompts = new PromptStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasPutIn() {
        PromptEdit full = edit(1, "hat-03", "Hva ler {navn} av?", Chime.HOPE, true);
        PromptEdit bare = edit(2, "hat-04", null, null, false);

        prompts.insert(full);
        prompts.insert(bare);

        assertThat(prompts.find(full.id())).contains(full);
        assertThat(prompts.of(TEAM)).containsExactly(full, bare);
    }

    @Test
    void givesBackWhatWasSaved() {
        PromptEdit before = edit(1, "own-1", "Før", null, true);
        prompts.insert(before);
        PromptEdit after = new PromptEdit(
                before.id(), TEAM, "own-1", null, "Etter", "After", Chime.MEANING, false, LEDER, AT, new Revision(2));

        prompts.save(after);

        assertThat(prompts.find(before.id())).contains(after);
    }

    private static PromptEdit edit(
            int number, String key, @Nullable String nb, @Nullable Chime element, boolean active) {
        return new PromptEdit(
                new UUID(1, number), TEAM, key, nb, null, null, element, active, LEDER, AT, Revision.FIRST);
    }
}
