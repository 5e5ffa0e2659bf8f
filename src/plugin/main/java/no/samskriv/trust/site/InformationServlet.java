package no.samskriv.trust.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/**
 * {@code /samskriv/informasjon}: the information sheet, as it is for everybody; {@code ?ref=P-7K3M} for a person,
 * {@code ?related=} an id for somebody around one, and {@code sprak=nn} in another language.
 */
public final class InformationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient InformationService information;
    private final transient InformationFragment fragment;

    public InformationServlet(PageResponder responder, InformationService information, InformationFragment fragment) {
        this.responder = responder;
        this.information = information;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:site", this::page);
    }

    private Drawn page(Parameters parameters) {
        return fragment.page(sheet(parameters), parameters.word("sprak", SiteSettings.LANGUAGES));
    }

    private InformationSheet sheet(Parameters parameters) {
        if (parameters.has("related")) {
            return information.forContact(parameters.id("related").orElseThrow());
        } else if (parameters.has("ref")) {
            return information.forPerson(parameters.requirePerson("ref"), Via.PAGE);
        }
        boolean contact = parameters.word("til", List.of("kontakt")).isPresent();
        return information.blank(contact ? InformationKind.CONTACT : InformationKind.FULL);
    }
}
