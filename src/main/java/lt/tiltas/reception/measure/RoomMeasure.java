package lt.tiltas.reception.measure;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param area in square metres, {@code height} in metres; null until somebody has measured */
public record RoomMeasure(
        UUID room,
        String label,
        int beds,
        @Nullable BigDecimal area,
        @Nullable BigDecimal height) {

    public String typedArea() {
        return typed(area);
    }

    public String typedHeight() {
        return typed(height);
    }

    private static String typed(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
