package no.samskriv.storage.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.samskriv.Tables;
import no.samskriv.wiring.BookContext;
import org.junit.jupiter.api.Test;

/** No table is forgotten by what takes persons and teams out, in and away. */
final class ChaptersTest {
    /** Rows that name a person and belong to the site all the same. */
    private static final Set<String> NOBODYS = Set.of();

    @Test
    void everyTableOfTheDescriptorHasItsChapterOnce() {
        assertThat(BookContext.chapters())
                .<Class<?>>extracting(Chapter::row)
                .containsExactlyInAnyOrderElementsOf(Tables.all());
    }

    @Test
    void whatNamesAPersonIsThePersons() {
        assertThat(BookContext.chapters())
                .filteredOn(chapter -> chapter.columns().contains("PERSON"))
                .filteredOn(chapter -> !NOBODYS.contains(chapter.table()))
                .allSatisfy(chapter -> assertThat(chapter.personColumn()).isEqualTo("PERSON"));
    }

    @Test
    void nothingThatIsTheSitesOwnMoves() {
        assertThat(BookContext.chapters())
                .filteredOn(chapter -> chapter.whose() == Whose.SITE)
                .isNotEmpty()
                .allSatisfy(chapter -> assertThat(chapter.taken()).isEqualTo(Chapter.Taken.NOT_AT_ALL));
    }

    @Test
    void onlyTheLogAndThatItWasDoneStayWhenSomebodyIsErased() {
        assertThat(BookContext.chapters())
                .filteredOn(Chapter::isKeptWhenErased)
                .extracting(Chapter::table)
                .containsExactlyInAnyOrder("ACCESS_LOG", "LOG_HEAD", "ERASURE");
    }
}
