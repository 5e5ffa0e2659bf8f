package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.copies.CopiesFragment;
import no.samskriv.crisis.copies.CopyNoteService;
import no.samskriv.crisis.copies.CopyService;
import no.samskriv.crisis.copies.store.CopyStore;
import no.samskriv.crisis.folder.FolderFragment;
import no.samskriv.crisis.folder.FolderService;
import no.samskriv.crisis.lines.HelpLineService;
import no.samskriv.crisis.lines.HelpLines;
import no.samskriv.crisis.lines.HelpLinesFragment;
import no.samskriv.crisis.lines.store.HelpLineStore;
import no.samskriv.crisis.sheet.SheetFragment;
import no.samskriv.crisis.sheet.Signatures;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.PersonService;
import no.samskriv.person.TeamAccess;
import no.samskriv.storage.Changes;
import no.samskriv.trust.consents.GivenConsents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who has copies of crisis plans, the duty folder, and the help lines. */
@Configuration(proxyBeanMethods = false)
final class CrisisCopiesContext {

    @Bean
    CopyStore crisisCopyStore(ActiveObjects ao) {
        return new CopyStore(ao);
    }

    @Bean
    CopyService crisisCopyService(
            Access access,
            PersonService persons,
            CrisisPlanStore plans,
            CopyStore copies,
            GivenConsents consents,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new CopyService(access, persons, plans, copies, consents, changes, inTransaction, now);
    }

    @Bean
    CopyNoteService crisisCopyNoteService(CrisisPlanStore plans, CopyStore copies, Changes changes, Now now) {
        return new CopyNoteService(plans, copies, changes, now);
    }

    @Bean
    FolderService dutyFolderService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            CrisisService crises,
            CrisisPlanStore plans,
            CopyStore copies,
            CopyNoteService register,
            Signatures signatures,
            InTransaction inTransaction,
            Now now) {
        return new FolderService(
                teams, access, persons, crises, plans, copies, register, signatures, inTransaction, now);
    }

    @Bean
    FolderFragment dutyFolderFragment(Templates templates, Phrases phrases, SheetFragment sheets) {
        return new FolderFragment(templates, phrases, sheets);
    }

    @Bean
    CopiesFragment crisisCopiesFragment(Templates templates, Phrases phrases, Users users) {
        return new CopiesFragment(templates, phrases, users);
    }

    @Bean
    HelpLineStore helpLineStore(ActiveObjects ao) {
        return new HelpLineStore(ao);
    }

    @Bean
    HelpLines helpLines(HelpLineStore lines, InTransaction inTransaction) {
        return new HelpLines(lines, inTransaction);
    }

    @Bean
    HelpLineService helpLineService(
            HelpLines all,
            HelpLineStore lines,
            Changes changes,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        return new HelpLineService(all, lines, changes, inTransaction, currentUser, now);
    }

    @Bean
    HelpLinesFragment helpLinesFragment(Templates templates, Phrases phrases) {
        return new HelpLinesFragment(templates, phrases);
    }
}
