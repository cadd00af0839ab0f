package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MENTOR_VET;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who a mentor was goes when the mentor has left, and by itself after the months that the rules say. */
@Service
public class ForgetMentors {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetMentors.class);
    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    private final Access access;
    private final Mentors mentors;
    private final MentorDays days;

    ForgetMentors(Access access, Mentors mentors, MentorDays days) {
        this.access = access;
        this.mentors = mentors;
        this.days = days;
    }

    @Bean
    static Job mentorForgetting(ForgetMentors forgetMentors) {
        return new Job("mentor-forgetting", Schedules.daily(VILNIUS, AT_NIGHT), forgetMentors::everywhere);
    }

    /** How many were forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int everywhere() {
        LocalDate today = days.today();
        int forgotten = mentors.forget(null, today.minusMonths(days.kept()), today.minusMonths(days.barredKept()));
        if (forgotten > 0) {
            LOG.info("{} mentors were forgotten", forgotten);
        }
        return forgotten;
    }

    /**
     * False while the mentor meets somebody, or is barred.
     *
     * @throws NotHere when there is none, or another municipality's
     */
    @Transactional
    public boolean left(MentorId id, Officer officer) {
        access.allow(officer, MENTOR_VET);
        mentors.find(id, days.today())
                .filter(one -> one.municipality() == officer.organisation().value())
                .orElseThrow(() -> new NotHere("mentor"));
        return mentors.forget(id, days.today(), days.today()) == 1;
    }
}
