package no.samskriv.wiring;

import no.samskriv.keeping.health.StoredPart;
import no.samskriv.keeping.health.StoredService;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.storage.book.Book;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether what is stored hangs together. */
@Configuration(proxyBeanMethods = false)
final class HealthContext {

    @Bean
    StoredService storedService(Book book, CurrentUser currentUser) {
        return new StoredService(book, currentUser);
    }

    @Bean
    StoredPart storedPart(StoredService service, Templates templates, Phrases phrases) {
        return new StoredPart(service, templates, phrases);
    }
}
