package no.samskriv.it;

import java.util.ArrayList;
import java.util.List;

/** Where something of a person's may be asked for, and the ways round that somebody might think of. */
final class ShownAddresses {
    private static final List<String> PARTS = List.of(
            "",
            "/",
            "/plan",
            "/plan/fragment",
            "/plan/fragment?show=actions",
            "/history",
            "/history/fragment",
            "/unconfirmed-texts",
            "/assignments",
            "/related",
            "/participants",
            "/consents",
            "/covers",
            "/blocks",
            "/tasks",
            "/access-log",
            "/information",
            "/emergency-accesses",
            "/crisis-plan",
            "/crisis-plan/fragment",
            "/crisis-entries",
            "/crisis-versions",
            "/crisis-signatures",
            "/crisis-marks",
            "/crisis-copies",
            "/handovers",
            "/crisis-uses");

    private static final List<String> PAGES = List.of(
            "/display/RECO/%s",
            "/display/RECO/%s?focusedCommentId=1",
            "/pages/viewpage.action?spaceKey=RECO&title=%s",
            "/rest/api/content?spaceKey=RECO&title=%s",
            "/dosearchsite.action?queryString=%s",
            "/rest/prototype/1/search/user.json?query=%s",
            "/plugins/servlet/samskriv/person?ref=%s",
            "/plugins/servlet/samskriv/vis?ref=%s",
            "/plugins/servlet/samskriv/vis?ref=%s&ref=P-0001",
            "/plugins/servlet/samskriv/hvem-ser?ref=%s",
            "/plugins/servlet/samskriv/logg?ref=%s",
            "/plugins/servlet/samskriv/informasjon?ref=%s",
            "/plugins/servlet/samskriv/plan-hefte?ref=%s",
            "/plugins/servlet/samskriv/hvem-gjor-hva?ref=%s",
            "/plugins/servlet/samskriv/moter?ref=%s",
            "/plugins/servlet/samskriv/samtale?ref=%s",
            "/plugins/servlet/samskriv/kriseark?ref=%s",
            "/plugins/servlet/samskriv/krisekort?ref=%s",
            "/plugins/servlet/samskriv/krisefil?ref=%s",
            "/plugins/servlet/samskriv/kriseplan-sammen?ref=%s",
            "/plugins/servlet/samskriv/kriseplan-se-over?ref=%s",
            "/plugins/servlet/samskriv/kriseplan-versjoner?ref=%s",
            "/plugins/servlet/samskriv/krise-i-bruk?ref=%s",
            "/plugins/servlet/samskriv/krisekopier?ref=%s",
            "/plugins/servlet/samskriv/overlevering?ref=%s",
            "/plugins/servlet/samskriv/alt-om-meg?ref=%s",
            "/plugins/servlet/samskriv/alt-om-meg?fil=zip&ref=%s",
            "/plugins/servlet/samskriv/kriseplaner?s=%s",
            "/plugins/servlet/samskriv/person;x=P-0001?ref=%s",
            "/plugins/servlet/samskriv/vis;x/../person?ref=%s",
            "/plugins/servlet//samskriv/person?ref=%s",
            "/plugins/servlet/samskriv/vis/avslutt/../../person?ref=%s",
            "/download/resources/../../display/RECO/%s",
            "/download/resources/..;/..;/display/RECO/%s",
            "/s/x/_/display/RECO/%s",
            "/logout.action/../display/RECO/%s",
            "/logout.action;/../display/RECO/%s");

    private static final List<String> ROUND = List.of(
            "/rest/samskriv/1.0/persons/P-0001/../%s/plan",
            "/rest/samskriv/1.0/persons/P-0001/..;/%s/plan",
            "/rest/samskriv/1.0/persons/P-0001;/../%s/plan",
            "/rest/samskriv/1.0/persons/P-0001/%%2e%%2e/%s/plan",
            "/rest/samskriv/1.0/persons/P-0001%%2f..%%2f%s/plan",
            "/rest/samskriv/1.0/persons/P-0001/./../%s/plan",
            "/rest/samskriv/1.0/persons//%s/plan",
            "/rest/samskriv/1.0//persons/%s/plan",
            "/rest//samskriv/1.0/persons/%s/plan",
            "//rest/samskriv/1.0/persons/%s/plan",
            "/rest/samskriv/1.0/show/end/../../persons/%s/plan",
            "/rest/samskriv/1.0/show/end;/../../persons/%s/plan",
            "/rest/samskriv/latest/persons/%s/plan",
            "/rest/samskriv/1.0/persons/%s;P-0001/plan",
            "/rest/samskriv/1.0/persons/%s/plan;/persons/P-0001",
            "/rest/samskriv/1.0/persons/%s/plan?ref=P-0001",
            "/download/resources/../../rest/samskriv/1.0/persons/%s/plan");

    private ShownAddresses() {}

    /** With {@code %s} for the reference. */
    static List<String> ofPerson() {
        List<String> all = new ArrayList<>();
        PARTS.forEach(part -> all.add("/rest/samskriv/1.0/persons/%s" + part));
        all.addAll(PAGES);
        all.addAll(ROUND);
        return all;
    }

    /** Methods and addresses with {@code %s} for the id. */
    static List<String[]> ofThing(String kind) {
        String thing = Rest.BASE + "/" + kind + "/%s";
        return List.of(
                new String[] {"GET", thing},
                new String[] {"GET", thing + "/history"},
                new String[] {"GET", thing + "/history/fragment"},
                new String[] {"DELETE", thing});
    }
}
