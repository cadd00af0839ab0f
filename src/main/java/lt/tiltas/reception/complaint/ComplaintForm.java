package lt.tiltas.reception.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it is told.
 *
 * @param site the house; null when it is about none
 * @param staff whether it is about the people who work there
 * @param person who complains, when an officer writes it down; null for somebody who does not say
 * @param sent made by the page, so that a form sent twice is one complaint
 */
public record ComplaintForm(
        @Nullable UUID site,

        @NotBlank
        @Pattern(regexp = "|housing|food|hygiene|safety|staff|discrimination|information|aid|health|other")
        @Nullable
        String category,

        @Nullable Boolean staff,

        @NotBlank @Size(max = 4000) @Nullable String words,

        @Pattern(regexp = "|lt|en|uk|ru") @Nullable String language,

        @Nullable UUID person,
        @NotNull @Nullable UUID sent) {

    static ComplaintForm empty(@Nullable UUID site, String language) {
        return new ComplaintForm(site, null, false, null, language, null, UUID.randomUUID());
    }

    boolean aboutStaff() {
        return Boolean.TRUE.equals(staff) || "staff".equals(category);
    }
}
