package lt.tiltas.placement.wish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.registration.HouseholdCard;

/** What is known of a household's wishes from its registration, until it says more. */
final class AtRegistration {

    private AtRegistration() {}

    static Said of(HouseholdCard card, LocalDate today) {
        var asked = card.wish();
        List<Said.Wish> wishes = new ArrayList<>();
        if (asked.municipality() != null) {
            wishes.add(new Said.Wish(1, "municipality", asked.municipality(), null, asked.words(), null));
        }
        if (asked.relatives() != null && !asked.relatives().equals(asked.municipality())) {
            wishes.add(new Said.Wish(wishes.size() + 1, "near", asked.relatives(), null, null, null));
        }
        List<Said.Tie> ties = asked.relatives() == null
                ? List.of()
                : List.of(new Said.Tie(1, "other_relative", "extended", asked.relatives(), null, null));
        return new Said(
                card.id(),
                0,
                new Said.Spoken(null, "office", card.contact().language(), null),
                List.copyOf(wishes),
                ties,
                new Said.Needs(
                        card.needs().contains("mobility"),
                        asked.pets(),
                        List.of(),
                        pupils(card, today),
                        new Said.Work(List.of(), null),
                        List.of(card.contact().language()),
                        new Said.Living("own", null)));
    }

    /** By age on the day: a child goes on until the end of the school's last year. */
    static Said.Pupils pupils(HouseholdCard card, LocalDate today) {
        int[] bands = new int[4];
        card.members().stream().filter(member -> member.bornOn() != null).forEach(member -> {
            int age = member.bornOn().until(today).getYears();
            if (age >= 1 && age <= 18) {
                bands[age <= 6 ? 0 : age <= 10 ? 1 : age <= 16 ? 2 : 3]++;
            }
        });
        return new Said.Pupils(bands[0], bands[1], bands[2], bands[3]);
    }
}
