package no.samskriv.kernel;

/** E-mail to the wiki's users. It leaves the wiki and is read on the way: never anything in it about anybody. */
public interface Mails {

    /** Whether the wiki has a mail server at all. */
    boolean areSent();

    /**
     * Hands an e-mail over to the wiki's mail server, in plain text.
     *
     * @return whether it was taken; not when there is no server, when the user has no address, and when the server refuses
     */
    boolean send(UserRef to, String subject, String text);
}
