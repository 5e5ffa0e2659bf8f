package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSTER_NORD;
import static no.samskriv.person.SamplePersons.NORD;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** Those who take part around the persons of the demo data. */
public final class SampleParticipants {
    public static final UUID SISTER = UUID.fromString("5a000000-0000-4000-8000-000000000001");
    public static final UUID GP = UUID.fromString("5a000000-0000-4000-8000-000000000002");

    private SampleParticipants() {}

    /** Nord's, with an account of her own. */
    public static Participant sister() {
        return participant(SISTER, NORD, SOSTER_NORD, "Søster til Nord", ParticipantKind.NEXT_OF_KIN);
    }

    /** Has none. */
    public static Participant gp() {
        return participant(GP, NORD, null, "Fastlege G", ParticipantKind.PROFESSIONAL);
    }

    public static Participant participant(
            UUID id, PersonRef person, @Nullable UserRef account, String name, ParticipantKind kind) {
        return new Participant(
                id,
                person,
                null,
                account,
                name,
                "rolle",
                kind,
                null,
                null,
                null,
                null,
                null,
                LocalDate.parse("2026-06-01"),
                null,
                ParticipantStatus.ACTIVE,
                KOORDINATOR_A,
                Revision.FIRST);
    }

    public static Participant ended(Participant before) {
        return new Participant(
                before.id(),
                before.person(),
                before.related(),
                before.account(),
                before.name(),
                before.role(),
                before.kind(),
                before.whyHere(),
                before.canDecide(),
                before.cannotDecide(),
                before.contribution(),
                before.mandate(),
                before.from(),
                LocalDate.parse("2026-11-21"),
                ParticipantStatus.ENDED,
                before.createdBy(),
                before.revision().next());
    }
}
