package lt.tiltas.programme;

/**
 * Why a month that was paid is paid once more.
 *
 * @param before cents that were paid under the due
 * @param now cents that the rules give
 * @param because message key {@code correction.because.<code>}
 */
public record Corrected(long before, long now, String because) {}
