package no.samskriv.kernel;

/** How many times something has been saved, from 1. What a reader saw; a change must name it. */
public record Revision(int number) {
    public static final Revision FIRST = new Revision(1);

    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("a revision is 1 or more: " + number);
        }
    }

    public Revision next() {
        return new Revision(number + 1);
    }
}
