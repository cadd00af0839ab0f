package lt.tiltas.registration.rights;

import java.util.List;
import lt.tiltas.access.As;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.stereotype.Component;

/** A family about which every module has written, and whose last member is erased. */
@Component
class Planting {

    static final int HOLDER = 19;

    private final Given given;
    private final As as;
    private final List<Planted> planted;

    Planting(Given given, As as, List<Planted> planted) {
        this.given = given;
        this.as = as;
        this.planted = planted;
    }

    HouseholdCard family(String surname) {
        HouseholdCard family = given.household(HOLDER, surname, "Olha", "Ivan");
        planted.forEach(rows -> as.run(rows.writer(as, HOLDER), () -> rows.plant(family, HOLDER)));
        return family;
    }
}
