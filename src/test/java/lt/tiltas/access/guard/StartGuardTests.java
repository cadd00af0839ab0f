package lt.tiltas.access.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.SQLException;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Owner;
import lt.tiltas.database.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Opens one door after another in a scratch schema: each is found by name. */
@TiltasTest
class StartGuardTests {

    @Autowired
    OpenDoors doors;

    @Autowired
    StartGuard guard;

    @Autowired
    Owner owner;

    @BeforeEach
    void a_scratch_schema() throws SQLException {
        owner.run(
                "drop schema if exists scratch cascade; create schema scratch; grant usage on schema scratch to tiltas_app");
    }

    @AfterEach
    void is_thrown_away() throws SQLException {
        owner.run("drop schema if exists scratch cascade");
    }

    @Test
    void nothing_stands_open_in_the_house() {
        assertThat(doors.find()).isEmpty();
        assertThatNoException().isThrownBy(guard::afterSingletonsInstantiated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create table scratch.door (id int)                                                                  | scratch.door has no forced
            create table scratch.door (id int); alter table scratch.door enable row level security              | scratch.door has no forced
            create table scratch.door (id int); select public.protect('scratch.door')                           | scratch.door has no policy
            select public.protect('scratch.door') from (select 1) x                                             | -
            create view scratch.door as select * from registration.person                                       | view scratch.door
            create materialized view scratch.door as select 1 as id; grant select on scratch.door to tiltas_app | materialised view scratch.door
            create function scratch.door() returns int language sql security definer as 'select 1'              | scratch.door() runs as its owner
            """)
    void an_open_door_stops_the_start_and_is_named(String opened, String named) throws SQLException {
        if (named.equals("-")) {
            owner.run("create table scratch.door (id int); " + opened
                    + "; create policy all_see on scratch.door for select to tiltas_app using (true)");
        } else {
            owner.run(opened);
        }
        String expected = named.equals("-") ? "scratch.door lets everybody" : named;

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(guard::afterSingletonsInstantiated)
                .withMessageContaining(expected);
    }

    @Test
    void a_right_to_empty_a_table_stops_the_start() throws SQLException {
        owner.run(
                "create table scratch.door (id int); select public.protect('scratch.door');"
                        + "create policy open_by_design on scratch.door using (true); grant truncate on scratch.door to tiltas_app");

        assertThat(doors.find()).singleElement().asString().contains("scratch.door may be emptied");
    }

    @Test
    void a_readable_key_stops_the_start() throws SQLException {
        owner.run("grant usage on schema keys to tiltas_app; grant select on keys.context_key to tiltas_app");
        try {
            assertThat(doors.find()).singleElement().asString().contains("keys.context_key");
        } finally {
            owner.run("revoke select on keys.context_key from tiltas_app; revoke usage on schema keys from tiltas_app");
        }
    }
}
