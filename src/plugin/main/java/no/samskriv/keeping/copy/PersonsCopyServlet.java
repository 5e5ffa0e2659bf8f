package no.samskriv.keeping.copy;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samskriv.kernel.PersonRef;
import no.samskriv.page.Parameters;
import no.samskriv.page.PlainPage;
import no.samskriv.page.Sent;

/**
 * {@code /samskriv/alt-om-meg?ref=P-7K3M}: offers everything about a person to the person; with {@code fil=zip} it is
 * given. Taking it changes nothing but the log, so that it can be asked for by an address and while it is shown.
 */
public final class PersonsCopyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FILE = "fil";

    private final transient PlainPage page;
    private final transient PersonsCopyService service;
    private final transient PersonsCopyFragment fragment;

    public PersonsCopyServlet(PlainPage page, PersonsCopyService service, PersonsCopyFragment fragment) {
        this.page = page;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter(FILE) == null) {
            page.respond(
                    request,
                    response,
                    PersonsCopyFragment.STYLE,
                    parameters -> fragment.ask(service.offered(parameters.requirePerson("ref"))));
        } else {
            page.send(request, response, PersonsCopyFragment.STYLE, this::taken);
        }
    }

    private Sent taken(Parameters parameters) {
        PersonRef ref = parameters.requirePerson("ref");
        return new Zip(service.taken(ref));
    }

    /** The three files that it consists of. */
    private final class Zip implements Sent {
        private final PersonsCopy copy;

        Zip(PersonsCopy copy) {
            this.copy = copy;
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
}
