package lt.tiltas.registration.offline;

import static org.assertj.core.api.Assertions.assertThat;

import lt.tiltas.TiltasTest;
import lt.tiltas.access.Role;
import org.junit.jupiter.api.Test;

@TiltasTest
class HeldTests extends OnADevice {

    @Test
    void the_same_person_is_not_written_twice_and_nothing_waits_any_more() {
        Device known = Device.of("Tapatenko", "1981");
        send(known.id(), known.body("bed"));
        Device again = Device.of("Tapatenko", "1981");
        send(again.id(), again.body("bed").replace(again.document(), known.document()));
        String hash = hash(again, "true");

        assertThat(show(again, hash))
                .contains(
                        "Užrašyta be ryšio",
                        "Yra registre",
                        known.document(),
                        "Tas pats dokumento numeris",
                        "Tas pats žmogus: atverti TL-")
                .doesNotContain("surname", "{", "documentKey");
        assertThat(decide(again, known, hash, "true")).hasRedirectedUrl("/households/" + known.id());

        assertThat(ask("select state from registration.household where id = ?::uuid", again.id()))
                .isEmpty();
        assertThat(held()).doesNotContain(again.slip());
        assertThat(get("/offline/held/" + again.id() + "?hash=" + hash)).hasStatus(404);
    }

    @Test
    void whoever_is_alike_and_another_is_stored_as_new() {
        Device known = Device.of("Kitokenko", "1982");
        send(known.id(), known.body("bed"));
        Device again = Device.of("Kitokenko", "1982");
        send(again.id(), again.body("bed").replace(again.document(), known.document()));
        String hash = hash(again, "true");

        assertThat(decide(again, known, hash, "false"))
                .hasRedirectedUrl("/offline/held/" + again.id() + "?hash=" + hash);
        assertThat(show(again, hash)).doesNotContain("Tas pats žmogus: atverti");
        assertThat(post("/offline/held/" + again.id() + "/registration", "hash", hash))
                .hasRedirectedUrl("/arrivals/" + again.id() + "/receipt");

        assertThat(state(again.id())).isEqualTo("registered");
        assertThat(held()).doesNotContain(again.slip());
    }

    @Test
    void a_second_record_under_a_known_key_can_be_another_family_and_is_stored_once() {
        Device record = Device.of("Antrenko", "1983");
        send(record.id(), record.body("bed"));
        send(record.id(), record.body("bed").replace("Oksana", "Oleksandra"));
        String hash = hash(record, "household_id is null");

        String stored = location(post("/offline/held/" + record.id() + "/registration", "hash", hash));

        assertThat(stored).startsWith("/arrivals/").doesNotContain(record.id());
        assertThat(people(stored.split("/")[2])).containsExactly("Oleksandra");
        assertThat(people(record.id())).containsExactly("Oksana");
        assertThat(held()).doesNotContain(record.slip());
        assertThat(post("/offline/held/" + record.id() + "/registration", "hash", hash))
                .hasStatus(404);
    }

    @Test
    void what_the_desk_would_not_take_is_told_beside_what_was_typed() {
        Device record = Device.of("Klaidenko", "1984");
        send(record.id(), record.body("bed").replace("\"onMonth\":\"3\"", "\"onMonth\":\"13\""));
        String hash = hash(record, "true");

        assertThat(show(record, hash))
                .contains("Klaidenko", "1984-13-14", "Užbaigti prie stalo")
                .doesNotContain("Įrašyti kaip naują šeimą");
        assertThat(get("/offline/held/" + record.id() + "?hash=" + hash, as.at(19, Role.REGISTRAR)))
                .hasStatus(404);
    }
}
