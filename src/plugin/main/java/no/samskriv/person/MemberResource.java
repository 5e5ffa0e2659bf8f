package no.samskriv.person;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** {@code /teams/{id}/members} and {@code /members/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class MemberResource {
    private final MemberService members;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public MemberResource(MemberService members, Users users, Json json, Answers answers) {
        this.members = members;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("teams/{id}/members")
    public Response members(@PathParam("id") String team) {
        return answers.found(ListJson.whole(
                members.of(PathValues.id(team)).stream()
                        .map(member -> MemberJson.of(member, users))
                        .toList(),
                "/teams/" + team + "/members"));
    }

    @POST
    @Path("teams/{id}/members")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String team,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        UUID id = PathValues.id(team);
        NewMember input = MemberJson.added(json.read(body), users);
        Added<TeamMember> added = members.add(id, PathValues.idempotencyKey(key), input);
        TeamMember member = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("members")
                        .path(member.id().toString())
                        .build(),
                MemberJson.of(member, users),
                member.revision());
    }

    @GET
    @Path("members/{id}")
    public Response member(@PathParam("id") String id) {
        return found(members.get(PathValues.id(id)));
    }

    @PATCH
    @Path("members/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID member = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        MemberChange change = MemberJson.changed(json.read(body), users);
        return found(answers.orCurrent(() -> members.change(member, change, seen), () -> current(member)));
    }

    /** Ends the membership at once. */
    @DELETE
    @Path("members/{id}")
    public Response remove(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID member = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(
                () -> {
                    members.remove(member, seen);
                    return member;
                },
                () -> current(member));
        return answers.nothing();
    }

    private Object current(UUID member) {
        return MemberJson.of(members.get(member), users);
    }

    private Response found(TeamMember member) {
        return answers.found(MemberJson.of(member, users), member.revision());
    }
}
