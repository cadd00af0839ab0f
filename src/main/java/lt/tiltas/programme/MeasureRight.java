package lt.tiltas.programme;

import static lt.tiltas.access.Grant.given;
import static lt.tiltas.access.Purpose.PROGRAMME;
import static lt.tiltas.access.Purpose.STATISTICS;
import static lt.tiltas.access.Role.ANALYST;
import static lt.tiltas.access.Role.CASEMANAGER;
import static lt.tiltas.access.Role.SYSTEM;
import static lt.tiltas.access.Shown.NAME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.tiltas.access.DeclaresRight;
import lt.tiltas.access.Grant;
import lt.tiltas.access.Right;
import lt.tiltas.access.Shown;

/** Who counts the measures of the service, who reads the figures, and who the cases behind them. */
public enum MeasureRight implements Right {
    /** The own municipality's, or the country's without anybody in it. */
    VIEW_MEASURES(given(STATISTICS).to(CASEMANAGER, ANALYST).showing()),
    /** The whole municipality's by who supervises it: {@link Supervisors}; by others the cases they lead. */
    OPEN_MEASURE_CASES(given(PROGRAMME).to(CASEMANAGER).showing(NAME, Shown.PROGRAMME)),
    COUNT_MEASURES(given(STATISTICS).to(SYSTEM).showing());

    /** Declared on a route: {@code @Needs(VIEW_MEASURES)}. */
    @DeclaresRight
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Needs {
        MeasureRight value();
    }

    private final Grant grant;

    MeasureRight(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }
}
