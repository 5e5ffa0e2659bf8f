package no.samskriv.meeting.paper;

import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;

/** Where things are, from where the wiki is. */
final class Places {
    private static final String PAGES = "plugins/servlet/samskriv/";

    private Places() {}

    static String slip(Meeting meeting) {
        return PAGES + "mote-lapp?mote=" + meeting.id();
    }

    static String screen(Meeting meeting) {
        return PAGES + "mote-skjerm?mote=" + meeting.id();
    }

    /** Back from one of our own pages: to the page of the meeting, else to the person. */
    static String meeting(MeetingContent content) {
        String ref = content.person().ref().value();
        Long page = content.meeting().page();
        if (content.grant().shown()) {
            return "vis?ref=" + ref;
        }
        return page == null ? "person?ref=" + ref : "../../../pages/viewpage.action?pageId=" + page;
    }
}
