package lt.tiltas.programme.signal;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.jobs.Job;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.SupportId;
import lt.tiltas.programme.signal.SignalRules.Found;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the questions in the night. Twice, it puts none twice. */
@Service
public class FindSignals {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalTime BEFORE_WORK = LocalTime.of(4, 30);

    private final SignalFacts facts;
    private final Signals signals;
    private final UnlikeSupports unlikeSupports;
    private final JdbcClient db;
    private final Clock clock;

    FindSignals(SignalFacts facts, Signals signals, UnlikeSupports unlikeSupports, JdbcClient db, Clock clock) {
        this.facts = facts;
        this.signals = signals;
        this.unlikeSupports = unlikeSupports;
        this.db = db;
        this.clock = clock;
    }

    @Bean
    static Job supportSignals(FindSignals find) {
        return new Job("support-signals", Schedules.daily(VILNIUS, BEFORE_WORK), find::find);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void find() {
        Set<SupportId> unlike = unlikeSupports.find();
        SignalRules.Limits limits = facts.limits();
        db.sql("select id from programme.programme where state = 'open'").query(UUID.class).list().stream()
                .map(ProgrammeId::new)
                .forEach(programme -> keep(programme, unlike, limits));
    }

    private void keep(ProgrammeId programme, Set<SupportId> unlike, SignalRules.Limits limits) {
        SignalRules.Facts seen = facts.of(programme, limits);
        List<Found> found = Stream.concat(
                        SignalRules.find(seen).stream(),
                        seen.supports().stream()
                                .map(now -> now.support().id())
                                .filter(unlike::contains)
                                .map(id -> new Found("S10", id)))
                .toList();
        signals.keep(programme, found, LocalDate.now(clock));
    }
}
