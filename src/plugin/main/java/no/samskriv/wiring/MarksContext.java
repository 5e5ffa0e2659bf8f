package no.samskriv.wiring;

import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Admission;
import no.samskriv.person.PageReaders;
import no.samskriv.person.PersonService;
import no.samskriv.person.Roster;
import no.samskriv.person.TaskService;
import no.samskriv.storage.Changes;
import no.samskriv.trust.DutyGroups;
import no.samskriv.trust.DutyService;
import no.samskriv.trust.Setting;
import no.samskriv.trust.ShownSettings;
import no.samskriv.trust.marks.BlockService;
import no.samskriv.trust.marks.CoverService;
import no.samskriv.trust.marks.EmergencyService;
import no.samskriv.trust.marks.MarkFragment;
import no.samskriv.trust.store.AccessMarkStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What lets somebody in for a while, and what keeps somebody out. */
@Configuration(proxyBeanMethods = false)
final class MarksContext {

    @Bean
    DutyService dutyService(ShownSettings settings, Users users, InTransaction inTransaction, CurrentUser currentUser) {
        // for the header, which shows: it shares its look-up with the rest of the page
        DutyGroups onDuty = new DutyGroups(() -> settings.lines(Setting.DUTY_GROUPS), users);
        return new DutyService(onDuty, inTransaction, currentUser);
    }

    @Bean
    MarkFragment markFragment(Templates templates, Phrases phrases, Users users, PersonPages pages) {
        return new MarkFragment(templates, phrases, users, pages);
    }

    @Bean
    CoverService coverService(
            Access access,
            Roster roster,
            Admission admission,
            AccessMarkStore marks,
            Changes changes,
            PageAccess pages,
            InTransaction inTransaction,
            Locks locks,
            CurrentUser currentUser,
            Now now) {
        return new CoverService(
                access, roster, admission, marks, changes, pages, inTransaction, locks, currentUser, now);
    }

    @Bean
    BlockService blockService(
            Access access,
            PersonService persons,
            Roster roster,
            TaskService tasks,
            PageReaders readers,
            AccessMarkStore marks,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        return new BlockService(access, persons, roster, tasks, readers, marks, changes, inTransaction, now);
    }

    @Bean
    EmergencyService emergencyService(
            Access access,
            PersonService persons,
            Roster roster,
            Admission admission,
            TaskService tasks,
            AccessMarkStore marks,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            CurrentUser currentUser,
            Now now) {
        return new EmergencyService(
                access, persons, roster, admission, tasks, marks, changes, inTransaction, locks, currentUser, now);
    }
}
