package lt.tiltas.registration.household;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdRegistered;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.linkage.DocumentKey;
import lt.tiltas.registration.linkage.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way a household enters the register: at the desk, from a list, through the API, from the demo. Five statements, whatever the number. */
@Repository
public class WriteHouseholds {

    private final JdbcTemplate db;
    private final ApplicationEventPublisher events;

    WriteHouseholds(JdbcTemplate db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<NewHousehold> households, Officer officer) {
        store(households, officer);
        households.forEach(household -> events.publishEvent(new HouseholdRegistered(
                household.id(), household.holder(), household.registeredAt().toLocalDate())));
    }

    /** Without telling anybody: the demo's history. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(List<NewHousehold> households, Officer officer) {
        db.batchUpdate(
                """
                insert into registration.household
                    (id, number, state, holder_org, registered_by_org, arrived_on, registered_at, phone, language, interpreter, note,
                     wished_municipality, wish_words, relatives_municipality, pets, created_by)
                select ?, 'TL-' || extract(year from ?::date) || '-' || case when n < 1000000 then lpad(n::text, 6, '0') else n::text end,
                     'registered', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                from nextval('registration.household_number') n
                """,
                households.stream().map(household -> row(household, officer)).toList());
        List<Object[]> people = new ArrayList<>();
        households.forEach(household -> people.addAll(rows(household, 0, officer)));
        addPeople(people);
        attach(households);
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

    private void attach(List<NewHousehold> households) {
        List<Object[]> keys = new ArrayList<>();
        List<Object[]> documents = new ArrayList<>();
        List<Object[]> needs = new ArrayList<>();
        for (NewHousehold household : households) {
            int holder = household.holder().value();
            for (NewPerson person : household.people()) {
                UUID id = person.id().value();
                NewPerson.Names names = person.names();
                keys.add(new Object[] {
                    id,
                    holder,
                    NameKey.surname(names.surname()),
                    NameKey.given(names.given()),
                    person.birth().on()
                });
                NewPerson.Document paper = person.document();
                if (!paper.kind().equals("none")) {
                    documents.add(new Object[] {
                        id,
                        holder,
                        paper.kind(),
                        paper.number(),
                        key(paper.number()),
                        paper.country(),
                        paper.validUntil()
                    });
                }
                person.needs().forEach(need -> needs.add(new Object[] {id, holder, need}));
            }
        }
        db.batchUpdate(
                "insert into registration.name_key (person_id, holder_org, surname_key, given_key, born_on) values (?, ?, ?, ?, ?)",
                keys);
        db.batchUpdate(
                "insert into registration.document (person_id, holder_org, kind, number, number_key, country, valid_until) values (?, ?, ?, ?, ?, ?, ?)",
                documents);
        db.batchUpdate("insert into registration.need (person_id, holder_org, kind) values (?, ?, ?)", needs);
    }

    private static @Nullable String key(@Nullable String number) {
        String key = DocumentKey.of(number);
        return key.isEmpty() ? null : key;
    }

    private static Object[] row(NewHousehold h, Officer officer) {
        return new Object[] {
            h.id().value(),
            h.arrivedOn(),
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
