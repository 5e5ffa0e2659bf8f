package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.scheduler.JobRunner;
import no.samskriv.confluence.ScheduledWork;
import no.samskriv.hat.learning.CheckService;
import no.samskriv.hat.learning.ForgettingService;
import no.samskriv.hat.learning.HatTextsPart;
import no.samskriv.hat.learning.HatTextsService;
import no.samskriv.hat.learning.LearningFragment;
import no.samskriv.hat.learning.LearningMeetingFragment;
import no.samskriv.hat.learning.LearningPart;
import no.samskriv.hat.learning.LearningService;
import no.samskriv.hat.learning.NoteService;
import no.samskriv.hat.learning.PromptService;
import no.samskriv.hat.learning.PromptWording;
import no.samskriv.hat.learning.PromptsFragment;
import no.samskriv.hat.learning.store.CheckStore;
import no.samskriv.hat.learning.store.NoteStore;
import no.samskriv.hat.learning.store.PromptStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Rounds;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.TeamAccess;
import no.samskriv.storage.Changes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a team learns from: the hat's questions, tips, thoughts, values, and meetings where nobody is talked about. */
@Configuration(proxyBeanMethods = false)
final class LearningContext {

    @Bean
    PromptStore promptStore(ActiveObjects ao) {
        return new PromptStore(ao);
    }

    @Bean
    NoteStore teamNoteStore(ActiveObjects ao) {
        return new NoteStore(ao);
    }

    @Bean
    CheckStore checkStore(ActiveObjects ao) {
        return new CheckStore(ao);
    }

    @Bean
    PromptWording promptWording(Messages messages) {
        return new PromptWording(messages);
    }

    @Bean
    PromptService promptService(
            TeamAccess access,
            PromptStore prompts,
            PromptWording wording,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        return new PromptService(access, prompts, wording, changes, inTransaction, locks, now);
    }

    @Bean
    NoteService teamNoteService(
            TeamAccess access, NoteStore notes, Changes changes, InTransaction inTransaction, Locks locks, Now now) {
        return new NoteService(access, notes, changes, inTransaction, locks, now);
    }

    @Bean
    CheckService checkService(
            TeamAccess access, CheckStore checks, Changes changes, InTransaction inTransaction, Locks locks, Now now) {
        return new CheckService(access, checks, changes, inTransaction, locks, now);
    }

    @Bean
    LearningService learningService(
            TeamAccess access,
            NoteStore notes,
            CheckStore checks,
            TeamMeetingStore meetings,
            InTransaction inTransaction,
            Now now) {
        return new LearningService(access, notes, checks, meetings, inTransaction, now);
    }

    @Bean
    ForgettingService forgettingService(NoteService notes, Rounds rounds, Now now) {
        return new ForgettingService(notes, rounds, now);
    }

    /** By this name the descriptor has the scheduler find it. */
    @Bean
    JobRunner forgettingJob(ForgettingService forgetting) {
        return new ScheduledWork(forgetting::daily);
    }

    @Bean
    LearningFragment learningFragment(Templates templates, Phrases phrases, Users users) {
        return new LearningFragment(templates, phrases, users);
    }

    @Bean
    LearningMeetingFragment learningMeetingFragment(Templates templates, Phrases phrases, LearningFragment parts) {
        return new LearningMeetingFragment(templates, phrases, parts);
    }

    @Bean
    LearningPart learningPart(LearningService learning, Templates templates, Phrases phrases) {
        return new LearningPart(learning, templates, phrases);
    }

    @Bean
    HatTextsService hatTextsService(
            TeamAccess access, PromptStore prompts, InTransaction inTransaction, CurrentUser currentUser) {
        return new HatTextsService(access, prompts, inTransaction, currentUser);
    }

    @Bean
    HatTextsPart hatTextsPart(HatTextsService texts, Templates templates, Phrases phrases) {
        return new HatTextsPart(texts, templates, phrases);
    }

    @Bean
    PromptsFragment promptsFragment(Templates templates, Phrases phrases, PromptWording wording) {
        return new PromptsFragment(templates, phrases, wording);
    }
}
