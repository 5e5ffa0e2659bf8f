package no.samskriv.rest;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;

/** Knows where the REST resources begin, and nothing else. */
public final class FakeUriInfo {
    private FakeUriInfo() {}

    public static UriInfo at(String base) {
        return (UriInfo) Proxy.newProxyInstance(
                FakeUriInfo.class.getClassLoader(), new Class<?>[] {UriInfo.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getBaseUriBuilder")) {
                        return UriBuilder.fromUri(base);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
