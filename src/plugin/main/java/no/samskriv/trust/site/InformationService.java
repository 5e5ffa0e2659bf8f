package no.samskriv.trust.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.Related;
import no.samskriv.person.RelatedService;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import no.samskriv.trust.Setting;
import no.samskriv.trust.site.store.InformationStore;
import no.samskriv.trust.store.SettingStore;
import org.jspecify.annotations.Nullable;

/** The sheet that says what this is and who sees it: for the person, and a short one for those around the person. */
public final class InformationService {
    private final Access access;
    private final PersonService persons;
    private final RelatedService related;
    private final InformationStore information;
    private final SettingStore settings;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public InformationService(
            Access access,
            PersonService persons,
            RelatedService related,
            InformationStore information,
            SettingStore settings,
            Changes changes,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.related = related;
        this.information = information;
        this.settings = settings;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    /** The sheet as everybody who is signed in may see it: it is about nobody, and nothing is logged. */
    InformationSheet blank(InformationKind kind) {
        return inTransaction.call(() -> {
            currentUser.get();
            return new InformationSheet(kind, null, null, "", null, false, false, true, List.of(), site());
        });
    }

    /** The sheet for a person. */
    InformationSheet forPerson(PersonRef ref, Via via) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, via, List.of(Section.PARTICIPATION));
            Person person = persons.behind(grant);
            return new InformationSheet(
                    InformationKind.FULL,
                    ref,
                    null,
                    person.name(),
                    person.language().toLanguageTag(),
                    grant.toThePerson(),
                    !grant.toThePerson() && grant.writes(Section.PARTICIPATION),
                    true,
                    givenTo(ref, null),
                    site());
        });
    }

    /** The short sheet for somebody around a person. */
    InformationSheet forContact(UUID id) {
        return inTransaction.call(() -> {
            Related contact = related.get(id, Via.PAGE);
            boolean mayReach = contact.safety() != ContactSafety.DO_NOT_CONTACT;
            return new InformationSheet(
                    InformationKind.CONTACT,
                    contact.person(),
                    id,
                    contact.name(),
                    null,
                    false,
                    mayReach && !contact.removed() && mayNote(contact.person()),
                    mayReach,
                    givenTo(contact.person(), id),
                    site());
        });
    }

    /** Whoever is the person gives nobody sheets. */
    private boolean mayNote(PersonRef person) {
        return access.allows(person, Section.PARTICIPATION, Verb.WRITE)
                && !access.allows(person, Section.ONLY_ME, Verb.READ);
    }

    private List<InformationGiven> givenTo(PersonRef person, @Nullable UUID contact) {
        return information.of(person).stream()
                .filter(given -> Objects.equals(given.related(), contact))
                .toList();
    }

    private SiteSettings site() {
        Map<Setting, String> all = new EnumMap<>(Setting.class);
        all.putAll(settings.all());
        all.remove(Setting.REVISION);
        return new SiteSettings(all, Revision.FIRST);
    }

    /** Who has got the sheet, the newest first. */
    List<InformationGiven> of(PersonRef ref) {
        return inTransaction.call(() -> information.of(
                access.require(ref, Section.PARTICIPATION, Verb.READ).person()));
    }

    /** Writes down that somebody got the sheet today; what is sent again is there already. */
    Added<InformationGiven> give(
            PersonRef ref, UUID id, InformationKind kind, @Nullable UUID contact, String language) {
        return Added.once(
                inTransaction,
                () -> access.require(ref, Section.PARTICIPATION, Verb.WRITE),
                grant -> repeated(grant, id),
                grant -> create(grant, id, kind, contact, language));
    }

    private Optional<InformationGiven> repeated(Grant grant, UUID id) {
        Optional<InformationGiven> present = information.find(id);
        present.ifPresent(given -> Added.requireSame(grant, given.person(), given.by()));
        return present;
    }

    private InformationGiven create(
            Grant grant, UUID id, InformationKind kind, @Nullable UUID contact, String language) {
        if (grant.own()) {
            throw ProblemException.ruleBroken("information-to-oneself");
        }
        if (contact != null) {
            requireReachable(grant, contact);
        }
        InformationGiven given =
                new InformationGiven(id, grant.person(), kind, contact, language, now.today(), grant.user());
        changes.begin(new Subject(grant.person(), id, InformationGiven.KIND), grant.user(), now.instant());
        information.insert(given);
        return given;
    }

    private void requireReachable(Grant grant, UUID contact) {
        Related found = persons.circleOf(grant).related().stream()
                .filter(each -> each.id().equals(contact))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("related", "no-such-related"));
        if (!found.mayBeSuggested()) {
            throw ProblemException.ruleBroken("not-to-be-contacted");
        }
    }
}
