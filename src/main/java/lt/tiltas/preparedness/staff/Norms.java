package lt.tiltas.preparedness.staff;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import lt.tiltas.preparedness.scenario.Assumption;
import lt.tiltas.preparedness.scenario.Assumptions;

/** How many hands many people need, by the dated norms. Whole people: half of one is one. */
public record Norms(List<Assumption> rows) {

    static final List<String> CODES = List.of(
            "desk-minutes",
            "household",
            "desk-week",
            "desk-use",
            "register-weeks",
            "per-supervisor",
            "per-worker",
            "per-worker-vulnerable",
            "vulnerable",
            "sick",
            "post-places",
            "post",
            "coefficient");

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    public static Norms of(List<Assumption> all) {
        return new Norms(CODES.stream().map(code -> Assumptions.row(all, code)).toList());
    }

    BigDecimal value(String code) {
        return Assumptions.row(rows, code).value();
    }

    /**
     * @param people who come
     * @param housed of them in collective sites
     */
    public Map<Work, Integer> need(int people, int housed) {
        int registrars = up(by(
                BigDecimal.valueOf(people).multiply(value("desk-minutes")),
                value("household")
                        .multiply(MINUTES)
                        .multiply(value("desk-week"))
                        .multiply(value("desk-use"))
                        .multiply(value("register-weeks"))));
        BigDecimal vulnerable = BigDecimal.valueOf(housed).multiply(value("vulnerable"));
        BigDecimal workers = by(vulnerable, value("per-worker-vulnerable"))
                .add(by(BigDecimal.valueOf(housed).subtract(vulnerable), value("per-worker")));
        int posts = up(by(BigDecimal.valueOf(housed), value("post-places")));
        return Map.of(
                Work.REGISTRAR, registrars,
                Work.SUPERVISOR, up(by(BigDecimal.valueOf(registrars), value("per-supervisor"))),
                Work.SOCIAL, up(by(workers, BigDecimal.ONE.subtract(value("sick")))),
                Work.POST, up(BigDecimal.valueOf(posts).multiply(value("post"))));
    }

    private static BigDecimal by(BigDecimal of, BigDecimal per) {
        return of.divide(per, MathContext.DECIMAL64);
    }

    private static int up(BigDecimal number) {
        return number.setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
