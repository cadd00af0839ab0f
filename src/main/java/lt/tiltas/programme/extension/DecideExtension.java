package lt.tiltas.programme.extension;

import static lt.tiltas.programme.CourseRight.EXTEND_PROGRAMME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office asks, decides, and a supervisor signs what another refuses. The database asks the same. */
@Service
public class DecideExtension {

    private static final int YEAR = 12;

    public record New(@NotBlank @Size(max = 1000) @Nullable String words) {}

    /** @param answer grant or refuse */
    public record Answer(
            @NotBlank @Nullable String answer,
            @Nullable Integer months,
            @Size(max = 2000) @Nullable String reasons) {}

    /** A field that cannot be so, and why. */
    public record Wrong(String field, String key) {}

    /** @param signs whether this officer may sign what another refuses */
    public record Page(Led led, Asking.Course course, boolean signs) {

        public Optional<Extension> open() {
            return course.extensions().stream().filter(Extension::open).findFirst();
        }
    }

    private final Leading leading;
    private final Extensions extensions;
    private final Asking asking;
    private final Supervisors supervisors;

    DecideExtension(Leading leading, Extensions extensions, Asking asking, Supervisors supervisors) {
        this.leading = leading;
        this.extensions = extensions;
        this.asking = asking;
        this.supervisors = supervisors;
    }

    @Transactional
    public Page open(ProgrammeId programme, Officer officer) {
        Led led = leading.open(programme, officer, EXTEND_PROGRAMME);
        Asking.Course course = asking.course(
                programme, led.programme().openedOn(), led.programme().months());
        boolean signs = supervisors.supervises()
                && course.extensions().stream()
                        .filter(Extension::waitsForTheSecond)
                        .map(Extension::decision)
                        .anyMatch(one -> one != null && !one.by().equals(officer.id()));
        return new Page(led, course, signs);
    }

    /** False when it is too late to ask, or it has been asked already. */
    @Transactional
    public boolean ask(ProgrammeId programme, New wanted, Officer officer) {
        if (!open(programme, officer).course().askable()) {
            return false;
        }
        extensions.ask(programme, asking.asked(String.valueOf(wanted.words()), "lt", "office"), officer);
        return true;
    }

    @Transactional
    public Optional<Wrong> decide(ProgrammeId programme, Answer answer, Officer officer) {
        Page page = open(programme, officer);
        Extension extension = page.open().orElseThrow(() -> new NotHere("extension"));
        boolean decided;
        if ("grant".equals(answer.answer())) {
            Integer months = answer.months();
            if (months == null
                    || months <= Math.max(YEAR, page.course().months())
                    || months > page.course().most()) {
                return Optional.of(new Wrong("months", "extension.wrong.months"));
            }
            decided = extensions.grant(extension, programme, months, asking.today(), officer);
        } else {
            if (answer.reasons() == null || answer.reasons().isBlank()) {
                return Optional.of(new Wrong("reasons", "extension.wrong.reasons"));
            }
            decided = extensions.proposeToRefuse(extension, answer.reasons().strip(), asking.today(), officer);
        }
        if (!decided) {
            throw new OptimisticLockingFailureException("extension");
        }
        return Optional.empty();
    }

    /** Signed by the second officer: only now it is refused. */
    @Transactional
    public void refuse(ProgrammeId programme, Officer officer) {
        Page page = open(programme, officer);
        Extension extension = page.open().filter(one -> page.signs()).orElseThrow(() -> new NotHere("extension"));
        if (!extensions.refuse(extension, officer)) {
            throw new OptimisticLockingFailureException("extension");
        }
    }
}
