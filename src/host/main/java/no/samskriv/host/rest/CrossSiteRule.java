package no.samskriv.host.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses changes that another site's page could have asked the browser for.
 *
 * <p>What an HTML form can send needs the token header or an address of this site as origin; anything else is only
 * refused when the browser names another site.
 */
@Priority(Priorities.AUTHENTICATION + 1)
final class CrossSiteRule implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<MediaType> OF_FORMS = List.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.valueOf("multipart/*"), MediaType.TEXT_PLAIN_TYPE);

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        @Nullable String origin = request.getHeaderString("Origin");
        if (origin != null && !isHere(origin, request)) {
            Refusal.of(request, Status.FORBIDDEN, "the request comes from another site");
        } else if (aFormCanSend(request.getMediaType()) && !hasToken(request) && !namesThisSite(origin, request)) {
            Refusal.of(request, Status.FORBIDDEN, "XSRF check failed: send X-Atlassian-Token: no-check");
        }
    }

    private static boolean aFormCanSend(@Nullable MediaType type) {
        return type == null || OF_FORMS.stream().anyMatch(form -> form.isCompatible(type));
    }

    private static boolean hasToken(ContainerRequestContext request) {
        return "no-check".equals(request.getHeaderString("X-Atlassian-Token"));
    }

    private static boolean namesThisSite(@Nullable String origin, ContainerRequestContext request) {
        @Nullable String referer = request.getHeaderString("Referer");
        return origin != null || (referer != null && isHere(referer, request));
    }

    private static boolean isHere(String address, ContainerRequestContext request) {
        try {
            URI there = URI.create(address);
            URI here = request.getUriInfo().getBaseUri();
            return here.getScheme().equals(there.getScheme())
                    && here.getHost().equals(there.getHost())
                    && here.getPort() == there.getPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
