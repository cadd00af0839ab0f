package lt.tiltas.reception.need;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lt.tiltas.law.Rules;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import org.springframework.stereotype.Component;

/**
 * What a household needs of a house by what stands on its card: what is to be provided, and not why. What was found of special needs is not
 * here: it is seen by few, with a reason.
 */
@Component
class StatedNeeds {

    private static final Map<String, String> PROVIDED = Map.of(
            "mobility", "step_free",
            "chronic_illness", "care",
            "pregnancy", "care",
            "hearing", "hearing",
            "sight", "sight",
            "other", "other");

    private final Rules rules;

    StatedNeeds(Rules rules) {
        this.rules = rules;
    }

    Set<String> of(HouseholdCard card, LocalDate today) {
        Set<String> needs = new TreeSet<>();
        card.needs().forEach(need -> needs.add(PROVIDED.getOrDefault(need, "other")));
        if (!card.wish().pets().isEmpty()) {
            needs.add("pet");
        }
        if (card.contact().interpreter()) {
            needs.add("interpreter");
        }
        int school = rules.years("reception.school-age-from", today);
        int baby = rules.years("reception.baby-age-until", today);
        for (Member member : card.members()) {
            if (member.bornOn() != null && member.bornOn().plusYears(baby).isAfter(today)) {
                needs.add("baby");
            }
            if (member.minor(today)
                    && member.bornOn() != null
                    && !member.bornOn().plusYears(school).isAfter(today)) {
                needs.add("school");
            }
        }
        return needs;
    }
}
