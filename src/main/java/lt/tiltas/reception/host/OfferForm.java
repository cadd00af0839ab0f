package lt.tiltas.reception.host;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/** A home as it is offered, by its host or by an officer who was called. */
public record OfferForm(
        @NotNull @Valid Host host,
        @NotNull @Valid Home home,
        @NotNull @Valid Terms terms,
        @Nullable Boolean agreed,
        @Nullable Trap trap) {

    /** The version of the data notice that the host has read; its words are {@code offering.notice.*}. */
    public static final String NOTICE = "2026-11";

    public static final List<String> KINDS = List.of("person", "company", "public");
    public static final List<String> PREMISES = List.of("dwelling", "hotel", "recreation", "health_resort", "garden");
    public static final List<String> RECEIVES = List.of("families", "women", "men", "older", "disability");
    public static final List<String> LANGUAGES = List.of("lt", "uk", "ru", "en", "pl", "de");

    private static final int MOST_ROOMS = 60;
    private static final int MOST_PLACES = 300;

    /** @param kind person, company or public */
    public record Host(
            @NotNull @Pattern(regexp = "person|company|public")
            String kind,

            @NotBlank @Size(max = 120) String name,

            @NotBlank @Pattern(regexp = "\\s*\\+?[0-9][0-9 ()./-]{5,24}")
            String phone,

            @Nullable @Email @Size(max = 120) String email,
            @NotNull @Pattern(regexp = "lt|en|uk|ru") String language) {}

    /** @param municipality the code, by which the address is looked up */
    public record Home(
            @NotNull Integer municipality,
            @NotBlank @Size(max = 200) String address,

            @NotNull @Pattern(regexp = "dwelling|hotel|recreation|health_resort|garden")
            String premises,

            @NotNull Integer rooms,
            @NotNull Integer places,
            @Nullable Boolean stepFree,
            @Nullable Boolean pets) {

        public boolean withoutStairs() {
            return Boolean.TRUE.equals(stepFree);
        }

        public boolean withPets() {
            return Boolean.TRUE.equals(pets);
        }

        /** Where the host lives too, or could. */
        public boolean isDwelling() {
            return premises.equals("dwelling") || premises.equals("garden");
        }
    }

    /** @param receives families, women, men, older or disability */
    public record Terms(
            @Nullable List<String> languages,
            @NotEmpty List<String> receives,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate until,

            @Nullable @Size(max = 1000) String words) {

        public List<String> spoken() {
            return languages == null
                    ? List.of()
                    : languages.stream().filter(LANGUAGES::contains).toList();
        }

        public boolean children() {
            return receives.contains("families");
        }
    }

    /**
     * What a person does not see and does not do: the field that stays empty, and a long form sent within seconds.
     *
     * @param key of the page that was opened: sent again, the offer is taken once
     */
    public record Trap(
            @Nullable UUID key,
            @Nullable Long shownAt,
            @Nullable String website) {

        boolean sprung(long now, long seconds) {
            return website != null && !website.isBlank() || shownAt == null || now - shownAt < seconds;
        }
    }

    /** What one field alone does not tell. */
    void check(BindingResult errors, LocalDate today) {
        if (home != null) {
            outside(errors, "home.rooms", home.rooms(), MOST_ROOMS);
            outside(errors, "home.places", home.places(), MOST_PLACES);
            boolean counted = home.rooms() != null && home.places() != null;
            if (counted && !errors.hasFieldErrors("home.places") && home.places() < home.rooms()) {
                errors.rejectValue("home.places", "offering.error.places-of-rooms");
            }
        }
        if (terms != null && terms.receives() != null && !RECEIVES.containsAll(terms.receives())) {
            errors.rejectValue("terms.receives", "Pattern");
        }
        if (terms != null && terms.from() != null && terms.until() != null) {
            if (!terms.until().isAfter(terms.from()) || !terms.until().isAfter(today)) {
                errors.rejectValue("terms.until", "offering.error.until");
            }
        }
    }

    private static void outside(BindingResult errors, String field, @Nullable Integer value, int most) {
        if (value != null && (value < 1 || value > most)) {
            errors.rejectValue(field, "offering.error.number", new Object[] {most}, null);
        }
    }

    UUID key() {
        return trap == null ? UUID.randomUUID() : Objects.requireNonNullElseGet(trap.key(), UUID::randomUUID);
    }

    boolean hasAgreed() {
        return Boolean.TRUE.equals(agreed);
    }
}
