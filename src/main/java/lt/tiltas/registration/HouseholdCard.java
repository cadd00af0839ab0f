package lt.tiltas.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A household as other modules see it: who is in it and how to reach them.
 *
 * @param name the applicant's surname; when the applicant is erased, that of the first who is not, or the number
 */
public record HouseholdCard(
        HouseholdId id,
        String number,
        String name,
        State state,
        Contact contact,
        Wish wish,
        List<Member> members,
        Marks marks) {

    /** @param code draft, registered or left */
    public record State(
            String code,
            OrganisationId holder,
            OrganisationId registeredBy,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate leftOn,
            int version) {}

    public record Contact(
            @Nullable String phone,
            String language,
            boolean interpreter,
            @Nullable String note) {}

    /** What the household asked for: municipalities, own words, animals they bring. */
    public record Wish(
            @Nullable Integer municipality,
            @Nullable String words,
            @Nullable Integer relatives,
            List<String> pets) {}

    /** Of whom nothing new may be written: whose record is restricted at present, and whose is erased. */
    public record Marks(Set<UUID> restricted, Set<UUID> erased) {

        public static final Marks NONE = new Marks(Set.of(), Set.of());
    }

    /** Names of those whose record is restricted, in their order. */
    public List<String> restricted() {
        return members.stream()
                .filter(member -> marks.restricted().contains(member.id()))
                .map(member -> member.names().latin())
                .toList();
    }

    public List<PersonId> people() {
        return members.stream().map(Member::personId).toList();
    }

    /** All needs of all members, each once. */
    public Set<String> needs() {
        Set<String> needs = new TreeSet<>();
        members.forEach(member -> needs.addAll(member.needs()));
        return needs;
    }

    public boolean isDraft() {
        return state.code().equals("draft");
    }
}
