package no.samskriv.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
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
import no.samskriv.plan.store.CommentStore;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** What somebody may do with the comments beside a person's goals. */
public final class CommentService {
    private final Access access;
    private final GoalStore goals;
    private final CommentStore comments;
    private final Changes changes;
    private final Capture capture;
    private final InTransaction inTransaction;
    private final Now now;

    public CommentService(
            Access access,
            PersonService persons,
            GoalStore goals,
            CommentStore comments,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.goals = goals;
        this.comments = comments;
        this.changes = changes;
        this.capture = new Capture(persons, now);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    public Comment get(UUID id) {
        return inTransaction.call(() -> {
            Optional<Comment> comment = comments.find(id);
            Asked asked = Asked.thing(id, comment.map(Comment::person));
            access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.PLAN));
            return comment.orElseThrow();
        });
    }

    /** Adds a comment beside a goal; the id is chosen by the client, as with goals. */
    public Added<Comment> add(UUID goal, UUID id, TextInput input) {
        return Added.once(
                inTransaction,
                () -> {
                    Asked asked = Asked.thing(goal, goals.find(goal).map(Goal::person));
                    return access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.PLAN));
                },
                grant -> repeated(grant, id),
                grant -> create(grant, goal, id, input));
    }

    /** Changes the words of one's own comment; for somebody else's it is a broken rule. */
    public Comment reword(UUID id, TextInput input, Revision seen) {
        return inTransaction.call(() -> {
            Optional<Comment> found = comments.find(id);
            Grant grant = requireAuthor(id, found, seen);
            Comment before = found.orElseThrow();
            VoiceText text = text(grant, input, before.text());
            return save(grant, before, text, false, FieldChange.ofText("text"));
        });
    }

    /** Takes one's own comment away; it stays in the history. */
    public void remove(UUID id, Revision seen) {
        inTransaction.run(() -> {
            Optional<Comment> found = comments.find(id);
            Grant grant = requireAuthor(id, found, seen);
            Comment before = found.orElseThrow();
            save(grant, before, before.text(), true, FieldChange.ofValue("removed", false, true));
        });
    }

    private Grant requireAuthor(UUID id, Optional<Comment> found, Revision seen) {
        Asked asked = Asked.thing(id, found.map(Comment::person));
        Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.PLAN));
        Comment before = found.orElseThrow();
        if (before.removed()) {
            throw ProblemException.notFound();
        }
        if (!before.author().equals(grant.user())) {
            throw ProblemException.ruleBroken("not-your-comment");
        }
        if (!before.revision().equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
        return grant;
    }

    private Comment save(Grant grant, Comment before, VoiceText text, boolean removed, FieldChange field) {
        Revision next = changes.claim(subject(before), before.revision(), grant.user(), now.instant(), List.of(field));
        Comment after = new Comment(before.id(), before.person(), before.goal(), text, removed, before.author(), next);
        comments.save(before, after);
        return after;
    }

    private Optional<Comment> repeated(Grant grant, UUID id) {
        Optional<Comment> present = comments.find(id);
        present.ifPresent(comment -> Added.requireSame(grant, comment.person(), comment.author()));
        return present;
    }

    private Comment create(Grant grant, UUID goal, UUID id, TextInput input) {
        VoiceText text = text(grant, input, null);
        Comment comment = new Comment(id, grant.person(), goal, text, false, grant.user(), Revision.FIRST);
        changes.begin(subject(comment), grant.user(), now.instant());
        comments.insert(comment);
        return comment;
    }

    /**
     * A comment is never somebody else's words: the person speaks as the person, a worker as the service. What was
     * written together stays the person's, also when the worker goes on with it.
     */
    private VoiceText text(Grant grant, TextInput input, @Nullable VoiceText before) {
        boolean ofThePerson =
                grant.toThePerson() || (before != null && before.voice().isOwnWords());
        Voice voice = ofThePerson ? Voice.PERSON : Voice.PROFESSIONAL;
        if (input.voice() != voice) {
            throw ProblemException.invalid("text.voice", "not-a-choice", voice.name());
        }
        return capture.text(grant, input, "text", Comment.LIMIT, before);
    }

    private static Subject subject(Comment comment) {
        return new Subject(comment.person(), comment.id(), Comment.KIND);
    }
}
