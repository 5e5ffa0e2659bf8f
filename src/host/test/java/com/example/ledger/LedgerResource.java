package com.example.ledger;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The ledger over HTTP. */
@Path("/lines")
public class LedgerResource {
    private final Ledger ledger;

    @Inject
    public LedgerResource(Ledger ledger) {
        this.ledger = ledger;
    }

    @GET
    public String read() {
        return String.join("\n", ledger.read());
    }

    @GET
    @Path("count")
    @UnrestrictedAccess
    public String count() {
        return String.valueOf(ledger.read().size());
    }

    @GET
    @Path("secret")
    @SystemAdminOnly
    public String secret() {
        return "secret";
    }

    @GET
    @Path("fail")
    @UnrestrictedAccess
    public String fail() {
        throw new IllegalStateException("the inkwell of Ola is empty");
    }

    @POST
    @UnrestrictedAccess
    public String write(String line) {
        ledger.write(line);
        return "written";
    }
}
