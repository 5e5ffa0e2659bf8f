package no.samskriv.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.Templates;

/**
 * Pages that are small and whole: a document of our own with its style in it, without anything of the wiki's and without
 * scripts. They open on an old phone over a poor line, and stand alone as a file.
 */
public final class PlainPage {
    private static final String STYLE = "page/plain.css";
    private static final String CLOSING = "</main>\n</body>\n</html>\n";
    /** Nothing from anywhere, and nothing that runs. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'self'";

    private final Templates templates;
    private final Messages messages;
    private final Narrowed narrowed;
    private final Attempt attempt;

    public PlainPage(CurrentUser currentUser, Templates templates, Messages messages, Narrowed narrowed) {
        this.templates = templates;
        this.messages = messages;
        this.narrowed = narrowed;
        this.attempt = new Attempt(currentUser, templates, messages);
    }

    /**
     * Answers with a page.
     *
     * @param style the feature's own style sheet in the jar, such as {@code crisis/sheet.css}
     * @param draw draws what stands in it; may throw a {@link no.samskriv.kernel.ProblemException}
     */
    public void respond(
            HttpServletRequest request, HttpServletResponse response, String style, Function<Parameters, Drawn> draw)
            throws IOException {
        Drawn page = attempt.of(request, response, draw);
        response.setHeader("Content-Security-Policy", POLICY);
        response.getWriter().write(document(style, new Drawn(page.title(), bar() + page.html())));
    }

    /**
     * Answers with a file that is a document of its own, and with a page where that cannot be.
     *
     * @param disposition what it is called
     */
    public void download(
            HttpServletRequest request,
            HttpServletResponse response,
            String style,
            String disposition,
            Function<Parameters, Drawn> draw)
            throws IOException {
        Drawn file = attempt.of(request, response, draw);
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.setHeader("Content-Disposition", disposition);
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.getWriter().write(document(style, file));
    }

    /** Answers with a file that is written while it is sent, and with a page where there is none to send. */
    public void send(
            HttpServletRequest request, HttpServletResponse response, String style, Function<Parameters, Sent> ask)
            throws IOException {
        AtomicReference<Sent> asked = new AtomicReference<>();
        Drawn page = attempt.of(request, response, parameters -> {
            asked.set(ask.apply(parameters));
            return new Drawn("", "");
        });
        Sent file = asked.get();
        response.setHeader("Content-Security-Policy", POLICY);
        if (file == null) {
            response.getWriter().write(document(style, page));
            return;
        }
        response.setContentType(file.type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        file.writeTo(response.getOutputStream());
    }

    private String document(String style, Drawn page) {
        return opening(page.title(), style) + page.html() + CLOSING;
    }

    /**
     * Everything before what a document of its own holds, in the reader's language.
     *
     * @param own the style sheets in the jar that it needs beside the common one
     */
    public String opening(String title, String... own) {
        PlainHeadView head = new PlainHeadView(messages.text("samskriv.language"), title);
        return templates.render("page/plain-head.vm", head)
                + "<style>\n"
                + styles(own)
                + "</style>\n</head>\n<body>\n<main id=\"main\">\n";
    }

    /** Everything after it. */
    public String closing() {
        return CLOSING;
    }

    /** Above everything while it is shown to the person, and the way out when the showing has stopped. */
    private String bar() {
        String name = narrowed.name().orElse("");
        boolean isShown = narrowed.to().isPresent() || narrowed.isClosed();
        return isShown
                ? templates.render(
                        "page/plain-bar.vm",
                        new PlainBarView(!name.isEmpty(), messages.text("samskriv.show.bar", name), "vis/avslutt"))
                : "";
    }

    private static String styles(String... own) {
        return Stream.concat(Stream.of(STYLE), Arrays.stream(own))
                .map(PlainPage::read)
                .collect(Collectors.joining());
    }

    private static String read(String path) {
        try (InputStream in = PlainPage.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no such style: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("style not read: " + path, e);
        }
    }
}
