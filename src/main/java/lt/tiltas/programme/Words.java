package lt.tiltas.programme;

import org.jspecify.annotations.Nullable;

/**
 * What was said, as it was said.
 *
 * @param language of {@code own}, for the page's {@code lang}
 * @param lt what it means in Lithuanian; null when it was said in Lithuanian or nobody has translated it yet
 */
public record Words(String own, String language, @Nullable String lt) {

    public boolean lithuanian() {
        return language.equals("lt");
    }
}
