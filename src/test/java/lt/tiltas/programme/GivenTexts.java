package lt.tiltas.programme;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.reminder.RemindOfMeetings;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.sms.SmsSource;
import lt.tiltas.sms.send.GivenSending;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A family with a telephone, its talks, and the jobs that write and send: {@code texts.talk(family, 5); texts.remind(); texts.send();} */
@Component
public class GivenTexts {

    public static final int HERE = 33;

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    /** @param rasa leads its programme */
    public record Family(Officer rasa, HouseholdCard card, ProgrammeId programme, String phone) {

        public Officer self(As as) {
            return as.newcomer(card.people().getFirst().value());
        }
    }

    @Component
    record Made(Given people, GivenProgramme programmes, GivenTalks talks, JdbcClient db) {}

    private final As as;
    private final Made made;
    private final RemindOfMeetings remind;
    private final GivenSending sending;
    private final ObjectProvider<SmsSource> sources;

    GivenTexts(As as, Made made, RemindOfMeetings remind, GivenSending sending, ObjectProvider<SmsSource> sources) {
        this.as = as;
        this.made = made;
        this.remind = remind;
        this.sending = sending;
        this.sources = sources;
    }

    /** It speaks Ukrainian and has a mobile number that no other has; no message of another test waits. */
    public Family family() {
        sending.empty();
        Officer rasa = as.casemanager(HERE);
        HouseholdCard card = made.people.household(HERE, "Hryhorenko", "Nadiia");
        String phone = "+38067" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        Family family = new Family(rasa, card, made.programmes.programme(card.id(), rasa), phone);
        phone(family, phone);
        return family;
    }

    public void phone(Family family, String number) {
        made.talks.change(
                "update registration.household set phone = ?, language = 'uk' where id = ?",
                number,
                family.card.id().value());
    }

    public void protect(Family family) {
        as.run(
                family.rasa,
                () -> made.db
                        .sql("""
                insert into registration.protection (id, person_id, basis, org_id, made_by) values (gen_random_uuid(), ?, 'Orderis 3', ?, ?)
                """)
                        .params(family.card.people().getFirst().value(), HERE, family.rasa.id())
                        .update());
    }

    /** At noon. */
    public OffsetDateTime in(int days) {
        return made.programmes
                .today()
                .plusDays(days)
                .atTime(LocalTime.NOON)
                .atZone(VILNIUS)
                .toOffsetDateTime();
    }

    /** A minute ago, and today. */
    public OffsetDateTime justNow() {
        OffsetDateTime morning = in(0).withHour(0);
        OffsetDateTime before = OffsetDateTime.now(VILNIUS).minusMinutes(1);
        return before.isBefore(morning) ? morning : before;
    }

    public MeetingId talk(Family family, OffsetDateTime at) {
        return made.programmes.meeting(family.programme, at);
    }

    public MeetingId talk(Family family, int days) {
        return talk(family, in(days));
    }

    public void remind() {
        as.run(Officer.SYSTEM, () -> {
            remind.remind();
        });
    }

    /** Tomorrow at noon. */
    public int send() {
        return sendAt(in(1));
    }

    public int sendAt(OffsetDateTime at) {
        return sending.at(at, sources.stream());
    }

    public UUID reminder(MeetingId meeting) {
        return made.talks.one(
                UUID.class, "select id from programme.meeting_reminder where meeting_id = ?", meeting.value());
    }

    /** What became of its reminder as a text message. */
    public String reminded(MeetingId meeting) {
        return made.talks.one(
                String.class,
                "select coalesce(sms, 'by hand') from programme.meeting_reminder where meeting_id = ?",
                meeting.value());
    }
}
