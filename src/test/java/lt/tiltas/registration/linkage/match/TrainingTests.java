package lt.tiltas.registration.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Field;
import lt.tiltas.registration.linkage.compare.RowReader;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.model.Model;
import org.junit.jupiter.api.Test;

class TrainingTests {

    private static final String[] GIVEN = {"Олена", "Ірина", "Петро", "Іван", "Марія", "Юлія", "Андрій", "Олег"};
    private static final String[] FAMILY = {"Бондар", "Харченко", "Ткачук", "Мельник", "Гончар", "Шевчук", "Кравець"};
    private static final int PEOPLE = 300;

    @Test
    void the_same_records_and_seed_give_the_same_model_to_the_byte() throws IOException {
        String once = learnt().text();
        assertThat(learnt().text()).isEqualTo(once);
        Model read = Model.read(new ByteArrayInputStream(once.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.text()).isEqualTo(once);
    }

    private static Model learnt() {
        Rows rows = rows();
        var truth = new Pairs();
        for (int person = 0; person < PEOPLE; person++) {
            truth.add(person, person + PEOPLE);
        }
        return new Training(rows, truth.distinct(), 7).learn().model();
    }

    /** Each of the people twice, the second time with a slip here and there. */
    private static Rows rows() {
        var reader = new RowReader();
        for (int time = 0; time < 2; time++) {
            var random = new SplittableRandom(11);
            for (int person = 0; person < PEOPLE; person++) {
                String[] values = new String[Field.values().length];
                Arrays.fill(values, "");
                values[Field.RECORD_ID.ordinal()] = time + "-" + person;
                values[Field.GIVEN_NAME.ordinal()] = GIVEN[random.nextInt(GIVEN.length)];
                values[Field.FAMILY_NAME.ordinal()] = FAMILY[random.nextInt(FAMILY.length)];
                values[Field.BIRTH_DATE.ordinal()] = (1950 + random.nextInt(60)) + "-0" + (1 + random.nextInt(9)) + "-1"
                        + (person + time * (person % 5 == 0 ? 1 : 0)) % 10;
                values[Field.HOUSEHOLD_REF.ordinal()] = time + "H" + person / 3;
                reader.add(values, 0);
            }
        }
        return reader.rows();
    }
}
