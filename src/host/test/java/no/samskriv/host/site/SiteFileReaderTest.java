package no.samskriv.host.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import no.samskriv.host.site.SiteFile.SpaceSeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteFileReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheSiteInTheHostJar() {
        SiteFile file = SiteFileReader.read(null);

        assertThat(file.users()).isNotEmpty().allSatisfy(user -> assertThat(user.groups())
                .contains("confluence-users"));
        assertThat(file.spaces()).extracting(SpaceSeed::home).isNotEmpty();
    }

    /** What the journey of a team that begins with nothing is tested on. */
    @Test
    void emptySiteHasTheUsersOfTheDemoAndOneSpaceToBeginIn() {
        SiteFile empty = SiteFileReader.read(Path.of("../it/test/resources/empty-site.json"));
        SiteFile demo = SiteFileReader.read(null);

        assertThat(empty.users()).isEqualTo(demo.users());
        assertThat(empty.afterStart()).isEmpty();
        assertThat(empty.spaces()).singleElement().satisfies(space -> {
            assertThat(space.administrators()).containsExactly("leder");
            assertThat(space.home().body()).isEmpty();
            assertThat(space.home().children()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{`name`: `x`, `user`: []}                              | at user (line 1)                | Unrecognized field",
                "{`users`: []}                                          | (line 1)                        | name is missing",
                "{`name`: `x`, `users`: [{`name`: `a`, `password`: `b`}]} | at users[0] (line 1)          | fullName is missing",
                "{`name`: `x`, `users`: [{`name`: `a`, `fullName`: `A`, `password`: `b`, `locale`: `norsk`}]} | at users[0] | not norsk",
                "{`name`: `x`, `users`: [{`name`: `a`, `fullName`: `A`, `password`: `b`, `timeZone`: `Oslo`}]} | at users[0] | no time zone Oslo",
                "{`name`: `x`, `afterStart`: [{`as`: `a`, `method`: `GET`, `path`: `/`}]} | (line 1)        | there is no user a",
                "{`name`: `x`, `afterStart`: [{`as`: `a`, `method`: `PUT`, `path`: `/`}]} | at afterStart[0] | not PUT",
                "{`name`: `x`, `spaces`: [{`key`: `S`, `name`: `s`, `administrators`: [`a`], `home`: {`title`: `t`}}]} | (line 1) | there is no user a",
                "{`name`: `x`, `start`: `Y`}                            | (line 1)                        | there is no space Y",
                "{`name`: `x`, `name`: `y`}                             | (line 1)                        | Duplicate field",
                "{`name`:                                               | (line 1)                        | end-of-input"
            })
    void saysWhereAFileIsWrong(String json, String place, String reason) throws Exception {
        Path file = Files.writeString(folder.resolve("site.json"), json.replace('`', '"'));

        assertThatThrownBy(() -> SiteFileReader.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The site file " + file + " is wrong")
                .hasMessageContaining(place)
                .hasMessageContaining(reason);
    }

    @Test
    void saysThatAFileIsNotThere() {
        Path file = folder.resolve("none.json");

        assertThatThrownBy(() -> SiteFileReader.read(file)).hasMessage("There is no site file " + file + ".");
    }
}
