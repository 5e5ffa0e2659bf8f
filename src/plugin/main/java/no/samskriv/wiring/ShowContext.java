package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Passwords;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Roster;
import no.samskriv.trust.show.NarrowedByShow;
import no.samskriv.trust.show.ShowFragment;
import no.samskriv.trust.show.ShowService;
import no.samskriv.trust.show.store.ShowSessionStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Showing a person their own record, and nothing else meanwhile. */
@Configuration(proxyBeanMethods = false)
final class ShowContext {

    @Bean
    ShowSessionStore showSessionStore(ActiveObjects ao) {
        return new ShowSessionStore(ao);
    }

    @Bean
    NarrowedByShow narrowed(
            ShowSessionStore sessions, Roster roster, InTransaction inTransaction, CurrentUser currentUser, Now now) {
        return new NarrowedByShow(sessions, roster, inTransaction, currentUser, now);
    }

    @Bean
    ShowService showService(
            ShowSessionStore sessions,
            Access access,
            NarrowedByShow narrowed,
            Passwords passwords,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        return new ShowService(sessions, access, narrowed, passwords, inTransaction, currentUser, now);
    }

    @Bean
    ShowFragment showFragment(
            Templates templates, Phrases phrases, Users users, CurrentUser currentUser, Narrowed narrowed) {
        return new ShowFragment(templates, phrases, users, currentUser, narrowed);
    }
}
