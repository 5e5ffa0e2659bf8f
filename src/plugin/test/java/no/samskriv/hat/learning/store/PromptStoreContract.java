package no.samskriv.hat.learning.store;

import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
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

    @Test
    void readsThoseOfAsManyTeamsAsThereAre(TestDatabase database) {
        PromptEdit first = edit(1, "hat-03", "Hva ler {navn} av?", null, true);
        PromptEdit second = of(new UUID(2, 1), edit(2, "hat-04", null, null, false));
        PromptEdit last = of(new UUID(2, 600), edit(3, "hat-04", null, null, true));
        List.of(first, second, last, of(new UUID(3, 1), edit(4, "hat-05", null, null, true)))
                .forEach(prompts::insert);
        List<UUID> teams = Stream.concat(
                        Stream.of(TEAM), IntStream.rangeClosed(1, 600).mapToObj(number -> new UUID(2, number)))
                .toList();
        StatementCounter statements = database.database().statements();
        statements.reset();

        assertThat(prompts.of(teams)).containsExactlyInAnyOrder(first, second, last);
        assertThat(statements.snapshot().app()).isEqualTo(2);
        assertThat(prompts.of(List.of())).isEmpty();
    }

    private static PromptEdit of(UUID team, PromptEdit edit) {
        return new PromptEdit(
                edit.id(),
                team,
                edit.key(),
                edit.nb(),
                edit.nn(),
                edit.en(),
                edit.element(),
                edit.active(),
                edit.createdBy(),
                edit.createdAt(),
                edit.revision());
    }

    private static PromptEdit edit(
            int number, String key, @Nullable String nb, @Nullable Chime element, boolean active) {
        return new PromptEdit(
                new UUID(1, number), TEAM, key, nb, null, null, element, active, LEDER, AT, Revision.FIRST);
    }
}
