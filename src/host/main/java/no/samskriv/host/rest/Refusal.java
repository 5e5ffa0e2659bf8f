package no.samskriv.host.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** The answer to a request that does not reach its resource. */
final class Refusal {
    private Refusal() {}

    static void of(ContainerRequestContext request, Status status, String message) {
        request.abortWith(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity("{\"statusCode\":" + status.getStatusCode() + ",\"message\":\"" + message + "\"}")
                .build());
    }
}
