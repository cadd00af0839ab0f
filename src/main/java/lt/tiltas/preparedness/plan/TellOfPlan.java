package lt.tiltas.preparedness.plan;

import static lt.tiltas.preparedness.PreparednessRight.KEEP_PLAN;

import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That the EUAA or the Commission was told of a version. */
@Service
class TellOfPlan {

    sealed interface Outcome {
        record Recorded() implements Outcome {}

        record NoVersion() implements Outcome {}

        /** Before the version was there, or a day that is to come. */
        record WrongDay() implements Outcome {}
    }

    private final Access access;
    private final Versions versions;
    private final ReadPlan readPlan;

    TellOfPlan(Access access, Versions versions, ReadPlan readPlan) {
        this.access = access;
        this.versions = versions;
        this.readPlan = readPlan;
    }

    @Transactional
    Outcome tell(Version.Notice.New notice, Officer officer) {
        access.allow(officer, KEEP_PLAN);
        var on = Objects.requireNonNull(notice.toldOn());
        return versions.all().stream()
                .filter(one -> Objects.equals(one.version(), notice.version()))
                .findFirst()
                .map(version -> {
                    if (on.isAfter(readPlan.today()) || on.isBefore(version.adoptedOn())) {
                        return (Outcome) new Outcome.WrongDay();
                    }
                    versions.add(notice, officer);
                    return new Outcome.Recorded();
                })
                .orElseGet(Outcome.NoVersion::new);
    }
}
