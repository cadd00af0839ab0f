package lt.tiltas.demo;

import java.time.LocalDate;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.permits.DemoDocuments;
import lt.tiltas.permits.DemoPhotos;
import lt.tiltas.registration.HouseholdId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Signed documents of a few families, and an act that is not decided yet. */
@Component
@Profile("demo")
class LoadDocuments {

    /** The newcomer's own account is hers. */
    private static final int OKSANA = 1;

    private static final int FAMILIES = 12;
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 4);
    private static final LocalDate IF_PROLONGED = LocalDate.of(2028, 3, 4);

    private final DemoDocuments documents;
    private final DemoPhotos photos;

    LoadDocuments(DemoDocuments documents, DemoPhotos photos) {
        this.documents = documents;
        this.photos = photos;
    }

    void load(DemoCountry country, DemoIds ids) {
        documents.keepRights();
        country.households().stream()
                .filter(household -> household.applicant().number() == OKSANA)
                .forEach(household -> household
                        .members()
                        .forEach(person -> photos.add(
                                ids.household(household.number()),
                                ids.person(person.number()),
                                DrawnFace.of(person.number()))));
        country.households().stream()
                .filter(household -> household.applicant().number() == OKSANA || household.number() % 97 == 0)
                .limit(FAMILIES)
                .map(Household::number)
                .forEach(number -> documents.sign(new HouseholdId(ids.household(number))));
        documents.draft(
                ids.of("prolongation", "draft"),
                LAST_DAY,
                IF_PROLONGED,
                "ES Tarybos sprendimas (projektas)",
                "Sprendimo dėl laiko po 2027-03-04 dar nėra: įrašas parengtas iš anksto ir nieko nepratęsia, kol nepatvirtintas");
    }
}
