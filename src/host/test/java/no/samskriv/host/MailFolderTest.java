package no.samskriv.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MailFolderTest {
    @TempDir
    private Path home;

    @Test
    void anEmailBecomesAFileAndGoesNowhere() throws Exception {
        Path folder = home.resolve("mail");

        new MailFolder(folder)
                .getDefaultSMTPMailServer()
                .send(new Email("somebody@example.invalid")
                        .setSubject("Two things\r\nBcc: all@example.invalid")
                        .setBody("Here they are: æøå")
                        .setMimeType("text/plain"));

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> written = files.toList();
            assertThat(written).singleElement().asString().endsWith(".eml");
            assertThat(Files.readString(written.get(0)))
                    .startsWith("To: somebody@example.invalid\r\n")
                    .contains("Subject: Two things Bcc: all@example.invalid\r\n")
                    .contains("Content-Type: text/plain;charset=UTF-8\r\n")
                    .endsWith("\r\n\r\nHere they are: æøå\r\n");
        }
    }

    @Test
    void aSubjectThatIsNotAsciiIsEncoded() throws Exception {
        new MailFolder(home).send(new Email("somebody@example.invalid").setSubject("på deg"));

        try (Stream<Path> files = Files.list(home)) {
            assertThat(Files.readString(files.findFirst().orElseThrow())).contains("Subject: =?UTF-8?B?cMOlIGRlZw==?=");
        }
    }
}
