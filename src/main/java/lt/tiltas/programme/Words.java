package lt.tiltas.programme;

import org.jspecify.annotations.Nullable;

/**
 * What was said, as it was said.
 *
 * @param language of {@code own}, for the page's {@code lang}
 * @param lt what it means in Lithuanian; null when it was said in Lithuanian or nobody has translated it yet
 * @param told what the office wrote, in the person's language; null when nobody has translated it
 */
public record Words(
        String own,
        String language,
        @Nullable String lt,
        @Nullable Told told) {

    /**
     * @param origin human, machine or checked (message key {@code translated.<code>})
     * @param by who translated or checked it; null of a machine's that nobody has read
     * @param stale the original was put otherwise since
     */
    public record Told(
            String words,
            String language,
            String origin,
            @Nullable String by,
            boolean stale) {

        /** Read by a human, and of the words that stand now. */
        public boolean checked() {
            return !stale && !origin.equals("machine");
        }
    }

    public Words(String own, String language, @Nullable String lt) {
        this(own, language, lt, null);
    }

    public boolean lithuanian() {
        return language.equals("lt");
    }

    /** Whether whoever reads this language can read it without help, in words that a human has checked. */
    public boolean readableIn(String reader) {
        return language.equals(reader) || told != null && told.language.equals(reader) && told.checked();
    }
}
