package lt.tiltas.reception.strip;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sixty nights of one site, or of all together.
 *
 * @param site null for all
 * @param nights added up
 * @param happenings what ends and what comes back, by day
 * @param coming households that will come, as far as the officer may see them
 * @param unseen how many people come whom the officer may not know
 */
public record StripPage(
        @Nullable Named site,
        List<Night> nights,
        List<Happens> happenings,
        List<Coming> coming,
        int unseen,
        LocalDate today) {

    private static final int COLUMN = 15;
    private static final int TOP = 24;
    private static final int BARS = 120;
    private static final int LABELS = 22;

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
                        .mapToInt(night -> Math.max(night.free(), night.without()))
                        .max()
                        .orElse(1));
    }

    public Night least() {
        return nights.stream()
                .min(java.util.Comparator.comparingInt((Night night) -> night.free() - night.without())
                        .thenComparing(Night::night))
                .orElseThrow();
    }

    public Night last() {
        return nights.getLast();
    }

    public int width() {
        return nights.size() * COLUMN;
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

    public int barHeight(Night night) {
        int of = night.without() > 0 ? night.without() : night.free();
        return of == 0 ? 2 : Math.max(2, BARS * of / most());
    }

    public int y(Night night) {
        return TOP + BARS - barHeight(night);
    }

    public int floor() {
        return TOP + BARS;
    }

    /** Under the first night and the first of each week. */
    public boolean labelled(int n) {
        return n % 7 == 0;
    }

    public boolean marked(Night night) {
        return on(night.night()).stream()
                .anyMatch(one -> one.what().equals("contract") || one.what().equals("closing"));
    }

    public Stream<Happens> endings() {
        return happenings.stream().filter(one -> !one.what().equals("leaving"));
    }
}
