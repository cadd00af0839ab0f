package lt.tiltas.web;

import java.util.List;
import lt.tiltas.access.Officer;

/**
 * One line of "what to do today": a count that opens its list. Each module offers its own; the desk shows those with
 * something in them.
 *
 * @param key message key of the sentence, {@code {0}} is the count
 * @param tone late, soon or normal; calm when there is nothing to do about it
 */
public record Work(String key, long count, String href, String icon, String tone) {

    /** A bean of the module whose work it is. Called in a transaction, as the officer. */
    public interface Source {

        /** No lines for an officer who has no part in it. */
        List<Work> of(Officer officer);
    }
}
