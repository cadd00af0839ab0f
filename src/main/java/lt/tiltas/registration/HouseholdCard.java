package lt.tiltas.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lt.tiltas.access.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A household as other modules see it: who is in it and how to reach them.
 *
 * @param name the applicant's surname
 */
public record HouseholdCard(
        HouseholdId id, String number, String name, State state, Contact contact, Wish wish, List<Member> members) {

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
