package no.samskriv.keeping.copy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samskriv.page.Sent;

/** The three files that everything about a person is taken in, written as they are sent. */
final class CopyZipFragment implements Sent {
    private final PersonsCopy copy;
    private final PersonsCopyService service;
    private final PersonsCopyFragment fragment;

    CopyZipFragment(PersonsCopy copy, PersonsCopyService service, PersonsCopyFragment fragment) {
        this.copy = copy;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    public String name() {
        return "alt-om-meg-" + copy.person().ref().value() + ".zip";
    }

    @Override
    public String type() {
        return "application/zip";
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        Writer text = new OutputStreamWriter(zip, UTF_8);
        begin(zip, "LES-MEG.txt");
        write(text, fragment.readMe());
        text.flush();
        begin(zip, "alt-om-meg.html");
        fragment.draw(copy, piece -> write(text, piece));
        text.flush();
        begin(zip, "alt-om-meg.json");
        fragment.rows(copy, service, piece -> write(text, piece));
        text.flush();
        zip.finish();
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(copy.at().toEpochMilli());
        zip.putNextEntry(entry);
    }

    private static void write(Writer text, String piece) {
        try {
            text.write(piece);
        } catch (IOException e) {
            throw new UncheckedIOException("the file was not taken to its end", e);
        }
    }
}
