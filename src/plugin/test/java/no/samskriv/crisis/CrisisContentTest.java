package no.samskriv.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Circle;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Related;
import no.samskriv.person.RelatedKind;
import no.samskriv.person.SamplePersons;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CrisisContentTest {
    private static final PersonRef NORD = new PersonRef("P-0001");
    private static final UserRef WORKER = new UserRef("a");

    private final Related father = related("Far", "000 00 199", ContactSafety.DO_NOT_CONTACT);
    private final Related sister = related("Søster", "000 00 101", ContactSafety.SAFE);

    @Test
    void whoeverMustNotBeContactedIsNobodyToCall() {
        assertThat(mayBeCalled(new Contact(father.id(), null, null, null, Knows.NOT_ASKED)))
                .isFalse();
        assertThat(mayBeCalled(new Contact(sister.id(), null, null, null, Knows.YES)))
                .isTrue();
        assertThat(mayBeCalled(new Contact(UUID.randomUUID(), null, null, null, Knows.YES)))
                .isFalse();
    }

    /** Somebody types a name and a number, and has forgotten who it is. */
    @ParameterizedTest
    @ValueSource(strings = {"far|", "Ola|00000199", "Ola|+47 000 00 199", "Ola|0047 00000199", " FAR |000 00 103"})
    void norByNameOrByNumber(String typed) {
        assertThat(mayBeCalled(named(typed))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Farmor|", "Nabo|000 00 102", "Nabo|"})
    void anybodyElseIs(String typed) {
        assertThat(mayBeCalled(named(typed))).isTrue();
    }

    private static Contact named(String typed) {
        String[] parts = typed.split("\\|", -1);
        return new Contact(null, parts[0], parts[1].isEmpty() ? null : parts[1], null, Knows.NOT_ASKED);
    }

    private boolean mayBeCalled(Contact contact) {
        CrisisEntry entry = new CrisisEntry(
                UUID.randomUUID(),
                NORD,
                CrisisSection.PEOPLE,
                Level.ALL,
                null,
                null,
                null,
                contact,
                null,
                null,
                Place.usual(),
                false,
                null,
                0,
                false,
                WORKER,
                Instant.EPOCH,
                Revision.FIRST);
        return new CrisisContent(
                        SamplePersons.called("Nord"),
                        new Grant(NORD, WORKER, Set.of(), Set.of(), false, false),
                        new Circle(List.of(), List.of(father, sister), List.of()),
                        Optional.empty(),
                        List.of(entry),
                        LocalDate.EPOCH)
                .mayBeCalled(entry);
    }

    private static Related related(String name, @Nullable String phone, ContactSafety safety) {
        return new Related(
                UUID.randomUUID(),
                NORD,
                name,
                null,
                RelatedKind.NEXT_OF_KIN,
                null,
                phone,
                null,
                safety,
                null,
                null,
                null,
                null,
                false,
                WORKER,
                Revision.FIRST);
    }
}
