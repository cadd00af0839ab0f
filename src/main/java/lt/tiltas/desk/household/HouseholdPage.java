package lt.tiltas.desk.household;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Happening;

/** Everything the overview of a household shows. */
public record HouseholdPage(HouseholdCard card, List<Happening> happenings, LocalDate today) {}
