package lt.tiltas.reception.aid;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.reception.site.CaredSites;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import org.jspecify.annotations.Nullable;

/**
 * What a family has had, and what it could be given.
 *
 * @param house whose store is looked into; null when the officer works for none
 * @param typed what was typed, by kind
 */
public record HouseholdAid(
        HouseholdCard card,
        List<Handout> handouts,
        Map<String, AidKind> kinds,
        List<Map.Entry<String, String>> houses,
        CaredSites.@Nullable House house,
        List<Offer> offers,
        Typed typed,
        UUID sent) {

    /**
     * Something in the store that fits somebody of the family.
     *
     * @param right how much the family gets, {@code had} how much of that it has had
     */
    public record Offer(AidKind kind, int lying, int right, int had, List<Member> fits) {

        public int left() {
            return Math.max(0, right - had);
        }
    }

    public record Typed(@Nullable UUID person, Map<String, String> quantities) {
        static final Typed NOTHING = new Typed(null, Map.of());
    }

    public String nameOf(@Nullable UUID person) {
        return card.members().stream()
                .filter(member -> member.id().equals(person))
                .map(member -> member.names().latin())
                .findFirst()
                .orElse("");
    }
}
