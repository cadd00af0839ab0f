package lt.tiltas.programme.measure;

import java.util.Locale;
import java.util.Optional;
import lt.tiltas.web.Published;
import lt.tiltas.web.Published.Missing;
import lt.tiltas.web.Published.NotShown;
import lt.tiltas.web.Published.Number;
import lt.tiltas.web.Published.Share;
import lt.tiltas.web.SmallNumbers;
import org.jspecify.annotations.Nullable;

/** A figure as somebody may read it: how many of how many, which share that is, and between which shares the true one lies. */
public record Reading(Published numerator, Published denominator, Published share, Optional<Interval> interval) {

    /** Of the municipality whose cases they are. */
    static Reading exact(Publishing.@Nullable Kept kept) {
        if (kept == null || kept.numerator() == null || kept.denominator() == null) {
            return new Reading(new Missing(), new Missing(), new Missing(), Optional.empty());
        }
        long part = kept.numerator();
        long whole = kept.denominator();
        Share share = new Share(Math.round(100.0 * part / whole), Share.Digits.WHOLE);
        return new Reading(new Number(part), new Number(whole), share, Optional.of(Interval.of(part, whole)));
    }

    static Reading published(Publishing.@Nullable Kept kept) {
        Long part = kept == null ? null : kept.numerator();
        Long whole = kept == null ? null : kept.denominator();
        boolean both = part != null && whole != null;
        return new Reading(
                part == null ? new NotShown() : new Number(part),
                whole == null ? new NotShown() : new Number(whole),
                both ? SmallNumbers.share(part, whole) : new NotShown(),
                both ? Optional.of(Interval.of(part, whole)) : Optional.empty());
    }

    /** Of people told apart by sex nothing is shown of fewer than ten, not even to their own municipality. */
    Reading ofTen() {
        return denominator instanceof Number(long whole) && whole < SmallNumbers.FEWEST
                ? new Reading(new NotShown(), new NotShown(), new NotShown(), Optional.empty())
                : this;
    }

    public boolean counted() {
        return !(denominator instanceof Missing);
    }

    /** In percentage points; not shown when either is not. */
    Published minus(Reading before) {
        return share instanceof Share(double now, var digits) && before.share instanceof Share(double then, var other)
                ? new Share(now - then, Share.Digits.SIGNED)
                : new NotShown();
    }

    public String part(Locale locale) {
        return numerator.text(locale);
    }

    public String whole(Locale locale) {
        return denominator.text(locale);
    }

    public String percent(Locale locale) {
        return share.text(locale);
    }
}
