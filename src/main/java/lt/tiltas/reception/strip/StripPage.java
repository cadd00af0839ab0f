package lt.tiltas.reception.strip;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sixty nights of one site, or of all together.
 *
 * @param site null for all
 * @param nights added up
 * @param givable beds that may be given from tonight on without an end, by the rules of the rooms
 * @param happenings what ends and what comes back, by day
 * @param coming households that will come, as far as the officer may see them
 * @param unseen how many people come whom the officer may not know
 */
public record StripPage(
        @Nullable Named site,
        List<Total> nights,
        int givable,
        List<Happens> happenings,
        List<Coming> coming,
        int unseen,
        LocalDate today) {

    private static final int COLUMN = 15;
    private static final int TOP = 24;
    private static final int BARS = 120;
    private static final int LABELS = 22;
    private static final int LABEL_ROOM = 50;

    /**
     * One night of all sites that are shown.
     *
     * @param free site by site: what one has too few of, another does not make up for
     * @param without who has no bed any more where they live
     */
    public record Total(LocalDate night, int free, int without, int occupied, int held, int arriving, int leaving) {

        static Total of(LocalDate night, List<Night> sites) {
            return new Total(
                    night,
                    sum(sites, Night::free),
                    sum(sites, Night::without),
                    sum(sites, Night::occupied),
                    sum(sites, Night::held),
                    sum(sites, Night::arriving),
                    sum(sites, Night::leaving));
        }

        private static int sum(List<Night> sites, ToIntFunction<Night> of) {
            return sites.stream().mapToInt(of).sum();
        }
    }

    public record Named(UUID id, String name) {}

    /**
     * @param what contract, closing, leaving, returning or opening: message key {@code strip.happens.<what>}
     * @param count people or beds it is about
     */
    public record Happens(LocalDate on, String what, Named site, int count) {}

    /** @param state hold or reserved */
    public record Coming(UUID household, String name, int people, Named site, LocalDate on, String state) {}

    public List<Happens> on(LocalDate day) {
        return happenings.stream().filter(one -> one.on().equals(day)).toList();
    }

    public int most() {
        return Math.max(
                1,
                nights.stream()
                        .mapToInt(night -> night.free() + night.without())
                        .max()
                        .orElse(1));
    }

    public Total least() {
        return nights.stream()
                .min(Comparator.comparingInt(Total::free).thenComparing(Total::night))
                .orElseThrow();
    }

    /** The first night on which somebody has no bed any more; null when there is none. */
    public @Nullable Total tooFew() {
        return nights.stream().filter(night -> night.without() > 0).findFirst().orElse(null);
    }

    public Total last() {
        return nights.getLast();
    }

    public int width() {
        return nights.size() * COLUMN + LABEL_ROOM;
    }

    public int height() {
        return TOP + BARS + LABELS;
    }

    public int x(int n) {
        return n * COLUMN;
    }

    public int barWidth() {
        return COLUMN - 3;
    }

    public int height(int beds) {
        return beds == 0 ? 0 : Math.max(2, BARS * beds / most());
    }

    /** Where a bar of so many beds begins that stands on others. */
    public int y(int beds, int on) {
        return TOP + BARS - height(beds) - height(on);
    }

    public int floor() {
        return TOP + BARS;
    }

    /** Under the first night and the first of each week. */
    public boolean labelled(int n) {
        return n % 7 == 0;
    }

    public boolean marked(Total night) {
        return on(night.night()).stream()
                .anyMatch(one -> one.what().equals("contract") || one.what().equals("closing"));
    }

    public Stream<Happens> endings() {
        return happenings.stream().filter(one -> !one.what().equals("leaving"));
    }
}
