package lt.tiltas.programme.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who offers a service.
 *
 * @param municipality which keeps the entry
 * @param org the organisation in the system; null for one outside
 * @param reach municipality or country
 */
public record Offer(
        ServiceOfferId id,
        int municipality,
        String service,
        String provider,
        @Nullable Integer org,
        String reach,
        Office office,
        @Nullable LocalDate closedOn,
        int version) {

    /** How the office is reached, in which languages people are understood there, and what is to be known. */
    public record Office(
            String contact,
            List<String> languages,
            @Nullable String about) {}

    /** @param closed no more people are sent there */
    public record Form(
            @NotBlank @Nullable String service,
            @NotBlank @Size(max = 200) @Nullable String provider,
            @Nullable Integer org,

            @NotBlank @Pattern(regexp = "|municipality|country") @Nullable
            String reach,

            @NotBlank @Size(max = 300) @Nullable String contact,
            @NotEmpty @Nullable List<String> languages,
            @Size(max = 1000) @Nullable String about,
            @Nullable Boolean closed,
            int version) {

        static Form empty() {
            return new Form(null, null, null, "municipality", null, List.of("lt"), null, null, 0);
        }

        static Form of(Offer offer) {
            return new Form(
                    offer.service,
                    offer.provider,
                    offer.org,
                    offer.reach,
                    offer.office.contact,
                    offer.office.languages,
                    offer.office.about,
                    offer.closedOn != null,
                    offer.version);
        }

        public boolean speaks(String language) {
            return languages != null && languages.contains(language);
        }

        boolean over() {
            return Boolean.TRUE.equals(closed);
        }
    }
}
