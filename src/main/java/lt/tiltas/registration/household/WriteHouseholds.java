package lt.tiltas.registration.household;

import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdRegistered;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.guardian.NoticeMinors;
import lt.tiltas.registration.vault.BlindIndex;
import lt.tiltas.registration.vault.NumberLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way a household enters the register: at the desk, from a list, through the API, from the demo. Four statements, whatever the number. */
@Repository
public class WriteHouseholds {

    private final JdbcTemplate db;
    private final ApplicationEventPublisher events;
    private final NoticeMinors minors;
    private final NumberLock lock;
    private final BlindIndex index;

    WriteHouseholds(
            JdbcTemplate db, ApplicationEventPublisher events, NoticeMinors minors, NumberLock lock, BlindIndex index) {
        this.db = db;
        this.events = events;
        this.minors = minors;
        this.lock = lock;
        this.index = index;
    }

    /** @return the numbers that the households were given, in their order */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> write(List<NewHousehold> households, Officer officer) {
        List<String> numbers = store(households, officer);
        households.forEach(household -> events.publishEvent(new HouseholdRegistered(
                household.id(), household.holder(), household.registeredAt().toLocalDate())));
        return numbers;
    }

    /** Without telling anybody: the demo's history. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> store(List<NewHousehold> households, Officer officer) {
        List<String> numbers = addHouseholds(households, officer);
        List<Object[]> people = new ArrayList<>();
        households.forEach(household -> people.addAll(rows(household, 0, officer)));
        addPeople(people);
        attach(households);
        notice(households);
        return numbers;
    }

    /** Drawn before the rows are written: what an insert returns would be looked up under all the policies of reading. */
    private List<String> draw(List<NewHousehold> households) {
        return db.queryForList("""
                select 'TL-' || year || '-' || case when n < 1000000 then lpad(n::text, 6, '0') else n::text end
                from unnest(?::int[]) with ordinality as asked (year, place)
                    cross join lateral (select nextval('registration.household_number') as n where year is not null) drawn
                order by place
                """, String.class, (Object) households.stream()
                .map(household -> household.arrivedOn().getYear())
                .toArray(Integer[]::new));
    }

    /** Where nobody new is a child there is nobody new to notice. */
    private void notice(List<NewHousehold> households) {
        LocalDate adults = minors.adultsBornBy();
        minors.in(households.stream()
                .filter(household -> household.people().stream()
                        .map(person -> person.birth().on())
                        .anyMatch(bornOn -> bornOn != null && bornOn.isAfter(adults)))
                .map(NewHousehold::id)
                .toList());
    }

    private List<String> addHouseholds(List<NewHousehold> households, Officer officer) {
        List<String> numbers = draw(households);
        List<Object[]> rows = new ArrayList<>();
        for (NewHousehold household : households) {
            rows.add(row(household, numbers.get(rows.size()), officer));
        }
        db.batchUpdate("""
                insert into registration.household
                    (id, number, state, holder_org, registered_by_org, arrived_on, registered_at, phone, language, interpreter, note,
                     wished_municipality, wish_words, relatives_municipality, pets, created_by)
                values (?, ?, 'registered', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        return numbers;
    }

    /**
     * More people come to a household that is in the register.
     *
     * @param more the household's id and present holder, and the people; of the rest only what the register lacks is taken
     * @param position the place after the last of those who are there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(NewHousehold more, int position, Officer officer) {
        addPeople(rows(more, position, officer));
        attach(List.of(more));
        notice(List.of(more));
        db.update(
                """
                update registration.household set phone = coalesce(phone, ?), wished_municipality = coalesce(wished_municipality, ?),
                    relatives_municipality = coalesce(relatives_municipality, ?), version = version + 1,
                    pets = array(select distinct pet from unnest(pets || ?) as pet order by pet)
                where id = ?
                """,
                more.contact().phone(),
                more.wish().municipality(),
                more.wish().relatives(),
                more.wish().pets().toArray(String[]::new),
                more.id().value());
    }

    private static List<Object[]> rows(NewHousehold household, int from, Officer officer) {
        List<Object[]> rows = new ArrayList<>();
        for (NewPerson person : household.people()) {
            rows.add(row(household, person, from + rows.size(), officer));
        }
        return rows;
    }

    private void addPeople(List<Object[]> people) {
        db.batchUpdate("""
                insert into registration.person
                    (id, household_id, holder_org, family_role, surname, given, patronymic, surname_original, given_original, sex,
                     born_on, born_text, birthplace, born_here, nationality, occupation, education, languages, phone, position, created_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, people);
    }

    /** What hangs on a person in one statement: its rows see the people, which were written before. */
    private void attach(List<NewHousehold> households) {
        Attached all = new Attached(lock, index);
        for (NewHousehold household : households) {
            household.people().forEach(person -> all.add(household, person));
        }
        db.execute((ConnectionCallback<Integer>) connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    with keys as (
                        insert into registration.name_key (person_id, holder_org, surname_key, given_key, born_on)
                        select * from unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[]::date[])),
                    linkage as (
                        insert into registration.linkage_key (key, person_id, holder_org)
                        select * from unnest(?::bigint[], ?::uuid[], ?::int[])),
                    documents as (
                        insert into registration.document (id, person_id, holder_org, kind, sealed, number_index, country, valid_until)
                        select d.* from registration.keep_number_keys(?::uuid[], ?::int[], ?::text[]::bytea[]), unnest(?::uuid[], ?::uuid[],
                            ?::int[], ?::text[], ?::text[]::bytea[], ?::text[]::bytea[], ?::text[], ?::text[]::date[]) d)
                    insert into registration.need (person_id, holder_org, kind)
                    select * from unnest(?::uuid[], ?::int[], ?::text[])
                    """)) {
                int place = 1;
                for (List<Object> column : all.columns()) {
                    String[] values = column.stream()
                            .map(value -> value == null ? null : value.toString())
                            .toArray(String[]::new);
                    insert.setArray(place++, connection.createArrayOf("text", values));
                }
                return insert.executeUpdate();
            }
        });
    }

    private static Object[] row(NewHousehold h, String number, Officer officer) {
        return new Object[] {
            h.id().value(),
            number,
            h.holder().value(),
            officer.organisation().value(),
            h.arrivedOn(),
            h.registeredAt(),
            h.contact().phone(),
            h.contact().language(),
            h.contact().interpreter(),
            h.contact().note(),
            h.wish().municipality(),
            h.wish().words(),
            h.wish().relatives(),
            h.wish().pets().toArray(String[]::new),
            officer.id()
        };
    }

    private static Object[] row(NewHousehold household, NewPerson p, int position, Officer officer) {
        return new Object[] {
            p.id().value(),
            household.id().value(),
            household.holder().value(),
            p.familyRole(),
            p.names().surname(),
            p.names().given(),
            p.names().patronymic(),
            p.names().surnameOriginal(),
            p.names().givenOriginal(),
            p.sex(),
            p.birth().on(),
            p.birth().text(),
            p.birth().place(),
            p.birth().here(),
            p.nationality(),
            p.background().occupation(),
            p.background().education(),
            p.background().languages().toArray(String[]::new),
            p.background().phone(),
            position,
            officer.id()
        };
    }
}
