package lt.tiltas.programme.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Who is counted, as an officer ticks it. */
public final class Counting {

    /** @param schooling none, pre-school or school */
    public record Named(
            @NotNull UUID person,
            @Nullable Boolean counts,

            @Pattern(regexp = "none|pre-school|school") @Nullable
            String schooling) {

        boolean ticked() {
            return Boolean.TRUE.equals(counts);
        }
    }

    /** A contract that is being signed. */
    public record Signed(
            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate signedOn,

            @NotNull @Pattern(regexp = "integration|turned-18|relocated|centre")
            String rules,

            @Nullable @Valid List<Named> people) {}

    /** What has changed in the family, and when. */
    public record Changed(
            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate changedOn,

            @Nullable @Valid List<Named> people,
            int version) {}

    record Wanted(UUID person, boolean child, String schooling) {}

    private Counting() {}

    /** Those of the family who are ticked; somebody else's id is nobody's here. */
    static List<Wanted> wanted(@Nullable List<Named> people, HouseholdCard family, LocalDate on) {
        List<Named> named = people == null ? List.of() : people;
        return family.members().stream()
                .filter(member -> named.stream().anyMatch(one -> one.person().equals(member.id()) && one.ticked()))
                .map(member -> new Wanted(member.id(), member.minor(on), schooling(named, member, on)))
                .toList();
    }

    /** Only children are at school or in a kindergarten for the amounts. */
    private static String schooling(List<Named> named, Member member, LocalDate on) {
        return named.stream()
                .filter(one -> one.person().equals(member.id()) && member.minor(on) && one.schooling() != null)
                .map(Named::schooling)
                .findFirst()
                .orElse("none");
    }
}
