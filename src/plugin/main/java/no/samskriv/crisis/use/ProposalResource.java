package no.samskriv.crisis.use;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /crisis-uses/{id}/proposals} and {@code /crisis-proposals/{id}}: what could be changed, and what the person says. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ProposalResource {
    private final ProposalService proposals;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public ProposalResource(ProposalService proposals, Users users, Json json, Answers answers) {
        this.proposals = proposals;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("crisis-uses/{id}/proposals")
    public Response proposals(@PathParam("id") String id) {
        return answers.found(ListJson.whole(
                proposals.of(PathValues.id(id)).stream()
                        .map(each -> ProposalJson.of(each, users))
                        .toList(),
                "/crisis-uses/" + id + "/proposals"));
    }

    @POST
    @Path("crisis-uses/{id}/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addProposal(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        Added<Proposal> added =
                proposals.add(PathValues.id(id), PathValues.idempotencyKey(key), ProposalJson.input(json.read(body)));
        Proposal proposal = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("crisis-proposals")
                        .path(proposal.id().toString())
                        .build(),
                ProposalJson.of(proposal, users),
                proposal.revision());
    }

    @GET
    @Path("crisis-proposals/{id}")
    public Response proposal(@PathParam("id") String id) {
        return found(proposals.get(PathValues.id(id)));
    }

    @PATCH
    @Path("crisis-proposals/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answerProposal(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID proposal = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        ProposalAnswer answer = ProposalJson.answer(json.read(body));
        return found(answers.orCurrent(
                () -> proposals.answer(proposal, answer, seen), () -> ProposalJson.of(proposals.get(proposal), users)));
    }

    private Response found(Proposal proposal) {
        return answers.found(ProposalJson.of(proposal, users), proposal.revision());
    }
}
