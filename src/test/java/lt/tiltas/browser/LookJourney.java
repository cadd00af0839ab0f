package lt.tiltas.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The look itself is looked at: what is wrong on a page is found, in the dark too, and beside the page. */
class LookJourney {

    private static final String PLANT = """
            html => document.querySelector('main').insertAdjacentHTML('beforeend', html)
            """;

    @Test
    void a_page_that_is_right_passes() {
        try (Visitor visitor = signingIn()) {
            assertThatCode(() -> visitor.fit("right")).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image-alt      | LIGHT | <img src="/favicon.ico">
            label          | LIGHT | <input type="text" name="unnamed">
            color-contrast | LIGHT | <p id="pale">Pale words</p>
            color-contrast | DARK  | <p id="dim">Dim words</p>
            width at 320   | ''    | <p id="wide">Wide words</p>
            """)
    void what_is_wrong_is_found(String rule, String scheme, String html) {
        try (Visitor visitor = signingIn()) {
            visitor.page().evaluate(PLANT, html);
            visitor.page().evaluate("""
                    () => {
                        const sheet = new CSSStyleSheet();
                        sheet.replaceSync('#pale { color: #bbb; background: #fff }'
                            + '#wide { inline-size: 900px }'
                            + '@media (prefers-color-scheme: dark) { #dim { color: #333; background: #222 } }');
                        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
                    }
                    """);
            assertThatThrownBy(() -> visitor.fit("wrong"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(rule)
                    .hasMessageContaining(scheme);
        }
    }

    private static Visitor signingIn() {
        Visitor visitor = Visitor.onPhone("lt");
        visitor.page().navigate("/sign-in?language=lt");
        return visitor;
    }
}
