package no.samskriv.host;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;

/**
 * The mail server of this host: a folder in which each e-mail becomes a file. Nothing leaves the machine, whatever addresses
 * stand in the site.
 */
record MailFolder(Path folder) implements MailServerManager, SMTPMailServer {

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return this;
    }

    @Override
    public void send(Email email) throws MailException {
        try {
            Files.createDirectories(folder, Homes.forOwner(folder));
            // complete at once for whoever looks into the folder meanwhile
            Path half = Files.writeString(folder.resolve(UUID.randomUUID() + ".part"), message(email));
            Files.move(half, folder.resolve(UUID.randomUUID() + ".eml"));
        } catch (IOException e) {
            throw new MailException("the e-mail could not be written", e);
        }
    }

    private static String message(Email email) {
        return "To: " + line(email.getTo()) + "\r\n"
                + "Subject: " + line(email.getSubject()) + "\r\n"
                + "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)) + "\r\n"
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: " + line(email.getMimeType()) + ";charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n"
                + "\r\n"
                + email.getBody() + "\r\n";
    }

    /** A header in UTF-8, one line whatever stands in it; what is not ASCII is encoded as mail programs read it. */
    private static String line(String text) {
        String plain = text.replaceAll("[\\r\\n]+", " ");
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(plain);
        return ascii
                ? plain
                : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
