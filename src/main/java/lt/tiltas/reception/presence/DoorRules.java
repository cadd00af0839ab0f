package lt.tiltas.reception.presence;

import java.time.LocalDate;
import lt.tiltas.law.Rules;
import org.springframework.stereotype.Component;

/** The dated rules of the door. */
@Component
public class DoorRules {

    private final Rules rules;

    DoorRules(Rules rules) {
        this.rules = rules;
    }

    /** After so many nights unseen somebody asks after the person. */
    public int unseen(LocalDate on) {
        return rules.days("reception.unseen-nights", on);
    }

    /** Whoever was born after it is a minor on that day. */
    public LocalDate adultBorn(LocalDate on) {
        return on.minusYears(rules.years("registration.adult-age", on));
    }
}
