package lt.tiltas.reception.complaint;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One complaint as its reader may know it; who complains is asked for apart. */
public record Complaint(
        ComplaintId id,
        long number,
        About about,
        Said said,
        Step.State state,
        Due due,
        @Nullable Answer answer,
        int version) {

    public static final List<String> CATEGORIES = List.of(
            "housing", "food", "hygiene", "safety", "staff", "discrimination", "information", "aid", "health", "other");

    /**
     * @param org who has to answer now, {@code passed} who had to before
     * @param organisation whose house or work it is about
     */
    public record About(
            int org,
            List<Integer> passed,
            int organisation,
            @Nullable UUID site,
            @Nullable String siteName,
            @Nullable Integer municipality,
            boolean staff) {}

    /** @param way portal, paper or unnamed */
    public record Said(String category, String words, String language, String way, OffsetDateTime at) {}

    /** What has to be done by when: acknowledged first, then answered. */
    public record Due(LocalDate acknowledgeBy, LocalDate answerBy) {}

    public record Answer(
            String words,
            String language,
            OffsetDateTime at,
            @Nullable UUID by) {}

    /** What happened to it. */
    public record Happened(
            Step.@Nullable State from,
            String step,
            @Nullable String words,
            OffsetDateTime at,
            @Nullable Integer organisation,
            int to) {}

    /** The day by which the office has to do the next thing; null when nothing is to be done. */
    public @Nullable LocalDate next() {
        return !state.open() ? null : state == Step.State.ACKNOWLEDGED ? due.answerBy : due.acknowledgeBy;
    }

    public boolean late(LocalDate today) {
        LocalDate next = next();
        return next != null && next.isBefore(today);
    }

    /** As on the receipt: SK-000123. */
    public String called() {
        return called(number);
    }

    static String called(long number) {
        return String.format(Locale.ROOT, "SK-%06d", number);
    }
}
