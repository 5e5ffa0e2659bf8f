package no.samskriv.wiring;

import no.samskriv.keeping.health.LyingFilesPart;
import no.samskriv.keeping.health.LyingFilesService;
import no.samskriv.keeping.health.StoredPart;
import no.samskriv.keeping.health.StoredService;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.ErasedList;
import no.samskriv.kernel.SharedFolder;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.storage.book.Book;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether what is stored hangs together, and what lies on the server in files. */
@Configuration(proxyBeanMethods = false)
final class HealthContext {

    @Bean
    StoredService storedService(Book book, ErasedList erased, CurrentUser currentUser) {
        return new StoredService(book, erased, currentUser);
    }

    @Bean
    StoredPart storedPart(StoredService service, Templates templates, Phrases phrases) {
        return new StoredPart(service, templates, phrases);
    }

    @Bean
    LyingFilesService lyingFilesService(SharedFolder folder, CurrentUser currentUser) {
        return new LyingFilesService(folder, currentUser);
    }

    @Bean
    LyingFilesPart lyingFilesPart(LyingFilesService service, Templates templates, Phrases phrases) {
        return new LyingFilesPart(service, templates, phrases);
    }
}
