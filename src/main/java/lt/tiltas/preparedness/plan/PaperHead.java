package lt.tiltas.preparedness.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param version 0 when it is a draft, which nobody has adopted */
public record PaperHead(
        int version,
        LocalDate on,
        @Nullable String act,
        @Nullable LocalDate reviewOn) {

    static PaperHead draft(LocalDate today) {
        return new PaperHead(0, today, null, null);
    }

    public boolean isDraft() {
        return version == 0;
    }
}
