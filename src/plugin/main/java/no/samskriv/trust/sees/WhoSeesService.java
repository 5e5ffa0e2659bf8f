package no.samskriv.trust.sees;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.Participant;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.Roster;
import no.samskriv.person.Team;
import no.samskriv.trust.Consent;
import no.samskriv.trust.Setting;
import no.samskriv.trust.log.AccessLogService;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;
import no.samskriv.trust.store.SettingStore;

/** Reads who can see what about a person, for whoever may know it; all of it is one showing. */
public final class WhoSeesService {
    /** So many rows of the log stand on the page; the rest is a click away. */
    private static final int NEWEST = 5;

    private final Access access;
    private final PersonService persons;
    private final Roster roster;
    private final ConsentStore consents;
    private final AccessMarkStore marks;
    private final SettingStore settings;
    private final AccessLogService log;
    private final InTransaction inTransaction;
    private final Now now;

    public WhoSeesService(
            Access access,
            PersonService persons,
            Roster roster,
            ConsentStore consents,
            AccessMarkStore marks,
            SettingStore settings,
            AccessLogService log,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.roster = roster;
        this.consents = consents;
        this.marks = marks;
        this.settings = settings;
        this.log = log;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    WhoSees of(PersonRef ref, Via via) {
        return inTransaction.call(() -> {
            Grant grant = access.require(
                    Asked.person(ref),
                    Verb.READ,
                    via,
                    List.of(Section.PARTICIPATION),
                    List.of(Section.BLOCKS, Section.LOG));
            Person person = persons.behind(grant);
            return new WhoSees(
                    grant,
                    person,
                    teamOf(person),
                    roster.members(person.team()),
                    persons.circleOf(grant),
                    roster.participants(ref),
                    consents.of(ref),
                    marks.of(ref),
                    log.newest(grant, NEWEST),
                    settings.get(Setting.WITNESS_REQUIRED)
                            .filter("true"::equals)
                            .isPresent(),
                    now.today(),
                    now.instant());
        });
    }

    /** One consent, to be given away on paper. */
    ConsentSlip slip(UUID id) {
        return inTransaction.call(() -> {
            Optional<Consent> found = consents.find(id);
            Asked asked = Asked.thing(id, found.map(Consent::person));
            Grant grant = access.require(asked, Verb.READ, Via.PRINT, List.of(Section.PARTICIPATION));
            Consent consent = found.orElseThrow(ProblemException::notFound);
            Person person = persons.behind(grant);
            Optional<Participant> participant = Optional.ofNullable(consent.participant())
                    .flatMap(wanted -> roster.participants(person.ref()).stream()
                            .filter(each -> each.id().equals(wanted))
                            .findFirst());
            return new ConsentSlip(grant, person, teamOf(person), consent, participant, now.today());
        });
    }

    private Team teamOf(Person person) {
        return roster.team(person.team()).orElseThrow(() -> new IllegalStateException("no team: " + person.team()));
    }
}
