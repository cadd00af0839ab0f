package lt.tiltas.reception.compensation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.reception.host.HostContractId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A host asks to be paid for one contract.
 *
 * @param state received, held (the same home or person is in another claim), approved or refused
 */
public record Claim(
        ClaimId id,
        OrganisationId org,
        String scheme,
        Of of,
        Claimant claimant,
        String state,
        LocalDate receivedOn,
        @Nullable Decision decision,
        int version) {

    /** @param number the contract's */
    public record Of(HostContractId contract, String number, HouseholdId household) {}

    /**
     * @param kind person or company
     * @param accountEnd the last four signs, by which an account is told from another
     * @param shares another claim counts the first person of this home
     */
    public record Claimant(String name, String kind, String accountEnd, boolean shares) {}

    public record Decision(String reason, OffsetDateTime at, UUID officer) {}

    /** One line of the list. */
    public record Row(
            ClaimId id, String claimant, String number, String state, LocalDate receivedOn, int municipality) {}

    /** @param codeEnd the last four signs of the code that stands in the request; null without one */
    public record Guest(
            UUID person,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String codeEnd) {}

    /** The same home or person elsewhere. @param kind dwelling or person; {@code claim} null when it is another municipality's */
    public record Clash(
            String kind,
            @Nullable ClaimId claim,
            int municipality,
            @Nullable UUID person) {}

    /** As the officer takes it down from the request. */
    public record New(
            @NotBlank @Size(max = 40) String scheme,
            @NotBlank @Size(max = 120) String claimant,
            @NotBlank @Size(max = 50) String account,

            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate receivedOn,

            @Nullable @Valid List<Named> people) {

        /** @param until the first day on which the person no longer lived there */
        public record Named(
                @NotNull UUID person,
                @Nullable Boolean lives,
                @Nullable @Size(max = 20) String code,

                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                LocalDate from,

                @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                LocalDate until) {

            String plainCode() {
                return code == null ? "" : code.replaceAll("\\s", "");
            }
        }

        List<Named> named() {
            return people == null
                    ? List.of()
                    : people.stream()
                            .filter(one -> Boolean.TRUE.equals(one.lives()))
                            .toList();
        }
    }

    /** @param decision approve, share (approve; the first person is counted in another claim) or refuse */
    public record Decide(
            @NotNull @Pattern(regexp = "approve|share|refuse")
            String decision,

            @NotBlank @Size(max = 500) String reason,
            int version) {}

    /** @param until the first day on which the person no longer lived there */
    public record Leaving(
            @NotNull UUID person,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate until) {}

    public boolean open() {
        return state.equals("received") || state.equals("held");
    }

    public static String color(String state) {
        return switch (state) {
            case "received" -> "info";
            case "held" -> "danger";
            case "approved" -> "success";
            default -> "neutral";
        };
    }
}
