package no.samskriv.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.ApplicationProperties;
import java.security.SecureRandom;
import no.samskriv.confluence.SharedHome;
import no.samskriv.confluence.SharedHomeSecrets;
import no.samskriv.keeping.Background;
import no.samskriv.keeping.intake.IntakeFragment;
import no.samskriv.keeping.intake.IntakeService;
import no.samskriv.keeping.intake.IntakeWorkService;
import no.samskriv.keeping.intake.store.IntakeRunStore;
import no.samskriv.keeping.out.ExportFragment;
import no.samskriv.keeping.out.ExportService;
import no.samskriv.keeping.out.TeamWritingService;
import no.samskriv.keeping.out.store.ExportRunStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.SharedFolder;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.TransferKey;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.TeamAccess;
import no.samskriv.storage.book.Book;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Teams written out to a file on the server, and taken in from one. */
@Configuration(proxyBeanMethods = false)
final class KeepingContext {

    @Bean
    SharedFolder sharedFolder(ApplicationProperties application) {
        return new SharedHome(application);
    }

    @Bean
    TransferKey transferKey(ApplicationProperties application) {
        return new SharedHomeSecrets(application, new SecureRandom());
    }

    @Bean
    Background keepingBackground() {
        return new Background();
    }

    @Bean
    ExportRunStore exportRunStore(ActiveObjects ao) {
        return new ExportRunStore(ao);
    }

    @Bean
    TeamWritingService teamWritingService(
            Book book,
            ExportRunStore runs,
            Access access,
            Users users,
            PageAccess pages,
            SharedFolder folder,
            TransferKey key,
            Background background,
            InTransaction inTransaction,
            Now now) {
        return new TeamWritingService(book, runs, access, users, pages, folder, key, background, inTransaction, now);
    }

    @Bean
    ExportService exportService(
            TeamAccess teams,
            ExportRunStore runs,
            TeamWritingService writing,
            Background background,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        return new ExportService(teams, runs, writing, background, inTransaction, locks, now);
    }

    @Bean
    ExportFragment exportFragment(Templates templates, Phrases phrases, Users users) {
        return new ExportFragment(templates, phrases, users);
    }

    @Bean
    IntakeRunStore intakeRunStore(ActiveObjects ao) {
        return new IntakeRunStore(ao);
    }

    @Bean
    IntakeWorkService intakeWorkService(
            Book book,
            IntakeRunStore runs,
            Access access,
            Users users,
            PageAccess pages,
            SharedFolder folder,
            TransferKey key,
            Background background,
            InTransaction inTransaction,
            Now now) {
        return new IntakeWorkService(book, runs, access, users, pages, folder, key, background, inTransaction, now);
    }

    @Bean
    IntakeService intakeService(
            IntakeRunStore runs,
            IntakeWorkService work,
            SharedFolder folder,
            Background background,
            CurrentUser currentUser,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        return new IntakeService(runs, work, folder, background, currentUser, inTransaction, locks, now);
    }

    @Bean
    IntakeFragment intakeFragment(Templates templates, Phrases phrases, Users users) {
        return new IntakeFragment(templates, phrases, users);
    }
}
