package no.samskriv.plan.law;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;

/** {@code /persons/{ref}/law-check}: the nine points of the regulation, for whoever works with the person. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class LawResource {
    private final LawService law;
    private final LawFragment fragment;
    private final Answers answers;

    @Inject
    public LawResource(LawService law, LawFragment fragment, Answers answers) {
        this.law = law;
        this.fragment = fragment;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/law-check")
    public Response lawCheck(@PathParam("ref") String ref) {
        LawSheet sheet = law.of(PathValues.personRef(ref), Via.REST);
        return answers.found(
                ListJson.whole(sheet.findings().stream().map(LawJson::of).toList(), "/persons/" + ref + "/law-check"));
    }

    /** As it is unfolded at the foot of the plan. */
    @GET
    @Path("persons/{ref}/law-check/fragment")
    @Produces(MediaType.TEXT_HTML)
    public Response lawCheckFragment(@PathParam("ref") String ref) {
        return answers.fragment(fragment.piece(law.of(PathValues.personRef(ref), Via.FRAGMENT)));
    }
}
