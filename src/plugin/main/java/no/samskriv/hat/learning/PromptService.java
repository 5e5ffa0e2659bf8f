package no.samskriv.hat.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.hat.learning.store.PromptStore;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamAccess.Own;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** The questions of the hat as a team has them. Everybody in the team reads them; a leader words them. */
public final class PromptService {
    /** What stands for a name in a question that is about nobody. */
    static final String SOMEBODY = "…";

    private final TeamAccess access;
    private final PromptStore prompts;
    private final PromptWording wording;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final Now now;

    public PromptService(
            TeamAccess access,
            PromptStore prompts,
            PromptWording wording,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        this.access = access;
        this.prompts = prompts;
        this.wording = wording;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.now = now;
    }

    /** What a team asks, for whoever is in it. */
    public record Library(Own own, List<HatPrompt> prompts) {
        public Library {
            prompts = List.copyOf(prompts);
        }
    }

    public Library of(UUID team) {
        return inTransaction.call(() -> {
            Own own = access.requireRead(team);
            return new Library(own, library(team));
        });
    }

    /** As a team has them, those that are switched off among them; for whoever has let the reader in. One statement. */
    public List<HatPrompt> library(UUID team) {
        return PromptLibrary.with(prompts.of(team));
    }

    /** What is asked about a person this time; see {@link Prompts#pick}. For whoever has let the reader in. */
    public List<String> pick(UUID team, List<Prompts.Earlier> earlier, int count) {
        return Prompts.pick(earlier, library(team), now.today(), count);
    }

    /** A question in the reader's language, with {@code …} for the name. */
    String words(HatPrompt prompt) {
        return wording.about(prompt, SOMEBODY);
    }

    PromptEdit get(UUID id) {
        return inTransaction.call(() -> require(id));
    }

    private PromptEdit require(UUID id) {
        PromptEdit edit = prompts.find(id).orElseThrow(ProblemException::notFound);
        access.requireChange(edit.team());
        return edit;
    }

    Added<PromptEdit> add(UUID team, UUID id, NewPrompt input) {
        return locks.call(
                TeamAccess.lock(team),
                () -> Added.once(
                        inTransaction,
                        () -> access.requireChange(team),
                        own -> repeated(own, id),
                        own -> create(own, id, input)));
    }

    private Optional<PromptEdit> repeated(Own own, UUID id) {
        Optional<PromptEdit> present = prompts.find(id);
        if (present.isPresent()
                && !(present.get().team().equals(own.team().id())
                        && present.get().createdBy().equals(own.user()))) {
            throw ProblemException.notFound();
        }
        return present;
    }

    private PromptEdit create(Own own, UUID id, NewPrompt input) {
        UUID team = own.team().id();
        String named = input.key();
        String key = named == null ? ownKey(id) : named;
        PromptEdit edit = wording.withoutOurs(new PromptEdit(
                id,
                team,
                key,
                input.nb(),
                input.nn(),
                input.en(),
                input.element(),
                input.active(),
                own.user(),
                now.instant(),
                Revision.FIRST));
        requireSound(edit);
        if (prompts.of(team).stream().anyMatch(present -> present.key().equals(key))) {
            throw ProblemException.ruleBroken("hat-prompt-worded");
        }
        changes.begin(subject(id), own.user(), edit.createdAt());
        prompts.insert(edit);
        return edit;
    }

    /** Short, because an answer is stored under a name that it is part of. */
    private static String ownKey(UUID id) {
        return "own-" + id.toString().replace("-", "");
    }

    /** Changes one that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    PromptEdit change(UUID id, PromptChange change, Revision seen) {
        return inTransaction.call(() -> {
            PromptEdit before = require(id);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            PromptEdit after = wording.withoutOurs(change.over(before));
            requireSound(after);
            List<FieldChange> fields = new ChangedFields()
                    .value("nb", before.nb(), after.nb())
                    .value("nn", before.nn(), after.nn())
                    .value("en", before.en(), after.en())
                    .value("chime", before.element(), after.element())
                    .value("active", before.active(), after.active())
                    .list();
            if (fields.isEmpty()) {
                return before;
            }
            Own own = access.requireChange(before.team());
            changes.claim(subject(id), seen, own.user(), now.instant(), fields);
            prompts.save(after);
            return after;
        });
    }

    private static void requireSound(PromptEdit edit) {
        boolean builtIn = PromptLibrary.isBuiltIn(edit.key());
        if (!builtIn && edit.inAny().isEmpty()) {
            throw ProblemException.invalid("nb", "missing");
        }
        if (!edit.active() && PromptLibrary.isFixed(edit.key())) {
            throw ProblemException.ruleBroken("hat-prompt-fixed");
        }
    }

    private static Subject subject(UUID id) {
        return new Subject(null, id, PromptEdit.KIND);
    }
}
