package lt.tiltas.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@TiltasTest
class DemoReceptionTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    JdbcTemplate db;

    @Autowired
    Clock clock;

    @Autowired
    As as;

    @Autowired
    Given given;

    @Autowired
    Stays stays;

    @Test
    void the_demo_writes_houses_and_who_lives_in_them() {
        var door = new DemoReception(db, clock);
        var family = given.household(19, "Kovalenko", "Oksana");
        var waiting = given.household(19, "Bondar", "Nina");
        UUID site = UUID.randomUUID();
        UUID room = UUID.randomUUID();
        List<UUID> beds = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        as.run(Officer.SYSTEM, () -> {
            door.sites(List.of(new DemoReception.DemoSite(
                    site, "Namai", "ngo", 19, 19, "Upės g. 1", true, true, TODAY.minusYears(2))));
            door.rooms(List.of(new DemoReception.DemoRoom(room, site, "101", 1, true)));
            door.beds(beds.stream()
                    .map(bed -> new DemoReception.DemoBed(
                            bed, room, site, bed.toString().substring(0, 4)))
                    .toList());
            door.lodgings(List.of(new DemoReception.DemoLodging(
                    family.id().value(), 19, 21, "rented", "Kopų g. 2", TODAY.minusDays(90), TODAY.minusDays(30))));
            door.stays(List.of(
                    stay(
                            beds.get(0),
                            family.id().value(),
                            family.people().getFirst().value(),
                            null),
                    stay(
                            beds.get(1),
                            waiting.id().value(),
                            waiting.people().getFirst().value(),
                            OffsetDateTime.now(clock).plusHours(30))));
            door.blocks(List.of(new DemoReception.DemoBlock(beds.get(2), TODAY.minusDays(3), null, "repair")));
        });

        Officer rasa = as.casemanager(19);
        assertThat(as.run(rasa, () -> stays.current(family.id())))
                .hasValueSatisfying(now -> assertThat(now.is("stay")).isTrue());
        assertThat(as.run(rasa, () -> stays.held(waiting.id()))).isPresent();
        assertThat(as.run(rasa, () -> stays.places(TODAY)).stream()
                        .filter(places -> places.id().value().equals(site)))
                .allMatch(places -> places.freeBeds() == 0);
    }

    private static DemoReception.DemoStay stay(UUID bed, UUID household, UUID person, OffsetDateTime until) {
        return new DemoReception.DemoStay(bed, household, person, "F", 19, TODAY.minusDays(30), null, until);
    }
}
