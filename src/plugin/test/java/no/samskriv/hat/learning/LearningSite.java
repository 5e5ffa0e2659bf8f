package no.samskriv.hat.learning;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.SPACE;
import static no.samskriv.person.SamplePersons.TEAM;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.learning.store.CheckStore;
import no.samskriv.hat.learning.store.NoteStore;
import no.samskriv.hat.learning.store.PromptStore;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.TeamAccess;
import org.jspecify.annotations.Nullable;

/** A team of seven that learns, on a real database. */
final class LearningSite {
    static final UserRef KOORDINATOR_B = new UserRef("key-koordinator-b");
    static final UserRef RUSKONSULENT_E = new UserRef("key-ruskonsulent-e");
    static final UserRef PSYKOLOG_F = new UserRef("key-psykolog-f");

    final TestSite site;
    final TeamAccess access;
    final NoteStore noteStore;
    final NoteService notes;
    final CheckService checks;
    final PromptWording wording;
    final PromptService prompts;
    final LearningService learning;
    final HatTextsService texts;

    LearningSite(TestDatabase database) {
        site = new TestSite(database);
        FakeLocks locks = new FakeLocks();
        access = new TeamAccess(site.teamStore, site.spaces, site.currentUser);
        noteStore = new NoteStore(site.ao);
        CheckStore checkStore = new CheckStore(site.ao);
        PromptStore promptStore = new PromptStore(site.ao);
        notes = new NoteService(access, noteStore, site.changes, site.inTransaction, locks, site.now);
        checks = new CheckService(access, checkStore, site.changes, site.inTransaction, locks, site.now);
        wording = new PromptWording(site.messages);
        prompts = new PromptService(access, promptStore, wording, site.changes, site.inTransaction, locks, site.now);
        learning =
                new LearningService(access, noteStore, checkStore, site.teamMeetingStore, site.inTransaction, site.now);
        texts = new HatTextsService(access, promptStore, site.inTransaction, site.currentUser);
        site.spaces.add(SPACE, "Recovery", ADMIN);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(LEDER, MemberRole.LEADER));
        for (UserRef user :
                new UserRef[] {KOORDINATOR_A, KOORDINATOR_B, ERFARING_C, SOSIONOM_D, RUSKONSULENT_E, PSYKOLOG_F}) {
            site.teamStore.insert(SamplePersons.member(user, MemberRole.STAFF));
        }
        site.currentUser.signIn(LEDER);
    }

    LearningSite as(UserRef user) {
        site.currentUser.signIn(user);
        return this;
    }

    TeamNote value(String text) {
        return add(new NewNote(NoteKind.VALUE, null, null, text, false));
    }

    TeamNote thought(String text, boolean shared) {
        return add(new NewNote(NoteKind.REFLECTION, null, null, text, shared));
    }

    TeamNote tip(String tip) {
        return add(new NewNote(NoteKind.TIP, null, tip, null, false));
    }

    TeamNote add(NewNote note) {
        return notes.add(TEAM, UUID.randomUUID(), note).entity();
    }

    Learning read() {
        return learning.of(TEAM);
    }

    ValueCheck begin() {
        return checks.begin(TEAM, UUID.randomUUID()).entity().check();
    }

    static Map<ValueStatement, Holds> all(Holds holds) {
        Map<ValueStatement, Holds> answers = new EnumMap<>(ValueStatement.class);
        for (ValueStatement statement : ValueStatement.values()) {
            answers.put(statement, holds);
        }
        return answers;
    }

    static NoteChange text(@Nullable String text) {
        return new NoteChange(Optional.empty(), Patch.to(text), Patch.absent(), Optional.empty());
    }

    static NoteChange shared() {
        return new NoteChange(Optional.empty(), Patch.absent(), Patch.absent(), Optional.of(true));
    }
}
