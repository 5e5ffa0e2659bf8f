package no.samskriv.trust.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PageReaders;
import no.samskriv.person.Participant;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.Roster;
import no.samskriv.person.TaskKind;
import no.samskriv.person.TaskService;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import no.samskriv.trust.Consent;
import no.samskriv.trust.Consent.Withdrawal;
import no.samskriv.trust.Setting;
import no.samskriv.trust.store.ConsentStore;
import no.samskriv.trust.store.SettingStore;
import org.jspecify.annotations.Nullable;

/**
 * What a person says yes to, and takes back. The person does so on the own account; otherwise whoever works with the person
 * writes it down, because it is said where they are. What is taken back counts no more from the next request on, on every
 * node; it stays written that it was given.
 */
public final class ConsentService {
    /** So many days pass at most before an oral consent is said again: there is a meeting within them. */
    static final int REPEAT_WITHIN_DAYS = 30;

    private final Access access;
    private final PersonService persons;
    private final Roster roster;
    private final ConsentStore consents;
    private final SettingStore settings;
    private final TaskService tasks;
    private final PageReaders readers;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public ConsentService(
            Access access,
            PersonService persons,
            Roster roster,
            ConsentStore consents,
            SettingStore settings,
            TaskService tasks,
            PageReaders readers,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.roster = roster;
        this.consents = consents;
        this.settings = settings;
        this.tasks = tasks;
        this.readers = readers;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Everything the person has said yes to, what is over too, in the order it came. */
    List<ConsentStanding> of(PersonRef ref) {
        return inTransaction.call(() -> of(access.require(ref, Section.PARTICIPATION, Verb.READ)));
    }

    /** As {@link #of(PersonRef)}, for whoever was let in; nothing for whoever was let in to something else. */
    List<ConsentStanding> of(Grant grant) {
        if (!grant.reads(Section.PARTICIPATION)) {
            return List.of();
        }
        List<Consent> all = consents.of(grant.person());
        return all.stream()
                .map(consent -> ConsentStanding.of(consent, all, now.today()))
                .toList();
    }

    /** Those that count today; nothing for whoever was let in to something else. */
    public List<Consent> validOf(Grant grant) {
        return grant.reads(Section.PARTICIPATION) ? Consent.valid(consents.of(grant.person()), now.today()) : List.of();
    }

    ConsentStanding get(UUID id) {
        return inTransaction.call(() -> standing(requireRead(id), id));
    }

    private Grant requireRead(UUID id) {
        Asked asked = Asked.thing(id, consents.ownerOf(id));
        return access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.PARTICIPATION));
    }

    private ConsentStanding standing(Grant grant, UUID id) {
        return among(of(grant), id);
    }

    private static ConsentStanding among(List<ConsentStanding> all, UUID id) {
        return all.stream()
                .filter(standing -> standing.consent().id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** What stops, and what does not, when this one is taken back. */
    WithdrawalPreview preview(UUID id) {
        return inTransaction.call(() -> {
            List<ConsentStanding> all = of(requireRead(id));
            Consent consent = among(all, id).consent();
            Optional<Participant> participant =
                    Optional.ofNullable(consent.participant()).flatMap(roster::participant);
            return WithdrawalPreview.of(among(all, id), all, participant);
        });
    }

    /** Writes down what the person says yes to; the id is chosen by the client, as with everything that is added. */
    Added<ConsentStanding> give(PersonRef ref, UUID id, NewConsent input) {
        return readers.changing(
                Optional.of(ref),
                () -> Added.once(
                        inTransaction,
                        () -> access.require(ref, Section.PARTICIPATION, Verb.WRITE),
                        grant -> repeated(grant, id),
                        grant -> create(grant, id, input)));
    }

    private Optional<ConsentStanding> repeated(Grant grant, UUID id) {
        Optional<Consent> present = consents.find(id);
        present.ifPresent(consent -> Added.requireSame(grant, consent.person(), consent.registeredBy()));
        return present.map(consent -> standing(grant, id));
    }

    private ConsentStanding create(Grant grant, UUID id, NewConsent input) {
        Person person = persons.behind(grant);
        Consent consent = consent(grant, person, id, input);
        changes.begin(subject(consent), grant.user(), now.instant());
        consents.insert(consent);
        if (consent.isOral()) {
            owe(grant, person, consent);
        }
        if (consent.renews() != null) {
            tasks.done(grant, TaskKind.REPEAT_CONSENT, consent.renews());
        }
        keepInStep(consent);
        return standing(grant, id);
    }

    private Consent consent(Grant grant, Person person, UUID id, NewConsent input) {
        LocalDate today = now.today();
        ConsentRules.require(input, around(grant, person, input));
        return new Consent(
                id,
                grant.person(),
                input.kind(),
                input.participant(),
                input.scopes(),
                input.domains(),
                text(grant, person, input.exclusions(), "exclusions"),
                text(grant, person, input.answer(), "answer"),
                ConsentRules.from(input, today),
                ConsentRules.to(input, today),
                input.method(),
                input.witness(),
                input.explained(),
                null,
                input.renews(),
                grant.user(),
                now.instant(),
                null,
                Revision.FIRST);
    }

    private ConsentRules.Around around(Grant grant, Person person, NewConsent input) {
        Optional<ConsentStanding> renewed = of(grant).stream()
                .filter(standing -> standing.consent().id().equals(input.renews()))
                .findFirst();
        return new ConsentRules.Around(
                grant,
                person,
                Optional.ofNullable(input.participant()).flatMap(roster::participant),
                renewed,
                settings.get(Setting.WITNESS_REQUIRED).filter("true"::equals).isPresent(),
                now.today());
    }

    private @Nullable VoiceText text(Grant grant, Person person, Optional<TextInput> input, String field) {
        var writing = TextInput.Writing.by(grant, now.instant(), person.language());
        return input.map(text -> text.captured(field, Consent.TEXT_LIMIT, writing))
                .orElse(null);
    }

    /** What was said once is said again at the next meeting, so that nobody is held to what they forgot they said. */
    private void owe(Grant grant, Person person, Consent consent) {
        UserRef who = Optional.ofNullable(person.coordinator()).orElse(grant.user());
        LocalDate due = now.today().plusDays(REPEAT_WITHIN_DAYS);
        tasks.owe(grant, TaskKind.REPEAT_CONSENT, consent.id(), who, due);
    }

    /** Takes a consent back, at once; not found, stale, or a broken rule when it is over already. */
    ConsentStanding withdraw(UUID id, @Nullable String how, Revision seen) {
        return changed(id, seen, (grant, before) -> {
            Consent after = before.withdrawn(new Withdrawal(now.instant(), grant.user(), how));
            save(
                    grant,
                    before,
                    after,
                    new ChangedFields().value("withdrawn", false, true).value("how", null, how));
            tasks.done(grant, TaskKind.REPEAT_CONSENT, id);
            keepInStep(after);
        });
    }

    /** Writes down that what was said aloud was said again on this day, and that the person still says yes. */
    ConsentStanding repeat(UUID id, Optional<LocalDate> on, Revision seen) {
        LocalDate day = on.orElse(now.today());
        return changed(id, seen, (grant, before) -> {
            if (!before.isOral()) {
                throw ProblemException.ruleBroken("consent-not-oral");
            }
            if (day.isAfter(now.today()) || day.isBefore(before.validFrom())) {
                throw ProblemException.invalid(
                        "on",
                        "not-between",
                        before.validFrom().toString(),
                        now.today().toString());
            }
            Consent after = before.repeated(day);
            save(grant, before, after, new ChangedFields().value("repeatedOn", before.repeatedOn(), day));
            tasks.done(grant, TaskKind.REPEAT_CONSENT, id);
        });
    }

    private void save(Grant grant, Consent before, Consent after, ChangedFields fields) {
        List<FieldChange> list = fields.list();
        if (!list.isEmpty()) {
            changes.claim(subject(before), before.revision(), grant.user(), now.instant(), list);
            consents.save(after);
        }
    }

    private ConsentStanding changed(UUID id, Revision seen, BiConsumer<Grant, Consent> change) {
        Optional<PersonRef> whose = inTransaction.call(() -> consents.ownerOf(id));
        return readers.changing(
                whose,
                () -> inTransaction.call(() -> {
                    Asked asked = Asked.thing(id, consents.ownerOf(id));
                    Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.PARTICIPATION));
                    ConsentStanding before = standing(grant, id);
                    if (!before.consent().revision().equals(seen)) {
                        throw new ProblemException(new Problem.Stale(null));
                    }
                    requireCounts(before);
                    change.accept(grant, before.consent());
                    return standing(grant, id);
                }));
    }

    private static void requireCounts(ConsentStanding standing) {
        switch (standing.status()) {
            case WITHDRAWN -> throw ProblemException.ruleBroken("consent-withdrawn");
            case RENEWED -> throw ProblemException.ruleBroken("consent-renewed");
            case EXPIRED -> throw ProblemException.ruleBroken("consent-expired");
            case GIVEN -> {}
        }
    }

    /** Who sees the page, in the transaction that changes what the consent opens. */
    private void keepInStep(Consent consent) {
        if (consent.opens()) {
            readers.keepInStep(consent.person());
        }
    }

    private static Subject subject(Consent consent) {
        return new Subject(consent.person(), consent.id(), Consent.KIND);
    }
}
