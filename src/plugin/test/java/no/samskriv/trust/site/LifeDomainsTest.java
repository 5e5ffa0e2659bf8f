package no.samskriv.trust.site;

import static no.samskriv.trust.site.SitePages.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Problems;
import no.samskriv.trust.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnH2.class)
final class LifeDomainsTest {
    private SitePages pages;
    private LifeDomains domains;

    @BeforeEach
    void open(TestDatabase database) {
        pages = new SitePages(database);
        domains = pages.site.lifeDomains;
        pages.signInAsAdministrator();
    }

    @Test
    void thereAreNineToBeginWithInTheReadersLanguage() {
        assertThat(domains.offered().keySet()).containsExactlyElementsOf(LifeDomain.KEYS);
        assertThat(domains.name("network")).isEqualTo("Relasjoner og nettverk");
        pages.site.messages.nynorsk();
        assertThat(domains.offered()).hasSize(9).contains(entry("body", "Fysisk helse, søvn og kosthald"));
    }

    @Test
    void anAdministratorRenamesOrdersSwitchesOffAndAdds() {
        decide("pets: Dyr / Dyr / Animals", "work", "", "# housing", "#mind: Hodet / Hovudet / The head");

        assertThat(domains.offered())
                .containsExactly(entry("pets", "Dyr"), entry("work", "Arbeid, utdanning og aktivitet"));
        pages.site.messages.english();
        assertThat(domains.offered()).containsEntry("pets", "Animals");
    }

    @Test
    void whatIsNotOfferedAnyMoreKeepsItsName() {
        decide("# housing", "# pets: Dyr / Dyr / Animals");

        assertThat(domains.offered()).isEmpty();
        assertThat(domains.name("housing")).isEqualTo("Bolig");
        assertThat(domains.name("pets")).isEqualTo("Dyr");
        assertThat(domains.name("economy")).isEqualTo("Økonomi");
    }

    @Test
    void whatNobodyNamesShowsAsItIs() {
        assertThat(domains.name("pets")).isEqualTo("pets");
    }

    @Test
    void theAdministratorBeginsWithTheNineAsTheyAre() {
        String installed = domains.asInstalled();

        assertThat(installed)
                .startsWith("housing: Bolig / Bustad / Housing\neconomy: ")
                .hasLineCount(9);
        assertThat(LifeDomain.requireLines(installed, "lifeDomains")).isEqualTo(installed);
        assertThat(pages.get(pages.admin).body()).contains("housing: Bolig / Bustad / Housing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bolig | domain-line | Bolig",
                "pets | domain-line | pets",
                "pets: Dyr | domain-line | pets: Dyr",
                "pets: Dyr / Dyr / | domain-line | pets: Dyr / Dyr /",
                "pets: Dyr / Dyr / Animals / Tiere | domain-line | pets: Dyr / Dyr / Animals / Tiere",
                "housing: Hus / / | domain-line | housing: Hus / /",
                "work;# work | domain-twice | work"
            })
    void aLineNobodyCanMakeSenseOfIsNamed(String lines, String code, String named) {
        String body = "{'lifeDomains':'%s'}".formatted(lines.replace(";", "\\n"));

        assertThat(Problems.of(() -> pages.settingsResource.patch("\"1\"", json(body))))
                .isEqualTo(Problems.invalid("lifeDomains", code, named));
        assertThat(pages.site.settingStore.get(Setting.LIFE_DOMAINS)).isEmpty();
    }

    private void decide(String... lines) {
        pages.settingsResource.patch("\"1\"", json("{'lifeDomains':'%s'}".formatted(String.join("\\n", lines))));
    }
}
