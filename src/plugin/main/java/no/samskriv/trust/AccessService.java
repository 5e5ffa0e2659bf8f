package no.samskriv.trust;

import java.util.Optional;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.person.Roster;
import no.samskriv.trust.AccessPolicy.Facts;
import no.samskriv.trust.AccessPolicy.Ground;
import no.samskriv.trust.store.AccessLogStore;

/** Gathers the facts, asks the policy, and writes the log row before anything is shown (INV-26). */
public final class AccessService implements Access {
    /** The ground of whoever began to write about a person; no rule of the policy, and never asked for again. */
    private static final String BEGINNING = "BEGINNING";

    private final Roster roster;
    private final PageAccess pages;
    private final AccessLogStore log;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public AccessService(
            Roster roster,
            PageAccess pages,
            AccessLogStore log,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        this.roster = roster;
        this.pages = pages;
        this.log = log;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    @Override
    public Grant require(PersonRef person, Section section, Verb verb) {
        UserRef user = currentUser.get();
        return inTransaction.call(() -> {
            Facts facts = facts(person, user).orElseThrow(ProblemException::notFound);
            Ground ground = AccessPolicy.decide(facts, section, verb);
            if (!ground.letsIn()) {
                throw ProblemException.notFound();
            }
            log.append(new LogEntry(person, user, verb, section, ground.name(), now.instant()));
            boolean mayWrite = AccessPolicy.decide(facts, section, Verb.WRITE).letsIn();
            return new Grant(person, user, section, facts.ownAccount(), mayWrite);
        });
    }

    @Override
    public boolean allows(PersonRef person, Section section, Verb verb) {
        return currentUser
                .find()
                .flatMap(user -> facts(person, user))
                .map(facts -> AccessPolicy.decide(facts, section, verb).letsIn())
                .orElse(false);
    }

    @Override
    public void began(PersonRef person) {
        log.append(new LogEntry(person, currentUser.get(), Verb.WRITE, Section.PERSON, BEGINNING, now.instant()));
    }

    /** Nothing for a person nobody knows. */
    private Optional<Facts> facts(PersonRef ref, UserRef user) {
        return roster.find(ref).map(person -> new KnownFacts(person, user, roster, pages, now.today()));
    }
}
