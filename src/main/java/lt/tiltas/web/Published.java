package lt.tiltas.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import java.util.Locale;

/** A figure as everybody may see it; made by {@link SmallNumbers} only from counts. */
public sealed interface Published {

    /** Fewer than 10 people. */
    record Few() implements Published {}

    record Number(long value) implements Published {}

    record Share(double percent, Digits digits) implements Published {

        public enum Digits {
            WHOLE,
            SIGNED
        }
    }

    record PerThousand(double value) implements Published {}

    /** Fewer than 10 people are behind it. */
    record NotShown() implements Published {}

    /** Nobody has counted it. */
    record Missing() implements Published {}

    /** By this alone a list is sorted and a map coloured: whatever is not shown is equal. */
    default double rank() {
        return switch (this) {
            case Few() -> 0;
            case Number(long value) -> value;
            case Share(double percent, var digits) -> percent;
            case PerThousand(double value) -> value;
            case NotShown() -> -1;
            case Missing() -> -2;
        };
    }

    /** There is a number to compare with others. */
    default boolean isNumber() {
        return this instanceof Number || this instanceof Share || this instanceof PerThousand;
    }

    /** On a page: "&lt;10", "1 230", "88 %", "+3,1 %"; a dash for what is not shown. */
    default String text(Locale locale) {
        return switch (this) {
            case Few() -> "<10";
            case Number(long value) ->
                NumberFormatter.withLocale(locale).format(value).toString();
            case Share(double percent, var digits) ->
                precise(locale, digits == Share.Digits.WHOLE ? 0 : 1)
                        .unit(MeasureUnit.PERCENT)
                        .sign(digits == Share.Digits.SIGNED ? SignDisplay.EXCEPT_ZERO : SignDisplay.AUTO)
                        .format(percent)
                        .toString();
            case PerThousand(double value) -> precise(locale, 1).format(value).toString();
            case NotShown(), Missing() -> "–";
        };
    }

    /** In a file: no grouping and no unit; "&lt;10", "x" for what is not shown, nothing for what nobody has counted. */
    default String csv(Locale locale) {
        return switch (this) {
            case Few() -> "<10";
            case Number(long value) -> Long.toString(value);
            case Share(double percent, var digits) ->
                precise(locale, digits == Share.Digits.WHOLE ? 0 : 1)
                        .format(percent)
                        .toString();
            case PerThousand(double value) -> precise(locale, 1).format(value).toString();
            case NotShown() -> "x";
            case Missing() -> "";
        };
    }

    private static LocalizedNumberFormatter precise(Locale locale, int digits) {
        return NumberFormatter.withLocale(locale)
                .precision(Precision.fixedFraction(digits))
                .grouping(GroupingStrategy.OFF);
    }
}
