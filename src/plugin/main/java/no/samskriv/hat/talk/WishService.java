package no.samskriv.hat.talk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.hat.Wish;
import no.samskriv.hat.WishKind;
import no.samskriv.hat.store.WishStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonService;
import no.samskriv.plan.Capture;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** What a person has said about being talked about in a team's own meetings; the person's to say, and to change. */
public final class WishService {
    private static final int BRING_LIMIT = 2_000;

    private final Access access;
    private final WishStore wishes;
    private final Changes changes;
    private final Capture capture;
    private final InTransaction inTransaction;
    private final Now now;

    public WishService(
            Access access,
            PersonService persons,
            WishStore wishes,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.wishes = wishes;
        this.changes = changes;
        this.capture = new Capture(persons, now);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** What the person has said; nothing when nobody has asked. */
    public Optional<Wish> of(PersonRef person) {
        return inTransaction.call(() -> {
            access.require(Asked.person(person), Verb.READ, Via.FRAGMENT, List.of(Section.TEAM_TALK));
            return wishes.of(person);
        });
    }

    /** As above, for whoever was let in to what a team says. */
    public Optional<Wish> of(Grant grant) {
        return wishes.of(grant.person());
    }

    /**
     * Writes down what the person says.
     *
     * @param bring what the person asks to be brought, in the person's words; what is not named stays
     * @param agreed whether the person is there and agrees that confirmed words go
     * @param seen the revision the user saw; nobody for a person whom nobody had asked. Stale when it is another by now
     */
    public Wish say(PersonRef person, WishKind kind, Patch<TextInput> bring, boolean agreed, Optional<Revision> seen) {
        return inTransaction.call(() -> {
            Grant grant = access.require(person, Section.TEAM_TALK, Verb.WRITE);
            Optional<Wish> present = wishes.of(person);
            if (!present.map(Wish::revision).equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            VoiceText before = present.map(Wish::bring).orElse(null);
            if (bring.clears()) {
                Capture.requireMayGo(grant, agreed, before);
            }
            VoiceText after = text(grant, bring, before);
            return present.map(wish -> change(grant, wish, kind, after)).orElseGet(() -> first(grant, kind, after));
        });
    }

    private @Nullable VoiceText text(Grant grant, Patch<TextInput> bring, @Nullable VoiceText before) {
        TextInput given = bring.value();
        if (given != null && given.voice() != Voice.PERSON) {
            throw ProblemException.invalid("bring.voice", "not-a-choice", Voice.PERSON.name());
        }
        return bring.map(input -> capture.text(grant, input, "bring", BRING_LIMIT, before))
                .over(before);
    }

    private Wish first(Grant grant, WishKind kind, @Nullable VoiceText bring) {
        PersonRef person = grant.person();
        // the same for whoever comes first: of two, one is, and the other is stale
        UUID id = UUID.nameUUIDFromBytes(("hat-wish:" + person.value()).getBytes(UTF_8));
        Wish wish = new Wish(id, person, kind, bring, grant.user(), now.instant(), Revision.FIRST);
        changes.begin(new Subject(person, id, Wish.KIND), grant.user(), now.instant());
        wishes.insert(wish);
        return wish;
    }

    private Wish change(Grant grant, Wish before, WishKind kind, @Nullable VoiceText bring) {
        List<FieldChange> fields = new ChangedFields()
                .value("kind", before.kind(), kind)
                .text("bring", before.bring(), bring)
                .list();
        if (fields.isEmpty()) {
            return before;
        }
        Subject subject = new Subject(before.person(), before.id(), Wish.KIND);
        Revision next = changes.claim(subject, before.revision(), grant.user(), now.instant(), fields);
        Wish after = new Wish(before.id(), before.person(), kind, bring, before.createdBy(), before.createdAt(), next);
        wishes.save(before, after);
        return after;
    }
}
