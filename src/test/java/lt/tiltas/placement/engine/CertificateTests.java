package lt.tiltas.placement.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.placement.engine.file.InstanceFiles;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** The bound beside an exact linear program, solved by a library that knows nothing of prices. */
class CertificateTests {

    private static final Path SMALL = Path.of("src/test/resources/placement/small");

    @Test
    void the_bound_of_the_small_instance_is_that_of_the_exact_program() {
        Instance instance = new InstanceFiles(SMALL).instance();
        double exact = new Program(instance).solve();
        assertThat(exact).isCloseTo(110.1019, within(1e-4));
        Effort long_ = new Effort(600, 0.0003, 24, 1, 0);
        Certificate certificate = new Hindsight(instance, long_, 1, 1).place().certificate();
        assertThat(certificate.bound()).isBetween(exact - 1e-6, exact * 1.001);
        assertThat(certificate.value()).isLessThanOrEqualTo(exact);
    }

    @Test
    void a_bound_that_the_prices_do_not_prove_is_found_out() {
        Instance instance = Invented.instance(5, 4, 60);
        Certificate true_ = new Hindsight(instance, Effort.QUICK, 5, 1).place().certificate();
        assertThat(true_.holds(instance)).isTrue();
        assertThat(new Certificate(true_.prices(), true_.bound() - 1, true_.value()).holds(instance))
                .isFalse();
        assertThat(new Certificate(true_.prices(), true_.bound(), true_.bound() + 1).holds(instance))
                .isFalse();
    }

    @Test
    void a_price_below_nothing_is_refused() {
        Instance instance = Invented.instance(6, 4, 60);
        Prices prices = Prices.zero(instance.country(), 0);
        prices.pool()[0] = -0.1;
        assertThatIllegalArgumentException().isThrownBy(() -> Certificate.of(instance, prices, 0));
    }

    /** Every household in at most one home, nothing used beyond what there is; nobody placed counts -1 a person. */
    private static final class Program {

        private final Instance instance;
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<String, Expression> resources = new HashMap<>();

        Program(Instance instance) {
            this.instance = instance;
        }

        double solve() {
            double unplaced = 0;
            List<Country.Pool> pools = instance.country().pools();
            for (Household household : instance.households()) {
                unplaced += household.persons();
                List<Variable> choices = new ArrayList<>();
                for (int pool = 0; pool < pools.size(); pool++) {
                    double value = household.value()[pools.get(pool).town()];
                    int units = pools.get(pool).units(household.needs());
                    if (units > 0 && !Double.isNaN(value)) {
                        choices.add(column(household.needs(), pool, units, value));
                    }
                }
                Expression once =
                        model.newExpression("household " + household.id()).upper(1);
                choices.forEach(choice -> once.set(choice, 1));
            }
            return model.maximise().getValue() - unplaced;
        }

        private Variable column(Needs needs, int pool, int units, double value) {
            Variable choice =
                    model.newVariable("x" + model.countVariables()).lower(0).weight(value + needs.persons());
            use("pool " + pool, instance.country().pools().get(pool).units(), choice, units);
            int at = instance.country().pools().get(pool).town();
            Town town = instance.country().towns().get(at);
            for (Scarce resource : Scarce.values()) {
                if (needs.use(resource) > 0) {
                    use(resource + " " + at, town.capacity(resource), choice, needs.use(resource));
                }
            }
            return choice;
        }

        private void use(String resource, double capacity, Variable choice, double amount) {
            resources
                    .computeIfAbsent(resource, name -> model.newExpression(name).upper(capacity))
                    .set(choice, amount);
        }
    }
}
