package lt.tiltas.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Bodies of programs are read to the letter: a property we do not know, or twice the same, is a mistake to be told. */
@Configuration
class StrictJson implements WebMvcConfigurer {

    private final JsonMapper mapper;

    StrictJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(mapper.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new Text())
                        .addDeserializer(LocalDate.class, new Day()))
                .build()));
    }

    /** Text is text: no number in its place, and no sign that the database cannot keep. */
    private static final class Text extends StdScalarDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getValueAsString();
            if (!parser.currentToken().isScalarValue()
                    || text == null
                    || parser.currentToken().isNumeric()) {
                return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
            }
            if (text.codePoints().anyMatch(Text::unfit)) {
                throw context.weirdStringException(text, String.class, "a sign that cannot be kept");
            }
            return text;
        }

        private static boolean unfit(int sign) {
            boolean control = Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
            return control || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        }
    }

    /** A day as 2026-11-21, within the years of anybody alive and of any paper. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final int FIRST_YEAR = 1900;
        private static final int LAST_YEAR = 2100;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            String text = String.valueOf(parser.getValueAsString());
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeParseException e) {
                throw context.weirdStringException(text, LocalDate.class, "not a day");
            }
            throw context.weirdStringException(text, LocalDate.class, "not a day of our time");
        }
    }
}
